//! What stands beside a message of one of the systems that name the rest apart from it: a log's fields, a host's name, a
//! function.

use super::trail::field;
use crate::diagnosis::{Cause, Denial, DeniedAction, DeniedResource};
use crate::iam::Principal;
use crate::read::found::Found;
use crate::read::text::Text;
use crate::read::text::slice::{ahead, back, between, find, line_end, line_start, rfind, tail};
use crate::read::words::beside::FUNCTIONS;

/// How far around a message its other parts may stand.
const NEAR: usize = 600;

/// Adds to `found` what the text around it says.
pub fn dress(text: &Text<'_>, found: &mut Found) {
    match found.denial.cause {
        Some(Cause::IotPolicy) => log_line(text, found),
        Some(Cause::DatabaseAuthentication) => database(text, found),
        Some(Cause::EnvironmentKey) => function(text, found),
        _ => {}
    }
}

/// The events of AWS IoT Core's log, with what each asks of the policy: the action, the field that names its resource, and how
/// the resource's ARN begins.
///
/// Sources: <https://docs.aws.amazon.com/iot/latest/developerguide/cwl-format.html>,
/// <https://docs.aws.amazon.com/iot/latest/developerguide/iot-action-resources.html>.
const EVENTS: [(&str, &str, &str, &str); 7] = [
    ("Connect", "iot:Connect", "\"clientId\"", "client/"),
    ("Publish-In", "iot:Publish", "\"topicName\"", "topic/"),
    ("Publish-Out", "iot:Receive", "\"topicName\"", "topic/"),
    ("Subscribe", "iot:Subscribe", "\"topicName\"", "topicfilter/"),
    ("GetThingShadow", "iot:GetThingShadow", "\"deviceShadowName\"", "thing/"),
    ("UpdateThingShadow", "iot:UpdateThingShadow", "\"deviceShadowName\"", "thing/"),
    ("DeleteThingShadow", "iot:DeleteThingShadow", "\"deviceShadowName\"", "thing/"),
];

/// The event, topic and client of a line of AWS IoT Core's log.
fn log_line(text: &Text<'_>, found: &mut Found) {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, found.start, NEAR));
    let open = rfind(clean, from, found.start, "{").unwrap_or_else(|| line_start(clean, from, found.start));
    let limit = ahead(clean, found.end, NEAR);
    let close = find(clean, found.end, limit, "}").unwrap_or_else(|| line_end(clean, found.end).min(limit));
    let of = |name: &str| field(clean, open, close, name);
    let Some(event) = of("\"eventType\"") else { return };
    let row = EVENTS.iter().find(|(name, ..)| event.eq_ignore_ascii_case(name));
    let denial = &mut found.denial;
    if let Some((_, action, key, start)) = row {
        denial.actions = vec![DeniedAction::printed(*action)];
        denial.resource = of(key).map(|name| DeniedResource::printed(format!("{start}{name}")));
    }
    denial.operation.get_or_insert(event);
    // The certificate's id, or the identity's of Amazon Cognito: no principal of IAM's.
    if let Some(id) = of("\"principalId\"").filter(|_| denial.principal.is_none()) {
        let account =
            of("\"accountId\"").filter(|id| id.len() == 12 && id.bytes().all(|b| b.is_ascii_digit()));
        denial.principal = Some(Principal { account, ..Principal::read(&id) });
    }
    (found.start, found.end) = (found.start.min(open), found.end.max(close));
}

/// The Region of a database, from its host's name: `NAME.ID.REGION.rds.amazonaws.com`.
fn database(text: &Text<'_>, found: &mut Found) {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, found.start, NEAR));
    let limit = ahead(clean, found.end, NEAR);
    let Some(at) = find(clean, from, limit, ".rds.amazonaws.com") else { return };
    let label = between(clean, from, at).rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-').next();
    if let Some(region) = label.filter(|label| label.matches('-').count() >= 2) {
        found.denial.region.get_or_insert_with(|| region.to_owned());
    }
}

/// The function whose environment variables could not be decrypted.
fn function(text: &Text<'_>, found: &mut Found) {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, found.start, NEAR));
    let limit = ahead(clean, found.end, NEAR);
    let name = FUNCTIONS.iter().find_map(|words| {
        let at = find(clean, from, limit, words)? + words.len();
        let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let length = tail(clean, at).bytes().take(65).take_while(of_name).count();
        (1..65).contains(&length).then(|| between(clean, at, at + length))
    });
    let Denial { resource, .. } = &mut found.denial;
    if resource.is_none() {
        *resource = name.map(DeniedResource::printed);
    }
}
