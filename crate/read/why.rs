//! Why a text was read, or not: for each place where a needle stands, what its grammars made of it.

use std::cell::Cell;

use crate::diagnosis::{Kind, Span};
use crate::read::clean::view::View;
use crate::read::find::scan;
use crate::read::message::grammar::{self, Answer};
use crate::read::text::Text;
use crate::read::words::needles::NEEDLES;

/// One place where a needle stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where the needle starts, in bytes.
    pub at: usize,
    /// The needle's name.
    pub needle: &'static str,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a needle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A denial was read.
    Read(Kind, Span),
    /// It stands in what was read before.
    Within,
    /// Nothing was read: the grammar that came farthest, and what stopped it.
    Stopped(String, &'static str),
}

/// Every place in `text` where a needle stands, in order, and what came of it.
pub fn why(text: &str) -> Vec<Place> {
    let mut floor = 0;
    scan::candidates(text)
        .map(|candidate| {
            let outcome = outcome(text, &mut floor, &candidate);
            let needle = NEEDLES.get(candidate.needle).map_or("", |needle| needle.name);
            Place { at: candidate.at, needle, outcome }
        })
        .collect()
}

fn outcome(text: &str, floor: &mut usize, candidate: &scan::Candidate) -> Outcome {
    if candidate.at < *floor {
        return Outcome::Within;
    }
    let view = View::around(text, candidate.at);
    let at = view.clean(candidate.at);
    let farthest = Cell::new(None);
    let floor_there = view.clean(*floor);
    let clean = Text { clean: &view.text, written: view.written(), floor: floor_there, farthest: &farthest };
    match grammar::read_at(&clean, at, candidate.needle) {
        Answer::Denial(found) => {
            let end = found.end.max(found.start);
            let span = Span { start: view.original(found.start), end: view.original_end(end) };
            if !found.weak {
                *floor = span.end;
            }
            Outcome::Read(found.kind, span)
        }
        Answer::Talk(end) => {
            *floor = view.original_end(end);
            stopped(&clean, at, candidate.needle)
        }
        Answer::Nothing => stopped(&clean, at, candidate.needle),
    }
}

/// The grammar that came farthest, and what stopped it.
fn stopped(text: &Text<'_>, at: usize, needle: usize) -> Outcome {
    match grammar::why(text, at, needle) {
        Some((grammar, stop)) => Outcome::Stopped(format!("{grammar:?}"), stop.words()),
        None => Outcome::Within,
    }
}
