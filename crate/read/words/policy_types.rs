//! The policy types' names.

use crate::iam::PolicyType;

/// The policy types as messages print them, singular and plural, misprints included; the longer before the shorter.
pub const POLICY_TYPES: &[(&str, PolicyType)] = &[
    ("identity-based policies", PolicyType::IdentityBased),
    ("identity-based policy", PolicyType::IdentityBased),
    ("identity based IAM policy", PolicyType::IdentityBased),
    ("identity policy", PolicyType::IdentityBased),
    ("resource-based policies", PolicyType::ResourceBased),
    ("resource-based policy", PolicyType::ResourceBased),
    ("resource based-policy", PolicyType::ResourceBased),
    ("resource policy", PolicyType::ResourceBased),
    ("service control policies", PolicyType::ServiceControl),
    ("service control policy", PolicyType::ServiceControl),
    ("resource control policies", PolicyType::ResourceControl),
    ("resource control policy", PolicyType::ResourceControl),
    ("permissions boundaries", PolicyType::PermissionsBoundary),
    ("permissions boundary", PolicyType::PermissionsBoundary),
    ("permission boundary", PolicyType::PermissionsBoundary),
    ("session policies", PolicyType::Session),
    ("session policy", PolicyType::Session),
    ("VPC endpoint policies", PolicyType::VpcEndpoint),
    ("VPC endpoint policy", PolicyType::VpcEndpoint),
    ("VPCE policy", PolicyType::VpcEndpoint),
    ("endpoint policy", PolicyType::VpcEndpoint),
    ("role trust policies", PolicyType::RoleTrust),
    ("role trust policy", PolicyType::RoleTrust),
    ("trust policy", PolicyType::RoleTrust),
    ("SCP", PolicyType::ServiceControl),
    ("RCP", PolicyType::ResourceControl),
];

/// Articles that stand before a policy type. `a` comes last, for it begins the others.
pub const ARTICLES: &[&str] = &["the ", "any ", "your ", "an ", "a "];
