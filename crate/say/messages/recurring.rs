//! The sentences that recur: each stands here once, and every remedy speaks with the same words.

use crate::say::nouns::Who;
use crate::say::{Command, Contact, Name};

sentences! {
    /// The reader: whom to ask, and what to do afterwards.
    Ask {
        SendRequest { to: Contact }
            "Ask {to} for the change below, and send the message along: it says what was refused."
        TryAgain
            "When they say it is done, wait a minute and try again: a change of a policy takes a moment to reach every Region."
    }
}

sentences! {
    /// How an identity's Allow is attached, in the console and with the AWS CLI.
    Allow {
        UserConsole { name: Name }
            "In the IAM console open Users, {name}, Add permissions, Create inline policy, JSON, and paste the policy."
        UserCommand { put: Command }
            "Or save it as `policy.json` and run {put}."
        GroupInstead { create: Command, put: Command, add: Command }
            "If others need the same, use a group instead: {create}, {put}, {add}."
        RoleConsole { name: Name }
            "In the IAM console open Roles, {name}, Add permissions, Create inline policy, JSON, and paste the policy."
        RoleCommand { put: Command }
            "Or save it as `policy.json` and run {put}."
        PermissionSetConsole { name: Name }
            "In the IAM Identity Center console open Permission sets, {name}, Permissions, Inline policy, Edit, and paste the policy. Add to what stands there."
        PermissionSetCommand { put: Command }
            "Or save it as `policy.json` and run {put}."
        PermissionSetProvision { provision: Command }
            "Then provision it to the accounts: {provision}."
        FederatedUser
            "Attach the policy to the IAM user whose keys called `GetFederationToken`."
        FederatedSession
            "Pass the same statements as session policy in that call: a federated session may do only what both allow."
        Anywhere
            "Attach the policy to the user or role that made the request."
        PathIsUnknown
            "The message leaves out the role's path. If the role has one (such as `/service-role/`), write it into the role's ARN; `aws iam get-role` prints it."
    }
}

sentences! {
    /// What holds for every Deny.
    Deny {
        NoAllowHelps
            "Adding an Allow does not help: a Deny that matches always wins. The Deny itself has to leave this request out."
        ReadTheConditions
            "Find the statement with `\"Effect\": \"Deny\"` that covers the action, and read its `Condition` first. Where it asks for MFA (`aws:MultiFactorAuthPresent`), a Region (`aws:RequestedRegion`), a network (`aws:SourceIp`, `aws:SourceVpce`) or a tag, meeting it is enough and no policy needs to change."
        NarrowForAnonymous
            "Narrow that statement's own `Condition`, by the network the caller comes from for instance: an exception cannot name an anonymous caller."
        ExceptionUnknown
            "Give that statement an exception for exactly this request, by its `Condition` or its resources, and keep the Deny for all others."
        WrittenByAws
            "AWS wrote this policy and nobody else can edit it. Where the Deny is not wanted, detach the policy and attach a copy of your own, with the statements below in place of its Deny."
        Replace
            "Take the action out of that statement and add the statements below to the same policy: they keep the Deny for all others. Carry over any `Condition` that the old statement had."
        StillNeedsAnAllow
            "Lifting the Deny grants nothing by itself: check that an Allow for this request stands as well."
        ThereForAReason
            "A Deny is there for a reason. Ask whoever wrote it before making an exception."
    }
}

sentences! {
    /// How to find the policy that refused.
    Find {
        Organizations { arn: Name, describe: Command }
            "Open the policy that AWS names, {arn}: {describe}."
        Managed { arn: Name, versions: Command }
            "Open the policy that AWS names, {arn}, in the IAM console, or print its versions: {versions}."
        Named { arn: Name }
            "Open the policy that AWS names: {arn}."
        ServiceControlPolicies { list: Command, parents: Command }
            "In the management account list the policies of the account: {list}. Then do the same for each parent: {parents}."
        InCloudTrail
            "Look the event up in CloudTrail: `errorMessage` there often names the policy type, and since 2026 the policy's ARN."
    }
}

sentences! {
    /// What a proposed policy is for.
    Titles {
        ExactlyDenied
            "Exactly what was denied"
        AlsoForIdentity { who: Who }
            "Also needed: the same Allow for {who} itself"
        AtEveryLevel
            "The Allow, at every level"
        IfNothingDenies
            "If no policy denies it: the Allow, at every level"
        DenyWithException { who: Who }
            "The Deny, with an exception for {who}"
    }
}
