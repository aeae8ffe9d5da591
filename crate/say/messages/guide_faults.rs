//! What is wrong with what the guide was asked with.

use crate::say::nouns::{Either, Listed};
use crate::say::{AccountId, Code, Name};

sentences! {
    /// What is wrong with what the guide was asked with.
    GuideFaults {
        ServiceMissing
            "Say which service: its IAM prefix, such as `lambda`."
        AccountMissing
            "Say which account: the twelve digits of your own."
        PersonMissing
            "Say who is to get it: a user, a group, a role or a permission set."
        WishMissing
            "Say what they are to do: actions by name, reading, or everything."
        RoleMissing
            "Say which role is to be passed, by its name."
        FromMissing
            "Say who is outside: another account, a SAML provider, an OpenID Connect provider, or IAM Identity Center."

        AccountLength { given: Code, count: usize }
            "An account ID has twelve digits; {given} has {count}."
        NoAccount { given: Code }
            "{given} is no account ID: that is twelve digits, without hyphens."
        NoRegion { given: Code }
            "{given} is not written like a Region, such as `eu-west-1`."
        NoPartition { given: Code, partitions: Either }
            "{given} is no partition. There are {partitions}."
        OtherPartition { region: Code, partition: Code }
            "The Region {region} belongs to the partition {partition}."
        NoService { given: Code }
            "{given} is no service of the authorization reference. Give the prefix of its actions, such as `lambda`."
        NoServiceNear { given: Code, near: Listed }
            "{given} is no service of the authorization reference. Near it are {near}."
        Ended { product: Name, date: Name }
            "AWS ended {product} on {date}: there is nothing left to grant."
        NoName { given: Code }
            "{given} is no name of such a thing: letters, digits and `+=,.@_-`."
        OtherArn { given: Code, sort: Code }
            "{given} is no ARN that fits here: it has to be one of IAM's in this partition, of {sort}."
        OtherAccount { given: AccountId, account: AccountId }
            "The ARN is of account {given}, and the account given is {account}."
        OnePerson
            "Give one of user, group, role and permission set: each has a policy of its own."
        OneWish
            "Give one of actions, reading and everything."
        OneWay
            "Give one of another account, SAML, OpenID Connect and IAM Identity Center."
        WildcardAction { given: Code }
            "{given} holds a wildcard. Name each action, or ask for reading or for everything."
        OfAnotherService { given: Code, theirs: Name, service: Name }
            "{given} is an action of {theirs}, not of {service}."
        NoAction { given: Code, service: Name }
            "{service} has no action {given} in the authorization reference."
        NoActionNear { given: Code, near: Code }
            "There is no action {given} in the authorization reference. Near it is {near}."
        Unfit { given: Code, action: Code, formats: Listed }
            "{given} fits no resource that {action} is checked on in this account: {formats}."
        NoType { given: Code, formats: Listed }
            "It is not clear what sort of resource {given} is in this account. Give its ARN, or its name with its sort: {formats}."
        NoResources { given: Code, service: Name }
            "{service} has no resources that a policy could name, so {given} cannot be one: leave it out."
        TakesNoRole { service: Name }
            "No service principal is known to which a role is passed for {service}. Give the one that its documentation names, such as `lambda.amazonaws.com`."
        FromIsNobody { given: Code }
            "{given} is no user or role in this partition that a policy can name: give an account ID, or the ARN of a user or role."
        SameAccount { account: AccountId }
            "Account {account} is your own: within one account the guide to granting is the right one."
        ExternalIdAlone
            "An external id goes with another account: say which."
        NoExternalId { given: Code }
            "{given} is no external id: 2 to 1,224 letters, digits and `_+=,.@:/-`."
        NoProvider { given: Code }
            "{given} is no address of a provider, such as `token.actions.githubusercontent.com`."
        WholeSubject
            "A subject with a wildcard lets in whoever can make a token that fits. Give the whole one."
        NoChoice { given: Code, choices: Either }
            "{given} is none of {choices}."
    }
}

sentences! {
    /// What a policy of the guide is for.
    GuideTitles {
        JustThese { actions: crate::say::Actions }
            "Just {actions}"
        Reading { service: Name }
            "Reading in {service}"
        Everything { service: Name }
            "Everything in {service}"
        TrustOf { role: Name, service: Name }
            "The trust policy of {role}, for {service}"
        MayPass { role: Name, service: Name }
            "May pass {role} to {service}, and to nothing else"
        OwnKeys { name: Name }
            "If {name} may not do this yet: their own keys, and nobody else's"
        WhoMayAssume { role: crate::say::Role }
            "The trust policy of {role}"
        MayAssume { theirs: AccountId }
            "In account {theirs}: may assume the role"
        TheirAllow { theirs: AccountId }
            "In account {theirs}: the same for whoever does the work"
    }
}
