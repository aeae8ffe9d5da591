//! A denial in plain words: which sentence of `say/messages/card.rs` it is.

use crate::diagnosis::{ArnPart, AttachKind, Denial, Owner, ProposedPolicy, Source};
use crate::iam::{Arn, DenyEffect, Principal, PrincipalKind};
use crate::say::messages::{
    ArnPartName, Card, Counted, FactNote, Heading, MendedBy, PolicyFor, PrincipalSort, SendTo, SourceName,
    WhoIs,
};
use crate::say::sentence::Noun;
use crate::say::{Name, said};
use crate::verdict::Verdict;

/// What the card says of itself to who does not see it.
pub fn undeny(verdict: &Verdict) -> String {
    said(Card::Undeny { what: Name::new(&verdict.what).into() })
}

/// What sort of principal it is, in the documentation's words; `None` where nothing is known.
pub fn sort_of(principal: &Principal) -> Option<Noun> {
    let sort = match principal.kind {
        PrincipalKind::User => PrincipalSort::User,
        PrincipalKind::Role => PrincipalSort::Role,
        PrincipalKind::AssumedRole if principal.permission_set().is_some() => {
            PrincipalSort::IdentityCenterUser
        }
        PrincipalKind::AssumedRole => PrincipalSort::RoleSession,
        PrincipalKind::Root => PrincipalSort::Root,
        PrincipalKind::FederatedUser => PrincipalSort::FederatedUser,
        PrincipalKind::OidcProvider => PrincipalSort::OidcProvider,
        PrincipalKind::SamlProvider => PrincipalSort::SamlProvider,
        PrincipalKind::Service => PrincipalSort::Service,
        PrincipalKind::Account => PrincipalSort::Account,
        PrincipalKind::Anonymous => PrincipalSort::Anonymous,
        PrincipalKind::Unknown => return None,
    };
    Some(match principal.account.as_deref() {
        Some(account) => WhoIs::In { sort, account: account.into() }.into(),
        None => sort.into(),
    })
}

/// Which policy refused, and how.
pub fn denied_by(denial: &Denial) -> String {
    if let Some(reason) = &denial.reason {
        return reason.clone();
    }
    said(match (denial.effect, denial.policy_type) {
        (DenyEffect::Explicit, Some(policy)) => FactNote::ExplicitDenyIn { policy },
        (DenyEffect::Explicit, None) => FactNote::ExplicitDeny,
        (_, Some(policy)) => FactNote::NoPolicyAllows { policy },
        (DenyEffect::Implicit, None) => FactNote::NoPolicyNamed,
        (DenyEffect::Unknown, None) => FactNote::WhichNotSaid,
    })
}

/// The name of the steps that are not the reader's.
pub fn for_owner(owner: Owner) -> String {
    said(match owner {
        Owner::ResourceOwner => Heading::ForResourceOwner,
        Owner::RoleOwner => Heading::ForRoleOwner,
        Owner::SessionCreator => Heading::ForSessionMaker,
        Owner::NetworkAdministrator => Heading::ForEndpointOwner,
        Owner::AccountAdministrator
        | Owner::IdentityCenterAdministrator
        | Owner::OrganizationAdministrator
        | Owner::Reader
        | Owner::Aws
        | Owner::Unknown => Heading::ForAdministrator,
    })
}

/// Who can mend it, for the list of facts; `None` where nobody knows.
pub fn mended_by(owner: Owner) -> Option<MendedBy> {
    Some(match owner {
        Owner::AccountAdministrator => MendedBy::Administrator,
        Owner::IdentityCenterAdministrator => MendedBy::IdentityCenter,
        Owner::ResourceOwner => MendedBy::ResourceOwner,
        Owner::OrganizationAdministrator => MendedBy::Organization,
        Owner::RoleOwner => MendedBy::RoleOwner,
        Owner::SessionCreator => MendedBy::SessionMaker,
        Owner::NetworkAdministrator => MendedBy::EndpointOwner,
        Owner::Reader => MendedBy::You,
        Owner::Aws => MendedBy::Aws,
        Owner::Unknown => return None,
    })
}

/// The name of what the policy goes to, as a heading shows it.
fn holder(policy: &ProposedPolicy) -> Option<Name> {
    let to = &policy.attach_to;
    to.name.as_deref().or(to.arn.as_deref()).map(super::prose::name)
}

