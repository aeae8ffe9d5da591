//! Credentials refused: a code, a text, or both.

use crate::diagnosis::{Denial, Kind};
use crate::read::genuine::program;
use crate::read::message::found::Found;
use crate::read::text::phrase::{eat, find_loose};
use crate::read::text::slice::{ahead, back, between, find, tail};
use crate::read::words::credentials::{AWS_CREDENTIAL_CODES, CREDENTIAL_TEXTS};
use crate::read::words::vendors::OTHER_VENDORS;

/// How far around the needle its text or code may reach.
const REACH: usize = 100;
/// How far behind a code its text may end.
const MESSAGE: usize = 300;
/// How far around it the words of another vendor may stand.
const NEAR: usize = 400;

/// The refusal that holds the place `at`.
pub fn keys(text: &str, floor: usize, at: usize) -> Option<Found> {
    let near = between(text, floor.max(back(text, at, NEAR)), ahead(text, at, NEAR));
    if OTHER_VENDORS.iter().any(|word| near.contains(word)) {
        return None;
    }
    coded(text, floor, at).or_else(|| said(text, floor, at))
}

/// One of AWS's texts around `at`.
pub fn said(text: &str, floor: usize, at: usize) -> Option<Found> {
    let from = floor.max(back(text, at, REACH));
    let limit = ahead(text, at, REACH);
    CREDENTIAL_TEXTS.iter().find_map(|phrase| {
        let (start, end) = find_loose(text, from, limit, phrase)?;
        let holds = start <= at && at <= end;
        // A table of codes, or a list of them in a reference.
        let next = tail(text, end).trim_start_matches(['.', ' ', '\n']);
        let listed = between(text, end, ahead(text, end, 4)).contains('{')
            || eat(next, 0, "HTTP Status Code:").is_some()
            || crate::read::genuine::sought::is_argument(text, start, end)
            || crate::read::genuine::template::is_listed(text, start, end);
        (holds && !listed && !is_code(text, start, end)).then(|| {
            let mut found = found(start, end, None);
            found.denial.reason = Some(phrase.trim_end_matches(':').to_owned());
            found
        })
    })
}

/// One of the codes that only AWS uses, where it stands as an error.
fn coded(text: &str, floor: usize, at: usize) -> Option<Found> {
    let from = floor.max(back(text, at, 40));
    let (code, start) = AWS_CREDENTIAL_CODES.iter().find_map(|code| {
        let start = find(text, from, ahead(text, at, 40), code)?;
        let end = start + code.len();
        // Alibaba Cloud's codes go on: `InvalidAccessKeyId.NotFound`.
        let behind = tail(text, end);
        let longer = behind.strip_prefix('.').unwrap_or(behind).starts_with(char::is_alphanumeric);
        let whole = !longer;
        (start <= at && at < end && whole).then_some((*code, start))
    })?;
    let end = start + code.len();
    // An image that is not shared with the account: a refusal, but not of the credentials.
    if find(text, end, ahead(text, end, 120), "Not authorized for images").is_some() {
        return None;
    }
    if !program::stands_as_error(text, floor, start, end) {
        return None;
    }
    // `ExpiredToken:` is a name that other software has too; AWS's words must be near.
    let near = between(text, floor.max(back(text, start, NEAR)), ahead(text, end, NEAR));
    let own = matches!(
        code,
        "InvalidClientTokenId"
            | "UnrecognizedClientException"
            | "MissingAuthenticationTokenException"
            | "InvalidSignatureException"
            | "SignatureDoesNotMatch"
            | "InvalidAccessKeyId"
    );
    let signed = crate::read::words::vendors::AWS_SIGNS.iter().any(|sign| near.contains(sign));
    let enveloped = eat(text, end, ") when calling the").is_some();
    if !(own || signed || enveloped) {
        return None;
    }
    // The text under the code belongs to it.
    let limit = ahead(text, end, MESSAGE);
    let limit = find(text, end, limit, "An error occurred").unwrap_or(limit);
    let end = CREDENTIAL_TEXTS
        .iter()
        .find_map(|phrase| find_loose(text, end, limit, phrase))
        .map_or(end, |(_, end)| end);
    let mut found = found(start, end, Some(code));
    if let Some((_, operation, _)) = crate::read::parts::envelope::boto(text, back(text, start, 1)) {
        found.denial.operation = Some(operation);
    }
    Some(found)
}

/// Whether the words stand in program text: a comparison, a pattern.
fn is_code(text: &str, start: usize, end: usize) -> bool {
    let before = between(text, back(text, start, 24), start);
    let behind = between(text, end, ahead(text, end, 12));
    [".includes(", ".contains(", "grep ", "match(", "in str(", "== \"", "== '", "=== '"]
        .iter()
        .any(|mark| before.contains(mark))
        || behind.starts_with("\" in ")
        || behind.starts_with("' in ")
}

fn found(start: usize, end: usize, code: Option<&str>) -> Found {
    let denial = Denial { code: code.map(str::to_owned), ..Denial::default() };
    Found { kind: Kind::AccessKey, start, end, denial, weak: false }
}
