//! The service control policy: an Allow at every level, or a Deny with an exception.

use crate::advise::case::Case;
use crate::advise::propose::draft::{attach, policy};
use crate::advise::propose::exception::policy_with_exception;
use crate::diagnosis::{AttachKind, Scope};
use crate::iam::PolicyType;
use crate::say::Proposal;
use crate::say::messages::Titles;

/// The Deny that leaves this principal and this resource out.
pub(crate) fn exception(case: &Case) -> Option<Proposal> {
    let place = attach(AttachKind::ServiceControlPolicy);
    policy_with_exception(case, PolicyType::ServiceControl, place, false)
}

/// The Allow as a choice, where the message does not say that a Deny refused.
pub(crate) fn allow_instead(case: &Case) -> Option<Proposal> {
    allow(case).map(|policy| Proposal {
        title: Titles::IfNothingDenies.into(),
        scope: Scope::Alternative,
        ..policy
    })
}

/// The Allow for a service control policy.
pub(crate) fn allow(case: &Case) -> Option<Proposal> {
    let place = attach(AttachKind::ServiceControlPolicy);
    let statements = case.grant.for_identity();
    (!statements.is_empty())
        .then(|| policy(PolicyType::ServiceControl, Titles::AtEveryLevel, Scope::Exact, place, statements))
}
