//! What tells a message from the template that a program fills in, and from the pattern that looks for it.
//!
//! A mask inside an ARN (`arn:aws:sts::{account}:…`) is a person's, and the message around it is real. A hole that is the
//! whole of a value is a program's: no message was ever printed with it.

use crate::read::words::sentences::{NEGATIONS, ON};
use std::borrow::Cow;

use crate::read::text::phrase::{eat, eat_back, find_loose, rfind_loose};
use crate::read::text::slice::{back, between, line_end_within, line_start, rfind, skip_space, tail};
use crate::read::text::{Text, token};
use crate::read::words::phrases::NOT_AUTHORIZED;

/// How far before the verb the word `User` may stand.
const REACH: usize = 200;

/// Marks that no value of a message holds, for they are a program's or a pattern's.
const FOREIGN: &[&str] = &[
    "${", "#{", "{{", "{}", "{0}", "%s", "%v", "%q", "$(", ".*", ".+", "[^", "\\S", "\\w", "\\d", "\\(", "(?",
];

/// The marks of a hole, a pattern or a literal's end, by threes as they are looked for.
const MARKS: [[u8; 3]; 5] = [*b"{$%", *b"#\\+", *b"*[<", *b"?\"'", *b"```"];

/// Whether `stretch` holds such a mark at all. Most messages hold none, and need no closer look.
fn has_marks(stretch: &str) -> bool {
    MARKS.iter().any(|&[one, two, three]| memchr::memchr3(one, two, three, stretch.as_bytes()).is_some())
}

/// Whether the whole of `value` is a place that a program fills in: `%s`, `{}`, `{user_arn}`, `${arn}`, `.*`.
pub fn is_hole(value: &str) -> bool {
    let value = value.trim().trim_matches(['"', '\'', '`', ',', ':', ';', '.']);
    let inner = |open: &str, close: char| value.strip_prefix(open).and_then(|v| v.strip_suffix(close));
    if let Some(format) = value.strip_prefix('%') {
        let letter = format.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '$' | '+' | '#'));
        return matches!(letter, "s" | "v" | "q" | "w" | "d" | "r" | "@" | "") && !format.is_empty()
            || format.starts_with('(') && format.ends_with(")s");
    }
    if inner("${", '}')
        .or_else(|| inner("#{", '}'))
        .or_else(|| inner("$(", ')'))
        .or_else(|| inner("\\(", ')'))
        .is_some()
    {
        return true;
    }
    if let Some(name) = inner("{", '}') {
        // `{REDACTED}` and `{account-id}` are masks.
        return !name.contains(['-', ' ', ':'])
            && !name.contains("redacted")
            && !name.contains("mask")
            && (name.is_empty() || name.bytes().any(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    }
    is_pattern(value)
        || value.strip_prefix('$').is_some_and(|name| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        })
}

fn is_pattern(value: &str) -> bool {
    // The last dot of an elision may stand before emphasis: `...**`.
    let found = |mark: &str| value.match_indices(mark).any(|(at, _)| !between(value, 0, at).ends_with('.'));
    [".*", ".+", "(?", "[^", "\\S", "\\w"].into_iter().any(found)
}

/// Whether the message in `start..end` is a template, or what is left of one.
pub fn is_template_of(text: &Text<'_>, start: usize, end: usize) -> bool {
    let clean = text.clean;
    match find_loose(clean, start, end, NOT_AUTHORIZED) {
        Some((verb, behind)) => unfilled(text, verb, behind),
        None => is_left_of_template(text, start),
    }
}

/// Whether the sentence whose verb starts at `verb`, and whose actions start at `list`, is a template or a pattern.
fn is_unfilled(text: &Text<'_>, verb: usize, list: usize) -> bool {
    let clean = text.clean;
    unfilled_subject(text, verb) || unfilled_object(clean, list)
}

