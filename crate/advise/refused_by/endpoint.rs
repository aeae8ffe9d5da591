//! Refused by the policy of a VPC endpoint that the request went through.
//!
//! Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html>

use crate::advise::case::Case;
use crate::advise::grant::everyone;
use crate::advise::known::links::Doc;
use crate::advise::known::services::endpoint_name;
use crate::advise::propose::draft::policy;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Owner, Remedy, Scope};
use crate::iam::{Arn, PolicyType};

pub(crate) fn remedy(case: &Case) -> Remedy {
    let what = case.what();
    let explicit = case.is_explicit();
    let verb = if explicit { "denies" } else { "does not allow" };
    let mut remedy = Remedy::by(
        Owner::NetworkAdministrator,
        format!(
            "The request went through a VPC endpoint whose policy {verb} {what}. The endpoint's policy has to change."
        ),
    );
    let service = service_name(case);
    remedy.tell(steps::send_request("whoever manages the VPC that you work from"));
    remedy.tell(format!(
        "To confirm: the same request from outside the VPC (AWS CloudShell, for one) does not go through the endpoint `{service}`."
    ));
    let named = case
        .denial
        .policy_arn
        .as_deref()
        .and_then(Arn::parse)
        .and_then(|arn| arn.resource.rsplit('/').next());
    let id = crate::advise::case::word(named.filter(|id| id.starts_with("vpce-")), "ENDPOINT_ID");
    remedy.tell_owner(format!(
        "Find the endpoint and read its policy: `aws ec2 describe-vpc-endpoints --filters Name=service-name,Values={service} --query \
         'VpcEndpoints[].[VpcEndpointId,VpcId,PolicyDocument]'`."
    ));
    let place = AttachTo {
        kind: AttachKind::VpcEndpoint,
        name: Some(id.to_owned()).filter(|id| id.starts_with("vpce-")),
        arn: case.denial.policy_arn.clone(),
    };
    if explicit {
        remedy.tell_owner(steps::READ_THE_CONDITIONS);
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.policies.extend(policy_with_exception(case, PolicyType::VpcEndpoint, place, true));
    } else {
        remedy.tell_owner("Add the statement below to the policy. Keep the statements that stand there.");
        if !case.grant.statements.is_empty() {
            // An endpoint policy of a gateway endpoint takes no single user or role as `Principal`: the condition names it.
            let arn = case.principal_arn().unwrap_or_else(|| "${PrincipalArn}".to_owned());
            let statements = case.grant.to(&everyone(), Some(("ArnLike", "aws:PrincipalArn", arn)));
            remedy.propose(policy(
                PolicyType::VpcEndpoint,
                "To add to the endpoint policy",
                Scope::Exact,
                place,
                statements,
            ));
            remedy.cautions.extend(case.grant.cautions.iter().cloned());
        }
    }
    remedy.tell_owner(format!(
        "Set it: `aws ec2 modify-vpc-endpoint --vpc-endpoint-id {id} --policy-document file://policy.json`."
    ));
    remedy.cautions.extend(steps::path_caution(case));
    remedy.caution(
        "An endpoint policy only lets requests pass: the identity and the resource still have to allow them.",
    );
    if case.prefix() == "s3" {
        remedy.caution("Many AWS services read their own buckets through the endpoint. Keep the statements that allow those.");
    }
    remedy.link(&[Doc::Endpoint]);
    remedy
}

/// The service name of the endpoint: `com.amazonaws.eu-west-1.s3`.
fn service_name(case: &Case) -> String {
    // IAM has one endpoint service for all Regions of a partition.
    if case.prefix() == "iam" {
        return "com.amazonaws.iam".to_owned();
    }
    let region = crate::advise::case::word(case.region(), "REGION");
    let domain = if case.partition() == "aws-cn" { "cn.com.amazonaws" } else { "com.amazonaws" };
    let name = crate::advise::case::word(Some(endpoint_name(case.prefix())), "SERVICE");
    format!("{domain}.{region}.{name}")
}
