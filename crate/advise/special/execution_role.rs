//! The execution role of a Lambda function that lacks what its trigger, its network or its destination needs.
//!
//! Lambda tries the role's permissions when the function is set up, and names the operation and the service but neither
//! the role nor the resource. The role can be assumed; what it lacks is an Allow in its own identity-based policy.
//!
//! Source: <https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html> and the pages of each trigger.

use crate::advise::case::Case;
use crate::advise::grant::statement;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::steps::{self, policy_name};
use crate::diagnosis::{AttachKind, AttachTo, Denial, DeniedAction, Kind, Owner, Scope};
use crate::iam::{DenyEffect, PolicyType, Statement};
use crate::say::messages::{ExecutionRole, FunctionThat};
use crate::say::{Advice, Call, Contact};

/// What a function is set up with, and what its role needs for it.
struct Need {
    /// What Lambda does with it: "reads a queue".
    purpose: FunctionThat,
    /// The actions, of which Lambda names one; where one is missing the others mostly are.
    actions: &'static [&'static str],
    /// Whether Lambda tries them on `*`, so that a narrower resource does not pass.
    on_all: bool,
    /// The AWS managed policy that allows them on every resource.
    managed: Option<&'static str>,
}

/// Sources: `with-sqs`, `with-kinesis`, `with-ddb`, `with-msk-permissions`, `configuration-vpc` and
/// `invocation-async-retain-records` in the AWS Lambda Developer Guide.
const NEEDS: [Need; 9] = [
    Need {
        purpose: FunctionThat::ReadsQueue,
        actions: &["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
        on_all: false,
        managed: Some("AWSLambdaSQSQueueExecutionRole"),
    },
    Need {
        purpose: FunctionThat::ReadsStream,
        actions: &[
            "kinesis:DescribeStream",
            "kinesis:DescribeStreamSummary",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
            "kinesis:ListStreams",
        ],
        on_all: false,
        managed: Some("AWSLambdaKinesisExecutionRole"),
    },
    Need {
        purpose: FunctionThat::ReadsTableStream,
        actions: &[
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            "dynamodb:ListStreams",
        ],
        on_all: false,
        managed: Some("AWSLambdaDynamoDBExecutionRole"),
    },
    Need {
        purpose: FunctionThat::ReadsKafka,
        actions: &["kafka:DescribeCluster", "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers"],
        on_all: false,
        managed: Some("AWSLambdaMSKExecutionRole"),
    },
    Need {
        purpose: FunctionThat::MakesInterfaces,
        actions: &[
            "ec2:CreateNetworkInterface",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
        ],
        on_all: true,
        managed: Some("AWSLambdaVPCAccessExecutionRole"),
    },
    Need { purpose: FunctionThat::SendsToQueue, actions: &["sqs:SendMessage"], on_all: false, managed: None },
    Need { purpose: FunctionThat::PublishesToTopic, actions: &["sns:Publish"], on_all: false, managed: None },
    Need {
        purpose: FunctionThat::CallsFunction,
        actions: &["lambda:InvokeFunction"],
        on_all: false,
        managed: None,
    },
    Need { purpose: FunctionThat::PutsEvents, actions: &["events:PutEvents"], on_all: false, managed: None },
];

/// The remedy where Lambda names only the operation that its role may not perform.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let need = need(case)?;
    let action = case.action();
    let mut remedy = Advice::by(Owner::AccountAdministrator, ExecutionRole::MayNot { action: action.into() });
    let get = Call::GetFunctionConfiguration.with("function-name", "FUNCTION_NAME").with("query", "Role");
    remedy.tell(ExecutionRole::FindRole { get });
    remedy.tell(steps::ask(Contact::Administrator(None)));
    remedy.tell(ExecutionRole::OwnTemplate);
    let title = policy_name(case);
    let put =
        Call::PutRolePolicy.with("role-name", "ROLE_NAME").given("policy-name", Some(&title), "POLICY_NAME");
    remedy.tell_owner(ExecutionRole::FillInAndAttach {
        put: put.with("policy-document", "file://policy.json"),
    });
    if let Some(managed) = need.managed {
        let arn = format!("arn:{}:iam::aws:policy/service-role/{managed}", case.partition());
        let attach = Call::AttachRolePolicy.with("role-name", "ROLE_NAME");
        remedy.tell_owner(ExecutionRole::OrManaged {
            attach: attach.given("policy-arn", Some(&arn), "POLICY_ARN"),
        });
    }
    if !need.on_all {
        remedy.tell_owner(ExecutionRole::OtherAccount);
    }
    let place = AttachTo { kind: AttachKind::Role, name: None, arn: None };
    let that = || need.purpose.clone();
    let title = ExecutionRole::ForFunction { that: that() };
    remedy.propose(policy(PolicyType::IdentityBased, title, Scope::Exact, place, statements(case, need)));
    if need.on_all {
        remedy.caution(ExecutionRole::TriedOnAll);
    }
    if need.actions.len() > 1 {
        remedy.caution(ExecutionRole::NeedsTheOthers { action: action.into(), that: that() });
    }
    remedy.link(&[Doc::LambdaRole, Doc::Attach]);
    Some(remedy)
}

/// What the function is set up with, where the message is Lambda's about the execution role: an operation of another
/// service without caller or resource, and no code but that of a wrong parameter.
fn need(case: &Case) -> Option<&'static Need> {
    let Denial { actions, principal, resource, code, effect, policy_type, reason, .. } = case.denial;
    let lambdas_code = code.as_deref().is_none_or(|code| code.starts_with("InvalidParameterValue"));
    let bare = actions.is_empty() && principal.is_none() && resource.is_none() && reason.is_none();
    let open = policy_type.is_none() && *effect == DenyEffect::Unknown;
    if case.kind != Kind::AccessDenied || !(bare && open && lambdas_code) || case.denial.service.is_none() {
        return None;
    }
    NEEDS.iter().find(|need| need.actions.contains(&case.action()))
}

fn statements(case: &Case, need: &Need) -> Vec<Statement> {
    if need.on_all {
        let actions: Vec<String> = need.actions.iter().map(|action| (*action).to_owned()).collect();
        return vec![Statement::allow(crate::iam::OneOrMany(actions), "*")];
    }
    let actions = need.actions.iter().map(|action| DeniedAction::printed(*action)).collect();
    statement::grant(&Denial { actions, ..case.denial.clone() }, case.page).statements
}

#[cfg(test)]
mod tests {
    use super::NEEDS;
    use crate::reference::{ManagedPolicy, action, managed_policy};

    #[test]
    fn actions_and_policies_exist() {
        for need in &NEEDS {
            for name in need.actions {
                assert!(action(name).is_some(), "{name}");
            }
            if let Some(name) = need.managed {
                assert!(matches!(managed_policy(name), ManagedPolicy::Live { .. }), "{name}");
            }
        }
    }
}
