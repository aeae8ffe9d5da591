//! `undeny report`: what a report says of known records, and that its page lets nothing in.
#![cfg(all(not(target_arch = "wasm32"), feature = "cli"))]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn undeny(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_undeny")).args(arguments).output().unwrap()
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Who, as CloudTrail has it.
fn role(name: &str, session: &str) -> Value {
    json!({"type": "AssumedRole", "arn": format!("arn:aws:sts::111122223333:assumed-role/{name}/{session}"), "accountId": "111122223333",
        "sessionContext": {"sessionIssuer": {"type": "Role", "arn": format!("arn:aws:iam::111122223333:role/{name}")}}})
}

fn event(day: u32, who: &Value, operation: &str, resource: &str, reason: Option<&str>) -> Value {
    let table = resource.rsplit('/').next().unwrap();
    let mut event = json!({"eventVersion": "1.11", "eventTime": format!("2026-10-{day:02}T10:00:00Z"), "eventSource": "dynamodb.amazonaws.com",
        "eventName": operation, "awsRegion": "eu-west-1", "userIdentity": who, "recipientAccountId": "111122223333",
        "requestParameters": {"tableName": table}, "eventID": format!("{day}")});
    if let Some(reason) = reason {
        let arn = who["arn"].as_str().unwrap();
        event["errorCode"] = json!("AccessDenied");
        event["errorMessage"] = json!(format!(
            "User: {arn} is not authorized to perform: dynamodb:{operation} on resource: {resource} {reason}"
        ));
    }
    event
}

const MISSING: &str = "because no identity-based policy allows the action";
const SCP: &str = "with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111";
const LEDGER: &str = "arn:aws:dynamodb:eu-west-1:111122223333:table/Ledger";
const SET: &str = "AWSReservedSSO_Developer_0123456789abcdef";

/// A month of one account.
fn records() -> Vec<Value> {
    let team = role("TeamSapphire", "i-1");
    let orders = LEDGER.replace("Ledger", "Orders");
    let mut all = vec![
        // Stuck: to the last day, on two tables.
        event(2, &team, "PutItem", LEDGER, Some(MISSING)),
        event(30, &role("TeamSapphire", "i-2"), "PutItem", LEDGER, Some(MISSING)),
        event(31, &team, "PutItem", &orders, Some(MISSING)),
        // Refused, then let through.
        event(29, &team, "Query", LEDGER, Some(MISSING)),
        event(30, &team, "Query", LEDGER, None),
        // Let through before, which proves nothing.
        event(1, &team, "Scan", LEDGER, None),
        event(30, &team, "Scan", LEDGER, Some(MISSING)),
        // Long ago.
        event(3, &team, "DeleteItem", LEDGER, Some(MISSING)),
    ];
    for person in ["ana@example.com", "li@example.com", "ana@example.com"] {
        all.push(event(20, &role(SET, person), "Scan", LEDGER, Some(SCP)));
    }
    let mut config = role("AWSServiceRoleForConfig", "s");
    config["sessionContext"]["sessionIssuer"]["arn"] =
        json!("arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig");
    all.push(event(31, &config, "DescribeTable", LEDGER, Some(MISSING)));
    all
}

fn write(folder: &Path, records: &[Value]) {
    for (at, half) in records.chunks(records.len().div_ceil(2)).enumerate() {
        let text = json!({ "Records": half }).to_string();
        std::fs::write(folder.join(format!("{at}.json")), text).unwrap();
    }
}

