//! Services' own words for a refusal, other than `User: P is not authorized to perform: A on resource: R`.

use crate::diagnosis::{Cause, Kind};

/// A service's words for a refusal, with holes.
pub struct Wording {
    pub kind: Kind,
    pub pattern: &'static str,
    /// The service that says it, by its prefix, where no other does.
    pub service: Option<&'static str>,
    /// The service that cannot assume the role.
    pub assuming: Option<&'static str>,
    /// What refused, where it is none of the policy types.
    pub cause: Option<Cause>,
    /// Where others use the words, too: one of these must stand near them, letter for letter.
    pub signs: &'static [&'static str],
}

/// A wording of the table.
pub const fn wording(kind: Kind, pattern: &'static str) -> Wording {
    Wording { kind, pattern, service: None, assuming: None, cause: None, signs: &[] }
}

/// A wording that is one service's own, which then tells whose operation was called.
pub const fn said_by(prefix: &'static str, pattern: &'static str) -> Wording {
    Wording { service: Some(prefix), ..wording(Kind::AccessDenied, pattern) }
}

/// A wording for a role that the service named `product` cannot assume.
pub const fn assumed_by(product: &'static str, pattern: &'static str) -> Wording {
    Wording { assuming: Some(product), ..wording(Kind::AssumeRole, pattern) }
}

/// A wording for a service-linked role, of the service of that host, that is not there.
pub const fn linked(host: &'static str, pattern: &'static str) -> Wording {
    Wording { assuming: Some(host), ..caused(Kind::AccessDenied, Cause::ServiceLinkedRoleMissing, pattern) }
}

/// A wording that names what refused.
pub const fn caused(kind: Kind, cause: Cause, pattern: &'static str) -> Wording {
    Wording { cause: Some(cause), ..wording(kind, pattern) }
}

/// A wording that others use, too: one of `signs` must stand near it.
pub const fn signed(
    kind: Kind,
    cause: Cause,
    pattern: &'static str,
    signs: &'static [&'static str],
) -> Wording {
    Wording { signs, ..caused(kind, cause, pattern) }
}

/// What stands around the answer of an API of API Gateway.
const GATEWAY: &[&str] = &[
    "{\"Message\":\"User is",
    "\"Message\": \"User is",
    "execute-api",
    "amzn",
    "amazonaws",
    "API Gateway",
    "apigateway",
    "ambda",
];

