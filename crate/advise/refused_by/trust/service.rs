//! AWS services that assume a role.

use super::edit::set_trust;
use crate::advise::case::{Case, Grantee};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::known::services::assuming_service;
use crate::advise::propose::trust::{narrow_to_account, propose_trust, trust_actions, trusts};
use crate::advise::role::{owner, role};
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::say::messages::{ServiceRole, TrustTitles};
use crate::say::{Advice, Name};

/// The service that wants to assume the role, where a service is what was refused.
pub(crate) fn service<'a>(case: &Case<'a>) -> Option<&'a str> {
    match case.grantee() {
        Grantee::Service(name) => Some(name),
        // A service's own role asked for the next one: Step Functions' task state. The trust policy has to name the role.
        Grantee::Role(_) | Grantee::User(_) | Grantee::PermissionSet(_) => None,
        _ => case.denial.assuming_service.as_deref().or_else(|| {
            // "CodeBuild is not authorized to perform: sts:AssumeRole": a product's name in the principal's place.
            let principal = case.principal().filter(|principal| principal.arn.is_none())?;
            assuming_service(&principal.raw).map(|_| principal.raw.as_str())
        }),
    }
}

/// Whether a message says but "Service" of the service that it comes from, as AWS Glue's do.
fn is_unnamed(name: &str) -> bool {
    name.eq_ignore_ascii_case("service")
}

pub(crate) fn by_service(case: &Case, name: &str) -> Advice {
    let (role, service) = (role(case), Name::new(name));
    let mut remedy = Advice::by(
        Owner::RoleOwner,
        if name.ends_with(".amazonaws.com") {
            ServiceRole::ServiceCannotAssume { service, role }
        } else if is_unnamed(name) {
            ServiceRole::UnnamedCannotAssume { role }
        } else {
            ServiceRole::CannotAssume { service, role }
        },
    );
    remedy.tell(steps::ask(owner(case, false)));
    remedy.tell(ServiceRole::JustMade);
    remedy.tell_owner_all(set_trust(case));
    // A service that calls itself "Service" is the one whose operation was called.
    let known = if is_unnamed(name) { assuming_service(case.prefix()) } else { assuming_service(name) };
    let host =
        known.map(|(host, _)| host).or_else(|| Some(name).filter(|name| name.ends_with(".amazonaws.com")));
    let mut statement =
        trusts(principal_of("Service", host.unwrap_or("${Service}.amazonaws.com")), trust_actions(case));
    let account = case.resource_account().or(case.principal_account());
    if known.is_some() && narrow_to_account(&mut statement, host.unwrap_or_default(), account) {
        remedy.caution(ServiceRole::OtherAccountsKeptOut);
    }
    propose_trust(case, &mut remedy, TrustTitles::ToAdd, Scope::Exact, statement);
    if host == Some("ecs-tasks.amazonaws.com") {
        remedy.tell_owner(ServiceRole::TasksTrustEcsTasks);
    }
    remedy.caution(ServiceRole::PassRoleToo);
    remedy.link(&[Doc::ServiceRole, Doc::Trust]);
    remedy
}
