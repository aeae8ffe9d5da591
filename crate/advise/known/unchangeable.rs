//! What nobody here can change: who keeps it instead. Evidence is a name that only AWS gives.

/// Who keeps what was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keeper {
    /// The provider of a training lab.
    Lab,
    /// The organizer of a workshop.
    Workshop,
    /// The service of a service-linked role.
    ServiceLinkedRole,
    /// IAM Identity Center, for a permission set.
    PermissionSet,
    /// AWS, of the policy `FullAWSAccess`.
    FullAccessPolicy,
}

/// The names of roles that the caller of a lab or workshop works with.
///
/// Sources: <https://aws.amazon.com/training/awsacademy/> (the Learner Lab's `voclabs`, and `vocstartsoft` before it),
/// <https://catalog.workshops.aws/docs/en/create-a-workshop/authoring-a-workshop/contentspec> (Workshop Studio's).
pub(crate) const CALLERS: [(&str, Keeper); 4] = [
    ("voclabs", Keeper::Lab),
    ("vocstartsoft", Keeper::Lab),
    ("vocareum", Keeper::Lab),
    ("WSParticipantRole", Keeper::Workshop),
];

/// Pieces of the refusing policy's name.
pub(crate) const POLICIES: [(&str, Keeper); 1] = [("/Pvoclabs", Keeper::Lab)];

/// How a resource's name begins, behind a `:` or `/` of its ARN.
///
/// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>,
/// <https://docs.aws.amazon.com/singlesignon/latest/userguide/using-service-linked-roles.html>,
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html>.
pub(crate) const RESOURCES: [(&str, Keeper); 3] = [
    ("aws-service-role/", Keeper::ServiceLinkedRole),
    ("aws-reserved/", Keeper::PermissionSet),
    ("p-FullAWSAccess", Keeper::FullAccessPolicy),
];
