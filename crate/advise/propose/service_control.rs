//! The service control policy: an Allow at every level, or a Deny with an exception.

use crate::advise::case::Case;
use crate::advise::propose::draft::{attach, policy};
use crate::advise::propose::exception::policy_with_exception;
use crate::diagnosis::{AttachKind, ProposedPolicy, Scope};
use crate::iam::PolicyType;

/// The Deny that leaves this principal and this resource out.
pub(crate) fn exception(case: &Case) -> Option<ProposedPolicy> {
    let place = attach(AttachKind::ServiceControlPolicy);
    policy_with_exception(case, PolicyType::ServiceControl, place, false)
}

/// The Allow as a choice, where the message does not say that a Deny refused.
pub(crate) fn allow_instead(case: &Case) -> Option<ProposedPolicy> {
    allow(case).map(|policy| ProposedPolicy {
        title: "If no policy denies it: the Allow, at every level".to_owned(),
        scope: Scope::Alternative,
        ..policy
    })
}

/// The Allow for a service control policy.
pub(crate) fn allow(case: &Case) -> Option<ProposedPolicy> {
    let place = attach(AttachKind::ServiceControlPolicy);
    let statements = case.grant.statements.clone();
    (!statements.is_empty()).then(|| {
        policy(PolicyType::ServiceControl, "The Allow, at every level", Scope::Exact, place, statements)
    })
}
