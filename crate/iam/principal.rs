//! Who made the request.

use super::Arn;
use super::arn::is_account_id;

/// What sort of principal a request came from.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each variant is its own name
pub enum PrincipalKind {
    User,
    Role,
    /// A session of a role: `assumed-role/ROLE/SESSION`.
    AssumedRole,
    Root,
    /// A session made with `sts:GetFederationToken`.
    FederatedUser,
    OidcProvider,
    SamlProvider,
    Service,
    Account,
    Anonymous,
    Unknown,
}

/// Who made the request, as printed and as understood.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Principal {
    /// As printed.
    pub raw: String,
    /// The ARN, where what is printed is one.
    pub arn: Option<String>,
    /// What sort of principal it is.
    pub kind: PrincipalKind,
    /// The account id (twelve digits), where it is printed.
    pub account: Option<String>,
    /// The name of the user, role or provider, without its path.
    pub name: Option<String>,
    /// The role session's name.
    pub session: Option<String>,
}

impl Principal {
    /// Understands a principal from what AWS printed: an ARN, an account id, a service's host name, `anonymous`, or
    /// something else that is kept as it is.
    pub fn read(raw: &str) -> Self {
        let unknown = |kind| Principal {
            raw: raw.to_owned(),
            arn: None,
            kind,
            account: None,
            name: None,
            session: None,
        };
        let arn = Arn::parse(raw);
        let Some(resource) = arn.as_ref().map(|arn| arn.resource).or_else(|| cut_resource(raw)) else {
            return if raw.eq_ignore_ascii_case("anonymous") {
                unknown(PrincipalKind::Anonymous)
            } else if is_account_id(raw) {
                Principal { account: Some(raw.to_owned()), ..unknown(PrincipalKind::Account) }
            } else if raw.ends_with(".amazonaws.com") || raw.ends_with(".amazonaws.com.cn") {
                Principal { name: Some(raw.to_owned()), ..unknown(PrincipalKind::Service) }
            } else {
                unknown(PrincipalKind::Unknown)
            };
        };
        let (type_name, rest) = resource.split_once('/').unwrap_or((resource, ""));
        // Users and roles may have a path before their name; a session's name is the last part of its ARN.
        let last = rest.rsplit('/').next().filter(|name| !name.is_empty());
        let (kind, name, session) = match type_name {
            "user" => (PrincipalKind::User, last, None),
            "role" => (PrincipalKind::Role, last, None),
            "assumed-role" => {
                let (role, session) =
                    rest.split_once('/').map_or((rest, None), |(role, session)| (role, Some(session)));
                (PrincipalKind::AssumedRole, Some(role).filter(|role| !role.is_empty()), session)
            }
            "root" => (PrincipalKind::Root, None, None),
            "federated-user" => (PrincipalKind::FederatedUser, last, None),
            "oidc-provider" => (PrincipalKind::OidcProvider, Some(rest), None),
            "saml-provider" => (PrincipalKind::SamlProvider, last, None),
            _ => (PrincipalKind::Unknown, None, None),
        };
        Principal {
            raw: raw.to_owned(),
            arn: arn.as_ref().map(|_| raw.to_owned()),
            kind,
            account: arn.as_ref().and_then(Arn::account_id).map(str::to_owned),
            name: name.map(str::to_owned),
            session: session.filter(|session| !session.is_empty()).map(str::to_owned),
        }
    }

    /// The IAM Identity Center permission set behind a role session: `AWSReservedSSO_NAME_0123456789abcdef` gives `NAME`.
    ///
    /// Source: <https://docs.aws.amazon.com/singlesignon/latest/userguide/using-iam-based-policies.html>
    pub fn permission_set(&self) -> Option<&str> {
        let rest = self.name.as_deref()?.strip_prefix("AWSReservedSSO_")?;
        let (name, suffix) = rest.rsplit_once('_')?;
        (suffix.len() == 16 && suffix.bytes().all(|b| b.is_ascii_hexdigit())).then_some(name)
    }
}

/// What an ARN whose front is cut off still says of the principal: `…:assumed-role/Build/ana`, `...role/Build`.
fn cut_resource(raw: &str) -> Option<&str> {
    let resource = raw.trim_start_matches(['.', '…', '*']);
    let cut = resource.len() < raw.len() || resource.starts_with(':');
    let resource =
        resource.rsplit_once(':').map_or(resource, |(_, resource)| resource).trim_start_matches('/');
    let known = ["assumed-role/", "role/", "user/", "federated-user/"];
    (cut && known.iter().any(|sort| resource.starts_with(sort) && resource.len() > sort.len()))
        .then_some(resource)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sort_of_principal_is_told_apart() {
        for (raw, kind, name, session) in [
            ("arn:aws:iam::123456789012:user/mateojackson", PrincipalKind::User, Some("mateojackson"), None),
            ("arn:aws:iam::123456789012:user/division/team/ana", PrincipalKind::User, Some("ana"), None),
            ("arn:aws:iam::123456789012:role/service-role/Build", PrincipalKind::Role, Some("Build"), None),
            (
                "arn:aws:sts::123456789012:assumed-role/Build/i-0abc",
                PrincipalKind::AssumedRole,
                Some("Build"),
                Some("i-0abc"),
            ),
            ("arn:aws:sts::123456789012:assumed-role/Build", PrincipalKind::AssumedRole, Some("Build"), None),
            ("arn:aws:iam::123456789012:root", PrincipalKind::Root, None, None),
            ("arn:aws:sts::123456789012:federated-user/ana", PrincipalKind::FederatedUser, Some("ana"), None),
            (
                "arn:aws:iam::123456789012:oidc-provider/gitlab.com/x",
                PrincipalKind::OidcProvider,
                Some("gitlab.com/x"),
                None,
            ),
            ("arn:aws:iam::123456789012:saml-provider/Okta", PrincipalKind::SamlProvider, Some("Okta"), None),
            ("lambda.amazonaws.com", PrincipalKind::Service, Some("lambda.amazonaws.com"), None),
            ("...:assumed-role/Build/ana", PrincipalKind::AssumedRole, Some("Build"), Some("ana")),
            ("…role/Build", PrincipalKind::Role, Some("Build"), None),
            ("...deploy-role", PrincipalKind::Unknown, None, None),
            ("role/Build", PrincipalKind::Unknown, None, None),
            ("123456789012", PrincipalKind::Account, None, None),
            ("anonymous", PrincipalKind::Anonymous, None, None),
            ("***", PrincipalKind::Unknown, None, None),
        ] {
            let principal = Principal::read(raw);
            assert_eq!(
                (principal.kind, principal.name.as_deref(), principal.session.as_deref()),
                (kind, name, session),
                "{raw}"
            );
        }
    }

    #[test]
    fn a_permission_set_is_known_by_its_role() {
        let session = |role: &str| {
            Principal::read(&format!("arn:aws:sts::123456789012:assumed-role/{role}/ana@example.com"))
        };
        assert_eq!(session("AWSReservedSSO_Read_Only_0123456789abcdef").permission_set(), Some("Read_Only"));
        assert_eq!(session("AWSReservedSSO_Broken").permission_set(), None);
        assert_eq!(session("Build").permission_set(), None);
    }
}
