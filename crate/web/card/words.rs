//! A denial in plain words.

use crate::diagnosis::{ArnPart, AttachKind, Denial, Owner, ProposedPolicy, Source};
use crate::iam::{Arn, DenyEffect, PolicyType, Principal, PrincipalKind};

/// What sort of principal it is, in the documentation's words; empty where nothing is known.
pub fn sort_of(principal: &Principal) -> String {
    let account =
        principal.account.as_ref().map(|account| format!(" in account {account}")).unwrap_or_default();
    let sort = match principal.kind {
        PrincipalKind::User => "IAM user",
        PrincipalKind::Role => "IAM role",
        PrincipalKind::AssumedRole if principal.permission_set().is_some() => "IAM Identity Center user",
        PrincipalKind::AssumedRole => "Role session",
        PrincipalKind::Root => "Root user",
        PrincipalKind::FederatedUser => "Federated user",
        PrincipalKind::OidcProvider => "OIDC identity provider",
        PrincipalKind::SamlProvider => "SAML identity provider",
        PrincipalKind::Service => "AWS service",
        PrincipalKind::Account => "AWS account",
        PrincipalKind::Anonymous => "No credentials",
        PrincipalKind::Unknown => return String::new(),
    };
    format!("{sort}{account}")
}

/// Which policy refused, and how.
pub fn denied_by(denial: &Denial) -> String {
    if let Some(reason) = &denial.reason {
        return reason.clone();
    }
    match (denial.effect, denial.policy_type) {
        (DenyEffect::Explicit, Some(policy)) => format!("An explicit deny in {}", with_article(policy)),
        (DenyEffect::Explicit, None) => "An explicit deny; the message does not say in which policy".into(),
        (_, Some(policy)) => format!("No {policy} allows it"),
        (DenyEffect::Implicit, None) => {
            "No policy allows it; the message does not say which type is missing".into()
        }
        (DenyEffect::Unknown, None) => "The message does not say which policy".into(),
    }
}

fn with_article(policy: PolicyType) -> String {
    format!("{} {policy}", policy.article())
}

/// The name of the steps that are not the reader's.
pub fn for_owner(owner: Owner) -> String {
    match owner {
        Owner::ResourceOwner => "For the owner of the resource".into(),
        Owner::RoleOwner => "For the owner of the role".into(),
        Owner::SessionCreator => "For whoever creates the session".into(),
        Owner::NetworkAdministrator => "For the owner of the endpoint".into(),
        Owner::AccountAdministrator
        | Owner::IdentityCenterAdministrator
        | Owner::OrganizationAdministrator
        | Owner::Reader
        | Owner::Aws
        | Owner::Unknown => "For the administrator".into(),
    }
}

/// Who can mend it, for the list of facts; `None` where nobody knows.
pub fn mended_by(owner: Owner) -> Option<&'static str> {
    Some(match owner {
        Owner::AccountAdministrator => "An administrator of your account",
        Owner::IdentityCenterAdministrator => "Your IAM Identity Center administrator",
        Owner::ResourceOwner => "The owner of the resource",
        Owner::OrganizationAdministrator => "Your organization's administrator (the management account)",
        Owner::RoleOwner => "The owner of the role",
        Owner::SessionCreator => "Whoever creates the session",
        Owner::NetworkAdministrator => "The owner of the VPC endpoint",
        Owner::Reader => "You",
        Owner::Aws => "AWS",
        Owner::Unknown => return None,
    })
}

/// What the policy is, and for whom.
pub fn policy_heading(policy: &ProposedPolicy) -> String {
    let to = &policy.attach_to;
    let kind = match to.kind {
        AttachKind::User => "Policy for the user",
        AttachKind::Group => "Policy for the group",
        AttachKind::Role => "Policy for the role",
        AttachKind::PermissionSet => "Policy for the permission set",
        AttachKind::Identity => "Policy for the user or role",
        AttachKind::Resource => "To add to the policy of",
        AttachKind::RoleTrust => "To add to the trust policy of",
        AttachKind::PermissionsBoundary => "To add to the permissions boundary of",
        AttachKind::ServiceControlPolicy => "To add to the service control policy",
        AttachKind::ResourceControlPolicy => "To add to the resource control policy",
        AttachKind::Session => "To add to the session policy",
        AttachKind::VpcEndpoint => "To add to the policy of the VPC endpoint",
    };
    match to.name.as_deref().or(to.arn.as_deref()) {
        Some(name) => format!("{kind} {}", super::prose::shortened(name)),
        None if kind.ends_with(" policy of") => format!("{kind} the resource"),
        None => kind.trim_end_matches(" of").to_owned(),
    }
}

/// To whom one of two policies is sent.
pub fn send_to(policy: &ProposedPolicy) -> String {
    let account =
        policy.attach_to.arn.as_deref().and_then(|arn| Arn::parse(arn)?.account_id().map(str::to_owned));
    let theirs = matches!(policy.attach_to.kind, AttachKind::RoleTrust | AttachKind::Resource);
    match (account, theirs) {
        (Some(account), true) => format!("Send to whoever manages {account}"),
        (Some(account), false) => format!("Send to an administrator of {account}"),
        (None, true) => "Send to the owner of the resource".to_owned(),
        (None, false) => "Send to an administrator of your account".to_owned(),
    }
}

/// How much a policy holds: `1 action, 1 resource`.
pub fn size_of(policy: &ProposedPolicy) -> String {
    let statements = &policy.document.statement;
    let sum = |list: fn(&crate::iam::Statement) -> usize| statements.iter().map(list).sum::<usize>();
    let actions = sum(|one| one.action.as_ref().map_or(0, |list| list.0.len()));
    let resources = sum(|one| one.resource.as_ref().map_or(0, |list| list.0.len()));
    let stars = statements
        .iter()
        .filter_map(|one| one.resource.as_ref())
        .flat_map(|list| &list.0)
        .find(|arn| arn.ends_with('*'))
        .map(|arn| format!(": {}", arn.rsplit(':').next().unwrap_or(arn)));
    match resources {
        0 => count(actions, "action"),
        _ => format!(
            "{}, {}{}",
            count(actions, "action"),
            count(resources, "resource"),
            stars.unwrap_or_default()
        ),
    }
}

/// `1 action`, `2 actions`.
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// A part of an ARN.
pub fn part(part: ArnPart) -> &'static str {
    match part {
        ArnPart::Partition => "partition",
        ArnPart::Service => "service",
        ArnPart::Region => "Region",
        ArnPart::Account => "account",
        ArnPart::Resource => "form",
    }
}

/// What an inferred part rests on.
pub fn source(source: Source) -> &'static str {
    match source {
        Source::Message => "the message",
        Source::Principal => "the caller's ARN",
        Source::PageUrl => "the page's address",
        Source::Reference => "AWS's authorization reference",
    }
}