/// What the policy is, and for whom.
pub fn policy_heading(policy: &ProposedPolicy) -> String {
    said(match (policy.attach_to.kind, holder(policy)) {
        (AttachKind::User, Some(name)) => PolicyFor::UserNamed { name },
        (AttachKind::User, None) => PolicyFor::User,
        (AttachKind::Group, Some(name)) => PolicyFor::GroupNamed { name },
        (AttachKind::Group, None) => PolicyFor::Group,
        (AttachKind::Role, Some(name)) => PolicyFor::RoleNamed { name },
        (AttachKind::Role, None) => PolicyFor::Role,
        (AttachKind::PermissionSet, Some(name)) => PolicyFor::PermissionSetNamed { name },
        (AttachKind::PermissionSet, None) => PolicyFor::PermissionSet,
        (AttachKind::Identity, Some(name)) => PolicyFor::IdentityNamed { name },
        (AttachKind::Identity, None) => PolicyFor::Identity,
        (AttachKind::Resource, Some(name)) => PolicyFor::ResourceNamed { name },
        (AttachKind::Resource, None) => PolicyFor::Resource,
        (AttachKind::RoleTrust, Some(name)) => PolicyFor::RoleTrustNamed { name },
        (AttachKind::RoleTrust, None) => PolicyFor::RoleTrust,
        (AttachKind::PermissionsBoundary, Some(name)) => PolicyFor::BoundaryNamed { name },
        (AttachKind::PermissionsBoundary, None) => PolicyFor::Boundary,
        (AttachKind::ServiceControlPolicy, Some(name)) => PolicyFor::ServiceControlNamed { name },
        (AttachKind::ServiceControlPolicy, None) => PolicyFor::ServiceControl,
        (AttachKind::ResourceControlPolicy, Some(name)) => PolicyFor::ResourceControlNamed { name },
        (AttachKind::ResourceControlPolicy, None) => PolicyFor::ResourceControl,
        (AttachKind::Session, Some(name)) => PolicyFor::SessionNamed { name },
        (AttachKind::Session, None) => PolicyFor::Session,
        (AttachKind::VpcEndpoint, Some(name)) => PolicyFor::EndpointNamed { name },
        (AttachKind::VpcEndpoint, None) => PolicyFor::Endpoint,
    })
}

/// The same of the one policy that holds what several denials need.
pub fn one_policy_heading(policy: &ProposedPolicy) -> String {
    said(match (policy.attach_to.kind, holder(policy)) {
        (AttachKind::User, Some(name)) => PolicyFor::OneUserNamed { name },
        (AttachKind::User, None) => PolicyFor::OneUser,
        (AttachKind::Role, Some(name)) => PolicyFor::OneRoleNamed { name },
        (AttachKind::Role, None) => PolicyFor::OneRole,
        (AttachKind::PermissionSet, Some(name)) => PolicyFor::OnePermissionSetNamed { name },
        (AttachKind::PermissionSet, None) => PolicyFor::OnePermissionSet,
        (AttachKind::Identity, Some(name)) => PolicyFor::OneIdentityNamed { name },
        (AttachKind::Identity, None) => PolicyFor::OneIdentity,
        _ => return policy_heading(policy),
    })
}

/// To whom one of two policies is sent.
pub fn send_to(policy: &ProposedPolicy) -> String {
    let account =
        policy.attach_to.arn.as_deref().and_then(|arn| Arn::parse(arn)?.account_id().map(str::to_owned));
    let account = account.as_deref().map(Into::into);
    let theirs = matches!(policy.attach_to.kind, AttachKind::RoleTrust | AttachKind::Resource);
    said(match (account, theirs) {
        (Some(account), true) => SendTo::WhoeverManages { account },
        (Some(account), false) => SendTo::AdministratorOf { account },
        (None, true) => SendTo::ResourceOwner,
        (None, false) => SendTo::Administrator,
    })
}

/// A choice and how much it holds.
pub fn choice(policy: &ProposedPolicy) -> String {
    said(Card::Choice { title: Name::new(&policy.title), size: Name::new(&size_of(policy)) })
}

/// How much a policy holds: `1 action, 1 resource`.
pub fn size_of(policy: &ProposedPolicy) -> String {
    let statements = &policy.document.statement;
    let sum = |list: fn(&crate::iam::Statement) -> usize| statements.iter().map(list).sum::<usize>();
    let number = sum(|one| one.resource.as_ref().map_or(0, |list| list.0.len()));
    let actions = actions(sum(|one| one.action.as_ref().map_or(0, |list| list.0.len())));
    let resources = resources(number).into();
    let star = statements
        .iter()
        .filter_map(|one| one.resource.as_ref())
        .flat_map(|list| &list.0)
        .find(|arn| arn.ends_with('*'))
        .map(|arn| Name::new(arn.rsplit(':').next().unwrap_or(arn)));
    said(match (number, star) {
        (0, _) => actions,
        (_, Some(pattern)) => Counted::OnResourcesLike { actions: actions.into(), resources, pattern },
        (_, None) => Counted::OnResources { actions: actions.into(), resources },
    })
}

/// `1 action`, `2 actions`.
pub fn actions(number: usize) -> Counted {
    if number == 1 { Counted::OneAction } else { Counted::Actions { number } }
}

/// `1 resource`, `2 resources`.
pub fn resources(number: usize) -> Counted {
    if number == 1 { Counted::OneResource } else { Counted::Resources { number } }
}

/// `1 denial`, `2 denials`.
pub fn denials(number: usize) -> Counted {
    if number == 1 { Counted::OneDenial } else { Counted::Denials { number } }
}

/// A part of an ARN.
pub fn part(part: ArnPart) -> ArnPartName {
    match part {
        ArnPart::Partition => ArnPartName::Partition,
        ArnPart::Service => ArnPartName::Service,
        ArnPart::Region => ArnPartName::Region,
        ArnPart::Account => ArnPartName::Account,
        ArnPart::Resource => ArnPartName::Form,
    }
}

/// What an inferred part rests on.
pub fn source(source: Source) -> SourceName {
    match source {
        Source::Message => SourceName::Message,
        Source::Principal => SourceName::Caller,
        Source::PageUrl => SourceName::PageAddress,
        Source::Reference => SourceName::Reference,
    }
}
