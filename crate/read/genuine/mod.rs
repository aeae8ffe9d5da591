//! A message, or talk about messages?
//!
//! A text that a program printed is a denial; a text that a program contains is not. What a program contains stands in a
//! literal, and the code around the literal says what it is for: an argument, a comparison, a pattern, a query, a template
//! with a hole, a constructor of an error. The gate is asked once for everything that a grammar reads.

pub mod literal;
pub mod program;
pub mod sought;
pub mod template;

use crate::read::found::Found;
use crate::read::text::Text;

/// Why what reads like a message is only talk: in a word, as `undeny explain --why` prints it.
pub type Talk = &'static str;

/// Whether `found` is talk about messages, and of what sort.
pub fn talk(text: &Text<'_>, found: &Found) -> Option<Talk> {
    let clean = text.clean;
    let (start, end) = (found.start, found.end);
    if template::is_template_of(text, start, end) {
        return Some("template");
    }
    if program::is_formatted(clean, start)
        && crate::read::text::slice::between(clean, start, end).contains('{')
        || program::is_interpolated(clean, start, end)
    {
        return Some("interpolated");
    }
    // A sentence with somebody's ARN in it was printed once, wherever it is quoted now.
    let concrete = found.denial.principal.as_ref().is_some_and(|principal| principal.raw.contains("arn:"));
    if let Some(use_of) = literal::use_of(clean, start, end, concrete) {
        return Some(use_of);
    }
    if let Some(made) = literal::made_by(clean, start) {
        return Some(made);
    }
    if concrete {
        return None;
    }
    if template::is_listed(clean, start, end) {
        return Some("listed");
    }
    if sought::is_sought(clean, start, end) {
        return Some("sought");
    }
    None
}
