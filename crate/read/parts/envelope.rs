//! The envelope of AWS's SDK for Python and its CLI.

use crate::read::text::phrase::{eat, eat_back};
use crate::read::text::slice::{ahead, between, find, skip_space, tail};
use crate::read::words::envelopes::{BEGINNINGS, RETRIES, WHEN_CALLING};

/// `(CODE) when calling the OP operation[ (reached max retries: n)]:` at `open`: code, operation, offset behind.
pub fn boto(text: &str, open: usize) -> Option<(String, String, usize)> {
    let _ = tail(text, open).strip_prefix('(')?;
    let close = find(text, open, ahead(text, open, 80), ")")?;
    let code = between(text, open + 1, close).trim();
    // The CLI before 1.10 said `A client error (CODE) occurred when calling the OP operation`.
    let occurred = eat(text, close + 1, "occurred").unwrap_or(close + 1);
    let calling = eat(text, occurred, WHEN_CALLING)?;
    let start = skip_space(text, calling);
    let length = tail(text, start).bytes().take(100).take_while(u8::is_ascii_alphanumeric).count();
    let operation = between(text, start, start + length);
    let mut end = eat(text, start + length, "operation").unwrap_or(start + length);
    if let Some(retries) = eat(text, end, RETRIES) {
        end = find(text, retries, ahead(text, retries, 12), ")").map_or(retries, |end| end + 1);
    }
    let colon = skip_space(text, end);
    end = if tail(text, colon).starts_with(':') { colon + 1 } else { end };
    (!operation.is_empty()).then(|| (code.to_owned(), operation.to_owned(), end))
}

/// Where the envelope begins whose code is in the parenthesis at `open`.
pub fn enveloped(text: &str, open: usize) -> usize {
    BEGINNINGS.iter().find_map(|words| eat_back(text, open, words)).unwrap_or(open)
}
