//! What the command line reads: files, folders, standard input.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use undeny::Diagnosis;
use undeny::page::Page;
use undeny::read::Reading;
use undeny::records::{self, Answers, Fault, Form, Found, Progress, Take, Tally};

/// Where the text comes from, and what is known of the place.
#[derive(clap::Args)]
pub struct Source {
    /// Files or folders: error messages, logs, CloudTrail events, plain, gzip or zstd. Standard input where it is left
    /// out or `-`.
    pub files: Vec<PathBuf>,
    /// The page's URL, where the text comes from a console: it gives Region and partition.
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
}

/// What was read.
pub struct Outcome {
    /// The distinct denials.
    pub diagnoses: Vec<Diagnosis>,
    /// What could not be read.
    pub faults: Vec<Fault>,
}

impl Source {
    /// Reads everything and explains each distinct denial once.
    pub fn diagnose(&self, page: &Page) -> Outcome {
        let mut diagnoses = Vec::new();
        let faults = self.explain_each(page, |diagnosis| diagnoses.push(diagnosis));
        Outcome { diagnoses, faults }
    }

    /// Reads everything, explains each distinct denial once and hands the answers on in the order of files and places: no
    /// more than a few thousand are held. Returns what could not be read.
    pub fn explain_each(&self, page: &Page, each: impl FnMut(Diagnosis)) -> Vec<Fault> {
        self.answer_each(page, Form::Line, Answers::explain, each)
    }

    /// [`Self::explain_each`], as JSON: elements of a list.
    pub fn json_each(&self, page: &Page, each: impl FnMut(Vec<u8>)) -> Vec<Fault> {
        self.answer_each(page, Form::Element, Answers::json, each)
    }

    fn answer_each<A: Send>(
        &self,
        page: &Page,
        form: Form,
        answer: impl Fn(&mut Answers, Reading, Vec<String>) -> A + Sync,
        mut each: impl FnMut(A),
    ) -> Vec<Fault> {
        let (found, mut secrets, faults) = self.read();
        let kept = Kept { page, form, answers: Mutex::default() };
        let mut found = found.into_iter();
        loop {
            let next: Vec<Reading> = found.by_ref().take(AT_ONCE).map(|found| found.reading).collect();
            if next.is_empty() {
                return faults;
            }
            let first = std::mem::take(&mut secrets);
            let one = |borrowed: &mut Borrowed, (at, reading)| {
                // The secrets are said with the first, as they are one leak.
                let secrets = if at == 0 { first.clone() } else { Vec::new() };
                answer(&mut borrowed.answers, reading, secrets)
            };
            let answers: Vec<A> = next.into_par_iter().enumerate().map_init(|| kept.borrow(), one).collect();
            answers.into_iter().for_each(&mut each);
        }
    }

    /// The distinct denials, the sorts of secrets beside them, and what could not be read.
    #[allow(clippy::vec_box)] // as the tally has them: they are many, and moved as pointers
    pub fn read(&self) -> (Vec<Box<Found>>, Vec<String>, Vec<Fault>) {
        let Read { taken: tally, faults: more, .. } = read(&self.files, Tally::default, Tally::with);
        let secrets = tally.secrets.iter().cloned().collect();
        let (found, mut faults) = tally.finish();
        faults.extend(more);
        (found, secrets, faults)
    }
}

/// How many denials are explained at once, before their answers are handed on.
const AT_ONCE: usize = 2048;

/// The answers that each processor keeps, from one batch to the next.
struct Kept<'p> {
    page: &'p Page,
    form: Form,
    answers: Mutex<Vec<Answers>>,
}

impl<'p> Kept<'p> {
    fn borrow(&self) -> Borrowed<'_, 'p> {
        let kept = self.answers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let answers = kept.unwrap_or_else(|| Answers::of_distinct(self.page.clone(), self.form));
        Borrowed { kept: self, answers }
    }
}

