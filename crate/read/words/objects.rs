//! What a sentence says the action was tried on, and what ends a value.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>, the messages of AWS KMS and AWS IAM.

/// What stands behind `on` in KMS's wordings, which name no key.
pub const CIPHERTEXT: &[&str] = &[
    "the resource associated with this ciphertext",
    "resource associated with this ciphertext",
    "this ciphertext",
    "the resource associated with this secret",
];

/// What stands behind `on` where the resource is not named.
pub const UNNAMED: &[&str] =
    &["this resource", "the specified resource", "the requested resource", "the given resource"];

/// What stands behind `on` before a resource; the longer before the shorter.
pub const NAMED: &[&str] = &[
    "resource(s)",
    "the resource",
    "the following resource",
    "resource",
    "the role",
    "role",
    "the bucket",
    "bucket",
    "the key",
];

/// KMS's words for a key that it does not name.
pub const THIS_RESOURCE: &str = "this resource";

/// What can follow a value: the words at which a value that was broken over lines must end.
pub const FOLLOWERS: &[&str] = &[
    "because",
    "with an explicit",
    "with explicit",
    "(Service",
    "on resource",
    "is not",
    "action",
    "Encoded auth",
    "due to",
    "as no",
    "since no",
    "when calling",
    "status code",
    "(code ",
];

/// The words before an IAM name where no ARN is printed.
/// Source: the messages of IAM's own operations, such as `iam:GetRole`.
pub const TYPED: &[&str] = &[
    "instance profile",
    "server certificate",
    "service specific credential",
    "virtual MFA device",
    "MFA device",
    "SAML provider",
    "OIDC provider",
    "OpenIDConnect provider",
    "access key",
    "signing certificate",
    "role",
    "policy",
    "user",
    "group",
    "stack",
    "account",
];

/// What a value runs together with, and what must come right behind it where that is not enough.
pub const GLUED_VALUE: &[(&str, &str)] = &[
    ("becauseno", ""),
    ("because", " no "),
    ("withanexplicit", ""),
    ("with", " an explicit"),
    ("(Service:", ""),
    ("(Service", " "),
    ("Context:", ""),
    ("Encoded", " authorization"),
    ("status", " code: "),
];
