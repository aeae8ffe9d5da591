//! Refused by an identity-based policy, or for want of one; and those whom no policy of their own refuses.

use crate::say::nouns::Who;
use crate::say::{Actions, Command, Name, Start};

sentences! {
    /// An identity-based policy.
    Identity {
        PerhapsUnmatched
            "Look first whether an Allow stands there that does not match: for another ARN or Region, or under a `Condition` that is not met. Mend that one instead of adding a second."
        Nothing { who: Who, what: Actions }
            "No policy allows {who} to perform {what}. An Allow has to be added."
        NothingOn { who: Who, what: Actions, resource: Name }
            "No policy allows {who} to perform {what} on {resource}. An Allow has to be added."
        Denies { who: Who, what: Actions }
            "A policy attached to {who} denies {what}. No Allow overrides that: either the request brings what the Deny asks for, or the Deny has to change."
        WholeRole { name: Name }
            "Everybody and everything that uses the role {name} gets this permission."
        BucketElsewhere
            "If the bucket belongs to another account, its own policy has to allow the caller as well."
        RewrittenRole
            "AWS rewrites the role of a permission set: editing the role in IAM is lost. Edit the permission set."
        DenyOfUser { name: Name, attached: Command, inline: Command, groups: Command }
            "Look for `\"Effect\": \"Deny\"` in the policies of the user {name} and of its groups: {attached}, {inline}, {groups}."
        DenyOfRole { name: Name, attached: Command, inline: Command }
            "Look for `\"Effect\": \"Deny\"` in the policies of the role {name}: {attached}, {inline}."
        DenyOfPermissionSet { name: Name }
            "Look for `\"Effect\": \"Deny\"` in the policies of the permission set {name} in IAM Identity Center."
        DenyAnywhere { who: Who }
            "Look for `\"Effect\": \"Deny\"` in every policy attached to {who}."
    }
}

sentences! {
    /// The root user.
    RootUser {
        NotByIdentity
            "No identity-based policy limits the root user: most likely a service control policy of your organization does."
        AttachNothing
            "Don't attach anything to the root user: it cannot be granted or denied anything by IAM policies."
        EverydayWork
            "Sign in as a user or role for everyday work; only a few tasks need the root user."
        CheckTheResource
            "Check the resource's own policy: a Deny there holds for the root user too."
        CentralRootAccess
            "If root access of member accounts is managed centrally, do the task from the management account."
    }
}

sentences! {
    /// A service-linked role.
    ServiceLinked {
        OnlyAws { name: Name }
            "{name} is a service-linked role: AWS alone sets its policies, and nobody in your account can edit them."
        ReadTheService
            "Read the service's own error or health page: a service-linked role is mostly refused by the resource."
        AskSupport
            "If nothing there explains it, open a case with AWS Support and quote the request id."
        CheckTheResource
            "Check the resource's own policy and, for encrypted resources, the KMS key policy: these can refuse the role."
        CheckTheRole
            "Check that the role still exists and was not replaced by an ordinary role of the same name."
        NotTheOrganization
            "Service control policies do not affect service-linked roles; look for the Deny elsewhere."
    }
}

sentences! {
    /// The message does not say which type of policy refused.
    Undecided {
        Perhaps { who: Start<Who>, what: Actions }
            "{who} may not perform {what}. Most likely an Allow is missing; the message does not say more."
        PerhapsOn { who: Start<Who>, what: Actions, resource: Name }
            "{who} may not perform {what} on {resource}. Most likely an Allow is missing; the message does not say more."
        NothingKnown
            "AWS refused the request without saying which action or policy it was about."
        LongerForm
            "Look for a longer form of the message: in the response's body, in the tool's log with debugging on, or in CloudTrail."
        SayWhen
            "Mention when it happened, so that the event can be found in CloudTrail."
        LikeliestOfCaller
            "Likeliest: no identity-based policy of the caller allows the action."
        Likeliest { who: Who }
            "Likeliest: no identity-based policy of {who} allows the action. Attach the first policy shown here."
        FindTheEvent
            "Find the event in CloudTrail by its time or request id: it names the action, the resource and the caller."
        TitleIfNotLeftToIam
            "If the resource's own policy does not leave it to IAM: to add there"
        ResourceElsewhere
            "If the resource belongs to another account, its own policy has to allow the caller as well."
        NextCauses { list: Command, parents: Command }
            "If it is still refused, look for the cause in this order: the resource's own policy, a permissions boundary on the identity, a session policy passed when the session was made, the organization's policies. In the management account list the policies of the account: {list}. Then do the same for each parent: {parents}."
        NextCausesOfIdentity { list: Command, parents: Command }
            "If it is still refused, look for the cause in this order: a permissions boundary on the identity, a session policy passed when the session was made, the organization's policies. In the management account list the policies of the account: {list}. Then do the same for each parent: {parents}."
        Denies { who: Who, what: Actions }
            "A Deny refuses {what} to {who}. The message does not say in which policy; no Allow can override it."
        SearchForDeny
            "Search these for `\"Effect\": \"Deny\"`, likeliest first: the identity's policies and those of its groups, the organization's service control policies, the resource's own policy, the permissions boundary, the session policy, the VPC endpoint's policy."
    }
}
