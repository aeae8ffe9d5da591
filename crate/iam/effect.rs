//! How a request was refused.

/// Whether a request was refused by a `Deny` or for want of an `Allow`.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum DenyEffect {
    /// No policy of the named type allows the request.
    Implicit,
    /// A statement with `"Effect": "Deny"` matches the request; no `Allow` overrides it.
    Explicit,
    /// The message does not say.
    #[default]
    Unknown,
}
