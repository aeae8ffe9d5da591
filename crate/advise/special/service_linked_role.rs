//! `iam:CreateServiceLinkedRole`: the role that a service makes for itself, once an account.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>

use crate::advise::case::{Case, word};
use crate::advise::known::links::Doc;
use crate::diagnosis::Remedy;
use crate::iam::Arn;

pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if !case.denies("iam:CreateServiceLinkedRole") {
        return;
    }
    let host = case.resource_arn().and_then(host);
    remedy.tell_first("The service wants to make its own role in this account. That is needed once: afterwards the same request works without it.");
    remedy.tell_owner(format!(
        "Or make the role yourself, so that nobody else needs the permission: `aws iam create-service-linked-role --aws-service-name {}`.",
        word(host, "SERVICE.amazonaws.com")
    ));
    if host.is_none() {
        remedy.caution("Keep the condition `iam:AWSServiceName` on this action, so that it makes the role of one service only.");
    }
    remedy.link(&[Doc::ServiceLinkedRole]);
}

/// The service whose role an ARN names: `role/aws-service-role/elasticloadbalancing.amazonaws.com/…`.
fn host(arn: &str) -> Option<&str> {
    let path = Arn::parse(arn)?.resource.strip_prefix("role/aws-service-role/")?;
    path.split('/').next().filter(|host| host.contains('.') && !host.contains(['*', '$']))
}
