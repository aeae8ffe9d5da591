//! AWS's phrases, each in one place.
//!
//! All but the needles are matched by [`super::lex::eat`]: without regard to case, spacing and hyphens, so that one
//! spelling serves for a phrase that was wrapped, run together or misprinted.
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html> and the messages
//! themselves.

use crate::diagnosis::Kind;
use crate::iam::PolicyType;

/// What a cheap look asks of a text before the engine is woken: a text that holds none of these, letter for letter,
/// holds no denial. `content.js` looks for the same list, which is generated from this one.
///
/// They are pieces of words, so that `AccessDenied`, `Access Denied` and `denied:` share one, and so that a message
/// with one word broken by a terminal still holds another.
pub const NEEDLES: &[&str] = &[
    "uthoriz",
    "perform: ",
    "enied",
    "xplicit",
    "allows",
    "permission",
    " assume",
    "oken",
    "ignature",
    "ccessKey",
    "not exist",
    "AuthFail",
    "orbidden",
    "IDPRej",
    "失败消息",
    "失敗訊息",
    "失敗メッセージ",
    "nsufficient",
    "\nassume",
    "ttachable",
];

/// The needles, in the order of [`NEEDLES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needle {
    Authorized,
    Perform,
    Denied,
    Explicit,
    Allows,
    Permission,
    Assume,
    Token,
    Signature,
    AccessKey,
    NotExist,
    AuthFailure,
    Forbidden,
    IdentityProvider,
    FailureChinese,
    FailureTaiwanese,
    FailureJapanese,
    Insufficient,
    AssumeWrapped,
    Attachable,
}

impl Needle {
    /// Every needle.
    pub const ALL: [Needle; 20] = [
        Self::Authorized,
        Self::Perform,
        Self::Denied,
        Self::Explicit,
        Self::Allows,
        Self::Permission,
        Self::Assume,
        Self::Token,
        Self::Signature,
        Self::AccessKey,
        Self::NotExist,
        Self::AuthFailure,
        Self::Forbidden,
        Self::IdentityProvider,
        Self::FailureChinese,
        Self::FailureTaiwanese,
        Self::FailureJapanese,
        Self::Insufficient,
        Self::AssumeWrapped,
        Self::Attachable,
    ];
}

/// The policy types as messages print them, singular and plural, misprints included; the longer before the shorter.
pub(super) const POLICY_TYPES: &[(&str, PolicyType)] = &[
    ("identity-based policies", PolicyType::IdentityBased),
    ("identity-based policy", PolicyType::IdentityBased),
    ("identity based IAM policy", PolicyType::IdentityBased),
    ("identity policy", PolicyType::IdentityBased),
    ("resource-based policies", PolicyType::ResourceBased),
    ("resource-based policy", PolicyType::ResourceBased),
    ("resource based-policy", PolicyType::ResourceBased),
    ("resource policy", PolicyType::ResourceBased),
    ("service control policies", PolicyType::ServiceControl),
    ("service control policy", PolicyType::ServiceControl),
    ("resource control policies", PolicyType::ResourceControl),
    ("resource control policy", PolicyType::ResourceControl),
    ("permissions boundaries", PolicyType::PermissionsBoundary),
    ("permissions boundary", PolicyType::PermissionsBoundary),
    ("permission boundary", PolicyType::PermissionsBoundary),
    ("session policies", PolicyType::Session),
    ("session policy", PolicyType::Session),
    ("VPC endpoint policies", PolicyType::VpcEndpoint),
    ("VPC endpoint policy", PolicyType::VpcEndpoint),
    ("VPCE policy", PolicyType::VpcEndpoint),
    ("endpoint policy", PolicyType::VpcEndpoint),
    ("role trust policies", PolicyType::RoleTrust),
    ("role trust policy", PolicyType::RoleTrust),
    ("trust policy", PolicyType::RoleTrust),
    ("SCP", PolicyType::ServiceControl),
    ("RCP", PolicyType::ResourceControl),
];

