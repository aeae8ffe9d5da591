//! Every form that a policy is written in, read by the tool that the form is for.
//!
//! `cargo xtask setup` installs the tools. With UNDENY_CDK, as `cargo xtask judge` sets it, the AWS CDK is run too.
#![cfg(not(target_arch = "wasm32"))]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use undeny::Page;
use undeny::advise::complete;
use undeny::advise::statement::grant;
use undeny::diagnosis::{AttachKind, AttachTo, Denial, DeniedAction, DeniedResource, ProposedPolicy, Scope};
use undeny::iam::{PolicyDocument, PolicyType, Principal};
use undeny::render::Format;

fn policy(
    policy_type: PolicyType,
    kind: AttachKind,
    name: Option<&str>,
    document: PolicyDocument,
) -> ProposedPolicy {
    ProposedPolicy {
        policy_type,
        title: "Exactly what was denied".into(),
        scope: Scope::Exact,
        attach_to: AttachTo { kind, name: name.map(str::to_owned), arn: None },
        document,
        placeholders: Vec::new(),
    }
}

/// The policies that are written in every form.
fn policies() -> Vec<ProposedPolicy> {
    let page = Page::at("https://us-east-1.console.aws.amazon.com/lambda/home");
    let denied = [
        ("lambda:GetFunction", Some("my-function"), AttachKind::User, Some("mateojackson")),
        ("iam:PassRole", None, AttachKind::Role, Some("Deploy")),
        ("ec2:DescribeInstances", Some("*"), AttachKind::Identity, None),
        (
            "s3:GetObject",
            Some("amzn-s3-demo-bucket/it's a \"key\" $HOME `id` %{x} \\n.txt"),
            AttachKind::User,
            Some("ana"),
        ),
        ("ecs:UpdateService", Some("web"), AttachKind::Role, Some("Deploy")),
    ];
    let exact = denied.into_iter().map(|(action, resource, kind, name)| {
        let denial = Denial {
            principal: Some(Principal::read("arn:aws:iam::123456789012:user/mateojackson")),
            actions: vec![DeniedAction::printed(action)],
            resource: resource.map(DeniedResource::printed),
            ..Denial::default()
        };
        let document = PolicyDocument::new(grant(&complete(denial, &page), &page).statements);
        policy(PolicyType::IdentityBased, kind, name, document)
    });
    let given = [json!({"Version": "2012-10-17", "Statement": [
            {"Sid": "Own", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
             "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/${aws:username}/*",
             "Condition": {"StringEquals": {"aws:PrincipalTag/team": ["a", "b"]}, "Bool": {"aws:MultiFactorAuthPresent": "true"}}},
            {"Effect": "Deny", "NotAction": "iam:*", "NotResource": ["arn:aws:s3:::a", "arn:aws:s3:::b"]}]})];
    let given = given.into_iter().map(|document| {
        let document = serde_json::from_value(document).unwrap_or_else(|error| panic!("{error}"));
        policy(PolicyType::IdentityBased, AttachKind::Role, Some("Deploy"), document)
    });
    let resource = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/Build", "Service": "lambda.amazonaws.com"},
         "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"},
        {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket",
         "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]});
    let resource = serde_json::from_value(resource).unwrap_or_else(|error| panic!("{error}"));
    let resource = policy(PolicyType::ResourceBased, AttachKind::Resource, None, resource);
    exact.chain(given).chain([resource]).collect()
}

#[test]
fn every_form_is_read_by_its_own_tool() {
    let problems = problems(&policies());
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// What stands in names to mean something to one of the tools, or to nobody's eyes.
#[rustfmt::skip]
const HOSTILE: &[&str] = &[
    "${", "}", "{", "${Region}", "${AWS::AccountId}", "${aws:username}", "%{", "%{ if true }", "$${", "$$", "%%{", "$", "%", "#{", "#{Token[x]", "{{", "}}",
    "<%", "*", "?", "\"", "'", "`", "```", "\\", "\\\\", "\\u0041", "\\x41", "\\N{DASH}", "\\U0001F600", "\n", "\r\n", "\t", "\0", "\u{1}",
    "\u{8}", "\u{c}", "\u{7f}", "\u{85}", "\u{9f}", "\u{a0}", "\u{ad}", "\u{200b}", "\u{202e}", "\u{2066}", "\u{2028}", "\u{2029}", "\u{feff}", "\u{fe0f}",
    "\u{e0041}", "\u{e007f}", "\u{2018}", "\u{2019}", "レポート", "😀", "é", "!Sub ", "!Ref", "Fn::Sub", "&a", "*a", "|", ">", "- ", ": ", " #", "@", "=",
    "-", "--x", "~", "'@", "@'", "\n'@\n", "$(id)", "`id`", "$HOME", "%PATH%", ";ls", "&&", "||", "<<EOF", "null", "true", "yes", "0x1", "1e3", "//", "/*",
    "*/", "<script>", "</script>", "__proto__", "%s", "{0}", "{x}", " ", "  ", ",", "[", "]", "(", ")", "+", "^",
];

/// Hostile names, the same ones each time.
fn hostile_names(count: usize) -> Vec<String> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % bound
    };
    let alone = HOSTILE.iter().map(|piece| (*piece).to_owned());
    let mixed = std::iter::repeat_with(|| {
        let pieces = 2 + below(4);
        (0..pieces)
            .map(|_| if below(4) == 0 { "a1" } else { HOSTILE[below(HOSTILE.len())] })
            .collect::<String>()
    });
    alone.chain(mixed).take(count).collect()
}

