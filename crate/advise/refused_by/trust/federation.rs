//! People and programs that come with a token of another identity provider: OpenID Connect and SAML 2.0.

use super::edit::{capital, set_trust};
use crate::advise::case::Case;
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::trust::{propose_trust, require, trust_actions, trusts};
use crate::advise::role::role;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy, Scope};
use crate::iam::PrincipalKind;

/// A token of an OpenID Connect provider that the role does not trust.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>
pub(crate) fn web_identity(case: &Case) -> Remedy {
    let role = role(case);
    let mut remedy = Remedy::by(
        Owner::RoleOwner,
        format!(
            "{} does not accept this web identity token: its provider, audience or subject does not match the trust policy.",
            capital(&role)
        ),
    );
    remedy.tell("Compare the token with the trust policy: `iss` is the provider, `aud` the audience, `sub` the subject. Upper and lower case count.");
    remedy.tell("In GitHub Actions the job needs `permissions: id-token: write`; `sub` names the repository and the branch, tag or environment.");
    remedy.tell("In Amazon EKS the service account needs the annotation `eks.amazonaws.com/role-arn`, and `sub` is `system:serviceaccount:NAMESPACE:NAME`.");
    remedy.tell(steps::send_request(&format!("whoever manages {role}")));
    remedy.tell_owner(
        "Check that the provider exists in the role's account: `aws iam list-open-id-connect-providers`.",
    );
    remedy.tell_owner_all(set_trust(case));
    remedy.tell_owner("Choose the statement for your provider below, fill in its placeholders, and compare it with what stands there.");
    let account = case.resource_account().or(case.principal_account()).unwrap_or("${Account}");
    let partition = case.partition();
    let region = case.region().unwrap_or("${Region}");
    let eks = format!("oidc.eks.{region}.amazonaws.com/id/${{ClusterId}}");
    let mut providers = vec![
        (
            "For GitHub Actions",
            "token.actions.githubusercontent.com",
            "sts.amazonaws.com",
            "repo:${Organization}/${Repository}:ref:refs/heads/${Branch}",
        ),
        (
            "For GitLab",
            "gitlab.com",
            "https://gitlab.com",
            "project_path:${Group}/${Project}:ref_type:branch:ref:${Branch}",
        ),
        (
            "For a service account of Amazon EKS",
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
            None => providers = vec![("For this provider", host, "${Audience}", "${Subject}")],
        }
    }
    for (title, host, audience, subject) in providers {
        let provider = format!("arn:{partition}:iam::{account}:oidc-provider/{host}");
        let actions = vec!["sts:AssumeRoleWithWebIdentity".to_owned()];
        let mut statement = trusts(principal_of("Federated", provider), actions);
        require(&mut statement, "StringEquals", &format!("{host}:aud"), audience);
        require(&mut statement, "StringEquals", &format!("{host}:sub"), subject);
        let scope = if remedy.policies.is_empty() { Scope::Exact } else { Scope::Alternative };
        propose_trust(case, &mut remedy, title, scope, statement);
    }
    remedy.caution("Never leave the subject out: without it every repository or service account of that provider may assume the role.");
    remedy.link(&[Doc::Oidc, Doc::Trust]);
    remedy
}

pub(crate) fn saml(case: &Case) -> Remedy {
    let role = role(case);
    let mut remedy = Remedy::by(
        Owner::RoleOwner,
        format!(
            "{} does not accept this SAML assertion: its provider or audience does not match the trust policy.",
            capital(&role)
        ),
    );
    remedy.tell("Ask your identity provider's administrator which role and provider the assertion names; the two ARNs have to belong together.");
    remedy.tell(steps::send_request(&format!("whoever manages {role}")));
    remedy.tell_owner("Check that the provider exists in the role's account: `aws iam list-saml-providers`.");
    remedy.tell_owner_all(set_trust(case));
    let account = case.resource_account().unwrap_or("${Account}");
    let provider = format!("arn:{}:iam::{account}:saml-provider/${{ProviderName}}", case.partition());
    let mut statement = trusts(principal_of("Federated", provider), trust_actions(case));
    let audience = match case.partition() {
        "aws-cn" => "https://signin.amazonaws.cn/saml",
        "aws-us-gov" => "https://signin.amazonaws-us-gov.com/saml",
        _ => "https://signin.aws.amazon.com/saml",
    };
    require(&mut statement, "StringEquals", "SAML:aud", audience);
    propose_trust(case, &mut remedy, "To add to the role's trust policy", Scope::Exact, statement);
    remedy.link(&[Doc::Saml, Doc::Trust]);
    remedy
}
