//! Named steps: each says what it does and how long it took, and shows its output only when it fails.
//!
//! The whole output of a step is kept in `target/logs/`. Steps may run side by side.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Reset, Style};
use anyhow::{Context, Result};

/// How a success is coloured.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// How a failure is coloured.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// How what matters less is coloured.
pub const FAINT: Style = Style::new().dimmed();
/// Back to plain text.
pub const PLAIN: Reset = Reset;

/// The lines of a failed step's output that are shown; the log has the rest.
const TAIL: usize = 60;

static VERBOSE: AtomicBool = AtomicBool::new(false);
static RUNNING: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// A step's command failed; its output has been shown. Callers that go on look for this type.
#[derive(Debug)]
pub struct Failed {
    /// The step's name.
    pub step: String,
    /// All that the command printed.
    pub output: String,
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} failed", self.step)
    }
}

impl std::error::Error for Failed {}

/// Whether steps print their output as they run.
pub fn set_verbose(verbose: bool) {
    VERBOSE.store(verbose, Ordering::Relaxed);
}

/// Runs `command` as the step `name` and returns what it printed (standard output and error in one).
///
/// Errs with [`Failed`] when the command ends with another status than 0, and with another error when it can't be
/// started; both have been reported to the reader by then, with the end of the output.
pub fn command(root: &Path, name: &str, command: &mut Command) -> Result<String> {
    let log = log_path(root, name)?;
    step(name, || {
        let (status, output) = capture(command, &log)?;
        if status.success() {
            return Ok(output);
        }
        if !VERBOSE.load(Ordering::Relaxed) {
            show_tail(&output);
        }
        say(&format!("  {FAINT}{status}; the whole output is in {}{PLAIN}", log.display()));
        Err(Failed { step: name.to_owned(), output }.into())
    })
}

/// Runs `work` as the step `name`: says what it does and how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    begin(name);
    let outcome = work();
    let took = duration(start.elapsed());
    let mut line = String::new();
    let (style, word) = if outcome.is_ok() { (GOOD, "done  ") } else { (BAD, "failed") };
    _ = write!(line, "{style}{word}{PLAIN} {name} {FAINT}{took}{PLAIN}");
    end(name, &line);
    outcome
}

/// Says that the step `name` had nothing to do.
pub fn skipped(name: &str, why: &str) {
    say(&format!("{FAINT}skip   {name}: {why}{PLAIN}"));
}

/// Prints a line without breaking the line that names the running steps.
pub fn say(line: &str) {
    let running = running();
    clear_status();
    anstream::println!("{line}");
    show_status(&running);
}

/// A time as people say it: `0.4 s`, `12 s`, `1 min 50 s`.
pub fn duration(time: Duration) -> String {
    match time.as_secs() {
        0..=9 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..=59 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

fn begin(name: &str) {
    let mut running = running();
    running.push(name.to_owned());
    clear_status();
    if !on_terminal() {
        anstream::println!("start  {name}");
    }
    show_status(&running);
}

fn end(name: &str, line: &str) {
    let mut running = running();
    if let Some(place) = running.iter().position(|other| other == name) {
        running.remove(place);
    }
    clear_status();
    anstream::println!("{line}");
    show_status(&running);
}

fn running() -> MutexGuard<'static, Vec<String>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A terminal gets one line, kept at the bottom, that names what is running.
fn on_terminal() -> bool {
    std::io::stdout().is_terminal() && !VERBOSE.load(Ordering::Relaxed)
}

fn clear_status() {
    if on_terminal() {
        anstream::print!("\r\x1b[2K");
    }
}

fn show_status(running: &[String]) {
    if on_terminal() && !running.is_empty() {
        anstream::print!("{FAINT}…      {}{PLAIN}", running.join(", "));
        _ = std::io::stdout().flush();
    }
}

fn show_tail(output: &str) {
    let lines: Vec<&str> = output.lines().collect();
    let skipped = lines.len().saturating_sub(TAIL);
    if skipped > 0 {
        say(&format!("  {FAINT}… {skipped} lines before{PLAIN}"));
    }
    for line in lines.iter().skip(skipped) {
        say(&format!("  {line}"));
    }
}

/// Runs `command` with both its outputs in one pipe, copied to `log` (and shown, if verbose).
fn capture(command: &mut Command, log: &Path) -> Result<(std::process::ExitStatus, String)> {
    let program = command.get_program().to_string_lossy().into_owned();
    let (reader, writer) = std::io::pipe()?;
    command.stdin(std::process::Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn().with_context(|| format!("cannot start {program}"))?;
    // The command holds the pipe's writing ends; without this, reading would never end.
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    let mut file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut output = String::new();
    let mut line = Vec::new();
    let mut reader = BufReader::new(reader);
    while reader.read_until(b'\n', &mut line)? > 0 {
        file.write_all(&line)?;
        let text = String::from_utf8_lossy(&line);
        if VERBOSE.load(Ordering::Relaxed) {
            say(&format!("  {}", text.trim_end()));
        }
        output.push_str(&text);
        line.clear();
    }
    Ok((child.wait()?, output))
}

fn log_path(root: &Path, name: &str) -> Result<PathBuf> {
    let logs = root.join("target/logs");
    std::fs::create_dir_all(&logs).with_context(|| format!("cannot make {}", logs.display()))?;
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    Ok(logs.join(format!("{}.log", words.collect::<Vec<_>>().join("-").to_lowercase())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        for (millis, said) in [
            (40, "0.0 s"),
            (1_240, "1.2 s"),
            (12_900, "12 s"),
            (110_000, "1 min 50 s"),
            (3_600_000, "60 min 0 s"),
        ] {
            assert_eq!(duration(Duration::from_millis(millis)), said);
        }
    }

    #[test]
    fn a_step_returns_both_outputs_and_keeps_them_in_its_log() {
        let root = std::env::temp_dir().join(format!("undeny-steps-{}", std::process::id()));
        let output =
            command(&root, "Two words!", Command::new("sh").args(["-c", "echo out; echo err >&2"])).unwrap();
        assert_eq!(output, "out\nerr\n");
        assert_eq!(std::fs::read_to_string(root.join("target/logs/two-words.log")).unwrap(), output);
        std::fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_failed_step_errs_with_its_output() {
        let root = std::env::temp_dir().join(format!("undeny-failed-{}", std::process::id()));
        let error = command(&root, "fails", Command::new("sh").args(["-c", "echo why; exit 3"])).unwrap_err();
        assert_eq!(error.downcast_ref::<Failed>().unwrap().output, "why\n");
        std::fs::remove_dir_all(root).unwrap();
    }
}