/// Each wording, with holes for what it prints: `{principal}` (an ARN), `{resource}`, `{url}`, `{action}`, `{s3:}` (an
/// operation of the service of that prefix), `{word}` (anything), `{end}` (the end of the message).
///
/// The longer stand before the shorter. Kinds: what no IAM policy can mend is [`Kind::Other`].
pub const WORDINGS: &[Wording] = &[
    // Amazon S3: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
    caused(
        Kind::AccessKey,
        Cause::SkewedClock,
        "The difference between the request time and the current time is too large",
    ),
    caused(Kind::Other, Cause::AclsDisabled, "The bucket does not allow ACLs"),
    caused(Kind::Other, Cause::AllAccessDisabled, "All access to this object has been disabled"),
    // Amazon S3, AWS Lambda
    wording(
        Kind::AccessDenied,
        "Your access has been denied by S3, please make sure your request credentials have permission to {s3:} for {resource}",
    ),
    caused(
        Kind::AccessDenied,
        Cause::FunctionImage,
        "Lambda does not have permission to access the ECR image",
    ),
    // https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
    caused(
        Kind::AccessDenied,
        Cause::FunctionUrl,
        "Forbidden. For troubleshooting Function URL authorization issues",
    ),
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
    caused(Kind::AccessDenied, Cause::SecretKey, "Access to KMS is not allowed"),
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
    caused(
        Kind::AccessDenied,
        Cause::LaunchTemplate,
        "You are not authorized to use launch template: {resource}",
    ),
    caused(Kind::Other, Cause::NotShared, "Not authorized for images: {resource}"),
    // AWS Elastic Beanstalk
    wording(
        Kind::AccessDenied,
        "Access denied while accessing Auto Scaling and Elastic Load Balancing using role {resource}",
    ),
    wording(Kind::AccessDenied, "Insufficient privileges for IAM PassRole Action"),
    wording(Kind::AccessDenied, "You do not have permission to perform the {action} action"),
    // Amazon EMR
    wording(Kind::AccessDenied, "Service role {resource} has insufficient EC2 permissions"),
    // Service-linked roles: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
    linked("rds.amazonaws.com", "Verify that you have permission to create service linked role"),
    linked(
        "opensearchservice.amazonaws.com",
        "you must enable a service-linked role to give Amazon OpenSearch Service permissions to access your VPC",
    ),
    linked(
        "es.amazonaws.com",
        "you must enable a service-linked role to give Amazon ES permissions to access your VPC",
    ),
    linked(
        "spot.amazonaws.com",
        "The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances",
    ),
    linked(
        "spotfleet.amazonaws.com",
        "The provided credentials do not have permission to create the service-linked role for EC2 Spot Fleet",
    ),
    // Roles that are assumed
    assumed_by("Redshift", "User {principal} is not authorized to assume IAM Role {resource}"),
    assumed_by("Redshift", "Not authorized to get credentials of role {resource}"),
    assumed_by("SageMaker", "SageMaker is unable to perform: {action} on the role"),
    wording(Kind::AssumeRole, "current credentials could not be used to assume {resource}"),
    assumed_by(
        "Greengrass",
        "GreenGrass is not authorized to assume the Service Role associated with this account",
    ),
    // Amazon API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
    signed(
        Kind::AccessKey,
        Cause::ApiGatewayPath,
        "Missing Authentication Token{end}",
        &["Missing Authentication Token"],
    ),
    signed(
        Kind::AccessDenied,
        Cause::ApiGatewayAuthorizer,
        "User is not authorized to access this resource{end}",
        GATEWAY,
    ),
    // AWS AppSync: https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
    caused(Kind::Other, Cause::AppSyncAuthorization, "Not Authorized to access {word} on type {word}"),
    // AWS IoT Core: https://docs.aws.amazon.com/iot/latest/developerguide/cwl-format.html
    signed(
        Kind::Other,
        Cause::IotPolicy,
        "AUTHORIZATION_FAILURE",
        &["MQTT", "iot", "IoT", "Publish-In", "Connect", "clientId"],
    ),
    // Amazon EKS: https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html
    caused(Kind::Other, Cause::KubernetesForbidden, "is forbidden: User {principal} cannot"),
    // Sign-up: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    caused(Kind::Other, Cause::NotSubscribed, "You are not subscribed to this service"),
    caused(Kind::Other, Cause::NotSubscribed, "The AWS Access Key Id needs a subscription for the service"),
    caused(
        Kind::Other,
        Cause::MarketplaceSubscription,
        "In order to use this AWS Marketplace product you need to accept terms and subscribe",
    ),
    // https://docs.aws.amazon.com/awssupport/latest/user/about-support-api.html
    caused(Kind::Other, Cause::SupportPlan, "Premium Support Subscription is required to use this service"),
    // AWS Backup: https://docs.aws.amazon.com/aws-backup/latest/devguide/troubleshooting.html
    caused(
        Kind::AccessDenied,
        Cause::BackupRole,
        "IAM Role {principal} does not have sufficient permissions to call {word} (Access Denied) {action}",
    ),
    caused(
        Kind::AccessDenied,
        Cause::RestoreRole,
        "IAM Role {principal} does not have sufficient permissions to execute the restore",
    ),
    caused(
        Kind::AccessDenied,
        Cause::BackupRole,
        "IAM Role {principal} does not have sufficient permissions",
    ),
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-ec2.html
    caused(
        Kind::AccessDenied,
        Cause::RestoreRole,
        "You are not authorized to perform this operation. Please consult the permissions associated with your AWS Backup role",
    ),
    wording(Kind::AccessDenied, "Access Denied trying to call AWS Backup service"),
    wording(Kind::AccessDenied, "AWS Backup does not have permission to describe resource {resource}"),
    // AWS CodePipeline: https://docs.aws.amazon.com/codepipeline/latest/userguide/troubleshooting.html
    caused(
        Kind::AccessDenied,
        Cause::PipelineConnection,
        "Unable to use Connection: {resource} The provided role does not have sufficient permissions",
    ),
    caused(
        Kind::AccessDenied,
        Cause::PipelineArtifact,
        "Unable to access the artifact with Amazon S3 object key {word} located in the Amazon S3 artifact bucket {resource} The provided role does not have sufficient permissions",
    ),
    // https://docs.aws.amazon.com/organizations/latest/APIReference/CommonErrors.html
    said_by("organizations", "You don't have permissions to access this resource"),
    wording(Kind::AccessDenied, "Insufficient privileges to perform this action"),
    // Amazon S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-event-notifications.html
    caused(
        Kind::AccessDenied,
        Cause::BucketNotification,
        "Unable to validate the following destination configurations",
    ),
    // Elastic Load Balancing: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
    caused(
        Kind::AccessDenied,
        Cause::LoadBalancerLogs,
        "Access Denied for bucket: {resource} Please check S3bucket permission",
    ),
    // Amazon CloudWatch Logs: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
    caused(
        Kind::AccessDenied,
        Cause::LogsSubscription,
        "Make sure you have given CloudWatch Logs permission to execute your function",
    ),
    // AWS Step Functions
    wording(
        Kind::AssumeRole,
        "The role {principal} is not authorized to assume the task state's role, {resource}",
    ),
    assumed_by("Step Functions", "is not authorized to assume the task state's role, {resource}"),
    assumed_by("Step Functions", "is not authorized to assume the task state's role"),
    // Amazon RDS: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Troubleshooting.html
    signed(
        Kind::AccessDenied,
        Cause::DatabaseAuthentication,
        "PAM authentication failed for user {resource}",
        &["rds.amazonaws", "RDS", "Aurora", "rds_iam", "rds-db"],
    ),
    // Amazon Q
    wording(Kind::AccessDenied, "You don't have sufficient permissions to Diagnose with Amazon Q"),
    // Amazon ECR, through docker: https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html
    signed(Kind::AccessDenied, Cause::RegistryLogin, "pull access denied for {resource}", &[".dkr.ecr."]),
    signed(
        Kind::AccessDenied,
        Cause::RegistryLogin,
        "denied: Not Authorized{end}",
        &[".dkr.ecr.", "public.ecr.aws"],
    ),
    // Amazon Bedrock
    wording(Kind::Other, "Your account is not authorized to invoke this API operation"),
    wording(Kind::Other, "Your account is not authorized to make this call"),
    wording(Kind::Other, "Access Denied to API Version: {word}"),
    caused(
        Kind::Other,
        Cause::NoSuchOperation,
        "Unable to determine service/operation name to be authorized",
    ),
    // Any service
    wording(Kind::AccessDenied, "User: {principal} is not authorized to access"),
    wording(Kind::AccessDenied, "User: {principal} is not authorized to create"),
    wording(Kind::AccessDenied, "User: {principal} is not a (truncated"),
    wording(Kind::AccessDenied, "User: {principal} is not authorized{end}"),
    wording(Kind::AccessDenied, "User: {principal}{end}"),
    caused(Kind::AccessDenied, Cause::ManagedRule, "{principal} is not authorized to create managed-rule"),
    wording(Kind::AccessDenied, "{principal} is not authorized to create"),
];
