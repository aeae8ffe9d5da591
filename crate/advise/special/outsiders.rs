//! People outside the account: a role that they may assume, or a policy on the resource.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::services::has_resource_policies;
use crate::advise::propose::trust;
use crate::advise::role::is_about_a_role;
use crate::diagnosis::{Owner, Remedy};

pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    let in_question = matches!(
        remedy.owner,
        Owner::AccountAdministrator | Owner::IdentityCenterAdministrator | Owner::ResourceOwner
    );
    if case.reach() != Reach::CrossAccount || case.is_explicit() || is_about_a_role(case) || !in_question {
        return;
    }
    if matches!(case.grantee(), Grantee::Service(_)) {
        return;
    }
    let theirs = case.resource_account().unwrap_or("ACCOUNT_ID");
    let ours = case.principal_account().unwrap_or("ACCOUNT_ID");
    remedy.tell_owner(format!(
        "{} make a role in account {theirs} that account {ours} may assume, and grant the role the access.",
        if has_resource_policies(case.prefix()) {
            "If more than this one resource is wanted,"
        } else {
            "Otherwise"
        }
    ));
    if !has_resource_policies(case.prefix()) {
        trust::offer_role(case, remedy, theirs);
    }
    remedy.tell_owner("For a third party ask for an external id in the role's trust policy; for people of another company prefer federation.");
    remedy.link(&[Doc::RolesOrResourcePolicies, Doc::OwnAccounts, Doc::ThirdParty, Doc::Federation]);
}
