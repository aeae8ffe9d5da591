//! What prose does with a message that it quotes: an example, a cell of a table, a heading of what explains it.

use crate::read::text::slice::{ahead, back, between, head, line_end, line_start, tail};
use crate::read::text::talk::Talk;
use crate::read::words::prose::{
    ADVICE, EXAMPLE, EXAMPLES, EXPLAINING, FIRST_PERSON, HANDLING, LABELS, QUESTIONS, REPORTS,
};

/// How far before a message the words stand that introduce it.
const BEFORE: usize = 300;
/// How far behind a message the words stand that explain it.
const BEHIND: usize = 300;

/// Marks around what prose quotes.
const MARKS: [char; 4] = ['"', '\'', '`', '*'];

/// What the prose around `start..end` does with the message there. It is `concrete` that names a principal.
pub fn of(text: &str, start: usize, end: usize, concrete: bool) -> Option<Talk> {
    let line = line_start(text, back(text, start, BEFORE), start);
    if in_cell(text, line, start, end) {
        return Some(Talk::Cell);
    }
    // What a request left behind was printed for one.
    let rest = between(text, start, line_end(text, end).min(ahead(text, end, BEHIND)));
    let printed =
        ["(Service: ", "status code: ", "equest id: ", "RequestI"].iter().any(|sign| rest.contains(sign));
    if printed || between(text, line, start).contains("RequestI") {
        return None;
    }
    if is_example(text, line, start) {
        return Some(Talk::Example);
    }
    is_explained(text, line, start, end, concrete).then_some(Talk::Explained)
}

/// Whether words on the message's line, or on the one before, say that it is an example.
fn is_example(text: &str, line: usize, start: usize) -> bool {
    let before = between(text, line, start);
    let first = before.split(' ').next().unwrap_or_default();
    if HANDLING.contains(&first) && before.trim_end().ends_with(MARKS) {
        return true;
    }
    if introduces(before) || last_sentence(before).starts_with("If ") && !tells(before) {
        return true;
    }
    let Some(above) = line_above(text, line) else { return false };
    introduces(above) && {
        let told = between(text, back(text, line, 2 * BEFORE), line).to_ascii_lowercase();
        !REPORTS.iter().any(|word| told.contains(word))
    }
}

/// The line above `line` that says something: no fence, and no command.
fn line_above(text: &str, line: usize) -> Option<&str> {
    let above = between(text, back(text, line, BEFORE), line);
    above.rsplit('\n').map(str::trim).find(|line| {
        let fence = line.trim_start_matches('`').len() < line.len() && line.starts_with("``");
        !(line.is_empty() || fence || line.starts_with("$ "))
    })
}

/// Whether the last sentence of `words` introduces an example, and nobody tells in it what happened to them.
fn introduces(words: &str) -> bool {
    if words.len() < 4 {
        return false;
    }
    let mut example = false;
    let (mut before_last, mut last) = ("", "");
    for word in last_sentence(words).split([' ', '\u{a0}', '\n', '(']) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if word.is_empty() {
            continue;
        }
        if word.len() <= 11 {
            if FIRST_PERSON.iter().any(|known| word.eq_ignore_ascii_case(known)) {
                return false;
            }
            let pair =
                |(one, two): &(&str, &str)| word.eq_ignore_ascii_case(two) && last.eq_ignore_ascii_case(one);
            example |= EXAMPLE.iter().any(|known| word.eq_ignore_ascii_case(known))
                || EXAMPLES.iter().any(pair)
                    && !QUESTIONS.iter().any(|known| before_last.eq_ignore_ascii_case(known));
        }
        (before_last, last) = (last, word);
    }
    example
}

/// Whether somebody tells in `words` what happened to them.
fn tells(words: &str) -> bool {
    words.split([' ', '(']).any(|word| FIRST_PERSON.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

/// What stands behind the last full stop of `words`, but for the one that ends them.
fn last_sentence(words: &str) -> &str {
    let whole = words.trim_end_matches([' ', '.', ':', '\n']);
    let stop = whole.rmatch_indices(". ").find(|(at, _)| {
        let word = head(whole, *at).rsplit([' ', '(', '"', '\'', '`']).next().unwrap_or_default();
        !matches!(word, "e.g" | "i.e" | "etc" | "vs")
    });
    stop.map_or(whole, |(at, stop)| tail(whole, at + stop.len()))
}

/// Whether the message is the quoted cell of a table's row.
fn in_cell(text: &str, line: usize, start: usize, end: usize) -> bool {
    let before = between(text, line, start);
    let Some(mark) = before.chars().next_back().filter(|c| MARKS.contains(c)) else { return false };
    let rest = between(text, end, line_end(text, end).min(ahead(text, end, 2 * BEHIND)));
    let cell = before.rsplit('|').next().unwrap_or_default();
    let first = cell.len() == before.len();
    // The message may hold the mark that closes it.
    let whole = |close: usize| {
        cell.trim().len() == mark.len_utf8() && between(text, start, end + close).trim_end().ends_with(mark)
    };
    let Some(close) = rest.find('|') else {
        // The last cell of a row, whose end mark may be gone.
        return !first && whole(rest.len());
    };
    whole(close)
}

/// Whether a label, or a sentence, behind the message says what explains it.
fn is_explained(text: &str, line: usize, start: usize, end: usize, concrete: bool) -> bool {
    let limit = ahead(text, end, BEHIND);
    let closing = |c: char| MARKS.contains(&c) || matches!(c, '.' | ')' | ' ' | '…' | ']');
    let rest = between(text, end, limit);
    let (here, below) = rest.split_once('\n').unwrap_or((rest, ""));
    if !here.trim_matches(closing).is_empty() {
        return false;
    }
    let next = below.split('\n').map(unmarked).find(|line| !line.is_empty());
    let Some(next) = next else { return false };
    let label = |label: &str| {
        next.strip_prefix(label).is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with([':', '*', '：', '\n', '('])
                || rest.starts_with(" —")
                || rest.starts_with(" -")
        })
    };
    if LABELS.iter().any(|known| label(known)) || EXPLAINING.iter().any(|words| next.starts_with(words)) {
        return true;
    }
    // A heading that is a message's words, and advice under it.
    let heading = between(text, line, start).trim_start();
    let quoted = heading.ends_with(MARKS) && heading.len() < 40;
    quoted && !concrete && ADVICE.iter().any(|words| next.starts_with(words))
}

/// A line without the marks of a list, a heading, emphasis or a fence before it.
fn unmarked(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with("```") {
        return "";
    }
    let number = line.bytes().take_while(u8::is_ascii_digit).count();
    let line = match tail(line, number).strip_prefix(['.', ')']) {
        Some(rest) if number > 0 => rest,
        _ => line,
    };
    line.trim_start_matches(['*', '#', '-', '+', '>', ' ', '_'])
}
