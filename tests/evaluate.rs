//! Policies evaluated: which statement did it, why, and on what it depends.
#![cfg(not(target_arch = "wasm32"))]

use undeny::diagnosis::Denial;
use undeny::evaluate::{Finding, Says, apply, explain};
use undeny::{Page, diagnose};

/// The denial of a text.
fn denial(text: &str) -> Denial {
    diagnose(text, &Page::default()).remove(0).denial
}

const SCP: &str = "User: arn:aws:sts::111122223333:assumed-role/Build/i-0abc is not authorized to perform: \
    ec2:RunInstances on resource: arn:aws:ec2:us-west-2:111122223333:instance/* with an explicit deny in a service \
    control policy: arn:aws:organizations::999999999999:policy/o-exampleorgid/service_control_policy/p-examplepolicyid";

const REGIONS: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "KeepTrails",
      "Effect": "Deny",
      "Action": "cloudtrail:StopLogging",
      "Resource": "*"
    },
    {
      // The approved Regions.
      "Sid": "DenyOutsideEurope",
      "Effect": "Deny",
      "NotAction": ["iam:*", "sts:*", "organizations:*"],
      "Resource": "*",
      "Condition": {
        "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] },
        "BoolIfExists": { "aws:PrincipalIsAWSService": "false" },
      },
    },
  ],
}"#;

fn verdicts(finding: &Finding) -> Vec<Says> {
    finding.policies.iter().flat_map(|policy| &policy.statements).map(|of| of.verdict).collect()
}

#[test]
fn the_statement_that_denied_is_named_with_why_and_the_edit() {
    let finding = explain(REGIONS, &denial(SCP));
    assert_eq!(finding.summary, "Statement 2 (DenyOutsideEurope) denies the request.");
    assert_eq!(verdicts(&finding), [Says::DoesNotMatch, Says::Denies]);
    let [policy] = finding.policies.as_slice() else { panic!() };
    assert!(policy.faults.is_empty(), "{:?}", policy.faults);
    let statement = &policy.statements[1];
    assert!(REGIONS[statement.span.start..statement.span.end].starts_with("{\n      // The approved"));
    assert_eq!(statement.line, 10);
    assert_eq!(
        statement.because,
        [
            "It is about every action but some, and ec2:RunInstances is none of them.",
            "It applies unless the Region is eu-west-1 or eu-central-1; here the Region is us-west-2.",
            "It applies unless the caller is an AWS service; here `aws:PrincipalIsAWSService` is false.",
        ]
    );
    let edit = finding.edit.unwrap();
    println!("{}", edit.changes[0].diff);
    let after = apply(REGIONS, &edit.changes[0].insertions);
    let again = explain(&after, &denial(SCP));
    assert_eq!(verdicts(&again), [Says::DoesNotMatch, Says::DoesNotMatch], "{after}");
    assert!(again.policies[0].faults.is_empty());
}
