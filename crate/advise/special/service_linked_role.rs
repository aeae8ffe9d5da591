//! `iam:CreateServiceLinkedRole`: the role that a service makes for itself, once an account.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;

use crate::iam::Arn;
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

/// The service whose role an ARN names: `role/aws-service-role/elasticloadbalancing.amazonaws.com/…`.
fn host(arn: &str) -> Option<&str> {
    let path = Arn::parse(arn)?.resource.strip_prefix("role/aws-service-role/")?;
    path.split('/').next().filter(|host| host.contains('.') && !host.contains(['*', '$']))
}
