//! Refused by a permissions boundary, or for want of an `Allow` in one.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::propose::identity;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Remedy, Scope};
use crate::iam::PolicyType;

pub(crate) fn remedy(case: &Case) -> Remedy {
    let (who, what) = (case.who(), case.what());
    let explicit = case.is_explicit();
    let owner = case.identity().1;
    let mut remedy = Remedy::by(
        owner,
        if explicit {
            format!(
                "The permissions boundary of {who} denies {what}. That Deny has to leave this request out."
            )
        } else {
            format!(
                "The permissions boundary of {who} does not allow {what}. The boundary needs the Allow, and so does an identity-based policy: \
                 only what both allow is allowed."
            )
        },
    );
    remedy.tell(steps::send_request(&steps::administrator(case.principal_account())));
    remedy.tell(
        "Ask for the boundary by name. It is often kept by a security team, apart from the other policies.",
    );
    let find = match case.grantee() {
        Grantee::User(name) => {
            format!(
                "Find the boundary: `aws iam get-user --user-name {name} --query User.PermissionsBoundary`."
            )
        }
        Grantee::Role(name) => {
            format!(
                "Find the boundary: `aws iam get-role --role-name {name} --query Role.PermissionsBoundary`."
            )
        }
        Grantee::PermissionSet(set) => {
            format!("Find the boundary in IAM Identity Center: Permission sets, {set}, Permissions boundary.")
        }
        _ => format!("Find the boundary of {who} in the IAM console, under Permissions boundary."),
    };
    remedy.tell_owner(steps::open_the_policy(case, &find));
    let place =
        AttachTo { kind: AttachKind::PermissionsBoundary, name: None, arn: case.denial.policy_arn.clone() };
    if explicit {
        remedy.tell_owner(steps::READ_THE_CONDITIONS);
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
        remedy.policies.extend(policy_with_exception(case, PolicyType::PermissionsBoundary, place, false));
        remedy.cautions.extend(steps::path_caution(case));
    } else {
        remedy.tell(steps::TRY_AGAIN);
        remedy.tell_owner(
            "Add the first policy's statement to the boundary as a new version: `aws iam create-policy-version --policy-arn POLICY_ARN \
             --policy-document file://boundary.json --set-as-default`. Keep the statements that stand there.",
        );
        remedy.tell_owner(
            "Check that an identity-based policy allows it too; if none does, attach the second policy.",
        );
        remedy.tell_owner_all(steps::attach_to_identity(case));
        if !case.grant.statements.is_empty() {
            remedy.propose(policy(
                PolicyType::PermissionsBoundary,
                "To add to the permissions boundary",
                Scope::Exact,
                place,
                case.grant.statements.clone(),
            ));
        }
        remedy.policies.extend(identity::allow(case, Scope::AlsoNeeded));
    }
    remedy.caution(
        "One boundary often serves many users and roles. The change raises the limit of all of them.",
    );
    if !explicit {
        remedy.cautions.extend(case.grant.cautions.iter().cloned());
    }
    remedy.link(&[Doc::Boundary, Doc::Evaluation]);
    remedy
}
