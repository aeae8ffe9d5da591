//! People outside the account: a role that they may assume, or a policy on the resource.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::services::has_resource_policies;
use crate::advise::propose::trust;
use crate::advise::role::is_about_a_role;
use crate::diagnosis::Owner;
use crate::say::messages::Outsiders;
use crate::say::{AccountId, Advice};

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    let in_question = matches!(
        remedy.owner,
        Owner::AccountAdministrator | Owner::IdentityCenterAdministrator | Owner::ResourceOwner
    );
    if case.reach() != Reach::CrossAccount || case.is_explicit() || is_about_a_role(case) || !in_question {
        return;
    }
    // A service pulls an image as the role that it was given, and can assume no other.
    if matches!(case.grantee(), Grantee::Service(_)) || case.prefix() == "ecr" {
        return;
    }
    let accounts = case.resource_account().zip(case.principal_account());
    let accounts = accounts.map(|(theirs, ours)| (AccountId::from(theirs), AccountId::from(ours)));
    remedy.tell_owner(match (has_resource_policies(case.prefix()), accounts) {
        (true, Some((theirs, ours))) => Outsiders::RoleForMore { theirs, ours },
        (true, None) => Outsiders::RoleThereForMore,
        (false, Some((theirs, ours))) => Outsiders::RoleInstead { theirs, ours },
        (false, None) => Outsiders::RoleThereInstead,
    });
    if !has_resource_policies(case.prefix()) {
        trust::offer_role(case, remedy, case.resource_account().unwrap_or("${Account}"));
    }
    remedy.tell_owner(Outsiders::ThirdParty);
    remedy.link(&[Doc::RolesOrResourcePolicies, Doc::OwnAccounts, Doc::ThirdParty, Doc::Federation]);
}
