//! How fast policies are evaluated: `cargo bench --bench evaluate`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use undeny::evaluate::{Rehearsal, explain, unpack};
use undeny::iam::PolicyType;
use undeny::records::{self, Event, Faults, Progress, Take};
use undeny::{Page, diagnose};

/// The best of several runs: the others were disturbed.
fn best(runs: usize, mut work: impl FnMut()) -> Duration {
    let run = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..runs).map(run).min().unwrap_or_default()
}

/// A guardrail of `count` statements, of the sorts that organizations write.
fn policy(count: usize) -> String {
    let statement = |i: usize| match i % 4 {
        0 => {
            json!({"Sid": format!("Region{i}"), "Effect": "Deny", "NotAction": ["iam:*", "sts:*", "support:*", "organizations:*"],
            "Resource": "*", "Condition": {"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "us-east-1"]},
            "ArnNotLike": {"aws:PrincipalArn": [format!("arn:aws:iam::*:role/Guard{i}"), "arn:aws:iam::*:role/Admin"]}}})
        }
        1 => {
            json!({"Sid": format!("Protect{i}"), "Effect": "Deny", "Action": ["cloudtrail:Stop*", "config:Delete*", "s3:PutBucketPolicy"],
            "Resource": format!("arn:aws:s3:::protected-{i}-*"), "Condition": {"StringNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Guard*"}}})
        }
        2 => {
            json!({"Sid": format!("Org{i}"), "Effect": "Deny", "Action": ["sqs:*", "kms:*"], "Resource": "*",
            "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-exampleorgid"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}})
        }
        _ => {
            json!({"Sid": format!("Type{i}"), "Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:*:instance/*",
            "Condition": {"StringNotEquals": {"ec2:InstanceType": "t3.micro"}}})
        }
    };
    let statements: Vec<_> = (0..count).map(statement).collect();
    serde_json::to_string_pretty(&json!({"Version": "2012-10-17", "Statement": statements})).unwrap()
}

fn events(count: usize) -> String {
    let names = [
        ("s3.amazonaws.com", "GetObject"),
        ("s3.amazonaws.com", "HeadObject"),
        ("ec2.amazonaws.com", "DescribeInstances"),
        ("lambda.amazonaws.com", "UpdateFunctionCode20150331v2"),
        ("kms.amazonaws.com", "Decrypt"),
        ("sqs.amazonaws.com", "SendMessage"),
        ("dynamodb.amazonaws.com", "GetItem"),
    ];
    let event = |i: usize| {
        let (source, name) = names[i % names.len()];
        json!({"eventVersion": "1.11", "eventID": format!("{i:08x}-1111-2222-3333-444444444444"), "eventTime": "2026-11-20T10:11:12Z",
            "eventSource": source, "eventName": name, "eventType": "AwsApiCall", "eventCategory": "Data", "awsRegion": "us-east-1",
            "sourceIPAddress": "203.0.113.7", "userAgent": "aws-sdk-rust/1.0", "recipientAccountId": "111122223333", "readOnly": true,
            "userIdentity": {"type": "AssumedRole", "principalId": "AROAEXAMPLE:i-1", "accountId": "111122223333",
                "arn": format!("arn:aws:sts::111122223333:assumed-role/Role{}/i-1", i % 37),
                "sessionContext": {"sessionIssuer": {"type": "Role", "arn": format!("arn:aws:iam::111122223333:role/Role{}", i % 37)},
                    "attributes": {"creationDate": "2026-11-20T09:00:00Z", "mfaAuthenticated": "false"}}},
            "requestParameters": {"bucketName": "amzn-s3-demo-bucket", "key": format!("a/{i}"), "functionName": "orders"},
            "responseElements": null, "requestID": "EXAMPLE", "tlsDetails": {"tlsVersion": "TLSv1.3"}})
    };
    let lines: Vec<String> = (0..count).map(|i| event(i).to_string()).collect();
    lines.join("\n")
}

struct Calls<'p>(Rehearsal<'p>, Faults);

impl Take for Calls<'_> {
    const ALL: bool = true;
    fn event(&mut self, _: &Path, _: u64, event: &Event<'_>) {
        self.0.add(event);
    }
    fn faults(&mut self) -> &mut Faults {
        &mut self.1
    }
    fn refusals(&self) -> u64 {
        0
    }
}

fn main() {
    let policies = unpack(&policy(40), "policy.json");
    let text = events(10_000);
    let parsed: Vec<Event> = text.lines().map(|line| Event::from_json(line.as_bytes()).unwrap()).collect();
    let time = best(10, || {
        let mut rehearsal = Rehearsal::new(&policies, PolicyType::ServiceControl);
        parsed.iter().for_each(|event| rehearsal.add(event));
        black_box(rehearsal.report());
    });
    println!("10,000 events, 40 statements               {:>8.1} ms", millis(time));
    let whole = best(10, || {
        let mut calls = Calls(Rehearsal::new(&policies, PolicyType::ServiceControl), Faults::default());
        records::read_source(Path::new("bench"), text.as_bytes(), &mut calls, &Progress::default());
        assert!(calls.1.finish().is_empty());
        black_box(calls.0.report());
    });
    println!("the same with reading their JSON           {:>8.1} ms", millis(whole));
    let denial = "User: arn:aws:sts::111122223333:assumed-role/Build/i-1 is not authorized to perform: ec2:RunInstances on \
                  resource: arn:aws:ec2:us-west-2:111122223333:instance/* with an explicit deny in a service control policy";
    let denial = diagnose(denial, &Page::default()).remove(0).denial;
    for count in [40, 400, 800, 1600] {
        let text = policy(count);
        let time = best(10, || drop(black_box(explain(&text, &denial))));
        println!(
            "explain a policy of {count:>5} statements       {:>8.2} ms  {:>6.0} kB",
            millis(time),
            text.len() as f64 / 1e3
        );
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
