//! An encoded authorization message.

use crate::read::text::Text;
use crate::read::text::phrase::eat;
use crate::read::text::shape::action;
use crate::read::text::slice::{back, between, rfind, skip_space, tail};
use crate::read::words::refusals::ENCODED_FAILURE_MESSAGE;

/// The longest message that is kept, in bytes.
const LONGEST: usize = 10 * 1024;

/// The shortest run of a message's characters that counts as one.
const SHORTEST: usize = 20;

/// The encoded message that follows a sentence's end at `at`: the message, whether it is cut, the offset behind it.
pub fn behind(text: &str, at: usize) -> Option<(String, bool, usize)> {
    let start = at
        + tail(text, at)
            .bytes()
            .take(8)
            .take_while(|b| matches!(b, b'.' | b' ' | b'\n' | b'"' | b'\'' | b','))
            .count();
    let colon = skip_space(text, eat(text, start, ENCODED_FAILURE_MESSAGE)?);
    let start = skip_space(text, colon + usize::from(tail(text, colon).starts_with(':')));
    let (message, end, cut) = message(text, start);
    message.map(|message| (message, cut, end))
}

/// The message at `at`, joined over line breaks; whether it was cut off.
pub fn message(text: &str, at: usize) -> (Option<String>, usize, bool) {
    let run = |at: usize| {
        let length = tail(text, at)
            .bytes()
            .take(LONGEST)
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .count();
        at + length
    };
    let mut end = run(at);
    let mut message = between(text, at, end).to_owned();
    while message.len() < LONGEST {
        let next = skip_space(text, end);
        if !between(text, end, next).contains('\n') {
            break;
        }
        let piece_end = run(next);
        let piece = between(text, next, piece_end);
        let word = piece.bytes().all(|b| b.is_ascii_lowercase())
            || (piece.len() < SHORTEST
                && !piece.bytes().any(|b| b.is_ascii_digit() || b.is_ascii_uppercase()));
        let joined = piece.len() >= SHORTEST
            || (piece.len() >= 4
                && !word
                && tail(text, piece_end)
                    .trim_start_matches(['"', '\'', '`', '.', ')', ' ', ','])
                    .starts_with(['\n', '}']))
            || (piece.len() >= 4 && !word && piece_end >= text.len());
        if piece.is_empty() || !joined || tail(text, piece_end).starts_with([':', '=', '/']) {
            break;
        }
        message.push_str(piece);
        end = piece_end;
    }
    let rest = tail(text, end);
    let elided = rest.starts_with("...")
        || rest.starts_with('…')
        || rest.starts_with("[...")
        || rest.starts_with("[…")
        || rest.starts_with(" ...")
        || rest.starts_with("<trunc");
    // A message of fewer characters than any real one was cut, with or without a mark.
    let cut = elided || message.len() < 100;
    let whole = (message.len() >= SHORTEST || (elided && message.len() >= 4)).then_some(message);
    (whole, end, cut)
}

/// `API: ec2:RunInstances` before the refusal at `at`: where it starts, and its action.
pub fn api(text: &Text<'_>, at: usize) -> (usize, Option<String>) {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, at, 120));
    let Some(start) = rfind(clean, from, at, "API:") else { return (at, None) };
    let name = skip_space(clean, start + 4);
    match action(clean, name) {
        Some(end) if skip_space(clean, end) >= at => (start, Some(between(clean, name, end).to_owned())),
        _ => (at, None),
    }
}
