//! What tells a denial from talk about denials, before the engine is woken.

/// What tells the services' own wordings from talk: the same in both expressions.
macro_rules! wordings {
    () => {
        concat!(
            r"|the\s+ECR\s+image|be\s+invoked\.\s+Check|permissions\s+on\s+Lambda|resource\s+https:|on\s+S3\s+path",
            r"|permissions\s+for\s+Glue|Lake\s+Formation\s+permission|requested\s+permissions|S3\s+bucket\s+named",
            r"|have\s+sufficient\s+permissions\s+to\s+access|with\s+accountId|not\s+authorized\s+perform|call\s+this\s+API",
            r"|the\s+Log\s+Destination|authorized\s+for\s+images|IAM\s+PassRole|account\s+is\s+not\s+authorized\s+to",
            r"|IAM\s+permissions\s+to\s+allow|error\s+code\s+403|Error\s+Code\s+Forbidden|to\s+execute\s+the\s+query",
            r"|s3\s+resource\s+is\s+denied|unable\s+to\s+perform:",
            r"|to\s+API\s+Version|service\/operation\s+name|arn:\S{9,300}\s+is\s+not\s+authorized|no\s+[a-z -]{6,24}policy\s+allows",
            r"|失败消息|失敗訊息|失敗メッセージ",
        )
    };
}

/// A regular expression of JavaScript's and Rust's that some part of every message matches: an ARN, an action, an error
/// code, or one of the few sentences that print none of these.
///
/// A page about permissions holds the needles in every paragraph; `content.js` therefore also looks for this near a
/// needle. Like [`crate::read::NEEDLES`] it may let through too much, but no denial may fail it.
pub const EVIDENCE: &str = concat!(
    r"\barn:|[a-z0-9]:[A-Z*]",
    r"|[a-z](?:Denied|Exception|Operation|Failure|Token|KeyId|Signature|Match|Fault|Claim|Error|PerUser)",
    r"|ncoded auth|security token|authorization token has|provided token|signature we|Access Key|be\s+assumed|to\s+assume|AssumeRole|IAM principal|ciphertext refers",
    r"|DecodedMessage|_FAILED|when calling the|operation error|explicit deny in a|this\s+resource\s+with|permissions to call|<Code>|s3:\/\/",
    wordings!(),
);

/// A regular expression of JavaScript's and Rust's, without regard to case, that every message matches: so much of AWS's
/// sentence that a page which only speaks of permissions, as all of IAM's do, seldom does. `content.js` looks for it where
/// it looks for [`EVIDENCE`].
pub const PHRASE: &str = concat!(
    r"uthorized\s+to[^a-z]{1,20}(?:p|acc|ass|call|create|invoke|use|view)|nauthorized|utorizado",
    r"|access.?denied|forbidden|explicit(?:ly)?\s+den(?:y\s+in|ies)|explicitDeny|DecodedMessage|encoded\s+auth",
    r"|allows\s+the\s|ha(?:ve|s)\s+permissions?\s+to|insufficient|to\s+assume|be\s+assumed|exist\s+or\s+is\s+not|::aws:policy\/\S{1,120}\s+d",
    r"|security\s+token|authorization\s+token\s+has|provided\s+token|ExpiredToken|InvalidIdentityToken|ClientTokenId|signature|Access\s+Key\s+Id|KeysPerUser",
    r"|AuthFail|IDPRej|IAM\s+principal|ciphertext|get\s+credentials",
    wordings!(),
);
