//! The `undeny` program as people and scripts call it.
#![cfg(not(target_arch = "wasm32"))]

use std::io::Write;
use std::process::{Command, Output, Stdio};

const DENIAL: &str = "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: \
                      lambda:GetFunction on resource: my-function";
const CONSOLE: &str = "https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1#/functions";

fn undeny(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_undeny"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that has seen enough may close its input early.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn exit_status_says_what_was_found() {
    let missing = ["explain", "no/such/file"];
    for (arguments, input, status, said) in [
        (&["explain"][..], DENIAL, 0, ""),
        (&["explain", "-"], DENIAL, 0, ""),
        (&["explain"], "all is well", 1, "no AWS access denial"),
        (&["explain"], "", 1, "no AWS access denial"),
        (&["explain", "--json"], "all is well", 1, "no AWS access denial"),
        (&["explain", "--jsonl"], "not json", 2, "line 1"),
        (&["explain", "--nonsense"], "", 2, "--nonsense"),
        (&["explain", "--json", "--jsonl"], "", 2, "cannot be used with"),
        (&missing, "", 2, "cannot read no/such/file"),
        (&[], "", 2, "Usage"),
    ] {
        let output = undeny(arguments, input.as_bytes());
        assert_eq!(output.status.code(), Some(status), "{arguments:?} {input:?}");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains(said), "{arguments:?} {input:?}: {stderr}");
        assert!(status == 0 || !stderr.is_empty(), "a refusal is never silent: {arguments:?}");
    }
}

#[test]
fn json_has_the_documented_shape() {
    let output = undeny(&["explain", "--json", "--url", CONSOLE], DENIAL.as_bytes());
    let diagnosis = &json(stdout(&output))[0];
    assert_eq!(diagnosis["kind"], "access-denied");
    assert_eq!(diagnosis["denial"]["principal"]["raw"], "arn:aws:iam::123456789012:user/mateojackson");
    assert_eq!(diagnosis["denial"]["actions"][0]["raw"], "lambda:GetFunction");
    assert_eq!(diagnosis["denial"]["resource"]["raw"], "my-function");
    assert_eq!(diagnosis["denial"]["effect"], "unknown");
    assert_eq!(diagnosis["denial"]["policyType"], serde_json::Value::Null);
    let policy = &diagnosis["remedy"]["policies"][0];
    assert_eq!(policy["document"]["Version"], "2012-10-17");
    for field in ["owner", "summary", "steps", "policies", "cautions"] {
        assert!(!diagnosis["remedy"][field].is_null(), "{field}");
    }
    for field in ["type", "attachTo", "document", "placeholders"] {
        assert!(!policy[field].is_null(), "{field}");
    }
}

#[test]
fn json_lines_answer_every_line_that_can_be_read() {
    let input = format!(
        "{}\n\n{}\nnot json\n{}\n",
        serde_json::json!({"id": 1, "text": DENIAL, "url": CONSOLE}),
        serde_json::json!({"id": "b", "text": "all is well"}),
        serde_json::json!({"id": null, "text": DENIAL}),
    );
    let output = undeny(&["explain", "--jsonl"], input.as_bytes());
    let answers: Vec<_> = stdout(&output).lines().map(json).collect();
    let counts: Vec<_> = answers.iter().map(|answer| answer["diagnoses"].as_array().unwrap().len()).collect();
    assert_eq!(counts, [1, 0, 1]);
    assert_eq!([&answers[0]["id"], &answers[1]["id"]], [&json("1"), &json("\"b\"")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 4"));
}

#[test]
fn text_in_any_encoding_is_read() {
    let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(DENIAL.encode_utf16()).flat_map(order).collect()
    };
    let latin1 = [DENIAL.as_bytes(), b" caf\xe9"].concat();
    for input in [utf16(u16::to_le_bytes), utf16(u16::to_be_bytes), latin1] {
        assert_eq!(undeny(&["explain"], &input).status.code(), Some(0));
    }
}

#[test]
fn one_policy_for_all_denials_of_a_text() {
    let denied = |action: &str, reason: &str| {
        format!(
            "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: {action} on resource: \
             arn:aws:lambda:us-east-1:123456789012:function:my-function {reason}\n"
        )
    };
    let missing = "because no identity-based policy allows the action";
    let text = denied("lambda:InvokeFunction", missing)
        + &denied("lambda:GetFunction", missing)
        + &denied("lambda:DeleteFunction", "with an explicit deny in a service control policy");
    let output = undeny(&["policy"], text.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        json(stdout(&output)),
        serde_json::json!({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow",
            "Action": ["lambda:GetFunction", "lambda:InvokeFunction"],
            "Resource": "arn:aws:lambda:us-east-1:123456789012:function:my-function",
        }]})
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("not in a policy") && said.contains("lambda:DeleteFunction"), "{said}");

    let terraform = undeny(&["policy", "--format", "terraform"], text.as_bytes());
    assert!(stdout(&terraform).contains("aws_iam_policy_document"));
    let cli = undeny(&["policy", "--format", "cli"], denied("lambda:GetFunction", missing).as_bytes());
    assert!(stdout(&cli).contains("put-user-policy"), "{}", stdout(&cli));
    assert_eq!(undeny(&["policy", "--format", "pascal"], b"").status.code(), Some(2));
    assert_eq!(undeny(&["policy"], b"all is well").status.code(), Some(1));
}

