//! One pass over a text: from its needles to what was read.

use std::cell::Cell;

use super::around::{beside, cause, envelope, token, trail};
use super::clean::view::View;
use super::find::scan;
use super::gather::Gatherer;
use super::message::grammar::{self, Answer};
use super::reading::Reading;
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
    let farthest = Cell::new(None);
    for candidate in scan::candidates(text) {
        if candidate.at < gathered.floor() {
            continue;
        }
        let current = match view.take() {
            Some(view) if view.serves(candidate.at, text.len()) => view,
            _ => View::around(text, candidate.at),
        };
        let at = current.clean(candidate.at);
        let floor = current.clean(gathered.floor());
        let text = Text { clean: &current.text, written: current.written(), floor, farthest: &farthest };
        let answer = grammar::read_at(&text, at, candidate.needle);
        if let Answer::Talk(end) = answer {
            gathered.skip(current.original_end(end));
        }
        if let Answer::Denial(mut found) = answer {
            envelope::dress(&text, &mut found);
            if current.has_events {
                trail::dress(&text, &mut found);
            }
            cause::dress(&mut found.denial);
            beside::dress(&text, &mut found);
            token::dress(&text, &mut found);
            found.end = found.end.max(found.start);
            let span = Span { start: current.original(found.start), end: current.original_end(found.end) };
            gathered.add(found, span);
            gathered.drain().for_each(&mut take);
        }
        view = Some(current);
    }
    gathered.finish().into_iter().for_each(take);
}
