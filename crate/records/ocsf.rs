//! The Open Cybersecurity Schema Framework, as Amazon Security Lake writes CloudTrail's events: API Activity (6003).
//!
//! Sources: <https://docs.aws.amazon.com/security-lake/latest/userguide/open-cybersecurity-schema-framework.html>,
//! <https://schema.ocsf.io/1.1.0/classes/api_activity>, and the mapping of CloudTrail that the OCSF project publishes
//! (`actor.user.uid` is the ARN since 1.1, `actor.user.uuid` was before).

use serde_json::Value;

use super::event::{Caller, Event, text};

/// The event of an OCSF record; `None` where `value` is none.
pub(super) fn event(value: &Value) -> Option<Event> {
    value.get("class_uid")?;
    let of = |path: &[&str]| text(value, path);
    let operation = of(&["api", "operation"])?;
    Some(Event {
        time: of(&["time_dt"]).or_else(|| epoch(value.get("time")?)),
        source: of(&["api", "service", "name"]),
        operation: Some(operation),
        region: of(&["cloud", "region"]),
        account: of(&["cloud", "account", "uid"]).or_else(|| of(&["cloud", "account_uid"])),
        code: of(&["api", "response", "error"]).or_else(|| of(&["api", "response", "code"])),
        message: of(&["api", "response", "error_message"])
            .or_else(|| of(&["api", "response", "message"]))
            .or_else(|| of(&["status_detail"])),
        request_id: of(&["api", "request", "uid"]),
        event_id: of(&["metadata", "uid"]),
        caller: caller(value),
        resources: resources(value.get("resources")),
        parameters: parameters(value),
    })
}

fn caller(value: &Value) -> Caller {
    let of = |path: &[&str]| text(value, path);
    let arn = [["actor", "user", "uid"], ["actor", "user", "uuid"], ["actor", "user", "uid_alt"]]
        .iter()
        .find_map(|path| of(path).filter(|uid| uid.starts_with("arn:")));
    Caller {
        kind: of(&["actor", "user", "type"]),
        arn,
        account: of(&["actor", "user", "account", "uid"]).or_else(|| of(&["actor", "user", "account_uid"])),
        session_issuer: of(&["actor", "session", "issuer"]).filter(|issuer| issuer.starts_with("arn:")),
        invoked_by: of(&["actor", "invoked_by"]),
    }
}

fn resources(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|one| text(one, &["uid"])).filter(|uid| uid.starts_with("arn:")).collect()
}

/// The request's parameters: a value, or JSON in a string; in older records under `unmapped`.
fn parameters(value: &Value) -> Value {
    let request = value.get("api").and_then(|api| api.get("request")?.get("data"));
    let unmapped = || value.get("unmapped")?.get("requestParameters");
    match request.or_else(unmapped) {
        Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_default(),
        Some(other) => other.clone(),
        None => Value::Null,
    }
}

/// OCSF counts milliseconds since 1970.
fn epoch(value: &Value) -> Option<String> {
    let milliseconds = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
    let time = jiff::Timestamp::from_millisecond(milliseconds).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}
