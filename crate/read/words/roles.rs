//! Roles that could not be assumed, in services' own words.
//!
//! Sources: <https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html>,
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshoot-task-iam-roles.html>, the services' messages.

/// The verb of a role that cannot be assumed.
pub const CANNOT_BE: &[&str] =
    &["is unable to be", "can't be", "cannot be", "can not be", "could not be", "couldn't be"];

/// What else such a role may be, before the verb.
pub const OR_ELSE: &[&str] =
    &["is invalid or", "does not exist or", "is not valid or", "either does not exist or"];

/// A role that is not named.
pub const UNNAMED_ROLES: &[&str] = &["the role defined for the function", "the defined assume role"];

/// The verb of a service that cannot assume a role.
pub const UNABLE_TO: &[&str] = &[
    "was unable to",
    "is unable to",
    "unable to",
    "failed to",
    "could not",
    "couldn't",
    "cannot",
    "can't",
    "does not have permission to",
    "doesn't have permission to",
    "not able to",
];

/// What may stand before `role`.
pub const BEFORE_ROLE: &[&str] = &[
    "the provided",
    "the configured",
    "ECS Infrastructure",
    "provided",
    "the specified",
    "the service-linked",
    "service-linked",
    "the IAM",
    "the",
    "IAM",
    "execution",
    "service",
];

/// The role that a service was given.
pub const EXECUTION_ROLES: &[&str] =
    &["the provided execution role", "the execution role", "the provided role", "the role"];

/// The products of AWS that say they cannot assume a role.
pub const PRODUCTS: &[&str] = &[
    "ECS",
    "Amazon ECS",
    "AWS CodeBuild",
    "CodeBuild",
    "CodePipeline",
    "CodeDeploy",
    "AWS Lambda",
    "Lambda",
    "Step Functions",
    "SageMaker",
    "Amazon SageMaker",
    "Glue",
    "AWS Glue",
    "Batch",
    "EventBridge",
    "CloudFormation",
    "AWS Config",
    "Firehose",
    "API Gateway",
    "AWS Backup",
    "DMS",
    "EMR",
    "Elastic Beanstalk",
    "CloudTrail",
    "Redshift",
    "EKS",
    "App Runner",
    "Service",
];

/// Before a service's principal.
pub const THE_SERVICE_PRINCIPAL: &str = "the service principal";

/// ECS's words behind a role that it does not name.
pub const VERIFY_LINKED_ROLE: &str = ". Please verify that the ECS service linked role";

/// What stands before the service in advice.
pub const ALLOWS_PRINCIPAL: &str = "allows principal '";

/// ECS's words behind a role.
pub const PROVIDED_FOR_TASK: &str = "that was provided for this task";

/// Step Functions' object.
pub const ASSUME_PROVIDED_ROLE: &str = "assume the provided role";

/// Step Functions' verb.
pub const IS_AUTHORIZED_TO: &str = "is authorized to";

/// Step Functions' subject.
pub const NEITHER_PRINCIPAL: &str = "neither the global service principal";

/// What a role lacks.
pub const LACKS: &[&str] = &["does not have", "doesn't have"];

/// What it lacks it for.
pub const PERMISSION_TO_CALL: &[&str] = &["permissions to call", "permission to call"];
