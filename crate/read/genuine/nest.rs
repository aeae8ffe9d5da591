//! The brackets that are open around a literal, and what they belong to.

use crate::read::text::slice::{between, head, line_start, tail};

/// The most brackets that are looked at.
const MOST: usize = 8;

/// A bracket that is open.
#[derive(Clone, Copy, Debug)]
pub struct Open<'t> {
    pub bracket: char,
    /// What stands before it.
    pub before: &'t str,
    /// What stands behind it, as far as the literal.
    pub behind: &'t str,
}

/// The brackets that are open at the end of `code`, the innermost first.
pub fn opens(code: &str) -> impl Iterator<Item = Open<'_>> {
    let mut closed = 0_u32;
    code.char_indices()
        .rev()
        .filter(move |(_, c)| match c {
            ')' | ']' | '}' => {
                closed += 1;
                false
            }
            '(' | '[' | '{' if closed > 0 => {
                closed -= 1;
                false
            }
            c => matches!(c, '(' | '[' | '{'),
        })
        .map(|(at, bracket)| Open { bracket, before: head(code, at), behind: tail(code, at + 1) })
        .take(MOST)
}

/// What is called by a parenthesis behind `code`: the last part of its path, and what stands before the path.
pub fn callee(code: &str) -> Option<(&str, &str)> {
    let code = without_generics(code);
    let path = code
        .rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | ':' | '>' | '!' | '?')))
        .next()?;
    let name = path.rsplit(['.', ':', '>']).next()?.trim_end_matches(['!', '?']);
    name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        .then_some((name, head(code, code.len() - path.len())))
}

/// `code` without the types in brackets at its end: `IsA[*Denied]`, `List<String>`.
fn without_generics(code: &str) -> &str {
    let open = match code.chars().next_back() {
        Some(']') => '[',
        Some('>') => '<',
        _ => return code,
    };
    match code.rfind(open) {
        Some(at) if !between(code, at, code.len()).contains(' ') => head(code, at),
        _ => code,
    }
}

/// The last line of `code` that has something on it.
pub fn last_line(code: &str) -> &str {
    let code = code.trim_end();
    tail(code, line_start(code, 0, code.len())).trim_start()
}

/// The last word of `code`, where only blanks stand behind it.
pub fn last_word(code: &str) -> &str {
    code.trim_end().rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default()
}
