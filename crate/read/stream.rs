//! Texts of any size, read piece by piece.
//!
//! The pieces overlap: what begins close to the end of one is read from the next, which still holds the stretch before
//! it, so that a message on the seam is read whole, once, with all that stands around it.

use std::collections::VecDeque;
use std::io::{self, BufRead};

use crate::read::gather::Distinct;
use crate::read::pass::occurrences;
use crate::read::reading::Reading;

/// How much is read at a time.
const PIECE: usize = 1 << 20;
/// How much before the end of a piece is left to the next one: more than any message is long.
const AHEAD: usize = 32 * 1024;
/// How much of what was read is kept for the next piece: more than any message looks back.
const BEHIND: usize = 16 * 1024;

/// The denials of a text that arrives piece by piece: see [`stream`].
#[derive(Debug)]
pub struct Stream<R> {
    source: R,
    /// The piece, as text of the same length: a byte that is no UTF-8 is a question mark.
    piece: String,
    /// The end of a piece that may be the first bytes of a character.
    rest: Vec<u8>,
    /// Where the piece starts in the whole text.
    start: usize,
    /// What begins before this place of the whole text was handed out.
    done: usize,
    ended: bool,
    ready: VecDeque<Reading>,
}

/// Every denial in what `source` gives, in order, each time it stands there, with spans in bytes from the start of the
/// source. Keeps little more than a megabyte in memory, however long the source is.
///
/// # Errors
/// An item is an error where reading from `source` fails; it is the last one then.
pub fn stream<R: BufRead>(source: R) -> Stream<R> {
    Stream {
        source,
        piece: String::new(),
        rest: Vec::new(),
        start: 0,
        done: 0,
        ended: false,
        ready: VecDeque::new(),
    }
}

/// Every denial in what `source` gives, like [`super::read`]: the same denial twice is one, with a count. Keeps the
/// distinct denials and little more than a megabyte in memory.
///
/// # Errors
/// Where reading from `source` fails.
pub fn read_from(source: impl BufRead) -> io::Result<Vec<Reading>> {
    let mut distinct = Distinct::default();
    for reading in stream(source) {
        distinct.add(reading?);
    }
    Ok(distinct.finish())
}

impl<R: BufRead> Stream<R> {
    /// Reads on until the piece is full or the source ends.
    fn fill(&mut self) -> io::Result<()> {
        while self.piece.len() < PIECE && !self.ended {
            let bytes = match self.source.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            self.ended = bytes.is_empty();
            let length = bytes.len().min(PIECE);
            self.rest.extend_from_slice(bytes.get(..length).unwrap_or(bytes));
            self.source.consume(length);
            self.take_text();
        }
        Ok(())
    }

    /// Moves whole characters from `rest` to the piece.
    fn take_text(&mut self) {
        let bytes = std::mem::take(&mut self.rest);
        let mut taken = 0;
        for chunk in bytes.utf8_chunks() {
            self.piece.push_str(chunk.valid());
            taken += chunk.valid().len() + chunk.invalid().len();
            // Up to three bytes at the very end may be a character that is not yet whole.
            if taken == bytes.len() && !self.ended && !chunk.invalid().is_empty() && chunk.invalid().len() < 4
            {
                self.rest = chunk.invalid().to_vec();
            } else {
                self.piece.extend(chunk.invalid().iter().map(|_| '?'));
            }
        }
    }

    /// Reads the piece and makes room for the next one.
    fn read_piece(&mut self) {
        let horizon =
            if self.ended { usize::MAX } else { self.start + self.piece.len().saturating_sub(AHEAD) };
        for mut reading in occurrences(&self.piece) {
            reading.span.start += self.start;
            reading.span.end += self.start;
            if (self.done..horizon).contains(&reading.span.start) {
                self.done = self.done.max(reading.span.start + 1);
                self.ready.push_back(reading);
            }
        }
        if self.ended {
            self.piece.clear();
            return;
        }
        self.done = self.done.max(horizon);
        let cut = &self.piece.floor_char_boundary((horizon - self.start).saturating_sub(BEHIND));
        self.piece.drain(..cut);
        self.start += cut;
    }
}

impl<R: BufRead> Iterator for Stream<R> {
    type Item = io::Result<Reading>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(reading) = self.ready.pop_front() {
                return Some(Ok(reading));
            }
            if self.ended && self.piece.is_empty() {
                return None;
            }
            if let Err(error) = self.fill() {
                self.ended = true;
                self.piece.clear();
                return Some(Err(error));
            }
            self.read_piece();
        }
    }
}
