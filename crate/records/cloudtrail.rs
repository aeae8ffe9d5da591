//! CloudTrail's own record, as its files, Lake, EventBridge and CloudWatch Logs have it.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use serde_json::Value;

use super::event::{Caller, Event, text};

/// The event of a record; `None` where `value` is none.
pub(super) fn event(value: &Value) -> Option<Event> {
    let of = |key| text(value, &[key]);
    let (source, operation) = (of("eventSource"), of("eventName"));
    if source.is_none() || operation.is_none() {
        return None;
    }
    let null = Value::Null;
    Some(Event {
        time: of("eventTime"),
        source,
        operation,
        region: of("awsRegion"),
        account: of("recipientAccountId"),
        code: of("errorCode"),
        message: of("errorMessage"),
        request_id: of("requestID").or_else(|| of("requestId")),
        event_id: of("eventID").or_else(|| of("eventId")),
        caller: caller(value.get("userIdentity").unwrap_or(&null)),
        resources: resources(value.get("resources")),
        parameters: value.get("requestParameters").cloned().unwrap_or_default(),
    })
}

/// The caller of a `userIdentity`.
pub(super) fn caller(identity: &Value) -> Caller {
    Caller {
        kind: text(identity, &["type"]),
        arn: text(identity, &["arn"]),
        account: text(identity, &["accountId"]),
        session_issuer: text(identity, &["sessionContext", "sessionIssuer", "arn"]),
        invoked_by: text(identity, &["invokedBy"]),
    }
}

/// The ARNs of `resources`: `ARN` in the files, `arn` in Lake.
fn resources(list: Option<&Value>) -> Vec<String> {
    let arn = |one: &Value| {
        ["ARN", "arn", "resourceARN"].iter().find_map(|key| text(one, &[key])).filter(|arn| !arn.is_empty())
    };
    list.and_then(Value::as_array).into_iter().flatten().filter_map(arn).collect()
}
