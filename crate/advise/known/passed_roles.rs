//! Which service takes a role that a request passes: on proof, on evidence, or not known.
//!
//! What counts is the service that will assume the role, which is not always the one whose operation passes it.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use crate::Page;
use crate::diagnosis::Denial;
use crate::iam::Arn;
use crate::reference::{
    Action, Service, actions_named, passed_to_services, service_by_sdk_name, service_of_console_url,
};

/// The service that a role was to be passed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PassedTo {
    /// The message, its operation or the page leaves no other.
    Proven(String),
    /// The role's name says so.
    Named(String),
    /// One of these, as far as is known; none where nothing is.
    OneOf(Vec<String>),
}

/// Operations that pass roles to one service: operation, the IAM prefix of the operation, service principal.
///
/// Sources: the page of each operation in its service's API reference, and
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html>,
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html>,
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-sns-notifications.html>,
/// <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html>,
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html>
const PLAIN: [(&str, &str, &str); 36] = [
    ("AddRoleToInstanceProfile", "iam", "ec2.amazonaws.com"),
    ("AssociateIamInstanceProfile", "ec2", "ec2.amazonaws.com"),
    ("CreateAssociation", "ssm", "ssm.amazonaws.com"),
    ("CreateChangeSet", "cloudformation", "cloudformation.amazonaws.com"),
    ("CreateCrawler", "glue", "glue.amazonaws.com"),
    ("CreateDeliveryStream", "firehose", "firehose.amazonaws.com"),
    ("CreateDeploymentGroup", "codedeploy", "codedeploy.amazonaws.com"),
    ("CreateFlowLogs", "ec2", "vpc-flow-logs.amazonaws.com"),
    ("CreateFunction", "lambda", "lambda.amazonaws.com"),
    ("CreateLaunchConfiguration", "autoscaling", "ec2.amazonaws.com"),
    ("CreateStack", "cloudformation", "cloudformation.amazonaws.com"),
    ("CreateStackSet", "cloudformation", "cloudformation.amazonaws.com"),
    ("CreateStateMachine", "states", "states.amazonaws.com"),
    ("CreateTopicRule", "iot", "iot.amazonaws.com"),
    ("CreateTrail", "cloudtrail", "cloudtrail.amazonaws.com"),
    ("DeleteStack", "cloudformation", "cloudformation.amazonaws.com"),
    ("PutConfigurationRecorder", "config", "config.amazonaws.com"),
    ("PutMetricStream", "cloudwatch", "streams.metrics.cloudwatch.amazonaws.com"),
    ("PutSubscriptionFilter", "logs", "logs.amazonaws.com"),
    ("PutTargets", "events", "events.amazonaws.com"),
    ("RegisterJobDefinition", "batch", "ecs-tasks.amazonaws.com"),
    ("RegisterScalableTarget", "application-autoscaling", "application-autoscaling.amazonaws.com"),
    ("RegisterTaskDefinition", "ecs", "ecs-tasks.amazonaws.com"),
    ("ReplaceIamInstanceProfileAssociation", "ec2", "ec2.amazonaws.com"),
    ("RequestSpotInstances", "ec2", "ec2.amazonaws.com"),
    ("RunInstances", "ec2", "ec2.amazonaws.com"),
    ("RunTask", "ecs", "ecs-tasks.amazonaws.com"),
    ("SendCommand", "ssm", "ssm.amazonaws.com"),
    ("StartAutomationExecution", "ssm", "ssm.amazonaws.com"),
    ("StartTask", "ecs", "ecs-tasks.amazonaws.com"),
    ("UpdateCrawler", "glue", "glue.amazonaws.com"),
    ("UpdateDeploymentGroup", "codedeploy", "codedeploy.amazonaws.com"),
    ("UpdateFunctionConfiguration", "lambda", "lambda.amazonaws.com"),
    ("UpdateStack", "cloudformation", "cloudformation.amazonaws.com"),
    ("UpdateStateMachine", "states", "states.amazonaws.com"),
    ("UpdateTrail", "cloudtrail", "cloudtrail.amazonaws.com"),
];