/// Whether the subject that ends at `verb` is a hole, or put together from pieces.
fn unfilled_subject(text: &Text<'_>, verb: usize) -> bool {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, verb, REACH));
    if let Some(user) = rfind(clean, from, verb, "User:").or_else(|| rfind(clean, from, verb, "User ")) {
        let region = &*unmasked(between(clean, user + 5, verb));
        return has_marks(region)
            && !region.contains("\n\n")
            && (is_hole(region)
                || is_spliced(region)
                || FOREIGN.iter().any(|mark| region.contains(mark) && !is_elision_of(region, mark)));
    }
    let region = between(clean, line_start(clean, from, verb), verb);
    let word = region.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    is_hole(word)
}

/// An ARN without the holes in it: people mask it so, and a CI's log prints it so. The names of what fills them stand in
/// braces or behind a dollar.
fn unmasked(region: &str) -> Cow<'_, str> {
    if !region.contains('$') && !region.contains("{{")
        || !region.trim_start().starts_with(['a', '"', '`'])
        || !region.contains("arn:")
    {
        return Cow::Borrowed(region);
    }
    let mut kept = String::with_capacity(region.len());
    let mut rest = region;
    while let Some(at) = rest.find(['$', '{']) {
        kept.push_str(between(rest, 0, at));
        let hole = tail(rest, at);
        // The braces that close a hole are no mark: they may stay.
        let length = if hole.starts_with("${{") || hole.starts_with("{{") {
            hole.find("}}")
        } else if hole.starts_with("${") {
            hole.find('}')
        } else if hole.starts_with('$') {
            Some(1)
        } else {
            None
        };
        // What is no hole stays.
        let length = length.unwrap_or_else(|| {
            kept.push_str(between(hole, 0, 1));
            1
        });
        rest = tail(hole, length);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Whether `mark` is only a piece of an elision: `....*`.
fn is_elision_of(region: &str, mark: &str) -> bool {
    matches!(mark, ".*" | ".+") && region.contains("..") && !region.contains("arn")
}

/// Whether what follows the actions at `list` is a hole: `on resource: %s`, `on role {}`, `on {queue}`, or a hole for the
/// reason.
fn unfilled_object(text: &str, list: usize) -> bool {
    let limit = line_end_within(text, list, 700);
    let rest = between(text, list, limit);
    if !has_marks(rest) {
        return false;
    }
    if is_spliced(rest) || goes_on_spliced(text, rest, limit) {
        return true;
    }
    let first =
        skip_space(text, list + tail(text, list).bytes().take_while(|b| matches!(b, b':' | b' ')).count());
    if is_hole(word(text, first)) || hole_for_reason(rest) {
        return true;
    }
    ON.iter().any(|on| {
        let mut from = 0;
        while let Some(offset) = tail(rest, from).find(" on ") {
            from += offset + 4;
            let at = list + from - 4;
            let Some(behind) = eat(text, at, on) else { continue };
            let colon = behind + tail(text, behind).bytes().take_while(|b| matches!(b, b':' | b' ')).count();
            if is_hole(word(text, colon)) {
                return true;
            }
        }
        false
    })
}

/// Whether the line `rest`, which ends at `end`, ends with a literal, to which the next line adds a name.
fn goes_on_spliced(text: &str, rest: &str, end: usize) -> bool {
    let ends = rest.trim_end().strip_suffix(['"', '\'']).is_some_and(|literal| literal.ends_with(": "));
    let next = tail(text, end).trim_start();
    let name = next.trim_start_matches(['+', '.', '%', ' ']);
    let behind = name.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | '('));
    // The operator at the line's start may be gone, like a comment's mark.
    let glued = name.len() < next.len() || behind.trim_start_matches(' ').starts_with(['+', ')', ',', ';']);
    ends && glued && behind.len() < name.len()
}

/// Whether a word of `rest` is a named hole. A log's empty object (`{}`) is none.
fn hole_for_reason(rest: &str) -> bool {
    let sentence = rest.split(['<', '\n']).next().unwrap_or_default();
    sentence.split(' ').take(24).any(|word| {
        (word.starts_with('{') && word.ends_with('}') || word.starts_with("${"))
            && word.len() > 3
            && is_hole(word)
    })
}

