//! `undeny rehearse`: which allowed calls of CloudTrail a new policy would refuse.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use undeny::evaluate::cloudtrail::each_event;
use undeny::evaluate::{Group, Policy, Rehearsal, Report};
use undeny::iam::{Effect, PolicyType};
use undeny::render::text::Style;

use super::{Colours, Failure, policies};

/// The options of `undeny rehearse`.
#[derive(clap::Args)]
pub struct Rehearse {
    /// The new policy: a document, or what the AWS CLI prints around one.
    policy: PathBuf,
    /// CloudTrail's files, plain or .gz, or folders of some: log files, single events, lists, JSON Lines.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The policy's type. Where it is left out: what the file says, else a resource control policy for statements with
    /// a Principal, and a service control policy for others.
    #[arg(long = "type", value_name = "TYPE")]
    policy_type: Option<Type>,
    /// Only calls of these principals: the beginning of a role's or user's ARN, or its name.
    #[arg(long, value_name = "ARN")]
    principal: Vec<String>,
    /// Print the report as JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Type {
    Scp,
    Rcp,
    Boundary,
    Session,
    Endpoint,
}

impl From<Type> for PolicyType {
    fn from(of: Type) -> Self {
        match of {
            Type::Scp => PolicyType::ServiceControl,
            Type::Rcp => PolicyType::ResourceControl,
            Type::Boundary => PolicyType::PermissionsBoundary,
            Type::Session => PolicyType::Session,
            Type::Endpoint => PolicyType::VpcEndpoint,
        }
    }
}

/// The type that a document is meant for, where nobody says it.
fn likely_type(policies: &[Policy]) -> PolicyType {
    let known = policies.iter().find_map(|policy| policy.policy_type);
    let rehearsed = [
        PolicyType::ServiceControl,
        PolicyType::ResourceControl,
        PolicyType::PermissionsBoundary,
        PolicyType::Session,
        PolicyType::VpcEndpoint,
    ];
    if let Some(known) = known.filter(|known| rehearsed.contains(known)) {
        return known;
    }
    let statements = || policies.iter().flat_map(|policy| &policy.document.statements);
    match (statements().any(|of| of.principal.is_some()), statements().all(|of| of.effect == Effect::Deny)) {
        (true, true) => PolicyType::ResourceControl,
        (true, false) => PolicyType::VpcEndpoint,
        (false, _) => PolicyType::ServiceControl,
    }
}

/// Rehearses, prints, and says by the exit status what came of it.
pub fn run(options: &Rehearse) -> Result<ExitCode, Failure> {
    let found = policies::read(std::slice::from_ref(&options.policy));
    let found = found.map_err(|(name, error)| Failure::Input(name, error))?;
    let mut refused = false;
    for policy in &found {
        for fault in &policy.document.faults {
            eprintln!(
                "undeny: {}:{}:{}: {} ({})",
                policy.name, fault.line, fault.column, fault.message, fault.element
            );
        }
        refused |= policy.document.is_refused() || policy.document.statements.is_empty();
    }
    if refused {
        return Err(Failure::Policy);
    }
    let policy_type = options.policy_type.map_or_else(|| likely_type(&found), PolicyType::from);
    let mut rehearsal = Rehearsal::new(&found, policy_type);
    for file in all_files(&options.files)? {
        let name = file.display().to_string();
        let text = text_of(&file).map_err(|error| Failure::Input(name.clone(), error))?;
        let unread = each_event(&text, &mut |event| {
            let caller = event.caller();
            let wanted =
                |of: &String| caller.starts_with(of.as_str()) || caller.rsplit('/').next() == Some(of);
            if options.principal.is_empty() || options.principal.iter().any(wanted) {
                rehearsal.add(event);
            }
        });
        if unread > 0 {
            eprintln!("undeny: {name}: not read as CloudTrail events: {}", counted(unread, "line"));
        }
    }
    let report = rehearsal.report();
    if report.events == 0 {
        return Err(Failure::NoEvents);
    }
    let mut out = anstream::stdout().lock();
    if options.json {
        serde_json::to_writer_pretty(&mut out, &report).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        print(&mut out, &report, policy_type)?;
    }
    out.flush()?;
    Ok(match (report.refused.is_empty(), report.undecided.is_empty()) {
        (false, _) => ExitCode::from(1),
        (true, false) => ExitCode::from(3),
        (true, true) => ExitCode::SUCCESS,
    })
}

