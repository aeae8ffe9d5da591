//! `iam:PassRole`: handing a role to a service, which then acts with the role's permissions.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use super::super::case::{Case, is_name, word};
use super::super::facts::assuming_service;
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
    if !case.is_explicit() {
        match service.as_deref() {
            Some(host) => {
                let place = AttachTo {
                    kind: AttachKind::RoleTrust,
                    name: name.map(str::to_owned),
                    arn: case.resource_arn().map(str::to_owned),
                };
                remedy.propose(trust::for_service(host, place));
                remedy.tell_owner(format!(
                    "Check that the role trusts {host}, as in the last policy below: `aws iam get-role --role-name {} --query \
                     Role.AssumeRolePolicyDocument`.",
                    word(name, "ROLE_NAME")
                ));
            }
            None => remedy.tell_owner(
                "Add the condition `iam:PassedToService` with the service that gets the role (such as `lambda.amazonaws.com`), so that the role \
                 cannot be passed to any other. The message does not name the service.",
            ),
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
pub(in super::super) fn passed_to(case: &Case) -> Option<String> {
    let mut conditions = case.grant.statements.iter().flat_map(|statement| statement.condition.values());
    let condition = conditions.find_map(|keys| keys.get("iam:PassedToService")?.0.first());
    condition.cloned().or_else(|| hinted(case.denial, case.page).map(str::to_owned))
}

/// The service principal that the message or the console page hints at.
pub(in super::super) fn hinted(
    denial: &crate::diagnosis::Denial,
    page: &crate::Page,
) -> Option<&'static str> {
    let of_page = page.partition().and(page.url.as_deref()).and_then(|url| {
        let path = url.split_once("://")?.1.split_once('/')?.1;
        path.split(['/', '?', '#']).next()
    });
    let said = [&denial.via_service, &denial.service, &denial.assuming_service];
    let mut named = said.into_iter().filter_map(|name| name.as_deref()).chain(of_page);
    named.find_map(|name| {
        let name = name.strip_prefix("AWS").or_else(|| name.strip_prefix("Amazon")).unwrap_or(name);
        assuming_service(name).map(|(host, _)| host)
    })
}