/// Articles that stand before a policy type. `a` comes last, for it begins the others.
pub(super) const ARTICLES: &[&str] = &["the ", "any ", "your ", "an ", "a "];

/// What stands between the subject of a sentence and `authorized to perform`.
pub(super) const NOT_AUTHORIZED: &str = "authorized to perform";

/// What an error code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// Access was denied.
    Denied,
    /// The credentials were refused.
    Credentials,
}

/// Whether `code` says that a service of AWS lacks access to what the caller gave it: the operation under it was not
/// refused. Cognito's is one of them.
pub(super) fn is_of_service(code: &str) -> bool {
    code.starts_with("Insufficient") && code != "InsufficientPrivilegesException"
        || code == "NotAuthorizedException"
}

/// Error codes of denials and of refused credentials. Source: each service's API reference, "Common errors".
pub(super) const CODES: &[(&str, Code)] = &[
    ("AccessDenied", Code::Denied),
    ("AccessDeniedException", Code::Denied),
    ("AccessDeniedFault", Code::Denied),
    ("AccessDeniedError", Code::Denied),
    ("KMSAccessDeniedException", Code::Denied),
    ("KMS.AccessDeniedException", Code::Denied),
    ("KMSAccessDeniedFault", Code::Denied),
    ("KmsAccessDenied", Code::Denied),
    ("S3AccessDeniedException", Code::Denied),
    ("S3AccessDenied", Code::Denied),
    ("EC2AccessDeniedException", Code::Denied),
    ("AccessDeniedForDependencyException", Code::Denied),
    ("AccessDeniedForDependency", Code::Denied),
    ("UnauthorizedOperation", Code::Denied),
    ("Client.UnauthorizedOperation", Code::Denied),
    ("UnauthorizedAccess", Code::Denied),
    ("UnauthorizedOperationException", Code::Denied),
    ("UnauthorizedException", Code::Denied),
    ("AuthorizationError", Code::Denied),
    ("AuthorizationErrorException", Code::Denied),
    ("AuthorizationException", Code::Denied),
    ("NotAuthorized", Code::Denied),
    ("Unauthorized", Code::Denied),
    ("NotAuthorizedException", Code::Denied),
    ("InsufficientPermissionsException", Code::Denied),
    ("InsufficientPrivilegesException", Code::Denied),
    ("InsufficientS3BucketPolicyException", Code::Denied),
    ("InsufficientSnsTopicPolicyException", Code::Denied),
    ("InsufficientEncryptionPolicyException", Code::Denied),
    ("InsufficientDeliveryPolicyException", Code::Denied),
    ("ForbiddenException", Code::Denied),
    ("Forbidden", Code::Denied),
    ("403", Code::Denied),
    ("AllAccessDisabled", Code::Denied),
    ("InvalidClientTokenId", Code::Credentials),
    ("UnrecognizedClientException", Code::Credentials),
    ("ExpiredToken", Code::Credentials),
    ("ExpiredTokenException", Code::Credentials),
    ("TokenRefreshRequired", Code::Credentials),
    ("InvalidToken", Code::Credentials),
    ("RequestExpired", Code::Credentials),
    ("SignatureDoesNotMatch", Code::Credentials),
    ("InvalidSignatureException", Code::Credentials),
    ("IncompleteSignature", Code::Credentials),
    ("IncompleteSignatureException", Code::Credentials),
    ("MissingAuthenticationToken", Code::Credentials),
    ("MissingAuthenticationTokenException", Code::Credentials),
    ("InvalidAccessKeyId", Code::Credentials),
    ("NotSignedUp", Code::Credentials),
    ("AuthFailure", Code::Credentials),
];