/// Operations that pass roles to several services, each its own: operation, the IAM prefix, service principals.
///
/// Sources: <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html>,
/// <https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html>,
/// <https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-roles.html>,
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html>,
/// <https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateComputeEnvironment.html>,
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html>
const SEVERAL: [(&str, &str, &[&str]); 13] = [
    ("CreateAutoScalingGroup", "autoscaling", &["ec2.amazonaws.com", "autoscaling.amazonaws.com"]),
    ("CreateCapacityProvider", "ecs", &["ecs.amazonaws.com", "ec2.amazonaws.com"]),
    (
        "CreateComputeEnvironment",
        "batch",
        &["batch.amazonaws.com", "ec2.amazonaws.com", "spotfleet.amazonaws.com"],
    ),
    ("CreateDBInstance", "rds", &["monitoring.rds.amazonaws.com", "rds.amazonaws.com"]),
    ("CreateFleet", "ec2", &["ec2.amazonaws.com", "ec2fleet.amazonaws.com"]),
    ("CreateNodegroup", "eks", &["eks.amazonaws.com", "ec2.amazonaws.com"]),
    ("CreateService", "ecs", &["ecs.amazonaws.com", "ecs-tasks.amazonaws.com"]),
    ("ModifyDBInstance", "rds", &["monitoring.rds.amazonaws.com", "rds.amazonaws.com"]),
    ("RequestSpotFleet", "ec2", &["spotfleet.amazonaws.com", "ec2.amazonaws.com"]),
    ("RunJobFlow", "elasticmapreduce", &["elasticmapreduce.amazonaws.com", "ec2.amazonaws.com"]),
    ("UpdateAutoScalingGroup", "autoscaling", &["ec2.amazonaws.com", "autoscaling.amazonaws.com"]),
    ("UpdateNodegroupConfig", "eks", &["eks.amazonaws.com", "ec2.amazonaws.com"]),
    ("UpdateService", "ecs", &["ecs.amazonaws.com", "ecs-tasks.amazonaws.com"]),
];

/// Services whose operations pass roles to others, so that nothing follows from an operation that no table holds.
const FOR_OTHERS: [&str; 8] = ["autoscaling", "batch", "ec2", "ecs", "eks", "elasticmapreduce", "iam", "sts"];

/// How AWS's consoles and documentation name the roles of a service: beginning of the name (or all of it), service
/// principal. Evidence, no proof: anybody may name a role so.
///
/// Sources: <https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html>,
/// <https://docs.aws.amazon.com/glue/latest/dg/create-service-policy.html>,
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html>,
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-custom-role.html>,
/// <https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-iam-roles.html>,
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html>,
/// <https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles.html>,
/// <https://docs.aws.amazon.com/bedrock/latest/userguide/model-customization-iam-role.html>,
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html>
const NAMES: [(&str, &str); 27] = [
    ("AWSBackupDefaultServiceRole", "backup.amazonaws.com"),
    ("AWSBatchServiceRole", "batch.amazonaws.com"),
    ("AWSCodePipelineServiceRole", "codepipeline.amazonaws.com"),
    ("AWSGlueServiceRole", "glue.amazonaws.com"),
    ("AWSGlueServiceNotebookRole", "glue.amazonaws.com"),
    ("AWSDataSyncS3BucketAccess", "datasync.amazonaws.com"),
    ("AmazonBedrockExecutionRoleFor", "bedrock.amazonaws.com"),
    ("AmazonEKSAutoClusterRole", "eks.amazonaws.com"),
    ("AmazonEKSClusterRole", "eks.amazonaws.com"),
    ("AmazonEKSPodExecutionRole", "eks-fargate-pods.amazonaws.com"),
    ("AmazonRedshift-CommandsAccessRole", "redshift.amazonaws.com"),
    ("AmazonSageMaker-ExecutionRole", "sagemaker.amazonaws.com"),
    ("AmazonSageMakerServiceCatalogProducts", "sagemaker.amazonaws.com"),
    ("Amazon_EventBridge_Invoke", "events.amazonaws.com"),
    ("Amazon_EventBridge_Pipe_", "pipes.amazonaws.com"),
    ("Amazon_EventBridge_Scheduler_", "scheduler.amazonaws.com"),
    ("EMR_DefaultRole", "elasticmapreduce.amazonaws.com"),
    ("EMR_EC2_DefaultRole", "ec2.amazonaws.com"),
    ("KinesisFirehoseServiceRole-", "firehose.amazonaws.com"),
    ("StepFunctions-", "states.amazonaws.com"),
    ("aws-elasticbeanstalk-ec2-role", "ec2.amazonaws.com"),
    ("aws-elasticbeanstalk-service-role", "elasticbeanstalk.amazonaws.com"),
    ("dms-cloudwatch-logs-role", "dms.amazonaws.com"),
    ("dms-vpc-role", "dms.amazonaws.com"),
    ("ecsInstanceRole", "ec2.amazonaws.com"),
    ("ecsTaskExecutionRole", "ecs-tasks.amazonaws.com"),
    ("rds-monitoring-role", "monitoring.rds.amazonaws.com"),
];

