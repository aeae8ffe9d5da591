//! The envelope of AWS's SDK for Python and its CLI.

use crate::read::text::phrase::{eat, eat_back};
use crate::read::text::slice::{
    ahead, back, between, find, head, line_end_within, line_start, skip_space, tail,
};
use crate::read::words::envelopes::{BEGINNINGS, RETRIES, WHEN_CALLING};
use crate::read::words::languages::{BEFORE_OPERATION, BEHIND_OPERATION};

/// How far from its code a translated envelope names the operation.
const NEAR: usize = 120;

/// `(CODE) when calling the OP operation[ (reached max retries: n)]:` at `open`: code, operation, offset behind.
pub fn boto(text: &str, open: usize) -> Option<(String, String, usize)> {
    let _ = tail(text, open).strip_prefix('(')?;
    let close = find(text, open, ahead(text, open, 80), ")")?;
    let code = between(text, open + 1, close).trim();
    // The CLI before 1.10 said `A client error (CODE) occurred when calling the OP operation`.
    let occurred = eat(text, close + 1, "occurred").unwrap_or(close + 1);
    let calling = eat(text, occurred, WHEN_CALLING)?;
    let start = skip_space(text, calling);
    let length = tail(text, start).bytes().take(100).take_while(u8::is_ascii_alphanumeric).count();
    let operation = between(text, start, start + length);
    let mut end = eat(text, start + length, "operation").unwrap_or(start + length);
    if let Some(retries) = eat(text, end, RETRIES) {
        end = find(text, retries, ahead(text, retries, 12), ")").map_or(retries, |end| end + 1);
    }
    let colon = skip_space(text, end);
    end = if tail(text, colon).starts_with(':') { colon + 1 } else { end };
    (!operation.is_empty()).then(|| (code.to_owned(), operation.to_owned(), end))
}

/// Where the envelope begins whose code is in the parenthesis at `open`.
pub fn enveloped(text: &str, open: usize) -> usize {
    BEGINNINGS.iter().find_map(|words| eat_back(text, open, words)).unwrap_or(open)
}

/// The operation that an envelope in another language names on the line of its code, which stands in `start..end` in
/// parentheses: `调用 AssumeRole 操作时发生错误(AccessDenied)`.
pub fn translated_operation(text: &str, start: usize, end: usize) -> Option<&str> {
    let before = between(text, line_start(text, back(text, start, NEAR), start), start);
    let behind = between(text, end, line_end_within(text, end, NEAR));
    let opened = before.ends_with(['(', '（']) && behind.starts_with([')', '）']);
    if !opened || before.is_ascii() && behind.is_ascii() {
        return None;
    }
    [before, behind].into_iter().find_map(|words| {
        let named_first = BEHIND_OPERATION.iter().find_map(|word| last_name(head(words, words.find(word)?)));
        named_first.or_else(|| BEFORE_OPERATION.iter().find_map(|word| first_name(words.split_once(word)?.1)))
    })
}

/// The operation's name that `words` end with.
fn last_name(words: &str) -> Option<&str> {
    let words = words.trim_end_matches([' ', '`', '"', '“', '”']);
    let rest = words.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    Some(tail(words, rest.len())).filter(|name| is_name(name))
}

/// The operation's name that `words` begin with.
fn first_name(words: &str) -> Option<&str> {
    let words = words.trim_start_matches([' ', '`', '"', '“', '«']);
    let rest = words.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    Some(head(words, words.len() - rest.len())).filter(|name| is_name(name))
}

/// Whether `name` is written as operations are: `AssumeRole`.
fn is_name(name: &str) -> bool {
    let capitals = name.bytes().filter(u8::is_ascii_uppercase).count();
    name.starts_with(|c: char| c.is_ascii_uppercase()) && capitals > 1 && capitals < name.len()
}
