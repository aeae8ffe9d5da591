//! A piece of Condition does what it says, whatever Deny it is added to: with guardrails from AWS's published examples,
//! `@cloud-copilot/iam-simulate` has to refuse the request before, let the caller's past after, and still refuse another's.
//!
//! Sources of the guardrails:
//! <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html>,
//! <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use undeny::Page;
use undeny::diagnosis::Exception;
use undeny::iam::PolicyType;

/// A Deny that stands somewhere, and a request that it refuses. `PARTITION` stands for the caller's.
struct Guardrail {
    name: &'static str,
    policy_type: PolicyType,
    action: &'static str,
    resource: &'static str,
    statement: Value,
    context: Value,
}

fn guardrails() -> Vec<Guardrail> {
    use PolicyType::{
        PermissionsBoundary, ResourceBased, ResourceControl, RoleTrust, ServiceControl, VpcEndpoint,
    };
    let instance = "arn:PARTITION:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0";
    let object = "arn:PARTITION:s3:::amzn-s3-demo-bucket/report.csv";
    let role = "arn:PARTITION:iam::111122223333:role/app";
    let deny = |rest: Value| {
        let mut statement = json!({ "Effect": "Deny", "Resource": "*" });
        statement.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        statement
    };
    let of = |name, policy_type, action, resource, statement, context| Guardrail {
        name,
        policy_type,
        action,
        resource,
        statement: deny(statement),
        context,
    };
    vec![
        of(
            "region",
            ServiceControl,
            "ec2:StopInstances",
            instance,
            json!({
                "NotAction": ["iam:*", "organizations:*", "route53:*", "support:*"],
                "Condition": {
                    "StringNotEquals": { "aws:RequestedRegion": ["eu-central-1"] },
                    "ArnNotLike": { "aws:PrincipalARN": ["arn:aws:iam::*:role/Role1AllowedToBypassThisSCP"] },
                },
            }),
            json!({ "aws:RequestedRegion": "eu-west-1" }),
        ),
        of(
            "mfa",
            ServiceControl,
            "ec2:StopInstances",
            instance,
            json!({
                "Action": ["ec2:StopInstances", "ec2:TerminateInstances"],
                "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } },
            }),
            json!({ "aws:MultiFactorAuthPresent": "false" }),
        ),
        of("all actions", ServiceControl, "ec2:StopInstances", instance, json!({ "Action": "*" }), json!({})),
        of(
            "not action",
            ServiceControl,
            "s3:GetObject",
            object,
            json!({ "NotAction": ["ec2:*", "iam:*"] }),
            json!({}),
        ),
        of(
            "no condition",
            ServiceControl,
            "ec2:TerminateInstances",
            instance,
            json!({
                "Action": ["ec2:TerminateInstances"],
            }),
            json!({}),
        ),
        of(
            "resource perimeter",
            ServiceControl,
            "s3:GetObject",
            object,
            json!({
                "Action": "*",
                "Condition": { "StringNotEqualsIfExists": { "aws:ResourceOrgID": "o-exampleorgid" } },
            }),
            json!({ "aws:ResourceOrgID": "o-otherorgid" }),
        ),
        of(
            "tags",
            ServiceControl,
            "ec2:TerminateInstances",
            instance,
            json!({
                "Action": "ec2:TerminateInstances",
                "Condition": { "StringEquals": { "aws:ResourceTag/Environment": "production" } },
            }),
            json!({ "aws:ResourceTag/Environment": "production" }),
        ),
        of(
            "identity perimeter",
            ResourceControl,
            "s3:GetObject",
            object,
            json!({
                "Principal": "*",
                "Action": ["s3:*", "sqs:*", "kms:*", "secretsmanager:*"],
                "Condition": {
                    "StringNotEqualsIfExists": { "aws:PrincipalOrgID": "o-exampleorgid" },
                    "BoolIfExists": { "aws:PrincipalIsAWSService": "false" },
                },
            }),
            json!({ "aws:PrincipalOrgID": "o-otherorgid", "aws:PrincipalIsAWSService": "false" }),
        ),
        of(
            "transport",
            ResourceControl,
            "s3:PutObject",
            object,
            json!({
                "Principal": "*",
                "Action": ["s3:*", "sqs:*"],
                "Condition": { "BoolIfExists": { "aws:SecureTransport": "false" } },
            }),
            json!({ "aws:SecureTransport": "false" }),
        ),
        of(
            "bucket transport",
            ResourceBased,
            "s3:GetObject",
            object,
            json!({
                "Principal": "*",
                "Action": "s3:*",
                "Resource": ["arn:PARTITION:s3:::amzn-s3-demo-bucket", "arn:PARTITION:s3:::amzn-s3-demo-bucket/*"],
                "Condition": { "Bool": { "aws:SecureTransport": "false" } },
            }),
            json!({ "aws:SecureTransport": "false" }),
        ),
        of(
            "bucket endpoint",
            ResourceBased,
            "s3:GetObject",
            object,
            json!({
                "Principal": "*",
                "Action": "s3:*",
                "Resource": ["arn:PARTITION:s3:::amzn-s3-demo-bucket", "arn:PARTITION:s3:::amzn-s3-demo-bucket/*"],
                "Condition": { "StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } },
            }),
            json!({ "aws:SourceVpce": "vpce-0a0a0a0a" }),
        ),
        of(
            "bucket encryption",
            ResourceBased,
            "s3:PutObject",
            object,
            json!({
                "Principal": "*",
                "Action": "s3:PutObject",
                "Resource": "arn:PARTITION:s3:::amzn-s3-demo-bucket/*",
                "Condition": { "StringNotEquals": { "s3:x-amz-server-side-encryption": "aws:kms" } },
            }),
            json!({ "s3:x-amz-server-side-encryption": "AES256" }),
        ),
        of(
            "bucket network",
            ResourceBased,
            "s3:DeleteObject",
            object,
            json!({
                "Principal": "*",
                "NotAction": "s3:ListBucket",
                "Resource": "arn:PARTITION:s3:::amzn-s3-demo-bucket/*",
                "Condition": { "NotIpAddress": { "aws:SourceIp": ["192.0.2.0/24"] } },
            }),
            json!({ "aws:SourceIp": "203.0.113.5" }),
        ),
        of(
            "boundary",
            PermissionsBoundary,
            "iam:AttachRolePolicy",
            role,
            json!({
                "Action": ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePolicy"],
                "Condition": {
                    "StringNotEquals": { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/XCompanyBoundaries" },
                },
            }),
            json!({ "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/Other" }),
        ),
        of(
            "boundary without condition",
            PermissionsBoundary,
            "iam:DeleteRole",
            role,
            json!({
                "Action": ["iam:Delete*", "iam:Detach*"],
            }),
            json!({}),
        ),
        of(
            "endpoint perimeter",
            VpcEndpoint,
            "s3:GetObject",
            object,
            json!({
                "Principal": "*",
                "Action": "*",
                "Condition": { "StringNotEqualsIfExists": { "aws:ResourceOrgID": "o-exampleorgid" } },
            }),
            json!({ "aws:ResourceOrgID": "o-otherorgid" }),
        ),
        of(
            "trust",
            RoleTrust,
            "sts:AssumeRole",
            role,
            json!({
                "Principal": "*",
                "Action": "sts:AssumeRole",
                "Condition": { "StringNotEquals": { "aws:PrincipalOrgID": "o-exampleorgid" } },
            }),
            json!({ "aws:PrincipalOrgID": "o-otherorgid" }),
        ),
    ]
}

/// Callers: what a message prints, and what `aws:PrincipalArn` is.
const CALLERS: [(&str, &str); 4] = [
    ("arn:PARTITION:iam::111122223333:user/ana", "arn:PARTITION:iam::111122223333:user/ana"),
    ("arn:PARTITION:sts::111122223333:assumed-role/Ops/jo", "arn:PARTITION:iam::111122223333:role/Ops"),
    ("arn:PARTITION:iam::111122223333:role/Build", "arn:PARTITION:iam::111122223333:role/Build"),
    (
        "arn:PARTITION:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/lee@example.com",
        "arn:PARTITION:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef",
    ),
];

const PARTITIONS: [&str; 3] = ["aws", "aws-us-gov", "aws-cn"];

fn article(policy_type: PolicyType) -> String {
    format!("{} {policy_type}", policy_type.article())
}

/// The piece that undeny gives for the message that the request would get.
fn piece(guardrail: &Guardrail, caller: &str, resource: &str) -> Exception {
    let text = format!(
        "User: {caller} is not authorized to perform: {} on resource: {resource} with an explicit deny in {}",
        guardrail.action,
        article(guardrail.policy_type)
    );
    let mut found = undeny::diagnose(&text, &Page::default());
    assert_eq!(found.len(), 1, "{text}");
    let mut exceptions = found.remove(0).remedy.exceptions;
    assert_eq!(exceptions.len(), 1, "{text}");
    exceptions.remove(0)
}

/// The statement with the piece in its Condition, put there as the steps say: into the list where the key stands already.
fn narrowed(statement: &Value, piece: &Exception) -> Value {
    let mut statement = statement.clone();
    let condition = statement.as_object_mut().unwrap().entry("Condition").or_insert_with(|| json!({}));
    for (operator, keys) in &piece.condition {
        let standing = condition.as_object_mut().unwrap().entry(operator).or_insert_with(|| json!({}));
        let standing = standing.as_object_mut().unwrap();
        for (key, values) in keys {
            let same = standing.keys().find(|known| known.eq_ignore_ascii_case(key)).cloned();
            let list = standing.entry(same.unwrap_or_else(|| key.clone())).or_insert_with(|| json!([]));
            list.as_array_mut().unwrap().extend(values.0.iter().map(|value| json!(value)));
        }
    }
    statement
}

fn simulation(
    id: String,
    guardrail: &Guardrail,
    statement: &Value,
    resource: &str,
    caller: (&str, &str),
) -> Value {
    let everything = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
    let mut for_all = everything.clone();
    for_all["Principal"] = json!("*");
    let document = |statements: Vec<&Value>| json!({ "Version": "2012-10-17", "Statement": statements });
    let named = |document: &Value| json!([{ "name": "p", "policy": document }]);
    let full = document(vec![&everything]);
    let with = |first: &Value| document(vec![first, statement]);
    let mut context = guardrail.context.clone();
    context["aws:PrincipalArn"] = json!(caller.1);
    let scp =
        if guardrail.policy_type == PolicyType::ServiceControl { with(&everything) } else { full.clone() };
    let rcp = if guardrail.policy_type == PolicyType::ResourceControl {
        named(&document(vec![statement]))
    } else {
        json!([])
    };
    let mut row = json!({
        "id": id,
        "request": {
            "principal": caller.0, "action": guardrail.action,
            "resource": { "resource": resource, "accountId": "111122223333" },
            "contextVariables": context,
        },
        "identityPolicies": named(&full),
        "serviceControlPolicies": [{ "orgIdentifier": "r-root", "policies": named(&scp) }],
        "resourceControlPolicies": [{ "orgIdentifier": "r-root", "policies": rcp }],
    });
    match guardrail.policy_type {
        PolicyType::ResourceBased => row["resourcePolicy"] = with(&for_all),
        PolicyType::RoleTrust => {
            let mut own = statement.clone();
            own.as_object_mut().unwrap().remove("Resource");
            let mut open = for_all.clone();
            open.as_object_mut().unwrap().remove("Resource");
            open["Action"] = json!("sts:AssumeRole");
            row["resourcePolicy"] = document(vec![&open, &own]);
        }
        PolicyType::PermissionsBoundary => row["permissionBoundaryPolicies"] = named(&with(&everything)),
        PolicyType::VpcEndpoint => row["vpcEndpointPolicies"] = named(&with(&for_all)),
        _ => {}
    }
    row
}

#[test]
#[ignore = "needs the judges that `cargo xtask setup` installs"]
fn a_piece_of_condition_lets_the_caller_past_and_nobody_else() {
    let mut rows = Vec::new();
    let mut scenarios = 0;
    for partition in PARTITIONS {
        for (i, (printed, behind)) in CALLERS.iter().enumerate() {
            for guardrail in guardrails() {
                let fill = |text: &str| text.replace("PARTITION", partition);
                let statement: Value = serde_json::from_str(&fill(&guardrail.statement.to_string())).unwrap();
                let (resource, printed, behind) = (fill(guardrail.resource), fill(printed), fill(behind));
                let piece = piece(&guardrail, &printed, &resource);
                assert_eq!(piece.policy_type, guardrail.policy_type);
                let after = narrowed(&statement, &piece);
                let stranger = fill("arn:PARTITION:iam::111122223333:user/stranger");
                let id = |what: &str| format!("{partition} {i} {} {what}", guardrail.name);
                let caller = (printed.as_str(), behind.as_str());
                scenarios += 1;
                rows.push(simulation(id("before"), &guardrail, &statement, &resource, caller));
                rows.push(simulation(id("after"), &guardrail, &after, &resource, caller));
                let other = (stranger.as_str(), stranger.as_str());
                rows.push(simulation(id("stranger"), &guardrail, &after, &resource, other));
            }
        }
    }
    assert!(scenarios >= 200, "{scenarios} scenarios");
    let mut wrong = Vec::new();
    for (id, answer) in judge(&rows) {
        let wanted = if id.ends_with(" after") { "Allowed" } else { "ExplicitlyDenied" };
        if answer["result"] != wanted {
            wrong.push(format!("{id}: {answer}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    println!("{scenarios} scenarios, {} simulations", rows.len());
}

fn judge(rows: &[Value]) -> BTreeMap<String, Value> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut node = Command::new("node")
        .arg("judges/simulate.mjs")
        .current_dir(tests)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("node: {error}; run `cargo xtask setup`"));
    let mut input = node.stdin.take().unwrap();
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "simulate.mjs failed");
    let answers = String::from_utf8(output.stdout).unwrap();
    let answers = answers.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    answers.map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
}