impl PassedTo {
    /// The service that takes the role of a denied `iam:PassRole`.
    pub(crate) fn of(denial: &Denial, page: &Page) -> Self {
        if let Some(stated) = Self::stated(denial) {
            return stated;
        }
        let named = denial.service.as_deref().and_then(service_by_sdk_name).filter(|of| passes(*of));
        let by_operation = match denial.operation.as_deref().filter(|operation| *operation != "PassRole") {
            Some(operation) => by_operation(operation, named),
            None => named.map_or_else(|| Self::OneOf(Vec::new()), own),
        };
        if let Self::Proven(_) = by_operation {
            return by_operation;
        }
        let shown = page.url.as_deref().and_then(service_of_console_url).filter(|of| passes(*of));
        if let (Some(shown), Self::OneOf(none)) = (shown, &by_operation)
            && none.is_empty()
        {
            return own(shown);
        }
        let arn = denial.resource.as_ref().and_then(|of| of.arn.as_deref()).and_then(Arn::parse);
        if let Some(host) = arn.as_ref().and_then(|arn| by_role(arn.resource)) {
            return Self::Named(host.to_owned());
        }
        match by_operation {
            Self::OneOf(none) if none.is_empty() && is_nested_stack(denial) => {
                Self::OneOf(vec!["cloudformation.amazonaws.com".to_owned()])
            }
            other => other,
        }
    }

    /// The service that the request's context names.
    pub(crate) fn stated(denial: &Denial) -> Option<Self> {
        let key = denial.context.iter().find(|of| of.key.eq_ignore_ascii_case("iam:PassedToService"))?;
        key.values.first().cloned().map(Self::Proven)
    }

    /// The service that takes the role which `action` passes.
    pub(crate) fn with(action: Action) -> Self {
        by_operation(&action.short_name(), Some(action.service()))
    }
}

/// Whether AWS CloudFormation, in a session of a stack's role, passes that very role: mostly on to a nested stack.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html>
fn is_nested_stack(denial: &Denial) -> bool {
    let Some(principal) = &denial.principal else { return false };
    let arn = denial.resource.as_ref().and_then(|of| of.arn.as_deref()).and_then(Arn::parse);
    let role = arn.and_then(|arn| arn.resource.strip_prefix("role/")?.rsplit('/').next());
    principal.session.as_deref() == Some("AWSCloudFormation")
        && role.is_some()
        && role == principal.name.as_deref()
}

/// Whether roles are passed to the service, as far as is known.
fn passes(service: Service) -> bool {
    !["iam", "sts"].contains(&service.prefix().as_str())
}

/// The service that takes the role which an operation passes: that of `service`, where the message names it.
fn by_operation(operation: &str, service: Option<Service>) -> PassedTo {
    let is_of = |prefix: &str| service.is_none_or(|of| of.prefix() == prefix);
    if let Some((_, _, host)) = PLAIN.iter().find(|(name, prefix, _)| *name == operation && is_of(prefix)) {
        return PassedTo::Proven((*host).to_owned());
    }
    if let Some((_, _, hosts)) = SEVERAL.iter().find(|(name, prefix, _)| *name == operation && is_of(prefix))
    {
        return PassedTo::OneOf(hosts.iter().map(|host| (*host).to_owned()).collect());
    }
    if let Some(service) = service {
        return own(service);
    }
    let mut services: Vec<Service> = actions_named(operation).into_iter().map(Action::service).collect();
    services.dedup();
    match services.as_slice() {
        [only] => own(*only),
        several => {
            let hosts = several.iter().filter_map(|of| match own(*of) {
                PassedTo::Proven(host) => Some(host),
                _ => None,
            });
            PassedTo::OneOf(hosts.collect())
        }
    }
}

/// The service itself, where its roles are passed to nobody else.
fn own(service: Service) -> PassedTo {
    let prefix = service.prefix();
    let hosts = passed_to_services(&prefix);
    let its_own = format!("{prefix}.amazonaws.com");
    match hosts.as_slice() {
        _ if FOR_OTHERS.contains(&prefix.as_str()) => PassedTo::OneOf(hosts),
        [only] => PassedTo::Proven(only.clone()),
        _ if hosts.contains(&its_own) => PassedTo::Proven(its_own),
        _ => PassedTo::OneOf(hosts),
    }
}

