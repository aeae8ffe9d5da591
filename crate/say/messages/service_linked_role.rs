//! `iam:CreateServiceLinkedRole`.

use crate::say::Command;

sentences! {
    /// `iam:CreateServiceLinkedRole`: the role that a service makes for itself, once an account.
    ServiceLinkedRole {
        OnceAnAccount
            "The service wants to make its own role in this account. That is needed once: afterwards the same request works without it."
        MakeItYourself { create: Command }
            "Or make the role yourself, so that nobody else needs the permission: {create}."
        Missing
            "The service's own role in this account, a service-linked role, is not there yet, or cannot be used before it is. It is made once an account."
        NoTrustToEdit
            "When it is made, try again. There is no trust policy to edit and nothing to assume: AWS sets both for such a role."
        MakeItOnce { create: Command }
            "Make it: {create}. Whoever runs it needs `iam:CreateServiceLinkedRole`, as in the policy shown here; an error that it has been taken already says that it is there."
        ThenAgain
            "Wait a minute and let the request be made again: a new role takes a moment to be known everywhere."
        ToMakeIt
            "To make the service-linked role (once)"
        NameAfterPath
            "The `*` stands for the role's name, which the service gives; the condition keeps the permission to this one service."
        KeepTheCondition
            "Keep the condition `iam:AWSServiceName` on this action, so that it makes the role of one service only."
    }
}
