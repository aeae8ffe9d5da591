//! People and programs that come with a token of another identity provider: OpenID Connect and SAML 2.0.

use super::edit::set_trust;
use crate::advise::case::Case;
use crate::advise::grant::principal_of;
use crate::advise::known::cognito;
use crate::advise::known::links::Doc;
use crate::advise::propose::trust::{
    propose_trust, require, saml_audience, trust_actions, trusts, trusts_oidc,
};
use crate::advise::role::{owner, role, role_name};
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope, TokenProvider};
use crate::iam::PrincipalKind;
use crate::say::messages::{Federation, TrustTitles};
use crate::say::nouns::Start;
use crate::say::{Advice, Call, Name};

/// A token of an OpenID Connect provider that the role does not trust.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>
pub(crate) fn web_identity(case: &Case) -> Advice {
    let known = provider(case);
    if known == Some(TokenProvider::Cognito) {
        return cognito(case);
    }
    let mut remedy = Advice::by(Owner::RoleOwner, Federation::NoWebIdentity { role: Start(role(case)) });
    remedy.tell(Federation::CompareTheToken);
    if matches!(known, None | Some(TokenProvider::GitHub)) {
        remedy.tell(Federation::GitHubNeeds);
    }
    if matches!(known, None | Some(TokenProvider::Eks)) {
        remedy.tell(Federation::EksNeeds);
    }
    remedy.tell(steps::ask(owner(case, false)));
    remedy.tell_owner(Federation::CheckTheProvider { list: Call::ListOpenIdConnectProviders.bare() });
    remedy.tell_owner_all(set_trust(case));
    let account = case.resource_account().or(case.principal_account()).unwrap_or("${Account}");
    let statements = statements(case, known);
    if statements.len() > 1 {
        remedy.tell_owner(Federation::ChooseTheStatement);
    }
    for Issuer { title, host, audience, subject } in statements {
        let provider = format!("arn:{}:iam::{account}:oidc-provider/{host}", case.partition());
        let mut statement = trusts_oidc(provider, &host, &audience, &subject);
        if let Some(actions) = &mut statement.action {
            actions.0.extend(trust_actions(case).into_iter().filter(|action| action == "sts:TagSession"));
        }
        let scope = if remedy.policies.is_empty() { Scope::Exact } else { Scope::Alternative };
        propose_trust(case, &mut remedy, title, scope, statement);
    }
    remedy.caution(Federation::NeverWithoutSubject);
    remedy.link(&[Doc::Oidc, Doc::Trust]);
    remedy
}

/// Whose token it is, where the text says so.
fn provider(case: &Case) -> Option<TokenProvider> {
    let named = case.principal().filter(|principal| principal.kind == PrincipalKind::OidcProvider);
    match named.and_then(|principal| principal.name.as_deref()) {
        Some("token.actions.githubusercontent.com") => Some(TokenProvider::GitHub),
        Some("gitlab.com") => Some(TokenProvider::GitLab),
        Some(host) if host.starts_with("oidc.eks.") => Some(TokenProvider::Eks),
        _ => case.denial.identity_token.as_ref()?.provider,
    }
}

/// A provider, and what a statement asks of its tokens.
struct Issuer {
    title: TrustTitles,
    host: String,
    audience: String,
    subject: String,
}

/// The statements to choose from: the one of the provider that the text names, else those of the usual ones.
fn statements(case: &Case, known: Option<TokenProvider>) -> Vec<Issuer> {
    let token = case.denial.identity_token.clone().unwrap_or_default();
    let region = case.region().unwrap_or("${Region}");
    let named = case.principal().filter(|principal| principal.kind == PrincipalKind::OidcProvider);
    let named = named.and_then(|principal| principal.name.clone());
    let printed = |of: TokenProvider| named.clone().or(token.host.clone()).filter(|_| known == Some(of));
    let subject = |of: TokenProvider| token.subject.clone().filter(|_| known == Some(of));
    let or = |value: Option<String>, other: &str| value.unwrap_or_else(|| other.to_owned());
    if let (Some(host), None) = (&named, known) {
        let title = TrustTitles::ThisProvider;
        return vec![Issuer {
            title,
            host: host.clone(),
            audience: "${Audience}".into(),
            subject: "${Subject}".into(),
        }];
    }
    let github = || Issuer {
        title: TrustTitles::GitHub,
        host: or(printed(TokenProvider::GitHub), "token.actions.githubusercontent.com"),
        audience: "sts.amazonaws.com".into(),
        subject: or(
            subject(TokenProvider::GitHub),
            "repo:${Organization}/${Repository}:ref:refs/heads/${Branch}",
        ),
    };
    let gitlab = || Issuer {
        title: TrustTitles::GitLab,
        host: or(printed(TokenProvider::GitLab), "gitlab.com"),
        audience: "https://gitlab.com".into(),
        subject: "project_path:${Group}/${Project}:ref_type:branch:ref:${Branch}".into(),
    };
    let domain = if case.partition() == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" };
    let cluster = format!("oidc.eks.{region}.{domain}/id/${{ClusterId}}");
    let eks = || Issuer {
        title: TrustTitles::Eks,
        host: or(printed(TokenProvider::Eks), &cluster),
        audience: "sts.amazonaws.com".into(),
        subject: or(subject(TokenProvider::Eks), "system:serviceaccount:${Namespace}:${ServiceAccount}"),
    };
    match known {
        Some(TokenProvider::GitHub) => vec![github()],
        Some(TokenProvider::GitLab) => vec![gitlab()],
        Some(TokenProvider::Eks) => vec![eks()],
        _ => vec![github(), gitlab(), eks()],
    }
}

