//! Roles that many programs share: the role of a node, whose pods fall back to it.
//!
//! Source: <https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::known::callers::is_node;
use crate::advise::known::links::Doc;
use crate::say::messages::SharedRoles;
use crate::say::{Advice, Call};

/// Adds whose identity should have been used, before anybody widens a role that others have too.
pub(crate) fn besides(case: &Case, remedy: &mut Advice) {
    let Grantee::Role(name) = case.grantee() else { return };
    let session = case.principal().and_then(|principal| principal.session.as_deref()).unwrap_or_default();
    if case.wants_an_allow() && is_node(name, session) {
        remedy.tell_first(SharedRoles::GiveThePodItsOwn {
            role: name.into(),
            associate: Call::CreatePodIdentityAssociation
                .with("cluster-name", "CLUSTER")
                .with("namespace", "NAMESPACE")
                .with("service-account", "SERVICE_ACCOUNT")
                .with("role-arn", "ROLE_ARN"),
        });
        remedy.caution(SharedRoles::EveryPod { role: name.into() });
        remedy.link(&[Doc::PodIdentity]);
    }
}
