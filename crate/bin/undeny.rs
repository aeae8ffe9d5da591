//! `undeny`: the engine on the command line.
//!
//! Exit status: 0 where denials were found and explained, 1 where there was none, 2 for bad use or unreadable input.

mod action;
mod guide;
mod input;
mod language;
mod ledger;
#[cfg(feature = "mcp")]
mod mcp;
mod policies;
mod rehearse;
mod report;
mod retired;
mod run;

use std::io::{self, BufRead, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::builder::PossibleValuesParser;
use clap::{CommandFactory, Parser, Subcommand};
use serde_json::Value;
use undeny::advise::merge::Merge;
use undeny::page::{Page, Reader};
use undeny::render::{Format, request, text};
use undeny::say::Locale;
use undeny::say::locale;
use undeny::several;
use undeny::{Diagnosis, diagnose};

use input::{Outcome, Source};
use undeny::records::{Answers, Fault};

/// How wide prose gets in a terminal.
const WIDTH: usize = 100;

/// Explains AWS "not authorized" errors: who was denied what, who can mend it, and the policy to ask for.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The language of the answers, such as `de`. Without it a terminal gets that of LC_ALL, LC_MESSAGES or LANG, and
    /// scripts, JSON and reports get English.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language::parse)]
    lang: Option<&'static Locale>,
}

impl Command {
    /// Whether it prints JSON.
    fn prints_json(&self) -> bool {
        match self {
            Command::Explain(options) => options.json || options.jsonl,
            Command::Policy(_) => false,
            Command::Rehearse(options) => options.json,
            // The page around the sentences is English.
            Command::Report(_) => true,
            Command::Guide(options) => options.json,
            Command::Retired(options) => options.json,
            Command::Run(_) => false,
            Command::Action(options) => options.json,
            #[cfg(feature = "mcp")]
            Command::Mcp => true,
            Command::Completions { .. } | Command::Man { .. } => true,
        }
    }
}

#[derive(Subcommand)]
enum Command {
    /// Explains every denial in a text.
    #[command(after_help = "Exit status: 0 denials explained, 1 none found, 2 bad use or unreadable input.")]
    Explain(Explain),
    /// Writes the smallest policy for each user or role that would let every denial in a text through.
    #[command(
        after_help = "Two principals or two accounts never share a policy: of several, each has its title. What no policy can grant is\n\
                            named on standard error, with the reason.\n\
                            Exit status: 0 a policy was written, 1 there was nothing to grant, 2 bad use or unreadable input."
    )]
    Policy(Policy),
    /// Says which allowed calls of CloudTrail a new policy would refuse: a service control policy, a resource control
    /// policy, a permissions boundary, a session policy or a VPC endpoint policy.
    #[command(
        after_help = "Exit status: 0 nothing would be refused, 1 calls would be refused, 2 bad use or unreadable input, \n\
                            3 nothing is refused for certain, and some calls are undecided."
    )]
    Rehearse(rehearse::Rehearse),
    /// Answers what people ask before anything was refused: about access keys, letting others use a service, passing a role,
    /// people outside the account. Asks for what it needs, on a terminal.
    #[command(
        after_help = "Exit status: 0 an answer was written, 2 bad use, or something is missing that it needs."
    )]
    Guide(Box<guide::Guide>),
    /// Reports on the denials of many files: who is stuck and since when, which guardrails stop whom, what is only noise, and
    /// the least policy for each principal.
    #[command(
        after_help = "Exit status: 0 a report was written, 1 there was no denial, 2 bad use or unreadable input."
    )]
    Report(report::Arguments),
    /// Runs a program as if it ran alone, then explains what AWS refused to it, and remembers it.
    #[command(
        after_help = "Everything is passed on byte for byte: output, colours, keys, signals. The exit status is the program's; 126 and 127\n\
                            where it cannot be run. In GitHub Actions the job's summary and an annotation say it, too."
    )]
    Run(run::Arguments),
    /// Says what an action or an API operation needs: on which resources, with which conditions and other actions.
    #[command(after_help = "Exit status: 0 found, 1 not known; the nearest names are said.")]
    Action(action::Arguments),
    /// Serves three read-only tools to an assistant over standard input and output (Model Context Protocol).
    #[cfg(feature = "mcp")]
    Mcp,
    /// Prints the completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Writes a manual page for each command into a folder.
    #[command(hide = true)]
    Man {
        /// The folder.
        folder: PathBuf,
    },
    /// Names every retired AWS managed policy in templates, programs and what the AWS CLI prints: its successor, what the
    /// change takes away, and the change itself.
    #[command(
        after_help = "A name counts where it stands for a managed policy of AWS's; a role or a label of the same name does not.\n\
                            Exit status: 0 none is retired, 1 some are, 2 bad use or unreadable input."
    )]
    Retired(retired::Retired),
}

