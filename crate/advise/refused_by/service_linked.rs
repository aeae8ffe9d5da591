//! A service-linked role was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::known::services::has_resource_policies;
use crate::advise::propose::resource;
use crate::diagnosis::{Owner, Remedy, Scope};

/// Roles that belong to a service have fixed policies.
pub(crate) fn remedy(case: &Case) -> Remedy {
    let name = case.principal().and_then(|principal| principal.name.as_deref()).unwrap_or_default();
    let mut remedy = Remedy::by(
        Owner::Aws,
        format!(
            "{name} is a service-linked role: AWS alone sets its policies, and nobody in your account can edit them."
        ),
    );
    remedy.tell("Read the service's own error or health page: a service-linked role is mostly refused by the resource.");
    remedy.tell("If nothing there explains it, open a case with AWS Support and quote the request id.");
    remedy.tell_owner("Check the resource's own policy and, for encrypted resources, the KMS key policy: these can refuse the role.");
    remedy.tell_owner(
        "Check that the role still exists and was not replaced by an ordinary role of the same name.",
    );
    if case.is_explicit() {
        remedy.tell_owner(
            "Service control policies do not affect service-linked roles; look for the Deny elsewhere.",
        );
    }
    if has_resource_policies(case.prefix()) && !case.is_explicit() {
        remedy.policies.extend(resource::exact(case, Scope::Exact));
    }
    remedy.link(&[Doc::ServiceLinkedRole]);
    remedy
}
