//! `--policy`: the statement that denied, of policies in files.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use undeny::Diagnosis;
use undeny::evaluate::{Finding, Policy, Says, Severity, StatementFinding, examine, unpack};
use undeny::iam::Effect;
use undeny::render::text::Style;
use undeny::say::messages::{InPolicies, Lists};
use undeny::say::nouns::StatementName;
use undeny::say::{Message, Name};

/// The policies in files, each named after where it stands.
///
/// # Errors
/// Where a file cannot be read.
pub fn read(files: &[PathBuf]) -> Result<Vec<Policy>, (String, io::Error)> {
    let mut policies = Vec::new();
    for file in files {
        let name = file.display().to_string();
        let text = text_of(file).map_err(|error| (name.clone(), error))?;
        policies.extend(unpack(&text, &name).into_iter().map(|policy| in_file(policy, &name)));
    }
    Ok(policies)
}

/// A file's text; Windows PowerShell writes UTF-16.
fn text_of(file: &Path) -> io::Result<String> {
    let bytes = std::fs::read(file)?;
    let wide = |decode: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().skip(1).map(|pair| decode(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    Ok(match bytes.as_slice() {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// A policy that has a name of its own is still found by its file.
fn in_file(policy: Policy, file: &str) -> Policy {
    if policy.name == file { policy } else { Policy { name: format!("{} ({file})", policy.name), ..policy } }
}

/// A diagnosis with what the policies do, as `--json` prints it.
#[derive(serde::Serialize)]
pub struct WithStatements<'a> {
    #[serde(flatten)]
    diagnosis: &'a Diagnosis,
    /// What was found, in a sentence.
    finding: String,
    /// The statements that deny or allow the request, or may.
    statements: Vec<StatementFinding>,
    /// The faults of the policies.
    faults: Vec<FaultIn>,
    /// The smallest edit that lets the request past.
    edit: Option<undeny::evaluate::Edit>,
}

#[derive(serde::Serialize)]
struct FaultIn {
    policy: String,
    #[serde(flatten)]
    fault: undeny::evaluate::Fault,
}

/// What `policies` do to the request of each diagnosis.
pub fn with_statements<'a>(diagnoses: &'a [Diagnosis], policies: &[Policy]) -> Vec<WithStatements<'a>> {
    let one = |diagnosis: &'a Diagnosis| {
        let Finding { summary, policies, edit } = examine(policies, &diagnosis.denial);
        let faults = policies.iter().flat_map(|policy| {
            policy.faults.iter().map(|fault| FaultIn { policy: policy.name.clone(), fault: fault.clone() })
        });
        let faults = faults.collect();
        let all = policies.into_iter().flat_map(|policy| policy.statements);
        let statements = all.filter(|of| of.verdict != Says::DoesNotMatch).collect();
        WithStatements { diagnosis, finding: summary, statements, faults, edit }
    };
    diagnoses.iter().map(one).collect()
}

/// Prints what `policies` do to the request of one diagnosis.
///
/// # Errors
/// Where the output cannot be written.
pub fn print(
    out: &mut impl Write,
    diagnosis: &Diagnosis,
    policies: &[Policy],
    style: &dyn Style,
) -> io::Result<()> {
    let finding = examine(policies, &diagnosis.denial);
    writeln!(out, "\n{}", style.heading(&said(InPolicies::Heading)))?;
    writeln!(out, "  {}", finding.summary)?;
    for policy in &finding.policies {
        for fault in &policy.faults {
            let kind = said(match fault.severity {
                Severity::Error => InPolicies::Error,
                Severity::Warning => InPolicies::Warning,
            });
            let place = format!("{}:{}:{}", policy.name, fault.line, fault.column);
            writeln!(out, "  {} {kind}: {} ({})", style.label(&place), fault.message, fault.element)?;
        }
    }
    let shown = finding.policies.iter().flat_map(|policy| &policy.statements);
    for statement in shown.filter(|of| of.verdict != Says::DoesNotMatch) {
        let place = format!("{}:{}", statement.policy, statement.line);
        let on = Name::new(&statement.depends_on.join(&Message::from(Lists::Comma).said()));
        let says = match (statement.verdict, statement.effect) {
            (Says::Denies, _) => InPolicies::Denies { statement: name(statement) },
            (Says::Allows, _) => InPolicies::Allows { statement: name(statement) },
            (_, Effect::Deny) => InPolicies::MayDeny { statement: name(statement), on },
            (_, Effect::Allow) => InPolicies::MayAllow { statement: name(statement), on },
        };
        writeln!(out, "\n  {} {}", style.label(&place), said(says))?;
        for reason in &statement.because {
            writeln!(out, "    - {reason}")?;
        }
    }
    let Some(edit) = &finding.edit else { return Ok(()) };
    writeln!(out, "\n{}", style.heading(&said(InPolicies::SmallestEdit)))?;
    for change in &edit.changes {
        for line in change.diff.lines() {
            writeln!(out, "  {}", style.code(line))?;
        }
    }
    for sentence in edit.lets_past.iter().chain(&edit.notes) {
        writeln!(out, "  - {sentence}")?;
    }
    Ok(())
}

fn name(statement: &StatementFinding) -> StatementName {
    StatementName { index: statement.index, sid: statement.sid.clone() }
}

fn said(message: InPolicies) -> String {
    Message::from(message).said()
}
