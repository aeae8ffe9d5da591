//! Phrases matched without regard to case, spacing, hyphens and emphasis.

use crate::read::text::slice::between;

/// What may stand between the letters of a phrase: white space of every wrap, hyphens (`identity based`), emphasis.
const fn is_soft(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'-' | b'*' | b'`' | b'_')
}

/// Matches `phrase` at `at` without regard to case, spacing, hyphens and emphasis; gives the offset behind it.
///
/// This one rule reads a phrase that a terminal wrapped in the middle of a word, or that lost its spaces.
#[inline]
pub fn eat(text: &str, at: usize, phrase: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = at;
    // Emphasis before the first letter may be a value of its own: `on resource: * because`.
    while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    // Most phrases that are tried at a place fail at their first letter, and most that do not stand there as they are.
    let phrase = phrase.as_bytes();
    if !bytes.get(at)?.eq_ignore_ascii_case(phrase.first()?) {
        return None;
    }
    let same = bytes.get(at..)?.iter().zip(phrase).take_while(|(byte, want)| byte == want).count();
    match phrase.get(same..)? {
        [] => {
            let soft = phrase.iter().rev().take_while(|&&byte| is_soft(byte)).count();
            Some(at + same - soft)
        }
        rest => eat_letters(bytes, at + same, rest),
    }
}

fn eat_letters(bytes: &[u8], at: usize, letters: &[u8]) -> Option<usize> {
    let mut at = at;
    for want in letters.iter().filter(|&&byte| !is_soft(byte)) {
        loop {
            let byte = *bytes.get(at)?;
            if byte.eq_ignore_ascii_case(want) {
                at += 1;
                break;
            }
            if !is_soft(byte) {
                return None;
            }
            at += 1;
        }
    }
    Some(at)
}

/// Matches `phrase` so that it ends at `end` (soft characters aside), in the manner of [`eat`]; gives its start.
pub fn eat_back(text: &str, end: usize, phrase: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = end;
    for want in phrase.bytes().rev().filter(|&byte| !is_soft(byte)) {
        loop {
            at = at.checked_sub(1)?;
            let byte = *bytes.get(at)?;
            if byte.eq_ignore_ascii_case(&want) {
                break;
            }
            if !is_soft(byte) {
                return None;
            }
        }
    }
    Some(at)
}

/// The first of `phrases` that stands at `at`, with what it means and the offset behind it.
pub fn eat_any<T: Copy>(text: &str, at: usize, phrases: &[(&str, T)]) -> Option<(T, usize)> {
    phrases.iter().find_map(|&(phrase, meaning)| eat(text, at, phrase).map(|end| (meaning, end)))
}

/// The first place in `from..end` where `phrase` stands in the manner of [`eat`], with the offset behind it.
pub fn find_loose(text: &str, from: usize, end: usize, phrase: &str) -> Option<(usize, usize)> {
    let first = phrase.bytes().find(|&byte| !is_soft(byte))?;
    let window = between(text, from, end).as_bytes();
    // Most windows lack the phrase's rarest letter.
    let rarest = rarest(phrase);
    memchr::memchr2(rarest.to_ascii_lowercase(), rarest.to_ascii_uppercase(), window)?;
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), window).find_map(|at| {
        let behind = eat(text, from + at, phrase)?;
        (behind <= end).then_some((from + at, behind))
    })
}

/// How common a letter is; what a phrase may lack is the commonest.
const fn commonness(byte: u8) -> u8 {
    match byte.to_ascii_lowercase() {
        b'z' | b'q' | b'x' | b'j' => 0,
        b'k' | b'v' => 1,
        b'b' | b'y' | b'w' => 2,
        b'g' | b'p' | b'f' => 3,
        b'm' | b'u' | b'c' | b'h' | b'l' | b'd' => 4,
        byte if is_soft(byte) => u8::MAX,
        _ => 5,
    }
}

/// The letter of `phrase` that the fewest texts hold.
fn rarest(phrase: &str) -> u8 {
    phrase.bytes().min_by_key(|byte| commonness(*byte)).unwrap_or_default()
}

/// The last place in `floor..end` where `phrase` stands in the manner of [`eat`].
pub fn rfind_loose(text: &str, floor: usize, end: usize, phrase: &str) -> Option<(usize, usize)> {
    let first = phrase.bytes().find(|&byte| !is_soft(byte))?;
    let window = between(text, floor, end).as_bytes();
    memchr::memrchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), window).find_map(|at| {
        let behind = eat(text, floor + at, phrase)?;
        (behind <= end).then_some((floor + at, behind))
    })
}
