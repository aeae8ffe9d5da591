//! What single services add to an ordinary refusal: one row each.

use super::billing;
use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::diagnosis::{Kind, Remedy};
use crate::iam::PolicyType;

/// A service's peculiarity: when it applies, and what the reader and the owner should know.
struct Row {
    applies: fn(&Case) -> bool,
    reader: &'static str,
    owner: &'static str,
    docs: &'static [Doc],
}

const ROWS: [Row; 10] = [
    Row {
        applies: |case| {
            case.denies("lambda:InvokeFunction") && case.denial.policy_type == Some(PolicyType::ResourceBased)
        },
        reader: "Whoever may invoke a Lambda function stands in the function's own policy, statement by statement.",
        owner: "Read the function's policy: `aws lambda get-policy --function-name NAME`. With a qualifier (version or alias) it is another policy.",
        docs: &[Doc::LambdaPolicy],
    },
    Row {
        applies: |case| case.prefix() == "organizations",
        reader: "Most of AWS Organizations answers only in the management account or in a delegated administrator's. Check which account you are in.",
        owner: "If the caller works in a member account, register it as delegated administrator for the service instead of granting more.",
        docs: &[Doc::ScpEvaluation],
    },
    Row {
        applies: |case| {
            ["sso", "sso-directory", "identitystore", "sso-oauth", "identity-sync"].contains(&case.prefix())
        },
        reader: "IAM Identity Center is managed in the management account, or in the account that is its delegated administrator.",
        owner: "Prefer the delegated administrator account: it cannot change permission sets that reach the management account.",
        docs: &[Doc::PermissionSets],
    },
    Row {
        applies: through_cloudformation,
        reader: "CloudFormation acted here. It uses the stack's service role, if it has one; else the permissions of whoever started the operation.",
        owner: "Attach the policy to the identity that the message names: with a service role that is the role, not the person.",
        docs: &[Doc::CloudFormationRole],
    },
    Row {
        applies: |case| ["lakeformation", "glue", "athena"].contains(&case.prefix()),
        reader: "Where AWS Lake Formation governs the table, an IAM Allow is not enough: its own permissions have to allow it too.",
        owner: "See its permissions: `aws lakeformation list-permissions --principal DataLakePrincipalIdentifier=PRINCIPAL_ARN`.",
        docs: &[Doc::LakeFormation],
    },
    Row {
        applies: |case| case.prefix() == "eks",
        reader: "IAM lets you call Amazon EKS itself. What you may do inside the cluster is a matter of its access entries.",
        owner: "Check the cluster's access entries as well: `aws eks list-access-entries --cluster-name CLUSTER`.",
        docs: &[Doc::EksAccessEntry],
    },
    Row {
        applies: starts_a_task,
        reader: "Amazon ECS uses two roles: the task execution role starts the task (images, logs, secrets), the task role is what your code uses.",
        owner: "Look which of the two the message names, and attach the policy to that one: `aws ecs describe-task-definition --task-definition NAME`.",
        docs: &[Doc::EcsExecutionRole, Doc::EcsTaskRole],
    },
    Row {
        applies: |case| {
            case.actions()
                .iter()
                .any(|action| action.starts_with("ec2:") && action.ends_with("NetworkInterface"))
                && (case.mentions(&["lambda", "execution role"])
                    || case.denial.service.as_deref().is_some_and(|name| name.contains("Lambda")))
        },
        reader: "A Lambda function in a VPC makes network interfaces with its execution role.",
        owner: "Attach the AWS managed policy `service-role/AWSLambdaVPCAccessExecutionRole` to the function's execution role.",
        docs: &[Doc::LambdaVpc, Doc::LambdaRole],
    },
    Row {
        applies: |case| case.prefix() == "cloudshell",
        reader: "AWS CloudShell needs several actions to open: `cloudshell:CreateEnvironment` and `cloudshell:CreateSession` at least.",
        owner: "The AWS managed policy `AWSCloudShellFullAccess` holds all of them; leave out file upload and download if they are not wanted.",
        docs: &[Doc::CloudShell],
    },
    Row {
        applies: |case| billing::note(case).is_some(),
        reader: "Billing pages are closed to IAM users and roles until the account's root user opens them.",
        owner: "See that IAM access to billing is on: Account, IAM user and role access to Billing information.",
        docs: &[Doc::Billing],
    },
];

pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if !case.wants_an_allow() || case.kind == Kind::AssumeRole {
        return;
    }
    for row in ROWS.iter().filter(|row| (row.applies)(case)) {
        remedy.tell(row.reader);
        remedy.tell_owner(row.owner);
        remedy.link(row.docs);
    }
}

fn through_cloudformation(case: &Case) -> bool {
    let session = case.principal().and_then(|principal| principal.session.as_deref());
    session == Some("AWSCloudFormation")
        || case.denial.via_service.as_deref() == Some("cloudformation.amazonaws.com")
        || case.mentions(&["resource handler returned", "cloudformation"])
}

/// Whether the refusal looks like an ECS task that could not start: what it needs then, and who asks.
fn starts_a_task(case: &Case) -> bool {
    const AT_START: [&str; 9] = [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:GetAuthorizationToken",
        "ecr:GetDownloadUrlForLayer",
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
        "secretsmanager:GetSecretValue",
        "ssm:GetParameters",
    ];
    let Some(principal) = case.principal() else { return false };
    // ECS names a task's session by the task's id.
    let task_id = |session: &str| session.len() == 32 && session.bytes().all(|b| b.is_ascii_hexdigit());
    let by_session = principal.session.as_deref().is_some_and(task_id);
    let by_name = principal.name.as_deref().is_some_and(|name| name.to_ascii_lowercase().contains("ecstask"));
    (by_session || by_name) && AT_START.iter().any(|action| case.denies(action))
}
