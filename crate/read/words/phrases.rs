//! AWS's phrases, each in one place.
//!
//! All but the needles are matched by [`crate::read::text::phrase::eat`]: without regard to case, spacing and hyphens, so that one
//! spelling serves for a phrase that was wrapped, run together or misprinted.
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html> and the messages
//! themselves.

use crate::diagnosis::Kind;

/// What stands between the subject of a sentence and `authorized to perform`.
pub const NOT_AUTHORIZED: &str = "authorized to perform";

/// What a message under a code of [`Code::Denied`] says, where it says no more than the code; the rest is a reason of
/// its own, which no policy can mend.
pub const PLAIN_DENIALS: &[(&str, Kind)] = &[
    ("Access Denied", Kind::AccessDenied),
    ("Access to the resource", Kind::AccessDenied),
    ("Forbidden", Kind::AccessDenied),
    ("None", Kind::AccessDenied),
    ("null", Kind::AccessDenied),
    ("Unknown", Kind::AccessDenied),
    ("UnknownError", Kind::AccessDenied),
    ("You are not authorized", Kind::AccessDenied),
    ("You don't have permission", Kind::AccessDenied),
    ("You do not have permission", Kind::AccessDenied),
    ("You do not have sufficient access", Kind::AccessDenied),
    ("User is not authorized", Kind::AccessDenied),
    ("User: ", Kind::AccessDenied),
    ("Not authorized", Kind::AccessDenied),
    ("Unauthorized", Kind::AccessDenied),
    ("Authorization", Kind::AccessDenied),
    ("You are not allowed", Kind::AccessDenied),
    ("The specified KMS key does not exist or is not allowed", Kind::AccessDenied),
];

/// Codes with the messages that make them AWS's own, without any other sign.
pub const OWN_PAIRS: &[(&str, &str)] = &[
    ("UnauthorizedOperation", "You are not authorized to perform this operation"),
    ("AccessDenied", "You are not authorized to use launch template"),
    ("AccessDenied", "MultiFactorAuthentication failed"),
];