#[derive(clap::Args)]
struct Policy {
    #[command(flatten)]
    source: Source,
    /// The form to write it in.
    #[arg(long, default_value = "json", value_parser = PossibleValuesParser::new(Format::ALL.map(Format::id)))]
    format: String,
    /// Read what `undeny run` remembered instead of files.
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = ledger::PLACE, conflicts_with_all = ["files", "url"])]
    ledger: Option<PathBuf>,
}

#[derive(clap::Args)]
struct Explain {
    #[command(flatten)]
    source: Source,
    /// Print the diagnoses as one JSON array.
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Read JSON Lines `{"id", "text", "url"?}` and print `{"id", "diagnoses": [...]}` for each.
    #[arg(long)]
    jsonl: bool,
    /// Print the request to send to an administrator, as Markdown.
    #[arg(long, conflicts_with_all = ["json", "jsonl"])]
    request: bool,
    /// A policy that may have refused: a document, or what the AWS CLI prints around some, such as
    /// `aws organizations describe-policy`. Can be given several times.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["jsonl", "request"])]
    policy: Vec<PathBuf>,
    /// Write the steps for somebody who can change policies.
    #[arg(long)]
    administrator: bool,
    /// Say of each place that could be a denial what was read, or what stopped the reader.
    #[arg(long, conflicts_with_all = ["json", "jsonl", "request", "administrator"])]
    why: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Reports are compared with earlier ones and read by many: they are English, whoever makes them.
    let lang = arguments.lang.filter(|_| !matches!(arguments.command, Command::Report(_)));
    locale::speak(language::of(lang, arguments.command.prints_json()));
    let outcome = match arguments.command {
        Command::Explain(options) => explain(&options),
        Command::Policy(options) => policy(&options),
        Command::Rehearse(options) => rehearse::run(&options),
        Command::Guide(options) => guide::run(&options),
        Command::Report(options) => report::run(&options),
        Command::Run(options) => run::run(&options),
        Command::Action(options) => action::run(&options),
        #[cfg(feature = "mcp")]
        Command::Mcp => mcp::run(),
        Command::Completions { shell } => {
            let mut out = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "undeny", &mut out);
            io::stdout().write_all(&out).map_err(Failure::Output).map(|()| ExitCode::SUCCESS)
        }
        Command::Man { folder } => std::fs::create_dir_all(&folder)
            .and_then(|()| clap_mangen::generate_to(Arguments::command(), &folder))
            .map_err(|error| Failure::Write(folder.display().to_string(), error))
            .map(|()| ExitCode::SUCCESS),
        Command::Retired(options) => retired::run(&options),
    };
    match outcome {
        Ok(found) => found,
        // The reader of our output has seen enough, as with `| head`.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("undeny: {failure}");
            ExitCode::from(2)
        }
    }
}

