//! Shapes of values: an elision, a template's mark, an action, a value that a wrap broke.

use crate::read::text::slice::between;
use std::borrow::Cow;

/// Whether `value` is only the place where a value was left out: `...`, `[…]`, `(...)`.
pub fn is_elision(value: &str) -> bool {
    value.chars().all(|c| matches!(c, '.' | '…' | '[' | ']' | '(' | ')' | '<' | '>' | '-' | '"' | '\'' | ' '))
        && !value.contains("<>")
}

/// Whether `value` has the marks of a template: it is a program's text, no instance of a message.
pub fn is_template(value: &str) -> bool {
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
pub fn join(value: &str) -> Cow<'_, str> {
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
pub fn action(text: &str, at: usize) -> Option<usize> {
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
        matches!(bytes.get(name_at + name), Some(b':' | b'-' | b'_'))
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
