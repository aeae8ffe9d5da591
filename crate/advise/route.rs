//! Who asked, which policy refused, and how: together they say which remedy it is.

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::services::has_resource_policies;
use crate::advise::refused_by::{
    boundary, endpoint, identity, resource_based, resource_control, root, service_control, service_linked,
    session, trust, undecided, unsigned,
};
use crate::advise::role::is_about_a_role;
use crate::diagnosis::{Kind, Remedy};
use crate::iam::PolicyType;

/// Who asked, as far as it decides what can help at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// A user or a role, or nobody knows who.
    Identity,
    Root,
    /// A request without a signature.
    Anonymous,
    Service,
    /// A role whose policies AWS alone sets.
    ServiceLinked,
}

/// The remedy of a denial that no special case answers. The first row that fits is the one.
#[rustfmt::skip]
pub(crate) fn remedy(case: &Case) -> Remedy {
    use PolicyType as P;
    use Who::{Anonymous, Root, Service, ServiceLinked};
    let is_trust = case.kind == Kind::AssumeRole || is_about_a_role(case);
    let row: fn(&Case) -> Remedy = match (case.denial.policy_type, who(case), case.is_explicit()) {
        (Some(P::ServiceControl), _, _)                                => service_control::remedy,
        (Some(P::ResourceControl), _, _)                               => resource_control::remedy,
        (Some(P::PermissionsBoundary), _, _)                           => boundary::remedy,
        (Some(P::Session), _, _)                                       => session::remedy,
        (Some(P::VpcEndpoint), _, _)                                   => endpoint::remedy,
        (Some(P::RoleTrust), _, _)                                     => trust::remedy,
        (Some(P::ResourceBased), _, _) if is_trust                     => trust::remedy,
        (None | Some(P::IdentityBased), _, false) if is_trust          => trust::remedy,
        (_, Anonymous, false)                                          => unsigned::remedy,
        (Some(P::ResourceBased), _, _)                                 => resource_based::remedy,
        (_, Anonymous | Service, _)                                    => resource_based::remedy,
        // Across accounts it is the other account that did not let the root user in.
        (None, Root, false) if crosses_to_a_policy(case)               => resource_based::remedy,
        (_, Root, _)                                                   => root::remedy,
        (_, ServiceLinked, _)                                          => service_linked::remedy,
        (Some(P::IdentityBased), _, true)                              => identity::explicit,
        (Some(P::IdentityBased), _, false)                             => identity::implicit,
        (None, _, true)                                                => undecided::explicit,
        (None, _, false)                                               => undecided::unknown,
    };
    row(case)
}

fn who(case: &Case) -> Who {
    match case.grantee() {
        Grantee::Root => Who::Root,
        Grantee::Anonymous => Who::Anonymous,
        Grantee::Service(_) => Who::Service,
        Grantee::ServiceLinkedRole(_) => Who::ServiceLinked,
        _ => Who::Identity,
    }
}

/// Whether the request went to another account's resource, which has a policy of its own that may be at fault.
fn crosses_to_a_policy(case: &Case) -> bool {
    case.reach() == Reach::CrossAccount && has_resource_policies(case.prefix())
}
