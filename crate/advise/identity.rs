//! Refused by an identity-based policy, or for want of one.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>

use super::case::{Case, Grantee, Reach};
use super::draft::policy;
use super::exception::policy_with_exception;
use super::links::Doc;
use super::{resource_based, steps};
use crate::diagnosis::{Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{DenyEffect, PolicyType};

pub(super) fn remedy(case: &Case) -> Remedy {
    match case.grantee() {
        // Across accounts it is the other account that did not let the root user in.
        Grantee::Root if crosses_to_a_policy(case) => resource_based::remedy(case),
        Grantee::Root => root(case),
        Grantee::Anonymous if case.is_explicit() => resource_based::remedy(case),
        Grantee::Anonymous => resource_based::unsigned(case),
        Grantee::Service(_) => resource_based::remedy(case),
        Grantee::ServiceLinkedRole(name) => service_linked(case, name),
        _ if case.is_explicit() => explicit(case),
        _ => implicit(case),
    }
}

/// Whether the request went to another account's resource, which has a policy of its own that may be at fault.
fn crosses_to_a_policy(case: &Case) -> bool {
    case.reach() == Reach::CrossAccount
        && resource_based::has_resource_policies(case.prefix())
        && !case.is_explicit()
        && case.denial.policy_type.is_none()
}

/// The policy that allows exactly what was refused, for the principal itself; `None` where not even the action is known.
pub(super) fn allow(case: &Case, scope: Scope) -> Option<ProposedPolicy> {
    if case.grant.statements.is_empty() {
        return None;
    }
    let title = match scope {
        Scope::AlsoNeeded => format!("Also needed: the same Allow for {} itself", case.who()),
        _ => "Exactly what was denied".to_owned(),
    };
    let statements = case.grant.statements.clone();
    Some(policy(PolicyType::IdentityBased, title, scope, case.identity().0, statements))
}

/// The wider and the other policies that may be chosen in place of the exact one.
pub(super) fn choices(case: &Case) -> impl Iterator<Item = ProposedPolicy> {
    let place = case.identity().0;
    case.grant
        .choices
        .iter()
        .cloned()
        .map(move |policy| ProposedPolicy { attach_to: place.clone(), ..policy })
}

/// For want of an `Allow` for the identity.
pub(super) fn implicit(case: &Case) -> Remedy {
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
        super::session::also_pass(case, &mut remedy);
        remedy.link(&[Doc::FederationToken]);
    }
    match case.reach() {
        Reach::CrossAccount => resource_based::other_side(case, &mut remedy),
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

fn explicit(case: &Case) -> Remedy {
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

/// The root user of an account needs no Allow, so that its refusals come from outside the account or from a resource.
fn root(case: &Case) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::OrganizationAdministrator,
        "No identity-based policy limits the root user: most likely a service control policy of your organization does.",
    );
    remedy.tell(
        "Don't attach anything to the root user: it cannot be granted or denied anything by IAM policies.",
    );
    remedy.tell("Sign in as a user or role for everyday work; only a few tasks need the root user.");
    remedy.tell(steps::send_request(&super::service_control::administrator(case)));
    remedy.tell_owner(super::service_control::list_policies(case));
    remedy.tell_owner("Check the resource's own policy: a Deny there holds for the root user too.");
    remedy.tell_owner(
        "If root access of member accounts is managed centrally, do the task from the management account.",
    );
    if case.denial.effect == DenyEffect::Implicit {
        remedy.policies.extend(super::service_control::allow(case));
    } else {
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.policies.extend(super::service_control::exception(case));
    }
    if case.denial.effect == DenyEffect::Unknown {
        remedy.policies.extend(super::service_control::allow_instead(case));
    }
    remedy.link(&[Doc::RootUser, Doc::ScpEvaluation]);
    remedy
}

/// Roles that belong to a service have fixed policies.
fn service_linked(case: &Case, name: &str) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Aws,
        format!(
            "{name} is a service-linked role: AWS alone sets its policies, and nobody in your account can edit them."
        ),
    );
    remedy.tell("Read the service's own error or health page: a service-linked role is mostly refused by the resource.");
    remedy.tell("If nothing there explains it, open a case with AWS Support and quote the request id.");
    remedy.tell_owner("Check the resource's own policy and, for encrypted resources, the KMS key policy: these can refuse the role.");
    remedy.tell_owner(
        "Check that the role still exists and was not replaced by an ordinary role of the same name.",
    );
    if case.is_explicit() {
        remedy.tell_owner(
            "Service control policies do not affect service-linked roles; look for the Deny elsewhere.",
        );
    }
    if resource_based::has_resource_policies(case.prefix()) && !case.is_explicit() {
        remedy.policies.extend(resource_based::exact(case, Scope::Exact));
    }
    remedy.link(&[Doc::ServiceLinkedRole]);
    remedy
}
