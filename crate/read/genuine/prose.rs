//! What prose does with a message that it quotes: an example, a cell of a table, a heading of what explains it.

use crate::read::text::slice::{back, between, head, line_above, line_end_within, line_start, tail};
use crate::read::text::talk::Talk;
use crate::read::words::prose::{
    CONDITIONS, EXAMPLE, EXAMPLES, FIRST_PERSON, HANDLING, OTHERS, QUESTIONS, REPORTS,
};

/// How far before a message the words stand that introduce it.
const BEFORE: usize = 300;
/// How far behind a message the words stand that explain it.
const BEHIND: usize = 300;

/// How long an aside behind a quoted message may be in its cell, or in its heading.
const ASIDE: usize = 60;

/// Marks around what prose quotes.
const MARKS: [char; 4] = ['"', '\'', '`', '*'];

/// A message in prose.
#[derive(Clone, Copy, Debug)]
pub struct Quoted {
    pub start: usize,
    pub end: usize,
    /// Where the mark stands that opens its quotation.
    pub open: Option<usize>,
    /// Whether it names a principal.
    pub concrete: bool,
}

/// What the prose around a message does with it.
pub fn of(text: &str, quoted: &Quoted) -> Option<Talk> {
    let Quoted { start, end, .. } = *quoted;
    let line = line_start(text, back(text, start, BEFORE), start);
    let rest = between(text, end, line_end_within(text, end, 2 * BEHIND));
    if in_cell(text, line, quoted, rest) {
        return Some(Talk::Cell);
    }
    // The entry of a table of contents.
    if rest.trim_start_matches(['*', '`', '"', '.', ' ', '\\']).starts_with("](") {
        return Some(Talk::Listed);
    }
    is_example(text, line, quoted).then_some(Talk::Example)
}

/// Whether words on the message's line, or on the one before, say that it is an example.
fn is_example(text: &str, line: usize, quoted: &Quoted) -> bool {
    if let Some(open) = quoted.open.filter(|open| *open > line)
        && is_handled(between(text, line, open), quoted.concrete)
    {
        return true;
    }
    let before = between(text, line, quoted.start);
    let says = |words: &str| {
        introduces(words, By::Pair)
            || CONDITIONS.iter().any(|first| last_sentence(words).starts_with(first)) && !tells(words)
    };
    if says(before) {
        return true;
    }
    let Some(above) = paragraph_above(text, line) else { return false };
    // One example behind another.
    if OTHERS.contains(&above.rsplit('\n').next().unwrap_or_default()) {
        return true;
    }
    // A whole message with its principal, in lines of its own, is what a condition ends in; only a word says example.
    let says_above = if quoted.concrete && quoted.open.is_none() {
        introduces(above, By::Word) && !tells(above)
    } else {
        says(above)
    };
    says_above && {
        let told = between(text, back(text, line, 2 * BEFORE), line).to_ascii_lowercase();
        !REPORTS.iter().any(|word| told.contains(word))
    }
}

/// Whether the sentence before a quoted message says what a program does about it: `Retry on "…"`, `Fix "…"`.
fn is_handled(before: &str, concrete: bool) -> bool {
    let sentence = last_sentence(before);
    let mut words = sentence.split(' ').filter(|word| !word.is_empty());
    let handles = |word: &str| HANDLING.iter().any(|known| word.eq_ignore_ascii_case(known));
    let first = words.next().unwrap_or_default();
    let last = words.next_back().unwrap_or(first);
    let stated = handles(first) || handles(last) || !concrete && words.any(handles);
    stated && !tells(sentence)
}

/// The paragraph above `line`, as far as it introduces what follows: no fence, no command, no other example.
fn paragraph_above(text: &str, line: usize) -> Option<&str> {
    let from = back(text, line, BEFORE);
    let mut end = line;
    // The line that says something.
    let start = loop {
        let (start, stop) = line_above(text, from, end)?;
        let said = between(text, start, stop).trim();
        let quoted = said.starts_with(MARKS) && !said.starts_with("**");
        if !(said.is_empty() || quoted || said.starts_with("$ ")) {
            break start;
        }
        end = start;
    };
    let said = between(text, start, end).trim();
    if !said.ends_with(':') {
        return Some(said);
    }
    // Its sentence may begin on the lines before.
    let above = between(text, from, end);
    Some(above.rfind("\n\n").map_or(above, |at| tail(above, at)).trim())
}

/// What shows that a sentence introduces an example.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// A word that says example.
    Word,
    /// Such a word, or two that lead to one: `such as`, `you may`.
    Pair,
}

/// Whether the last sentence of `words` introduces an example, and nobody tells in it what happened to them.
fn introduces(words: &str, by: By) -> bool {
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
                || by == By::Pair
                    && EXAMPLES.iter().any(pair)
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

/// Whether the message is the quoted cell of a table's row, which ends with `rest`.
fn in_cell(text: &str, line: usize, quoted: &Quoted, rest: &str) -> bool {
    let Some(open) = quoted.open.filter(|open| *open >= line) else { return false };
    let Some(mark) = tail(text, open).chars().next() else { return false };
    let before = between(text, line, open);
    let cell = before.rsplit('|').next().unwrap_or_default();
    // The message may hold the mark that closes it.
    let whole = |length: usize| {
        let words = between(text, open, quoted.end + length);
        words.rfind(mark).is_some_and(|at| at > 0 && words.len() - at < ASIDE)
    };
    cell.trim().is_empty()
        && match rest.find('|') {
            Some(close) => whole(close),
            // The last cell of a row, whose end mark may be gone.
            None => cell.len() < before.len() && whole(rest.len()),
        }
}
