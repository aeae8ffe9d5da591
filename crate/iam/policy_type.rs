//! The policy types that can refuse a request.

use std::fmt;

/// The policy types that AWS names in an access denied message.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each variant is its own name
pub enum PolicyType {
    #[serde(rename = "identity-based policy")]
    IdentityBased,
    #[serde(rename = "resource-based policy")]
    ResourceBased,
    #[serde(rename = "service control policy")]
    ServiceControl,
    #[serde(rename = "resource control policy")]
    ResourceControl,
    #[serde(rename = "permissions boundary")]
    PermissionsBoundary,
    #[serde(rename = "session policy")]
    Session,
    #[serde(rename = "VPC endpoint policy")]
    VpcEndpoint,
    #[serde(rename = "role trust policy")]
    RoleTrust,
}

impl PolicyType {
    /// Every policy type.
    pub const ALL: [PolicyType; 8] = [
        Self::IdentityBased,
        Self::ResourceBased,
        Self::ServiceControl,
        Self::ResourceControl,
        Self::PermissionsBoundary,
        Self::Session,
        Self::VpcEndpoint,
        Self::RoleTrust,
    ];

    /// The name as AWS's messages print it, without an article: `"service control policy"`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::IdentityBased => "identity-based policy",
            Self::ResourceBased => "resource-based policy",
            Self::ServiceControl => "service control policy",
            Self::ResourceControl => "resource control policy",
            Self::PermissionsBoundary => "permissions boundary",
            Self::Session => "session policy",
            Self::VpcEndpoint => "VPC endpoint policy",
            Self::RoleTrust => "role trust policy",
        }
    }

    /// The article before the name.
    pub const fn article(self) -> &'static str {
        match self {
            Self::IdentityBased => "an",
            _ => "a",
        }
    }
}

impl fmt::Display for PolicyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
