//! One pass over a text: from its needles to what was read.

use std::cell::Cell;

use super::around::{beside, cause, envelope, token, trail};
use super::clean::view::View;
use super::find::scan::{self, Candidate};
use super::found::Found;
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
pub fn each(text: &str, take: impl FnMut(Reading)) {
    each_with(text, Repeats::default(), take);
}

fn each_with(text: &str, mut repeats: Repeats, mut take: impl FnMut(Reading)) {
    let mut gathered = Gatherer::default();
    let mut view: Option<View<'_>> = None;
    for candidate in scan::candidates(text) {
        let floor = gathered.floor();
        if candidate.at < floor {
            continue;
        }
        if let Some(answered) = repeats.answer(text, candidate, floor) {
            if let Answered::Weak(found, span) = answered {
                gathered.add(Found::clone(found), *span);
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
            let answered = found.weak.then(|| Answered::Weak(Box::new(found.clone()), span));
            gathered.add(found, span);
            answered
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_itself_is_read_as_if_each_place_were_looked_at() {
        let units = [
            "AccessDenied ",
            "AccessDenied\n",
            "AccessDenied: ",
            "(AccessDenied) <Code>AccessDenied: ",
            "Error: AccessDenied, ",
            "ExpiredToken: ",
            "\"Code\": \"AccessDenied\", ",
            "Access Denied (Service: Amazon S3; Status Code: 403)\n",
            "2026-02-03 GET /orders AccessDenied 403 to somebody at some place, once more and as before\n",
        ];
        for unit in units {
            for (before, behind) in
                [("", ""), ("Error: ", ": Access Denied"), ("x", "\nRequest ID: 8d35f57a\n")]
            {
                let text = format!("{before}{}{behind}", unit.repeat(16_000 / unit.len()));
                let mut plain = Vec::new();
                each_with(&text, Repeats::keeping(0), |reading| plain.push(reading));
                let (plain, quick) = (format!("{plain:?}"), format!("{:?}", occurrences(&text)));
                assert!(plain == quick, "{before:?} {unit:?} {behind:?}");
            }
        }
    }
}
