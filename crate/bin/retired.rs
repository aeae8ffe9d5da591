//! `undeny retired`: the retired AWS managed policies that files name.

use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use undeny::guide::retired::{difference, retired as find};
use undeny::records;
use undeny::render::escape::visible;
use undeny::render::text::{Style as _, wrapped};
use undeny::say::messages::{GuidePrompts, GuideRetired, Lists, Text};
use undeny::say::retired::{self, RetiredFinding};
use undeny::say::{Message, Name, sentence::Noun};

use super::{Colours, Failure, WIDTH};

#[derive(clap::Args)]
pub struct Retired {
    /// Files or folders: templates, programs, what the AWS CLI prints, lists of names. Standard input where it is left out
    /// or `-`.
    files: Vec<PathBuf>,
    /// Print an array of `{"policy", "successor", "file", "line"}`, and more beside them.
    #[arg(long)]
    pub json: bool,
    /// Print nothing but the unified difference that changes the files, for `git apply`.
    #[arg(long, conflicts_with = "json")]
    diff: bool,
}

/// Folders that hold no text of the reader's own.
const PASSED_OVER: [&str; 4] = [".git", ".terraform", "node_modules", "target"];

/// A text that was read.
struct Input {
    name: String,
    text: String,
}

/// What was found in an input, and the change of it.
struct Found {
    findings: Vec<RetiredFinding>,
    difference: Option<String>,
}

pub fn run(options: &Retired) -> Result<ExitCode, Failure> {
    let (inputs, mut faults) = read(&options.files);
    let all: Vec<Found> = inputs.iter().map(look).filter(|found| !found.findings.is_empty()).collect();
    let mut out = anstream::stdout().lock();
    if options.json {
        let all: Vec<&RetiredFinding> = all.iter().flat_map(|found| &found.findings).collect();
        serde_json::to_writer_pretty(&mut out, &all).map_err(io::Error::from)?;
        writeln!(out)?;
    } else if options.diff {
        for difference in all.iter().filter_map(|found| found.difference.as_deref()) {
            write!(out, "{difference}")?;
        }
    } else {
        print(&mut out, &all)?;
    }
    out.flush()?;
    let count: usize = all.iter().map(|found| found.findings.len()).sum();
    let number = |number: usize| Name::new(&number.to_string());
    let told = match count {
        0 => GuidePrompts::NoMention { files: number(inputs.len()) },
        _ => GuidePrompts::Mentions { mentions: number(count), files: number(all.len()) },
    };
    eprintln!("undeny: {}", Message::from(told).said());
    faults.iter().for_each(|fault| eprintln!("undeny: cannot read {fault}"));
    match faults.len() {
        0 => Ok(ExitCode::from(u8::from(count > 0))),
        _ => Err(Failure::Faults(std::mem::take(&mut faults).len())),
    }
}

fn look(input: &Input) -> Found {
    let found = find(&input.text);
    let findings = found.iter().map(|of| retired::retired(of, Some(&input.name))).collect();
    Found { findings, difference: difference(&from_here(&input.name), &input.text, &found) }
}

/// A file below the folder where the reader stands as it is named from there, so that `git apply` finds it.
fn from_here(name: &str) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = Path::new(name);
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

/// Reads everything that can be read; the rest is named.
fn read(files: &[PathBuf]) -> (Vec<Input>, Vec<String>) {
    let (mut inputs, mut faults) = (Vec::new(), Vec::new());
    let (standard, named): (Vec<_>, Vec<_>) = files.iter().partition(|path| path.as_os_str() == "-");
    if files.is_empty() || !standard.is_empty() {
        if io::stdin().is_terminal() {
            eprintln!("{}", Message::from(GuidePrompts::PasteText).said());
        }
        let mut bytes = Vec::new();
        match io::stdin().read_to_end(&mut bytes) {
            Ok(_) => inputs.push(Input { name: "standard input".to_owned(), text: decoded(&bytes) }),
            Err(error) => faults.push(format!("standard input: {error}")),
        }
    }
    let named: Vec<PathBuf> = named.into_iter().cloned().collect();
    let walked = records::walk(&named);
    faults.extend(walked.faults.iter().map(ToString::to_string));
    for file in walked.files {
        let own = named.contains(&file);
        if !own && is_passed_over(&file) {
            continue;
        }
        match std::fs::read(&file) {
            Ok(bytes) if is_binary(&bytes) && !own => (),
            Ok(bytes) if is_binary(&bytes) => faults.push(format!("{}: it is no text", file.display())),
            Ok(bytes) => inputs.push(Input { name: file.display().to_string(), text: decoded(&bytes) }),
            Err(error) => faults.push(format!("{}: {error}", file.display())),
        }
    }
    (inputs, faults)
}

