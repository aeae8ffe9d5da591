//! The policy for the identity that asked: exactly what was refused, and the choices beside it.

use crate::advise::case::Case;
use crate::advise::propose::draft::policy;
use crate::diagnosis::Scope;
use crate::iam::PolicyType;
use crate::say::Proposal;
use crate::say::messages::Titles;

/// The policy that allows exactly what was refused, for the principal itself; `None` where not even the action is known.
pub(crate) fn allow(case: &Case, scope: Scope) -> Option<Proposal> {
    if case.grant.statements.is_empty() {
        return None;
    }
    let title = match scope {
        Scope::AlsoNeeded => Titles::AlsoForIdentity { who: case.caller() },
        _ => Titles::ExactlyDenied,
    };
    let statements = case.grant.for_identity();
    Some(policy(PolicyType::IdentityBased, title, scope, case.identity().0, statements))
}

/// The whole job that the request belongs to, for the principal itself.
pub(crate) fn whole_job(case: &Case) -> Option<Proposal> {
    choices(case).find(|choice| !case.grant.job.is_empty() && choice.document.statement == case.grant.job)
}

/// The wider and the other policies that may be chosen in place of the exact one.
pub(crate) fn choices(case: &Case) -> impl Iterator<Item = Proposal> {
    let place = case.identity().0;
    case.grant.choices.iter().cloned().map(move |policy| Proposal { attach_to: place.clone(), ..policy })
}
