//! Which shape a JSON value has, and the events in it.

use serde_json::Value;

use super::event::Event;
use super::{cloudtrail, har, ocsf};

/// What was found in a value.
pub(super) enum Held<'v> {
    /// A recorded request.
    Event(Box<Event<'v>>),
    /// A text in which there may be a denial: a log's line, an answer's body.
    Text(&'v str),
    /// What was to be read and cannot be, and why.
    Unread(String),
}

/// How deep wrappers may lie in one another: an EventBridge event in a log's line of a subscription.
const DEEPEST: usize = 6;

/// Signs that a request was refused, that a text may say so, or that the body of an answer may: a record of a request that
/// has none of them is passed over unread.
///
/// A record of CloudTrail's that has no `errorCode` succeeded; OCSF writes its code as `error`.
///
/// The last are of answers that hold none of these words: an API's, a device's log, a subscription that is missing.
const SIGNS: [&[u8]; 10] = [
    b"rror",
    b"enied",
    b"uthoriz",
    b"base64",
    b"AUTHORIZATION_F",
    b"uthentication Token",
    b"security token",
    b"ignature we",
    b"accept terms",
    b"Support Subscri",
];

/// What the record of a request holds: CloudTrail's key for the service, OCSF's for the operation.
const RECORDS: [&[u8]; 2] = [b"eventSource", b"activity_"];

/// Hands the events of the JSON value in `bytes` to `take`; those that succeeded, too, where `all`.
///
/// # Errors
/// Where `bytes` is no JSON: what is wrong with it.
pub(super) fn take(bytes: &[u8], all: bool, take: &mut dyn FnMut(Held<'_>)) -> Result<(), String> {
    let holds = |signs: &[&[u8]]| signs.iter().any(|sign| memchr::memmem::find(bytes, sign).is_some());
    let is_value = bytes.trim_ascii_start().starts_with(b"{");
    if !holds(&SIGNS) && (!is_value || !all && holds(&RECORDS)) {
        return Ok(());
    }
    // Most are records of CloudTrail's as they stand: no tree is built of them.
    if let Some(event) = cloudtrail::event_of_json(bytes) {
        take(Held::Event(Box::new(event)));
        return Ok(());
    }
    let value: Value =
        serde_json::from_slice(bytes).map_err(|error| format!("no JSON that can be read ({error})"))?;
    open(&value, bytes, DEEPEST, take);
    Ok(())
}

/// Looks into `value`: a record, or what AWS and its tools wrap one in.
fn open(value: &Value, bytes: &[u8], deepest: usize, take: &mut dyn FnMut(Held<'_>)) {
    if let Some(event) = cloudtrail::event(value).or_else(|| ocsf::event(value)) {
        return take(Held::Event(Box::new(event)));
    }
    if let Some(bodies) = har::bodies(value) {
        return bodies.into_iter().for_each(|body| match body {
            Ok(body) => text_or_value(&body, deepest, take),
            Err(what) => take(Held::Unread(what)),
        });
    }
    // The body of an answer: what stands around its message belongs to it.
    let is_body = deepest == DEEPEST
        && value.as_object().is_some_and(|object| {
            object.len() <= 2 && object.get("message").is_some_and(|text| text.as_str().is_some_and(is_prose))
        });
    let mut inside = false;
    for key in WRAPPERS.iter().filter(|_| deepest > 0 && !is_body) {
        match value.get(key) {
            Some(Value::String(text)) => {
                inside = true;
                text_or_value(text, deepest - 1, take);
            }
            Some(inner @ Value::Object(_)) => {
                inside = true;
                open(inner, bytes, deepest - 1, take);
            }
            Some(Value::Array(list)) if list.iter().any(Value::is_object) => {
                inside = true;
                list.iter().for_each(|one| open(one, bytes, deepest - 1, take));
            }
            _ => {}
        }
    }
    // A program's own line of log: its text is read as it stands.
    if !inside && let Ok(text) = std::str::from_utf8(bytes) {
        take(Held::Text(text));
    }
}

/// Whether `text` is no JSON of its own.
fn is_prose(text: &str) -> bool {
    !text.trim_start().starts_with(['{', '['])
}

/// A string that may be JSON itself.
fn text_or_value(text: &str, deepest: usize, take: &mut dyn FnMut(Held<'_>)) {
    match serde_json::from_str::<Value>(text) {
        Ok(inner) if deepest > 0 && (inner.is_object() || inner.is_array()) => {
            open(&inner, text.as_bytes(), deepest - 1, take);
        }
        _ => take(Held::Text(text)),
    }
}

/// What holds an event or a text in what is none itself, in the order in which it is looked for.
///
/// Sources: EventBridge <https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html>; `lookup-events`
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Event.html>; Lake
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store.html>; CloudWatch Logs
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html>.
const WRAPPERS: [&str; 12] = [
    "detail",
    "CloudTrailEvent",
    "eventData",
    "eventJson",
    "Records",
    "Events",
    "events",
    "logEvents",
    "results",
    "message",
    "@message",
    "_raw",
];
