//! Refused by the policy of a VPC endpoint that the request went through.
//!
//! Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html>

use crate::advise::case::Case;
use crate::advise::grant::{OneCondition, everyone, named};
use crate::advise::known::agent;
use crate::advise::known::links::Doc;
use crate::advise::known::service_buckets;
use crate::advise::known::services::endpoint_name;
use crate::advise::propose::draft::policy;
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Owner, Scope};
use crate::iam::{Arn, OneOrMany, PolicyType, Statement};
use crate::say::command::Value;
use crate::say::command::word;
use crate::say::messages::{Deny, Endpoint};
use crate::say::{Advice, Call, Code, Command, Contact, Name};

const POLICIES: &str = "VpcEndpoints[].[VpcEndpointId,VpcId,PolicyDocument]";

pub(crate) fn remedy(case: &Case) -> Advice {
    let service = service_name(case);
    let mut advice = if case.is_explicit() { explicit(case, &service) } else { implicit(case, &service) };
    if service_buckets::of(case).is_none() {
        advice.caution_all(steps::path_caution(case));
    }
    advice.caution(Endpoint::OnlyLetsPass);
    if case.prefix() == "s3" {
        advice.caution(Endpoint::BucketsOfServices);
    }
    advice.link(&[Doc::Endpoint]);
    advice
}

/// The endpoint's id, where the named policy has it.
fn endpoint_id<'a>(case: &Case<'a>) -> Option<&'a str> {
    let arn = case.denial.policy_arn.as_deref().and_then(Arn::parse);
    arn.and_then(|arn| arn.resource.rsplit('/').next()).filter(|id| id.starts_with("vpce-"))
}

fn place(case: &Case) -> AttachTo {
    let id = endpoint_id(case).filter(|id| word(Some(id), "") == *id);
    AttachTo {
        kind: AttachKind::VpcEndpoint,
        name: id.map(str::to_owned),
        arn: case.denial.policy_arn.clone(),
    }
}

fn find(service: &str) -> Endpoint {
    let filter = Value::prefixed("Name=service-name,Values=", service, "SERVICE");
    Endpoint::Find { describe: Call::DescribeVpcEndpoints.with("filters", filter).with("query", POLICIES) }
}

fn modify(case: &Case) -> Command {
    let modify = Call::ModifyVpcEndpoint.given("vpc-endpoint-id", endpoint_id(case), "ENDPOINT_ID");
    modify.with("policy-document", "file://policy.json")
}

fn explicit(case: &Case, service: &str) -> Advice {
    let id = Value::given(endpoint_id(case), "ENDPOINT_ID");
    let print = Call::DescribeVpcEndpoints.with("vpc-endpoint-ids", id);
    let print = print.with("query", "VpcEndpoints[].PolicyDocument").with("output", "text");
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: Owner::NetworkAdministrator,
            summary: Endpoint::Denies { what: case.denied() }.into(),
            ask: Contact::Network,
            policy_type: PolicyType::VpcEndpoint,
            find: find(service).into(),
            place: place(case),
            write: vec![Deny::SaveFirst { print, write: modify(case) }.into()],
        },
    );
    advice.tell(Endpoint::Confirm { service: Code::new(service) });
    advice
}

fn implicit(case: &Case, service: &str) -> Advice {
    let mut advice = Advice::by(Owner::NetworkAdministrator, Endpoint::DoesNotAllow { what: case.denied() });
    advice.tell(steps::ask(Contact::Network));
    advice.tell(Endpoint::Confirm { service: Code::new(service) });
    advice.tell_owner(find(service));
    advice.tell_owner(Endpoint::AddTheStatement);
    if !case.grant.statements.is_empty() {
        let statements = match service_buckets::of(case) {
            // AWS's own services read these for whoever comes, with signatures that are none of the caller's.
            Some(bucket) => {
                advice.caution(Endpoint::OwnBucketOfAws { bucket: Name::new(bucket) });
                vec![Statement {
                    principal: Some(everyone()),
                    ..Statement::allow("s3:GetObject", format!("arn:{}:s3:::{bucket}/*", case.partition()))
                }]
            }
            None => case.grant.elsewhere_too(&everyone(), Some(caller(case))),
        };
        let title = Endpoint::Title;
        advice.propose(policy(PolicyType::VpcEndpoint, title, Scope::Exact, place(case), statements));
        if let Some(actions) = agent::set_of(case) {
            agent(case, &mut advice, actions);
        } else if service_buckets::of(case).is_none() {
            advice.caution_all(case.grant.cautions.iter().cloned());
        }
    }
    advice.tell_owner(Deny::ReplacesTheWhole);
    advice.tell_owner(Endpoint::Set { modify: modify(case) });
    advice
}

/// An endpoint policy of a gateway endpoint takes no single user or role as `Principal`: a condition names it.
fn caller(case: &Case) -> OneCondition {
    ("ArnLike", "aws:PrincipalArn", case.principal_or_placeholder())
}

/// All that the agent of AWS Systems Manager calls through the same endpoint.
fn agent(case: &Case, advice: &mut Advice, actions: &[&str]) {
    let actions = actions.iter().map(|name| (*name).to_owned()).collect();
    let statements = named(vec![Statement::allow(OneOrMany(actions), "*")], &everyone(), Some(&caller(case)));
    let title = Endpoint::TitleAgent;
    advice.propose(policy(PolicyType::VpcEndpoint, title, Scope::Dependent, place(case), statements));
    advice.caution(Endpoint::AgentAsksForMore);
    if case.prefix() == "ssm" {
        advice.caution(Endpoint::AgentReadsParametersToo);
    }
}

/// The service name of the endpoint: `com.amazonaws.eu-west-1.s3`.
fn service_name(case: &Case) -> String {
    // IAM has one endpoint service for all Regions of a partition.
    if case.prefix() == "iam" {
        return "com.amazonaws.iam".to_owned();
    }
    let region = word(case.region().or_else(|| service_buckets::region(case)), "REGION");
    let domain = if case.partition() == "aws-cn" { "cn.com.amazonaws" } else { "com.amazonaws" };
    let name = word(Some(endpoint_name(case.prefix())), "SERVICE");
    format!("{domain}.{region}.{name}")
}
