//! The guide to passing a role to a service.

use crate::say::nouns::{InGuide, Listed, Start};
use crate::say::{Code, Command, Name};

sentences! {
    /// The guide to passing a role to a service.
    GuidePassRole {
        Summary { role: Name, service: Name }
            "Two things have to be there: the role {role} has to trust {service}, and whoever hands it over needs `iam:PassRole` on it."

        TheRole
            "The role"
        MakeTheRole { create: Command }
            "If there is no such role yet, save the trust policy shown here as `trust.json` and make it: {create}."
        CheckTheRole { get: Command }
            "If there is one, see that it says the same: {get}."
        GiveItPermissions { service: Name, guide: Start<InGuide> }
            "Give the role the permissions that {service} needs to do the work in its name. {guide} writes that policy."

        WhoPasses
            "Whoever passes it"
        AttachToWhoPasses
            "Attach the policy shown here to the user, group, role or permission set that chooses the role in the console or in a template."
        AndTheActionItself { actions: Listed }
            "They also need the action that takes the role, such as {actions}."
        FromTheList
            "To choose the role from a list in the console they also need `iam:ListRoles`."
        TryIt
            "Wait a minute and try again: a change of a policy takes a moment."

        Confused
            "What is confused with it"
        NotAssumeRole { role: Name }
            "Passing is not assuming. `sts:AssumeRole` lets somebody work as {role}; `iam:PassRole` lets them tell a service to."
        TrustIsNotEnough { role: Name }
            "The trust policy of {role} says which service may use the role. It says nothing about who may hand it over: a user in the trust policy gets no `iam:PassRole` by that."
        OwnAccountOnly
            "A role is passed within its own account only. For another account's resources let the role assume a role there."
        NoServiceLinkedRole
            "A service-linked role is not passed: the service makes its own, and whoever sets it up needs `iam:CreateServiceLinkedRole`."
        NoEventOfItsOwn
            "CloudTrail has no event for PassRole. Look for the call that took the role, such as the one that made the function."

        OtherHosts { host: Code, others: Listed }
            "The policy is for {host}. The service also takes roles as {others}: if it is one of these, give that in place of the service."
    }
}
