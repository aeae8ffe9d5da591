//! What `@cloud-copilot/iam-simulate` says of the same policies and requests.
//!
//! Where undeny says that a statement denies, allows or does not match, the judge has to say the same; where it says that
//! it depends, two contexts have to show both, and the judge has to agree of each.
#![cfg(not(target_arch = "wasm32"))]

#[path = "evaluate_judge/generate.rs"]
mod generate;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use generate::{ACCOUNT, Case, Chance, Context};
use serde_json::{Value as Json, json};
use undeny::evaluate::{Document, Known, Request, Value, Verdict};
use undeny::iam::Principal;

/// Runs the judge: JSON Lines in, what it says of each by number out.
fn judge(rows: &[Json]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut child = Command::new("node")
        .arg(root.join("tests/judges/evaluate.mjs"))
        .current_dir(root.join("tests"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("node: {error}; run `cargo xtask setup`"));
    let mut input = child.stdin.take().unwrap();
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let answers: BTreeMap<u64, String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).unwrap())
        .map(|row| {
            let error = row["error"].as_str().unwrap_or_default();
            (row["id"].as_u64().unwrap(), format!("{}{error}", row["result"].as_str().unwrap()))
        })
        .collect();
    assert_eq!(answers.len(), rows.len(), "the judge answers every row");
    answers.into_values().collect()
}

fn row(id: usize, case: &Case, context: &Context) -> Json {
    json!({
        "id": id,
        "policy": case.policy,
        "principal": case.principal,
        "action": case.action,
        "resource": case.resource,
        "accountId": ACCOUNT,
        "context": context.iter().filter_map(|(key, values)| Some((key.clone(), values.clone()?))).collect::<BTreeMap<_, _>>(),
    })
}

/// The request of a case: of the keys in `context` all is known, of others nothing.
fn request(case: &Case, context: &Context) -> Request {
    let mut request = Request::default();
    request.set_principal(Principal::read(&case.principal));
    request.actions = vec![case.action.clone()];
    request.resource = Some(Value::new(&case.resource));
    for (key, values) in context {
        let known = match values {
            None => Known::Absent,
            Some(Json::Array(list)) => {
                Known::Values(list.iter().map(|value| Value::new(value.as_str().unwrap())).collect())
            }
            Some(one) => Known::Values(vec![Value::new(one.as_str().unwrap())]),
        };
        request.set(key, known);
    }
    request
}

fn verdict(case: &Case, context: &Context) -> Verdict {
    let document = Document::read(&case.policy.to_string());
    assert!(!document.is_refused(), "{} {:?}", case.policy, document.faults);
    document.statements[0].verdict(&request(case, context))
}

fn matches(verdict: &Verdict) -> Option<bool> {
    match verdict {
        Verdict::Denies | Verdict::Allows => Some(true),
        Verdict::DoesNotMatch(_) => Some(false),
        Verdict::Depends(_) => None,
    }
}

/// Two contexts, each with everything known, in one of which the statement matches, and in the other not.
fn both(case: &Case, known: &Context, chance: &mut Chance) -> Option<[Context; 2]> {
    let (mut yes, mut no) = (None, None);
    for _ in 0..400 {
        let context = case.complete(known, chance);
        match matches(&verdict(case, &context)) {
            Some(true) => yes = Some(context),
            Some(false) => no = Some(context),
            None => continue,
        }
        if let (Some(yes), Some(no)) = (&yes, &no) {
            return Some([yes.clone(), no.clone()]);
        }
    }
    None
}

/// Judges cases: with everything known, and with some of it hidden. Returns how many verdicts of each sort there were.
fn compare(cases: &[Case], chance: &mut Chance) -> [usize; 3] {
    let mut rows = Vec::new();
    let mut wanted: Vec<(bool, String)> = Vec::new();
    let mut counts = [0; 3];
    let mut exclusive = 0;
    let mut report = String::new();
    for case in cases {
        let mut add = |context: &Context, ours: bool, rows: &mut Vec<Json>| {
            rows.push(row(rows.len(), case, context));
            wanted.push((
                ours,
                format!(
                    "{} {} {} {}\n  {context:?}",
                    case.policy, case.principal, case.action, case.resource
                ),
            ));
        };
        let whole = case.complete(&Context::new(), chance);
        let Some(ours) = matches(&verdict(case, &whole)) else {
            report.push_str(&format!("depends, with all known: {} {whole:?}\n", case.policy));
            continue;
        };
        counts[usize::from(ours)] += 1;
        add(&whole, ours, &mut rows);
        let known: Context =
            whole.iter().filter(|_| chance.one_in(2)).map(|(k, v)| (k.clone(), v.clone())).collect();
        match matches(&verdict(case, &known)) {
            Some(definite) if definite == ours => (),
            Some(_) => report
                .push_str(&format!("turns round when less is known: {} {known:?} {whole:?}\n", case.policy)),
            None => {
                counts[2] += 1;
                match both(case, &known, chance) {
                    Some([yes, no]) => {
                        add(&yes, true, &mut rows);
                        add(&no, false, &mut rows);
                    }
                    // One key in two places of a statement: the evaluator does not see that they exclude each other.
                    None if case.names_twice(&known) => exclusive += 1,
                    None => report.push_str(&format!("not shown to depend: {} {known:?}\n", case.policy)),
                }
            }
        }
    }
    for (answer, (ours, what)) in judge(&rows).iter().zip(&wanted) {
        if *answer != (if *ours { "match" } else { "no match" }) {
            report.push_str(&format!("judge: {answer}, undeny: {ours}: {what}\n"));
        }
    }
    assert!(
        report.is_empty(),
        "{} findings of {} rows\n{}",
        report.lines().count(),
        rows.len(),
        head(&report)
    );
    assert!(exclusive * 100 < cases.len(), "{exclusive} of {} depend by name only", cases.len());
    println!("{} judged: {counts:?} no match, match, depends; {exclusive} of them by name only", rows.len());
    counts
}

