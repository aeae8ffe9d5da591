//! How a trust policy is changed.

use crate::advise::case::Case;
use crate::advise::role::role_name;

/// How the owner of the role changes its trust policy.
pub(crate) fn set_trust(case: &Case) -> Vec<String> {
    let name = role_name(case).unwrap_or("ROLE_NAME");
    vec![
        format!(
            "Read what the trust policy says now: `aws iam get-role --role-name {name} --query Role.AssumeRolePolicyDocument`. Add the statement \
             below and keep what is still wanted."
        ),
        format!(
            "In the IAM console: Roles, {name}, Trust relationships, Edit trust policy. Or: `aws iam update-assume-role-policy --role-name {name} \
             --policy-document file://trust.json`."
        ),
    ]
}

/// `text` with a capital first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default() + letters.as_str()
}
