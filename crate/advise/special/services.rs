//! What single services add to an ordinary refusal: one row each.

use super::billing;
use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::known::organizations::callable_from;
use crate::diagnosis::{Cause, Kind};
use crate::iam::PolicyType;
use crate::reference::action;
use crate::say::messages::Services;
use crate::say::{Advice, Call};

/// A service's peculiarity: when it applies, and what the reader and the owner should know.
struct Row {
    applies: fn(&Case) -> bool,
    reader: Services,
    owner: fn() -> Services,
    docs: &'static [Doc],
}

const ROWS: [Row; 10] = [
    Row {
        applies: |case| {
            case.denies("lambda:InvokeFunction") && case.denial.policy_type == Some(PolicyType::ResourceBased)
        },
        reader: Services::FunctionPolicy,
        owner: || Services::ReadFunctionPolicy { get: Call::GetFunctionPolicy.with("function-name", "NAME") },
        docs: &[Doc::LambdaPolicy],
    },
    Row {
        applies: |case| case.prefix() == "organizations" && callable_from(case.action()).is_none(),
        reader: Services::OrganizationsAnswers,
        owner: || Services::RegisterDelegated,
        docs: &[Doc::ScpEvaluation],
    },
    Row {
        applies: |case| {
            ["sso", "sso-directory", "identitystore", "sso-oauth", "identity-sync"].contains(&case.prefix())
        },
        reader: Services::IdentityCenterIsManaged,
        owner: || Services::PreferDelegated,
        docs: &[Doc::PermissionSets],
    },
    Row {
        applies: through_cloudformation,
        reader: Services::CloudFormationActed,
        owner: || Services::AttachToNamed,
        docs: &[Doc::CloudFormationRole],
    },
    Row {
        applies: |case| ["lakeformation", "glue", "athena"].contains(&case.prefix()),
        reader: Services::LakeFormationToo,
        owner: || Services::LakeFormationPermissions {
            list: Call::ListDataLakePermissions
                .with("principal", "DataLakePrincipalIdentifier=PRINCIPAL_ARN"),
        },
        docs: &[Doc::LakeFormation],
    },
    Row {
        applies: |case| case.prefix() == "eks" && is_about_a_cluster(case),
        reader: Services::InsideTheCluster,
        owner: || Services::AccessEntries { list: Call::ListAccessEntries.with("cluster-name", "CLUSTER") },
        docs: &[Doc::EksAccessEntry],
    },
    Row {
        applies: |case| starts_a_task(case) && !is_execution_role(case),
        reader: Services::TwoTaskRoles,
        owner: || Services::WhichTaskRole {
            describe: Call::DescribeTaskDefinition.with("task-definition", "NAME"),
        },
        docs: &[Doc::EcsExecutionRole, Doc::EcsTaskRole],
    },
    Row {
        applies: |case| {
            case.actions()
                .iter()
                .any(|action| action.starts_with("ec2:") && action.ends_with("NetworkInterface"))
                && (case.denial.cause == Some(Cause::ExecutionRole)
                    || case.denial.service.as_deref().is_some_and(|name| name.contains("Lambda")))
        },
        reader: Services::FunctionInVpc,
        owner: || Services::VpcManagedPolicy,
        docs: &[Doc::LambdaVpc, Doc::LambdaRole],
    },
    Row {
        applies: |case| case.prefix() == "cloudshell",
        reader: Services::CloudShell,
        owner: || Services::CloudShellManagedPolicy,
        docs: &[Doc::CloudShell],
    },
    Row {
        applies: |case| billing::is_billing(case),
        reader: Services::BillingIsClosed,
        owner: || Services::OpenBilling,
        docs: &[Doc::Billing],
    },
];

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if !case.wants_an_allow() || case.kind == Kind::AssumeRole {
        return;
    }
    for row in ROWS.iter().filter(|row| (row.applies)(case)) {
        remedy.tell(row.reader.clone());
        remedy.tell_owner((row.owner)());
        remedy.link(row.docs);
    }
    if starts_a_task(case) && is_execution_role(case) {
        remedy.link(&[Doc::EcsExecutionRole]);
    }
}

/// Whether the role is called after what starts a task, so that nobody has to find out which of the two it is.
fn is_execution_role(case: &Case) -> bool {
    let name = case.principal().and_then(|principal| principal.name.as_deref());
    name.is_some_and(|name| name.to_ascii_lowercase().contains("exec"))
}

/// Whether the denied action is one on a cluster, which its access entries may refuse next.
fn is_about_a_cluster(case: &Case) -> bool {
    action(case.action()).is_some_and(|action| action.resource_types().any(|(of, _)| of.name() == "cluster"))
}

fn through_cloudformation(case: &Case) -> bool {
    let session = case.principal().and_then(|principal| principal.session.as_deref());
    session == Some("AWSCloudFormation")
        || case.denial.via_service.as_deref() == Some("cloudformation.amazonaws.com")
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
    // Those of older tasks have hyphens, which other services' sessions have as well.
    let old_task_id = |session: &str| session.len() == 36 && task_id(&session.replace('-', ""));
    let session = principal.session.as_deref();
    let name = principal.name.as_deref().unwrap_or_default().to_ascii_lowercase();
    let by_session = session.is_some_and(task_id) || name.contains("ecs") && session.is_some_and(old_task_id);
    (by_session || name.contains("ecstask")) && AT_START.iter().any(|action| case.denies(action))
}
