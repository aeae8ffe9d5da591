//! The judges, each a process that reads and writes JSON Lines.

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
    Ok(findings)
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
            Some(json!({
                "id": i,
                "what": what,
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
            simulations.findings.push(Finding {
                by: "iam-simulate",
                rule: format!("{what}: {result}"),
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
