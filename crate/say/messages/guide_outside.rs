//! The guide to letting people in who are outside the account.

use crate::say::{AccountId, Code, Command, Name, Thing};

sentences! {
    /// The guide to letting people in who are outside the account.
    GuideOutside {
        SummaryAccount { service: Name, theirs: AccountId }
            "For {service} and another account, {theirs}: a role in your account that they assume. Both accounts have to allow it, yours first."
        SummaryThirdParty { service: Name, theirs: AccountId }
            "For {service} and a third party in account {theirs}: a role in your account that only they can assume, and only with the external id that you have agreed on."
        SummarySaml { service: Name, provider: Name }
            "For {service} and the people of the SAML provider {provider}: a role in your account that their sign-in gives them."
        SummaryOidc { service: Name, provider: Name }
            "For {service} and tokens of {provider}: a role in your account that trusts one audience and one subject of that provider."
        SummaryIdentityCenter { service: Name }
            "For {service} and people of your organization's directory: a permission set of IAM Identity Center, assigned to your account."

        Unsaid
            "Nothing was said of what they are to do, so the policy allows what such people mostly need. Name other actions, reading or everything."

        YouFirst { ours: AccountId }
            "First you, in account {ours}"
        AgreeOnId
            "Let the third party make the external id, one for you alone: an id that they use for others too protects nobody."
        MakeRole { create: Command }
            "Save the trust policy shown here as `trust.json` and make the role: {create}."
        GivePermissions { put: Command }
            "Save its permissions as `policy.json` and give them to the role: {put}."
        TellThem { arn: Code }
            "Tell them the role's ARN, and nothing more: {arn}."

        ThenThey { theirs: AccountId }
            "Then they, in account {theirs}"
        TheyAttach
            "Attach the policy shown here to the user or role that does the work: without it their own account refuses."
        TheyAssume { assume: Command }
            "Take on the role: {assume}. What it prints are credentials for an hour."

        OtherWay
            "The other way: the resource's own policy"
        NoResourcePolicies { service: Name }
            "{service} has no policies of its resources' own: the role is the way."
        AddToPolicy { thing: Thing, ours: AccountId }
            "You, in account {ours}, add the statement shown here to the policy of {thing}. Keep the statements that stand there."
        TheyToo { theirs: AccountId }
            "Then they, in account {theirs}, attach the last policy to whoever does the work: across accounts both sides have to allow."
        StaysThemselves
            "With the resource's policy they stay who they are and keep their own permissions; with a role they give these up while they use it."

        MakeSaml { create: Command, list: Command }
            "If the account does not know the provider yet, make it from the provider's metadata: {create}. {list} prints those that there are."
        MakeOidc { create: Command, list: Command }
            "If the account does not know the provider yet, make it: {create}. {list} prints those that there are."
        TellTheProvider { role: Code, provider: Code }
            "In the provider give both ARNs as the attribute `https://aws.amazon.com/SAML/Attributes/Role`, with a comma between them: {role} and {provider}."
        SignInThere
            "People then sign in at their provider, and choose the role there."
        TokenHasToNameThem
            "The token's `aud` and `sub` have to be those of the trust policy, letter by letter."
        ProgramAssumes
            "The program calls `AssumeRoleWithWebIdentity` with the token; the AWS SDKs do it by themselves where `AWS_ROLE_ARN` and `AWS_WEB_IDENTITY_TOKEN_FILE` are set."

        InTheManagementAccount
            "In the account that manages IAM Identity Center"
        FindInstance { list: Command }
            "Find the instance: {list}."
        MakePermissionSet { create: Command, put: Command }
            "Make the permission set, and give it the policy shown here, saved as `policy.json`: {create}, {put}."
        Assign { assign: Command, ours: AccountId }
            "Assign it to a group for account {ours}: {assign}."
    }
}
