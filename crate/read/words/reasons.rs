//! Why a request was refused, as AWS says it.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>.

use crate::iam::DenyEffect;

/// What says that an explicit Deny refused; the longer before the shorter.
pub const EXPLICIT_DENY: &[&str] = &[
    "with an explicit deny",
    "with a explicit deny",
    "with explicit deny",
    "due to an explicit deny",
    "because of an explicit deny",
    "because an explicit deny",
    "because there is an explicit deny",
    "because of explicit deny",
    "due to explicit deny",
    "by an explicit deny",
    "explicit deny",
    "explicitly denied",
];

/// AWS's words for an explicit Deny, before its policy type.
pub const WITH_EXPLICIT_DENY: &str = "with an explicit deny";

/// AWS's words before the policy type that allows nothing.
pub const BECAUSE_NO: &str = "because no ";

/// What stands before the policy type through which another one was met.
pub const TRANSITIVELY: &str = "transitively through";

/// What stood before the policy's ARN until 2026.
pub const WITH_POLICY_ARN: &str = ", with policy ARN";

/// Somebody's words before a policy type.
pub const DENIED_BY: &str = "denied by";

/// Other words for `because no`; the last one is the policy type's.
pub const NO_ELSEWHERE: &[&str] = &["as no", "since no"];

/// What a policy type does that refused, behind its name.
pub const VERDICTS: &[(&str, DenyEffect)] = &[
    ("explicitly denies", DenyEffect::Explicit),
    ("denies", DenyEffect::Explicit),
    ("contains an explicit deny", DenyEffect::Explicit),
    ("does not allow", DenyEffect::Implicit),
    ("doesn't allow", DenyEffect::Implicit),
];

/// The console panel's words for an explicit Deny.
pub const EXPLICITLY_DENIES: &str = "explicitly denies";

/// What may stand before `explicit deny`.
pub const BEFORE_DENY: &[&str] = &["with an", "with", "due to an", "by an", "an"];

/// What stands before API Gateway's explicit Deny.
pub const WITH_AN: &str = "with an";