/// Whether the sentence before `at` on the same lines is a template: what is left of it is one, too.
fn is_left_of_template(text: &Text<'_>, at: usize) -> bool {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, at, 600));
    let from = rfind(clean, from, at, "\n\n").unwrap_or(from);
    rfind_loose(clean, from, at, NOT_AUTHORIZED)
        .is_some_and(|(verb, behind)| unfilled(&Text { floor: from, ..*text }, verb, behind))
}

fn unfilled(text: &Text<'_>, verb: usize, behind: usize) -> bool {
    let not = NEGATIONS.iter().find_map(|words| eat_back(text.clean, verb, words));
    is_unfilled(text, not.unwrap_or(verb), behind)
}

/// The word at `at`.
fn word(text: &str, at: usize) -> &str {
    let at = at + tail(text, at).bytes().take_while(|b| matches!(b, b'"' | b'\'' | b'`' | b'\\')).count();
    let bare = tail(text, at);
    let closed = bare.starts_with('{') || bare.starts_with("${") || bare.starts_with("#{");
    let end = if closed {
        bare.char_indices().take(80).find(|(_, c)| matches!(c, '}' | '\n')).map_or(0, |(end, _)| at + end + 1)
    } else {
        token::end(text, at)
    };
    let printed = between(text, at, end);
    // `{bucket}/key` is a value with a mask in it.
    if closed && tail(text, end).starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '_')) {
        return "";
    }
    printed
}

/// Whether a literal ends in `stretch` and another begins, with a name of the program between them: `" + arn + "`.
fn is_spliced(stretch: &str) -> bool {
    const GLUE: &[&str] = &["\" + ", "' + ", "\" .. ", "\" . $", "' . $", "\" << ", "` + "];
    const BACK: &[&str] = &[" + \"", " + '", " << \"", " . \"", " . '", " .. \""];
    let name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | ')' | ']');
    // Without blanks both ends must show: base64 has its plus signs, too.
    let tight = ["\"+", "'+"].iter().any(|glue| {
        stretch.match_indices(glue).any(|(at, _)| {
            let rest = tail(stretch, at + 2);
            let rest = rest.trim_start_matches(|c: char| name(c) || matches!(c, '.' | '(' | '['));
            rest.starts_with("+\"") || rest.starts_with("+'")
        })
    });
    tight
        || GLUE.iter().any(|glue| {
            stretch.match_indices(glue).any(|(at, _)| {
                tail(stretch, at + glue.len())
                    .starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$' | '('))
            })
        })
        || BACK
            .iter()
            .any(|glue| stretch.match_indices(glue).any(|(at, _)| between(stretch, 0, at).ends_with(name)))
}

/// Whether the message in `start..end` is one quoted literal of a list or a table: alone on its line, with a comma or a
/// colon behind it, and no key before it.
pub fn is_listed(text: &str, start: usize, end: usize) -> bool {
    let from = back(text, start, 300);
    let line = line_start(text, from, start);
    let before = between(text, line, start);
    let quote = before.chars().next_back().filter(|c| matches!(c, '"' | '\'' | '`'));
    let Some(quote) = quote else { return false };
    let behind = tail(text, end).trim_start_matches(['.', ' ']);
    let Some(behind) = behind.strip_prefix(quote) else { return false };
    let alone = before.trim().len() == 1;
    if behind.starts_with(':') && (alone || before.trim_end_matches(quote).trim_end().ends_with('+')) {
        return true;
    }
    let closes = behind.trim_start_matches(' ');
    let above = between(text, from, line).trim_end();
    alone
        && (closes.starts_with(",\n") || closes.trim_start_matches(',').trim_start().starts_with([']', ')']))
        && (above.is_empty() || above.ends_with(['[', '(', ',']))
}
