//! Roles that could not be assumed: the role's trust policy, and the caller's own permission to ask for the role.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html>

mod edit;
mod federation;
mod principal;
mod service;
mod third_party;

use crate::advise::case::{Case, Grantee};
use crate::advise::role::other_than_a_role;
use crate::iam::PrincipalKind;
use crate::say::Advice;

pub(crate) fn remedy(case: &Case) -> Advice {
    if case.is_explicit() {
        principal::explicit(case)
    } else if case.denies("sts:AssumeRoleWithWebIdentity")
        || is_of(case, PrincipalKind::OidcProvider)
        || case.mentions(&["idprejectedclaim", "idpcommunicationerror", "invalididentitytoken"])
    {
        federation::web_identity(case)
    } else if case.denies("sts:AssumeRoleWithSAML") || is_of(case, PrincipalKind::SamlProvider) {
        federation::saml(case)
    } else if let Some(arn) = other_than_a_role(case) {
        principal::no_role(case, arn)
    } else if case.grantee() == Grantee::Root {
        principal::root(case)
    } else if let Some(service) = service::service(case) {
        service::by_service(case, service)
    } else if let Some(product) = third_party::product(case) {
        third_party::remedy(case, product)
    } else {
        principal::by_principal(case)
    }
}

/// Whether the principal is an identity provider of this kind, and no Deny is about it.
fn is_of(case: &Case, kind: PrincipalKind) -> bool {
    !case.is_explicit() && case.principal().is_some_and(|principal| principal.kind == kind)
}
