//! Refusals that are no sentence.
//!
//! Sources: <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>, AWS CloudFormation's events, the EKS console.

/// Amazon's words, without a code.
pub const ACCESS_DENIED: &str = "Access Denied";

/// CloudFormation's, from its needle on.
pub const DENIED_FOR_OPERATION: &str = "enied for operation";

/// The console's collapsed heading, from its needle on.
pub const DENIED_TO: &str = "enied to";

/// What stands before the needle `enied`.
pub const ACCESS_D: &str = "access d";

/// Athena's, behind `Access denied`.
pub const WHEN_WRITING: &str = "when writing";

/// Some tools' words before S3's.
pub const S3_ERROR: &str = "S3 error: ";

/// The Java pair of message and code.
pub const DENIED_CODE: &str = "Access Denied (code=";

/// EC2's, before an image's id.
pub const NOT_FOR_IMAGES: &str = "Not authorized for images";

/// What stands before an encoded message.
pub const FAILURE_MESSAGE: &str = "authorization failure message";

/// The same, shorter.
pub const AUTHORIZATION_MESSAGE: &str = "authorization message";

/// The same, whole.
pub const ENCODED_FAILURE_MESSAGE: &str = "encoded authorization failure message";

/// The same, from its needle on.
pub const FAILURE_NEEDLE: &str = "uthorization failure message";

/// An encoded message's words, from its needle on.
pub const ENCODED_NEEDLE: &str = "ncoded auth";

/// Behind a code in a reference's list.
pub const STATUS_IN_LIST: &str = "HTTP Status Code:";

/// Amazon's words, as services and tools print them without a code.
pub const ACCESS_DENIED_PRINTED: &[&str] = &["Access Denied", "Access denied", "AccessDenied"];

/// Signs of the tools that print EC2's refusal without its code.
pub const REFUSED: &[&str] = &[
    "CREATE_FAILED",
    "UPDATE_FAILED",
    "ROLLBACK",
    "AWS::",
    "cdk deploy",
    "Stack] ",
    "CloudFormation",
    "S3 error: ",
    "AmazonEC2Exception: ",
    "code: 'UnauthorizedOperation'",
    "Amazon.PowerShell",
    "Amazon.EC2",
    "Amazon.Runtime",
];

/// What stands under a code that its own needle leads to.
pub const ELSEWHERE: &[&str] = &[
    "ciphertext refers to a",
    "cannot be assumed by",
    "authorized to assume the provided role",
    "authorization failure message",
    "security token included",
    "is unable to assume",
    "not authorized perform",
];

/// The holes of a template in a sentence without a principal.
pub const HOLES_FOR_ACTION: &[&str] = &["authorized to perform <", "authorized to perform: <"];

/// Somebody's words behind a code.
pub const SOMEBODYS: &[&str] = &["when calling", "from "];

/// The EKS console's words for a principal that the cluster itself does not know.
pub const NO_KUBERNETES_ACCESS: &[&str] = &[
    "Your current IAM principal doesn't have access to Kubernetes objects",
    "Your current user or role does not have access to Kubernetes objects",
];

/// Signs of AWS in the line that says only `Access Denied`.
pub const SIGNS_OF_LINE: &[&str] = &[
    "AmazonS3Exception",
    "ServerlessError",
    "deployment bucket",
    "Aws::",
    "(S3)",
    "s3://",
    "S3Exception",
    "AWS::",
    "Amazon",
    "aws-sdk",
    "botocore",
    "NoSuchBucket",
    "CloudFront",
    "S3 ",
    "AWS",
];

/// Signs of AWS's own software near a bare code, whoever else is near.
pub const OWN_SIGNS: &[&str] = &["com.amazonaws", "(Service: Amazon", "s3a://"];
