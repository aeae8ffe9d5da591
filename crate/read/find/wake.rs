//! What wakes the engine in a page: derived from the tables of words, when the extension is built.
//!
//! A page about permissions holds the needles in every paragraph; `content.js` therefore also looks for a phrase and for
//! evidence near a needle. Like [`crate::read::NEEDLES`] they may let through too much, but no denial may fail them. Each
//! wording of a service's own gives a sign to both: a few of its words that no page says which only speaks of permissions.

use crate::read::words::codes::{CODES, Says};
use crate::read::words::credentials::CREDENTIAL_TEXTS;
use crate::read::words::needles::NEEDLES;
use crate::read::words::wake::{EVIDENCE, PHRASE, QUIET};
use crate::read::words::wordings::WORDINGS;

/// The fewest letters of a sign.
const LETTERS: usize = 14;

/// A wording of which no few words tell it from what pages say: its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loud(pub &'static str);

impl std::fmt::Display for Loud {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no quiet sign can be derived from the wording {:?}: give it more words", self.0)
    }
}

impl std::error::Error for Loud {}

/// A regular expression of JavaScript's and Rust's that some part of every message matches.
///
/// # Errors
/// Where a wording gives no sign.
pub fn evidence() -> Result<String, Loud> {
    with_signs(EVIDENCE)
}

/// A regular expression of JavaScript's and Rust's, without regard to case, that every message matches.
///
/// # Errors
/// Where a wording gives no sign.
pub fn phrase() -> Result<String, Loud> {
    with_signs(PHRASE)
}

fn with_signs(expression: &str) -> Result<String, Loud> {
    let wordings = WORDINGS.iter().map(|row| row.pattern);
    let said = wordings.chain(CREDENTIAL_TEXTS.iter().map(|(words, _)| *words));
    let mut signs: Vec<String> =
        said.filter(|words| has_needle(words)).map(sign).collect::<Result<_, _>>()?;
    // Codes of a text without a word, and the needles that are a phrase of another language.
    let named = CODES.iter().filter(|code| matches!(code.says, Says::Credentials | Says::IdentityToken));
    signs.extend(named.map(|code| code.name.to_owned()));
    signs.extend(
        NEEDLES.iter().map(|needle| needle.letters).filter(|word| !word.is_ascii()).map(str::to_owned),
    );
    signs.sort_unstable();
    signs.dedup();
    Ok(format!("{expression}|{}", signs.join("|")))
}

/// Whether a needle stands in the wording: without one it is read under a code alone.
fn has_needle(pattern: &str) -> bool {
    NEEDLES.iter().any(|needle| pattern.contains(needle.letters.trim()))
}

/// The sign of one wording: the fewest of its words, the first of those, that no quiet page says; or its words behind an ARN.
fn sign(pattern: &'static str) -> Result<String, Loud> {
    let pieces: Vec<(&str, &str)> =
        pattern.split('}').map(|piece| piece.split_once('{').unwrap_or((piece, ""))).collect();
    // Three words, or as many as there are: two are anybody's.
    let runs = [1, 3, 4, 5, 6, 7, 2]
        .into_iter()
        .flat_map(|count| pieces.iter().flat_map(move |(words, _)| windows(words, count)));
    if let Some(run) = runs.into_iter().find(|run| is_quiet(run)) {
        return Ok(escaped(&run));
    }
    // The words before an address, or behind an ARN, are quiet with it.
    let before_url = pieces
        .iter()
        .find_map(|(words, hole)| (*hole == "url").then(|| words.split_whitespace().next_back()).flatten());
    if let Some(word) = before_url {
        return Ok(format!(r"{}\s+https:", escaped(word)));
    }
    let behind_arn = pieces.windows(2).find_map(|pair| match pair {
        [(_, "principal" | "resource"), (words, _)] => windows(words, 3).next(),
        _ => None,
    });
    behind_arn.map(|run| format!(r"arn:\S{{9,300}}\s+{}", escaped(&run))).ok_or(Loud(pattern))
}

/// Every `count` words of `words` that follow one another.
fn windows(words: &str, count: usize) -> impl Iterator<Item = String> {
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    (0..(words.len() + 1).saturating_sub(count))
        .filter_map(move |at| Some(words.get(at..at + count)?.join(" ")))
}

fn is_quiet(run: &str) -> bool {
    let lower = run.to_ascii_lowercase();
    let whole = run.contains(' ') || run.contains('_');
    whole
        && run.len() >= LETTERS
        && QUIET.iter().all(|page| !page.contains(lower.trim_end_matches(['.', ':', ','])))
}

/// `run` as a regular expression.
fn escaped(run: &str) -> String {
    let mut expression = String::with_capacity(run.len() + 16);
    for (at, c) in run.trim_end_matches(['.', ',']).char_indices() {
        match c {
            // A quotation begins with a small letter.
            c if at == 0 && c.is_ascii_uppercase() => {
                expression.extend(['[', c, c.to_ascii_lowercase(), ']']);
            }
            ' ' => expression.push_str(r"\s+"),
            '.' | '(' | ')' | '/' | '[' | ']' | '+' | '*' | '?' => expression.extend(['\\', c]),
            c => expression.push(c),
        }
    }
    expression
}
