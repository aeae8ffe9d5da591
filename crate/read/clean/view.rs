//! A stretch of the text as AWS wrote it: colours, escapes, entities, frames and invisible characters taken out,
//! with a way back from every kept byte to where it stands in the original.
//!
//! Text that needs none of this, which is nearly all text, is borrowed as it is; only a stretch with damage in it is
//! copied. A map of runs, not of characters, leads back.

use crate::read::clean::unwrapping::Unwrapper;
use crate::read::text::written::{Run, Written};
use std::borrow::Cow;

use std::sync::LazyLock;

use memchr::memmem::Finder;

/// A key of every CloudTrail event that reports an error.
static EVENT: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("errorCode"));
/// A string literal that may go on on the next line.
static STRING_END: LazyLock<[Finder<'static>; 2]> = LazyLock::new(|| ["\"\n", " '\n"].map(Finder::new));

/// How far a view reaches before the place it was made for, and after it.
const BEFORE: usize = 4 * 1024;
const AFTER: usize = 12 * 1024;
/// How much text must lie behind a place for a view to serve it.
const ENOUGH: usize = 6 * 1024;

/// A stretch of the text, cleaned.
#[derive(Debug)]
pub struct View<'t> {
    /// The clean text.
    pub text: Cow<'t, str>,
    /// Whether a CloudTrail event may be in it.
    pub has_events: bool,
    /// What it was made of.
    window: &'t str,
    runs: Vec<Run>,
    start: usize,
    end: usize,
}

impl<'t> View<'t> {
    /// The view for the place `at`.
    pub fn around(text: &'t str, at: usize) -> Self {
        let start = text.floor_char_boundary(at.saturating_sub(BEFORE));
        let end = text.floor_char_boundary(at.saturating_add(AFTER));
        let window = text.get(start..end).unwrap_or_default();
        if is_clean(window) {
            return View {
                has_events: has_events(window),
                text: Cow::Borrowed(window),
                window,
                runs: Vec::new(),
                start,
                end,
            };
        }
        let (clean, runs) = Unwrapper::new(window).unwrap();
        View { has_events: has_events(&clean), text: Cow::Owned(clean), window, runs, start, end }
    }

    /// Whether this view still reaches far enough around the place `at` of a text of `length` bytes.
    pub fn serves(&self, at: usize, length: usize) -> bool {
        at >= self.start && (self.end == length || at + ENOUGH <= self.end)
    }

    /// The clean offset of an original one; of the next kept byte where that one was taken out.
    pub fn clean(&self, original: usize) -> usize {
        let offset = original.saturating_sub(self.start);
        if self.runs.is_empty() {
            return self.text.floor_char_boundary(offset);
        }
        let index = self.runs.partition_point(|run| run.original <= offset);
        let next = self.runs.get(index).map_or(self.text.len(), |run| run.clean);
        let clean = match index.checked_sub(1).and_then(|before| self.runs.get(before)) {
            Some(run) if run.replaced > 0 => {
                if offset == run.original {
                    run.clean
                } else {
                    next
                }
            }
            Some(run) => (run.clean + (offset - run.original)).min(next),
            None => 0,
        };
        self.text.floor_char_boundary(clean)
    }

    /// The stretch as it was written.
    pub fn written(&self) -> Written<'_> {
        Written { text: self.window, runs: &self.runs }
    }

    /// The original offset of the kept byte at `clean`.
    pub fn original(&self, clean: usize) -> usize {
        self.start + self.written().start(clean)
    }

    /// The original offset just behind the kept byte before `clean`.
    pub fn original_end(&self, clean: usize) -> usize {
        self.start + self.written().end(clean)
    }
}

fn has_events(text: &str) -> bool {
    EVENT.find(text.as_bytes()).is_some()
}

/// Whether `window` can be read as it is: printable ASCII without escapes, entities or tags, and no mark of a comment
/// or frame at the start of a line.
fn is_clean(window: &str) -> bool {
    let plain = window.as_bytes().iter().fold(true, |plain, &byte| {
        plain
            & ((byte >= b' ') | (byte == b'\n'))
            & (byte < 0x7f)
            & (byte != b'\\')
            & (byte != b'&')
            & (byte != b'<')
    });
    plain && crate::read::clean::marks::marks(window) == 0 && {
        let bytes = window.as_bytes();
        memchr::memchr_iter(b'\n', bytes).all(|newline| {
            crate::read::clean::marks::marks(window.get(newline + 1..).unwrap_or_default()) == 0
        }) && STRING_END.iter().all(|end| end.find(bytes).is_none())
    }
}
