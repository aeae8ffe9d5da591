//! The smallest pieces of the grammar: words matched without regard to spacing, and the shapes of tokens.
//!
//! All of it works on byte offsets of clean text and looks only as far as it must.

use std::borrow::Cow;

/// `text` from `at` on; empty when `at` is out of range.
pub(super) fn tail(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// `text` up to `at`; empty when `at` is out of range.
pub(super) fn head(text: &str, at: usize) -> &str {
    text.get(..at).unwrap_or_default()
}

/// `text` between two offsets; empty when they are out of range or order.
pub(super) fn between(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// What may stand between the letters of a phrase: white space of every wrap, hyphens (`identity based`), emphasis.
const fn is_soft(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'-' | b'*' | b'`' | b'_')
}

/// Matches `phrase` at `at` without regard to case, spacing, hyphens and emphasis; gives the offset behind it.
///
/// This one rule reads a phrase that a terminal wrapped in the middle of a word, or that lost its spaces.
#[inline]
pub(super) fn eat(text: &str, at: usize, phrase: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = at;
    // Emphasis before the first letter may be a value of its own: `on resource: * because`.
    while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    // Most phrases that are tried at a place fail at their first letter, and most that do not stand there as they are.
    let phrase = phrase.as_bytes();
    if !bytes.get(at)?.eq_ignore_ascii_case(phrase.first()?) {
        return None;
    }
    let same = bytes.get(at..)?.iter().zip(phrase).take_while(|(byte, want)| byte == want).count();
    match phrase.get(same..)? {
        [] => {
            let soft = phrase.iter().rev().take_while(|&&byte| is_soft(byte)).count();
            Some(at + same - soft)
        }
        rest => eat_letters(bytes, at + same, rest),
    }
}

fn eat_letters(bytes: &[u8], at: usize, letters: &[u8]) -> Option<usize> {
    let mut at = at;
    for want in letters.iter().filter(|&&byte| !is_soft(byte)) {
        loop {
            let byte = *bytes.get(at)?;
            if byte.eq_ignore_ascii_case(want) {
                at += 1;
                break;
            }
            if !is_soft(byte) {
                return None;
            }
            at += 1;
        }
    }
    Some(at)
}

/// Matches `phrase` so that it ends at `end` (soft characters aside), in the manner of [`eat`]; gives its start.
pub(super) fn eat_back(text: &str, end: usize, phrase: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = end;
    for want in phrase.bytes().rev().filter(|&byte| !is_soft(byte)) {
        loop {
            at = at.checked_sub(1)?;
            let byte = *bytes.get(at)?;
            if byte.eq_ignore_ascii_case(&want) {
                break;
            }
            if !is_soft(byte) {
                return None;
            }
        }
    }
    Some(at)
}

/// The first of `phrases` that stands at `at`, with what it means and the offset behind it.
pub(super) fn eat_any<T: Copy>(text: &str, at: usize, phrases: &[(&str, T)]) -> Option<(T, usize)> {
    phrases.iter().find_map(|&(phrase, meaning)| eat(text, at, phrase).map(|end| (meaning, end)))
}

/// The offset of the first byte at or after `at` that is no white space.
pub(super) fn skip_space(text: &str, at: usize) -> usize {
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
pub(super) fn skip_blank(text: &str, at: usize) -> usize {
    let rest = tail(text, at);
    at + (rest.len() - rest.trim_start_matches([' ', '\t']).len())
}

/// The last place before `end`, and not before `floor`, where `needle` stands, letter for letter.
pub(super) fn rfind(text: &str, floor: usize, end: usize, needle: &str) -> Option<usize> {
    let window = between(text, floor, end).as_bytes();
    let first = *needle.as_bytes().first()?;
    // A searcher for so few bytes costs more than the search.
    memchr::memrchr_iter(first, window)
        .find(|&at| window.get(at..).is_some_and(|rest| rest.starts_with(needle.as_bytes())))
        .map(|at| floor + at)
}

/// The first place from `from` on, and wholly before `end`, where `needle` stands, letter for letter.
pub(super) fn find(text: &str, from: usize, end: usize, needle: &str) -> Option<usize> {
    let window = between(text, from, end).as_bytes();
    let first = *needle.as_bytes().first()?;
    memchr::memchr_iter(first, window)
        .find(|&at| window.get(at..).is_some_and(|rest| rest.starts_with(needle.as_bytes())))
        .map(|at| from + at)
}

/// The first place in `from..end` where `phrase` stands in the manner of [`eat`], with the offset behind it.
pub(super) fn find_loose(text: &str, from: usize, end: usize, phrase: &str) -> Option<(usize, usize)> {
    let first = phrase.bytes().find(|&byte| !is_soft(byte))?;
    let window = between(text, from, end).as_bytes();
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), window).find_map(|at| {
        let behind = eat(text, from + at, phrase)?;
        (behind <= end).then_some((from + at, behind))
    })
}

