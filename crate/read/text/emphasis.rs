//! Markdown's emphasis: which marks behind a value are none of the value's.

use crate::read::text::slice::{back, between, head, tail};

/// How far before a value its emphasis may be opened.
const REACH: usize = 1500;
/// The longest run of marks: strong emphasis in emphasis.
const LONGEST: usize = 3;

/// `value`, which starts at `start`, without the marks at its end that close what was opened in the paragraph before it.
///
/// A wildcard stays: `arn:aws:s3:::bucket/*`, and so does what nobody opened: `role/build*`.
pub fn closed<'v>(text: &str, start: usize, value: &'v str) -> &'v str {
    let Some(mark) = value.chars().next_back().filter(|c| is_mark(*c)) else { return value };
    let inner = value.trim_end_matches(mark);
    let run = value.len() - inner.len();
    let named = inner.ends_with(|c: char| c.is_alphanumeric() || c == '…');
    if named && run <= LONGEST && is_open(text, start, mark, run) { inner } else { value }
}

/// The length of the run of marks at `at` that emphasizes the token alone which ends at `end`.
pub fn around(text: &str, at: usize, end: usize) -> usize {
    let token = between(text, at, end);
    let Some(mark) = token.chars().next().filter(|c| is_mark(*c)) else { return 0 };
    let inner = token.trim_start_matches(mark);
    let run = token.len() - inner.len();
    let closes = token.len() - token.trim_end_matches(mark).len() == run;
    if run <= LONGEST && closes && inner.starts_with(char::is_alphanumeric) { run } else { 0 }
}

const fn is_mark(c: char) -> bool {
    matches!(c, '*' | '_' | '~')
}

/// Whether the nearest run of `length` such marks before `at` opens emphasis: nothing that it could close stands before it.
fn is_open(text: &str, at: usize, mark: char, length: usize) -> bool {
    let above = between(text, back(text, at, REACH), at);
    let paragraph = above.rsplit("\n\n").next().unwrap_or_default();
    let mut end = paragraph.len();
    while let Some(last) = head(paragraph, end).rfind(mark) {
        let before = head(paragraph, last + 1).trim_end_matches(mark);
        let run = last + 1 - before.len();
        end = before.len();
        if run != length {
            continue;
        }
        let next = tail(paragraph, last + 1).chars().next();
        // At the place itself the value follows.
        let opens = next.is_none_or(|c| !c.is_whitespace());
        let fresh = before.chars().next_back().is_none_or(|c| !(c.is_alphanumeric() || is_mark(c)));
        let closes = next.is_some_and(|c| !c.is_alphanumeric());
        match (opens && fresh, closes && !fresh) {
            (true, _) => return !before.ends_with(['/', ':']) || length > 1,
            (_, true) => return false,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marks_that_were_opened_are_taken_off() {
        for (text, value) in [
            ("_is denied on resource: table_", "table"),
            ("*is denied on resource: table*", "table"),
            ("**is denied on resource: table**", "table"),
            ("***is denied on resource: table***", "table"),
            ("(~~is denied on resource: table~~", "table"),
            ("on role/**builds, on resource: table**", "table"),
            ("_is_ denied on resource: table_", "table_"),
            ("is denied on resource: table_", "table_"),
            ("a_name is denied on resource: table_", "table_"),
            ("* is denied on resource: table*", "table*"),
            ("role/*x is denied on resource: table*", "table*"),
            ("*is denied on resource: table/*", "table/*"),
            ("**is denied\n\non resource: table**", "table**"),
            ("**is denied on resource: table*", "table*"),
            ("****is denied on resource: table****", "table****"),
        ] {
            let start = text.rfind("table").unwrap_or_default();
            assert_eq!(closed(text, start, tail(text, start)), value, "{text}");
        }
    }

    #[test]
    fn a_token_may_be_emphasized_alone() {
        for (token, run) in
            [("_table_", 1), ("**table**", 2), ("*", 0), ("*/x*", 0), ("_table", 0), ("table", 0), ("", 0)]
        {
            assert_eq!(around(token, 0, token.len()), run, "{token}");
        }
    }
}