/// A token of an identity pool of Amazon Cognito, whose provider is one that no account makes.
///
/// Source: <https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html>
fn cognito(case: &Case) -> Advice {
    let pool = case.denial.identity_token.as_ref().and_then(|token| token.audience.as_deref());
    let mut remedy = Advice::by(Owner::RoleOwner, Federation::NoIdentityPool { role: Start(role(case)) });
    let get = Call::GetIdentityPoolRoles.given("identity-pool-id", pool, "IDENTITY_POOL_ID");
    remedy.tell(Federation::CheckThePool { get });
    remedy.tell(steps::ask(owner(case, false)));
    remedy.tell_owner_all(set_trust(case));
    remedy.tell_owner(Federation::ChooseWhoSignsIn);
    let host = cognito::provider(case.region(), case.partition());
    let mut ways = [(TrustTitles::SignedInUsers, "authenticated"), (TrustTitles::Guests, "unauthenticated")];
    // What Cognito and its users call a role for guests.
    let name = role_name(case).map(str::to_ascii_lowercase).unwrap_or_default();
    if name.contains("unauth") || name.contains("guest") {
        ways.reverse();
    }
    for (title, method) in ways {
        let scope = if remedy.policies.is_empty() { Scope::Exact } else { Scope::Alternative };
        let mut actions = vec!["sts:AssumeRoleWithWebIdentity".to_owned()];
        actions.extend(trust_actions(case).into_iter().filter(|action| action == "sts:TagSession"));
        let mut statement = trusts(principal_of("Federated", host), actions);
        require(&mut statement, "StringEquals", &format!("{host}:aud"), pool.unwrap_or("${IdentityPoolId}"));
        require(&mut statement, "ForAnyValue:StringLike", &format!("{host}:amr"), method);
        propose_trust(case, &mut remedy, title, scope, statement);
    }
    remedy.caution(Federation::NeverWithoutPool);
    remedy.link(&[Doc::CognitoTrust, Doc::Trust]);
    remedy
}

pub(crate) fn saml(case: &Case) -> Advice {
    // A message that names the tags alone says that the assertion was right so far.
    let tags = case.denies("sts:TagSession") && !case.denies("sts:AssumeRoleWithSAML");
    let (of, provider) = (role(case), case.principal().and_then(|of| of.name.as_deref()));
    let summary = match (tags, provider) {
        (true, Some(provider)) => {
            Federation::NoTagsOfProvider { role: Start(of), provider: Name::new(provider) }
        }
        (true, None) => Federation::NoTagsOfSaml { role: Start(of) },
        (false, _) => Federation::NoSaml { role: Start(of) },
    };
    let mut remedy = Advice::by(Owner::RoleOwner, summary);
    if tags {
        remedy.tell(Federation::LeaveTagsOut);
    } else {
        remedy.tell(Federation::AskTheProvider);
    }
    remedy.tell(steps::ask(owner(case, false)));
    remedy.tell_owner(Federation::CheckTheProvider { list: Call::ListSamlProviders.bare() });
    remedy.tell_owner_all(set_trust(case));
    let named = case.principal().filter(|principal| principal.kind == PrincipalKind::SamlProvider);
    // A role trusts only providers of its own account.
    let account = case.resource_account().or(case.principal_account()).unwrap_or("${Account}");
    let name = named.and_then(|principal| principal.name.as_deref()).unwrap_or("${ProviderName}");
    let provider = format!("arn:{}:iam::{account}:saml-provider/{name}", case.partition());
    // Session tags come on top of the assertion.
    let mut actions = vec!["sts:AssumeRoleWithSAML".to_owned()];
    actions.extend(trust_actions(case).into_iter().filter(|action| action == "sts:TagSession"));
    let mut statement = trusts(principal_of("Federated", provider), actions);
    if let (Some(own), Some(other)) = (case.resource_account(), case.principal_account())
        && own != other
    {
        remedy.tell_owner(Federation::OtherAccount { role: own.into(), provider: other.into() });
    }
    require(&mut statement, "StringEquals", "SAML:aud", saml_audience(case.partition()));
    propose_trust(case, &mut remedy, TrustTitles::ToAdd, Scope::Exact, statement);
    remedy.link(&[Doc::Saml, Doc::Trust]);
    remedy
}
