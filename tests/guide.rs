//! The guide: what each topic answers, what it refuses to guess, and that its documents grant what was asked and no more.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use undeny::diagnosis::ProposedPolicy;
use undeny::guide::{Fields, Topic, guide};
use undeny::iam::PolicyType;
use undeny::render::guide::styled;
use undeny::render::text::Plain;
use undeny::say::guidance::{GuideAnswer, answer, faults};
use undeny::say::nouns::in_browser;

/// A question, what its policies have to allow, and neighbours that they may not: (action, resource).
struct Case {
    id: &'static str,
    topic: Topic,
    fields: Value,
    allowed: &'static [(&'static str, &'static str)],
    denied: &'static [(&'static str, &'static str)],
}

const fn case(id: &'static str, topic: Topic, fields: Value) -> Case {
    Case { id, topic, fields, allowed: &[], denied: &[] }
}

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:my-function";
const NEIGHBOUR: &str = "arn:aws:lambda:us-east-1:123456789012:function:other";
const ROLE: &str = "arn:aws:iam::123456789012:role/my-role";

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    use Topic::{AccessKeys, Grant, Outside, PassRole};
    vec![
        // The readers of AWS's own pages: Mary whose key is lost, Mary who passes a role, the administrator, the person outside.
        case("keys", AccessKeys, json!({ "user": "marymajor", "account": "123456789012" })),
        case("keys-lost", AccessKeys, json!({ "about": "lost" })),
        Case {
            allowed: &[("iam:PassRole", ROLE)],
            denied: &[("iam:PassRole", "arn:aws:iam::123456789012:role/admin"), ("sts:AssumeRole", ROLE)],
            ..case("pass-role", PassRole, json!({ "service": "lambda", "account": "123456789012", "role": "my-role", "user": "marymajor" }))
        },
        Case {
            allowed: &[("lambda:GetFunction", FUNCTION)],
            denied: &[("lambda:GetFunction", NEIGHBOUR), ("lambda:DeleteFunction", FUNCTION)],
            ..case("grant-one", Grant, json!({
                "service": "lambda", "account": "123456789012", "user": "marymajor", "actions": ["lambda:GetFunction"],
                "resource": ["my-function"], "region": "us-east-1",
            }))
        },
        Case {
            allowed: &[("s3:GetObject", "arn:aws:s3:::my-bucket/a/b"), ("s3:ListBucket", "arn:aws:s3:::my-bucket")],
            denied: &[("s3:GetObject", "arn:aws:s3:::my-bucket-2/a"), ("s3:PutObject", "arn:aws:s3:::my-bucket/a"), ("s3:DeleteBucket", "arn:aws:s3:::my-bucket")],
            ..case("third-party", Outside, json!({
                "service": "s3", "resource": ["my-bucket"], "account": "111122223333", "from": "444455556666", "externalId": "12345", "role": "Partner",
            }))
        },
        // Others.
        Case {
            allowed: &[("lambda:GetFunction", FUNCTION), ("lambda:ListFunctions", "*"), ("lambda:GetPolicy", NEIGHBOUR)],
            denied: &[("lambda:UpdateFunctionCode", FUNCTION), ("lambda:GetFunction", "arn:aws:lambda:us-east-1:444455556666:function:my-function"), ("lambda:GetFunction", "arn:aws:lambda:eu-west-1:123456789012:function:my-function")],
            ..case("grant-reading", Grant, json!({ "service": "AWS Lambda", "account": "123456789012", "group": "Devs", "reading": true, "region": "us-east-1" }))
        },
        Case {
            allowed: &[("sqs:SendMessage", "arn:aws-cn:sqs:cn-north-1:123456789012:orders"), ("sqs:DeleteQueue", "arn:aws-cn:sqs:cn-north-1:123456789012:orders")],
            denied: &[("sqs:SendMessage", "arn:aws-cn:sqs:cn-north-1:123456789012:orders-2"), ("sns:Publish", "arn:aws-cn:sns:cn-north-1:123456789012:orders")],
            ..case("grant-everything-china", Grant, json!({
                "service": "sqs", "account": "123456789012", "permissionSet": "Ops", "everything": true, "resource": ["orders"], "region": "cn-north-1",
            }))
        },
        Case {
            allowed: &[("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/Orders"), ("dynamodb:Query", "arn:aws:dynamodb:eu-west-1:123456789012:table/Orders/index/ByDate")],
            denied: &[("dynamodb:PutItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/Orders"), ("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:123456789012:table/Orders2")],
            ..case("grant-table", Grant, json!({ "service": "dynamodb", "account": "123456789012", "role": "app", "reading": true, "resource": ["Orders"], "region": "eu-west-1" }))
        },
        Case {
            allowed: &[("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/reports/1.csv")],
            denied: &[("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/other/1.csv")],
            ..case("grant-prefix", Grant, json!({ "service": "s3", "account": "123456789012", "role": "app", "actions": ["GetObject"], "resource": ["amzn-s3-demo-bucket/reports/*"] }))
        },
        Case {
            allowed: &[("ec2:DescribeInstances", "*"), ("ec2:DescribeVpcs", "*")],
            denied: &[("ec2:RunInstances", "arn:aws:ec2:us-east-1:123456789012:instance/*"), ("ec2:CreateTags", "arn:aws:ec2:us-east-1:123456789012:instance/i-1")],
            ..case("grant-many-types", Grant, json!({ "service": "ec2", "account": "123456789012", "role": "watcher", "reading": true }))
        },
        Case {
            allowed: &[("s3:GetObject", "arn:aws:s3:::my-bucket/a"), ("s3:ListBucket", "arn:aws:s3:::my-bucket")],
            denied: &[("s3:GetObject", "arn:aws:s3:::other/a"), ("s3:PutBucketPolicy", "arn:aws:s3:::my-bucket")],
            ..case("own-account", Outside, json!({
                "service": "s3", "resource": ["my-bucket"], "account": "111122223333", "from": "arn:aws:iam::444455556666:role/reader", "role": "Shared",
            }))
        },
        Case {
            allowed: &[("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")],
            denied: &[("kms:PutKeyPolicy", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")],
            ..case("key", Outside, json!({
                "service": "kms", "resource": ["arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"],
                "account": "111122223333", "from": "444455556666", "role": "KeyUser",
            }))
        },
        Case {
            allowed: &[("lambda:InvokeFunction", "arn:aws:lambda:us-east-1:111122223333:function:my-function")],
            denied: &[("lambda:UpdateFunctionCode", "arn:aws:lambda:us-east-1:111122223333:function:my-function")],
            ..case("oidc", Outside, json!({
                "service": "lambda", "resource": ["my-function"], "account": "111122223333", "region": "us-east-1", "role": "Deploy",
                "oidc": "https://token.actions.githubusercontent.com", "subject": "repo:example/app:ref:refs/heads/main",
            }))
        },
        Case {
            allowed: &[("rds:DescribeDBInstances", "arn:aws-us-gov:rds:us-gov-west-1:111122223333:db:main")],
            denied: &[("rds:DeleteDBInstance", "arn:aws-us-gov:rds:us-gov-west-1:111122223333:db:main")],
            ..case("saml-gov", Outside, json!({ "service": "rds", "account": "111122223333", "saml": "Corp", "reading": true, "region": "us-gov-west-1", "role": "Viewer" }))
        },
        Case {
            allowed: &[("sns:Publish", "arn:aws:sns:us-east-1:111122223333:alerts")],
            denied: &[("sns:Publish", "arn:aws:sns:us-east-1:111122223333:others"), ("sns:DeleteTopic", "arn:aws:sns:us-east-1:111122223333:alerts")],
            ..case("identity-center", Outside, json!({
                "service": "sns", "account": "111122223333", "identityCenter": true, "permissionSet": "Alerts", "actions": ["Publish"], "resource": ["alerts"], "region": "us-east-1",
            }))
        },
        Case {
            allowed: &[("iam:PassRole", "arn:aws:iam::123456789012:role/service-role/task")],
            denied: &[("iam:PassRole", "arn:aws:iam::123456789012:role/task")],
            ..case("pass-role-ecs", PassRole, json!({ "service": "ecs", "account": "123456789012", "role": "service-role/task" }))
        },
    ]
}

fn ask(topic: Topic, fields: &Value) -> Result<GuideAnswer, Vec<String>> {
    let fields = self::fields(fields.clone());
    match guide(topic, &fields) {
        Ok(guidance) => Ok(answer(&guidance)),
        Err(found) => Err(faults(&found)
            .into_iter()
            .map(|fault| format!("--{}: {}", fault.field, fault.message))
            .collect()),
    }
}

#[test]
fn whole_answers() {
    for case in cases() {
        let answer = ask(case.topic, &case.fields).unwrap_or_else(|faults| panic!("{}: {faults:?}", case.id));
        insta::with_settings!({ snapshot_path => "guide/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(case.id, styled(&answer, &Plain, 100));
        });
        let counted = |of: fn(&undeny::say::guidance::GuideSection) -> usize| {
            answer.sections.iter().map(of).sum::<usize>()
        };
        assert_eq!(counted(|of| of.steps), answer.steps.len(), "{}", case.id);
        assert_eq!(counted(|of| of.policies), answer.policies.len(), "{}", case.id);
        assert!(
            answer.links.iter().all(|link| link.url.starts_with("https://docs.aws.amazon.com/")),
            "{}",
            case.id
        );
        for policy in &answer.policies {
            let length = serde_json::to_string(&policy.document).unwrap().len();
            assert!(length <= 6_144, "{}: {length} characters", case.id);
            let document = serde_json::to_string(&policy.document).unwrap();
            assert!(policy.placeholders.iter().all(|of| document.contains(of)), "{}", case.id);
            assert!(!document.contains("${*}"), "{}: {document}", case.id);
            // Only what IAM cannot name is allowed everywhere, and no role is.
            assert!(!document.contains("\"iam:PassRole\",\"Resource\":\"*\""), "{}", case.id);
        }
    }
}

#[rustfmt::skip]
#[test]
fn what_cannot_be_is_said_and_never_guessed() {
    use Topic::{AccessKeys, Grant, Outside, PassRole};
    let grant = |more: Value| {
        let mut fields = json!({ "service": "lambda", "account": "123456789012", "user": "mary", "actions": ["GetFunction"], "resource": ["my-function"] });
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    let outside = |more: Value| {
        let mut fields = json!({ "service": "s3", "account": "111122223333", "from": "444455556666", "resource": ["my-bucket"] });
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    for (topic, fields, said) in [
        (Grant, json!({}), &["--service: Say which", "--account: Say which", "--user: Say who"][..]),
        (Grant, grant(json!({ "actions": [] })), &["--actions: Say what"]),
        (Grant, grant(json!({ "account": "12345678901" })), &["--account: An account ID has twelve digits; `12345678901` has 11."]),
        (Grant, grant(json!({ "account": "1234-5678-9012" })), &["--account: `1234-5678-9012` is no account ID"]),
        (Grant, grant(json!({ "service": "lamda" })), &["--service: `lamda` is no service", "`lambda`"]),
        (Grant, grant(json!({ "service": "zzzzzz" })), &["--service: `zzzzzz` is no service of the authorization reference. Give"]),
        (Grant, grant(json!({ "service": "deeplens" })), &["--service: AWS ended AWS DeepLens on 2024-01-31"]),
        (Grant, grant(json!({ "actions": ["s3:GetObject"] })), &["--actions: `s3:GetObject` is an action of Amazon S3, not of AWS Lambda."]),
        (Grant, grant(json!({ "actions": ["lambda:GetFunctoin"] })), &["Near it is `lambda:GetFunction`."]),
        (Grant, grant(json!({ "actions": ["lambda:Get*"] })), &["holds a wildcard"]),
        (Grant, grant(json!({ "resource": ["arn:aws:s3:::my-bucket"] })), &["--resource: `arn:aws:s3:::my-bucket` fits no resource", "function:${FunctionName}"]),
        (Grant, grant(json!({ "resource": ["arn:aws:lambda:us-east-1:444455556666:function:f"] })), &["fits no resource"]),
        (Grant, grant(json!({ "group": "Devs" })), &["--group: Give one of user"]),
        (Grant, grant(json!({ "reading": true })), &["--reading: Give one of actions"]),
        (Grant, grant(json!({ "user": "mary; rm -rf /" })), &["--user: `mary; rm -rf /` is no name"]),
        (Grant, grant(json!({ "user": "arn:aws:iam::444455556666:user/mary" })), &["--user: The ARN is of account 444455556666, and the account given is 123456789012."]),
        (Grant, grant(json!({ "user": "arn:aws:iam::123456789012:role/mary" })), &["--user: `arn:aws:iam::123456789012:role/mary` is no ARN that fits here"]),
        (Grant, grant(json!({ "region": "europe" })), &["--region: `europe` is not written like a Region"]),
        (Grant, grant(json!({ "region": "cn-north-1", "partition": "aws" })), &["--partition: The Region `cn-north-1` belongs to the partition `aws-cn`."]),
        (Grant, grant(json!({ "partition": "aws-moon" })), &["--partition: `aws-moon` is no partition."]),
        (Grant, grant(json!({ "service": "ec2", "actions": [], "reading": true, "resource": ["web"] })), &["--resource: It is not clear what sort of resource `web` is"]),
        (PassRole, json!({ "service": "lambda", "account": "123456789012" }), &["--role: Say which role"]),
        (PassRole, json!({ "service": "sts", "account": "123456789012", "role": "x" }), &["--service: No service principal is known"]),
        (PassRole, json!({ "service": "lambda", "account": "123456789012", "role": "*" }), &["--role: `*` is no name"]),
        (Outside, json!({ "service": "s3", "account": "111122223333" }), &["--from: Say who is outside"]),
        (Outside, outside(json!({ "from": "44445555666" })), &["--from: An account ID has twelve digits"]),
        (Outside, outside(json!({ "from": "111122223333" })), &["--from: Account 111122223333 is your own"]),
        (Outside, outside(json!({ "from": "arn:aws:iam::444455556666:role/*" })), &["--from: `arn:aws:iam::444455556666:role/*` is no user or role"]),
        (Outside, outside(json!({ "saml": "Corp" })), &["--from: Give one of another account"]),
        (Outside, outside(json!({ "externalId": "a b" })), &["--external-id: `a b` is no external id"]),
        (Outside, json!({ "service": "s3", "account": "111122223333", "oidc": "gitlab.com", "subject": "project_path:*" }), &["--subject: A subject with a wildcard"]),
        (AccessKeys, json!({ "about": "stolen" }), &["--about: `stolen` is none of `lost`, `two`, `rotate`, `asked` or `leaked`."]),
    ] {
        let found = ask(topic, &fields).expect_err(&fields.to_string()).join("\n");
        for part in said {
            assert!(found.contains(part), "{fields}\n{found}");
        }
    }
}

fn fields(of: Value) -> Fields {
    serde_json::from_value(of).unwrap()
}

/// A browser's reader is pointed to a topic by its name, a terminal's by its command.
#[test]
fn one_topic_points_to_another() {
    let role = json!({ "service": "lambda", "account": "123456789012", "role": "my-role" });
    for (topic, fields) in [(Topic::AccessKeys, Fields::default()), (Topic::PassRole, fields(role))] {
        let said = || answer(&guide(topic, &fields).unwrap()).steps.join("\n");
        let (terminal, browser) = (said(), in_browser(said));
        assert!(terminal.contains("`undeny guide grant"), "{terminal}");
        assert!(!browser.contains("undeny guide"), "{browser}");
        assert!(browser.contains("The topic “Let others use a service” writes"), "{browser}");
    }
}

/// AWS counts these as reading; they run a model, hand something over, make a token, let logs be delivered.
#[test]
fn reading_is_no_more_than_reading() {
    for (service, no) in [
        ("bedrock", "bedrock:InvokeModel"),
        ("s3", "s3:AllowVendedLogDeliveryForResource"),
        ("sagemaker", "sagemaker:InvokeEndpoint"),
    ] {
        let fields = fields(
            json!({ "service": service, "account": "123456789012", "user": "marymajor", "reading": true }),
        );
        let answer = answer(&guide(Topic::Grant, &fields).unwrap());
        let granted = serde_json::to_string(&answer.policies.first().unwrap().document).unwrap();
        assert!(granted.contains(&format!("{service}:Get")), "{granted}");
        for pattern in [no, &format!("{service}:Invoke*"), &format!("{service}:*")] {
            assert!(!granted.contains(&format!("\"{pattern}\"")), "{granted}");
        }
    }
}

fn undeny(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_undeny")).args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// The command lines of the manual, and those that a terminal would ask about.
#[rustfmt::skip]
#[test]
fn on_the_command_line() {
    for (line, status, said) in [
        ("guide access-keys --user marymajor", 0, "aws iam create-access-key --user-name marymajor"),
        ("guide grant --service lambda --account 123456789012 --user marymajor --actions lambda:GetFunction --resource my-function", 0, "function:my-function"),
        ("guide pass-role --service lambda --account 123456789012 --role my-role", 0, "iam:PassedToService"),
        ("guide outside --service s3 --resource my-bucket --account 111122223333 --from 444455556666 --external-id 12345", 0, "sts:ExternalId"),
        ("guide", 2, "Say which topic: `access-keys`, `grant`, `pass-role` or `outside`."),
        ("guide grant", 2, "--service: Say which service"),
        ("guide grant --service lambda --account 123456789012 --user mary", 2, "--actions: Say what they are to do"),
        ("guide nonsense", 2, "unrecognized subcommand"),
    ] {
        let output = undeny(&line.split(' ').collect::<Vec<_>>());
        let all = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{line}\n{all}");
        assert!(all.contains(said), "{line}\n{all}");
    }
    let output = undeny(&["guide", "pass-role", "--json", "--service", "lambda", "--account", "123456789012", "--role", "my-role"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let policy = &answer["policies"][1];
    assert_eq!(policy["type"], "identity-based policy");
    assert_eq!(policy["document"]["Statement"][0]["Resource"], ROLE);
    assert!(policy["attachTo"].is_object() && policy["placeholders"].is_array(), "{policy}");
    assert!(answer["steps"][0].is_string() && answer["links"][0]["url"].is_string());
    assert_eq!(answer["commands"][0], "aws iam create-role --role-name my-role --assume-role-policy-document file://trust.json");
}

fn judge(program: &str, arguments: &[&str], rows: &[Value]) -> BTreeMap<String, Value> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(tests)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}; run `cargo xtask setup`"));
    let mut input = child.stdin.take().unwrap();
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{program} failed");
    let answers = String::from_utf8(output.stdout).unwrap();
    let answers = answers.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    answers.map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
}

/// A document as it is used: its placeholders filled in.
fn filled(policy: &ProposedPolicy) -> Value {
    let mut text = serde_json::to_string(&policy.document).unwrap();
    for (hole, value) in [
        ("${Region}", "us-east-1"),
        ("${Account}", "123456789012"),
        ("${RoleName}", "Guest"),
        ("${Subject}", "user-1"),
    ] {
        text = text.replace(hole, value);
    }
    serde_json::from_str(&text).unwrap()
}

#[test]
#[ignore = "needs the judges that `cargo xtask setup` installs"]
fn every_document_passes_the_linters() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/python/bin/python");
    let mut rows = Vec::new();
    for case in cases() {
        let answer = ask(case.topic, &case.fields).unwrap();
        for (number, policy) in answer.policies.iter().enumerate() {
            let sort = match policy.policy_type {
                PolicyType::RoleTrust => "trust",
                PolicyType::ResourceBased => "resource",
                _ => "identity",
            };
            rows.push(
                json!({ "id": format!("{} {number}", case.id), "type": sort, "document": filled(policy) }),
            );
        }
    }
    assert!(rows.len() > 25, "{}", rows.len());
    let answers = judge(python.to_str().unwrap(), &["judges/lint.py"], &rows);
    // What the linters say of what the reader asked for: that data can be read, that PassRole is powerful, and the actions
    // that they don't know yet.
    let known = [
        "RESOURCE_EFFECTIVELY_STAR",
        "CREDENTIALS_EXPOSURE",
        "PERMISSIONS_MANAGEMENT_ACTIONS",
        "UNKNOWN_ACTION",
        "UNKNOWN_PREFIX",
    ];
    let mut wrong = Vec::new();
    for (id, row) in &answers {
        for finding in row["findings"].as_array().unwrap() {
            // What is too long to be listed is allowed on everything, and the answer says so.
            let too_long = id.starts_with("grant-many-types") && finding["rule"] == "RESOURCE_STAR";
            if !too_long && !known.contains(&finding["rule"].as_str().unwrap()) {
                wrong.push(format!("{id}: {finding}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    println!("{} documents", rows.len());
}

#[test]
#[ignore = "needs the judges that `cargo xtask setup` installs"]
fn the_documents_grant_what_was_asked_and_not_its_neighbour() {
    let mut rows = Vec::new();
    for case in cases() {
        let answer = ask(case.topic, &case.fields).unwrap();
        let account = case.fields["account"].as_str().unwrap_or("123456789012");
        // The policies of whoever holds the permission: in the other account's way the last is the resource's.
        let identity: Vec<Value> = answer
            .policies
            .iter()
            .filter(|policy| policy.policy_type == PolicyType::IdentityBased)
            .enumerate()
            .map(|(number, policy)| json!({ "name": format!("p{number}"), "policy": filled(policy) }))
            .collect();
        let partition = case.fields["region"].as_str().map_or("aws", |region| match region.get(..3) {
            Some("cn-") => "aws-cn",
            Some("us-") if region.starts_with("us-gov") => "aws-us-gov",
            _ => "aws",
        });
        let asked = case
            .allowed
            .iter()
            .map(|of| (of, "Allowed"))
            .chain(case.denied.iter().map(|of| (of, "ImplicitlyDenied")));
        for ((action, resource), wanted) in asked {
            rows.push(json!({
                "id": format!("{} {action} {resource} {wanted}", case.id),
                "request": {
                    "principal": format!("arn:{partition}:iam::{account}:user/somebody"),
                    "action": action,
                    "resource": { "resource": resource, "accountId": account },
                    "contextVariables": { "iam:PassedToService": if case.id == "pass-role-ecs" { "ecs-tasks.amazonaws.com" } else { "lambda.amazonaws.com" } },
                },
                "identityPolicies": identity,
                // The default policy of a key, without which no other counts.
                "resourcePolicy": if action.starts_with("kms:") {
                    json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "kms:*", "Resource": "*",
                        "Principal": { "AWS": format!("arn:aws:iam::{account}:root") } } })
                } else {
                    Value::Null
                },
            }));
        }
    }
    let answers = judge("node", &["judges/simulate.mjs"], &rows);
    assert_eq!(answers.len(), rows.len());
    let wrong: Vec<String> = answers
        .iter()
        .filter(|(id, row)| !id.ends_with(row["result"].as_str().unwrap()))
        .map(|(id, row)| format!("{id}: {row}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    println!("{} simulations", rows.len());
}
