//! A denial in plain words.

use crate::Diagnosis;
use crate::diagnosis::{ArnPart, AttachKind, AttachTo, Denial, Kind, Owner, Source};
use crate::iam::{DenyEffect, PolicyType, Principal, PrincipalKind};

/// The card's title: who was refused what.
pub fn title(diagnosis: &Diagnosis) -> String {
    let denial = &diagnosis.denial;
    match diagnosis.kind {
        Kind::Encoded => "AWS refused this request and encoded the reason".into(),
        Kind::AccessKey => "AWS did not accept the credentials of this request".into(),
        Kind::ManagedPolicy => "This AWS managed policy cannot be used".into(),
        Kind::AssumeRole | Kind::AccessDenied | Kind::Kms | Kind::Other => refused(denial),
    }
}

fn refused(denial: &Denial) -> String {
    let who = denial.principal.as_ref().map(short_name);
    let what = match denial.actions.as_slice() {
        [] => denial.operation.as_deref().map(str::to_owned),
        [only] => Some(only.best().to_owned()),
        [first, rest @ ..] => Some(format!("{} and {} more", first.best(), rest.len())),
    };
    match (who, what) {
        (Some(who), Some(what)) => format!("{who} is not allowed to use {what}"),
        (None, Some(what)) => format!("{what} is not allowed here"),
        (Some(who), None) => format!("AWS refused a request of {who}"),
        (None, None) => "AWS refused this request".into(),
    }
}

fn short_name(principal: &Principal) -> String {
    match (&principal.name, &principal.session, principal.kind) {
        (_, _, PrincipalKind::Root) => "The account's root user".into(),
        (_, _, PrincipalKind::Anonymous) => "An anonymous caller".into(),
        (Some(name), Some(session), _) => {
            let role = principal.permission_set().unwrap_or(name);
            format!("{session} ({role})")
        }
        (Some(name), None, _) => name.clone(),
        (None, _, PrincipalKind::Account) => format!("Account {}", principal.raw),
        (None, _, _) => principal.raw.clone(),
    }
}

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

/// The title of the steps that are not the reader's.
pub fn for_owner(owner: Owner) -> String {
    match owner {
        Owner::AccountAdministrator => "For the administrator of the account".into(),
        Owner::IdentityCenterAdministrator => "For the IAM Identity Center administrator".into(),
        Owner::ResourceOwner => "For the owner of the resource".into(),
        Owner::OrganizationAdministrator => "For the organization's administrator".into(),
        Owner::RoleOwner => "For the owner of the role".into(),
        Owner::SessionCreator => "For whoever creates the session".into(),
        Owner::NetworkAdministrator => "For the owner of the VPC endpoint".into(),
        Owner::Reader | Owner::Aws | Owner::Unknown => "How it is done".into(),
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

/// Where a policy goes.
pub fn attach_to(to: &AttachTo) -> String {
    let kind = match to.kind {
        AttachKind::User => "the user",
        AttachKind::Role => "the role",
        AttachKind::PermissionSet => "the permission set",
        AttachKind::Identity => "the user or role",
        AttachKind::Resource => "the resource",
        AttachKind::RoleTrust => "the trust policy of the role",
        AttachKind::PermissionsBoundary => "the permissions boundary of",
        AttachKind::ServiceControlPolicy => "the service control policy",
        AttachKind::ResourceControlPolicy => "the resource control policy",
        AttachKind::Session => "the session policy",
        AttachKind::VpcEndpoint => "the VPC endpoint",
    };
    match to.name.as_deref().or(to.arn.as_deref()) {
        Some(name) => format!("Goes to {kind} {name}"),
        None => format!("Goes to {}", kind.trim_end_matches(" of")),
    }
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
