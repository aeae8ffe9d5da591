//! What a text says of the token with which somebody came from another identity provider.

/// What a text says of a token that AWS STS refused, beside the refusal itself, which names none of it.
///
/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct IdentityToken {
    /// Who issued it, where it is one that many use.
    pub provider: Option<TokenProvider>,
    /// The provider's name as trust policies have it, where it is printed: `oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE`.
    pub host: Option<String>,
    /// Its audience (`aud`): an identity pool's id.
    pub audience: Option<String>,
    /// Its subject (`sub`): `system:serviceaccount:karpenter:karpenter`.
    pub subject: Option<String>,
}

/// An identity provider that many use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum TokenProvider {
    /// GitHub Actions.
    GitHub,
    /// GitLab.
    GitLab,
    /// A cluster of Amazon EKS.
    Eks,
    /// An identity pool of Amazon Cognito.
    Cognito,
}
