//! What is known to be refused next: one job, many actions, of which a message names the first that failed.

use crate::say::nouns::Job;

/// What shows that a denied action belongs to a job.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sign {
    /// Nothing else asks for the action.
    Action,
    /// The role's or user's name holds one of these words, in small letters.
    Caller(&'static [&'static str]),
    /// The session has this name: the service chose it.
    Session(&'static str),
    /// The message names neither the operation nor the service that was called.
    NoOperation,
    /// The message names one of these operations.
    Operation(&'static [&'static str]),
    /// The message names the service by one of these names, in small letters.
    Service(&'static [&'static str]),
    /// The log group is one that AWS names for its services: `/aws/batch/job`, `/aws-glue/jobs/output`.
    LogOfAService,
    /// The caller is a task of Amazon ECS: the resource is one, or the session is named by a task's id.
    EcsTask,
    /// The resource's name holds one of these words, in small letters.
    Resource(&'static [&'static str]),
}

/// On what a part of the job is done.
#[derive(Clone, Copy, Debug)]
pub(crate) enum On {
    /// The denied resource.
    Denied,
    /// `*`: IAM or the job knows nothing narrower.
    All,
    /// The denied log stream's group: all that is written to it.
    LogGroup,
    /// These formats, filled in as far as their place is known.
    Formats(&'static [&'static str]),
}

/// A part of a job: actions, on what, and under which condition (operator, key, value).
pub(crate) type Part = (On, &'static [&'static str], Option<(&'static str, &'static str, &'static str)>);

/// A job and all that it needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Need {
    pub(crate) job: Job,
    /// The denied actions that belong to it; all of these services (`glue:`) where it ends in a colon.
    pub(crate) actions: &'static [&'static str],
    pub(crate) sign: Sign,
    /// Everything that it needs; empty where only a published policy says it.
    pub(crate) parts: &'static [Part],
    /// The AWS managed policy for it.
    pub(crate) managed: Option<&'static str>,
}

