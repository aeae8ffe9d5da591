//! `undeny rehearse`: which allowed calls of CloudTrail a new policy would refuse.

use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use undeny::evaluate::{Group, Policy, Rehearsal, Report};
use undeny::iam::{Effect, PolicyType};
use undeny::records::{Event, Fault, Faults, Take};
use undeny::render::text::Style;
use undeny::say::messages::Rehearsed;
use undeny::say::nouns::Items;
use undeny::say::sentence::Noun;
use undeny::say::{Name, said};

use super::{Colours, Failure, input, policies, told};

/// The options of `undeny rehearse`.
#[derive(clap::Args)]
pub struct Rehearse {
    /// The new policy: a document, or what the AWS CLI prints around one.
    policy: PathBuf,
    /// CloudTrail's files, or folders of some, in every shape that `undeny explain` reads; `-` for standard input.
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
    let new = || Calls {
        rehearsal: Rehearsal::new(&found, policy_type),
        principals: &options.principal,
        faults: Faults::default(),
    };
    let input::Read { taken, faults, .. } = input::read(&options.files, new, Calls::with);
    let faults = [faults, taken.faults.finish()].concat();
    let report = taken.rehearsal.report();
    if report.events == 0 {
        told(&faults)?;
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
    // What was not read might have been refused.
    told(&faults)?;
    Ok(match (report.refused.is_empty(), report.undecided.is_empty()) {
        (false, _) => ExitCode::from(1),
        (true, false) => ExitCode::from(3),
        (true, true) => ExitCode::SUCCESS,
    })
}

/// The calls that are rehearsed, as they are read.
struct Calls<'p> {
    rehearsal: Rehearsal<'p>,
    principals: &'p [String],
    faults: Faults,
}

impl Calls<'_> {
    fn with(mut self, other: Self) -> Self {
        self.rehearsal = self.rehearsal.with(other.rehearsal);
        self.faults.extend(other.faults);
        self
    }
}

impl Take for Calls<'_> {
    const ALL: bool = true;

    fn event(&mut self, _: &Path, _: u64, event: &Event<'_>) {
        let who = event.who();
        let wanted = |of: &String| who.starts_with(of.as_str()) || who.rsplit('/').next() == Some(of);
        if self.principals.is_empty() || self.principals.iter().any(wanted) {
            self.rehearsal.add(event);
        }
    }

    fn text(&mut self, _: &Path, _: u64, _: &str) -> bool {
        false
    }

    fn stream(&mut self, file: &Path, source: &mut dyn BufRead) -> io::Result<()> {
        if !source.fill_buf()?.trim_ascii().is_empty() {
            let what = "no events of CloudTrail in it, but text".to_owned();
            self.faults.add(Fault { file: file.to_owned(), offset: None, what });
        }
        Ok(())
    }

    fn faults(&mut self) -> &mut Faults {
        &mut self.faults
    }

    fn refusals(&self) -> u64 {
        0
    }
}

/// How many groups are printed; the others are counted.
const SHOWN: usize = 40;

fn print(out: &mut impl Write, report: &Report, policy_type: PolicyType) -> io::Result<()> {
    let style = Colours;
    let count = |groups: &[Group]| groups.iter().map(|group| group.count).sum::<usize>();
    let mut who: Vec<&str> = report.refused.iter().map(|group| group.principal.as_str()).collect();
    who.sort_unstable();
    who.dedup();
    let principals = match who.len() {
        1 => Rehearsed::OnePrincipal,
        number => Rehearsed::Principals { number },
    };
    let calls = match count(&report.refused) {
        1 => Rehearsed::OneCall,
        number => Rehearsed::Calls { number },
    };
    let undecided = count(&report.undecided);
    let would = Rehearsed::Would {
        policy: policy_type,
        calls: calls.into(),
        principals: principals.into(),
        undecided,
        allowed: report.allowed,
    };
    writeln!(out, "{}", said(would))?;
    if undecided > 0 {
        let mut on: Vec<String> =
            report.undecided.iter().flat_map(|group| &group.depends_on).cloned().collect();
        on.sort_unstable();
        on.dedup();
        writeln!(out, "{}", said(Rehearsed::DependsOn { on: items(&on) }))?;
    }
    groups(out, &style, Rehearsed::Refused, &report.refused)?;
    groups(out, &style, Rehearsed::Undecided, &report.undecided)?;
    if !report.unmapped.is_empty() {
        writeln!(out, "\n{}", style.heading(&said(Rehearsed::NoActionKnown)))?;
        for of in report.unmapped.iter().take(SHOWN) {
            writeln!(out, "  {:>7}  {} {}", of.count, of.event_source, of.event_name)?;
        }
        more(out, report.unmapped.len())?;
    }
    let events = match report.events {
        1 => Rehearsed::OneEvent,
        number => Rehearsed::Events { number },
    };
    let read = Rehearsed::Read { events: events.into(), exempt: report.exempt, skipped: report.skipped };
    writeln!(out, "\n{}", said(read))
}

fn items(names: &[String]) -> Items {
    Items(names.iter().cloned().map(Noun::Plain).collect())
}

fn groups(out: &mut impl Write, style: &dyn Style, title: Rehearsed, groups: &[Group]) -> io::Result<()> {
    if groups.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", style.heading(&said(title)))?;
    for group in groups.iter().take(SHOWN) {
        writeln!(out, "  {:>7}  {} {}", group.count, style.code(&group.action), group.principal)?;
        let statement = match &group.statement {
            Some(of) => match of.sid.as_deref() {
                Some(sid) => Rehearsed::StatementNamed { number: of.index + 1, sid: Name::new(sid) },
                None => Rehearsed::Statement { number: of.index + 1 },
            },
            None => Rehearsed::NoStatement,
        };
        let statement = match group.depends_on.is_empty() {
            true => statement,
            false => Rehearsed::Depending { statement: statement.into(), on: items(&group.depends_on) },
        };
        let at = |event: &str, time: &str| -> Noun {
            Rehearsed::EventAt { event: Name::new(event), time: Name::new(time) }.into()
        };
        let examples = group.examples.iter().map(|of| at(&of.event_id, &of.event_time)).collect();
        let examples = style.label(&said(Items(examples)));
        writeln!(out, "           {}; {examples}", said(statement))?;
    }
    more(out, groups.len())
}

fn more(out: &mut impl Write, count: usize) -> io::Result<()> {
    if count <= SHOWN {
        return Ok(());
    }
    let more = Rehearsed::AndMore { number: count - SHOWN, option: Name::new("--json") };
    writeln!(out, "  {}", said(more))
}
