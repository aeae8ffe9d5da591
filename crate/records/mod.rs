//! Files in, denials out: logs and audit records of any size, in the shapes that AWS and its tools write them.
//!
//! ```text
//! paths ──► walk ──► decode ──► pieces ──► event ──► reading ──► Tally
//!           files    gzip,      JSON       fields    as `read`   distinct,
//!                    zstd,      values,    that AWS  gives it    counted
//!                    UTF-16     rows,      recorded
//!                               lines
//! ```
//!
//! A record's *fields* (who, operation, service, code, resource) come before its text: a row that says only "Access
//! Denied" keeps all that it knows. What is no record is read as text. A bad file, line or record costs only itself: it
//! becomes a [`Fault`] that names the file and the offset.

mod cloudtrail;
mod decode;
mod event;
mod har;
mod ocsf;
mod pieces;
mod request_resource;
mod shape;
mod table;
mod tally;
mod walk;

pub use event::Event;
pub use tally::{Found, Moment, Tally};
pub use walk::{Walk, walk};

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rayon::prelude::*;

/// Something that could not be read, and where: nothing is passed over in silence.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    /// The file as it was named, or as it was found.
    pub file: PathBuf,
    /// Bytes from the start of the decoded file, where one record of it is at fault.
    pub offset: Option<u64>,
    /// What was wrong, and what to do.
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.offset {
            Some(offset) => write!(f, "{}, byte {offset}: {}", self.file.display(), self.what),
            None => write!(f, "{}: {}", self.file.display(), self.what),
        }
    }
}

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

/// Reads `files`, one a processor at a time, and tells the distinct denials in them, how often each occurred, and what
/// could not be read. Memory grows with the distinct denials, not with the input.
pub fn read_files(files: &[PathBuf], progress: &Progress) -> Tally {
    files
        .par_iter()
        .fold(Tally::default, |mut tally, file| {
            if !progress.stopped() {
                read_file(file, &mut tally, progress);
                progress.files.fetch_add(1, Ordering::Relaxed);
            }
            tally
        })
        .reduce(Tally::default, Tally::with)
}

/// Reads one file into `tally`.
pub fn read_file(file: &Path, tally: &mut Tally, progress: &Progress) {
    tally.files += 1;
    let size = std::fs::metadata(file).map(|meta| meta.len()).unwrap_or_default();
    let before = tally.occurrences;
    match std::fs::File::open(file) {
        Ok(opened) => read_source(file, opened, tally, progress),
        Err(error) => tally.fault(Fault { file: file.to_owned(), offset: None, what: error.to_string() }),
    }
    progress.bytes.fetch_add(size, Ordering::Relaxed);
    progress.denials.fetch_add(tally.occurrences - before, Ordering::Relaxed);
}

/// Reads one source, `file` by name, into `tally`: see [`read_file`].
pub fn read_source(file: &Path, source: impl std::io::Read + Send, tally: &mut Tally, progress: &Progress) {
    let fault = |what: String| Fault { file: file.to_owned(), offset: None, what };
    let mut decoded = match decode::decode(source) {
        Ok(decoded) => decoded,
        Err(error) => return tally.fault(fault(error.to_string())),
    };
    let outcome = match decoded.sort {
        decode::Sort::Parquet => Err(std::io::Error::other(
            "a Parquet file, which undeny does not read: export it as JSON Lines or CSV",
        )),
        decode::Sort::Json => pieces::each(&mut decoded.source, progress, |offset, piece| {
            let outcome = shape::take(piece, &mut |held| tally.take_held(file, offset, &held));
            // What only looked like JSON may still be a text with a denial in it.
            if let Err(what) = outcome
                && !tally.take_text(file, offset, &String::from_utf8_lossy(piece))
            {
                tally.fault(Fault { file: file.to_owned(), offset: Some(offset), what });
            }
        }),
        decode::Sort::Table => table::each(&mut decoded.source, progress, |outcome| match outcome {
            Ok((offset, event)) => tally.take(file, offset, &event),
            Err((offset, what)) => tally.fault(Fault { file: file.to_owned(), offset: Some(offset), what }),
        }),
        decode::Sort::Text => tally.take_stream(file, &mut decoded.source),
    };
    if let Err(error) = outcome {
        tally.fault(fault(format!("{error}; what stands before that was read")));
    }
}
