//! `iam:CreateServiceLinkedRole`.

use crate::say::Command;

sentences! {
    /// `iam:CreateServiceLinkedRole`: the role that a service makes for itself, once an account.
    ServiceLinkedRole {
        OnceAnAccount
            "The service wants to make its own role in this account. That is needed once: afterwards the same request works without it."
        MakeItYourself { create: Command }
            "Or make the role yourself, so that nobody else needs the permission: {create}."
        KeepTheCondition
            "Keep the condition `iam:AWSServiceName` on this action, so that it makes the role of one service only."
    }
}
