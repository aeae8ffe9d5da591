//! Who is behind a caller's name: resources in whose name an AWS service calls, service-linked roles, nodes and other roles
//! that many share.

use crate::iam::Arn;

/// Resources that stand for the service that calls in their name: the ARN's service and what its last field begins with,
/// and the service's principal.
///
/// Sources: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html>,
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html>,
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html>,
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>.
#[rustfmt::skip]
const CALLERS: [(&str, &str, &str); 9] = [
    ("budgets", "budget", "budgets.amazonaws.com"),
    ("cloudwatch", "alarm", "cloudwatch.amazonaws.com"),
    ("codepipeline", "", "codepipeline.amazonaws.com"),
    ("events", "rule", "events.amazonaws.com"),
    ("rds", "es", "events.rds.amazonaws.com"),
    ("s3", "", "s3.amazonaws.com"),
    ("scheduler", "schedule", "scheduler.amazonaws.com"),
    ("ses", "", "ses.amazonaws.com"),
    ("sns", "", "sns.amazonaws.com"),
];

/// The principal of the service that calls in the name of the resource `arn`; `None` where that is not known.
pub(crate) fn service_behind(arn: &str) -> Option<&'static str> {
    let arn = Arn::parse(arn)?;
    let found = CALLERS
        .iter()
        .find(|(service, begins, _)| *service == arn.service && arn.resource.starts_with(begins));
    found.map(|(_, _, principal)| *principal)
}

/// Service-linked roles by their names behind `AWSServiceRoleFor`, and the service whose path they lie under:
/// `aws-service-role/SERVICE/AWSServiceRoleFor…`. A suffix of one's own may follow: `AWSServiceRoleForAutoScaling_web`.
///
/// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html> and each service's page
/// on its service-linked role.
#[rustfmt::skip]
const SERVICE_LINKED: [(&str, &str); 26] = [
    ("AmazonEKS", "eks.amazonaws.com"),
    ("AmazonEKSNodegroup", "eks-nodegroup.amazonaws.com"),
    ("AmazonElasticFileSystem", "elasticfilesystem.amazonaws.com"),
    ("AmazonGuardDuty", "guardduty.amazonaws.com"),
    ("AmazonInspector2", "inspector2.amazonaws.com"),
    ("AmazonMacie", "macie.amazonaws.com"),
    ("AmazonMQ", "mq.amazonaws.com"),
    ("AmazonOpenSearchService", "opensearchservice.amazonaws.com"),
    ("APIGateway", "ops.apigateway.amazonaws.com"),
    ("AutoScaling", "autoscaling.amazonaws.com"),
    ("Backup", "backup.amazonaws.com"),
    ("Batch", "batch.amazonaws.com"),
    ("CloudTrail", "cloudtrail.amazonaws.com"),
    ("CloudWatchEvents", "events.amazonaws.com"),
    ("Config", "config.amazonaws.com"),
    ("EC2Spot", "spot.amazonaws.com"),
    ("EC2SpotFleet", "spotfleet.amazonaws.com"),
    ("ECS", "ecs.amazonaws.com"),
    ("ElastiCache", "elasticache.amazonaws.com"),
    ("ElasticLoadBalancing", "elasticloadbalancing.amazonaws.com"),
    ("Organizations", "organizations.amazonaws.com"),
    ("RDS", "rds.amazonaws.com"),
    ("Redshift", "redshift.amazonaws.com"),
    ("SSO", "sso.amazonaws.com"),
    ("Support", "support.amazonaws.com"),
    ("TrustedAdvisor", "trustedadvisor.amazonaws.com"),
];

/// The path of the service-linked role `name`, with a slash at its end: `aws-service-role/autoscaling.amazonaws.com/`;
/// `None` where it is not known.
pub(crate) fn service_linked_path(name: &str) -> Option<String> {
    let service = name.strip_prefix("AWSServiceRoleFor")?.split('_').next()?;
    let (_, host) = SERVICE_LINKED.iter().find(|(known, _)| *known == service)?;
    Some(format!("aws-service-role/{host}/"))
}

/// Parts of names that roles of Kubernetes' nodes have, as `eksctl`, Amazon EKS's templates, Terraform's module and Karpenter
/// make them: small letters, without hyphens.
///
/// Sources: <https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html>,
/// <https://karpenter.sh/docs/getting-started/>.
const NODE_ROLES: [&str; 6] =
    ["noderole", "nodeinstancerole", "nodegroup", "eksnode", "karpenternode", "workernode"];

/// Whether the session `session` of the role `name` is that of an instance that is a node of Kubernetes: Amazon EC2 names the
/// session by the instance.
pub(crate) fn is_node(name: &str, session: &str) -> bool {
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    is_instance(session) && NODE_ROLES.iter().any(|part| plain.contains(part))
}

