//! The judges, each a process that reads and writes JSON Lines.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use indicatif::ProgressBar;
use serde_json::{Value, json};

use super::Finding;
use super::cases::{ACCOUNT, Case, PRINCIPAL};

/// Feeds `rows` to a process, and hands each row that it prints to `answer`.
fn converse(
    command: &mut Command,
    rows: impl Iterator<Item = Value> + Send,
    mut answer: impl FnMut(Value) -> Result<()>,
) -> Result<()> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {command:?}; `cargo xtask setup` installs the judges"))?;
    let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        anyhow::bail!("{command:?} has no pipes")
    };
    let read = std::thread::scope(|scope| {
        scope.spawn(move || {
            let mut input = BufWriter::new(input);
            for row in rows {
                // A process that ends early is reported by its status.
                if writeln!(input, "{row}").is_err() {
                    break;
                }
            }
        });
        for line in BufReader::new(output).lines() {
            answer(serde_json::from_str(&line?)?)?;
        }
        Ok(())
    });
    ensure!(child.wait()?.success(), "{command:?} failed");
    read
}

/// What parliament and cfn-lint find wrong with the documents.
pub fn lint(root: &Path, cases: &[Case], bar: &ProgressBar) -> Result<Vec<Finding>> {
    let documents = cases.iter().enumerate().filter_map(|(i, case)| {
        Some(json!({"id": i, "type": "identity", "document": case.document.as_ref()?}))
    });
    let mut findings = Vec::new();
    let python = root.join("target/tools/python/bin/python");
    let script = root.join("tests/judges/lint.py");
    converse(Command::new(python).arg(script), documents, |row| {
        bar.inc(1);
        let case = case_of(cases, &row)?;
        for found in row["findings"].as_array().into_iter().flatten() {
            findings.push(Finding {
                by: if found["by"] == "parliament" { "parliament" } else { "cfn-lint" },
                rule: found["rule"].as_str().unwrap_or_default().to_owned(),
                case: case.name.clone(),
                detail: found["detail"].as_str().unwrap_or_default().to_owned(),
            });
        }
        Ok(())
    })?;
    bar.finish();
    tell_mismatches_apart(root, cases, &mut findings)?;
    Ok(findings)
}

/// parliament wants a resource of every type that an action requires in one statement, but a denial names one. Where it is
/// content with a statement that names all of the action's types, the mismatch is of that sort, and its rule says so.
fn tell_mismatches_apart(root: &Path, cases: &[Case], findings: &mut [Finding]) -> Result<()> {
    let mismatched: Vec<&mut Finding> =
        findings.iter_mut().filter(|of| of.rule == "RESOURCE_MISMATCH").collect();
    let by_name: HashMap<&str, &Case> = cases.iter().map(|case| (case.name.as_str(), case)).collect();
    let documents: Vec<Value> = mismatched
        .iter()
        .enumerate()
        .filter_map(|(i, finding)| {
            let case = by_name.get(finding.case.as_str())?;
            let statement = json!({"Effect": "Allow", "Action": case.action, "Resource": case.all_types});
            Some(json!({"id": i, "type": "identity", "document": {"Version": "2012-10-17", "Statement": [statement]}}))
        })
        .collect();
    let mut mismatched = mismatched;
    let script = root.join("tests/judges/lint.py");
    converse(
        Command::new(root.join("target/tools/python/bin/python")).arg(script),
        documents.into_iter(),
        |row| {
            let still =
                row["findings"].as_array().into_iter().flatten().any(|of| of["rule"] == "RESOURCE_MISMATCH");
            let id = row["id"].as_u64().and_then(|id| usize::try_from(id).ok());
            if let Some(finding) = id.and_then(|id| mismatched.get_mut(id))
                && !still
            {
                finding.rule += " for want of the other types";
            }
            Ok(())
        },
    )
}

/// What iam-simulate said.
pub struct Simulations {
    pub findings: Vec<Finding>,
    /// How many requests were simulated.
    pub asked: usize,
}

/// Whether the documents allow what was denied and nothing beside it.
pub fn simulate(root: &Path, cases: &[Case], bar: &ProgressBar) -> Result<Simulations> {
    let requests = cases.iter().enumerate().flat_map(|(i, case)| {
        let denied = ("allowed", &case.action, &case.resource);
        let neighbour =
            case.neighbour.as_ref().map(|resource| ("neighbouring resource", &case.action, resource));
        let other = case.other_action.as_ref().map(|action| ("neighbouring action", action, &case.resource));
        [Some(denied), neighbour, other].into_iter().flatten().filter_map(move |(what, action, resource)| {
            // A key's own policy has to let the account's policies decide, as the one does that AWS KMS makes.
            let key_policy = case.action.starts_with("kms:").then(|| {
                let root = format!("arn:aws:iam::{ACCOUNT}:root");
                let statement = json!({"Effect": "Allow", "Principal": {"AWS": root}, "Action": "kms:*", "Resource": "*"});
                json!({"Version": "2012-10-17", "Statement": [statement]})
            });
            Some(json!({
                "id": i,
                "what": what,
                "resourcePolicy": key_policy,
                "request": {
                    "principal": PRINCIPAL,
                    "action": action,
                    "resource": {"resource": resource, "accountId": ACCOUNT},
                    "contextVariables": {},
                },
                "identityPolicies": [{"name": "undeny", "policy": case.document.as_ref()?}],
            }))
        })
    });
    let mut simulations = Simulations { findings: Vec::new(), asked: 0 };
    let script = root.join("tests/judges/simulate.mjs");
    converse(Command::new("node").arg(script), requests, |row| {
        simulations.asked += 1;
        let case = case_of(cases, &row)?;
        let what = row["what"].as_str().unwrap_or_default();
        let result = row["result"].as_str().unwrap_or_default();
        let right = if what == "allowed" { result == "Allowed" } else { result == "ImplicitlyDenied" };
        if what == "allowed" {
            bar.inc(1);
        }
        if !right {
            let why =
                row["errors"]["message"].as_str().map(|message| format!(" {message}")).unwrap_or_default();
            simulations.findings.push(Finding {
                by: "iam-simulate",
                rule: format!("{what}: {result}{why}"),
                case: case.name.clone(),
                detail: format!("{} {}", case.resource, row["errors"]),
            });
        }
        Ok(())
    })?;
    bar.finish();
    Ok(simulations)
}

fn case_of<'c>(cases: &'c [Case], row: &Value) -> Result<&'c Case> {
    let id = row["id"].as_u64().and_then(|id| usize::try_from(id).ok());
    id.and_then(|id| cases.get(id)).with_context(|| format!("a judge answered for no case: {row}"))
}
