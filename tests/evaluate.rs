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

/// A document around one statement.
fn one(statement: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#)
}

const PUT: &str = "User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:PutObject on resource: \
    \"arn:aws:s3:::amzn-s3-demo-bucket/a\" with an explicit deny in a service control policy";

#[test]
fn conditions_are_said_in_words() {
    for (condition, said) in [
        (
            r#""StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}"#,
            "unless the caller's organization is o-exampleorgid",
        ),
        (r#""BoolIfExists": {"aws:PrincipalIsAWSService": "false"}"#, "unless the caller is an AWS service"),
        (r#""Bool": {"aws:SecureTransport": "false"}"#, "only if the request came without HTTPS"),
        (
            r#""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#,
            "unless the caller signed in with MFA",
        ),
        (
            r#""Null": {"aws:RequestTag/team": "true"}"#,
            "only if the request does not say the request's tag `team`",
        ),
        (
            r#""NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24", "198.51.100.0/24"]}"#,
            "unless the caller's IP address is in 203.0.113.0/24 or 198.51.100.0/24",
        ),
        (r#""NumericLessThan": {"s3:TlsVersion": 1.2}"#, "only if `s3:TlsVersion` is less than 1.2"),
        (
            r#""ForAllValues:StringNotLike": {"aws:TagKeys": "cost*"}"#,
            "unless a value of a tag key of the request is like cost*",
        ),
    ] {
        let deny = format!(
            r#"{{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{{condition}}}}}"#
        );
        let finding = explain(&one(&deny), &denial(PUT));
        let because = finding.policies[0].statements[0].because.join(" ");
        assert!(because.contains(said), "{condition}: {because}");
    }
}

#[test]
fn what_is_unknown_is_named_and_never_guessed() {
    let deny = r#"{"Sid": "Org", "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition":
        {"StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}, "ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"}}}"#;
    let other = r#"{"Effect": "Deny", "Action": "s3:Put*", "Resource": "arn:aws:s3:::other/*"}"#;
    let finding = explain(&one(&format!("{deny}, {other}")), &denial(PUT));
    let [org, other] = finding.policies[0].statements.as_slice() else { panic!() };
    assert_eq!(
        (org.verdict, org.depends_on.as_slice()),
        (Says::Depends, &["aws:PrincipalOrgID".to_owned()][..])
    );
    assert_eq!((other.verdict, other.unmatched), (Says::DoesNotMatch, Some("Resource")));
    assert_eq!(
        finding.summary,
        "One statement may have denied the request: that depends on `aws:PrincipalOrgID`."
    );
    let edit = finding.edit.unwrap();
    assert!(edit.notes[0].contains("only if this statement denied"), "{:?}", edit.notes);
}

#[test]
fn elimination_names_the_statement_of_a_policy_that_aws_named() {
    let text = format!(
        "{PUT}: arn:aws:organizations::999999999999:policy/o-exampleorgid/service_control_policy/p-examplepolicyid"
    );
    let deny = r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}"#;
    let denial = denial(&text);
    assert!(denial.policy_arn.is_some());
    let finding = explain(&one(deny), &denial);
    assert_eq!(verdicts(&finding), [Says::Denies]);
    assert!(finding.policies[0].statements[0].because[0].contains("no other statement of it can have"));
    let two = explain(&one(&format!("{deny}, {deny}")), &denial);
    assert_eq!(verdicts(&two), [Says::Depends, Says::Depends]);
    assert_eq!(two.edit, None);
}

#[test]
fn faults_say_where_and_why() {
    for (text, code, line, column, element) in [
        ("{\n  \"Version\": \"2012-10-17\"\n  \"Statement\": []\n}", "JSON_SYNTAX_ERROR", 2, 26, ""),
        ("", "NO_POLICY", 1, 1, ""),
        ("[1]", "NO_POLICY", 1, 1, ""),
        ("{\"Version\": \"2012-10-17\"}", "MISSING_STATEMENT", 1, 1, ""),
        (&one("{\"Action\": \"s3:*\", \"Resource\": \"*\"}"), "MISSING_EFFECT", 1, 41, "Statement[0]"),
        (
            &one("{\"Effect\": \"deny\", \"Action\": \"s3:*\", \"Resource\": \"*\"}"),
            "INVALID_EFFECT",
            1,
            52,
            "Statement[0].Effect",
        ),
        (&one("{\"Effect\": \"Deny\", \"Resource\": \"*\"}"), "MISSING_ACTION", 1, 41, "Statement[0]"),
        (&one("{\"Effect\": \"Deny\", \"Action\": \"*\"}"), "MISSING_RESOURCE", 1, 41, "Statement[0]"),
        (
            &one("{\"Effect\": \"Deny\", \"Action\": \"s3:GetObjekt\", \"Resource\": \"*\"}"),
            "INVALID_ACTION",
            1,
            70,
            "Statement[0].Action",
        ),
        (
            &one("{\"Effect\": \"Deny\", \"Action\": \"*\", \"NotAction\": \"*\", \"Resource\": \"*\"}"),
            "UNSUPPORTED_ELEMENT_COMBINATION",
            1,
            75,
            "Statement[0]",
        ),
        (
            &one(
                "{\"Effect\": \"Deny\", \"Action\": \"*\", \"Resource\": \"*\", \"Condition\": {\"StringEqual\": {\"a:b\": \"c\"}}}",
            ),
            "INVALID_CONDITION_OPERATOR",
            1,
            106,
            "Statement[0].Condition.StringEqual",
        ),
        (
            &one(
                "{\"Effect\": \"Deny\", \"Action\": \"*\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"a:b\": \"c*\"}}}",
            ),
            "WILDCARD_WITHOUT_LIKE_OPERATOR",
            1,
            130,
            "Statement[0].Condition.StringEquals.a:b",
        ),
    ] {
        let finding = explain(text, &denial(PUT));
        let faults = &finding.policies[0].faults;
        let found: Vec<_> =
            faults.iter().map(|of| (of.code, of.line, of.column, of.element.as_str())).collect();
        assert_eq!(found, [(code, line, column, element)], "{text}\n{faults:?}");
    }
}

#[test]
fn lists_are_taken_apart() {
    let document = one(r#"{"Sid": "S", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}"#);
    let quoted = serde_json::Value::from(document.as_str()).to_string();
    let encoded: String = document.bytes().map(|b| format!("%{b:02X}")).collect();
    let details = format!(
        r#"{{"UserDetailList": [{{"UserName": "ana", "Arn": "arn:aws:iam::111122223333:user/ana", "GroupList": [],
            "UserPolicyList": [{{"PolicyName": "Inline", "PolicyDocument": {document}}}], "AttachedManagedPolicies": []}},
            {{"UserName": "bo", "Arn": "arn:aws:iam::111122223333:user/bo",
            "UserPolicyList": [{{"PolicyName": "NotHis", "PolicyDocument": {document}}}]}}],
          "GroupDetailList": [], "RoleDetailList": [], "Policies": []}}"#
    );
    let scp = format!(
        r#"{{"Policy": {{"PolicySummary": {{"Name": "Guard", "Type": "SERVICE_CONTROL_POLICY"}}, "Content": {quoted}}}}}"#
    );
    let boundary = PUT.replace("a service control policy", "an identity-based policy");
    for (text, denial_text, names) in [
        (document.as_str(), PUT, &[""][..]),
        (&encoded, PUT, &[""]),
        (&format!(r#"{{"Policy": {quoted}}}"#), PUT, &[""]),
        (&scp, PUT, &["Guard"]),
        (&scp, &boundary, &[]),
        (
            &format!(r#"{{"RoleName": "Build", "PolicyName": "P", "PolicyDocument": {document}}}"#),
            PUT,
            &["Build/P"],
        ),
        (
            &format!(
                r#"{{"PolicyVersion": {{"Document": "{encoded}", "VersionId": "v1", "IsDefaultVersion": true}}}}"#
            ),
            &boundary,
            &[""],
        ),
        (&details, &boundary, &["ana/Inline"]),
    ] {
        let finding = explain(text, &denial(denial_text));
        let found: Vec<&str> = finding.policies.iter().map(|policy| policy.name.as_str()).collect();
        assert_eq!(found, names, "{text}");
        assert!(verdicts(&finding).iter().all(|of| *of == Says::Denies), "{text}");
    }
}

#[test]
fn a_missing_allow_is_added_and_nothing_else() {
    let text = "User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:PutObject on resource: \
        \"arn:aws:s3:::amzn-s3-demo-bucket/a\" because no permissions boundary allows the s3:PutObject action";
    let document = "{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n            \
        \"Action\": \"s3:Get*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}\n";
    let denial = denial(text);
    let finding = explain(document, &denial);
    assert_eq!(finding.summary, "No statement here allows the request.");
    let edit = finding.edit.unwrap();
    let after = apply(document, &edit.changes[0].insertions);
    assert_eq!(verdicts(&explain(&after, &denial)), [Says::DoesNotMatch, Says::Allows], "{after}");
    assert!(
        after.contains("\"Resource\": \"arn:aws:s3:::amzn-s3-demo-bucket/a\"\n        }\n    ]"),
        "{after}"
    );
}
