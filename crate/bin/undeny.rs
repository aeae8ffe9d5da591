//! `undeny`: the engine on the command line.
//!
//! Exit status: 0 where denials were found and explained, 1 where there was none, 2 for bad use or unreadable input.

use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use undeny::advise::merge;
use undeny::diagnosis::{AttachKind, AttachTo, ProposedPolicy, Scope};
use undeny::iam::{PolicyDocument, PolicyType};
use undeny::page::{Page, Reader};
use undeny::render::{Format, request, text};
use undeny::{Diagnosis, diagnose, diagnose_from};

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

/// Where the text comes from, and what is known of the place.
#[derive(clap::Args)]
struct Source {
    /// The text: an error message, a log, CloudTrail events. Standard input where it is left out or `-`.
    file: Option<PathBuf>,
    /// The page's URL, where the text comes from a console: it gives Region and partition.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
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
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Input(name, error) => write!(f, "cannot read {name}: {error}"),
            Failure::Output(error) => write!(f, "cannot write: {error}"),
            Failure::Format(format) => {
                write!(f, "no {} for this: it is not known which user or role it is for", format.label())
            }
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
    let input = Input::open(options.source.file.as_deref())?;
    if options.jsonl {
        return explain_lines(input, &page);
    }
    let diagnoses = input.diagnose(&page)?;
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
    Ok(outcome(&diagnoses))
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
    let diagnoses = Input::open(options.source.file.as_deref())?.diagnose(&page)?;
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

fn explain_lines(input: Input, page: &Page) -> Result<ExitCode, Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let name = input.name.clone();
    let (mut found, mut misread) = (false, 0);
    for (number, line) in io::BufReader::new(input.source).lines().enumerate() {
        let line = line.map_err(|error| Failure::Input(name.clone(), error))?;
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Question>(&line) {
            Ok(question) => {
                let page = Page { url: question.url.or_else(|| page.url.clone()), ..page.clone() };
                let answer = Answer { id: question.id, diagnoses: diagnose(&question.text, &page) };
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
    out.flush()?;
    match misread {
        0 => Ok(if found { ExitCode::SUCCESS } else { outcome(&[]) }),
        count => Err(Failure::Lines(count)),
    }
}

/// Where the text comes from.
struct Input {
    name: String,
    source: Box<dyn Read>,
}

impl Input {
    fn open(file: Option<&Path>) -> Result<Self, Failure> {
        match file {
            Some(path) if path != Path::new("-") => {
                let name = path.display().to_string();
                let file = std::fs::File::open(path).map_err(|error| Failure::Input(name.clone(), error))?;
                Ok(Input { name, source: Box::new(file) })
            }
            _ => {
                if io::stdin().is_terminal() {
                    eprintln!("Paste the error, then press Ctrl-D on a line of its own (Ctrl-Z on Windows).");
                }
                Ok(Input { name: "standard input".to_owned(), source: Box::new(io::stdin()) })
            }
        }
    }

    /// The denials of the text, read piece by piece. Windows PowerShell redirects in UTF-16, which is read whole;
    /// bytes that are no text at all become question marks.
    fn diagnose(self, page: &Page) -> Result<Vec<Diagnosis>, Failure> {
        let failed = |error| Failure::Input(self.name, error);
        let mut source = io::BufReader::with_capacity(1 << 20, self.source);
        let decode: fn([u8; 2]) -> u16 = match source.fill_buf() {
            Ok([0xFF, 0xFE, ..]) => u16::from_le_bytes,
            Ok([0xFE, 0xFF, ..]) => u16::from_be_bytes,
            Ok(_) => return diagnose_from(source, page).map_err(failed),
            Err(error) => return Err(failed(error)),
        };
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes).map_err(failed)?;
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().skip(1).map(|pair| decode(*pair)).collect();
        Ok(diagnose(&String::from_utf16_lossy(&units), page))
    }
}
