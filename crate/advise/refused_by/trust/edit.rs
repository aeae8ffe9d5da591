//! How a trust policy is changed.

use crate::advise::case::Case;
use crate::advise::role::role_name;
use crate::say::messages::SetTrust;
use crate::say::{Call, Name};

/// How the owner of the role changes its trust policy.
pub(crate) fn set_trust(case: &Case) -> [SetTrust; 2] {
    let name = role_name(case);
    let read =
        Call::GetRole.given("role-name", name, "ROLE_NAME").with("query", "Role.AssumeRolePolicyDocument");
    let update = Call::UpdateAssumeRolePolicy
        .given("role-name", name, "ROLE_NAME")
        .with("policy-document", "file://trust.json");
    [SetTrust::ReadFirst { read }, SetTrust::Console { role: Name::or(name, "ROLE_NAME"), update }]
}
