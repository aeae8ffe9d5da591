//! The root user of an account was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::service_control;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy};
use crate::iam::DenyEffect;

/// The root user of an account needs no Allow, so that its refusals come from outside the account or from a resource.
pub(crate) fn remedy(case: &Case) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::OrganizationAdministrator,
        "No identity-based policy limits the root user: most likely a service control policy of your organization does.",
    );
    remedy.tell(
        "Don't attach anything to the root user: it cannot be granted or denied anything by IAM policies.",
    );
    remedy.tell("Sign in as a user or role for everyday work; only a few tasks need the root user.");
    remedy.tell(steps::send_request(&steps::organization_administrator(case)));
    remedy.tell_owner(steps::list_service_control_policies(case));
    remedy.tell_owner("Check the resource's own policy: a Deny there holds for the root user too.");
    remedy.tell_owner(
        "If root access of member accounts is managed centrally, do the task from the management account.",
    );
    if case.denial.effect == DenyEffect::Implicit {
        remedy.policies.extend(service_control::allow(case));
    } else {
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.policies.extend(service_control::exception(case));
    }
    if case.denial.effect == DenyEffect::Unknown {
        remedy.policies.extend(service_control::allow_instead(case));
    }
    remedy.link(&[Doc::RootUser, Doc::ScpEvaluation]);
    remedy
}
