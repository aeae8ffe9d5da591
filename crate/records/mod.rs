//! Files in, denials out: logs and audit records of any size, in the shapes that AWS and its tools write them.
//!
//! ```text
//! paths ──► walk ──► decode ──► pieces ──► event ──► Take: a Tally, or whoever wants the events
//!           files    gzip,      JSON       fields    reading, as `read` gives it:
//!                    zstd,      values,    that AWS  distinct, counted
//!                    UTF-16     rows,      recorded
//!                               lines
//! ```
//!
//! A record's *fields* (who, operation, service, code, resource) come before its text: a row that says only "Access
//! Denied" keeps all that it knows. What is no record is read as text. A bad file, line or record costs only itself: it
//! becomes a [`Fault`] that names the file and the offset.

mod answers;
mod cloudtrail;
mod decode;
mod event;
mod fault;
mod har;
mod lenient;
mod ocsf;
mod parquet;
mod pieces;
mod request_resource;
mod shape;
mod shapes;
mod table;
mod tally;
mod walk;

pub use answers::{Answers, Form};
pub use event::{Caller, Event, Parameters, Resource};
pub use fault::{Fault, Faults};
#[cfg(feature = "cli")]
pub(crate) use request_resource::of as request_resource;
pub use tally::{Found, Moment, Tally};
pub use walk::{Walk, walk};

use pieces::End;

use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rayon::prelude::*;

use crate::read::{self, Reading};
use crate::redact;

/// How far a run has come, for whoever shows it; and the way to end it early.
#[derive(Debug, Default)]
pub struct Progress {
    /// Files that are done.
    pub files: AtomicU64,
    /// Bytes read, as they lie on the disk.
    pub bytes: AtomicU64,
    /// Denials found, each time they occurred.
    pub denials: AtomicU64,
    /// Set to end the run: what was found by then is kept.
    pub stop: AtomicBool,
}

impl Progress {
    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// What is done with what files hold.
pub trait Take: Send {
    /// Whether requests that succeeded are wanted, too. Else a value without any sign of a refusal is passed over unread.
    const ALL: bool;
    /// Takes a recorded request, and where in the decoded file it begins.
    fn event(&mut self, file: &Path, offset: u64, event: &Event<'_>);
    /// Takes a denial of a text that is no record. Its span is in the decoded file.
    fn reading(&mut self, _file: &Path, _reading: Reading) {}
    /// Takes the sorts of secrets that stand beside the denials of a text.
    fn secrets(&mut self, _names: Vec<String>) {}
    /// What could not be read.
    fn faults(&mut self) -> &mut Faults;
    /// Takes a text that is no record, and where in the decoded file it begins; whether there was anything in it.
    fn text(&mut self, file: &Path, offset: u64, text: &str) -> bool {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let readings = read::read(text);
        let any = !readings.is_empty();
        for mut reading in readings {
            reading.span.start = reading.span.start.saturating_add(offset);
            reading.span.end = reading.span.end.saturating_add(offset);
            self.reading(file, reading);
        }
        if any {
            self.secrets(redact::names(text));
        }
        any
    }
    /// Takes a text of any size.
    ///
    /// # Errors
    /// Where reading fails; what came before was taken.
    fn stream(&mut self, file: &Path, source: &mut dyn BufRead) -> std::io::Result<()> {
        let mut watched = redact::Watched::new(source);
        for reading in read::stream(&mut watched) {
            self.reading(file, reading?);
        }
        self.secrets(watched.names());
        Ok(())
    }
    /// How many refusals were found, each time they occurred.
    fn refusals(&self) -> u64;
}

/// Reads `files`, one a processor at a time, each into what `new` makes, and makes one of all by `with`, in the order of
/// the files.
pub fn read_each<T: Take>(
    files: &[PathBuf],
    progress: &Progress,
    new: impl Fn() -> T + Sync + Send,
    with: impl Fn(T, T) -> T + Sync + Send,
) -> T {
    files
        .par_iter()
        .fold(&new, |mut taken, file| {
            if !progress.stopped() {
                read_file(file, &mut taken, progress);
                progress.files.fetch_add(1, Ordering::Relaxed);
            }
            taken
        })
        .reduce(&new, with)
}

/// Reads `files` and tells the distinct denials in them, how often each occurred, and what could not be read. Memory
/// grows with the distinct denials, not with the input.
pub fn read_files(files: &[PathBuf], progress: &Progress) -> Tally {
    read_each(files, progress, Tally::default, Tally::with)
}

/// Reads one file into `taken`.
pub fn read_file<T: Take>(file: &Path, taken: &mut T, progress: &Progress) {
    let before = taken.refusals();
    match std::fs::File::open(file) {
        Ok(opened) => read_source(file, Counted { source: opened, progress }, taken, progress),
        Err(error) => {
            taken.faults().add(Fault { file: file.to_owned(), offset: None, what: error.to_string() })
        }
    }
    progress.denials.fetch_add(taken.refusals() - before, Ordering::Relaxed);
}

/// A source whose bytes are counted as they are read.
struct Counted<'p> {
    source: std::fs::File,
    progress: &'p Progress,
}

impl std::io::Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.source.read(buffer)?;
        self.progress.bytes.fetch_add(length as u64, Ordering::Relaxed);
        Ok(length)
    }
}