/// The service that a role is named for: `role/service-role/AWSGlueServiceRole-dwh`.
fn by_role(resource: &str) -> Option<&'static str> {
    let name = resource.strip_prefix("role/")?.rsplit('/').next()?;
    if let Some((_, host)) = NAMES.iter().find(|(start, _)| name.starts_with(start)) {
        return Some(host);
    }
    // What `cdk bootstrap` makes for AWS CloudFormation: https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html
    if name.starts_with("cdk-") && name.contains("-cfn-exec-role-") {
        return Some("cloudformation.amazonaws.com");
    }
    // The consoles of CodeBuild and Lambda end the names of the roles that they make in words of their own.
    let made = resource.strip_prefix("role/service-role/")?;
    if made.starts_with("codebuild-") && made.ends_with("-service-role") {
        return Some("codebuild.amazonaws.com");
    }
    let (_, end) = made.rsplit_once("-role-")?;
    let letters = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    (end.len() == 8 && end.bytes().all(letters)).then_some("lambda.amazonaws.com")
}

/// The values of `iam:PassedToService` that stand for `host` in a partition: in China Amazon EC2's comes in two spellings.
///
/// Source: <https://docs.amazonaws.cn/en_us/aws/latest/userguide/iam.html>
pub(crate) fn spellings(host: &str, partition: &str) -> Vec<String> {
    let mut hosts = vec![host.to_owned()];
    if partition == "aws-cn" && host == "ec2.amazonaws.com" {
        hosts.push("ec2.amazonaws.com.cn".to_owned());
    }
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::DeniedResource;
    use crate::reference::service;

    #[test]
    fn operations_and_services_exist() {
        let several = SEVERAL.iter().map(|(operation, prefix, _)| (*operation, *prefix));
        for (operation, prefix) in
            PLAIN.iter().map(|(operation, prefix, _)| (*operation, *prefix)).chain(several)
        {
            assert!(service(prefix).and_then(|of| of.action(operation)).is_some(), "{prefix}:{operation}");
        }
        assert!(PLAIN.is_sorted() && SEVERAL.is_sorted());
    }

    fn passed(service: Option<&str>, operation: &str, role: &str) -> PassedTo {
        let arn = format!("arn:aws:iam::111122223333:role/{role}");
        let denial = Denial {
            service: service.map(str::to_owned),
            operation: Some(operation.to_owned()).filter(|operation| !operation.is_empty()),
            resource: Some(DeniedResource { arn: Some(arn.clone()), ..DeniedResource::printed(arn) }),
            ..Denial::default()
        };
        PassedTo::of(&denial, &Page::default())
    }

    #[test]
    fn a_service_is_named_on_proof_or_as_evidence() {
        use PassedTo::{Named, Proven};
        let sagemaker = "service-role/AmazonSageMaker-ExecutionRole-20260101T000000";
        for (service, operation, role, to) in [
            (None, "CreateStack", "x", Proven("cloudformation.amazonaws.com".into())),
            (None, "RegisterTaskDefinition", "x", Proven("ecs-tasks.amazonaws.com".into())),
            (None, "CreateTrail", "x", Proven("cloudtrail.amazonaws.com".into())),
            (None, "CreateTrainingJob", "x", Proven("sagemaker.amazonaws.com".into())),
            (Some("SageMaker"), "CreateEndpoint", "x", Proven("sagemaker.amazonaws.com".into())),
            (Some("AWSLambda"), "", "x", Proven("lambda.amazonaws.com".into())),
            (None, "CreateEndpoint", sagemaker, Named("sagemaker.amazonaws.com".into())),
            (None, "CreateJob", "service-role/AWSGlueServiceRole-dwh", Named("glue.amazonaws.com".into())),
            (None, "", "service-role/hello-role-a1b2c3d4", Named("lambda.amazonaws.com".into())),
        ] {
            assert_eq!(passed(service, operation, role), to, "{operation} {role}");
        }
    }

    #[test]
    fn else_the_candidates_are_told() {
        for (operation, candidates) in [
            ("CreateEndpoint", &["dms.amazonaws.com", "sagemaker.amazonaws.com"][..]),
            ("CreateJob", &["glue.amazonaws.com", "s3.amazonaws.com"]),
            ("UpdateService", &["ecs.amazonaws.com"]),
            ("CreateNodegroup", &["eks.amazonaws.com", "ec2.amazonaws.com"]),
            ("CreateEnvironment", &["airflow.amazonaws.com", "proton.amazonaws.com"]),
        ] {
            let PassedTo::OneOf(hosts) = passed(None, operation, "x") else { panic!("{operation}") };
            assert!(candidates.iter().all(|host| hosts.iter().any(|of| of == host)), "{operation} {hosts:?}");
        }
    }
}