/// The files, and those in folders, by name.
fn all_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut open: Vec<PathBuf> = paths.iter().rev().cloned().collect();
    while let Some(path) = open.pop() {
        if !path.is_dir() {
            files.push(path);
            continue;
        }
        let name = path.display().to_string();
        let entries = std::fs::read_dir(&path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut inside: Vec<PathBuf> = entries
            .map_err(|error| Failure::Input(name, error))?
            .into_iter()
            .map(|entry| entry.path())
            .collect();
        inside.retain(|path| {
            let name = path.to_string_lossy();
            path.is_dir()
                || [".json", ".json.gz", ".jsonl", ".jsonl.gz"].iter().any(|end| name.ends_with(end))
        });
        inside.sort();
        open.extend(inside.into_iter().rev());
    }
    Ok(files)
}

/// A file's text, unpacked where it is gzip.
fn text_of(file: &Path) -> io::Result<String> {
    let bytes = std::fs::read(file)?;
    if !bytes.starts_with(&[0x1F, 0x8B]) {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    let mut text = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// How many groups are printed; the others are counted.
const SHOWN: usize = 40;

fn print(out: &mut impl Write, report: &Report, policy_type: PolicyType) -> io::Result<()> {
    let style = Colours;
    let count = |groups: &[Group]| groups.iter().map(|group| group.count).sum::<usize>();
    let (refused, undecided) = (count(&report.refused), count(&report.undecided));
    let mut who: Vec<&str> = report.refused.iter().map(|group| group.principal.as_str()).collect();
    who.sort_unstable();
    who.dedup();
    writeln!(
        out,
        "As a {policy_type}, it would refuse {} of {}; {undecided} undecided; {} allowed.",
        counted(refused, "call"),
        counted(who.len(), "principal"),
        report.allowed
    )?;
    if undecided > 0 {
        let mut on: Vec<&str> =
            report.undecided.iter().flat_map(|group| &group.depends_on).map(String::as_str).collect();
        on.sort_unstable();
        on.dedup();
        writeln!(out, "What is undecided depends on {}, which CloudTrail does not record.", on.join(", "))?;
    }
    groups(out, &style, "Refused", &report.refused)?;
    groups(out, &style, "Undecided", &report.undecided)?;
    if !report.unmapped.is_empty() {
        writeln!(out, "\n{}", style.heading("No action is known for these events"))?;
        for of in report.unmapped.iter().take(SHOWN) {
            writeln!(out, "  {:>7}  {} {}", of.count, of.event_source, of.event_name)?;
        }
        more(out, report.unmapped.len())?;
    }
    writeln!(
        out,
        "\n{}: {} that the policy has no say in, {} that failed or are no calls.",
        counted(report.events, "event"),
        report.exempt,
        report.skipped
    )
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

fn groups(out: &mut impl Write, style: &dyn Style, title: &str, groups: &[Group]) -> io::Result<()> {
    if groups.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", style.heading(title))?;
    for group in groups.iter().take(SHOWN) {
        writeln!(out, "  {:>7}  {} {}", group.count, style.code(&group.action), group.principal)?;
        let statement = match &group.statement {
            Some(of) => {
                let sid = of.sid.as_deref().map_or_else(String::new, |sid| format!(" ({sid})"));
                format!("statement {}{sid}", of.index + 1)
            }
            None => "no statement allows it".to_owned(),
        };
        let on = if group.depends_on.is_empty() {
            String::new()
        } else {
            format!(", depends on {}", group.depends_on.join(", "))
        };
        let examples: Vec<String> =
            group.examples.iter().map(|of| format!("{} at {}", of.event_id, of.event_time)).collect();
        writeln!(out, "           {statement}{on}; {}", style.label(&examples.join(", ")))?;
    }
    more(out, groups.len())
}

fn more(out: &mut impl Write, count: usize) -> io::Result<()> {
    if count > SHOWN { writeln!(out, "  … and {} more; --json has all", count - SHOWN) } else { Ok(()) }
}