fn report(arguments: &[&str]) -> Value {
    let output = undeny(&[&["report", "--json"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_report_says_who_is_stuck_on_what() {
    let folder = folder("stuck");
    write(&folder, &records());
    let report = report(&[folder.to_str().unwrap()]);
    let rows: Vec<(&str, &str, u64, bool, bool, u64)> = report["denials"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or_default();
            let (count, people) = (row["count"].as_u64().unwrap(), row["people"].as_u64().unwrap());
            let flag = |key: &str| row[key].as_bool().unwrap();
            let action = row["actions"][0].as_str().unwrap();
            assert!(text("first") <= text("last"));
            (
                row["principal"]["name"].as_str().unwrap(),
                action,
                count,
                flag("stuck"),
                flag("letThrough"),
                people,
            )
        })
        .collect();
    for row in [
        ("TeamSapphire", "dynamodb:PutItem", 3, true, false, 0),
        ("TeamSapphire", "dynamodb:Query", 1, false, true, 0),
        ("TeamSapphire", "dynamodb:Scan", 1, true, false, 0),
        ("TeamSapphire", "dynamodb:DeleteItem", 1, false, false, 0),
        ("Developer", "dynamodb:Scan", 3, false, false, 2),
    ] {
        assert!(rows.contains(&row), "{row:?} in {rows:?}");
    }
    assert_eq!(rows.len(), 5, "{rows:?}");
    let totals = &report["totals"];
    assert_eq!(
        [
            &totals["denials"],
            &totals["people"],
            &totals["machines"],
            &totals["guardrail"],
            &totals["noise"],
            &totals["stuck"]
        ],
        [&json!(9), &json!(2), &json!(1), &json!(3), &json!(1), &json!(2)]
    );
    assert_eq!((&report["noise"][0]["who"], &report["noise"][0]["count"]), (&json!("AWS Config"), &json!(1)));
    let guardrail = &report["guardrails"][0];
    assert_eq!(
        (&guardrail["name"], &guardrail["people"], &guardrail["count"]),
        (&json!("p-examplepolicyid111"), &json!(2), &json!(3))
    );
    assert_eq!(report["days"]["2026-10-20"]["guardrail"], 3);
}

#[test]
fn a_policy_holds_what_was_refused_and_an_allow_grants() {
    let input = folder("policies-in");
    write(&input, &records());
    let out = folder("policies-out");
    let output = undeny(&[
        "report",
        "--json",
        "--terraform",
        "--policies",
        out.to_str().unwrap(),
        input.to_str().unwrap(),
    ]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut names: Vec<String> = std::fs::read_dir(&out)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    // No Allow helps against a service control policy's Deny.
    assert_eq!(names, ["TeamSapphire.json", "TeamSapphire.tf"]);
    let policy: Value =
        serde_json::from_slice(&std::fs::read(out.join("TeamSapphire.json")).unwrap()).unwrap();
    let text = policy.to_string();
    for part in ["dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan", "table/Ledger\"", "table/Orders\""] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains('*'), "{text}");
    assert_eq!(report["policies"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_new_is_marked_and_accounts_have_names() {
    let folder = folder("since");
    let all = records();
    write(&folder, all.get(3..).unwrap());
    let before = folder.join("before.report");
    let first = undeny(&[
        "report",
        "--json",
        folder.join("0.json").to_str().unwrap(),
        folder.join("1.json").to_str().unwrap(),
    ]);
    std::fs::write(&before, &first.stdout).unwrap();
    write(&folder, &all);
    let accounts = folder.join("names.list");
    std::fs::write(&accounts, "account,name\n111122223333,\"Ledger, prod\"\n").unwrap();
    let files = ["0.json", "1.json"].map(|name| folder.join(name).display().to_string());
    let since =
        ["--since", before.to_str().unwrap(), "--accounts", accounts.to_str().unwrap(), &files[0], &files[1]];
    let report = report(&since);
    let new: Vec<&str> = report["denials"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["new"] == true)
        .map(|row| row["actions"][0].as_str().unwrap())
        .collect();
    assert_eq!(new, ["dynamodb:PutItem"]);
    assert_eq!(report["totals"]["newStuck"], 1);
    assert_eq!(report["denials"][0]["principal"]["accountName"], "Ledger, prod");
}

#[test]
fn a_page_lets_nothing_in() {
    let folder = folder("page");
    let hostile = "x<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    let mut all = records();
    let mut odd = event(31, &role("Odd", "s"), "PutItem", LEDGER, Some(MISSING));
    odd["errorMessage"] = json!(format!(
        "User: arn:aws:iam::111122223333:user/{hostile} is not authorized to perform: dynamodb:PutItem on resource: {hostile}"
    ));
    odd["awsRegion"] = json!(hostile);
    odd["eventName"] = json!(hostile);
    odd["userIdentity"]["arn"] = json!(format!("arn:aws:iam::111122223333:user/{hostile}"));
    all.push(odd);
    write(&folder, &all);
    let page = folder.join("report.html");
    let output = undeny(&[
        "report",
        "--terraform",
        "--title",
        hostile,
        "-o",
        page.to_str().unwrap(),
        folder.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("&lt;script&gt;alert(1)"), "escaped, not dropped");
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("<img"));
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    for loaded in [" src=", "<link", "@import", "url(", " style=", "javascript:"] {
        assert!(!page.replace("&lt;img src=", "").contains(loaded), "{loaded}");
    }
}

#[test]
fn a_table_has_a_row_for_each_denial() {
    let folder = folder("csv");
    write(&folder, &records());
    let output = undeny(&["report", "--csv", folder.to_str().unwrap()]);
    let mut table = csv::Reader::from_reader(output.stdout.as_slice());
    assert_eq!(table.headers().unwrap().get(4), Some("actions"));
    assert_eq!(table.records().filter(|row| row.as_ref().unwrap().len() == 20).count(), 5);
}

#[test]
fn what_cannot_be_read_is_said_before_and_after() {
    let folder = folder("faults");
    write(&folder, &records());
    let input = folder.to_str().unwrap();
    let none = folder.join("none.txt");
    std::fs::write(&none, "nothing here").unwrap();
    for (arguments, status, said) in [
        (vec!["--since", "no/such.json", input], 2, "no/such.json"),
        (vec!["--since", none.to_str().unwrap(), input], 2, "no report of"),
        (vec!["--accounts", none.to_str().unwrap(), input], 2, "twelve digits"),
        (vec!["--json", none.to_str().unwrap()], 1, "no AWS access denial"),
        (vec!["--json", "no/such/folder", input], 2, "no/such/folder"),
    ] {
        let output = undeny(&[&["report"], arguments.as_slice()].concat());
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{error}");
        assert!(error.contains(said), "{error}");
    }
}
