//! The service control policy: an Allow at every level.

use crate::advise::case::Case;
use crate::advise::propose::draft::{attach, policy};
use crate::diagnosis::{AttachKind, Scope};
use crate::iam::PolicyType;
use crate::say::Proposal;
use crate::say::messages::Titles;

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
