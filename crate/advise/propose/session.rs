//! The session policy: what whoever makes the session has to pass.

use crate::advise::case::Case;
use crate::advise::propose::draft::{attach, policy};
use crate::diagnosis::{AttachKind, Remedy, Scope};
use crate::iam::PolicyType;

/// The session policy, as the answer or as the other half of one.
pub(crate) fn also_pass(case: &Case, remedy: &mut Remedy) {
    if case.grant.statements.is_empty() {
        return;
    }
    let (title, scope) = if remedy.policies.is_empty() {
        ("To add to the session policy", Scope::Exact)
    } else {
        ("Also needed: the same Allow in the session policy", Scope::AlsoNeeded)
    };
    let place = attach(AttachKind::Session);
    remedy.propose(policy(PolicyType::Session, title, scope, place, case.grant.statements.clone()));
}
