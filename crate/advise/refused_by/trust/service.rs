//! AWS services that assume a role.

use super::edit::set_trust;
use crate::advise::case::{Case, Grantee, prose};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::known::services::assuming_service;
use crate::advise::propose::trust::{propose_trust, require, trust_actions, trusts};
use crate::advise::role::role;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy, Scope};

/// The service that wants to assume the role, where a service is what was refused.
pub(crate) fn service<'a>(case: &Case<'a>) -> Option<&'a str> {
    match case.grantee() {
        Grantee::Service(name) => Some(name),
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

pub(crate) fn by_service(case: &Case, name: &str) -> Remedy {
    let role = role(case);
    let mut remedy = Remedy::by(
        Owner::RoleOwner,
        format!(
            "{} cannot assume {role}: the role's trust policy does not name the service.",
            if name.ends_with(".amazonaws.com") {
                format!("The service {}", prose(name))
            } else if is_unnamed(name) {
                "The service".to_owned()
            } else {
                prose(name)
            }
        ),
    );
    remedy.tell(steps::send_request(&format!("whoever manages {role}")));
    remedy.tell("If the role was made only a few seconds ago, wait and try again: a new role takes a moment to be known everywhere.");
    remedy.tell_owner_all(set_trust(case));
    // A service that calls itself "Service" is the one whose operation was called.
    let known = if is_unnamed(name) { assuming_service(case.prefix()) } else { assuming_service(name) };
    let host =
        known.map(|(host, _)| host).or_else(|| Some(name).filter(|name| name.ends_with(".amazonaws.com")));
    let mut statement =
        trusts(principal_of("Service", host.unwrap_or("${Service}.amazonaws.com")), trust_actions(case));
    let account = case.resource_account().or(case.principal_account());
    if let (Some((_, true)), Some(account)) = (known, account) {
        require(&mut statement, "StringEquals", "aws:SourceAccount", account);
        remedy.caution("The condition on `aws:SourceAccount` keeps other accounts from using the service to reach this role.");
    }
    propose_trust(case, &mut remedy, "To add to the role's trust policy", Scope::Exact, statement);
    if host == Some("ecs-tasks.amazonaws.com") {
        remedy.tell_owner("The task role and the task execution role both trust `ecs-tasks.amazonaws.com`; only the role of the service itself trusts `ecs.amazonaws.com`.");
    }
    remedy.caution("Whoever passes the role to the service also needs `iam:PassRole` on it.");
    remedy.link(&[Doc::ServiceRole, Doc::Trust]);
    remedy
}
