//! What tells a message from the piece of one that a program looks for: `contains("is not authorized to perform: …")`.

use crate::read::text::slice::{back, between, line_start, tail};
use crate::read::words::program::SEEKING;

/// How much of the fixed words may stand between the end of what was read and the mark that closes the literal.
const REST: usize = 16;

/// Whether the piece in `start..end` is a literal that a program looks for, or one of a list of such.
pub fn is_sought(text: &str, start: usize, end: usize) -> bool {
    let line = line_start(text, back(text, start, 200), start);
    let before = between(text, line, start);
    let Some(quote) = before.chars().next_back().filter(|c| matches!(c, '"' | '\'' | '`' | '/')) else {
        return false;
    };
    // What was read may hold the closing marks.
    let read = between(text, start, end).trim_end_matches(['"', '\'', '`', ')', ']', '*']);
    let rest = tail(text, start + read.len());
    let closes = rest.char_indices().take(REST).take_while(|(_, c)| *c != '\n').any(|(_, c)| c == quote);
    let code = before.trim_end_matches(quote);
    if !closes {
        return false;
    }
    // A piece that begins with the verb is no quotation of a whole message: in a call or a list it is looked for.
    let piece = tail(text, start);
    let beheaded = ["is ", "not ", "because ", "with ", "no "].iter().any(|word| piece.starts_with(word));
    // Python's `if '…' in detail`.
    let behind = rest.trim_start_matches(|c: char| c != quote && c != '\n');
    let searched = behind.strip_prefix(quote).is_some_and(|rest| rest.starts_with(" in "));
    if searched {
        return true;
    }
    let argument = code.trim_end().ends_with(['(', '[', '{', ',']) || code.trim().is_empty();
    SEEKING.iter().any(|call| code.contains(call)) || (beheaded && argument)
}
