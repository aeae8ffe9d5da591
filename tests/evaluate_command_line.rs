//! `undeny explain --policy` and `undeny rehearse` as people and scripts call them.
#![cfg(not(target_arch = "wasm32"))]

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

const DENIAL: &str = "User: arn:aws:sts::111122223333:assumed-role/Build/i-1 is not authorized to perform: ec2:RunInstances on \
    resource: arn:aws:ec2:us-west-2:111122223333:instance/* with an explicit deny in a service control policy";

fn undeny(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_undeny")).args(arguments).output().unwrap()
}

/// A file of this test's own.
fn file(name: &str, bytes: &[u8]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("evaluate");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn policy() -> String {
    let document = json!({"Version": "2012-10-17", "Statement": [
        {"Sid": "Regions", "Effect": "Deny", "NotAction": ["iam:*"], "Resource": "*",
         "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}},
        {"Sid": "Org", "Effect": "Deny", "Action": "s3:*", "Resource": "*",
         "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]});
    file("scp.json", serde_json::to_string_pretty(&document).unwrap().as_bytes())
}

fn event(id: &str, source: &str, name: &str, region: &str) -> Value {
    json!({"eventID": id, "eventTime": "2026-11-20T10:00:00Z", "eventSource": source, "eventName": name,
        "eventType": "AwsApiCall", "awsRegion": region, "userIdentity": {"type": "AssumedRole",
        "arn": "arn:aws:sts::111122223333:assumed-role/Build/i-1", "sessionContext":
        {"sessionIssuer": {"type": "Role", "arn": "arn:aws:iam::111122223333:role/ci/Build"}}}})
}

#[test]
fn a_diagnosis_has_its_statements_and_the_edit() {
    let output = undeny(&["explain", "--json", "--policy", &policy(), &file("error.txt", DENIAL.as_bytes())]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let all: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(all[0]["kind"], "access-denied");
    let [statement] = all[0]["statements"].as_array().unwrap().as_slice() else {
        panic!("{}", all[0]["statements"])
    };
    assert_eq!(
        (&statement["index"], &statement["sid"], &statement["verdict"]),
        (&json!(0), &json!("Regions"), &json!("denies"))
    );
    assert!(statement["policy"].as_str().unwrap().ends_with("scp.json"));
    assert!(statement["dependsOn"].as_array().unwrap().is_empty());
    assert!(!statement["because"].as_array().unwrap().is_empty());
    let diff = all[0]["edit"]["changes"][0]["diff"].as_str().unwrap();
    assert!(diff.contains("+        \"ArnNotLike\": {"), "{diff}");
    let text = undeny(&["explain", "--policy", &policy(), &file("error.txt", DENIAL.as_bytes())]);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("unless the Region is eu-west-1; here the Region is us-west-2"), "{text}");
}

#[test]
fn the_exit_status_says_what_a_new_policy_would_do() {
    let scp = policy();
    let (ec2, s3, iam) = ("ec2.amazonaws.com", "s3.amazonaws.com", "iam.amazonaws.com");
    let refused = event("1", ec2, "RunInstances", "us-east-1");
    let undecided = event("2", s3, "HeadObject", "eu-west-1");
    let allowed = event("3", iam, "GetRole", "us-east-1");
    let records = json!({"Records": [refused, undecided, allowed, event("4", ec2, "Unheard", "eu-west-1")]})
        .to_string();
    let mut zip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut zip, records.as_bytes()).unwrap();
    let lines = format!("{allowed}\n{undecided}\n");
    for (name, bytes, status, counts) in [
        ("records.json", records.clone().into_bytes(), 1, [1, 1, 1, 1]),
        ("records.json.gz", zip.finish().unwrap(), 1, [1, 1, 1, 1]),
        ("lines.jsonl", lines.into_bytes(), 3, [0, 1, 1, 0]),
        ("one.json", allowed.to_string().into_bytes(), 0, [0, 0, 1, 0]),
        ("list.json", json!([allowed, refused]).to_string().into_bytes(), 1, [1, 0, 1, 0]),
    ] {
        let output = undeny(&["rehearse", "--json", &scp, &file(name, &bytes)]);
        assert_eq!(output.status.code(), Some(status), "{name} {}", String::from_utf8_lossy(&output.stderr));
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let count = |of: &str| report[of].as_array().unwrap().len();
        let found = [
            count("refused"),
            count("undecided"),
            usize::try_from(report["allowed"].as_u64().unwrap()).unwrap(),
            count("unmapped"),
        ];
        assert_eq!(found, counts, "{name} {report}");
        if found[0] == 1 {
            assert_eq!(report["refused"][0]["principal"], "arn:aws:iam::111122223333:role/ci/Build");
            assert_eq!(report["refused"][0]["action"], "ec2:RunInstances");
            assert_eq!(report["refused"][0]["statement"]["sid"], "Regions");
            assert_eq!(report["refused"][0]["examples"][0]["eventId"], "1");
        }
        if found[1] == 1 {
            assert_eq!(report["undecided"][0]["action"], "s3:GetObject");
            assert_eq!(report["undecided"][0]["dependsOn"], json!(["aws:PrincipalOrgID"]));
        }
    }
    for (policy, events, said) in [
        (scp.as_str(), file("none.json", b"{\"Records\": []}"), "no CloudTrail event"),
        (
            &file("bad.json", b"{\"Statement\": [{\"Effect\": \"No\"}]}"),
            file("one2.json", allowed.to_string().as_bytes()),
            "mend its faults",
        ),
        (&scp, "no/such/file.json".to_owned(), "cannot read"),
    ] {
        let output = undeny(&["rehearse", policy, &events]);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains(said),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn each_type_of_policy_has_its_say() {
    let allow = file("allow.json", br#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]}"#);
    let events = file(
        "types.json",
        json!([
            event("1", "iam.amazonaws.com", "GetRole", "us-east-1"),
            event("2", "ec2.amazonaws.com", "DescribeInstances", "eu-west-1")
        ])
        .to_string()
        .as_bytes(),
    );
    for (policy_type, refused, exempt, undecided) in
        [("scp", 1, 0, 0), ("boundary", 1, 0, 0), ("session", 1, 0, 0), ("endpoint", 0, 2, 0)]
    {
        let output = undeny(&["rehearse", "--json", "--type", policy_type, &allow, &events]);
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        let count = |of: &str| report[of].as_array().unwrap().len();
        assert_eq!(
            (count("refused"), report["exempt"].as_u64().unwrap(), count("undecided")),
            (refused, exempt, undecided),
            "{policy_type} {report}"
        );
    }
}