/// What can go wrong around the engine, which itself never fails.
enum Failure {
    Input(String, io::Error),
    Output(io::Error),
    Write(String, io::Error),
    Lines(usize),
    Format(Format),
    Policy,
    NoEvents,
    /// What could be read is answered.
    Faults(usize),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Input(name, error) => write!(f, "cannot read {name}: {error}"),
            Failure::Write(name, error) => write!(f, "cannot write {name}: {error}"),
            Failure::Output(error) => write!(f, "cannot write: {error}"),
            Failure::Format(format) => {
                write!(f, "no {} for this: it is not known which user or role it is for", format.label())
            }
            Failure::Policy => write!(f, "AWS would refuse this policy: mend its faults first"),
            Failure::NoEvents => write!(f, "there is no CloudTrail event in these files"),
            Failure::Faults(1) => write!(f, "one place could not be read; the rest is answered"),
            Failure::Faults(count) => write!(f, "{count} places could not be read; the rest is answered"),
            Failure::Lines(1) => write!(f, "one line was not understood; the others are answered"),
            Failure::Lines(count) => write!(f, "{count} lines were not understood; the others are answered"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

fn explain(options: &Explain) -> Result<ExitCode, Failure> {
    let reader = if options.administrator { Reader::Administrator } else { Reader::Requester };
    let page = Page { url: options.source.url.clone(), reader, ..Page::default() };
    if options.why {
        return explain_why(&options.source.files);
    }
    if options.jsonl {
        return explain_lines(&options.source.files, &page);
    }
    let policies = policies::read(&options.policy).map_err(|(name, error)| Failure::Input(name, error))?;
    if options.json && policies.is_empty() {
        return explain_as_json(&options.source, &page);
    }
    let Outcome { diagnoses, faults } = options.source.diagnose(&page);
    let mut out = anstream::stdout().lock();
    if options.json {
        let all = policies::with_statements(&diagnoses, &policies);
        serde_json::to_writer_pretty(&mut out, &all).map_err(io::Error::from)?;
        writeln!(out)?;
    } else if policies.is_empty() && !options.request {
        for (number, several::Answer { diagnosis, denied, .. }) in
            several::answers(&diagnoses).iter().enumerate()
        {
            if number > 0 {
                writeln!(out)?;
            }
            write!(out, "{}", text::together(diagnosis, denied, &Colours, WIDTH))?;
        }
    } else {
        for (number, diagnosis) in diagnoses.iter().enumerate() {
            if number > 0 {
                writeln!(out)?;
            }
            let shown = match options.request {
                true => request::markdown(diagnosis),
                false => text::styled(diagnosis, &Colours, WIDTH),
            };
            write!(out, "{shown}")?;
            if !policies.is_empty() {
                policies::print(&mut out, diagnosis, &policies, &Colours)?;
            }
        }
    }
    out.flush()?;
    told(&faults)?;
    Ok(outcome(!diagnoses.is_empty()))
}

/// The diagnoses as one JSON array, each written when it is there.
fn explain_as_json(source: &Source, page: &Page) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::with_capacity(1 << 18, io::stdout().lock());
    let (mut any, mut written) = (false, Ok(()));
    let faults = source.json_each(page, |json| {
        let before: &[u8] = if any { b",\n" } else { b"[\n" };
        any = true;
        if written.is_ok() {
            written = out.write_all(before).and_then(|()| out.write_all(&json));
        }
    });
    written?;
    out.write_all(if any { b"\n]\n" } else { b"[]\n" })?;
    out.flush()?;
    told(&faults)?;
    Ok(outcome(any))
}

/// Names what could not be read.
fn told(faults: &[Fault]) -> Result<(), Failure> {
    for fault in faults {
        eprintln!("undeny: cannot read {fault}");
    }
    if faults.is_empty() { Ok(()) } else { Err(Failure::Faults(faults.len())) }
}

/// Colours; `anstream` takes them out where the output is no terminal.
struct Colours;

impl Colours {
    fn paint(style: Style, text: &str) -> String {
        format!("{style}{text}{style:#}")
    }
}

impl text::Style for Colours {
    fn heading(&self, text: &str) -> String {
        Self::paint(Style::new().bold(), text)
    }
    fn label(&self, text: &str) -> String {
        Self::paint(Style::new().dimmed(), text)
    }
    fn code(&self, text: &str) -> String {
        Self::paint(AnsiColor::Cyan.on_default(), text)
    }
}

fn policy(options: &Policy) -> Result<ExitCode, Failure> {
    let page = Page { url: options.source.url.clone(), reader: Reader::Administrator, ..Page::default() };
    let (mut merge, mut left_out, mut any) = (Merge::default(), Vec::new(), false);
    let add = |diagnosis: Diagnosis| {
        any = true;
        let Diagnosis { kind, denial, remedy, .. } = diagnosis;
        if !merge.add(kind, &denial, &remedy.policies) {
            left_out.push(remedy.summary);
        }
    };
    let faults = match &options.ledger {
        Some(file) => {
            let failed = |error| Failure::Input(file.display().to_string(), error);
            let (diagnoses, bad) = ledger::read(file).map_err(failed)?;
            diagnoses.into_iter().for_each(add);
            let what = format!("not written by `undeny run`: {bad} of its lines");
            let fault = Fault { file: file.clone(), offset: None, what };
            (bad > 0).then_some(fault).into_iter().collect()
        }
        None => options.source.explain_each(&page, add),
    };
    let policies = merge.finish();
    let format = Format::from_id(&options.format).unwrap_or(Format::Json);
    let written = format.write_all(&policies);
    if written.text.is_empty() && !written.left_out.is_empty() {
        return Err(Failure::Format(format));
    }
    let mut out = anstream::stdout().lock();
    write!(out, "{}", written.text)?;
    out.flush()?;
    if let [_, _, ..] = policies.as_slice() {
        eprintln!("undeny: {} policies, each for whom its title says", policies.len());
    }
    for title in &written.left_out {
        eprintln!("undeny: not written, as {} has no form for it: {title}", format.label());
    }
    // What no Allow can mend is never left out in silence.
    for reason in &left_out {
        eprintln!("undeny: not in a policy: {reason}");
    }
    told(&faults)?;
    Ok(match (any, policies.as_slice()) {
        (false, _) => outcome(false),
        (true, []) => {
            eprintln!("undeny: no policy grants what was denied here; `undeny explain` says what helps");
            ExitCode::from(1)
        }
        _ => ExitCode::SUCCESS,
    })
}

/// Says on standard error that there was nothing, so that silence is never mistaken for an answer.
fn outcome(any: bool) -> ExitCode {
    if any {
        ExitCode::SUCCESS
    } else {
        eprintln!("undeny: no AWS access denial in this text");
        ExitCode::from(1)
    }
}

/// A line of `--jsonl` input.
#[derive(serde::Deserialize)]
struct Question {
    id: Value,
    text: String,
    #[serde(default)]
    url: Option<String>,
}

/// For each place where a needle stands: line and column, the needle, and what was read or what stopped the reader.
fn explain_why(files: &[PathBuf]) -> Result<ExitCode, Failure> {
    let standard_input = [PathBuf::from("-")];
    let mut read = false;
    for file in if files.is_empty() { &standard_input } else { files } {
        let (name, mut source) = opened(file)?;
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes).map_err(|error| Failure::Input(name, error))?;
        read |= why(&String::from_utf8_lossy(&bytes))?;
    }
    Ok(ExitCode::from(u8::from(!read)))
}

