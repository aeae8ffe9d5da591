//! CloudTrail events: what the record around a message says.
//!
//! The fields are looked for one by one between the marks of a record, so that one event, an array, `Records`, one a
//! line, an escaped string and a fragment are all read alike.
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use crate::iam::Principal;
use crate::read::found::Found;
use crate::read::text::Text;
use crate::read::text::shape::is_elision;
use crate::read::text::slice::{ahead, back, between, find, rfind, skip_space, tail};

/// How far before and behind a message its record may reach.
const REACH: usize = 3500;

/// Adds to `found` what the CloudTrail record around it says, if there is one.
pub fn dress(text: &Text<'_>, found: &mut Found) {
    let clean = text.clean;
    let (from, limit) = record(text, found.start, found.end);
    if !between(clean, from, limit).contains("errorCode") {
        return;
    }
    let field = |name: &str, from: usize, limit: usize| field(clean, from, limit, name);
    let denial = &mut found.denial;
    // `false` is what most sessions of roles have, and says nothing.
    if field("\"mfaAuthenticated\"", from, limit).as_deref() == Some("true") {
        denial.signed_in_with_mfa();
    }
    let Some(operation) = field("\"eventName\"", from, limit) else { return };
    denial.operation.get_or_insert(operation);
    if let Some(source) = field("\"eventSource\"", from, limit) {
        let service = source.strip_suffix(".amazonaws.com").unwrap_or(&source);
        denial.service.get_or_insert_with(|| service.to_owned());
    }
    if denial.code.is_none() {
        denial.code = field("\"errorCode\"", from, limit);
    }
    denial.time = denial.time.take().or_else(|| field("\"eventTime\"", from, limit));
    denial.region = denial.region.take().or_else(|| field("\"awsRegion\"", from, limit));
    denial.request_id = denial.request_id.take().or_else(|| field("\"requestID\"", from, limit));
    denial.via_service = denial.via_service.take().or_else(|| field("\"invokedBy\"", from, limit));
    let issuer = find(clean, from, limit, "\"sessionIssuer\"");
    if let Some(issuer) = issuer {
        denial.session_issuer = denial.session_issuer.take().or_else(|| field("\"arn\"", issuer, limit));
    }
    if denial.principal.is_none()
        && let Some(identity) = find(clean, from, limit, "\"userIdentity\"")
    {
        let end =
            ["\"sessionContext\"", "\"sessionIssuer\"", "\"eventTime\"", "\"eventName\"", "\"eventSource\""]
                .iter()
                .filter_map(|key| find(clean, identity, limit, key))
                .min()
                .unwrap_or(limit);
        denial.principal = field("\"arn\"", identity, end).map(|arn| Principal::read(&arn));
    }
    // A whole record is a denial of its own, however little its message says.
    found.weak = false;
}

/// The record around `start..end`.
fn record(text: &Text<'_>, start: usize, end: usize) -> (usize, usize) {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, start, REACH));
    let from = rfind(clean, from, start, "\"eventVersion\"").unwrap_or(from);
    let limit = ahead(clean, end, REACH);
    (from, find(clean, end, limit, "\"eventVersion\"").unwrap_or(limit))
}

/// The string that `name:` gives.
pub(super) fn field(text: &str, from: usize, limit: usize, name: &str) -> Option<String> {
    let behind = find(text, from, limit, name)? + name.len();
    let colon = skip_space(text, behind);
    let start = skip_space(text, colon + usize::from(tail(text, colon).starts_with(':')));
    let body = between(text, start, limit).strip_prefix('"')?;
    let value: String =
        between(body, 0, body.find('"').filter(|end| *end < 2048)?).split('\n').map(str::trim).collect();
    (!value.is_empty() && !is_elision(&value)).then_some(value)
}
