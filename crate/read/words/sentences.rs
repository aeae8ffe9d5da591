//! The fixed words of a sentence, and what stands around its values.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>, the messages of Amazon EC2, API
//! Gateway, Amazon Bedrock and AWS Network Firewall.

/// Before a resource.
pub const ON_RESOURCE: &str = "on resource";

/// Before the actions of a Bedrock model's agreement.
pub const MARKETPLACE_ACTIONS: &str = "the required AWS Marketplace actions";

/// The first person of a heading.
pub const I_AM: &str = "I am";

/// The negated verb.
pub const IS_NOT: &str = "is not";

/// What EC2's sentence begins with.
pub const YOU_ARE: &str = "you are";

/// API Gateway's sentence without an action.
pub const NOT_FOR_RESOURCE: &str = "User is not authorized to access this resource";

/// EC2's sentence without an action.
pub const NOT_THIS_OPERATION: &str = "You are not authorized to perform this operation";

/// EC2's sentence, from its verb on.
pub const THIS_OPERATION: &str = "authorized to perform this operation";

/// EC2's negated verb.
pub const NOT_OPERATION: &str = "not authorized to perform this operation";

/// A sentence's verb, before `perform`.
pub const AUTHORIZED_TO: &str = "authorized to";

/// A whole sentence's verb.
pub const IS_NOT_AUTHORIZED: &str = "is not authorized to perform";

/// EC2's sentence begins with it.
pub const YOU_ARE_CAPITAL: &str = "You are";

/// What stands right behind an action that is printed whole.
pub const BEHIND_ACTION: &[&str] = &[" on resource", " because"];

/// What an action's name runs together with where a blank was lost, and what must come behind it.
pub const GLUED_ACTION: &[(&str, &str)] = &[
    ("onresource", ""),
    ("on", "resource"),
    ("on", "the resource"),
    ("because", ""),
    ("with", "an explicit"),
    ("withan", "explicit"),
    ("withanexplicitdeny", ""),
];

/// AWS's words for an explicit Deny, cut.
pub const WITH_EXPLICIT: &str = "with an explicit";

/// What stands before a resource in a sentence.
pub const ON: &[&str] = &["on resource", "on the resource", "on role", "on"];

/// What stands between a subject and `authorized`.
pub const NEGATIONS: &[&str] = &["is not", "are not", "not"];

/// Clauses behind a value, with the blank before them.
pub const CLAUSES: &[&str] = &[" because no ", " with an explicit deny"];
