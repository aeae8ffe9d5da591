//! One recorded request, whatever it was recorded in, and the denial that it tells of.

use std::borrow::Cow;

use serde_json::Value;

use super::lenient::{Maybe, Of, Text};
use crate::diagnosis::DeniedResource;
use crate::iam::{Principal, PrincipalKind};
use crate::read::{self, Reading};

/// A request as AWS records it. What a record does not say is `None` or empty.
///
/// Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event<'a> {
    /// The record's own id.
    pub id: Option<Cow<'a, str>>,
    /// When, ISO 8601.
    pub time: Option<Cow<'a, str>>,
    /// The service that was asked: `lambda.amazonaws.com`.
    pub source: Option<Cow<'a, str>>,
    /// The operation: `GetFunction20150331v2`.
    pub operation: Option<Cow<'a, str>>,
    /// `AwsApiCall`, `AwsServiceEvent`, …
    pub sort: Option<Cow<'a, str>>,
    /// `Management`, `Data`, …
    pub category: Option<Cow<'a, str>>,
    /// The Region.
    pub region: Option<Cow<'a, str>>,
    /// The account whose trail recorded it.
    pub account: Option<Cow<'a, str>>,
    /// The error code; none for a request that succeeded.
    pub code: Option<Cow<'a, str>>,
    /// The error message.
    pub message: Option<Cow<'a, str>>,
    /// The request's id.
    pub request_id: Option<Cow<'a, str>>,
    /// Where it came from: an address, or a service's host name.
    pub address: Option<Cow<'a, str>>,
    /// The program that asked.
    pub agent: Option<Cow<'a, str>>,
    /// The VPC endpoint that it went through.
    pub endpoint: Option<Cow<'a, str>>,
    /// Who asked.
    pub caller: Caller<'a>,
    /// The resources that the record names.
    pub resources: Vec<Resource<'a>>,
    /// What was asked for.
    pub parameters: Parameters<'a>,
    /// Whether the request was encrypted in transit; a record that says nothing leaves it open.
    pub tls: bool,
    /// Whether it was made in a session of the console.
    pub console: bool,
}

/// Who made a recorded request.
///
/// Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caller<'a> {
    /// `IAMUser`, `AssumedRole`, `AWSService`, …
    pub kind: Option<Cow<'a, str>>,
    /// The caller's ARN.
    pub arn: Option<Cow<'a, str>>,
    /// The caller's unique id.
    pub principal_id: Option<Cow<'a, str>>,
    /// The caller's account.
    pub account: Option<Cow<'a, str>>,
    /// The service that asked for the caller, or as itself.
    pub invoked_by: Option<Cow<'a, str>>,
    /// Whether the credentials were temporary.
    pub has_session: bool,
    /// The role behind a session.
    pub session_issuer: Option<Cow<'a, str>>,
    /// When the session began.
    pub session_since: Option<Cow<'a, str>>,
    /// `true` or `false`, as CloudTrail writes it.
    pub mfa: Option<Cow<'a, str>>,
    /// The source identity that was set for the session.
    pub source_identity: Option<Cow<'a, str>>,
}

/// A resource that a record names.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs)] // each field is its own name
pub struct Resource<'a> {
    pub arn: Option<Cow<'a, str>>,
    pub account: Option<Cow<'a, str>>,
}

/// The parameters of a request that are strings or numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters<'a>(pub Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl Parameters<'_> {
    /// The parameter of this name, in any case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| &**value)
    }
}

impl<'de: 'a, 'a> serde::Deserialize<'de> for Parameters<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields<'a>(Parameters<'a>);
        impl Of for Fields<'_> {
            const LIST: bool = false;
        }
        impl<'de: 'a, 'a> serde::Deserialize<'de> for Fields<'a> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(Visit).map(Fields)
            }
        }
        struct Visit;
        impl<'de> serde::de::Visitor<'de> for Visit {
            type Value = Parameters<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("parameters")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut found = Vec::new();
                while let Some((Text(name), Text(value))) = map.next_entry::<Text, Text>()? {
                    found.extend(name.zip(value));
                }
                Ok(Parameters(found))
            }
        }
        // Some services log a string here, or nothing.
        Maybe::<Fields>::deserialize(deserializer).map(|found| found.0.map(|of| of.0).unwrap_or_default())
    }
}

impl<'a> Event<'a> {
    /// The request that a record of CloudTrail's tells of, as JSON; `None` where it is no such record.
    pub fn from_json(json: &'a [u8]) -> Option<Self> {
        super::cloudtrail::event_of_json(json)
    }
}

impl Event<'_> {
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
        if self.caller.mfa.as_deref() == Some("true") {
            denial.signed_in_with_mfa();
        }
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
        let Some(message) = self.message.as_deref() else {
            return format!("An error occurred ({code}) when calling the {operation} operation: ");
        };
        let string = |text: &str| serde_json::to_string(text).unwrap_or_default();
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
            [Resource { arn: Some(only), .. }] => Some(only.to_string()),
            _ => super::request_resource::of(self.source.as_deref()?, &self.parameters),
        }
    }
}

impl Caller<'_> {
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

fn put(field: &mut Option<String>, value: &Option<Cow<'_, str>>) {
    if let Some(value) = value {
        *field = Some(value.to_string());
    }
}

/// The text at `path` of a JSON value, where there is one: `["userIdentity", "arn"]`.
pub(super) fn text<'v>(value: &'v Value, path: &[&str]) -> Option<Cow<'v, str>> {
    let found = path.iter().try_fold(value, |value, key| value.get(key))?;
    match found {
        Value::String(text) if !text.is_empty() => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}