/// Whether a session is named by an instance of Amazon EC2.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html>
pub(crate) fn is_instance(session: &str) -> bool {
    let id = session.strip_prefix("i-").unwrap_or_default();
    id.len() >= 8 && id.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The services that make a session themselves for each step that they run, as the envelope of a message names them.
///
/// Source: <https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html>
pub(crate) const SESSION_MAKERS: [(&str, &str); 5] = [
    ("AWSCodePipeline", "AWS CodePipeline"),
    ("CodePipeline", "AWS CodePipeline"),
    ("AWSCodeBuild", "AWS CodeBuild"),
    ("CodeBuild", "AWS CodeBuild"),
    ("AWSProton", "AWS Proton"),
];

/// How names begin that AWS's consoles, templates and documentation give to roles of one's own, although AWS stands in them.
///
/// Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>,
/// <https://docs.aws.amazon.com/glue/latest/dg/create-service-policy.html>,
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html>,
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-custom-role.html>,
/// <https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html>,
/// <https://docs.aws.amazon.com/controltower/latest/userguide/awscontroltowerexecution.html>,
/// <https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html>,
/// <https://docs.aws.amazon.com/eks/latest/userguide/lbc-manifest.html>
const OWN_IN_SPITE_OF_NAME: [&str; 15] = [
    "AWSBackupDefault",
    "AWSBatchServiceRole",
    "AWSCloud9",
    "AWSCodePipelineServiceRole",
    "AWSControlTower",
    "AWSDataSyncS3BucketAccess",
    "AWSGlueService",
    "AWSReservedSSO_",
    "AWSServiceRoleFor",
    "AmazonBedrockExecutionRole",
    "AmazonEKS",
    "AmazonEC2",
    "AmazonRedshift-",
    "AmazonSSM",
    "AmazonSageMaker",
];

/// Whether a role's name is such as a service of AWS's has for itself, in an account of its own: `AWSKinesisAnalytics…` of
/// Amazon Managed Service for Apache Flink, for one. Evidence, no proof: anybody may name a role so.
pub(crate) fn is_own_of_aws(role: &str, session: &str) -> bool {
    let upper = |rest: &str| rest.starts_with(|c: char| c.is_ascii_uppercase());
    let of_maker = ["AWS", "Amazon"].iter().any(|maker| role.strip_prefix(maker).is_some_and(upper));
    // People, programs and consoles of one's own name the session; an address or a number is theirs.
    let own = session.contains('@') || session.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    of_maker && !own && !OWN_IN_SPITE_OF_NAME.iter().any(|start| role.starts_with(start))
}

/// Whether a role's name says that it is a pipeline's or a deployment's, whose service makes the session for each step. A
/// workflow of GitHub's makes it itself, and so do the AWS CDK's programs.
///
/// Source: <https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html>
pub(crate) fn is_of_a_step(role: &str, session: &str) -> bool {
    const STEPS: [&str; 6] = ["build", "cicd", "codedeploy", "codepipeline", "deploy", "pipeline"];
    const OWN: [&str; 5] = ["aws-cdk", "github", "gitlab", "jenkins", "terraform"];
    let (role, session) = (role.to_ascii_lowercase(), session.to_ascii_lowercase());
    STEPS.iter().any(|word| role.contains(word))
        && !is_instance(&session)
        && !OWN.iter().any(|word| session.contains(word) || role.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_are_known_by_their_names() {
        for (arn, service) in [
            ("arn:aws:cloudwatch:eu-west-1:111122223333:alarm:cpu-high", Some("cloudwatch.amazonaws.com")),
            ("arn:aws-cn:events:cn-north-1:111122223333:rule/nightly", Some("events.amazonaws.com")),
            ("arn:aws:s3:::amzn-s3-demo-bucket", Some("s3.amazonaws.com")),
            ("arn:aws:iam::111122223333:user/ana", None),
            ("arn:aws:cloudwatch::111122223333:dashboard/x", None),
        ] {
            assert_eq!(service_behind(arn), service, "{arn}");
        }
        for (name, path) in [
            ("AWSServiceRoleForAutoScaling", Some("aws-service-role/autoscaling.amazonaws.com/")),
            ("AWSServiceRoleForAutoScaling_web", Some("aws-service-role/autoscaling.amazonaws.com/")),
            ("AWSServiceRoleForAmazonEKSNodegroup", Some("aws-service-role/eks-nodegroup.amazonaws.com/")),
            ("AWSServiceRoleForSomethingNew", None),
            ("Build", None),
        ] {
            assert_eq!(service_linked_path(name).as_deref(), path, "{name}");
        }
        for (name, session, node) in [
            ("prod-nodegroup-NodeInstanceRole-ABC", "i-0123456789abcdef0", true),
            ("eksctl-shop-nodegroup-ng-1-NodeInstanceRole-1X", "i-0abc12345", true),
            ("KarpenterNodeRole-shop", "i-0123456789abcdef0", true),
            ("web-server", "i-0123456789abcdef0", false),
            ("NodeRole", "ana", false),
        ] {
            assert_eq!(is_node(name, session), node, "{name}");
        }
    }
}
