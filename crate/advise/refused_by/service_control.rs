//! Refused by a service control policy, or for want of an `Allow` in one.
//!
//! Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::service_control;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy};
use crate::iam::DenyEffect;

pub(crate) fn remedy(case: &Case) -> Remedy {
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
    remedy.tell(steps::send_request(&steps::organization_administrator(case)));
    remedy.tell("Don't change policies in your own account: they are not what refused this.");
    if explicit {
        remedy.tell(requested_region(case));
        remedy.tell_owner(steps::open_the_policy(case, &steps::list_service_control_policies(case)));
        remedy.tell_owner(steps::READ_THE_CONDITIONS);
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
        remedy.policies.extend(service_control::exception(case));
        if !case.is_explicit() {
            remedy.tell_owner("If no statement denies it, the Allow is missing at one of the levels: add the other policy there.");
            remedy.policies.extend(service_control::allow_instead(case));
        }
        remedy.cautions.extend(steps::path_caution(case));
    } else {
        remedy.tell(steps::TRY_AGAIN);
        remedy.tell_owner(steps::list_service_control_policies(case));
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
        remedy.policies.extend(service_control::allow(case));
        remedy.cautions.extend(case.grant.cautions.iter().cloned());
    }
    remedy.caution("The change reaches every account under the root, unit or account the policy is attached to. Try it on one account first.");
    remedy
        .caution("Service control policies affect neither the management account nor service-linked roles.");
    remedy.link(&[Doc::ScpEvaluation, Doc::Scp]);
    remedy
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
