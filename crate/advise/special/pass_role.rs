//! `iam:PassRole`: handing a role to a service, which then acts with the role's permissions.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use super::super::case::{Case, is_name, word};
use super::super::condition;
use super::super::links::Doc;
use super::super::trust;
use crate::diagnosis::{AttachKind, AttachTo, Remedy};
use crate::iam::Arn;

pub(super) fn add(case: &Case, remedy: &mut Remedy) {
    if !case.denies("iam:PassRole") {
        return;
    }
    let name = role_name(case);
    let service = passed_to(case);
    remedy.tell_first(match name {
        Some(name) => format!("You asked a service to act as the role {name}. For that you need `iam:PassRole` on this role."),
        None => "You asked a service to act as a role. For that you need `iam:PassRole` on that role: it is the one you chose (as execution \
                 role, service role or instance profile) when the request was refused."
            .to_owned(),
    });
    if name.is_none() {
        remedy.tell("Tell your administrator the role's name: the message leaves it out.");
    }
    if let Some(host) = service.filter(|_| !case.is_explicit()) {
        {
            let place = AttachTo {
                kind: AttachKind::RoleTrust,
                name: name.map(str::to_owned),
                arn: case.resource_arn().map(str::to_owned),
            };
            remedy.propose(trust::for_service(&host, place));
            remedy.tell_owner(format!(
                "Check that the role trusts {host}, as in the policy to compare: `aws iam get-role --role-name {} --query \
                 Role.AssumeRolePolicyDocument`.",
                word(name, "ROLE_NAME")
            ));
        }
    }
    remedy.caution(
        "Whoever passes a role can use its permissions through the service. Name the one role; never allow `iam:PassRole` on `*`.",
    );
    remedy.link(&[Doc::PassRole]);
}

fn role_name<'a>(case: &Case<'a>) -> Option<&'a str> {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "iam")?;
    let name = arn.resource.strip_prefix("role/")?.rsplit('/').next()?;
    is_name(name).then_some(name)
}

/// The service that would get the role: as the statement's condition says, else as the page or the message tells.
fn passed_to(case: &Case) -> Option<String> {
    let mut conditions = case.grant.statements.iter().flat_map(|statement| statement.condition.values());
    let condition = conditions.find_map(|keys| keys.get("iam:PassedToService")?.0.first());
    condition.cloned().or_else(|| condition::passed_to(case.denial, case.page))
}
