//! A principal, a resource or a policy ARN as it is printed: where it ends, what belongs to it.

use crate::read::text::emphasis;
use crate::read::text::phrase::eat;
use crate::read::text::shape::{is_elision, join};
use crate::read::text::slice::{ahead, back, between, find, skip_blank, skip_space, tail};
use crate::read::text::token;
use crate::read::text::token::{LONGEST, trim};
use crate::read::words::objects::{FOLLOWERS, GLUED_VALUE, TYPED};
use crate::read::words::reasons::BECAUSE_NO;

/// A value with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// As printed; `None` where only an elision stands.
    pub text: Option<String>,
    /// Behind it.
    pub end: usize,
}

/// The resource at `at`, quoted, typed or bare.
pub fn resource(text: &str, at: usize) -> Option<Value> {
    let mut start = skip_space(text, at);
    // An elision before the value: `on resource … name`.
    loop {
        let end = token::end(text, start);
        let token = between(text, start, end);
        let next = skip_space(text, end);
        if token.is_empty() || !is_elision(token) || token.starts_with(['"', '\'']) {
            break;
        }
        if follows(text, next)
            || next >= text.len()
            || crate::read::parts::blanks::closes(text, end)
            || between(text, end, next).contains('\n') && !between(text, at, start).contains('\n')
        {
            return Some(Value { text: None, end });
        }
        start = next;
        if !token.contains(['.', '…']) {
            break;
        }
    }
    if let Some(value) = quoted(text, start) {
        return Some(value);
    }
    if let Some(behind) = typed(text, start) {
        let name = skip_space(text, behind);
        // `role path /team/`
        let name = eat(text, name, "path")
            .map(|end| skip_space(text, end))
            .filter(|path| tail(text, *path).starts_with('/'))
            .unwrap_or(name);
        let value = bare(text, name)?;
        let whole = format!(
            "{} {}",
            between(text, start, name).split_whitespace().collect::<Vec<_>>().join(" "),
            value.text?
        );
        return Some(Value { text: Some(whole), end: value.end });
    }
    bare(text, start)
}

/// The ARN at `at`, for a denying policy.
pub fn arn(text: &str, at: usize) -> Option<Value> {
    let start = skip_space(text, at);
    let start =
        start + tail(text, start).chars().take_while(|c| matches!(c, '"' | '\'' | '`' | '(' | '[')).count();
    let value = bare(text, start)?;
    // `.../Guardrails` is as much of an ARN as somebody quoted.
    let is_arn =
        |value: &str| value.starts_with("arn:") || value.starts_with(".../") || value.starts_with("…/");
    value.text.as_deref().is_some_and(is_arn).then_some(value)
}

/// Whether one of the words that follow a value stands at `at`.
pub fn follows(text: &str, at: usize) -> bool {
    FOLLOWERS.iter().any(|word| eat(text, at, word).is_some())
}

fn typed(text: &str, at: usize) -> Option<usize> {
    TYPED.iter().find_map(|word| {
        let end = eat(text, at, word)?;
        let gap = tail(text, end).starts_with([' ', '\n']);
        let next = skip_space(text, end);
        (gap && !follows(text, next) && next < text.len()).then_some(end)
    })
}

fn quoted(text: &str, at: usize) -> Option<Value> {
    let quote = tail(text, at).chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let start = at + 1;
    let mut end = find(text, start, ahead(text, start, LONGEST), quote.encode_utf8(&mut [0; 4]));
    // A quotation that runs past what must follow a value was never closed.
    if quote == '\'' {
        end = end.or_else(|| find(text, start, ahead(text, start, LONGEST), "`"));
    }
    let end = end?;
    let inner = between(text, start, end);
    if inner.contains(BECAUSE_NO.trim_end()) || inner.contains(": \"") || inner.contains("\n\n") {
        return None;
    }
    let joined = trim(&join(inner)).to_owned();
    Some(Value { text: Some(joined).filter(|value| !is_elision(value)), end: end + 1 })
}

/// The bare value at `at`: as far as white space, joined over the breaks that a terminal put into it.
pub fn bare(text: &str, at: usize) -> Option<Value> {
    let at = at + tail(text, at).chars().take_while(|c| matches!(c, '`' | '"' | '\'')).count();
    let marked = tail(text, at).strip_prefix("**").is_some_and(|rest| {
        !rest.starts_with('*') && rest.split('\n').next().is_some_and(|line| line.contains("**"))
    });
    let strong = if marked { 2 } else { 0 };
    let start = at + strong.max(emphasis::around(text, at, token::end(text, at)));
    let mut end = token::end(text, start);
    if end == start {
        return None;
    }
    // Run together with what follows: `arn:…because no …`.
    if let Some(cut) = glued(between(text, start, end), tail(text, end)) {
        end = start + cut;
    } else {
        let mut last = start;
        for _ in 0..6 {
            match continued(text, last, end) {
                Some(further) => (last, end) = (end, further),
                None => break,
            }
        }
        if last > start
            && let Some(cut) = glued(between(text, start, end), tail(text, end))
        {
            end = start + cut;
        }
    }
    end = gap_in_arn(text, start, end).unwrap_or(end);
    if let Some(further) = crate::read::parts::blanks::resource_end(text, between(text, start, end), end) {
        end = further;
    }
    let joined = join(between(text, start, end));
    let joined = if gap_in_arn(text, start, token::end(text, start)).is_some() {
        joined.replacen(": ", ":", 1).into()
    } else {
        joined
    };
    let mut value = trim(&joined);
    // Emphasis that began before the value ends behind it.
    value = emphasis::closed(text, start, value);
    let value = trim(value);
    let value = if strong > 0 { value.split("**").next().unwrap_or(value) } else { value };
    if value.is_empty() {
        return None;
    }
    Some(Value { text: Some(value.to_owned()).filter(|value| !is_elision(value)), end })
}

