//! `undeny`: the engine on the command line.
//!
//! Exit status: 0 where denials were found and explained, 1 where there was none, 2 for bad use or unreadable input.

use std::io::{self, BufRead, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use undeny::advise::merge;
use undeny::diagnosis::{AttachKind, AttachTo, ProposedPolicy, Scope};
use undeny::iam::{PolicyDocument, PolicyType};
use undeny::page::{Page, Reader};
use undeny::render::{Format, request, text};
use undeny::{Diagnosis, diagnose};

mod input;

use input::{Outcome, Source};
use undeny::records::Fault;

/// How wide prose gets in a terminal.
const WIDTH: usize = 100;

/// Explains AWS "not authorized" errors: who was denied what, who can mend it, and the policy to ask for.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Explains every denial in a text.
    #[command(after_help = "Exit status: 0 denials explained, 1 none found, 2 bad use or unreadable input.")]
    Explain(Explain),
    /// Writes the one smallest policy that would let every denial in a text through.
    #[command(
        after_help = "Only what an identity-based policy can grant is in it; the rest is named on standard error.\n\
                            Exit status: 0 a policy was written, 1 there was nothing to grant, 2 bad use or unreadable input."
    )]
    Policy(Policy),
}

#[derive(clap::Args)]
struct Policy {
    #[command(flatten)]
    source: Source,
    /// The form to write it in.
    #[arg(long, default_value = "json", value_parser = PossibleValuesParser::new(Format::ALL.map(Format::id)))]
    format: String,
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
    /// Write the steps for somebody who can change policies.
    #[arg(long)]
    administrator: bool,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Explain(options) => explain(&options),
        Command::Policy(options) => policy(&options),
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
    Lines(usize),
    Format(Format),
    /// What could be read is answered.
    Faults(usize),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Input(name, error) => write!(f, "cannot read {name}: {error}"),
            Failure::Output(error) => write!(f, "cannot write: {error}"),
            Failure::Format(format) => {
                write!(f, "no {} for this: it is not known which user or role it is for", format.label())
            }
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
    if options.jsonl {
        return explain_lines(&options.source.files, &page);
    }
    let Outcome { diagnoses, faults } = options.source.diagnose(&page);
    let mut out = anstream::stdout().lock();
    if options.json {
        serde_json::to_writer_pretty(&mut out, &diagnoses).map_err(io::Error::from)?;
        writeln!(out)?;
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
        }
    }
    out.flush()?;
    told(&faults)?;
    Ok(outcome(&diagnoses))
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
    let Outcome { diagnoses, faults } = options.source.diagnose(&page);
    let documents = merge::merge(&diagnoses);
    let format = Format::from_id(&options.format).unwrap_or(Format::Json);
    let mut out = anstream::stdout().lock();
    for document in &documents {
        match format.write(&proposed(document, &diagnoses)) {
            Some(written) => writeln!(out, "{}", written.trim_end())?,
            None => return Err(Failure::Format(format)),
        }
    }
    out.flush()?;
    if documents.len() > 1 {
        eprintln!("undeny: {} policies: one would be larger than IAM allows", documents.len());
    }
    // What no Allow in an identity-based policy can mend is never left out in silence.
    for diagnosis in diagnoses.iter().filter(|one| merge::merge(std::slice::from_ref(one)).is_empty()) {
        eprintln!("undeny: not in the policy: {}", diagnosis.remedy.summary);
    }
    told(&faults)?;
    Ok(if documents.is_empty() { outcome(&[]) } else { ExitCode::SUCCESS })
}

/// A merged document as a policy for whom it is meant for: the one identity of all denials, or any.
fn proposed(document: &PolicyDocument, diagnoses: &[Diagnosis]) -> ProposedPolicy {
    let mut attached: Vec<&AttachTo> =
        diagnoses.iter().filter_map(|one| Some(&one.remedy.policies.first()?.attach_to)).collect();
    attached.dedup();
    let attach_to = match attached.as_slice() {
        [only] => (*only).clone(),
        _ => AttachTo { kind: AttachKind::Identity, name: None, arn: None },
    };
    ProposedPolicy {
        policy_type: PolicyType::IdentityBased,
        title: "All that was denied".to_owned(),
        scope: Scope::Exact,
        attach_to,
        document: document.clone(),
        placeholders: Vec::new(),
    }
}

/// Says on standard error that there was nothing, so that silence is never mistaken for an answer.
fn outcome(diagnoses: &[Diagnosis]) -> ExitCode {
    if diagnoses.is_empty() {
        eprintln!("undeny: no AWS access denial in this text");
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    }
}

/// A line of `--jsonl` input.
#[derive(serde::Deserialize)]
struct Question {
    id: serde_json::Value,
    text: String,
    #[serde(default)]
    url: Option<String>,
}

/// A line of `--jsonl` output.
#[derive(serde::Serialize)]
struct Answer {
    id: serde_json::Value,
    diagnoses: Vec<Diagnosis>,
}

fn explain_lines(files: &[PathBuf], page: &Page) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let (mut found, mut misread) = (false, 0);
    let standard_input = [PathBuf::from("-")];
    for file in if files.is_empty() { &standard_input } else { files } {
        let name =
            if file.as_os_str() == "-" { "standard input".to_owned() } else { file.display().to_string() };
        let failed = |error| Failure::Input(name.clone(), error);
        let source: Box<dyn Read> = match file.as_os_str() == "-" {
            true => Box::new(io::stdin()),
            false => Box::new(std::fs::File::open(file).map_err(failed)?),
        };
        for (number, line) in io::BufReader::new(source).split(b'\n').enumerate() {
            let line = line.map_err(failed)?;
            let line = String::from_utf8_lossy(&line);
            let line = if number == 0 { line.trim_start_matches('\u{feff}') } else { &line };
            if line.trim().is_empty() {
                continue;
            }
            match answer(line, page) {
                Ok(answer) => {
                    found |= !answer.diagnoses.is_empty();
                    serde_json::to_writer(&mut out, &answer).map_err(io::Error::from)?;
                    writeln!(out)?;
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
        0 => Ok(if found { ExitCode::SUCCESS } else { outcome(&[]) }),
        count => Err(Failure::Lines(count)),
    }
}

/// A line's answer. Errs where the line is no question.
fn answer(line: &str, page: &Page) -> serde_json::Result<Answer> {
    let question: Question = serde_json::from_str(line)?;
    let page = Page { url: question.url.or_else(|| page.url.clone()), ..page.clone() };
    Ok(Answer { id: question.id, diagnoses: diagnose(&question.text, &page) })
}
