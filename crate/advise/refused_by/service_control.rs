//! Refused by a service control policy, or for want of an `Allow` in one.
//!
//! Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::attach;
use crate::advise::propose::service_control;
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, Cause, Owner};
use crate::iam::{DenyEffect, PolicyType};
use crate::say::Advice;
use crate::say::messages::{Identity, ServiceControl};

pub(crate) fn remedy(case: &Case) -> Advice {
    // Most service control policies are lists of what is denied: where the message does not say, that is likelier.
    let mut advice = if case.denial.effect == DenyEffect::Implicit { implicit(case) } else { explicit(case) };
    advice.caution(ServiceControl::ReachesEveryAccount);
    advice.caution(ServiceControl::NotTheManagementAccount);
    advice.link(&[Doc::ScpEvaluation, Doc::Scp]);
    advice
}

fn explicit(case: &Case) -> Advice {
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: Owner::OrganizationAdministrator,
            summary: ServiceControl::Denies { what: case.denied() }.into(),
            ask: steps::organization(case),
            policy_type: PolicyType::ServiceControl,
            find: steps::open_the_policy(case, steps::list_service_control_policies(case)),
            place: attach(AttachKind::ServiceControlPolicy),
            write: vec![explicit::organization_policy(case).into()],
        },
    );
    advice.tell(ServiceControl::LeaveYourAccount);
    if case.denial.cause == Some(Cause::ThroughVpcEndpoint) {
        advice.tell_owner(ServiceControl::ThroughEndpoint);
    }
    if !case.is_explicit() {
        advice.tell_owner(ServiceControl::OrTheAllowIsMissing);
        advice.policies.extend(service_control::allow_instead(case));
    }
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
    advice.tell_owner(ServiceControl::FullAccessIsFixed);
    advice.tell_owner(Identity::PerhapsUnmatched);
    advice.tell_owner(ServiceControl::AddAtEachLevel);
    advice.tell_owner(explicit::organization_policy(case));
    advice.tell_owner(ServiceControl::KeepTheOthers);
    advice.tell_owner(ServiceControl::GrantsNothing);
    advice.policies.extend(service_control::allow(case));
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice
}
