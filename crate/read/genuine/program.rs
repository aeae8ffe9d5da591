//! What tells a message from the text of a program that speaks of messages.

use crate::read::text::Text;
use crate::read::text::slice::{ahead, back, between, head, line_start, tail};
use crate::read::words::program::{AFTER_BACKTICK, BEHIND_CODE, CODE_WORDS, ERROR_LABELS};

/// Whether the code in `start..end` stands where errors stand, and not in program text.
pub fn stands_as_error(text: &Text<'_>, start: usize, end: usize) -> bool {
    let &Text { clean, floor, .. } = text;
    let before = between(clean, floor.max(back(clean, start, 80)), start);
    // A column's blanks are as good as one.
    let blanks = before.len() - before.trim_end_matches(' ').len();
    let before = head(before, before.len() - blanks.saturating_sub(1));
    let behind = tail(clean, end);
    let opened = before.ends_with('(') && behind.starts_with(')')
        || before.ends_with(": [") && behind.starts_with("] ");
    let element = before.ends_with('<') && behind.starts_with('>')
        || before.ends_with("<Code>")
        || before.ends_with("Code>")
        || behind.starts_with("</");
    let labelled = ERROR_LABELS.iter().any(|label| before.ends_with(label));
    let quoted = before.ends_with(['"', '\'']) && {
        // R prints a string's type before it.
        let key = before
            .strip_suffix("chr \"")
            .unwrap_or(before)
            .trim_end_matches(['"', '\'', ' ', ':', '\n', ',', '=', '>']);
        ["ode", "__type", "rror", "ype", "name", "Name"].iter().any(|name| key.ends_with(name))
    } || before.ends_with('#');
    // CloudTrail's key stands beside others; S3's access log, of which each line is parsed into keys, has no message.
    if before.contains("\"errorcode\"") || before.contains("\"errorCode\"") {
        let around = between(clean, floor.max(back(clean, start, 1500)), ahead(clean, end, 1500));
        if !["essage", "event", "equestId", "Service", "\"error\""].iter().any(|sign| around.contains(sign)) {
            return false;
        }
    }
    let prefix = before.is_empty() || before.ends_with(['\n', ' ', '[', '.', '`', '"', '(', '│', '*', '\\']);
    let colon = behind.starts_with(": ")
        || behind.starts_with(":\n")
        || behind.starts_with(" (")
        || behind.starts_with(" from ")
        || behind.starts_with(BEHIND_CODE)
        || behind == ":"
        || behind.trim().is_empty();
    opened || element || labelled || quoted || (prefix && colon)
}

/// Whether the code in `start..end` is a program's own: a pattern, a declaration, a type, a constant.
pub fn is_programs(text: &Text<'_>, start: usize, end: usize) -> bool {
    let &Text { clean, floor, .. } = text;
    let before = between(clean, floor.max(back(clean, start, 80)), start);
    let behind = tail(clean, end);
    // A filter's pattern: `"AccessDenied*"`.
    if before.ends_with('*') && !before.ends_with("**")
        || behind.starts_with("*\"")
        || behind.starts_with("*'")
    {
        return true;
    }
    // Ruby's constructor.
    if behind.starts_with(".new(") {
        return true;
    }
    // A declaration: `name: "AccessDeniedException";`.
    if before.ends_with([':', ' ', '"', '\''])
        && (behind.starts_with("\";") || behind.starts_with("';"))
        && line_of(clean, start).contains(": ")
    {
        return true;
    }
    // A type annotation, and a constant of a program.
    let name = between(clean, start, end);
    if behind.strip_prefix(": ").is_some_and(|next| {
        next.strip_prefix(name)
            .is_some_and(|rest| rest.starts_with([' ', ',', ')', '=']) && name.ends_with("Exception"))
    }) {
        return true;
    }
    let line = between(clean, line_start(clean, floor.max(back(clean, start, 80)), start), start);
    let constant = line.trim().strip_suffix("= \"").or_else(|| line.trim().strip_suffix("= '"));
    if constant.is_some_and(|name| name.trim().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')) {
        return true;
    }
    // AWS's own descriptions of its services list the codes.
    if between(clean, end, ahead(clean, end, 120)).contains("\"senderFault\"")
        || between(clean, end, ahead(clean, end, 120)).contains("\"exception\":true")
    {
        return true;
    }
    false
}

/// The line before `start`.
fn line_of(text: &str, start: usize) -> &str {
    between(text, line_start(text, back(text, start, 80), start), start)
}

/// Whether the line before `start` is a program's.
pub fn in_program(text: &Text<'_>, start: usize) -> bool {
    let &Text { clean, floor, .. } = text;
    let line = between(clean, line_start(clean, floor.max(back(clean, start, 160)), start), start);
    CODE_WORDS.iter().any(|mark| line.contains(mark))
}

/// Whether the message in `start..end` is one of JavaScript's literals with a variable in it: `` message: `…${arn}…` ``.
pub fn is_interpolated(text: &str, start: usize, end: usize) -> bool {
    let Some(before) = between(text, back(text, start, 60), start).strip_suffix('`') else { return false };
    let hole = |(at, mark): (usize, &str)| {
        tail(text, start + at + mark.len()).starts_with(|c: char| c.is_ascii_lowercase())
    };
    let mut holes = between(text, start, end).match_indices("${").peekable();
    // People mask a value with a name in capitals; behind what they quote is no comma at a line's end.
    holes.peek().is_some()
        && before.trim_end().ends_with([':', '(', '=', ',', '?'])
        && (holes.any(hole) || goes_on(text, end))
}

/// Whether a program goes on behind the backtick that closes the literal of a message that ends at `end`.
fn goes_on(text: &str, end: usize) -> bool {
    // What was read may hold the mark.
    let rest = between(text, back(text, end, 1), ahead(text, end, 200));
    rest.split_once('`').is_some_and(|(_, next)| AFTER_BACKTICK.iter().any(|mark| next.starts_with(mark)))
}

/// Whether the string that begins at `start` is one that a program fills in: `f"…{arn}…"`.
pub fn is_formatted(text: &str, start: usize) -> bool {
    let before = between(text, back(text, start, 60), start);
    let string = before.rfind(['"', '\'']).map(|quote| head(before, quote));
    string.is_some_and(|before| {
        before.ends_with('f') && !before.ends_with(|c: char| c.is_alphanumeric() && c != 'f')
    }) && before.ends_with(['"', '\''])
}
