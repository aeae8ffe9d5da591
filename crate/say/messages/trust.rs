//! Roles that could not be assumed.

use crate::say::nouns::{Role, Start};
use crate::say::{AccountId, Code, Command, Name, Who};

sentences! {
    /// How a trust policy is changed.
    SetTrust {
        ReadFirst { read: Command }
            "Read what the trust policy says now, and save it: {read}. Add the statement shown here and keep what is still wanted."
        Console { role: Name, update: Command }
            "In the IAM console: Roles, {role}, Trust relationships, Edit trust policy. Or: {update}. It replaces the whole policy."
    }
}

sentences! {
    /// Users, roles and people of other accounts that a role's trust policy does not let in.
    Trust {
        NoTagsByIdentity { who: Start<Who>, role: Role }
            "{who} may not pass session tags to {role}. No policy of the caller allows it."
        NoTagsByTrust { who: Start<Who>, role: Role }
            "{who} may not pass session tags to {role}. The role's trust policy does not name the caller, or names it under a condition that this request does not meet."
        NoTags { who: Start<Who>, role: Role }
            "{who} may not pass session tags to {role}. Either the role's trust policy does not let the caller in (it is not named, or a condition is not met), or no policy of the caller allows it."
        NoSourceIdentityByIdentity { who: Start<Who>, role: Role }
            "{who} may not set a source identity on {role}. No policy of the caller allows it."
        NoSourceIdentityByTrust { who: Start<Who>, role: Role }
            "{who} may not set a source identity on {role}. The role's trust policy does not name the caller, or names it under a condition that this request does not meet."
        NoSourceIdentity { who: Start<Who>, role: Role }
            "{who} may not set a source identity on {role}. Either the role's trust policy does not let the caller in (it is not named, or a condition is not met), or no policy of the caller allows it."
        NotByIdentity { who: Start<Who>, role: Role }
            "{who} may not assume {role}. No policy of the caller allows it."
        NotByTrust { who: Start<Who>, role: Role }
            "{who} may not assume {role}. The role's trust policy does not name the caller, or names it under a condition that this request does not meet."
        Not { who: Start<Who>, role: Role }
            "{who} may not assume {role}. Either the role's trust policy does not let the caller in (it is not named, or a condition is not met), or no policy of the caller allows it."
        CheckTheArn { whoami: Command }
            "Check the role's ARN letter by letter: a role that does not exist gives the same message. {whoami} says who you are."
        CheckTheTrustPolicy
            "Then check the role's trust policy against the second policy."
        OneAccount { who: Who }
            "In one account a trust policy that names {who} is enough. If it names the whole account instead, {who} needs the second policy too."
        AcrossAccounts { who: Who }
            "Across accounts {who} needs the second policy as well, in its own account."
        PerhapsAcrossAccounts { who: Who }
            "If {who} belongs to another account than the role, it needs the second policy as well, in its own account."
        MeetTheCondition { who: Who }
            "If a statement of the trust policy names {who} with a `Condition` (MFA, an external id, a source identity, a network), don't add a second one without it: that would take the protection away. The request has to meet the condition."
        GiveMfa
            "If the trust policy asks for MFA, give it: `--serial-number MFA_DEVICE_ARN --token-code CODE`."
        GiveExternalId
            "If the role's owner gave you an external id, pass it: `--external-id ID`. Without it the trust policy does not match."
        TagsOnBothSides
            "Session tags need `sts:TagSession` beside `sts:AssumeRole`, on both sides."
        LeaveTagsOut
            "If the tags are not wanted, leave them out: GitHub's `configure-aws-credentials` has `role-skip-session-tagging: true`."
        SourceIdentityOnBothSides
            "A source identity needs `sts:SetSourceIdentity` beside `sts:AssumeRole`, on both sides and in every role of a chain."
        AllOfThePermissions
            "Whoever may assume the role has all of its permissions."
        NoThirdParty { product: Name, role: Role }
            "{product} may not assume {role}: the role's trust policy has to name the account of the company behind {product}, with the external id that it gave you."
        TakeFromTheProduct { product: Name }
            "Take the account and the external id from the page in {product} where the role is set up, and compare them with the role's trust policy letter by letter."
        NothingForTheCaller { product: Name }
            "{product} works in its own account: nothing has to be attached to it in yours."
        ExternalIdKeepsOthersOut
            "Never leave the external id out: without it, other customers of that company could have their requests made with your role."
        NoRole { arn: Name }
            "Only a role can be assumed, and {arn} is none. The request has to name a role."
        NameTheRole { arn: Code }
            "Put the ARN of the role there: {arn}. Look at `role_arn` in the profile (`aws configure get role_arn`), or at what your tool calls the role to assume."
        YourselfNeedsNoRole
            "If you meant to work as yourself, leave the role out: a user needs none to use its own permissions."
        NothingToChange
            "No policy has to change for this request. Tell the caller which role to use."
        ThatRoleHasToNameTheCaller
            "That role's trust policy has to name the caller, or the caller's account and then the caller's own policy as well."
        RootCannotAssume
            "The root user cannot assume roles, whatever the role's trust policy says."
        SignInOtherwise
            "Sign in as a user or a role of the account, and assume the role from there."
        NameThatUser { role: Role }
            "Name that user or role in the trust policy of {role}, not the root user."
        ReadThePolicy { role: Role, print: Command }
            "Read the trust policy of {role}: {print}."
        Denied { role: Role, who: Who }
            "The trust policy of {role} denies {who}. No Allow overrides that: either the request brings what the Deny asks for, or the Deny has to change."
    }
}

