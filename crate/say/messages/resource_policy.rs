//! Refused by the resource's own policy, or for want of an `Allow` in it.

use crate::say::{AccountId, Actions, Command, Name, Thing, Who};

sentences! {
    /// What the resource's own policy lacks, or denies.
    ResourcePolicy {
        NothingLetsElsewhere { who: Who, what: Actions }
            "Nothing lets {who} perform {what}. Such a resource has no policy of its own to edit, and it is in another account: a role there is the way to it."
        NothingLetsElsewhereOn { who: Who, what: Actions, resource: Name }
            "Nothing lets {who} perform {what} on {resource}. Such a resource has no policy of its own to edit, and it is in another account: a role there is the way to it."
        NothingLets { who: Who, what: Actions }
            "Nothing lets {who} perform {what}. Such a resource has no policy of its own to edit, so the Allow goes to {who}."
        NothingLetsOn { who: Who, what: Actions, resource: Name }
            "Nothing lets {who} perform {what} on {resource}. Such a resource has no policy of its own to edit, so the Allow goes to {who}."
        HasToNameTheService { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. It has to name the service."
        HasToNameTheAccount { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. It has to name the account of the root user."
        BothAccounts { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. The two are in different accounts, so both sides have to allow it."
        ResourceDecides { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. Here the resource's policy decides, even inside one account."
        BothDecide { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. Here both sides have to allow it, even inside one account."
        OneAccount { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. Both are in one account."
        AcrossAccounts { thing: Thing, who: Who, what: Actions }
            "The policy of {thing} does not let {who} perform {what}. Across accounts, both sides have to allow it."
        AddTheStatement { thing: Thing }
            "Open the policy of {thing} and add the statement shown here. Keep the statements that stand there."
        AccountOfTheService
            "The condition admits only what belongs to the account it names. If the service acts for another account, put that one there."
        KeyOfTheService { thing: Thing, service: Who }
            "If {thing} is encrypted, its key has to be a customer managed one whose key policy lets {service} use it (`kms:GenerateDataKey` and `kms:Decrypt`): the policy of an AWS managed key can't be changed."
        NothingForRoot
            "Nothing has to be attached to the root user: it may do in its own account whatever the organization lets it."
        AskThereToo { account: AccountId, who: Who }
            "Ask the administrator of account {account} as well: there {who} needs the Allow shown here too."
        AttachInAccount { account: AccountId, who: Who }
            "In account {account} attach the second policy to {who}. Both sides have to allow."
        BothInOneAccount { who: Who }
            "Attach the second policy to {who}: this service wants an Allow on both sides, even inside one account."
        OrTheIdentity { who: Who }
            "Or leave the resource as it is and attach the second policy to {who}: inside one account one Allow is normally enough."
        PerhapsAcross { who: Who }
            "If {who} belongs to another account, the second policy is needed there as well."
        Denies { thing: Thing, what: Actions, who: Who }
            "The policy of {thing} denies {what} to {who}. No Allow overrides that: either the request brings what the Deny asks for, or the Deny has to change."
        FindTheDeny { thing: Thing, who: Who }
            "Open the policy of {thing} and look for a statement with `\"Effect\": \"Deny\"` whose `Principal` covers {who} (`\"*\"` covers everybody)."
        OtherSideHasNone { account: AccountId }
            "The resource is in account {account}, and this service has no resource-based policies: unless the resource is shared with your account (AWS RAM), only a role in that account can reach it."
        OtherSideUnknown { who: Who }
            "The resource is in another account. Its own policy has to allow {who} too: ask there for the policy marked as also needed, unless it stands already."
        OtherSideHasNoneUnknown
            "The resource is in another account, and this service has no resource-based policies: unless the resource is shared with your account (AWS RAM), only a role in that account can reach it."
        OtherSide { account: AccountId, who: Who }
            "The resource is in account {account}. Its own policy has to allow {who} too: ask there for the policy marked as also needed, unless it stands already."
    }
}

sentences! {
    /// What a proposed resource policy is for.
    ResourceTitles {
        ToAdd { thing: Thing }
            "To add to the policy of {thing}"
        AlsoNeeded { thing: Thing }
            "Also needed, in the policy of {thing}"
        Instead { who: Who }
            "Instead, for {who}"
    }
}

sentences! {
    /// How a resource's policy is set, in each service's own form.
    SetPolicy {
        SaveBucket { save: Command }
            "First save what stands there: {save}."
        PutBucket { put: Command }
            "Then: {put}. It replaces the whole policy."
        ShareLayer { add: Command }
            "Share the version of the layer: {add}."
        AddPermission { add: Command }
            "Lambda adds one statement at a time: {add}."
        Queue { set: Command, url: Command }
            "With the AWS CLI the policy is the queue's attribute `Policy`: {set}. It replaces the policy that stands there: save that first. {url} prints the URL."
        Key { put: Command }
            "With the AWS CLI: {put}. It replaces the whole policy: keep the statement for your own administrators, or you lock yourself out."
        Put { put: Command }
            "With the AWS CLI: {put}. It replaces the policy that stands there: save that first."
        PutAndDeploy { put: Command, deploy: Command }
            "With the AWS CLI: {put}. It replaces the policy that stands there: save that first. Then deploy it: {deploy}."
        OnePermission { add: Command }
            "This service takes one permission at a time: {add}. Its statement becomes the one shown here."
        OwnForm { set: Command }
            "This service has its own form of policy, set with {set}; the statement shown here says what it has to allow."
    }
}

sentences! {
    /// A request that carried no signature.
    Unsigned {
        NotSigned { what: Actions }
            "The request for {what} was not signed, so AWS took it for an anonymous one. Send it with credentials."
        CheckCredentials { whoami: Command }
            "Check that the program has credentials: {whoami} says who it is."
        Sign
            "Sign the request with Signature Version 4. AWS SDKs do it by themselves; a plain `curl` needs `--aws-sigv4`."
        NotInABrowser
            "A browser that opens the address directly is anonymous too: use the service's own sign-in or a presigned URL."
        NameThePrincipals
            "Name the principals that need access in the resource's policy, and let them sign their requests."
        NotEverybody
            "Don't answer this with `\"Principal\": \"*\"`: that opens the resource to everybody."
    }
}
