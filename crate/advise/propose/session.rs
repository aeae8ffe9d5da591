//! The session policy: what whoever makes the session has to pass.

use crate::advise::case::Case;
use crate::advise::propose::draft::{attach, policy};
use crate::diagnosis::{AttachKind, Scope};
use crate::iam::PolicyType;
use crate::say::Advice;
use crate::say::messages::Session;

/// The session policy, as the answer or as the other half of one.
pub(crate) fn also_pass(case: &Case, remedy: &mut Advice) {
    if case.grant.statements.is_empty() {
        return;
    }
    let (title, scope) = if remedy.policies.is_empty() {
        (Session::Title, Scope::Exact)
    } else {
        (Session::TitleAlso, Scope::AlsoNeeded)
    };
    let place = attach(AttachKind::Session);
    remedy.propose(policy(PolicyType::Session, title, scope, place, case.grant.for_identity()));
}
