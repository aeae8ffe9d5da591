//! What the command line reads: files, folders, standard input.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use undeny::page::Page;
use undeny::records::{self, Fault, Found, Progress, Tally};
use undeny::{Diagnosis, explain_readings};

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
        let (found, secrets, faults) = self.read();
        let readings = found.into_iter().map(|found| found.reading).collect();
        Outcome { diagnoses: explain_readings(readings, secrets, page), faults }
    }

    /// The distinct denials, the sorts of secrets beside them, and what could not be read.
    pub fn read(&self) -> (Vec<Found>, Vec<String>, Vec<Fault>) {
        let progress = Arc::new(Progress::default());
        let (inputs, files): (Vec<_>, Vec<_>) = self.files.iter().partition(|path| path.as_os_str() == "-");
        let mut tally = Tally::default();
        if !inputs.is_empty() || self.files.is_empty() {
            records::read_source(Path::new("standard input"), standard_input(), &mut tally, &progress);
        }
        let walked = records::walk(&files.into_iter().cloned().collect::<Vec<_>>());
        if !walked.files.is_empty() {
            let stop = Arc::clone(&progress);
            // A second Ctrl-C ends the program where even finishing takes too long.
            let _ = ctrlc::set_handler(move || {
                if stop.stop.swap(true, Ordering::Relaxed) {
                    std::process::exit(130);
                }
            });
            let shown = Shown::start(&progress, walked.files.len());
            tally = tally.with(records::read_files(&walked.files, &progress));
            shown.finish();
        }
        if progress.stop.load(Ordering::Relaxed) {
            eprintln!("undeny: ended early; this is what was found so far");
        }
        let secrets = tally.secrets.iter().cloned().collect();
        let (found, mut faults) = tally.finish();
        faults.extend(walked.faults);
        (found, secrets, faults)
    }
}

fn standard_input() -> impl Read + Send {
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
    fn start(progress: &Arc<Progress>, files: usize) -> Self {
        let bar = ProgressBar::new(files as u64);
        if files < 2 || !io::stderr().is_terminal() {
            return Shown { bar: ProgressBar::hidden(), ticker: None };
        }
        let template = "{bar:30} {pos}/{len} files  {msg}  {eta} left";
        bar.set_style(
            ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
        let (shown, progress) = (bar.clone(), Arc::clone(progress));
        let ticker = std::thread::spawn(move || {
            while !shown.is_finished() {
                std::thread::sleep(Duration::from_millis(100));
                shown.set_position(progress.files.load(Ordering::Relaxed));
                let bytes = progress.bytes.load(Ordering::Relaxed);
                let denials = progress.denials.load(Ordering::Relaxed);
                shown.set_message(format!("{}  {denials} denials", indicatif::HumanBytes(bytes)));
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