/// The last place in `floor..end` where `phrase` stands in the manner of [`eat`].
pub(super) fn rfind_loose(text: &str, floor: usize, end: usize, phrase: &str) -> Option<(usize, usize)> {
    let first = phrase.bytes().find(|&byte| !is_soft(byte))?;
    let window = between(text, floor, end).as_bytes();
    memchr::memrchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), window).find_map(|at| {
        let behind = eat(text, floor + at, phrase)?;
        (behind <= end).then_some((floor + at, behind))
    })
}

/// A character boundary at or before `at - back`.
pub(super) fn back(text: &str, at: usize, back: usize) -> usize {
    super::view::floor_boundary(text, at.saturating_sub(back))
}

/// A character boundary at or before `at + ahead`.
pub(super) fn ahead(text: &str, at: usize, ahead: usize) -> usize {
    super::view::floor_boundary(text, at.saturating_add(ahead))
}

/// The start of the line that `at` is on, but not before `floor`.
pub(super) fn line_start(text: &str, floor: usize, at: usize) -> usize {
    rfind(text, floor, at, "\n").map_or(floor, |newline| newline + 1)
}

/// The end of the line that `at` is on.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', tail(text, at).as_bytes()).map_or(text.len(), |length| at + length)
}

/// Whether `value` is only the place where a value was left out: `...`, `[…]`, `(...)`.
pub(super) fn is_elision(value: &str) -> bool {
    value.chars().all(|c| matches!(c, '.' | '…' | '[' | ']' | '(' | ')' | '<' | '>' | '-' | '"' | '\'' | ' '))
        && !value.contains("<>")
}

/// Whether `value` has the marks of a template: it is a program's text, no instance of a message.
pub(super) fn is_template(value: &str) -> bool {
    // Each mark below holds one of these; most values hold none.
    if !value.bytes().any(|byte| b"$#{%([\\*+".contains(&byte)) {
        return false;
    }
    [
        "${", "#{", "{{", "%s", "%v", "%q", "%w", "%1", "(.", "(\\", "[^", "\\S", "\\w", "{}", "{0}", ".*",
        ".+", "(?", "$1", "{:",
    ]
    .iter()
    .any(|mark| value.contains(mark))
        || (value.starts_with('{') && value.ends_with('}'))
        || (value.starts_with('%') && value.len() < 4)
        || value.starts_with('$')
}

/// `value` without the white space that a wrap left in it. Blanks inside `<account id>` stay.
pub(super) fn join(value: &str) -> Cow<'_, str> {
    if memchr::memchr3(b'\n', b'\t', b' ', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let mut depth = 0_u32;
    let mut joined = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '\n' => {
                while joined.ends_with(' ') && depth == 0 {
                    joined.pop();
                }
                while chars.next_if(|c| c.is_whitespace()).is_some() {}
                if depth > 0 && !joined.ends_with(' ') {
                    joined.push(' ');
                }
                continue;
            }
            _ => {}
        }
        joined.push(c);
    }
    Cow::Owned(joined)
}

/// The action token at `at`: `prefix:Name`, by its shape alone; gives the offset behind it.
///
/// The name of an API Gateway action is a verb (`POST`), SQS prints its names in lower case, and a name may hold `*`.
/// What follows tells an action from `eu-west-1:084c17c5-…`: a name has no hyphen, slash or second colon.
pub(super) fn action(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let prefix = bytes.get(at..)?.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    let starts = bytes.get(at)?.is_ascii_alphabetic();
    // Amazon Q's is the only prefix of one letter.
    let short = prefix == 1 && bytes.get(at) == Some(&b'q');
    if !(short || (2..=40).contains(&prefix)) || !starts || bytes.get(at + prefix) != Some(&b':') {
        return None;
    }
    let name_at = at + prefix + 1;
    let name = bytes.get(name_at..)?.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'*').count();
    // Markdown's closing emphasis is none of the name.
    let stars = between(text, name_at, name_at + name).bytes().rev().take_while(|b| *b == b'*').count();
    let name = if stars > 1 { name - stars } else { name };
    let letter = bytes.get(name_at)?.is_ascii_alphabetic() || bytes.get(name_at) == Some(&b'*');
    let clear = !matches!(bytes.get(name_at + name), Some(b'-' | b'/' | b':' | b'@' | b'_')) || {
        // `cloudwatch:PutMetricData/…` is no action, but `s3:GetObject:` and `s3:GetObject - …` are.
        matches!(bytes.get(name_at + name), Some(b':' | b'-'))
            && bytes.get(name_at + name + 1).is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b':')
    };
    let every = name == 1 && bytes.get(name_at) == Some(&b'*');
    (((2..=80).contains(&name) || every) && letter && clear && !is_word_pair(between(text, at, at + prefix)))
        .then_some(name_at + name)
}

/// Prefixes of ordinary `word:word` text that are no IAM prefix.
fn is_word_pair(prefix: &str) -> bool {
    matches!(
        prefix,
        "http"
            | "https"
            | "arn"
            | "urn"
            | "error"
            | "Error"
            | "User"
            | "user"
            | "Code"
            | "code"
            | "line"
            | "file"
            | "AWS"
            | "Message"
            | "message"
            | "Service"
            | "API"
            | "system"
    )
}
