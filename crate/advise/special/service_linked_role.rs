//! `iam:CreateServiceLinkedRole`: the role that a service makes for itself, once an account.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>

use crate::advise::case::Case;
use crate::advise::grant::condition::require;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::role::role_arn;
use crate::advise::steps;
use crate::diagnosis::{Cause, Kind, Owner, Scope};
use crate::iam::{Arn, PolicyType, Statement};
use crate::say::messages::ServiceLinkedRole;
use crate::say::{Advice, Call};

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if !case.denies("iam:CreateServiceLinkedRole") {
        return;
    }
    let host = case.resource_arn().and_then(host);
    remedy.tell_first(ServiceLinkedRole::OnceAnAccount);
    let create = Call::CreateServiceLinkedRole.given("aws-service-name", host, "SERVICE.amazonaws.com");
    remedy.tell_owner(ServiceLinkedRole::MakeItYourself { create });
    if host.is_none() {
        remedy.caution(ServiceLinkedRole::KeepTheCondition);
    }
    remedy.link(&[Doc::ServiceLinkedRole]);
}

/// The answer where a service cannot use its service-linked role: nobody edits its trust policy, and it is made once.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let path = role_arn(case).and_then(host).filter(|_| case.kind == Kind::AssumeRole && !case.is_explicit());
    if path.is_none() && case.denial.cause != Some(Cause::ServiceLinkedRoleMissing) {
        return None;
    }
    let host = path.or_else(|| match case.denial.assuming_service.as_deref() {
        Some(host) if host.ends_with(".amazonaws.com") => Some(host),
        // Amazon ECS's own sentence names no host.
        _ => Some("ecs.amazonaws.com"),
    });
    let mut remedy = Advice::by(Owner::AccountAdministrator, ServiceLinkedRole::Missing);
    remedy.tell(steps::ask_administrator(case));
    remedy.tell(ServiceLinkedRole::NoTrustToEdit);
    let create = Call::CreateServiceLinkedRole.given("aws-service-name", host, "SERVICE.amazonaws.com");
    remedy.tell_owner(ServiceLinkedRole::MakeItOnce { create });
    remedy.tell_owner(ServiceLinkedRole::ThenAgain);
    let partition = case.partition();
    let account = case.principal_account().or(case.resource_account()).unwrap_or("${Account}");
    let service = host.unwrap_or("${Service}.amazonaws.com");
    let role = format!("arn:{partition}:iam::{account}:role/aws-service-role/{service}/*");
    let mut statement = Statement::allow("iam:CreateServiceLinkedRole", role);
    require(&mut statement, "StringEquals", "iam:AWSServiceName", service);
    remedy.propose(policy(
        PolicyType::IdentityBased,
        ServiceLinkedRole::ToMakeIt,
        Scope::Exact,
        case.identity().0,
        vec![statement],
    ));
    remedy.caution(ServiceLinkedRole::NameAfterPath);
    remedy.link(&[Doc::ServiceLinkedRole]);
    Some(remedy)
}

/// The service whose role an ARN names: `role/aws-service-role/elasticloadbalancing.amazonaws.com/…`.
fn host(arn: &str) -> Option<&str> {
    let path = Arn::parse(arn)?.resource.strip_prefix("role/aws-service-role/")?;
    path.split('/').next().filter(|host| host.contains('.') && !host.contains(['*', '$']))
}
