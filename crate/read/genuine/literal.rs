//! Where the literal begins and ends that a text stands in.

use crate::read::text::slice::{ahead, back, between, head, line_above, line_start, tail};

/// How far before a text the code around its literal is looked at.
const REACH: usize = 1500;
/// How far before a text its literal may begin on its line.
const LINE: usize = 400;
/// How far behind a text its literal may end.
const CLOSE: usize = 600;
/// The most backslashes before a mark that are counted.
const MOST_ESCAPES: usize = 16;
/// The most lines above a text on which its literal may begin.
const PIECES: usize = 4;

/// A literal with a text in it.
#[derive(Clone, Copy, Debug)]
pub struct Literal<'t> {
    /// Where its mark opens it.
    pub open: usize,
    /// The code before it, without its prefix.
    pub code: &'t str,
    /// What follows it; nothing where it is cut.
    pub behind: &'t str,
}

/// The literal that holds `start..end`.
pub fn around(text: &str, start: usize, end: usize) -> Option<Literal<'_>> {
    let closed = tail(text, end.min(text.len()));
    let line = line_start(text, back(text, start, LINE), start);
    let (open, quote) = match opened(between(text, line, start)) {
        Some((open, quote)) => (line + open, quote),
        None => opened_above(text, line, start, closed)?,
    };
    // The text's last word may hold the mark itself.
    let read = between(text, start, end);
    let inside =
        read.char_indices().find(|(at, c)| *c == quote && closes(read, *at, quote)).map(|(at, _)| start + at);
    let close = inside.or_else(|| {
        let near = head(closed, ahead(closed, 0, CLOSE));
        near.char_indices().find(|(at, c)| *c == quote && closes(near, *at, quote)).map(|(at, _)| end + at)
    });
    let code = between(text, block_start(text, start), open);
    let behind = close.map_or("", |close| tail(text, close + quote.len_utf8()));
    Some(Literal { open, code: without_prefix(code), behind })
}

/// The literal that begins on a line above `line`, in which `start` stands: one in pieces, whose next mark is its end.
fn opened_above(text: &str, line: usize, start: usize, closed: &str) -> Option<(usize, char)> {
    let rest = closed.trim_start().split('\n').next().unwrap_or_default();
    let quote = rest.chars().find(|c| matches!(c, '"' | '\''))?;
    let mut below = line;
    for _ in 0..PIECES {
        let (above, end) = line_above(text, back(text, below, LINE), below)?;
        let opens = opened(between(text, above, end)).filter(|(_, opens)| *opens == quote);
        if let Some((open, _)) = opens {
            return Some((above + open, quote));
        }
        if between(text, above, start).contains(quote) {
            return None;
        }
        below = above;
    }
    None
}

/// Where the block of text begins that `at` stands in: behind a fence of Markdown, a line of a stack, or the carets that
/// point at an error.
fn block_start(text: &str, at: usize) -> usize {
    let mut start = back(text, at, REACH);
    let mut line = start;
    let from = start;
    for newline in memchr::memchr_iter(b'\n', between(text, from, at).as_bytes()).map(|offset| from + offset)
    {
        let printed = between(text, line, newline).trim();
        let points = !printed.is_empty() && printed.bytes().all(|byte| byte == b'^');
        line = newline + 1;
        if printed.starts_with("```") || printed.starts_with("at ") || points {
            start = line;
        }
    }
    start
}

/// `code` without the prefix of the literal behind it: `f`, `r#`, `b`, `@`, `$`.
fn without_prefix(code: &str) -> &str {
    // Two of three marks.
    let code = code.strip_suffix("\"\"").unwrap_or(code);
    let bare = code.trim_end_matches(['#', '@', '$']);
    let Some(before) = bare.strip_suffix(['f', 'r', 'b', 'u', 'L']) else { return bare };
    if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') { bare } else { before }
}

/// Where the literal that is still open at the end of `before` begins, and its mark.
fn opened(before: &str) -> Option<(usize, char)> {
    let mut open: Option<(usize, char)> = None;
    for at in memchr::memchr3_iter(b'"', b'\'', b'`', before.as_bytes()) {
        let Some(c) = before.as_bytes().get(at).copied().map(char::from) else { break };
        match open {
            _ if is_escaped(before, at) => {}
            Some((_, quote)) if quote == c && closes(before, at, c) => open = None,
            Some(_) => {}
            // An apostrophe stands behind a letter, but for a literal's prefix: `f'…'`.
            None => {
                let word =
                    between(before, 0, at).rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                if word.is_empty()
                    || word.len() < 3 && !before.is_empty() && c != '\''
                    || matches!(word, "f" | "r" | "b" | "u" | "rf" | "fr")
                {
                    open = Some((at, c));
                }
            }
        }
    }
    open
}

/// Whether the mark at `at` closes a literal: one within a word is an apostrophe, and an escaped one is the literal's.
fn closes(text: &str, at: usize, quote: char) -> bool {
    !is_escaped(text, at) && (quote != '\'' || !tail(text, at + 1).starts_with(char::is_alphanumeric))
}

/// Whether the mark at `at` stands behind a backslash. Clean text has none there.
fn is_escaped(text: &str, at: usize) -> bool {
    let before = head(text, at);
    before.ends_with('\\')
        && before.bytes().rev().take(MOST_ESCAPES).take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// Whether `start` stands in a raw literal of Rust's, which holds the marks of other literals.
pub fn in_raw(text: &str, start: usize) -> bool {
    let near = between(text, back(text, start, REACH), start).as_bytes();
    if memchr::memchr(b'"', near).is_none() {
        return false;
    }
    let raw = memchr::memmem::rfind(near, b"r#\"").and_then(|at| near.get(at..));
    raw.is_some_and(|raw| memchr::memmem::find(raw, b"\"#").is_none())
}

/// Whether `start` stands in a literal of several lines that a program holds: between `"""`, or single backticks.
pub fn in_block(text: &str, start: usize) -> bool {
    let near = between(text, back(text, start, REACH), start).as_bytes();
    // Most texts have no mark near them.
    if memchr::memchr3(b'"', b'\'', b'`', near).is_none() {
        return false;
    }
    let has = |mark: &[u8]| memchr::memmem::rfind(near, mark).is_some();
    let (quotes, apostrophes, tick) = (has(b"\"\"\""), has(b"'''"), memchr::memrchr(b'`', near).is_some());
    if !(quotes || apostrophes || tick) {
        return false;
    }
    let before = between(text, block_start(text, start), start);
    let opened = |mark: &str| {
        let at = before.rfind(mark).filter(|_| before.matches(mark).count() % 2 == 1)?;
        Some((last_of(head(before, at)), at))
    };
    let given = |code: &str| {
        code.ends_with(['=', '(', ',', '[', '{']) || code.ends_with("return") || code.ends_with("= r")
    };
    let defines = || ["def ", "class ", "fn ", "func "].iter().any(|word| before.contains(word));
    let quoted =
        |mark: &str| opened(mark).is_some_and(|(code, _)| given(code) || code.is_empty() && defines());
    let ticked = || {
        let (code, _) = opened("`").unwrap_or_default();
        code.ends_with(['=', '(']) || code.ends_with("return")
    };
    quotes && quoted("\"\"\"") || apostrophes && quoted("'''") || tick && ticked()
}

/// The line that `before` ends with.
fn last_of(before: &str) -> &str {
    before.rsplit('\n').next().unwrap_or_default().trim()
}