/// Texts of refused credentials, and whether they are enough without a code.
pub(super) const CREDENTIAL_TEXTS: &[&str] = &[
    "The security token included in the request is invalid",
    "The security token included in the request is expired",
    "The provided token has expired",
    "The provided token is malformed or otherwise invalid",
    "The AWS Access Key Id you provided does not exist in our records",
    "The AWS Access Key Id needs a subscription for the service",
    "The request signature we calculated does not match the signature you provided",
    "AWS was not able to validate the provided access credentials",
    "Cannot exceed quota for AccessKeysPerUser",
    "a non-empty Access Key (AKID) must be provided in the credential",
    "Your authorization token has expired. Reauthenticate and try again",
    "Token has expired and refresh failed",
    "Session token not found or invalid",
    "Signature expired:",
    "Signature not yet current:",
];

/// Credential codes that no other vendor's software uses: enough by themselves where they stand as an error.
pub(super) const AWS_CREDENTIAL_CODES: &[&str] = &[
    "InvalidClientTokenId",
    "UnrecognizedClientException",
    "ExpiredTokenException",
    "ExpiredToken",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "InvalidAccessKeyId",
    "IncompleteSignatureException",
    "IncompleteSignature",
    "MissingAuthenticationTokenException",
    "MissingAuthenticationToken",
    "AuthFailure",
];

/// What a message under a code of [`Code::Denied`] says, where it says no more than the code; the rest is a reason of
/// its own, which no policy can mend.
pub(super) const PLAIN_DENIALS: &[(&str, Kind)] = &[
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
pub(super) const OWN_PAIRS: &[(&str, &str)] = &[
    ("UnauthorizedOperation", "You are not authorized to perform this operation"),
    ("AccessDenied", "You are not authorized to use launch template"),
    ("AccessDenied", "MultiFactorAuthentication failed"),
];

/// Words of other vendors that give the same codes.
pub(super) const OTHER_VENDORS: &[&str] = &[
    "aliyun",
    "Google secret key",
    "storage.googleapis",
    "GCS ",
    "Google Cloud",
    "BigQuery",
    "gcloud",
    "GoogleAccessId",
    "OSSAccessKeyId",
    "The OSS Access Key",
    "myqcloud",
    "TencentCloud",
    "qcs::",
    "obs.myhuaweicloud",
    "springframework",
    "java.nio.file",
    "Symfony",
    "hadoop.security.AccessControl",
    "Kubernetes RBAC: ",
    "microsoft",
    "Azure",
    "windows.net",
    "Scaleway",
    "scaleway",
    "Linode",
    "linode",
    "DigitalOcean",
    "digitaloceanspaces",
    "Backblaze",
    "backblazeb2",
    "wasabisys",
    "cloudflarestorage",
    "SeaweedFS",
    "Yandex",
    "yandexcloud",
    "minio.",
    "Access Denied.</Message>",
    "/minio/",
    "X-Minio",
    "x-minio",
];

/// Signs that a text near a bare code comes from AWS or from its software.
pub(super) const AWS_SIGNS: &[&str] = &[
    "aws",
    "AWS",
    "Amazon",
    "amazon",
    "arn:",
    "boto",
    "s3:",
    "S3",
    "(Service: ",
    "CloudFormation",
    "CloudFront",
    "HandlerErrorCode",
    "request id: ",
    "RequestId",
    "x-amz",
    "$metadata",
    "$fault",
    "api error ",
    "operation error ",
    "iam:",
    "ec2:",
    "ecr",
    "dynamodb",
    "DynamoDB",
    "Lambda",
    "lambda",
    "Bedrock",
    "bedrock",
    "CloudTrail",
    "Cloudtrail",
    "SageMaker",
    "sagemaker",
    "EC2",
    "IAM",
    "KMS",
    "kms",
    "Glue",
    "Athena",
    "athena",
    "Kinesis",
    "kinesis",
    "Lake Formation",
    "specified model ID",
    "SQS",
    "SNS",
    "SSM",
];
