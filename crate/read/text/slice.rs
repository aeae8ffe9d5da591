//! Stretches of a text and places in it, all on character boundaries.

use crate::read::text::Text;

/// Whether `at` is no place within a character: what the fuzzers find an offset that is one off by.
fn is_place(text: &str, at: usize) -> bool {
    at > text.len() || text.is_char_boundary(at)
}

/// `text` from `at` on; empty when `at` is out of range.
pub fn tail(text: &str, at: usize) -> &str {
    debug_assert!(is_place(text, at), "{at} is within a character");
    text.get(at..).unwrap_or_default()
}

/// `text` up to `at`; empty when `at` is out of range.
pub fn head(text: &str, at: usize) -> &str {
    debug_assert!(is_place(text, at), "{at} is within a character");
    text.get(..at).unwrap_or_default()
}

/// `text` between two offsets; empty when they are out of range or order.
pub fn between(text: &str, start: usize, end: usize) -> &str {
    debug_assert!(is_place(text, start) && is_place(text, end), "{start}..{end} is within a character");
    text.get(start..end).unwrap_or_default()
}

/// A character boundary at or before `at - back`.
pub fn back(text: &str, at: usize, back: usize) -> usize {
    text.floor_char_boundary(at.saturating_sub(back))
}

/// A character boundary at or before `at + ahead`.
pub fn ahead(text: &str, at: usize, ahead: usize) -> usize {
    text.floor_char_boundary(at.saturating_add(ahead))
}

/// The start of the line that `at` is on, but not before `floor`.
pub fn line_start(text: &str, floor: usize, at: usize) -> usize {
    rfind(text, floor, at, "\n").map_or(floor, |newline| newline + 1)
}

/// The line above the one that starts at `line`, which begins not before `from`: its start and its end.
pub fn line_above(text: &str, from: usize, line: usize) -> Option<(usize, usize)> {
    let end = line.checked_sub(1).filter(|end| *end > from && text.as_bytes().get(*end) == Some(&b'\n'))?;
    Some((line_start(text, from, end), end))
}

/// The end of the line that `at` is on.
pub fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', tail(text, at).as_bytes()).map_or(text.len(), |length| at + length)
}

/// The end of the line that `at` is on, where it ends within `reach`; else what is as far as that.
pub fn line_end_within(text: &str, at: usize, reach: usize) -> usize {
    let end = ahead(text, at, reach);
    memchr::memchr(b'\n', between(text, at, end).as_bytes()).map_or(end, |length| at + length)
}

/// The offset of the first byte at or after `at` that is no white space.
pub fn skip_space(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while bytes.get(end).is_some_and(u8::is_ascii_whitespace) {
        end += 1;
    }
    if bytes.get(end).is_none_or(u8::is_ascii) {
        return end;
    }
    let rest = tail(text, end);
    end + (rest.len() - rest.trim_start().len())
}

/// Like [`skip_space`], but stays on the line.
pub fn skip_blank(text: &str, at: usize) -> usize {
    let rest = tail(text, at);
    at + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
}

/// The last place before `end`, and not before `floor`, where `needle` stands, letter for letter.
pub fn rfind(text: &str, floor: usize, end: usize, needle: &str) -> Option<usize> {
    let window = between(text, floor, end).as_bytes();
    let first = *needle.as_bytes().first()?;
    // A searcher for so few bytes costs more than the search.
    memchr::memrchr_iter(first, window)
        .find(|&at| window.get(at..).is_some_and(|rest| rest.starts_with(needle.as_bytes())))
        .map(|at| floor + at)
}

/// The first place from `from` on, and wholly before `end`, where `needle` stands, letter for letter.
pub fn find(text: &str, from: usize, end: usize, needle: &str) -> Option<usize> {
    let window = between(text, from, end).as_bytes();
    let first = *needle.as_bytes().first()?;
    memchr::memchr_iter(first, window)
        .find(|&at| window.get(at..).is_some_and(|rest| rest.starts_with(needle.as_bytes())))
        .map(|at| from + at)
}

/// The text around `at` in which signs of its origin are looked for.
pub fn near<'t>(text: &Text<'t>, at: usize) -> &'t str {
    let &Text { clean, floor, .. } = text;
    between(clean, floor.max(back(clean, at, 400)), ahead(clean, at, 400))
}