/// Reads one source, `file` by name, into `taken`: see [`read_file`].
pub fn read_source<T: Take>(
    file: &Path,
    source: impl std::io::Read + Send,
    taken: &mut T,
    progress: &Progress,
) {
    let fault = |offset, what: String| Fault { file: file.to_owned(), offset, what };
    let mut decoded = match decode::decode(source) {
        Ok(decoded) => decoded,
        Err(error) => return taken.faults().add(fault(None, error.to_string())),
    };
    let outcome = match decoded.sort {
        decode::Sort::Parquet => parquet::each(&mut decoded.source, progress, |row, record| {
            let bytes = record.to_string();
            if let Err(what) = shape::take(bytes.as_bytes(), T::ALL, &mut |held| hand(taken, file, row, held))
            {
                taken.faults().add(fault(Some(row), what));
            }
        }),
        decode::Sort::Json => pieces::each(&mut decoded.source, progress, |offset, piece, end| {
            let outcome = match end {
                End::Whole => shape::take(piece, T::ALL, &mut |held| hand(taken, file, offset, held)),
                End::CutOff | End::ListCutOff => Err("the file ends within what begins here".to_owned()),
                // That reading failed is said below.
                End::Failed => Err(String::new()),
            };
            if let Err(what) = outcome {
                // What only looked like JSON may still be a text with a denial in it.
                let is_read = taken.text(file, offset, &String::from_utf8_lossy(piece));
                if end == End::ListCutOff || !is_read && end != End::Failed {
                    taken.faults().add(fault(Some(offset), what));
                }
            }
        }),
        decode::Sort::Table => table::each(&mut decoded.source, progress, |outcome| match outcome {
            Ok((offset, event)) => taken.event(file, offset, &event),
            Err((offset, what)) => taken.faults().add(fault(Some(offset), what)),
        }),
        decode::Sort::Text => taken.stream(file, &mut decoded.source),
    };
    if let Err(error) = outcome {
        taken.faults().add(fault(None, format!("{error}; what stands before that was read")));
    }
}

fn hand<T: Take>(taken: &mut T, file: &Path, offset: u64, held: shape::Held<'_>) {
    match held {
        shape::Held::Event(event) => taken.event(file, offset, &event),
        shape::Held::Text(text) => {
            taken.text(file, offset, text);
        }
        shape::Held::Unread(what) => {
            taken.faults().add(Fault { file: file.to_owned(), offset: Some(offset), what })
        }
    }
}
