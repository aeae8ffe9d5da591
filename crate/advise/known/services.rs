//! What the remedies know of single services, beyond the authorization reference.

use crate::reference::{PolicyForm, resource_policy_api};

/// Whether a key's own policy has to allow a request even inside one account, or to leave it to IAM.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>
pub(crate) fn resource_policy_decides(prefix: &str) -> bool {
    prefix == "kms"
}

/// Whether both sides have to allow a request even inside one account.
///
/// Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html>
pub(crate) fn both_policies_decide(prefix: &str) -> bool {
    prefix == "vpc-lattice-svcs"
}

/// Whether a policy may be written for the resources of this service, as far as is known.
///
/// Amazon EC2 only has policies for VPC endpoints, IAM only the trust policies of roles, and AWS Organizations only one
/// for delegation.
pub(crate) fn can_have_policies(prefix: &str) -> bool {
    !["ec2", "iam", "organizations"].contains(&prefix)
}

/// Whether resources of this service are known to have policies of their own.
pub(crate) fn has_resource_policies(prefix: &str) -> bool {
    both_policies_decide(prefix)
        || can_have_policies(prefix)
            && resource_policy_api(prefix).is_some_and(|api| api.form != PolicyForm::Own)
}

/// Services whose resource policy may hold no `Resource` element: it always means the resource that it is attached to.
///
/// Source: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html>
pub(crate) fn policy_names_no_resource(prefix: &str) -> bool {
    ["ecr", "ecr-public"].contains(&prefix)
}

/// The services that resource control policies covered first; AWS adds to them.
///
/// Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html>
pub(crate) const RCP_SERVICES: [&str; 5] = ["s3", "sts", "kms", "sqs", "secretsmanager"];

/// The name of a VPC endpoint's service where it is not the IAM prefix.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html>
const ENDPOINT_NAMES: [(&str, &str); 10] = [
    ("bedrock", "bedrock-runtime"),
    ("cloudwatch", "monitoring"),
    ("codeartifact", "codeartifact.api"),
    ("ecr", "ecr.api"),
    ("firehose", "kinesis-firehose"),
    ("iot", "iot.data"),
    ("kinesis", "kinesis-streams"),
    ("mobiletargeting", "pinpoint"),
    ("sagemaker", "sagemaker.api"),
    ("ses", "email-smtp"),
];

/// The last part of a VPC endpoint's service name (`com.amazonaws.REGION.THIS`) for an IAM prefix.
pub(crate) fn endpoint_name(prefix: &str) -> &str {
    ENDPOINT_NAMES.iter().find(|(known, _)| *known == prefix).map_or(prefix, |(_, name)| name)
}

/// Which AWS service a product's name stands for, as the principal that assumes roles; whether AWS documents
/// `aws:SourceAccount` for its trust policies.
///
/// Source: the "how it works with IAM" pages of each service's guide.
const ASSUMING_SERVICES: [(&str, &str, bool); 31] = [
    ("amazon eks", "eks.amazonaws.com", false),
    ("api gateway", "apigateway.amazonaws.com", false),
    ("appsync", "appsync.amazonaws.com", false),
    ("auto scaling", "autoscaling.amazonaws.com", false),
    ("backup", "backup.amazonaws.com", false),
    ("batch", "batch.amazonaws.com", false),
    ("bedrock", "bedrock.amazonaws.com", true),
    ("cloudformation", "cloudformation.amazonaws.com", false),
    ("cloudtrail", "cloudtrail.amazonaws.com", false),
    ("codebuild", "codebuild.amazonaws.com", true),
    ("codedeploy", "codedeploy.amazonaws.com", false),
    ("codepipeline", "codepipeline.amazonaws.com", false),
    ("config", "config.amazonaws.com", false),
    ("data firehose", "firehose.amazonaws.com", false),
    ("dms", "dms.amazonaws.com", false),
    ("ec2", "ec2.amazonaws.com", false),
    ("ecs", "ecs-tasks.amazonaws.com", true),
    ("eks", "eks.amazonaws.com", false),
    ("eventbridge scheduler", "scheduler.amazonaws.com", true),
    ("eventbridge", "events.amazonaws.com", false),
    ("firehose", "firehose.amazonaws.com", false),
    ("glue", "glue.amazonaws.com", false),
    ("greengrass", "greengrass.amazonaws.com", false),
    ("lambda", "lambda.amazonaws.com", false),
    ("rds", "rds.amazonaws.com", false),
    ("redshift", "redshift.amazonaws.com", false),
    ("sagemaker", "sagemaker.amazonaws.com", false),
    ("scheduler", "scheduler.amazonaws.com", true),
    ("state machine", "states.amazonaws.com", true),
    ("states", "states.amazonaws.com", true),
    ("step functions", "states.amazonaws.com", true),
];

/// The service principal that `name` (a product's name, or a host name such as `lambda.amazonaws.com`) stands for, and
/// whether its trust policies can be narrowed with `aws:SourceAccount`. `None` where it is not known for certain.
pub(crate) fn assuming_service(name: &str) -> Option<(&'static str, bool)> {
    let name = name.trim().to_ascii_lowercase();
    let name = name.strip_suffix(".amazonaws.com").unwrap_or(&name);
    let name = name.strip_prefix("aws ").or_else(|| name.strip_prefix("amazon ")).unwrap_or(name);
    ASSUMING_SERVICES
        .iter()
        .find(|(known, principal, _)| {
            *known == name || principal.strip_suffix(".amazonaws.com") == Some(name)
        })
        .map(|(_, principal, narrow)| (*principal, *narrow))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_product_and_by_host() {
        for (name, principal) in [
            ("Lambda", Some("lambda.amazonaws.com")),
            ("AWS Lambda", Some("lambda.amazonaws.com")),
            ("ECS", Some("ecs-tasks.amazonaws.com")),
            ("Amazon EKS", Some("eks.amazonaws.com")),
            ("states.amazonaws.com", Some("states.amazonaws.com")),
            ("CodeBuild", Some("codebuild.amazonaws.com")),
            ("Something Else", None),
        ] {
            assert_eq!(assuming_service(name).map(|(principal, _)| principal), principal, "{name}");
        }
    }
}
