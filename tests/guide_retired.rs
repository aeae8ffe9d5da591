//! `undeny retired`: which words of a text stand for a retired AWS managed policy, and how each is changed.
#![cfg(not(target_arch = "wasm32"))]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use undeny::guide::retired::{ChangeBy, Holder, difference, retired};
use undeny::reference::{ManagedPolicy, action, managed_policy, retired_policies, retired_policy, service};

/// A text; each retired policy in it with its successor and line.
type Case = (&'static str, &'static [(&'static str, Option<&'static str>, usize)]);

const LAMBDA: Option<&str> = Some("AWSLambda_FullAccess");
const CONFIG: Option<&str> = Some("service-role/AWS_ConfigRole");

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Terraform.
    ("policy_arn = \"arn:aws:iam::aws:policy/AWSLambdaFullAccess\"", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    ("a = \"arn:${data.aws_partition.current.partition}:iam::aws:policy/AWSLambdaFullAccess\"", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    ("managed_policy_arns = [\n  \"arn:aws-cn:iam::aws:policy/service-role/AWSConfigRole\",\n]", &[("AWSConfigRole", CONFIG, 2)]),
    ("data \"aws_iam_policy\" \"x\" {\n  name = \"AWSLambdaFullAccess\"\n}", &[("AWSLambdaFullAccess", LAMBDA, 2)]),
    ("for_each = toset([\"AWSLambdaFullAccess\"])\npolicy_arn = \"arn:aws:iam::aws:policy/${each.key}\"", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    // CloudFormation and AWS SAM.
    ("ManagedPolicyArns:\n  - !Sub arn:${AWS::Partition}:iam::aws:policy/AWSLambdaFullAccess", &[("AWSLambdaFullAccess", LAMBDA, 2)]),
    ("ManagedPolicyArns:\n  - Fn::Join: ['', ['arn:', !Ref AWS::Partition, ':iam::aws:policy/AWSLambdaFullAccess']]", &[("AWSLambdaFullAccess", LAMBDA, 2)]),
    ("Policies:\n  - AWSLambdaBasicExecutionRole\n  - AWSConfigRole", &[("AWSConfigRole", CONFIG, 3)]),
    ("Policies: AWSConfigRole", &[("AWSConfigRole", CONFIG, 1)]),
    ("{\"Policies\":[\"AWSLambdaFullAccess\"]}", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    // AWS CDK and Pulumi.
    ("iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSConfigRole')", &[("AWSConfigRole", CONFIG, 1)]),
    ("from_aws_managed_policy_name(\n    \"service-role/AWSConfigRole\"\n)", &[("AWSConfigRole", CONFIG, 2)]),
    ("awsiam.ManagedPolicy_FromAwsManagedPolicyName(jsii.String(\"AWSLambdaFullAccess\"))", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    ("policyArn: aws.iam.ManagedPolicy.AWSLambdaFullAccess,", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    // The AWS CLI, addresses, lists.
    ("ATTACHEDPOLICIES\tarn:aws:iam::aws:policy/AWSLambdaFullAccess\tAWSLambdaFullAccess", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    ("https://console.aws.amazon.com/iam/home#/policies/arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAWSLambdaFullAccess", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    ("\"arn:aws:iam::aws:policy\\/service-role\\/AWSConfigRole\"", &[("AWSConfigRole", CONFIG, 1)]),
    ("AWSLambdaFullAccess\n  * AWSConfigRole\r\n\"AWSOpsWorksFullAccess\",", &[
        ("AWSLambdaFullAccess", LAMBDA, 1), ("AWSConfigRole", CONFIG, 2), ("AWSOpsWorksFullAccess", None, 3),
    ]),
    ("ロール arn:aws:iam::aws:policy/AWSLambdaFullAccess", &[("AWSLambdaFullAccess", LAMBDA, 1)]),
    // What only looks like one.
    ("arn:aws:iam::123456789012:policy/AWSLambdaFullAccess", &[]),
    ("arn:aws:iam::aws:policy/AWSLambda_FullAccess", &[]),
    ("arn:aws:iam::aws:policy/AWSLambdaFullAccess-copy", &[]),
    ("arn:aws:iam::123456789012:role/service-role/AWSConfigRole policy", &[]),
    ("arn:aws:iam::aws:policy/awslambdafullaccess", &[]),
    ("# policy_arn = \"arn:aws:iam::aws:policy/AWSLambdaFullAccess\"", &[]),
    ("resource \"aws_iam_role_policy_attachment\" \"AWSLambdaFullAccess\" {", &[]),
    ("resource \"aws_iam_policy\" \"x\" {\n  name = \"AWSLambdaFullAccess\"\n}", &[]),
    ("RoleName: AWSConfigRole\nPolicies:\n  - PolicyName: AWSLambdaFullAccess", &[]),
    ("Roles:\n  - AWSConfigRole\npolicy: x", &[]),
    ("new iam.Role(this, 'AmazonEC2SpotFleetRole', { managedPolicies: [] })", &[]),
    ("policy = aws_iam_policy.AWSLambdaFullAccess.arn", &[]),
    ("{\"RolePolicyList\": [{\"PolicyName\": \"AWSLambdaFullAccess\", \"PolicyDocument\": {}}]}", &[]),
    ("", &[]),
    ("%2FAWSLambdaFullAccess policy %2", &[]),
];

#[test]
fn a_name_counts_where_it_stands_for_a_policy_of_awss() {
    for (text, expected) in CASES {
        let found = retired(text);
        for of in &found {
            let line = text.lines().nth(of.mention.line - 1).unwrap();
            let from: String = line.chars().skip(of.mention.column - 1).collect();
            let path = of.mention.named.strip_suffix(of.policy.name.as_str()).unwrap();
            assert!(from.replace("\\/", "/").starts_with(&of.mention.named), "{text}: {from}");
            assert!(path.is_empty() || path.ends_with("-role/"), "{text}: {path}");
        }
        let found: Vec<_> = found
            .iter()
            .map(|of| (of.policy.name.as_str(), of.policy.successor.as_deref(), of.mention.line))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn successors_live_and_changes_are_of_real_actions() {
    let mut documented = 0;
    for name in retired_policies() {
        let policy = retired_policy(&name).unwrap();
        let lives = matches!(managed_policy(&name), ManagedPolicy::Live { .. });
        assert_eq!(lives, policy.exists, "{name}");
        for successor in policy.successor.iter().chain(&policy.alike) {
            assert!(matches!(managed_policy(successor), ManagedPolicy::Live { .. }), "{name}: {successor}");
        }
        if policy.successor.is_some() {
            documented += 1;
            let page = policy.page.as_deref().unwrap_or_default();
            assert!(page.starts_with("https://docs.aws.amazon.com/"), "{name} {page}");
        }
        for change in policy.lost.iter().chain(&policy.narrowed) {
            let (prefix, short) = change.pattern.split_once(':').unwrap();
            assert!(service(prefix).is_some() && change.count <= change.total, "{name}: {change:?}");
            assert!(short.contains('*') || action(&change.pattern).is_some(), "{name}: {change:?}");
        }
    }
    assert!(documented > 15, "{documented}");
}

#[test]
fn whoever_has_a_policy_gets_the_new_one_first() {
    let details = include_str!("retired/authorization-details.json");
    let found = retired(details);
    let changes: Vec<_> = found
        .iter()
        .map(|of| match &of.change {
            ChangeBy::Commands { holder, attach, detach, .. } => {
                (holder.clone(), attach.to_string(), detach.to_string())
            }
            other => panic!("{other:?}"),
        })
        .collect();
    let gov = "arn:aws-us-gov:iam::aws:policy/service-role";
    let of = "arn:aws:iam::aws:policy";
    for (at, (holder, attach, detach)) in [
        (
            Some(Holder::User("marymajor".into())),
            format!("`aws iam attach-user-policy --user-name marymajor --policy-arn {of}/AWSLambda_FullAccess`"),
            format!("`aws iam detach-user-policy --user-name marymajor --policy-arn {of}/AWSLambdaFullAccess`"),
        ),
        (
            Some(Holder::Group("Readers".into())),
            format!("`aws iam attach-group-policy --group-name Readers --policy-arn {of}/AWSLambda_ReadOnlyAccess`"),
            format!("`aws iam detach-group-policy --group-name Readers --policy-arn {of}/AWSLambdaReadOnlyAccess`"),
        ),
        (
            Some(Holder::Role("config-recorder".into())),
            format!("`aws iam attach-role-policy --role-name config-recorder --policy-arn {gov}/AWS_ConfigRole`"),
            format!("`aws iam detach-role-policy --role-name config-recorder --policy-arn {gov}/AWSConfigRole`"),
        ),
        // The policy itself, in the list of policies: nobody's.
        (
            None,
            format!("`aws iam attach-role-policy --role-name ROLE_NAME --policy-arn {of}/AWSLambda_FullAccess`"),
            format!("`aws iam detach-role-policy --role-name ROLE_NAME --policy-arn {of}/AWSLambdaFullAccess`"),
        ),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(changes[at], (holder, attach, detach));
    }
    assert_eq!(changes.len(), 4);
}

#[test]
fn terraforms_state_is_never_edited() {
    let state = r#"{"version": 4, "terraform_version": "1.9.0", "lineage": "x", "resources": [{"instances": [{"attributes":
        {"policy_arn": "arn:aws:iam::aws:policy/AWSLambdaFullAccess", "role": "app"}}]}]}"#;
    let found = retired(state);
    assert!(matches!(found.as_slice(), [one] if one.change == ChangeBy::State), "{found:?}");
    assert_eq!(difference("terraform.tfstate", state, &found), None);
}

/// `patch` takes the difference, and what it writes names no retired policy any more but those without a successor.
#[test]
fn the_difference_can_be_applied() {
    let folder = std::env::temp_dir().join(format!("undeny-retired-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let template = include_str!("retired/template.yaml");
    for (name, text, left) in [
        ("main.tf", include_str!("retired/main.tf").to_owned(), 1),
        ("template.yaml", template.to_owned(), 0),
        ("carriage.yaml", template.replace('\n', "\r\n"), 0),
        ("stack.py", include_str!("retired/stack.py").trim_end().to_owned(), 0),
        (
            "one-line.json",
            "{\"Policies\":[\"AWSLambdaFullAccess\",\"AWSLambdaReadOnlyAccess\"]}".to_owned(),
            0,
        ),
    ] {
        let file = folder.join(name);
        std::fs::write(&file, &text).unwrap();
        let difference = difference(name, &text, &retired(&text)).unwrap();
        let mut patch = Command::new("patch")
            .args(["-p1", "--binary", "--fuzz=0", "--quiet"])
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        patch.stdin.take().unwrap().write_all(difference.as_bytes()).unwrap();
        assert!(patch.wait().unwrap().success(), "{name}:\n{difference}");
        let after = std::fs::read_to_string(&file).unwrap();
        assert_eq!(retired(&after).len(), left, "{name}:\n{after}");
        assert_eq!(after.lines().count(), text.lines().count(), "{name}");
    }
    for (name, written) in
        [("infra/main.tf", "infra/main.tf"), ("./main.tf", "main.tf"), ("/srv/main.tf", "srv/main.tf")]
    {
        let text = include_str!("retired/main.tf");
        let difference = difference(name, text, &retired(text)).unwrap();
        assert!(difference.starts_with(&format!("--- a/{written}\n+++ b/{written}\n")), "{difference}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

fn undeny(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_undeny"))
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn the_exit_status_is_for_builds() {
    for (arguments, input, status, said) in [
        (
            &["retired", "retired/main.tf"][..],
            "",
            1,
            "Mentions of retired AWS managed policies: 5 (files: 1)",
        ),
        (&["retired"], "AWSLambdaFullAccess", 1, "Mentions of retired AWS managed policies: 1 (files: 1)"),
        (&["retired", "-"], "AWSLambda_FullAccess", 0, "No retired AWS managed policy is named (files: 1)."),
        (&["retired", "no/such/file"], "", 2, "cannot read no/such/file"),
        (
            &["retired", "retired/main.tf", "no/such/file"],
            "",
            2,
            "Mentions of retired AWS managed policies: 5",
        ),
        (&["retired", "--json", "--diff"], "", 2, "cannot be used with"),
    ] {
        let output = undeny(arguments, input);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {stderr}");
        assert!(stderr.contains(said), "{arguments:?}: {stderr}");
    }
}

#[test]
fn json_has_the_documented_fields() {
    let output = undeny(
        &["retired", "--json", "retired/main.tf", "retired/stack.py", "retired/authorization-details.json"],
        "",
    );
    let all: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = all.as_array().unwrap();
    assert!(all.len() > 9, "{all:?}");
    for of in all {
        assert!(of["policy"].is_string() && of["file"].is_string() && of["line"].is_u64(), "{of}");
        assert!(of["successor"].is_string() || of["successor"].is_null(), "{of}");
        assert!(of.get("successor").is_some() && of["summary"].is_string(), "{of}");
    }
    let of_program = all.iter().find(|of| of["file"] == "retired/stack.py").unwrap();
    insta::with_settings!({ snapshot_path => "retired/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_json_snapshot!("json", of_program);
    });
}

#[test]
fn the_whole_answer_for_a_terminal() {
    let output = undeny(&["retired", "retired/stack.py", "retired/authorization-details.json"], "");
    insta::with_settings!({ snapshot_path => "retired/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("text", String::from_utf8(output.stdout).unwrap());
    });
}
