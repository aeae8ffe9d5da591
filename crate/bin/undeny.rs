//! `undeny`: the engine on the command line.
//!
//! Exit status: 0 where denials were found and explained, 1 where there was none, 2 for bad use or unreadable input.

use std::io::{self, BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use undeny::page::{Page, Reader};
use undeny::{Diagnosis, diagnose};

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
}

#[derive(clap::Args)]
struct Explain {
    /// The text: an error message, a log, CloudTrail events. Standard input where it is left out or `-`.
    file: Option<PathBuf>,
    /// Print the diagnoses as one JSON array.
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Read JSON Lines `{"id", "text", "url"?}` and print `{"id", "diagnoses": [...]}` for each.
    #[arg(long)]
    jsonl: bool,
    /// The page's URL, where the text comes from a console: it gives Region and partition.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Write the steps for somebody who can change policies.
    #[arg(long)]
    administrator: bool,
}

fn main() -> ExitCode {
    let Command::Explain(options) = Arguments::parse().command;
    match explain(&options) {
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
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Failure::Input(name, error) => write!(f, "cannot read {name}: {error}"),
            Failure::Output(error) => write!(f, "cannot write: {error}"),
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
    let page = Page { url: options.url.clone(), reader };
    let input = Input::open(options.file.as_deref())?;
    if options.jsonl {
        return explain_lines(input, &page);
    }
    let diagnoses = diagnose(&input.text()?, &page);
    let mut out = anstream::stdout().lock();
    if options.json {
        serde_json::to_writer_pretty(&mut out, &diagnoses).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        for (number, diagnosis) in diagnoses.iter().enumerate() {
            if number > 0 {
                writeln!(out)?;
            }
            write!(out, "{}", undeny::render::text::text(diagnosis))?;
        }
    }
    out.flush()?;
    Ok(outcome(&diagnoses))
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
                let page = Page { url: question.url.or_else(|| page.url.clone()), reader: page.reader };
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

    /// The whole text. Windows PowerShell redirects in UTF-16; bytes that are no text at all become U+FFFD.
    fn text(mut self) -> Result<String, Failure> {
        let mut bytes = Vec::new();
        self.source.read_to_end(&mut bytes).map_err(|error| Failure::Input(self.name, error))?;
        let wide = |decode: fn([u8; 2]) -> u16, bytes: &[u8]| {
            let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| decode(*pair)).collect();
            String::from_utf16_lossy(&units)
        };
        Ok(match bytes.as_slice() {
            [0xFF, 0xFE, rest @ ..] => wide(u16::from_le_bytes, rest),
            [0xFE, 0xFF, rest @ ..] => wide(u16::from_be_bytes, rest),
            [0xEF, 0xBB, 0xBF, rest @ ..] | rest => String::from_utf8_lossy(rest).into_owned(),
        })
    }
}
