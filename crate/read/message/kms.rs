//! AWS KMS's own wordings.

use crate::diagnosis::{Denial, Kind};
use crate::read::message::found::Found;
use crate::read::message::sentence;
use crate::read::text::phrase::{eat, eat_back, find_loose};
use crate::read::text::slice::ahead;
use crate::read::words::phrases::NOT_AUTHORIZED;

/// `The ciphertext refers to a customer master key that does not exist, …`, whose ` not exist` is at `at`.
pub fn ciphertext(text: &str, floor: usize, at: usize) -> Option<Found> {
    let end = eat(text, at, "not exist")?;
    let does = eat_back(text, at, "does")?;
    // The words stand there twice; a wrap may have broken the first.
    let does = eat_back(text, does, "does not exist,").unwrap_or(does);
    let start = [
        "the ciphertext refers to a customer master key that",
        "the ciphertext refers to a KMS key that",
        "ciphertext refers to a customer master key that",
    ]
    .iter()
    .find_map(|phrase| eat_back(text, does, phrase))?;
    let end = [
        "does not exist in this region, or you are not allowed to access",
        "or you are not allowed to access",
    ]
    .iter()
    .find_map(|rest| find_loose(text, end, ahead(text, end, 200), rest))
    .map_or(end, |(_, end)| end);
    kms(start.max(floor), end)
}

/// Lambda's `KMS access denied` and `Please check the function's KMS key permissions`, whose `permission` is at `at`.
pub fn permission(text: &str, floor: usize, at: usize) -> Option<Found> {
    let start = eat_back(text, at, "Please check the function's KMS key")
        .or_else(|| eat_back(text, at, "check the function's AWS KMS key"))?;
    kms(start.max(floor), eat(text, at, "permission").unwrap_or(at))
}

/// `Lambda was unable to decrypt the environment variables because KMS access was denied.`, whose `enied` is at `at`.
pub fn environment(text: &str, floor: usize, at: usize) -> Option<Found> {
    let end = eat(text, at, "enied")?;
    let start = eat_back(text, at, "unable to decrypt the environment variables because KMS access was d")
        .or_else(|| {
            eat_back(text, at, "could not decrypt the environment variables because KMS access was d")
        })?;
    let start = eat_back(text, start, "Lambda was").unwrap_or(start);
    // What KMS itself said is quoted behind it: a sentence, or its words for a key that it does not name.
    let limit = ahead(text, end, 500);
    if let Some(found) = find_loose(text, end, limit, NOT_AUTHORIZED)
        .and_then(|(verb, _)| sentence::sentence(text, floor, verb))
    {
        return Some(Found { kind: Kind::Kms, start: start.max(floor), ..found });
    }
    let end = find_loose(text, end, limit, "or you are not allowed to access").map_or(end, |(_, end)| end);
    kms(start.max(floor), end)
}

fn kms(start: usize, end: usize) -> Option<Found> {
    Some(Found { kind: Kind::Kms, start, end, denial: Denial::default(), weak: false })
}
