//! `iam:PassRole`: handing a role to a service, which then acts with the role's permissions.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use crate::advise::case::{Case, Reach, is_name, word};
use crate::advise::grant::condition;
use crate::advise::known::links::Doc;
use crate::advise::propose::trust;
use crate::diagnosis::{AttachKind, AttachTo, Owner, Remedy};
use crate::iam::Arn;

/// A role of another account: no Allow lets it be passed.
pub(crate) fn instead(case: &Case) -> Option<Remedy> {
    let theirs = case
        .resource_account()
        .filter(|_| case.denies("iam:PassRole") && case.reach() == Reach::CrossAccount)?;
    let ours = case.principal_account()?;
    let mut remedy = Remedy::by(
        Owner::AccountAdministrator,
        format!(
            "The role belongs to account {theirs}. A role can be passed only inside its own account, so no Allow helps here."
        ),
    );
    remedy.tell(format!(
        "If the account number in the role's ARN is a mistake, use the role of your own account, {ours}."
    ));
    remedy.tell("Otherwise ask your administrator for a role in your own account that the service can use.");
    remedy.tell_owner(format!(
        "Make a role in account {ours} that the service may assume, and let it assume the role in account {theirs} where it needs that account's \
         resources."
    ));
    remedy.tell_owner("Then allow `iam:PassRole` on the new role.");
    remedy.link(&[Doc::PassRole, Doc::OwnAccounts]);
    Some(remedy)
}

pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
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
