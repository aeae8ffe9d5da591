//! Services' own words for a refusal, other than `User: P is not authorized to perform: A on resource: R`.

use crate::diagnosis::Kind;

/// A service's words for a refusal, with holes.
pub struct Wording {
    pub kind: Kind,
    pub pattern: &'static str,
    /// The service that cannot assume the role.
    pub assuming: Option<&'static str>,
}

/// A wording of the table.
pub const fn wording(kind: Kind, pattern: &'static str) -> Wording {
    Wording { kind, pattern, assuming: None }
}

/// A wording for a role that the service named `product` cannot assume.
pub const fn assumed_by(product: &'static str, pattern: &'static str) -> Wording {
    Wording { kind: Kind::AssumeRole, pattern, assuming: Some(product) }
}

/// Each wording, with holes for what it prints: `{principal}` (an ARN), `{resource}`, `{url}`, `{action}`, `{s3:}` (an
/// operation of the service of that prefix), `{word}` (anything), `{end}` (the end of the message).
///
/// The longer stand before the shorter. Kinds: what no IAM policy can mend is [`Kind::Other`].
pub const WORDINGS: &[Wording] = &[
    // Amazon S3, AWS Lambda
    wording(
        Kind::AccessDenied,
        "Your access has been denied by S3, please make sure your request credentials have permission to {s3:} for {resource}",
    ),
    wording(Kind::AccessDenied, "Lambda does not have permission to access the ECR image"),
    wording(
        Kind::AccessDenied,
        "The AWS Lambda function {resource} cannot be invoked. Check the specified function ARN, and check the function's permissions",
    ),
    wording(Kind::AccessDenied, "Invalid permissions on Lambda function"),
    wording(Kind::AccessDenied, "must update your IAM permissions to allow {action}"),
    wording(Kind::AccessDenied, "Service returned error code 403: Forbidden"),
    wording(
        Kind::AccessDenied,
        "Error making request with Error Code Forbidden and Http Status Code Forbidden",
    ),
    // Amazon SQS, Amazon Cognito, AWS Certificate Manager, AWS Secrets Manager
    wording(Kind::AccessDenied, "Access to the resource {url} is denied"),
    wording(Kind::AccessDenied, "Access to Role {resource} is forbidden"),
    wording(Kind::AccessDenied, "Access denied to certificate {resource}"),
    wording(Kind::AccessDenied, "Access to KMS is not allowed"),
    // AWS KMS, of a snapshot
    wording(
        Kind::Kms,
        "The source snapshot KMS key {resource} does not exist, is not enabled or you do not have permissions to access it",
    ),
    // Amazon Athena, AWS Glue, AWS Lake Formation
    wording(Kind::AccessDenied, "Permission denied on S3 path: {resource}"),
    wording(Kind::AccessDenied, "Insufficient permissions to execute the query{end}"),
    wording(Kind::AccessDenied, "Access to the specified s3 resource is denied"),
    assumed_by("Glue", "Role {resource} should be given assume role permissions for Glue Service"),
    wording(Kind::Other, "Insufficient Lake Formation permission"),
    wording(
        Kind::Other,
        "Resource does not exist or requester is not authorized to access requested permissions",
    ),
    // AWS CloudTrail, AWS Config
    wording(Kind::AccessDenied, "Incorrect S3 bucket policy is detected for bucket: {resource}"),
    wording(Kind::AccessDenied, "Insufficient permissions to access S3 bucket {resource} or KMS key"),
    wording(Kind::AccessDenied, "Insufficient delivery policy to s3 bucket: {resource}"),
    // AWS CodePipeline
    wording(
        Kind::AccessDenied,
        "The service role or action role doesn't have the permissions required to access the Amazon S3 bucket named {resource}",
    ),
    wording(
        Kind::AccessDenied,
        "Insufficient permissions: The provided role does not have sufficient permissions to access",
    ),
    // Amazon CloudWatch Logs
    wording(
        Kind::AccessDenied,
        "User with accountId: {word} is not authorized to perform {logs:} with Tags. An additional permission {action} is required",
    ),
    wording(Kind::AccessDenied, "User with accountId: {word} is not authorized to perform {logs:}"),
    // AWS Network Firewall, Amazon GuardDuty, AWS Step Functions
    wording(Kind::AccessDenied, "user is not authorized perform {action}"),
    wording(
        Kind::AccessDenied,
        "The request is rejected because the caller is not authorized to call this API",
    ),
    wording(Kind::AccessDenied, "The state machine IAM Role is not authorized to access the Log Destination"),
    // Amazon EC2
    wording(Kind::AccessDenied, "You are not authorized to use launch template: {resource}"),
    wording(Kind::Other, "Not authorized for images: {resource}"),
    // AWS Elastic Beanstalk
    wording(
        Kind::AccessDenied,
        "Access denied while accessing Auto Scaling and Elastic Load Balancing using role {resource}",
    ),
    wording(Kind::AccessDenied, "Insufficient privileges for IAM PassRole Action"),
    wording(Kind::AccessDenied, "You do not have permission to perform the {action} action"),
    // Amazon EMR
    wording(Kind::AccessDenied, "Service role {resource} has insufficient EC2 permissions"),
    // Roles that are assumed
    assumed_by("Redshift", "User {principal} is not authorized to assume IAM Role {resource}"),
    assumed_by("Redshift", "Not authorized to get credentials of role {resource}"),
    assumed_by("SageMaker", "SageMaker is unable to perform: {action} on the role"),
    wording(Kind::AssumeRole, "current credentials could not be used to assume {resource}"),
    assumed_by(
        "Greengrass",
        "GreenGrass is not authorized to assume the Service Role associated with this account",
    ),
    // Amazon Bedrock, Amazon API Gateway
    wording(Kind::Other, "Your account is not authorized to invoke this API operation"),
    wording(Kind::Other, "Your account is not authorized to make this call"),
    wording(Kind::Other, "Access Denied to API Version: {word}"),
    wording(Kind::Other, "Unable to determine service/operation name to be authorized"),
    // Any service
    wording(Kind::AccessDenied, "User: {principal} is not authorized to access"),
    wording(Kind::AccessDenied, "User: {principal} is not authorized to create"),
    wording(Kind::AccessDenied, "User: {principal} is not a (truncated"),
    wording(Kind::AccessDenied, "User: {principal} is not authorized{end}"),
    wording(Kind::AccessDenied, "User: {principal}{end}"),
    wording(Kind::AccessDenied, "{principal} is not authorized to create"),
];
