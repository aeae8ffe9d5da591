//! What a program does with the literal that a text stands in.

use crate::read::genuine::Talk;
use crate::read::text::slice::{back, between, line_start, tail};
use crate::read::words::program::{ASSERTIONS, COMPARISONS, DECLARATIONS, EXAMPLES, MAKERS, WRAPPERS};

/// How far before a text its literal's line is looked at.
const REACH: usize = 300;

/// A literal with the text in it.
struct Literal<'t> {
    /// The code before it: of its line, or of the one above where it begins its own.
    code: &'t str,
    /// What follows it on its line.
    behind: &'t str,
}

/// The literal that holds `start..end`.
fn around(text: &str, start: usize, end: usize) -> Option<Literal<'_>> {
    let from = back(text, start, REACH);
    let line = line_start(text, from, start);
    let before = between(text, line, start);
    let (open, quote) = opened(before)?;
    let closed = tail(text, end.min(text.len()));
    // The text's last word may hold the mark itself.
    let read = between(text, start, end);
    let inside =
        read.char_indices().find(|(at, c)| *c == quote && closes(read, *at, quote)).map(|(at, _)| start + at);
    let close = inside.or_else(|| {
        let line = closed.split('\n').next().unwrap_or_default();
        line.char_indices().find(|(at, c)| *c == quote && closes(closed, *at, quote)).map(|(at, _)| end + at)
    })?;
    let code = between(before, 0, open).trim_end();
    let code = if code.is_empty() { above(text, from, line) } else { code };
    let behind = tail(text, close + quote.len_utf8()).split('\n').next().unwrap_or_default();
    Some(Literal { code, behind })
}

/// The last line above `line` that has something on it.
fn above(text: &str, from: usize, line: usize) -> &str {
    between(text, from, line).trim_end().rsplit('\n').next().unwrap_or_default().trim_end()
}

/// Where the literal that is still open at the end of `before` begins, and its mark.
fn opened(before: &str) -> Option<(usize, char)> {
    let mut open: Option<(usize, char)> = None;
    for (at, c) in before.char_indices().filter(|(_, c)| matches!(c, '"' | '\'' | '`')) {
        match open {
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

/// Whether the mark at `at` closes a literal: an apostrophe has a letter behind it.
fn closes(text: &str, at: usize, quote: char) -> bool {
    quote != '\'' || !tail(text, at + 1).starts_with(char::is_alphanumeric)
}

/// What the program does with the literal around `start..end`, where that shows that nobody printed it. A text is
/// `concrete` that names a principal: only what no printed value looks like speaks against it.
pub fn use_of(text: &str, start: usize, end: usize, concrete: bool) -> Option<Talk> {
    let Literal { code, behind } = around(text, start, end)?;
    let code = code.trim_start();
    let lower = code.to_ascii_lowercase();
    if COMPARISONS.iter().any(|sign| lower.ends_with(sign))
        || [" in ", " == ", " === "].iter().any(|sign| behind.starts_with(sign))
    {
        return Some("compared");
    }
    if !concrete && EXAMPLES.iter().any(|words| lower.ends_with(words)) {
        return Some("example");
    }
    let callee = callee(code);
    if let Some(callee) = callee {
        let name = callee.rsplit(['.', ':', '>']).next().unwrap_or(callee);
        let head = between(code, 0, code.rfind(callee).unwrap_or_default()).trim_end();
        if MAKERS.iter().any(|word| head.ends_with(word)) || name.starts_with("New") {
            return Some("constructed");
        }
        if ASSERTIONS.iter().any(|word| name.to_ascii_lowercase().contains(word)) {
            return Some("asserted");
        }
        let exception = WRAPPERS.contains(&name)
            || name.starts_with(|c: char| c.is_ascii_uppercase())
                && ["Error", "Exception"].iter().any(|end| name.ends_with(end));
        if !concrete && !name.is_empty() && !exception && behind.starts_with([')', ',']) {
            return Some("argument");
        }
    }
    if DECLARATIONS.iter().any(|word| code.starts_with(word)) && code.ends_with('=') || code.ends_with(":=") {
        return Some("declared");
    }
    None
}

/// What makes, or asserts, the thing around `start`: the call whose parenthesis is open there.
pub fn made_by(text: &str, start: usize) -> Option<Talk> {
    let from = back(text, start, REACH);
    let window = between(text, from, start);
    let mut closed = 0_u32;
    let open = window.char_indices().rev().find(|(_, c)| match c {
        ')' => {
            closed += 1;
            false
        }
        '(' if closed > 0 => {
            closed -= 1;
            false
        }
        c => *c == '(',
    })?;
    let code = between(window, 0, open.0);
    let path = code
        .rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | ':')))
        .next()
        .unwrap_or_default();
    let name = path.rsplit(['.', ':']).next().filter(|name| !name.is_empty())?;
    let head = between(code, 0, code.len() - path.len()).trim_end();
    let of_object = tail(window, open.0 + 1).trim_start().starts_with('{');
    let asserts = ASSERTIONS.iter().any(|word| name.to_ascii_lowercase().contains(word));
    if MAKERS.iter().any(|word| head.ends_with(word))
        || of_object && ["Error", "Exception"].iter().any(|end| name.ends_with(end))
    {
        return Some("constructed");
    }
    asserts.then_some("asserted")
}

/// What is called with the literal behind `code` as an argument.
fn callee(code: &str) -> Option<&str> {
    let open = match code.strip_suffix('(') {
        Some(_) => code.len() - 1,
        // A second argument.
        None => {
            let code = code.strip_suffix(',')?;
            let open = code.rfind('(')?;
            if tail(code, open).contains(')') {
                return None;
            }
            open
        }
    };
    let before = between(code, 0, open);
    let name =
        before.rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | ':' | '>' | '!'))).next()?;
    Some(name.trim_end_matches('!'))
}
