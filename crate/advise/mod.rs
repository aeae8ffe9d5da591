//! Denial in, [`Remedy`] out.
//!
//! Two facts decide who can mend a denial and what can work at all: the type of the policy that refused, and whether it
//! refused by a `Deny` or for want of an `Allow`. A file for each policy type answers these. What the action, the
//! service or the credentials add to it stands in [`special`], a file for each case.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

mod boundary;
mod case;
mod draft;
mod endpoint;
mod exception;
mod facts;
mod grant;
mod identity;
mod links;
mod mask;
mod resource_based;
mod resource_control;
pub mod risk;
mod service_control;
mod session;
mod set_policy;
mod special;
mod steps;
mod trust;
mod undecided;

mod complete;
mod condition;
mod dependent;
pub mod merge;
mod resource;
pub mod statement;

pub use complete::complete;

use crate::Page;
use crate::diagnosis::{Denial, Kind, Remedy};
use crate::iam::PolicyType;
use crate::page::Reader;
use case::Case;

/// What to do about a completed denial.
///
/// Always answers, and never with an `Allow` where only lifting a `Deny` can work. For an administrator the reader's
/// steps are the owner's.
pub fn advise(kind: Kind, denial: &Denial, page: &Page) -> Remedy {
    let case = Case::new(kind, denial, page);
    let mut remedy = special::instead(&case).unwrap_or_else(|| {
        let mut remedy = by_policy_type(&case);
        special::besides(&case, &mut remedy);
        remedy
    });
    special::provenance(&case, &mut remedy);
    if page.reader == Reader::Administrator {
        remedy.steps.clone_from(&remedy.owner_steps);
    }
    remedy.finish()
}

fn by_policy_type(case: &Case) -> Remedy {
    let trust = case.kind == Kind::AssumeRole || trust::is_about_a_role(case);
    match case.denial.policy_type {
        Some(PolicyType::ServiceControl) => service_control::remedy(case),
        Some(PolicyType::ResourceControl) => resource_control::remedy(case),
        Some(PolicyType::PermissionsBoundary) => boundary::remedy(case),
        Some(PolicyType::Session) => session::remedy(case),
        Some(PolicyType::VpcEndpoint) => endpoint::remedy(case),
        Some(PolicyType::RoleTrust) => trust::remedy(case),
        Some(PolicyType::ResourceBased) if trust => trust::remedy(case),
        None if trust && !case.is_explicit() => trust::remedy(case),
        Some(PolicyType::IdentityBased) if trust && !case.is_explicit() => trust::remedy(case),
        Some(PolicyType::IdentityBased) => identity::remedy(case),
        Some(PolicyType::ResourceBased) => resource_based::remedy(case),
        None => undecided::remedy(case),
    }
}
