//! What wakes the engine in a page besides the services' own wordings: regular expressions of JavaScript's and Rust's.
//!
//! Source: the messages that [`crate::read::words`] holds.

/// Some part of every message matches: an ARN, an action, an error code, or one of the sentences that print none of these.
pub const EVIDENCE: &str = concat!(
    r"\barn:|[a-z0-9]:[A-Z*]",
    r"|[a-z](?:Denied|Exception|Operation|Failure|Token|KeyId|Signature|Match|Fault|Claim|Error|PerUser|Required)",
    r"|ncoded auth|be\s+assumed|to\s+assume|AssumeRole|IAM principal|ciphertext refers",
    r"|DecodedMessage|_FAILED|when calling the|operation error|explicit deny in a|this\s+resource\s+with|permissions to call|<Code>|S3 error:|s3:\/\/",
    r"|no\s+[a-z -]{6,24}policy\s+allows",
);

/// Without regard to case, every message matches: so much of AWS's sentence that a page which only speaks of permissions, as
/// all of IAM's do, seldom does.
pub const PHRASE: &str = concat!(
    r"uthorized\s+to[^a-z]{1,20}(?:p|acc|ass|call|create|invoke|use|view)|nauthorized|utorizado",
    r"|access.?denied|forbidden|explicit(?:ly)?\s+den(?:y\s+in|ies)|explicitDeny|DecodedMessage|encoded\s+auth",
    r"|allows\s+the\s|ha(?:ve|s)\s+permissions?\s+to|insufficient|to\s+assume|be\s+assumed|exist\s+or\s+is\s+not|::aws:policy\/\S{1,120}\s+d",
    r"|IAM\s+principal|ciphertext|get\s+credentials",
    r"|no\s+[a-z -]{6,24}policy\s+allows",
);

/// What pages say that only speak of permissions, in small letters: no sign of a wording may stand in it.
pub const QUIET: &[&str] = &[
    "a person who is not authorized to open a bucket is told so. an explicit deny always wins.",
    "set a permissions boundary to control the maximum permissions this role can have.",
    "provides write permissions to cloudwatch logs. who may assume this role is told by its trust policy.",
    "its trust policy, which does not exist for service-linked roles. the object does not exist.",
    "allows lambda functions to call aws services on your behalf.",
    "users who are not authorized see an error. access denied errors name the policy type.",
    "if you are not authorized, ask whoever manages permissions; an explicit deny wins over an allow.",
    "add permissions to let this role read tokens. you are not authorized to do this.",
    "users who are authorized to access it, authorized to use it, authorized to get it or have permission to change it.",
    "an aws lambda function, the state machine or the source snapshot that the resource does not have. unable to determine it.",
    "the user is not authorized to create resources. you do not have permission.",
    "access to the resource is controlled by its policy. this service role has permissions to access the bucket.",
];
