//! Roles that could not be assumed: the role's trust policy, and the caller's own permission to ask for the role.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html>

mod edit;
mod federation;
mod principal;
mod service;

use crate::advise::case::{Case, Grantee};
use crate::advise::role::other_than_a_role;
use crate::diagnosis::Remedy;

pub(crate) fn remedy(case: &Case) -> Remedy {
    if case.denies("sts:AssumeRoleWithWebIdentity")
        || case.mentions(&["idprejectedclaim", "idpcommunicationerror", "invalididentitytoken"])
    {
        federation::web_identity(case)
    } else if case.denies("sts:AssumeRoleWithSAML") {
        federation::saml(case)
    } else if case.is_explicit() {
        principal::explicit(case)
    } else if let Some(arn) = other_than_a_role(case) {
        principal::no_role(case, arn)
    } else if case.grantee() == Grantee::Root {
        principal::root(case)
    } else if let Some(service) = service::service(case) {
        service::by_service(case, service)
    } else {
        principal::by_principal(case)
    }
}
