//! Where a token ends, and what of its end is only the sentence's punctuation.

use crate::read::text::slice::{ahead, between, head, tail};

/// The longest token that is read.
pub const LONGEST: usize = 2048;

/// Where the token at `at` ends: at white space or a closing mark outside brackets of its own.
pub fn end(text: &str, at: usize) -> usize {
    let rest = tail(text, at);
    let near = head(rest, ahead(rest, 0, LONGEST));
    let mut depth: u32 = 0;
    let mut next = 0;
    loop {
        let offset = next + tail(near, next).bytes().take_while(|&byte| is_ordinary(byte)).count();
        let Some(c) = tail(near, offset).chars().next() else { return text.len().min(at + offset) };
        next = offset + c.len_utf8();
        match c {
            '<' => match placeholder(tail(rest, offset)) {
                Some(length) => next = offset + length,
                // A mask that somebody did not close: `arn:aws:eks:us-west-2:<REDACTED:*`.
                None if tail(rest, offset + 1).starts_with(|c: char| c.is_ascii_uppercase())
                    && between(rest, 0, offset).ends_with(':') => {}
                None => return at + offset,
            },
            '[' | '{' if offset > 0 || c == '[' => match bracketed(tail(rest, offset), c) {
                Some(length) => next = offset + length,
                None => depth += 1,
            },
            '{' => match bracketed(rest, c) {
                Some(length) => next = length,
                None => return at + offset,
            },
            '(' => depth += 1,
            ')' | ']' | '}' => {
                if depth == 0 {
                    return at + offset;
                }
                depth -= 1;
            }
            '"' => return at + offset,
            '\'' | '`' => {
                let next = tail(rest, offset + 1).chars().next();
                // Languages without blanks go on right behind a closing mark.
                if next.is_none_or(|next| {
                    let word = if c == '`' { next.is_ascii_alphanumeric() } else { next.is_alphanumeric() };
                    !(word || matches!(next, '_' | '`' | '\''))
                }) && !rest.starts_with(c)
                    && !(c == '`' && between(rest, 0, offset).contains('`'))
                {
                    return at + offset;
                }
            }
            ',' | ';' => {
                let next = tail(rest, offset + 1).chars().next();
                if next.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '{' | '}' | '<')) {
                    return at + offset;
                }
            }
            c if c.is_whitespace() => return at + offset,
            _ => {}
        }
    }
}

/// Whether `byte` belongs to the token that it stands in, whatever is around it.
const fn is_ordinary(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b':' | b'/' | b'-' | b'_' | b'.' | b'*' | b'@' | b'=' | b'+')
}

/// The length of `<account id>`: short, on one line, no closing tag.
fn placeholder(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix('<')?;
    // `<<account number>>`
    if let Some(inner) = placeholder(body).filter(|_| body.starts_with('<')) {
        return tail(body, inner).starts_with('>').then_some(inner + 2);
    }
    if body.starts_with(['/', '-', ' ', '!', '=', '<']) {
        return None;
    }
    let end = body
        .char_indices()
        .take(48)
        .find(|(_, c)| matches!(c, '>' | '<' | '"' | '=' | '/'))
        .filter(|(_, c)| *c == '>')?;
    // A wrap may stand between its words, but no blank line.
    (!between(body, 0, end.0).contains("\n\n")).then_some(end.0 + 2)
}

/// The length of `[ACCOUNT ID]` or `{account id}`.
fn bracketed(rest: &str, open: char) -> Option<usize> {
    // `{{account}}`, `${{ secrets.ACCOUNT }}`
    if rest.starts_with("{{") {
        let end = between(rest, 0, ahead(rest, 0, 64)).find("}}")?;
        return (!between(rest, 0, end).contains(['\n', '"'])).then_some(end + 2);
    }
    let close = if open == '[' { ']' } else { '}' };
    let end = rest
        .char_indices()
        .skip(1)
        .take(48)
        .find(|(_, c)| *c == close || matches!(c, '\n' | '"'))
        .filter(|(_, c)| *c == close)?;
    Some(end.0 + 1)
}

/// `value` without the punctuation of the sentence around it.
pub fn trim(value: &str) -> &str {
    let mut value = value.trim();
    loop {
        if value.ends_with(|c: char| c.is_ascii_alphanumeric()) {
            return value;
        }
        let before = value;
        for tail in ["{code}", "{noformat}", "</", "\\"] {
            value = value.strip_suffix(tail).unwrap_or(value);
        }
        if value.ends_with(['"', '\'', ',', ';', '!', '?', '|']) {
            value = value.strip_suffix(|_: char| true).unwrap_or(value);
        }
        value = value.strip_suffix("``").unwrap_or(value);
        if value.ends_with('.') && !value.ends_with("..") {
            value = value.strip_suffix('.').unwrap_or(value);
        }
        // A colon that ends an ARN before its resource's name is the ARN's: it was cut there.
        let empty_resource = value.starts_with("arn:") && value.bytes().filter(|b| *b == b':').count() <= 5;
        if value.ends_with(':')
            && !empty_resource
            && !(value.contains("log-group:") || value.contains("log-stream:"))
        {
            value = value.strip_suffix(':').unwrap_or(value);
        }
        for (open, close) in [('(', ')'), ('[', ']'), ('{', '}')] {
            if value.ends_with(close) && value.matches(open).count() < value.matches(close).count() {
                value = value.strip_suffix(close).unwrap_or(value);
            }
        }
        if value == before {
            return value;
        }
    }
}
