//! AWS KMS's own wordings, and AWS Lambda's of its keys.
//!
//! Sources: <https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html>,
//! <https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html>.

/// A key that AWS KMS does not find, from its needle on.
pub const NOT_EXIST: &str = "not exist";

/// The words between, twice.
pub const DOES_NOT_EXIST: &str = "does not exist,";

/// The end of the wording.
pub const NOT_ALLOWED: &str = "or you are not allowed to access";

/// What AWS Lambda's wording begins with.
pub const LAMBDA_WAS: &str = "Lambda was";

/// How the wording begins.
pub const CIPHERTEXT_REFERS: &[&str] = &[
    "the ciphertext refers to a customer master key that",
    "the ciphertext refers to a KMS key that",
    "ciphertext refers to a customer master key that",
];

/// How it ends.
pub const CIPHERTEXT_ENDS: &[&str] =
    &["does not exist in this region, or you are not allowed to access", "or you are not allowed to access"];

/// AWS Lambda's advice, before `permission`.
pub const CHECK_KEY: &[&str] = &["Please check the function's KMS key", "check the function's AWS KMS key"];

/// AWS Lambda's wording of a key that it may not use, as far as its needle.
pub const ENVIRONMENT: &[&str] = &[
    "unable to decrypt the environment variables because KMS access was d",
    "could not decrypt the environment variables because KMS access was d",
];