fn head(report: &str) -> String {
    report.lines().take(60).collect::<Vec<_>>().join("\n")
}

#[test]
#[ignore = "needs the judge that `cargo xtask setup` installs"]
fn generated_statements_are_judged_alike() {
    let mut chance = Chance::new(20_261_121);
    let cases: Vec<Case> = (0..5_200).map(|_| generate::case(&mut chance)).collect();
    let counts = compare(&cases, &mut chance);
    assert!(counts.iter().all(|count| *count > 300), "{counts:?}");
}

#[test]
#[ignore = "needs the judge that `cargo xtask setup` installs"]
fn published_policies_are_judged_alike() {
    let mut chance = Chance::new(7);
    let published: Vec<Json> = serde_json::from_str(include_str!("evaluate_judge/published.json")).unwrap();
    let mut cases = Vec::new();
    for policy in &published {
        for statement in policy["document"]["Statement"].as_array().unwrap() {
            for asked in policy["requests"].as_array().unwrap() {
                let text = |at: usize| asked[at].as_str().unwrap().to_owned();
                for _ in 0..6 {
                    cases.push(Case {
                        policy: json!({"Version": "2012-10-17", "Statement": [statement]}),
                        principal: text(0),
                        action: text(1),
                        resource: text(2),
                    });
                }
            }
        }
    }
    let counts = compare(&cases, &mut chance);
    assert!(counts.iter().all(|count| *count > 10), "{counts:?}");
}

/// Where the judge says something else: what AWS's page says decides.
#[test]
#[ignore = "needs the judge that `cargo xtask setup` installs"]
fn differences_are_known_by_name() {
    const PAGES: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_";
    let user = "arn:aws:iam::111122223333:user/ana";
    let bucket = "arn:aws:s3:::amzn-s3-demo-bucket/a";
    let condition =
        |condition: Json| json!({"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": condition});
    let on = |resource: &str| json!({"Effect": "Deny", "Action": "*", "Resource": resource});
    let table = "arn:aws:dynamodb:us-east-1:111122223333:table/prod-x";
    for (name, page, statement, resource, context, ours) in [
        (
            "a negated operator matches a variable that has no value",
            "variables.html#policy-vars-no-value",
            condition(json!({"StringNotEquals": {"s3:prefix": "${aws:PrincipalTag/Team}"}})),
            bucket,
            json!({"s3:prefix": "a", "aws:PrincipalTag/Team": null}),
            true,
        ),
        (
            "a resource with a variable that has no value matches nothing, so that NotResource leaves nothing out",
            "variables.html#policy-vars-no-value",
            json!({"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:s3:::amzn-s3-demo-bucket/${aws:PrincipalTag/Team}"}),
            bucket,
            json!({"aws:PrincipalTag/Team": null}),
            true,
        ),
        (
            "IfExists holds of an absent key behind a set operator, too",
            "elements_condition_operators.html#Conditions_IfExists",
            condition(json!({"ForAnyValue:StringEqualsIfExists": {"aws:TagKeys": "team"}})),
            bucket,
            json!({"aws:TagKeys": null}),
            true,
        ),
        (
            "${*} is an asterisk in every string in which a variable can stand",
            "variables.html#policy-vars-specialchars",
            condition(json!({"StringEquals": {"s3:prefix": "x${*}"}})),
            bucket,
            json!({"s3:prefix": "x*"}),
            true,
        ),
        (
            "an address without a prefix is a range of one, of its own version",
            "elements_condition_operators.html#Conditions_IPAddress",
            condition(json!({"NotIpAddress": {"aws:SourceIp": "203.0.113.5"}})),
            bucket,
            json!({"aws:SourceIp": "2001:db8::1"}),
            true,
        ),
        (
            "a * at the end of a segment runs over colons",
            "elements_resource.html",
            on("arn:aws:dynamodb:*:table/prod-*"),
            table,
            json!({}),
            true,
        ),
        (
            "a * may stand in the part before the slash of a resource",
            "elements_resource.html",
            on("arn:aws:dynamodb:us-east-1:111122223333:ta*/prod-x"),
            table,
            json!({}),
            true,
        ),
    ] {
        let case = Case {
            policy: json!({"Version": "2012-10-17", "Statement": [statement]}),
            principal: user.to_owned(),
            action: "s3:GetObject".to_owned(),
            resource: resource.to_owned(),
        };
        let context: Context = context
            .as_object()
            .unwrap()
            .iter()
            .map(|(k, v)| (k.clone(), Some(v.clone()).filter(|v| !v.is_null())))
            .collect();
        assert_eq!(matches(&verdict(&case, &context)), Some(ours), "{name}");
        let said = judge(&[row(0, &case, &context)]);
        assert_eq!(said, ["no match"], "{name}: the judge agrees now: take the row away ({PAGES}{page})");
    }
}
