//! `iam:PassRole`: handing a role to a service, which then acts with the role's permissions.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use crate::advise::case::{Case, Reach, is_name};
use crate::advise::known::links::Doc;
use crate::advise::known::passed_roles::PassedTo;
use crate::advise::propose::trust;
use crate::diagnosis::{AttachKind, AttachTo, Owner};
use crate::iam::Arn;
use crate::say::messages::PassRole;
use crate::say::{Advice, Call, Name};

/// A role of another account: no Allow lets it be passed.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let theirs = case
        .resource_account()
        .filter(|_| case.denies("iam:PassRole") && case.reach() == Reach::CrossAccount)?;
    let ours = case.principal_account()?;
    let mut remedy =
        Advice::by(Owner::AccountAdministrator, PassRole::OfAnotherAccount { theirs: theirs.into() });
    remedy.tell(PassRole::OwnAccountsRole { ours: ours.into() });
    remedy.tell(PassRole::AskForARole);
    remedy.tell_owner(PassRole::MakeARole { ours: ours.into(), theirs: theirs.into() });
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
        Some(name) => PassRole::Named { name: name.into() },
        None => PassRole::Unnamed,
    });
    if name.is_none() {
        remedy.tell(PassRole::TellTheName);
    }
    if let Some(host) = service.filter(|_| !case.is_explicit()) {
        {
            let place = AttachTo {
                kind: AttachKind::RoleTrust,
                name: name.map(str::to_owned),
                arn: case.resource_arn().map(str::to_owned),
            };
            remedy.propose(trust::for_service(&host, place));
            let get = Call::GetRole.given("role-name", name, "ROLE_NAME");
            let get = get.with("query", "Role.AssumeRolePolicyDocument");
            remedy.tell_owner(PassRole::CheckTheTrust { host: Name::new(&host), get });
        }
    }
    remedy.caution(PassRole::NameTheOneRole);
    remedy.link(&[Doc::PassRole]);
}

fn role_name<'a>(case: &Case<'a>) -> Option<&'a str> {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "iam")?;
    let name = arn.resource.strip_prefix("role/")?.rsplit('/').next()?;
    is_name(name).then_some(name)
}

/// The service that gets the role, where that is proven: a guessed one has no trust policy to compare with.
fn passed_to(case: &Case) -> Option<String> {
    match PassedTo::of(case.denial, case.page) {
        PassedTo::Proven(host) => Some(host),
        PassedTo::Named(_) | PassedTo::OneOf(_) => None,
    }
}
