//! Credentials refused: a code, a text, or both.

use crate::diagnosis::{Denial, Kind};
use crate::read::found::Found;
use crate::read::genuine::program;
use crate::read::parts::code::parted;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, find_loose};
use crate::read::text::slice::{ahead, back, between, find, tail};
use crate::read::text::stop::Stop;
use crate::read::words::codes::{CODES, Needs, Says};
use crate::read::words::credentials::CREDENTIAL_TEXTS;
use crate::read::words::envelopes::{CODE_WHEN_CALLING, ERROR_OCCURRED};
use crate::read::words::refusals::{NOT_FOR_IMAGES, STATUS_IN_LIST};
use crate::read::words::vendors::OTHER_VENDORS;

/// How far around the needle its text or code may reach.
const REACH: usize = 100;
/// How far behind a code its text may end.
const MESSAGE: usize = 300;
/// How far around it the words of another vendor may stand.
const NEAR: usize = 400;

/// The refusal that holds the place `at`.
pub fn keys(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let near = between(clean, floor.max(back(clean, at, NEAR)), ahead(clean, at, NEAR));
    if OTHER_VENDORS.iter().any(|word| near.contains(word)) {
        return text.stopped(at, Stop::OtherVendor);
    }
    coded(text, at).or_else(|| said(text, at))
}

/// One of AWS's texts around `at`.
pub fn said(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, at, REACH));
    let limit = ahead(clean, at, REACH);
    // A needle is whole where it stands, so that it stands in the text that it leads to.
    let letters = between(clean, at, ahead(clean, at, 4));
    CREDENTIAL_TEXTS.iter().filter(|(phrase, _)| phrase.contains(letters)).find_map(|(phrase, cause)| {
        let (start, end) = find_loose(clean, from, limit, phrase)?;
        let holds = start <= at && at <= end;
        // A table of codes, or a list of them in a reference.
        let next = tail(clean, end).trim_start_matches(['.', ' ', '\n']);
        let listed =
            between(clean, end, ahead(clean, end, 4)).contains('{') || eat(next, 0, STATUS_IN_LIST).is_some();
        (holds && !listed).then(|| {
            let mut found = found(start, end, None);
            found.denial.reason = Some(phrase.trim_end_matches(':').to_owned());
            found.denial.cause = Some(*cause);
            found
        })
    })
}

/// One of the codes that only AWS uses, where it stands as an error.
fn coded(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, at, 40));
    let alone = CODES.iter().filter(|code| code.says == Says::Credentials && code.needs != Needs::Message);
    let (code, start) = alone.into_iter().find_map(|code| {
        let start = find(clean, from, ahead(clean, at, 40), code.name)?;
        let end = start + code.name.len();
        // Alibaba Cloud's codes go on: `InvalidAccessKeyId.NotFound`.
        let behind = tail(clean, end);
        let longer = behind.strip_prefix('.').unwrap_or(behind).starts_with(char::is_alphanumeric);
        let whole = !longer;
        (start <= at && at < end && whole).then_some((code, start))
    })?;
    let end = start + code.name.len();
    // An image that is not shared with the account: a refusal, but not of the credentials.
    if find(clean, end, ahead(clean, end, 120), NOT_FOR_IMAGES).is_some() {
        return None;
    }
    let says =
        |message: usize| CREDENTIAL_TEXTS.iter().any(|(words, _)| eat(clean, message, words).is_some());
    if !parted(clean, end).is_some_and(says) && !program::stands_as_error(text, start, end) {
        return text.stopped(end, Stop::Place);
    }
    // `ExpiredToken:` is a name that other software has too; AWS's words must be near.
    let near = between(clean, floor.max(back(clean, start, NEAR)), ahead(clean, end, NEAR));
    let own = code.needs == Needs::Nothing;
    let signed = crate::read::words::vendors::AWS_SIGNS.iter().any(|sign| near.contains(sign));
    let enveloped = eat(clean, end, CODE_WHEN_CALLING).is_some();
    if !(own || signed || enveloped) {
        return text.stopped(end, Stop::Sign);
    }
    // The clean under the code belongs to it.
    let limit = ahead(clean, end, MESSAGE);
    let limit = find(clean, end, limit, ERROR_OCCURRED).unwrap_or(limit);
    let said = CREDENTIAL_TEXTS
        .iter()
        .find_map(|(phrase, cause)| Some((find_loose(clean, end, limit, phrase)?.1, *cause)));
    let (end, cause) = said.map_or((end, code.cause), |(end, cause)| (end, Some(cause)));
    let mut found = found(start, end, Some(code.name));
    found.denial.cause = cause;
    if let Some((_, operation, _)) = crate::read::parts::envelope::boto(clean, back(clean, start, 1)) {
        found.denial.operation = Some(operation);
    }
    Some(found)
}

fn found(start: usize, end: usize, code: Option<&str>) -> Found {
    let denial = Denial { code: code.map(str::to_owned), ..Denial::default() };
    Found { kind: Kind::AccessKey, start, end, denial, weak: false }
}
