//! Refused by a service control policy, or for want of an `Allow` in one.
//!
//! Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::service_control;
use crate::advise::steps;
use crate::diagnosis::Owner;
use crate::iam::DenyEffect;
use crate::say::messages::ServiceControl;
use crate::say::{Advice, Call};

pub(crate) fn remedy(case: &Case) -> Advice {
    // Most service control policies are lists of what is denied: where the message does not say, that is likelier.
    let mut advice = if case.denial.effect == DenyEffect::Implicit { implicit(case) } else { explicit(case) };
    advice.caution(ServiceControl::ReachesEveryAccount);
    advice.caution(ServiceControl::NotTheManagementAccount);
    advice.link(&[Doc::ScpEvaluation, Doc::Scp]);
    advice
}

fn explicit(case: &Case) -> Advice {
    let denies = ServiceControl::Denies { what: case.denied() };
    let mut advice = Advice::by(Owner::OrganizationAdministrator, denies);
    advice.tell(steps::ask_organization(case));
    advice.tell(ServiceControl::LeaveYourAccount);
    advice.tell(match case.region() {
        Some(region) => ServiceControl::RegionWas { region: region.into() },
        None => ServiceControl::RegionUnknown,
    });
    advice.tell_owner(steps::open_the_policy(case, steps::list_service_control_policies(case)));
    advice.tell_owner(steps::READ_THE_CONDITIONS);
    advice.tell_owner(steps::replace_the_deny(case));
    advice.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    advice.policies.extend(service_control::exception(case));
    if !case.is_explicit() {
        advice.tell_owner(ServiceControl::OrTheAllowIsMissing);
        advice.policies.extend(service_control::allow_instead(case));
    }
    advice.caution_all(steps::path_caution(case));
    advice
}

fn implicit(case: &Case) -> Advice {
    let nothing = ServiceControl::AllowsNothing { what: case.denied() };
    let mut advice = Advice::by(Owner::OrganizationAdministrator, nothing);
    advice.tell(steps::ask_organization(case));
    advice.tell(ServiceControl::LeaveYourAccount);
    advice.tell(steps::TRY_AGAIN);
    advice.tell_owner(steps::list_service_control_policies(case));
    advice.tell_owner(ServiceControl::FindTheLevel);
    let update = Call::UpdatePolicy.with("policy-id", "POLICY_ID").with("content", "file://policy.json");
    advice.tell_owner(ServiceControl::AddAtEachLevel { update });
    advice.tell_owner(ServiceControl::GrantsNothing);
    advice.policies.extend(service_control::allow(case));
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice
}
