//! The trust policy of a role, and the Allow to assume it.

use crate::advise::case::{Case, Grantee, PRINCIPAL_ACCOUNT};
use crate::advise::grant::principal_of;
use crate::advise::known::services::assuming_service;
use crate::advise::propose::draft::policy;
use crate::advise::role::{role_arn, role_name};
use crate::diagnosis::{AttachKind, AttachTo, Scope};
use crate::iam::{PolicyType, Principals, Statement};
use crate::say::messages::{Titles, TrustTitles};
use crate::say::{Advice, Message, Name, Proposal};

/// A trust policy's statement: it names no resource, since it always means its own role.
pub(crate) fn trusts(principal: Principals, actions: Vec<String>) -> Statement {
    let mut statement = Statement::allow("", "");
    statement.action = Some(crate::iam::OneOrMany(actions));
    statement.resource = None;
    statement.principal = Some(principal);
    statement
}

pub(crate) fn require(statement: &mut Statement, operator: &str, key: &str, value: &str) {
    statement.condition.entry(operator.to_owned()).or_default().insert(key.to_owned(), value.into());
}

pub(crate) fn propose_trust(
    case: &Case,
    remedy: &mut Advice,
    title: impl Into<Message>,
    scope: Scope,
    statement: Statement,
) {
    remedy.propose(policy(PolicyType::RoleTrust, title, scope, place(case), vec![statement]));
}

pub(crate) fn place(case: &Case) -> AttachTo {
    AttachTo {
        kind: AttachKind::RoleTrust,
        name: role_name(case).map(str::to_owned),
        arn: role_arn(case).map(str::to_owned),
    }
}

/// The actions that the trust policy has to allow.
pub(crate) fn trust_actions(case: &Case) -> Vec<String> {
    let mut actions: Vec<String> = case.grant.actions();
    actions.retain(|action| action.starts_with("sts:"));
    if actions.is_empty() {
        actions.push("sts:AssumeRole".to_owned());
    }
    actions
}

pub(crate) fn trust_for_principal(case: &Case) -> Statement {
    let account = case.principal_account().unwrap_or(PRINCIPAL_ACCOUNT);
    match (case.grantee(), case.principal_in_policies()) {
        (Grantee::PermissionSet(_), Some(arn)) => {
            let root = format!("arn:{}:iam::{account}:root", case.partition());
            let mut statement = trusts(principal_of("AWS", root), trust_actions(case));
            require(&mut statement, "ArnLike", "aws:PrincipalArn", &arn);
            statement
        }
        _ => trusts(principal_of("AWS", case.principal_or_placeholder()), trust_actions(case)),
    }
}

/// The caller's own Allow for the role.
pub(crate) fn identity_allow(case: &Case) -> Option<Proposal> {
    let (scope, title) = if case.denial.policy_type == Some(PolicyType::IdentityBased) {
        (Scope::Exact, Titles::ExactlyDenied)
    } else {
        (Scope::AlsoNeeded, Titles::AlsoForIdentity { who: case.caller() })
    };
    if matches!(case.grantee(), Grantee::Root | Grantee::Service(_)) {
        return None;
    }
    // What else was denied in the same breath is no matter of the role.
    let role = role_arn(case).map_or_else(
        || format!("arn:{}:iam::${{Account}}:role/${{RoleName}}", case.partition()),
        str::to_owned,
    );
    let mut statement = Statement::allow("", role);
    statement.action = Some(crate::iam::OneOrMany(trust_actions(case)));
    Some(policy(PolicyType::IdentityBased, title, scope, case.identity().0, vec![statement]))
}

/// Offers, as a choice, a role in the account of the resource: its trust policy, and the caller's Allow to assume it.
pub(crate) fn offer_role(case: &Case, remedy: &mut Advice, account: &str) {
    let arn = format!("arn:{}:iam::{account}:role/${{RoleName}}", case.partition());
    let place = AttachTo { kind: AttachKind::RoleTrust, name: None, arn: Some(arn.clone()) };
    let mut statement = trust_for_principal(case);
    statement.action = Some("sts:AssumeRole".into());
    let title = TrustTitles::RoleInAccount { account: account.into() };
    remedy.propose(policy(PolicyType::RoleTrust, title, Scope::Alternative, place, vec![statement]));
    let assume = vec![Statement::allow("sts:AssumeRole", arn)];
    let title = TrustTitles::AllowToAssumeIt;
    remedy.propose(policy(PolicyType::IdentityBased, title, Scope::Alternative, case.identity().0, assume));
}

/// Narrows a service's statement to what belongs to `account`, where the service is known to say so; whether it was.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html>
pub(crate) fn narrow_to_account(statement: &mut Statement, host: &str, account: Option<&str>) -> bool {
    match (assuming_service(host), account) {
        (Some((_, true)), Some(account)) => {
            require(statement, "StringEquals", "aws:SourceAccount", account);
            true
        }
        _ => false,
    }
}

/// Where the people of a SAML 2.0 provider sign in.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html>
pub(crate) fn saml_audience(partition: &str) -> &'static str {
    match partition {
        "aws-cn" => "https://signin.amazonaws.cn/saml",
        "aws-us-gov" => "https://signin.amazonaws-us-gov.com/saml",
        _ => "https://signin.aws.amazon.com/saml",
    }
}

/// The statement for tokens of an OpenID Connect provider: for one audience and one subject.
pub(crate) fn trusts_oidc(provider: String, host: &str, audience: &str, subject: &str) -> Statement {
    let actions = vec!["sts:AssumeRoleWithWebIdentity".to_owned()];
    let mut statement = trusts(principal_of("Federated", provider), actions);
    require(&mut statement, "StringEquals", &format!("{host}:aud"), audience);
    require(&mut statement, "StringEquals", &format!("{host}:sub"), subject);
    statement
}

/// The trust policy of a role for a service, to compare: for remedies that are about passing a role.
pub(crate) fn for_service(host: &str, attach_to: AttachTo) -> Proposal {
    let statement = trusts(principal_of("Service", host), vec!["sts:AssumeRole".to_owned()]);
    let title = TrustTitles::ToCompare { service: Name::new(host) };
    policy(PolicyType::RoleTrust, title, Scope::Alternative, attach_to, vec![statement])
}