/// See [`explain_why`]; whether anything was read.
fn why(text: &str) -> Result<bool, Failure> {
    let mut read = false;
    let mut out = io::stdout().lock();
    for undeny::read::Place { at, needle, outcome } in undeny::read::why(text) {
        let before = text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        write!(out, "{line}:{column} {needle:?}: ")?;
        match outcome {
            undeny::read::Outcome::Read(kind, span) => {
                read = true;
                writeln!(out, "read as {kind:?}, bytes {}..{}", span.start, span.end)?;
            }
            undeny::read::Outcome::Within => writeln!(out, "read already")?,
            undeny::read::Outcome::Stopped(grammar, stop) => writeln!(out, "{grammar} stopped: {stop}")?,
        }
    }
    Ok(read)
}

/// A file by its name, `-` for standard input, and what it is called.
fn opened(file: &std::path::Path) -> Result<(String, Box<dyn Read>), Failure> {
    if file.as_os_str() == "-" {
        return Ok(("standard input".to_owned(), Box::new(io::stdin())));
    }
    let name = file.display().to_string();
    match std::fs::File::open(file) {
        Ok(source) => Ok((name, Box::new(source))),
        Err(error) => Err(Failure::Input(name, error)),
    }
}

fn explain_lines(files: &[PathBuf], page: &Page) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let (mut found, mut misread) = (false, 0);
    let mut answers = Answers::new(page.clone());
    let standard_input = [PathBuf::from("-")];
    for file in if files.is_empty() { &standard_input } else { files } {
        let (name, source) = opened(file)?;
        let failed = |error| Failure::Input(name.clone(), error);
        for (number, line) in io::BufReader::new(source).split(b'\n').enumerate() {
            let line = line.map_err(failed)?;
            let line = String::from_utf8_lossy(&line);
            let line = if number == 0 { line.trim_start_matches('\u{feff}') } else { &line };
            if line.trim().is_empty() {
                continue;
            }
            match answer(line, page, &mut answers) {
                Ok((id, diagnoses)) => {
                    found |= !diagnoses.is_empty();
                    write!(out, "{{\"id\":{id},\"diagnoses\":[")?;
                    for (number, diagnosis) in diagnoses.iter().enumerate() {
                        out.write_all(if number > 0 { b"," } else { b"" })?;
                        out.write_all(diagnosis)?;
                    }
                    writeln!(out, "]}}")?;
                }
                Err(error) => {
                    misread += 1;
                    eprintln!("undeny: {name}, line {}: not {{\"id\", \"text\"}}: {error}", number + 1);
                }
            }
        }
    }
    out.flush()?;
    match misread {
        0 => Ok(outcome(found)),
        count => Err(Failure::Lines(count)),
    }
}

/// The id of a line and the answers to it, as JSON. Errs where the line is no question.
fn answer(line: &str, page: &Page, answers: &mut Answers) -> serde_json::Result<(Value, Vec<Vec<u8>>)> {
    let question: Question = serde_json::from_str(line)?;
    let diagnoses = match question.url {
        Some(url) => {
            let page = Page { url: Some(url), ..page.clone() };
            diagnose(&question.text, &page).iter().map(serde_json::to_vec).collect::<Result<_, _>>()?
        }
        None => answers.diagnose_as_json(&question.text),
    };
    Ok((question.id, diagnoses))
}
