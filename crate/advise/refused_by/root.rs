//! The root user of an account was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::service_control;
use crate::advise::steps;
use crate::diagnosis::Owner;
use crate::iam::DenyEffect;
use crate::say::Advice;
use crate::say::messages::{Deny, RootUser};

/// The root user of an account needs no Allow, so that its refusals come from outside the account or from a resource.
pub(crate) fn remedy(case: &Case) -> Advice {
    let mut advice = Advice::by(Owner::OrganizationAdministrator, RootUser::NotByIdentity);
    advice.tell(RootUser::AttachNothing);
    advice.tell(RootUser::EverydayWork);
    advice.tell(steps::ask_organization(case));
    advice.tell_owner(steps::list_service_control_policies(case));
    advice.tell_owner(RootUser::CheckTheResource);
    advice.tell_owner(RootUser::CentralRootAccess);
    match case.denial.effect {
        DenyEffect::Implicit => advice.policies.extend(service_control::allow(case)),
        // The root user is mostly denied on purpose: no exception for it.
        DenyEffect::Explicit => advice.caution(Deny::ThereForAReason),
        DenyEffect::Unknown => {
            advice.caution(Deny::ThereForAReason);
            advice.policies.extend(service_control::allow_instead(case));
        }
    }
    advice.link(&[Doc::RootUser, Doc::ScpEvaluation]);
    advice
}
