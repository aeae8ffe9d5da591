//! The Open Cybersecurity Schema Framework, as Amazon Security Lake writes CloudTrail's events: API Activity (6003).
//!
//! Sources: <https://docs.aws.amazon.com/security-lake/latest/userguide/open-cybersecurity-schema-framework.html>,
//! <https://schema.ocsf.io/1.1.0/classes/api_activity>, and the mapping of CloudTrail that the OCSF project publishes
//! (`actor.user.uid` is the ARN since 1.1, `actor.user.uuid` was before).

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use super::event::{Caller, Event, Parameters, Resource, text};

/// The event of an OCSF record; `None` where `value` is none.
pub(super) fn event(value: &Value) -> Option<Event<'_>> {
    value.get("class_uid")?;
    let of = |path: &[&str]| text(value, path);
    let operation = of(&["api", "operation"])?;
    Some(Event {
        time: of(&["time_dt"]).or_else(|| epoch(value.get("time")?).map(Cow::Owned)),
        source: of(&["api", "service", "name"]),
        operation: Some(operation),
        region: of(&["cloud", "region"]),
        account: of(&["cloud", "account", "uid"]).or_else(|| of(&["cloud", "account_uid"])),
        code: of(&["api", "response", "error"]).or_else(|| of(&["api", "response", "code"])),
        message: of(&["api", "response", "error_message"])
            .or_else(|| of(&["api", "response", "message"]))
            .or_else(|| of(&["status_detail"])),
        request_id: of(&["api", "request", "uid"]),
        id: of(&["metadata", "uid"]),
        address: of(&["src_endpoint", "ip"]).or_else(|| of(&["src_endpoint", "domain"])),
        agent: of(&["http_request", "user_agent"]),
        endpoint: of(&["src_endpoint", "vpc_uid"]).filter(|uid| uid.starts_with("vpce-")),
        caller: caller(value),
        resources: resources(value.get("resources")),
        parameters: parameters(value),
        ..Event::default()
    })
}

fn caller(value: &Value) -> Caller<'_> {
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
        has_session: value
            .get("actor")
            .is_some_and(|actor| actor.get("session").is_some_and(Value::is_object)),
        mfa: value
            .get("actor")
            .and_then(|actor| actor.get("session")?.get("is_mfa")?.as_bool())
            .map(|mfa| Cow::Borrowed(if mfa { "true" } else { "false" })),
        ..Caller::default()
    }
}

fn resources(list: Option<&Value>) -> Vec<Resource<'_>> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    let named = list.filter_map(|one| {
        let arn = text(one, &["uid"]).filter(|uid| uid.starts_with("arn:"))?;
        Some(Resource { arn: Some(arn), account: text(one, &["owner", "account", "uid"]) })
    });
    named.collect()
}

/// The request's parameters: a value, or JSON in a string; in older records under `unmapped`.
fn parameters(value: &Value) -> Parameters<'_> {
    let request = value.get("api").and_then(|api| api.get("request")?.get("data"));
    let unmapped = || value.get("unmapped")?.get("requestParameters");
    match request.or_else(unmapped) {
        Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_default(),
        Some(other) => Parameters::deserialize(other).unwrap_or_default(),
        None => Parameters::default(),
    }
}

/// OCSF counts milliseconds since 1970.
fn epoch(value: &Value) -> Option<String> {
    let milliseconds = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
    let time = jiff::Timestamp::from_millisecond(milliseconds).ok()?;
    Some(time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}
