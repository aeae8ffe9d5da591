//! The API operations that set resource-based policies.

use super::packed::{Column, Text, column};

const PREFIXES: Column = column!("resource-policies-0");
const CLIENTS: Column = column!("resource-policies-1");
const OPERATIONS: Column = column!("resource-policies-2");
const COMMANDS: Column = column!("resource-policies-3");
const FORMS: Column = column!("resource-policies-4");
const REQUIRED: Column = column!("resource-policies-5");
const MEMBERS: Column = column!("resource-policies-6");

/// How an operation takes a resource-based policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyForm {
    /// A whole policy document, which replaces the one before.
    Document,
    /// One permission at a time: `aws lambda add-permission`.
    Grant,
    /// The service's own form, which is no IAM policy.
    Own,
}

/// An API operation that sets a resource-based policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicyApi {
    /// The client's name in AWS SDKs: `s3control`.
    pub client: String,
    /// The operation: `PutBucketPolicy`.
    pub operation: String,
    /// The AWS CLI's command: `aws s3api put-bucket-policy`.
    pub command: String,
    /// How the policy is given.
    pub form: PolicyForm,
    /// The members that a request must have: `Bucket`, `Policy`.
    pub required: Vec<String>,
    /// The members that carry the policy or the permission.
    pub members: Vec<String>,
}

/// The likeliest operation that sets a resource-based policy in the service with this prefix; `None` for a service
/// that has no such policy, or none that is known.
pub fn resource_policy_api(prefix: &str) -> Option<ResourcePolicyApi> {
    resource_policy_apis(prefix).into_iter().next()
}

/// All operations that set a resource-based policy in the service with this prefix, the likeliest first.
pub fn resource_policy_apis(prefix: &str) -> Vec<ResourcePolicyApi> {
    let list = |text: Text| -> Vec<String> {
        text.to_string().split('|').filter(|item| !item.is_empty()).map(str::to_owned).collect()
    };
    let rows = PREFIXES.all().enumerate().filter(|(_, text)| text.order(prefix).is_eq());
    rows.map(|(row, _)| ResourcePolicyApi {
        client: CLIENTS.get(row).to_string(),
        operation: OPERATIONS.get(row).to_string(),
        command: COMMANDS.get(row).to_string(),
        form: match FORMS.get(row).to_string().as_str() {
            "policy" => PolicyForm::Document,
            "grant" => PolicyForm::Grant,
            _ => PolicyForm::Own,
        },
        required: list(REQUIRED.get(row)),
        members: list(MEMBERS.get(row)),
    })
    .collect()
}