sentences! {
    /// People and programs that come with a token of another identity provider.
    Federation {
        NoWebIdentity { role: Start<Role> }
            "{role} does not accept this web identity token: its provider, audience or subject does not match the trust policy."
        CompareTheToken
            "Compare the token with the trust policy: `iss` is the provider, `aud` the audience, `sub` the subject. Upper and lower case count."
        GitHubNeeds
            "In GitHub Actions the job needs `permissions: id-token: write`; `sub` names the repository and the branch, tag or environment."
        EksNeeds
            "In Amazon EKS the service account needs the annotation `eks.amazonaws.com/role-arn`, and `sub` is `system:serviceaccount:NAMESPACE:NAME`."
        CheckTheProvider { list: Command }
            "Check that the provider exists in the role's account: {list}."
        ChooseTheStatement
            "Of the statements shown here, choose the one for your provider, fill in its placeholders, and compare it with what stands there."
        NeverWithoutSubject
            "Never leave the subject out: without it every repository or service account of that provider may assume the role."
        NoIdentityPool { role: Start<Role> }
            "{role} does not accept this token of an Amazon Cognito identity pool: the pool's id or the way of signing in does not match the trust policy."
        CheckThePool { get: Command }
            "See which roles the identity pool uses, for signed-in users and for guests: {get}. A role of another pool, or guests with the role of signed-in users, are refused so."
        ChooseWhoSignsIn
            "Choose the statement for signed-in users or the one for guests, never one for both. Amazon Cognito is no provider that an account makes: no list of providers shows it."
        NeverWithoutPool
            "Never leave `aud` out: without it every identity pool, of any account, may assume the role."
        NoTagsOfProvider { role: Start<Role>, provider: Name }
            "{role} does not let the SAML provider {provider} pass session tags: the trust policy has to allow `sts:TagSession` beside `sts:AssumeRoleWithSAML`."
        NoTagsOfSaml { role: Start<Role> }
            "{role} does not let this SAML provider pass session tags: the trust policy has to allow `sts:TagSession` beside `sts:AssumeRoleWithSAML`."
        LeaveTagsOut
            "If the tags are not wanted, ask your identity provider's administrator to leave the attributes `https://aws.amazon.com/SAML/Attributes/PrincipalTag:…` out of the assertion."
        OtherAccount { role: AccountId, provider: AccountId }
            "The role is in account {role}, the provider that asked in account {provider}: a role trusts only providers of its own account, so make the provider in account {role} too."
        NoSaml { role: Start<Role> }
            "{role} does not accept this SAML assertion: its provider or audience does not match the trust policy."
        AskTheProvider
            "Ask your identity provider's administrator which role and provider the assertion names; the two ARNs have to belong together."
    }
}

sentences! {
    /// AWS services that assume a role.
    ServiceRole {
        CannotAssume { service: Name, role: Role }
            "{service} cannot assume {role}: the role's trust policy does not name the service."
        ServiceCannotAssume { service: Name, role: Role }
            "The service {service} cannot assume {role}: the role's trust policy does not name the service."
        UnnamedCannotAssume { role: Role }
            "The service cannot assume {role}: the role's trust policy does not name the service."
        JustMade
            "If the role was made only a few seconds ago, wait and try again: a new role takes a moment to be known everywhere."
        OtherAccountsKeptOut
            "The condition on `aws:SourceAccount` keeps other accounts from using the service to reach this role."
        TasksTrustEcsTasks
            "The task role and the task execution role both trust `ecs-tasks.amazonaws.com`; only the role of the service itself trusts `ecs.amazonaws.com`."
        PassRoleToo
            "Whoever passes the role to the service also needs `iam:PassRole` on it."
    }
}

sentences! {
    /// What a proposed trust policy is for.
    TrustTitles {
        ToAdd
            "To add to the role's trust policy"
        AlsoNeeded
            "Also needed, in the role's trust policy"
        ThirdParty
            "If the caller is a third party: only with its external id"
        GitHub
            "For GitHub Actions"
        GitLab
            "For GitLab"
        Eks
            "For a service account of Amazon EKS"
        SignedInUsers
            "For signed-in users of the identity pool"
        Guests
            "For guests of the identity pool"
        ThisProvider
            "For this provider"
        OfTheProduct { product: Name }
            "For {product}, with its external id"
        RoleInAccount { account: AccountId }
            "For a role in account {account}: who may assume it"
        AllowToAssumeIt
            "With that role: the Allow to assume it"
        ToCompare { service: Name }
            "To compare: what the role's trust policy says when it trusts {service}"
    }
}
