//! What AWS's tools put around a message: code, operation, service, status, request id.

use crate::diagnosis::Denial;
use crate::read::found::Found;
use crate::read::parts::code::{is_of_service, known};
use crate::read::parts::envelope::{boto, enveloped};
use crate::read::text::Text;
use crate::read::text::slice::{ahead, back, between, find, head, rfind, tail};
use crate::read::words::envelopes::{
    API, API_ERROR, JAVA_CODE, JAVA_REQUEST, JAVA_SERVICE, JAVA_STATUS, OCCURRED, OPERATION_ERROR,
    REQUEST_ID, STATUS_CODE,
};

/// How far before a message its envelope may begin, and how far behind it may end.
const BEFORE: usize = 500;

const BEHIND: usize = 500;

/// Adds to `found` what the envelope around it says.
pub fn dress(text: &Text<'_>, found: &mut Found) {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, found.start, BEFORE));
    let denial = &mut found.denial;
    let before = between(clean, from, found.start);
    let last = |words: &str| rfind(clean, from, found.start, words);
    let open = last(OCCURRED)
        .map(|start| start + (OCCURRED.len() - 1))
        .or_else(|| last("(").filter(|_| last("calling").is_some()));
    let operation_error = last(OPERATION_ERROR);
    if let Some(open) = open
        && let Some((code, operation, end)) = boto(clean, open)
        && end <= found.start.saturating_add(4)
    {
        if !is_of_service(&code) {
            denial.operation.get_or_insert(operation);
        }
        denial.code.get_or_insert(code);
        found.start = enveloped(clean, open).max(floor);
    }
    if denial.operation.is_none()
        && let Some(at) = operation_error
        && go(clean, at, found.end.max(found.start), denial)
    {
        found.start = at;
    }
    if denial.code.is_none()
        && let Some((start, code)) = code_before(clean, from, found.start)
    {
        denial.code = Some(code);
        found.start = start;
    }
    if denial.code.is_none() && before.ends_with(['"', '\'']) {
        denial.code = quoted_code(before);
    }
    if denial.service.is_none()
        && let Some(service) = called(before)
    {
        denial.service = Some(service.to_owned());
    }
    let behind = found.end;
    let limit = ahead(clean, behind, BEHIND);
    // Amazon S3 alone answers with a host id: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
    if denial.service.is_none()
        && find(clean, behind, limit, "<HostId>")
            .is_some_and(|at| !between(clean, behind, at).contains("<Error>"))
    {
        denial.service = Some("S3".to_owned());
    }
    let service = find(clean, behind, limit, JAVA_SERVICE)
        .filter(|start| find(clean, behind, *start, OCCURRED).is_none());
    if let Some(start) = service {
        // Only the envelope that closes this very message.
        if start - behind < 40
            || between(clean, behind, start).trim_matches(['.', ' ', '\n', '"', ')']).len() < 40
        {
            found.end = java(clean, start, denial);
        }
    }
    if let Some(at) = find(clean, behind, ahead(clean, behind, 72), STATUS_CODE) {
        denial.status = denial.status.or_else(|| number(clean, at + 13));
        if let Some(id) = find(clean, at, ahead(clean, at, 60), REQUEST_ID) {
            denial.request_id.get_or_insert_with(|| word(clean, id + 12));
        }
    }
}

/// The service of `API: SERVICE ` at the end of `before`: AWS CloudFormation names the API that it called, mostly with its
/// action (`API: ec2:RunInstances`), of which the sentence itself tells.
fn called(before: &str) -> Option<&str> {
    let name = before.rsplit_once(API)?.1.trim_end().trim_end_matches("User:").trim();
    let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
    (plain && crate::reference::service_by_sdk_name(name).is_some()).then_some(name)
}

/// `operation error SVC: OP, https response error StatusCode: n, RequestID: x, … api error CODE: ` at `at`.
fn go(text: &str, at: usize, end: usize, denial: &mut Denial) -> bool {
    let names = at + OPERATION_ERROR.len();
    let Some(colon) = find(text, names, ahead(text, names, 60), ": ") else { return false };
    let service = between(text, names, colon);
    let operation = word(text, colon + 2);
    if operation.is_empty() || service.contains('\n') {
        return false;
    }
    denial.service.get_or_insert_with(|| service.to_owned());
    denial.operation.get_or_insert(operation);
    let end = end.max(at);
    if let Some(status) = find(text, at, end, "StatusCode: ") {
        denial.status = denial.status.or_else(|| number(text, status + 12));
    }
    if let Some(id) = find(text, at, end, "RequestID: ") {
        denial.request_id.get_or_insert_with(|| word(text, id + 11));
    }
    if let Some(code) = find(text, at, end, API_ERROR) {
        denial.code.get_or_insert_with(|| word(text, code + 10));
    }
    true
}

/// `(Service: S; Status Code: n; Error Code: C; Request ID: x…)` at `at`; gives the offset behind it.
fn java(text: &str, at: usize, denial: &mut Denial) -> usize {
    let limit = ahead(text, at, 500);
    let close = find(text, at, limit, ")").unwrap_or(at + "(Service".len());
    let field = |name: &str| {
        let start = find(text, at, close, name)? + name.len();
        let end = start + between(text, start, close).find([',', ';', ')']).unwrap_or(close - start);
        Some(between(text, start, end).trim().to_owned()).filter(|value| !value.is_empty() && value != "null")
    };
    if let Some(service) = field("Service:") {
        denial.service.get_or_insert(service);
    }
    denial.status = denial.status.or_else(|| field(JAVA_STATUS).and_then(|status| status.parse().ok()));
    if let Some(code) = field(JAVA_CODE) {
        denial.code.get_or_insert(code);
    }
    if let Some(id) = field(JAVA_REQUEST) {
        denial.request_id.get_or_insert(id);
    }
    close + 1
}

/// `CODE: ` right before `end`.
fn code_before(text: &str, floor: usize, end: usize) -> Option<(usize, String)> {
    let before = between(text, floor, end).trim_end();
    let before = before.strip_suffix(':')?;
    let start = before
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
        .map_or(0, |at| at + tail(before, at).chars().next().map_or(1, char::len_utf8));
    let name = tail(before, start);
    let name = name.rsplit('.').next().unwrap_or(name);
    known(name).is_some().then(|| (floor + before.len() - name.len(), name.to_owned()))
}

/// The last error code in `before`, for a message that is one of a JSON object's strings.
fn quoted_code(before: &str) -> Option<String> {
    let near = tail(before, back(before, before.len(), 160));
    near.rsplit(|c: char| !c.is_ascii_alphanumeric()).find(|name| known(name).is_some()).map(str::to_owned)
}

fn word(text: &str, at: usize) -> String {
    let rest = tail(text, at);
    let length = rest
        .bytes()
        .take(120)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        .count();
    head(rest, length).trim_end_matches('.').to_owned()
}

fn number(text: &str, at: usize) -> Option<u16> {
    word(text, at).parse().ok()
}
