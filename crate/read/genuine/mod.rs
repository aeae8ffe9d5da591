//! A message, or talk about messages?
//!
//! A text that a program printed is a denial; a text that a program, or prose, contains is not. What a program contains
//! stands in a literal, and the code around the literal says what it is for: an argument, a comparison, a pattern, a
//! query, a template with a hole, a constructor of an error. What prose contains is an example, the cell of a table, or
//! the heading of what explains it. The gate is asked once for everything that a grammar reads.

pub mod literal;
pub mod nest;
pub mod program;
pub mod prose;
pub mod sought;
pub mod template;
pub mod usage;

use crate::iam::Principal;
use crate::read::found::Found;
use crate::read::text::Text;
use crate::read::text::slice::{ahead, back, between, tail};
use crate::read::text::talk::Talk;

use prose::Quoted;

/// How far before a code the call may begin that makes an error of it, and how far around a text escapes are looked for.
const REACH: usize = 300;

/// Whether `found` is talk about messages, and of what sort.
pub fn talk(text: &Text<'_>, found: &Found) -> Option<Talk> {
    let clean = text.clean;
    let (start, end) = (found.start, found.end);
    if template::is_template_of(text, start, end) {
        return Some(Talk::Template);
    }
    if program::is_formatted(clean, start) && between(clean, start, end).contains('{')
        || program::is_interpolated(clean, start, end)
    {
        return Some(Talk::Interpolated);
    }
    if is_code_of_program(text, found) {
        return Some(Talk::Code);
    }
    let literal = literal::around(clean, start, end);
    if let Some(talk) = literal.as_ref().and_then(usage::of).or_else(|| escaped(text, found)) {
        return Some(talk);
    }
    if literal::in_raw(clean, start) || literal.is_none() && literal::in_block(clean, start) {
        return Some(Talk::Block);
    }
    if let Some(made) = usage::made_by(between(clean, back(clean, start, REACH), start)) {
        return Some(made);
    }
    // A sentence with somebody's ARN in it was printed once.
    let is_arn = |principal: &Principal| principal.raw.contains("arn:") && !principal.raw.contains("..");
    let concrete = found.denial.principal.as_ref().is_some_and(is_arn);
    let open = literal.map(|literal| literal.open);
    if let Some(talk) = prose::of(clean, &Quoted { start, end, open, concrete }) {
        return Some(talk);
    }
    if concrete {
        return None;
    }
    if template::is_listed(clean, start, end) {
        return Some(Talk::Listed);
    }
    sought::is_sought(clean, start, end).then_some(Talk::Sought)
}

/// What a program does with the literal that was written around `found`, where it has escapes in it: clean text has them
/// no more, and a mark or a new line of the literal's own seems to end it there.
fn escaped(text: &Text<'_>, found: &Found) -> Option<Talk> {
    let written = &text.written;
    let (start, end) = (written.start(found.start), written.end(found.end));
    let near = between(written.text, back(written.text, start, REACH), ahead(written.text, end, REACH));
    memchr::memchr(b'\\', near.as_bytes())?;
    literal::around(written.text, start, end).as_ref().and_then(usage::of)
}

/// Whether `found` is a code, or a few words, in the text of a program.
fn is_code_of_program(text: &Text<'_>, found: &Found) -> bool {
    let start = found.start;
    let code = found.denial.code.as_deref().filter(|code| tail(text.clean, start).starts_with(code));
    let programs = |code: &str| program::is_programs(text, start, start + code.len());
    (found.weak || code.is_some()) && program::in_program(text, start) || code.is_some_and(programs)
}
