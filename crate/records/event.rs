//! One recorded request, whatever it was recorded in, and the denial that it tells of.

use serde_json::Value;

use crate::diagnosis::DeniedResource;
use crate::iam::{Principal, PrincipalKind};
use crate::read::{self, Reading};

/// A request as AWS records it. What a record does not say is `None` or empty.
///
/// Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    /// When, ISO 8601.
    pub time: Option<String>,
    /// The service that was asked: `lambda.amazonaws.com`.
    pub source: Option<String>,
    /// The operation: `GetFunction20150331v2`.
    pub operation: Option<String>,
    /// The Region.
    pub region: Option<String>,
    /// The account whose trail recorded it.
    pub account: Option<String>,
    /// The error code; none for a request that succeeded.
    pub code: Option<String>,
    /// The error message.
    pub message: Option<String>,
    /// The request's id.
    pub request_id: Option<String>,
    /// The record's own id.
    pub event_id: Option<String>,
    /// Who asked.
    pub caller: Caller,
    /// The ARNs of the resources that the record names.
    pub resources: Vec<String>,
    /// What was asked for.
    pub parameters: Value,
}

/// Who made a recorded request.
///
/// Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caller {
    /// `IAMUser`, `AssumedRole`, `AWSService`, …
    pub kind: Option<String>,
    /// The caller's ARN.
    pub arn: Option<String>,
    /// The caller's account.
    pub account: Option<String>,
    /// The role behind a session.
    pub session_issuer: Option<String>,
    /// The service that asked for the caller, or as itself.
    pub invoked_by: Option<String>,
}

impl Event {
    /// The denial that this record tells of; `None` where the request was not denied.
    pub fn denial(&self) -> Option<Reading> {
        let code = self.code.as_deref().filter(|code| !code.is_empty())?;
        let mut readings = read::read(&self.as_text(code));
        let mut reading = if readings.is_empty() { return None } else { readings.swap_remove(0) };
        reading.count = 1;
        let denial = &mut reading.denial;
        put(&mut denial.operation, &self.operation);
        put(&mut denial.code, &self.code);
        put(&mut denial.time, &self.time);
        put(&mut denial.region, &self.region);
        put(&mut denial.request_id, &self.request_id);
        put(&mut denial.session_issuer, &self.caller.session_issuer);
        put(&mut denial.via_service, &self.caller.invoked_by);
        if let Some(source) = self.source.as_deref() {
            denial.service = Some(source.strip_suffix(".amazonaws.com").unwrap_or(source).to_owned());
        }
        if let Some(principal) = self.caller.principal(denial.principal.as_ref()) {
            denial.principal = Some(principal);
        }
        if denial.resource.is_none() && denial.actions.len() < 2 {
            denial.resource = self.resource().map(DeniedResource::printed);
        }
        Some(reading)
    }

    /// What the reader needs of the record: code and message as CloudTrail writes them; a code that stands alone as the AWS
    /// CLI prints one.
    fn as_text(&self, code: &str) -> String {
        let operation = self.operation.as_deref().unwrap_or_default();
        let Some(message) = &self.message else {
            return format!("An error occurred ({code}) when calling the {operation} operation: ");
        };
        let string = |text: &str| Value::String(text.to_owned()).to_string();
        format!(
            "{{\"eventVersion\":\"1.11\",\"eventName\":{},\"errorCode\":{},\"errorMessage\":{}}}",
            string(operation),
            string(code),
            string(message)
        )
    }

    /// The one resource that the record names: where it lists several, nobody can say which was refused.
    fn resource(&self) -> Option<String> {
        match self.resources.as_slice() {
            [only] => Some(only.clone()),
            _ => super::request_resource::of(self.source.as_deref()?, &self.parameters),
        }
    }
}

impl Caller {
    /// The principal, where the record knows it better than the message, which said `read`.
    fn principal(&self, read: Option<&Principal>) -> Option<Principal> {
        if let Some(arn) = &self.arn {
            return Some(Principal::read(arn));
        }
        if read.is_some_and(|read| read.kind != PrincipalKind::Unknown) {
            return None;
        }
        match self.kind.as_deref() {
            Some("AWSService") => self.invoked_by.as_deref().map(Principal::read),
            _ => self.account.as_deref().map(Principal::read),
        }
    }
}

fn put(field: &mut Option<String>, value: &Option<String>) {
    if value.is_some() {
        field.clone_from(value);
    }
}

/// The text at `path` of a JSON value, where there is one: `["userIdentity", "arn"]`.
pub(super) fn text(value: &Value, path: &[&str]) -> Option<String> {
    let found = path.iter().try_fold(value, |value, key| value.get(key))?;
    match found {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