fn is_passed_over(file: &Path) -> bool {
    file.components().any(|part| PASSED_OVER.iter().any(|folder| part.as_os_str() == *folder))
}

const UTF16: [[u8; 2]; 2] = [[0xff, 0xfe], [0xfe, 0xff]];

/// Whether bytes are no text: a NUL, but in UTF-16.
fn is_binary(bytes: &[u8]) -> bool {
    !UTF16.iter().any(|mark| bytes.starts_with(mark)) && bytes.iter().take(8000).any(|byte| *byte == 0)
}

/// Text in UTF-8, with or without its mark, or in UTF-16 with it.
fn decoded(bytes: &[u8]) -> String {
    let [little, big] = UTF16.map(|mark| bytes.starts_with(&mark));
    if little || big {
        let (pairs, _) = bytes.as_chunks::<2>();
        let units = pairs.iter().skip(1).map(|pair| match big {
            true => u16::from_be_bytes(*pair),
            false => u16::from_le_bytes(*pair),
        });
        return String::from_utf16_lossy(&units.collect::<Vec<_>>());
    }
    String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').to_owned()
}

/// Each policy once, with all its places: what is true of it is true everywhere. Then the changes of the files.
fn print(out: &mut impl Write, all: &[Found]) -> io::Result<()> {
    let findings: Vec<&RetiredFinding> = all.iter().flat_map(|found| &found.findings).collect();
    let mut seen: Vec<&str> = Vec::new();
    for first in &findings {
        if seen.contains(&first.policy.as_str()) {
            continue;
        }
        seen.push(&first.policy);
        writeln!(out, "{}", Colours.heading(&first.policy))?;
        let same = || findings.iter().filter(|other| other.policy == first.policy);
        for of in same() {
            let place = format!("{}:{}:{}", of.file.as_deref().unwrap_or_default(), of.line, of.column);
            let holder = of.attached_to.as_ref().and_then(|to| to.name.as_deref());
            let holder = holder.map(|name| format!("  {}", visible(name))).unwrap_or_default();
            writeln!(out, "  {}{holder}", Colours.label(&visible(&place)))?;
        }
        describe(out, first)?;
        // Where the steps differ is in whose hands the policy is.
        let mut said: Vec<&str> = Vec::new();
        for step in same().flat_map(|of| &of.steps) {
            if !said.contains(&step.as_str()) {
                said.push(step);
                write!(out, "{}", wrapped(&format!("{:>4}. ", said.len()), step, &Colours, WIDTH))?;
            }
        }
        writeln!(out, "  {} {}\n", Colours.label("AWS:"), first.page)?;
    }
    for difference in all.iter().filter_map(|found| found.difference.as_deref()) {
        writeln!(out, "{}", visible_lines(difference))?;
    }
    Ok(())
}

fn describe(out: &mut impl Write, finding: &RetiredFinding) -> io::Result<()> {
    write!(out, "{}", wrapped("  ", &finding.summary, &Colours, WIDTH))?;
    let listed = [(GuideRetired::TakesAway, &finding.takes_away), (GuideRetired::Narrows, &finding.narrows)];
    for (title, items) in listed.into_iter().filter(|(_, items)| !items.is_empty()) {
        let title = Noun::Plain(Message::from(title).said());
        let statements = Noun::Plain(items.join(&Message::from(Lists::Comma).said()));
        let line = Message::from(Text::Choice { title, statements }).said();
        write!(out, "{}", wrapped("  ", &line, &Colours, WIDTH))?;
    }
    Ok(())
}

/// Lines of somebody's file, what cannot be seen in them made visible but for what indents.
fn visible_lines(text: &str) -> String {
    let line = |line: &str| line.split('\t').map(visible).collect::<Vec<_>>().join("\t") + "\n";
    text.lines().map(line).collect()
}