/// A denial of `who` in `account`, for want of an Allow for the identity.
fn refused(account: &str, who: &str, action: &str, resource: &str) -> String {
    format!(
        "User: arn:aws:iam::{account}:{who} is not authorized to perform: {action} on resource: {resource} because no \
         identity-based policy allows the {action} action\n"
    )
}

#[test]
fn no_policy_is_for_two_principals() {
    const BUCKET: &str = "arn:aws:s3:::amzn-s3-demo-bucket/a";
    const ROLE: &str = "arn:aws:iam::111122223333:role/OrgAdmin";
    let two_users = refused("111122223333", "user/nora", "s3:GetObject", BUCKET)
        + &refused("111122223333", "user/ben", "iam:PassRole", ROLE);
    let two_accounts = refused("111122223333", "user/nora", "s3:GetObject", BUCKET)
        + &refused("444455556666", "user/nora", "s3:PutObject", BUCKET);
    for (text, titles) in [
        (
            two_users,
            ["For the user nora in account 111122223333", "For the user ben in account 111122223333"],
        ),
        (
            two_accounts,
            ["For the user nora in account 111122223333", "For the user nora in account 444455556666"],
        ),
    ] {
        let written = undeny(&["policy"], text.as_bytes());
        let policies = json(stdout(&written));
        let policies = policies.as_array().unwrap();
        let found: Vec<&str> = policies.iter().map(|policy| policy["title"].as_str().unwrap()).collect();
        assert_eq!(found, titles);
        assert!(policies.iter().all(|policy| policy["document"]["Statement"].as_array().unwrap().len() == 1));
        for format in
            ["terraform", "cloudformation", "sam", "cdk-typescript", "cdk-python", "cli", "powershell"]
        {
            let written = undeny(&["policy", "--format", format], text.as_bytes());
            assert!(
                titles.iter().all(|title| stdout(&written).contains(title)),
                "{format}: {}",
                stdout(&written)
            );
        }
    }
}

#[test]
fn denials_of_one_role_make_one_policy() {
    let session = |session: &str, action: &str, resource: &str| {
        refused("111122223333", "user/x", action, resource).replace(
            "arn:aws:iam::111122223333:user/x",
            &format!("arn:aws:sts::111122223333:assumed-role/Build/{session}"),
        )
    };
    let queue = "arn:aws:sqs:eu-west-1:111122223333:orders";
    let text = session("a", "sqs:SendMessage", queue)
        + &session("b", "sqs:GetQueueUrl", queue)
        + &session("b", "sqs:GetQueueAttributes", queue)
        + &session("c", "s3:PutObject", "arn:aws:s3:::amzn-s3-demo-bucket/a");
    let policy = json(stdout(&undeny(&["policy"], text.as_bytes())));
    assert_eq!(policy["Statement"].as_array().unwrap().len(), 2);
}

#[test]
fn both_halves_of_a_denial_between_accounts_are_told_apart() {
    let text =
        refused("111122223333", "user/nora", "sqs:SendMessage", "arn:aws:sqs:eu-west-1:444455556666:orders");
    let policies = json(stdout(&undeny(&["policy"], text.as_bytes())));
    let types: Vec<&str> =
        policies.as_array().unwrap().iter().map(|one| one["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["identity-based policy", "resource-based policy"]);
}

#[test]
fn what_no_policy_grants_is_never_called_nothing() {
    let text = "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: sqs:SendMessage on resource: \
                arn:aws:sqs:eu-west-1:123456789012:orders with an explicit deny in an identity-based policy";
    let output = undeny(&["policy"], text.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("not in a policy") && !said.contains("no AWS access denial"), "{said}");
}

#[test]
fn the_request_for_an_administrator_holds_the_policy() {
    let output = undeny(&["explain", "--request", "--url", CONSOLE], DENIAL.as_bytes());
    assert!(stdout(&output).contains("\"arn:aws:lambda:us-east-1:123456789012:function:my-function\""));
}

#[test]
fn a_secret_beside_a_denial_is_named_and_never_printed() {
    // AWS's documented example key.
    let key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let text = format!("export AWS_SECRET_ACCESS_KEY={key}\n{DENIAL}\n");
    for arguments in [&["explain"][..], &["explain", "--json"], &["explain", "--request"]] {
        let output = undeny(arguments, text.as_bytes());
        assert!(!stdout(&output).contains(key));
    }
    assert!(stdout(&undeny(&["explain"], text.as_bytes())).contains("secret access key"));
}

#[test]
fn output_to_a_file_has_no_colours() {
    assert!(!undeny(&["explain"], DENIAL.as_bytes()).stdout.contains(&0x1b));
}