/// `name` as a policy writes it to mean exactly that name.
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars>
fn literal(name: &str) -> String {
    let mut out = String::new();
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '*' | '?' => out += &format!("${{{letter}}}"),
            '$' if letters.peek() == Some(&'{') => out += "${$}",
            _ => out.push(letter),
        }
    }
    out
}

#[test]
fn hostile_names_stay_the_names_they_are() {
    let names: Vec<String> = hostile_names(500)
        .into_iter()
        .filter(|name| !name.contains("#{Token[") && !name.contains("{{resolve:"))
        .collect();
    assert!(names.len() > 480);
    let policies: Vec<ProposedPolicy> = names
        .chunks(125)
        .map(|names| {
            let resources: Vec<String> =
                names.iter().map(|name| format!("arn:aws:s3:::amzn-s3-demo-bucket/x{}", literal(name))).collect();
            let values: Vec<String> = names.iter().map(|name| literal(name)).collect();
            let document = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
                "Resource": resources, "Condition": {"StringEquals": {"aws:PrincipalTag/x": values}}}]});
            let document = serde_json::from_value(document).unwrap();
            policy(PolicyType::IdentityBased, AttachKind::Role, Some("Deploy"), document)
        })
        .collect();
    let problems = problems(&policies);
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    // Nothing that cannot be seen leaves, in any form.
    for policy in &policies {
        for format in Format::ALL {
            let written = format.write(policy).unwrap();
            assert!(!undeny::render::escape::has_hidden(&written), "{}\n{written:?}", format.label());
        }
    }
}

#[test]
fn what_no_escape_helps_against_is_refused_with_a_word() {
    let with = |resource: &str, name: &str| {
        let document = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
            "Resource": format!("arn:aws:s3:::amzn-s3-demo-bucket/{resource}")}]});
        policy(
            PolicyType::IdentityBased,
            AttachKind::User,
            Some(name),
            serde_json::from_value(document).unwrap(),
        )
    };
    let template = [Format::CloudFormation, Format::Sam];
    let cdk = [Format::CdkTypeScript, Format::CdkPython];
    let command = [Format::CliPosix, Format::CliPowerShell];
    for (policy, refusing) in [
        (with("{{resolve:ssm:x}}", "mary"), [&template[..], &cdk].concat()),
        (with("{{RESOLVE:secretsmanager:x}}", "mary"), [&template[..], &cdk].concat()),
        (with("${Token[x.1]}", "mary"), cdk.to_vec()),
        (with("#{Token[x.1]}", "mary"), cdk.to_vec()),
        (with("x", "ma\u{202e}ry"), command.to_vec()),
        (with("x", "file://ana"), command.to_vec()),
        (with("x", "{{resolve:ssm:x}}"), template.to_vec()),
        (with("x", "mary"), vec![]),
    ] {
        for format in Format::ALL {
            let written = format.write(&policy).unwrap();
            let comment = written.lines().all(|line| line.starts_with("# ") || line.starts_with("// "));
            assert_eq!(comment, refusing.contains(&format), "{}: {written}", format.label());
        }
    }
    let command = Format::CliPosix.write(&with("x", "-mary")).unwrap();
    assert!(command.starts_with("aws iam put-user-policy --user-name=-mary --policy-name"), "{command}");
    let command = Format::CliPosix.write(&with("x", "=mary")).unwrap();
    assert!(command.starts_with("aws iam put-user-policy --user-name '=mary' --policy-name"), "{command}");
}

/// What the tools hold against `policies`, each in every form that it can be written in.
fn problems(policies: &[ProposedPolicy]) -> Vec<String> {
    let written = policies.iter().flat_map(|policy| {
        Format::ALL
            .into_iter()
            .filter_map(move |format| Some((format, format.write(policy)?, &policy.document)))
    });
    let rows: Vec<Value> = written
        .enumerate()
        .map(|(i, (format, text, document))| json!({"id": i, "format": format.id(), "text": text, "document": document}))
        .collect();
    assert!(Format::ALL.iter().all(|format| rows.iter().any(|row| row["format"] == format.id())));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut child = Command::new(root.join("target/tools/python/bin/python"))
        .arg(root.join("tests/judges/formats.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`cargo xtask setup` installs the tools");
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let answers: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers.len(), rows.len());
    answers
        .iter()
        .zip(&rows)
        .filter(|(answer, _)| answer["problems"] != json!([]))
        .map(|(answer, row)| {
            format!("{}\n{}\n{}", row["format"], row["text"].as_str().unwrap(), answer["problems"])
        })
        .collect()
}

#[test]
fn forms_without_a_place_for_a_policy_say_so() {
    let all = policies();
    let resource = all.last().unwrap();
    for (format, written) in Format::ALL.map(|format| (format, format.write(resource).is_some())) {
        let can =
            matches!(format, Format::Json | Format::Terraform | Format::CdkTypeScript | Format::CdkPython);
        assert_eq!(written, can, "{}", format.label());
    }
}

#[test]
fn commands_name_whom_they_attach_to() {
    let all = policies();
    let command = |i: usize| Format::CliPosix.write(&all[i]).unwrap();
    assert!(command(0).starts_with(
        "aws iam put-user-policy --user-name mateojackson --policy-name AllowLambdaGetFunction \\\n    --policy-document '{"
    ));
    assert!(
        command(1).starts_with("aws iam put-role-policy --role-name Deploy --policy-name AllowIamPassRole")
    );
    assert!(command(2).starts_with("aws iam create-policy --policy-name AllowEc2DescribeInstances"));
}
