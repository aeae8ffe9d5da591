//! What tells a denial from talk about denials, before the engine is woken.

/// A regular expression of JavaScript's and Rust's that some part of every message matches: an ARN, an action, an error
/// code, or one of the few sentences that print none of these.
///
/// A page about permissions holds the needles in every paragraph; `content.js` therefore also looks for this near a
/// needle. Like [`super::NEEDLES`] it may let through too much, but no denial may fail it.
pub const EVIDENCE: &str = concat!(
    r"\barn:|[a-z0-9]:[A-Z*]",
    r"|[a-z](?:Denied|Exception|Operation|Failure|Token|KeyId|Signature|Match|Fault|Claim|Error|PerUser)",
    r"|ncoded auth|security token|provided token|signature we|Access Key|be\s+assumed|to\s+assume|AssumeRole|IAM principal",
    r"|when calling the|operation error|explicit deny in a|s3://|permissions to call|<Code>",
);
