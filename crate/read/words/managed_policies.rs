//! What IAM says of a managed policy that is not there.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html>.

/// The whole wording, from its needle on.
pub const NOT_ATTACHABLE: &str = "not exist or is not attachable";

/// Its short form.
pub const NOT_EXIST: &str = "not exist";

/// The wording, as far as its second needle.
pub const BEFORE_ATTACHABLE: &str = "not exist or is not a";

/// What stands before the policy's ARN.
pub const BEFORE_ARN: &[&str] = &["Policy", "Scope ARN:", "policy"];