/// Kept answers, which are put back when their user goes.
struct Borrowed<'k, 'p> {
    kept: &'k Kept<'p>,
    answers: Answers,
}

impl Drop for Borrowed<'_, '_> {
    fn drop(&mut self) {
        let answers = std::mem::take(&mut self.answers);
        self.kept.answers.lock().unwrap_or_else(PoisonError::into_inner).push(answers);
    }
}

/// What came of reading.
pub struct Read<T> {
    /// What the files held.
    pub taken: T,
    /// Files and folders that cannot be looked at.
    pub faults: Vec<Fault>,
    /// How many files were looked at.
    pub files: usize,
}

/// Reads `files`, folders and standard input, all processors at work, with progress on a terminal. Ctrl-C ends it with what
/// was found by then; a second one ends the program.
pub fn read<T: Take>(
    files: &[PathBuf],
    new: impl Fn() -> T + Sync + Send,
    with: impl Fn(T, T) -> T + Sync + Send,
) -> Read<T> {
    let progress = Arc::new(Progress::default());
    let (inputs, named): (Vec<_>, Vec<_>) = files.iter().partition(|path| path.as_os_str() == "-");
    let mut taken = new();
    if !inputs.is_empty() || files.is_empty() {
        records::read_source(Path::new("standard input"), standard_input(), &mut taken, &progress);
    }
    let walked = records::walk(&named.into_iter().cloned().collect::<Vec<_>>());
    if !walked.files.is_empty() {
        let stop = Arc::clone(&progress);
        let _ = ctrlc::set_handler(move || {
            if stop.stop.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        });
        let shown = Shown::start(&progress, &walked.files);
        taken = with(taken, records::read_each(&walked.files, &progress, new, &with));
        shown.finish();
    }
    if progress.stop.load(Ordering::Relaxed) {
        eprintln!("undeny: ended early; this is what was found so far");
    }
    Read { taken, faults: walked.faults, files: walked.files.len() }
}

fn standard_input() -> impl io::Read + Send {
    if io::stdin().is_terminal() {
        eprintln!("Paste the error, then press Ctrl-D on a line of its own (Ctrl-Z on Windows).");
    }
    io::stdin()
}

/// Progress on a terminal: files, bytes, denials, time left.
struct Shown {
    bar: ProgressBar,
    ticker: Option<std::thread::JoinHandle<()>>,
}

impl Shown {
    /// Nothing is shown for a run that is over before anybody could read it, or where standard error is no terminal.
    fn start(progress: &Arc<Progress>, files: &[PathBuf]) -> Self {
        if !io::stderr().is_terminal() {
            return Shown { bar: ProgressBar::hidden(), ticker: None };
        }
        // The time left is told by bytes: one file may be a thousand times another.
        let size = |file: &PathBuf| std::fs::metadata(file).map(|meta| meta.len()).unwrap_or_default();
        let bytes: u64 = files.iter().map(size).sum();
        if bytes < SHOWN_FROM {
            return Shown { bar: ProgressBar::hidden(), ticker: None };
        }
        let bar = ProgressBar::new(bytes);
        let template = "{bar:30} {bytes}/{total_bytes}  {msg}  {eta} left";
        bar.set_style(
            ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
        let (shown, progress, count) = (bar.clone(), Arc::clone(progress), files.len());
        let ticker = std::thread::spawn(move || {
            while !shown.is_finished() {
                std::thread::sleep(Duration::from_millis(100));
                shown.set_position(progress.bytes.load(Ordering::Relaxed));
                let done = progress.files.load(Ordering::Relaxed);
                let denials = progress.denials.load(Ordering::Relaxed);
                shown.set_message(format!("{done}/{count} files  {denials} denials"));
            }
        });
        Shown { bar, ticker: Some(ticker) }
    }

    fn finish(self) {
        self.bar.finish_and_clear();
        if let Some(ticker) = self.ticker {
            let _ = ticker.join();
        }
    }
}

/// Less is read before anybody could look.
const SHOWN_FROM: u64 = 8 << 20;
