//! `iam:PassRole`: handing a role to a service, which then acts with the role's permissions.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use crate::advise::case::{Case, Reach, is_name};
use crate::advise::grant::condition;
use crate::advise::known::links::Doc;
use crate::advise::propose::trust;
use crate::diagnosis::{AttachKind, AttachTo, Owner};
use crate::iam::Arn;
use crate::say::messages::PassRole;
use crate::say::{AccountId, Advice, Call, Name};

/// A role of another account: no Allow lets it be passed.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let theirs = case
        .resource_account()
        .filter(|_| case.denies("iam:PassRole") && case.reach() == Reach::CrossAccount)?;
    let ours = case.principal_account()?;
    let theirs = || AccountId::from(theirs);
    let ours = || AccountId::from(ours);
    let mut remedy = Advice::by(Owner::AccountAdministrator, PassRole::OfAnotherAccount { theirs: theirs() });
    remedy.tell(PassRole::UseYourOwn { ours: ours() });
    remedy.tell(PassRole::AskForARole);
    remedy.tell_owner(PassRole::MakeARole { ours: ours(), theirs: theirs() });
    remedy.tell_owner(PassRole::ThenAllow);
    remedy.link(&[Doc::PassRole, Doc::OwnAccounts]);
    Some(remedy)
}

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if !case.denies("iam:PassRole") {
        return;
    }
    let name = role_name(case);
    let service = passed_to(case);
    remedy.tell_first(match name {
        Some(name) => PassRole::YouPassed { name: name.into() },
        None => PassRole::YouPassedOne,
    });
    if name.is_none() {
        remedy.tell(PassRole::SayWhichRole);
    }
    if let Some(host) = service.filter(|_| !case.is_explicit()) {
        let place = AttachTo {
            kind: AttachKind::RoleTrust,
            name: name.map(str::to_owned),
            arn: case.resource_arn().map(str::to_owned),
        };
        remedy.propose(trust::for_service(&host, place));
        let get = Call::GetRole.given("role-name", name, "ROLE_NAME");
        let get = get.with("query", "Role.AssumeRolePolicyDocument");
        remedy.tell_owner(PassRole::CheckTrust { host: Name::new(&host), get });
    }
    remedy.caution(PassRole::NeverOnAll);
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
