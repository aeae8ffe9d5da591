//! The policy for the identity that asked: exactly what was refused, and the choices beside it.

use crate::advise::case::Case;
use crate::advise::propose::draft::policy;
use crate::diagnosis::{ProposedPolicy, Scope};
use crate::iam::PolicyType;

/// The policy that allows exactly what was refused, for the principal itself; `None` where not even the action is known.
pub(crate) fn allow(case: &Case, scope: Scope) -> Option<ProposedPolicy> {
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
pub(crate) fn choices(case: &Case) -> impl Iterator<Item = ProposedPolicy> {
    let place = case.identity().0;
    case.grant
        .choices
        .iter()
        .cloned()
        .map(move |policy| ProposedPolicy { attach_to: place.clone(), ..policy })
}
