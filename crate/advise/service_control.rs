//! Refused by a service control policy, or for want of an `Allow` in one.
//!
//! Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html>

use super::case::{Case, word};
use super::draft::{attach, policy};
use super::exception::policy_with_exception;
use super::links::Doc;
use super::steps;
use crate::diagnosis::{AttachKind, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{Arn, DenyEffect, PolicyType};

/// Who can change a service control policy. The ARN of one names the management account.
pub(super) fn administrator(case: &Case) -> String {
    let arn =
        case.denial.policy_arn.as_deref().and_then(Arn::parse).filter(|arn| arn.service == "organizations");
    match arn.and_then(|arn| arn.account_id()) {
        Some(account) => format!("the administrator of your AWS organization (management account {account})"),
        None => "the administrator of your AWS organization (its management account)".to_owned(),
    }
}

pub(super) fn remedy(case: &Case) -> Remedy {
    let what = case.what();
    // Most service control policies are lists of what is denied: where the message does not say, that is likelier.
    let explicit = case.denial.effect != DenyEffect::Implicit;
    let mut remedy = Remedy::by(
        Owner::OrganizationAdministrator,
        if explicit {
            format!(
                "A service control policy of your organization denies {what}. Nothing in your own account can override it."
            )
        } else {
            format!(
                "No service control policy lets your account perform {what}. The Allow must stand at every level of the organization, \
                 from the root down to the account."
            )
        },
    );
    remedy.tell(steps::send_request(&administrator(case)));
    remedy.tell("Don't change policies in your own account: they are not what refused this.");
    if explicit {
        remedy.tell(requested_region(case));
        remedy.tell_owner(steps::open_the_policy(case, &list_policies(case)));
        remedy.tell_owner(steps::READ_THE_CONDITIONS);
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
        remedy.policies.extend(exception(case));
        if !case.is_explicit() {
            remedy.tell_owner("If no statement denies it, the Allow is missing at one of the levels: add the other policy there.");
            remedy.policies.extend(allow_instead(case));
        }
        remedy.cautions.extend(steps::path_caution(case));
    } else {
        remedy.tell(steps::TRY_AGAIN);
        remedy.tell_owner(list_policies(case));
        remedy.tell_owner(
            "Find the level (root, organizational unit or account) whose policies do not allow the action. `FullAWSAccess` allows \
             everything where it is still attached.",
        );
        remedy.tell_owner(
            "Add the statement below to a policy at every such level: `aws organizations update-policy --policy-id POLICY_ID --content \
             file://policy.json`.",
        );
        remedy.tell_owner(
            "A service control policy grants nothing by itself: the identity needs its own Allow as well.",
        );
        remedy.policies.extend(allow(case));
        remedy.cautions.extend(case.grant.cautions.iter().cloned());
    }
    remedy.caution("The change reaches every account under the root, unit or account the policy is attached to. Try it on one account first.");
    remedy
        .caution("Service control policies affect neither the management account nor service-linked roles.");
    remedy.link(&[Doc::ScpEvaluation, Doc::Scp]);
    remedy
}

/// How to see the policies that reach the principal's account, run in the management account.
pub(super) fn list_policies(case: &Case) -> String {
    let account = word(case.principal_account(), "ACCOUNT_ID");
    format!(
        "In the management account list the policies of the account: `aws organizations list-policies-for-target --target-id {account} \
         --filter SERVICE_CONTROL_POLICY`. Then do the same for each parent: `aws organizations list-parents --child-id {account}`."
    )
}

fn requested_region(case: &Case) -> String {
    match case.region() {
        Some(region) => format!(
            "Many organizations deny whole Regions. This request went to {region}; if that was not intended, use a Region that is allowed."
        ),
        None => {
            "Many organizations deny whole Regions. If another Region would do as well, try that.".to_owned()
        }
    }
}

/// The Deny that leaves this principal and this resource out.
pub(super) fn exception(case: &Case) -> Option<ProposedPolicy> {
    let place = attach(AttachKind::ServiceControlPolicy);
    policy_with_exception(case, PolicyType::ServiceControl, place, false)
}

/// The Allow as a choice, where the message does not say that a Deny refused.
pub(super) fn allow_instead(case: &Case) -> Option<ProposedPolicy> {
    allow(case).map(|policy| ProposedPolicy {
        title: "If no policy denies it: the Allow, at every level".to_owned(),
        scope: Scope::Alternative,
        ..policy
    })
}

/// The Allow for a service control policy.
pub(super) fn allow(case: &Case) -> Option<ProposedPolicy> {
    let place = attach(AttachKind::ServiceControlPolicy);
    let statements = case.grant.statements.clone();
    (!statements.is_empty()).then(|| {
        policy(PolicyType::ServiceControl, "The Allow, at every level", Scope::Exact, place, statements)
    })
}
