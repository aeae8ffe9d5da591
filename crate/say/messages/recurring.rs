//! The sentences that recur: each stands here once, and every remedy speaks with the same words.

use crate::say::nouns::Who;
use crate::say::{Command, Contact, Name};

sentences! {
    /// The reader: whom to ask, and what to do afterwards.
    Ask {
        SendRequest { to: Contact }
            "Ask {to} for the change shown here, and send the message along: it says what was refused."
        SendMessage { to: Contact }
            "Ask {to}, and send the message along: it says what was refused."
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
            "Or save it as `policy.json`, together with the statements that stand there already, and run {put}. It replaces the set's inline policy."
        PermissionSetProvision { provision: Command }
            "Then provision it to the accounts: {provision}."
        FederatedUser
            "Attach the policy to the IAM user whose keys called `GetFederationToken`."
        FederatedSession
            "Pass the same statements as session policy in that call: a federated session may do only what both allow."
        Anywhere
            "Attach the policy to the user or role that made the request."
        PathIsUnknown { print: Command }
            "The message leaves out the role's path. If the role has one (such as `/service-role/`), write it into the role's ARN; {print} prints it."
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
    }
}
