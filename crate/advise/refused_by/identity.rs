//! Refused by an identity-based policy, or for want of one.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::propose::identity::{allow, choices};
use crate::advise::propose::{resource, session};
use crate::advise::steps;
use crate::diagnosis::{Remedy, Scope};
use crate::iam::PolicyType;

/// For want of an `Allow` for the identity.
pub(crate) fn implicit(case: &Case) -> Remedy {
    let (who, what, on) = (case.who(), case.what(), case.on_what());
    let mut remedy = Remedy::by(
        case.identity().1,
        format!("No policy allows {who} to perform {what}{on}. An Allow has to be added."),
    );
    remedy.tell(match case.grantee() {
        Grantee::PermissionSet(set) => {
            steps::send_request(&format!("whoever manages the permission set {set} in IAM Identity Center"))
        }
        _ => steps::send_request(&steps::administrator(case.principal_account())),
    });
    remedy.tell(steps::TRY_AGAIN);
    remedy.tell_owner_all(steps::attach_to_identity(case));
    if let Grantee::User(_) = case.grantee() {
        remedy.link(&[Doc::Delegate]);
    }
    if let Grantee::Role(name) = case.grantee() {
        remedy.caution(format!("Everybody and everything that uses the role {name} gets this permission."));
    }
    if let Some(policy) = allow(case, Scope::Exact) {
        remedy.propose(policy);
        remedy.policies.extend(choices(case));
    }
    if let Grantee::FederatedUser(_) = case.grantee() {
        session::also_pass(case, &mut remedy);
        remedy.link(&[Doc::FederationToken]);
    }
    match case.reach() {
        Reach::CrossAccount => resource::other_side(case, &mut remedy),
        // The ARN of a bucket does not say whose it is.
        Reach::Unknown if case.prefix() == "s3" && case.resource_arn().is_some() => {
            remedy.tell_owner(
                "If the bucket belongs to another account, its own policy has to allow the caller as well.",
            );
        }
        _ => {}
    }
    remedy.cautions.extend(case.grant.cautions.iter().cloned());
    remedy.link(&[Doc::Attach, Doc::AccessDenied]);
    if let Grantee::PermissionSet(_) = case.grantee() {
        remedy.caution("AWS rewrites the role of a permission set: editing the role in IAM is lost. Edit the permission set.");
        remedy.link(&[Doc::PermissionSets]);
    }
    remedy
}

pub(crate) fn explicit(case: &Case) -> Remedy {
    let (who, what) = (case.who(), case.what());
    let mut remedy = Remedy::by(
        case.identity().1,
        format!(
            "A policy attached to {who} denies {what}. Only changing that Deny helps; an Allow cannot override it."
        ),
    );
    remedy.tell(steps::send_request(&steps::administrator(case.principal_account())));
    remedy.tell(steps::NO_ALLOW_HELPS);
    let whole = match case.grantee() {
        Grantee::User(name) => format!(
            "Look for `\"Effect\": \"Deny\"` in the policies of the user {name} and of its groups: \
             `aws iam list-attached-user-policies --user-name {name}`, `aws iam list-user-policies --user-name {name}`, \
             `aws iam list-groups-for-user --user-name {name}`."
        ),
        Grantee::Role(name) => format!(
            "Look for `\"Effect\": \"Deny\"` in the policies of the role {name}: \
             `aws iam list-attached-role-policies --role-name {name}`, `aws iam list-role-policies --role-name {name}`."
        ),
        Grantee::PermissionSet(set) => format!(
            "Look for `\"Effect\": \"Deny\"` in the policies of the permission set {set} in IAM Identity Center."
        ),
        _ => format!("Look for `\"Effect\": \"Deny\"` in every policy attached to {who}."),
    };
    remedy.tell_owner(steps::open_the_policy(case, &whole));
    remedy.tell_owner(steps::READ_THE_CONDITIONS);
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    if let Some(policy) = policy_with_exception(case, PolicyType::IdentityBased, case.identity().0, false) {
        remedy.propose(policy);
    }
    remedy.caution("A Deny is there for a reason. Ask whoever wrote it before making an exception.");
    remedy.cautions.extend(steps::path_caution(case));
    remedy.link(&[Doc::ExplicitDeny, Doc::AccessDenied]);
    remedy
}
