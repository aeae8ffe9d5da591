//! AWS KMS's own wordings.

use crate::diagnosis::{Cause, Denial, Kind};
use crate::read::found::Found;
use crate::read::message::sentence;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back, find_loose};
use crate::read::text::slice::ahead;
use crate::read::text::stop::Stop;
use crate::read::words::kms::{
    CHECK_KEY, CIPHERTEXT_ENDS, CIPHERTEXT_REFERS, DOES_NOT_EXIST, ENVIRONMENT, LAMBDA_WAS, NOT_ALLOWED,
    NOT_EXIST,
};
use crate::read::words::phrases::NOT_AUTHORIZED;

/// `The ciphertext refers to a customer master key that does not exist, …`, whose ` not exist` is at `at`.
pub fn ciphertext(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let end = eat(clean, at, NOT_EXIST)?;
    let does = eat_back(clean, at, "does")?;
    // The words stand there twice; a wrap may have broken the first.
    let does = eat_back(clean, does, DOES_NOT_EXIST).unwrap_or(does);
    let start = CIPHERTEXT_REFERS.iter().find_map(|phrase| eat_back(clean, does, phrase));
    let start = start.or_else(|| text.stopped(end, Stop::Words))?;
    let end = CIPHERTEXT_ENDS
        .iter()
        .find_map(|rest| find_loose(clean, end, ahead(clean, end, 200), rest))
        .map_or(end, |(_, end)| end);
    kms(start.max(floor), end)
}

/// Lambda's `KMS access denied` and `Please check the function's KMS key permissions`, whose `permission` is at `at`.
pub fn permission(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let start = CHECK_KEY.iter().find_map(|words| eat_back(clean, at, words))?;
    kms(start.max(floor), eat(clean, at, "permission").unwrap_or(at))
}

/// `Lambda was unable to decrypt the environment variables because KMS access was denied.`, whose `enied` is at `at`.
pub fn environment(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let end = eat(clean, at, "enied")?;
    let start = ENVIRONMENT.iter().find_map(|words| eat_back(clean, at, words))?;
    let start = eat_back(clean, start, LAMBDA_WAS).unwrap_or(start);
    // What KMS itself said is quoted behind it: a sentence, or its words for a key that it does not name.
    let limit = ahead(clean, end, 500);
    if let Some(found) =
        find_loose(clean, end, limit, NOT_AUTHORIZED).and_then(|(verb, _)| sentence::sentence(text, verb))
    {
        return Some(Found { kind: Kind::Kms, start: start.max(floor), ..found });
    }
    let end = find_loose(clean, end, limit, NOT_ALLOWED).map_or(end, |(_, end)| end);
    let denial = Denial { cause: Some(Cause::EnvironmentKey), ..Denial::default() };
    Some(Found { denial, ..kms(start.max(floor), end)? })
}

fn kms(start: usize, end: usize) -> Option<Found> {
    Some(Found { kind: Kind::Kms, start, end, denial: Denial::default(), weak: false })
}
