//! One pass over a text: from its needles to what was read.

use std::cell::Cell;

use super::around::{beside, cause, envelope, token, trail};
use super::clean::view::View;
use super::find::scan::{self, Candidate};
use super::gather::Gatherer;
use super::message::grammar::{self, Answer};
use super::reading::Reading;
use super::repeat::{Answered, Repeats};
use super::text::Text;
use crate::diagnosis::Span;

/// Every denial in `text`, in order, each time it stands there.
pub fn occurrences(text: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    each(text, |reading| readings.push(reading));
    readings
}

/// Hands every denial in `text` to `take`.
pub fn each(text: &str, mut take: impl FnMut(Reading)) {
    let mut gathered = Gatherer::default();
    let mut view: Option<View<'_>> = None;
    let mut repeats = Repeats::default();
    for candidate in scan::candidates(text) {
        let floor = gathered.floor();
        if candidate.at < floor {
            continue;
        }
        if let Some(answered) = repeats.answer(text, candidate, floor) {
            if let Answered::Weak(found, span) = answered {
                gathered.add(found.clone(), *span);
                gathered.drain().for_each(&mut take);
            }
            continue;
        }
        let current = match view.take() {
            Some(view) if view.serves(candidate.at, text.len()) => view,
            _ => View::around(text, candidate.at),
        };
        let answered = at(&current, candidate, &mut gathered);
        repeats.note(candidate, floor, answered);
        gathered.drain().for_each(&mut take);
        view = Some(current);
    }
    gathered.finish().into_iter().for_each(take);
}

/// Reads on from one needle; gives the answer where another needle may have the same.
fn at(view: &View<'_>, candidate: Candidate, gathered: &mut Gatherer) -> Option<Answered> {
    let farthest = Cell::new(None);
    let text = Text {
        clean: &view.text,
        written: view.written(),
        floor: view.clean(gathered.floor()),
        farthest: &farthest,
    };
    match grammar::read_at(&text, view.clean(candidate.at), candidate.needle) {
        Answer::Nothing => Some(Answered::Nothing),
        Answer::Talk(end) => {
            gathered.skip(view.original_end(end));
            None
        }
        Answer::Denial(mut found) => {
            envelope::dress(&text, &mut found);
            if view.has_events {
                trail::dress(&text, &mut found);
            }
            cause::dress(&mut found.denial);
            beside::dress(&text, &mut found);
            token::dress(&text, &mut found);
            found.end = found.end.max(found.start);
            let span = Span { start: view.original(found.start), end: view.original_end(found.end) };
            let answered = found.weak.then(|| Answered::Weak(found.clone(), span));
            gathered.add(found, span);
            answered
        }
    }
}