const PULL: &[&str] = &["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
const PUSH: &[&str] = &[
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:CompleteLayerUpload",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
];
/// The channels of a session of AWS Systems Manager: of its agent, and of `aws ecs execute-command`.
pub(super) const CHANNELS: [&str; 4] = [
    "ssmmessages:CreateControlChannel",
    "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
];
const PUSH_PUBLIC: &[&str] = &[
    "ecr-public:BatchCheckLayerAvailability",
    "ecr-public:CompleteLayerUpload",
    "ecr-public:InitiateLayerUpload",
    "ecr-public:PutImage",
    "ecr-public:UploadLayerPart",
];
const REPOSITORIES: On =
    On::Formats(&["arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}"]);
const ZONES: On = On::Formats(&["arn:${Partition}:route53:::hostedzone/${HostedZoneId}"]);
const AGENT: &[&str] = &[
    "ssm:UpdateInstanceInformation",
    "ssmmessages:CreateControlChannel",
    "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
];

/// The jobs, the more certain signs first. The first that fits is told.
///
/// Sources, in order: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html>,
/// <https://docs.aws.amazon.com/AmazonECR/latest/public/docker-push-ecr-image.html>,
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html>,
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html>,
/// <https://developer.hashicorp.com/terraform/language/backend/s3>,
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html>,
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html>,
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-quickstart.html>,
/// <https://docs.aws.amazon.com/eks/latest/best-practices/cas.html>,
/// <https://docs.aws.amazon.com/eks/latest/userguide/lbc-manifest.html>,
/// <https://kubernetes-sigs.github.io/external-dns/latest/docs/tutorials/aws/>,
/// <https://cert-manager.io/docs/configuration/acme/dns01/route53/>,
/// <https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html>,
/// <https://docs.aws.amazon.com/batch/latest/userguide/service_IAM_role.html>,
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html>
pub(crate) const NEEDS: [Need; 25] = [
    Need {
        job: Job::PushImage,
        actions: &[
            "ecr:BatchCheckLayerAvailability",
            "ecr:CompleteLayerUpload",
            "ecr:InitiateLayerUpload",
            "ecr:PutImage",
            "ecr:UploadLayerPart",
        ],
        sign: Sign::Action,
        parts: &[(On::Denied, PUSH, None), (On::All, &["ecr:GetAuthorizationToken"], None)],
        managed: None,
    },
    Need {
        job: Job::PushPublicImage,
        actions: PUSH_PUBLIC,
        sign: Sign::Action,
        parts: &[
            (On::Denied, PUSH_PUBLIC, None),
            (On::All, &["ecr-public:GetAuthorizationToken", "sts:GetServiceBearerToken"], None),
        ],
        managed: None,
    },
    Need {
        job: Job::StartEcsTask,
        actions: &["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
        sign: Sign::Caller(&["exec"]),
        parts: &[(On::Denied, PULL, None), (On::All, &["ecr:GetAuthorizationToken"], None)],
        managed: Some("AmazonECSTaskExecutionRolePolicy"),
    },
    Need {
        job: Job::StartEcsTask,
        actions: &["ecr:GetAuthorizationToken"],
        sign: Sign::Caller(&["exec"]),
        parts: &[(REPOSITORIES, PULL, None), (On::All, &["ecr:GetAuthorizationToken"], None)],
        managed: Some("AmazonECSTaskExecutionRolePolicy"),
    },
    Need {
        job: Job::PullImage,
        actions: &["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
        sign: Sign::Action,
        parts: &[(On::Denied, PULL, None), (On::All, &["ecr:GetAuthorizationToken"], None)],
        managed: None,
    },
    Need {
        job: Job::TerraformBackend,
        actions: &["dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem"],
        sign: Sign::Resource(&["lock"]),
        parts: &[
            (
                On::Denied,
                &["dynamodb:DeleteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"],
                None,
            ),
            (On::Formats(&["arn:${Partition}:s3:::${StateBucket}"]), &["s3:ListBucket"], None),
            (
                On::Formats(&["arn:${Partition}:s3:::${StateBucket}/${StateKey}"]),
                &["s3:GetObject", "s3:PutObject"],
                None,
            ),
        ],
        managed: None,
    },
    Need {
        job: Job::SendToEncryptedQueue,
        actions: &["kms:GenerateDataKey"],
        sign: Sign::Service(&["amazonsqs", "sqs"]),
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    Need {
        job: Job::PublishToEncryptedTopic,
        actions: &["kms:Decrypt", "kms:GenerateDataKey"],
        sign: Sign::Service(&["amazonsns", "sns"]),
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    Need {
        job: Job::UploadInParts,
        actions: &["kms:GenerateDataKey"],
        sign: Sign::Operation(&[
            "CompleteMultipartUpload",
            "CreateMultipartUpload",
            "InitiateMultipartUpload",
            "UploadPart",
            "UploadPartCopy",
        ]),
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    Need {
        job: Job::SendToEncryptedQueue,
        actions: &["kms:Decrypt", "kms:GenerateDataKey"],
        sign: Sign::Operation(&["SendMessage", "SendMessageBatch"]),
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    Need {
        job: Job::PublishToEncryptedTopic,
        actions: &["kms:Decrypt", "kms:GenerateDataKey"],
        sign: Sign::Operation(&["Publish", "PublishBatch"]),
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    // https://docs.aws.amazon.com/datasync/latest/userguide/create-s3-location.html: large objects go up in parts.
    Need {
        job: Job::UploadInParts,
        actions: &["kms:GenerateDataKey"],
        sign: Sign::Caller(&["datasync", "firehose", "replication", "transfer"]),
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    // What is encrypted is not said: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
    Need {
        job: Job::WritesUnderKey,
        actions: &["kms:GenerateDataKey"],
        sign: Sign::NoOperation,
        parts: &[(On::Denied, &["kms:Decrypt", "kms:GenerateDataKey"], None)],
        managed: None,
    },
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
    Need {
        job: Job::EcsExec,
        actions: &["ssmmessages:"],
        sign: Sign::EcsTask,
        parts: &[(On::All, &CHANNELS, None)],
        managed: None,
    },
    Need {
        job: Job::WriteItsLogs,
        actions: &["logs:CreateLogStream", "logs:PutLogEvents"],
        sign: Sign::LogOfAService,
        parts: &[(On::LogGroup, &["logs:CreateLogStream", "logs:PutLogEvents"], None)],
        managed: None,
    },
    Need {
        job: Job::SystemsManagerAgent,
        actions: &["ec2messages:", "ssm:UpdateInstanceInformation", "ssmmessages:"],
        sign: Sign::Action,
        parts: &[(On::All, AGENT, None)],
        managed: Some("AmazonSSMManagedInstanceCore"),
    },
    Need {
        job: Job::SessionManager,
        actions: &["ssm:StartSession"],
        sign: Sign::Action,
        parts: &[
            (On::Denied, &["ssm:StartSession"], None),
            (
                On::Formats(&[
                    "arn:${Partition}:ssm:${Region}:${Account}:document/SSM-SessionManagerRunShell",
                ]),
                &["ssm:StartSession"],
                None,
            ),
            (
                On::Formats(&["arn:${Partition}:ssm:*:*:session/${aws:userid}-*"]),
                &["ssm:ResumeSession", "ssm:TerminateSession"],
                None,
            ),
        ],
        managed: None,
    },
    Need {
        job: Job::ClusterAutoscaler,
        actions: &["autoscaling:", "ec2:", "eks:"],
        sign: Sign::Caller(&["autoscaler"]),
        parts: &[
            (
                On::All,
                &[
                    "autoscaling:DescribeAutoScalingGroups",
                    "autoscaling:DescribeAutoScalingInstances",
                    "autoscaling:DescribeLaunchConfigurations",
                    "autoscaling:DescribeScalingActivities",
                    "ec2:DescribeImages",
                    "ec2:DescribeInstanceTypes",
                    "ec2:DescribeLaunchTemplateVersions",
                    "ec2:GetInstanceTypesFromInstanceRequirements",
                ],
                None,
            ),
            (
                On::Formats(&[
                    "arn:${Partition}:autoscaling:${Region}:${Account}:autoScalingGroup:*:autoScalingGroupName/*",
                ]),
                &["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
                Some(("StringEquals", "aws:ResourceTag/k8s.io/cluster-autoscaler/enabled", "true")),
            ),
        ],
        managed: None,
    },
    Need {
        job: Job::LoadBalancerController,
        actions: &[
            "acm:",
            "cognito-idp:",
            "ec2:",
            "elasticloadbalancing:",
            "iam:",
            "shield:",
            "waf-regional:",
            "wafv2:",
        ],
        sign: Sign::Caller(&[
            "loadbalancercontroller",
            "load-balancer-controller",
            "alb-controller",
            "alb-ingress",
        ]),
        parts: &[],
        managed: None,
    },
    Need {
        job: Job::ExternalDns,
        actions: &["route53:"],
        sign: Sign::Caller(&["external-dns", "externaldns"]),
        parts: &[
            (
                ZONES,
                &[
                    "route53:ChangeResourceRecordSets",
                    "route53:ListResourceRecordSets",
                    "route53:ListTagsForResources",
                ],
                None,
            ),
            (On::All, &["route53:ListHostedZones"], None),
        ],
        managed: None,
    },
    Need {
        job: Job::CertManager,
        actions: &["route53:"],
        sign: Sign::Caller(&["cert-manager", "certmanager", "acme", "letsencrypt", "certbot"]),
        parts: &[
            (On::Formats(&["arn:${Partition}:route53:::change/*"]), &["route53:GetChange"], None),
            (ZONES, &["route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets"], None),
            (On::All, &["route53:ListHostedZonesByName"], None),
        ],
        managed: None,
    },
    Need {
        job: Job::GlueCrawler,
        actions: &["glue:", "logs:"],
        sign: Sign::Caller(&["awsglueservicerole"]),
        parts: &[],
        managed: Some("AWSGlueServiceRole"),
    },
    Need {
        job: Job::BatchService,
        actions: &["autoscaling:", "batch:", "ec2:", "ecs:", "iam:", "logs:"],
        sign: Sign::Session("aws-batch"),
        parts: &[],
        managed: Some("AWSBatchServiceRole"),
    },
    Need {
        job: Job::EcsInstance,
        actions: &["ecr:", "ecs:", "logs:"],
        sign: Sign::Caller(&["ecsinstancerole"]),
        parts: &[],
        managed: Some("AmazonEC2ContainerServiceforEC2Role"),
    },
    Need {
        job: Job::PullImage,
        actions: &["ecr:GetAuthorizationToken"],
        sign: Sign::Action,
        parts: &[(REPOSITORIES, PULL, None), (On::All, &["ecr:GetAuthorizationToken"], None)],
        managed: None,
    },
];

impl Need {
    /// Whether a denied action belongs to the job.
    pub(crate) fn has(&self, action: &str) -> bool {
        let is = |of: &&str| match of.strip_suffix(':') {
            Some(prefix) => action.split_once(':').is_some_and(|(of, _)| of == prefix),
            None => *of == action,
        };
        self.actions.iter().any(is)
    }
}

#[cfg(test)]
mod tests {
    use super::NEEDS;
    use crate::reference::{ManagedPolicy, action, managed_policy, service};

    #[test]
    fn actions_and_policies_exist() {
        for need in &NEEDS {
            for name in need.actions {
                let known =
                    name.strip_suffix(':').map_or_else(|| action(name).is_some(), |of| service(of).is_some());
                assert!(known, "{name}");
            }
            for name in need.parts.iter().flat_map(|(_, actions, _)| *actions) {
                assert!(action(name).is_some(), "{name}");
            }
            if let Some(name) = need.managed {
                assert!(matches!(managed_policy(name), ManagedPolicy::Live { .. }), "{name}");
            }
        }
    }
}
