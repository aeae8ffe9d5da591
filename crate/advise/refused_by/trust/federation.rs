//! People and programs that come with a token of another identity provider: OpenID Connect and SAML 2.0.

use super::edit::set_trust;
use crate::advise::case::Case;
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::trust::{
    propose_trust, require, saml_audience, trust_actions, trusts, trusts_oidc,
};
use crate::advise::role::{owner, role};
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::iam::PrincipalKind;
use crate::say::messages::{Federation, TrustTitles};
use crate::say::nouns::Start;
use crate::say::{Advice, Call};

/// A token of an OpenID Connect provider that the role does not trust.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>
pub(crate) fn web_identity(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::RoleOwner, Federation::NoWebIdentity { role: Start(role(case)) });
    remedy.tell(Federation::CompareTheToken);
    remedy.tell(Federation::GitHubNeeds);
    remedy.tell(Federation::EksNeeds);
    remedy.tell(steps::ask(owner(case, false)));
    remedy.tell_owner(Federation::CheckTheProvider { list: Call::ListOpenIdConnectProviders.bare() });
    remedy.tell_owner_all(set_trust(case));
    remedy.tell_owner(Federation::ChooseTheStatement);
    let account = case.resource_account().or(case.principal_account()).unwrap_or("${Account}");
    let partition = case.partition();
    let region = case.region().unwrap_or("${Region}");
    let eks = format!("oidc.eks.{region}.amazonaws.com/id/${{ClusterId}}");
    let mut providers = vec![
        (
            TrustTitles::GitHub,
            "token.actions.githubusercontent.com",
            "sts.amazonaws.com",
            "repo:${Organization}/${Repository}:ref:refs/heads/${Branch}",
        ),
        (
            TrustTitles::GitLab,
            "gitlab.com",
            "https://gitlab.com",
            "project_path:${Group}/${Project}:ref_type:branch:ref:${Branch}",
        ),
        (
            TrustTitles::Eks,
            eks.as_str(),
            "sts.amazonaws.com",
            "system:serviceaccount:${Namespace}:${ServiceAccount}",
        ),
    ];
    // The provider that the message names comes first; one that is none of these has a statement of its own.
    let named = case.principal().filter(|principal| principal.kind == PrincipalKind::OidcProvider);
    let named = named.and_then(|principal| principal.name.as_deref());
    if let Some(host) = named {
        match providers.iter().position(|(_, known, ..)| host.eq_ignore_ascii_case(known)) {
            Some(place) => providers.swap(0, place),
            None => providers = vec![(TrustTitles::ThisProvider, host, "${Audience}", "${Subject}")],
        }
    }
    for (title, host, audience, subject) in providers {
        let provider = format!("arn:{partition}:iam::{account}:oidc-provider/{host}");
        let statement = trusts_oidc(provider, host, audience, subject);
        let scope = if remedy.policies.is_empty() { Scope::Exact } else { Scope::Alternative };
        propose_trust(case, &mut remedy, title, scope, statement);
    }
    remedy.caution(Federation::NeverWithoutSubject);
    remedy.link(&[Doc::Oidc, Doc::Trust]);
    remedy
}

pub(crate) fn saml(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::RoleOwner, Federation::NoSaml { role: Start(role(case)) });
    remedy.tell(Federation::AskTheProvider);
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