/// The end of an ARN that has a blank behind one of its colons: `arn:aws:lambda:us-east-1: 111122223333:function:orders`.
fn gap_in_arn(text: &str, start: usize, end: usize) -> Option<usize> {
    let token = between(text, start, end);
    let colons = token.bytes().filter(|byte| *byte == b':').count();
    let rest = tail(text, end).strip_prefix(' ')?;
    let goes_on = rest.split([' ', '\n', '"']).next().is_some_and(|word| word.contains(':'));
    let account = rest.bytes().take_while(u8::is_ascii_digit).count() == 12;
    (token.starts_with("arn:") && token.ends_with(':') && (3..=5).contains(&colons) && goes_on && account)
        .then(|| token::end(text, end + 1))
}

/// Where a token that ran together with the words after it must be cut.
fn glued(token: &str, after: &str) -> Option<usize> {
    let first = token.chars().next().map_or(0, char::len_utf8);
    let at = |&(cut, next): &(&str, &str)| {
        if next.is_empty() {
            find(token, first, token.len(), cut)
        } else {
            let whole = token.len() > cut.len() && token.ends_with(cut) && after.starts_with(next);
            whole.then(|| token.len() - cut.len())
        }
    };
    GLUED_VALUE.iter().filter_map(at).min()
}

/// The end of the piece on the next line that goes on with the value in `start..end`, if there is one.
fn continued(text: &str, start: usize, end: usize) -> Option<usize> {
    let line = skip_blank(text, end);
    let rest = tail(text, line);
    if !rest.starts_with('\n') || tail(rest, 1).trim_start_matches([' ', '\t']).starts_with('\n') {
        return None;
    }
    let next = skip_space(text, line);
    if follows(text, next) || next >= text.len() {
        return None;
    }
    let piece_end = token::end(text, next);
    let piece = between(text, next, piece_end);
    let broken = between(text, start, end);
    if piece.is_empty() || piece.starts_with(['"', '\'', '(', '[', '{', '<', '#', '|', '=', '`']) {
        return None;
    }
    let after = skip_space(text, piece_end);
    let cut = glued(piece, tail(text, piece_end)).is_some();
    let streams = broken.contains("log-group:") || piece.contains("log-stream:");
    // `arn:…:role/Build⏎Role because no …`: the fixed words that come next prove it.
    if cut || follows(text, after) {
        return (!piece.ends_with([',', '.']) && (streams || !piece.ends_with(':'))).then_some(piece_end);
    }
    let other = piece.starts_with("--")
        || piece.starts_with("arn:")
        || (piece.ends_with(':') && !piece.ends_with("log-stream:"))
        || crate::read::text::shape::action(text, next).is_some();
    if other || (broken.ends_with(':') && streams) {
        return None;
    }
    let technical = piece.bytes().any(|b| b.is_ascii_digit() || matches!(b, b'-' | b'/' | b'_' | b'*'));
    let alone = after >= text.len()
        || between(text, piece_end, after).contains('\n')
        || tail(text, piece_end).starts_with(['"', '\'', ')', '<', '.', ',']);
    let hungry = broken.ends_with(['/', ':', '-', '_']) || piece.starts_with(['/', ':', '-', '_']);
    let joined = (hungry && (technical || alone))
        || (alone && is_wrapped(text, end, technical))
        || ((alone || technical) && (is_cut_at_width(text, end) || is_of_usual_width(text, end)));
    joined.then_some(piece_end)
}

/// Whether the line that ends at `end` and the one above or below it are cut at the same width, as a terminal does it.
pub fn is_cut_at_width(text: &str, end: usize) -> bool {
    let from = crate::read::text::slice::line_start(text, back(text, end, 400), end);
    let line = between(text, from, end);
    let above_end = back(text, from, 1);
    let above = between(
        text,
        crate::read::text::slice::line_start(text, back(text, from, 400), above_end),
        above_end,
    );
    let below_at = crate::read::text::slice::line_end(text, end) + 1;
    let below = between(text, below_at, crate::read::text::slice::line_end(text, below_at));
    // Records of a log begin alike, and may be of one length.
    let alike = |other: &str| other.get(..4).is_some_and(|start| line.starts_with(start));
    let width = line.chars().count();
    width >= 60 && [above, below].iter().any(|other| other.chars().count() == width && !alike(other))
}

/// Whether the line that ends at `end` is as wide as terminals are, and the next begins at once.
fn is_of_usual_width(text: &str, end: usize) -> bool {
    let line = between(text, crate::read::text::slice::line_start(text, back(text, end, 400), end), end);
    matches!(line.chars().count(), 80 | 100 | 120) && !tail(text, end + 1).starts_with([' ', '\t'])
}

/// Whether the line that ends at `end` ends because the text around it is wrapped at its width: no line of the same
/// message before it is longer.
fn is_wrapped(text: &str, end: usize, technical: bool) -> bool {
    let above = between(text, back(text, end, 1200), end);
    let mut lines = above.rsplit('\n').map(|line| {
        let written = line.contains(|c: char| c.is_alphanumeric());
        if written { line.trim().chars().count() } else { 0 }
    });
    let Some(width) = lines.next() else { return false };
    let mut wrapped = lines.take(6).take_while(|length| *length > 0).peekable();
    let exact = wrapped.peek() == Some(&width);
    width >= 40 && wrapped.peek().is_some() && wrapped.all(|length| length <= width) && (technical || exact)
}
