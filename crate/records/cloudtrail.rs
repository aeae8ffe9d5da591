//! CloudTrail's own record, as its files, Lake, EventBridge and CloudWatch Logs have it.
//!
//! Sources: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>,
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>

use serde::Deserialize;
use serde_json::Value;

use super::event::{Caller, Event, Parameters, Resource};
use super::lenient::{Maybe, Of, Present, Text};

/// The event of a record; `None` where `value` is none.
pub(super) fn event(value: &Value) -> Option<Event<'_>> {
    // What is no object costs nothing to look at.
    value.as_object().and_then(|_| Record::deserialize(value).ok()?.event())
}

/// The event of a record in JSON; `None` where it is none, or no JSON.
pub(super) fn event_of_json(bytes: &[u8]) -> Option<Event<'_>> {
    serde_json::from_slice::<Record>(bytes).ok()?.event()
}

/// The record's fields that undeny reads. Lake spells some of them otherwise.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Record<'a> {
    #[serde(rename = "eventID", alias = "eventId", borrow)]
    event_id: Text<'a>,
    #[serde(borrow)]
    event_time: Text<'a>,
    #[serde(borrow)]
    event_source: Text<'a>,
    #[serde(borrow)]
    event_name: Text<'a>,
    #[serde(borrow)]
    event_type: Text<'a>,
    #[serde(borrow)]
    event_category: Text<'a>,
    #[serde(borrow)]
    error_code: Text<'a>,
    #[serde(borrow)]
    error_message: Text<'a>,
    #[serde(borrow)]
    aws_region: Text<'a>,
    #[serde(borrow)]
    recipient_account_id: Text<'a>,
    #[serde(rename = "requestID", alias = "requestId", borrow)]
    request_id: Text<'a>,
    #[serde(rename = "sourceIPAddress", alias = "sourceIpAddress", borrow)]
    source_ip_address: Text<'a>,
    #[serde(borrow)]
    user_agent: Text<'a>,
    #[serde(borrow)]
    vpc_endpoint_id: Text<'a>,
    #[serde(borrow)]
    user_identity: Maybe<Identity<'a>>,
    #[serde(borrow)]
    resources: Maybe<Vec<Touched<'a>>>,
    #[serde(borrow)]
    request_parameters: Parameters<'a>,
    tls_details: Present,
    #[serde(borrow)]
    session_credential_from_console: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Identity<'a> {
    #[serde(rename = "type", borrow)]
    sort: Text<'a>,
    #[serde(borrow)]
    arn: Text<'a>,
    #[serde(borrow)]
    principal_id: Text<'a>,
    #[serde(borrow)]
    account_id: Text<'a>,
    #[serde(borrow)]
    invoked_by: Text<'a>,
    #[serde(borrow)]
    session_context: Maybe<Session<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Session<'a> {
    #[serde(borrow)]
    session_issuer: Maybe<Issuer<'a>>,
    #[serde(borrow)]
    attributes: Maybe<Attributes<'a>>,
    #[serde(borrow)]
    source_identity: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Issuer<'a> {
    #[serde(borrow)]
    arn: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Attributes<'a> {
    #[serde(borrow)]
    creation_date: Text<'a>,
    #[serde(borrow)]
    mfa_authenticated: Text<'a>,
}

/// `ARN` in the files, `arn` in Lake.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Touched<'a> {
    #[serde(rename = "ARN", alias = "arn", alias = "resourceARN", borrow)]
    arn: Text<'a>,
    #[serde(rename = "accountId", alias = "accountid", borrow)]
    account: Text<'a>,
}

impl Of for Identity<'_> {
    const LIST: bool = false;
}
impl Of for Session<'_> {
    const LIST: bool = false;
}
impl Of for Issuer<'_> {
    const LIST: bool = false;
}
impl Of for Attributes<'_> {
    const LIST: bool = false;
}

impl<'a> Record<'a> {
    fn event(self) -> Option<Event<'a>> {
        if self.event_source.0.is_none() || self.event_name.0.is_none() {
            return None;
        }
        let resources = self.resources.0.unwrap_or_default().into_iter();
        Some(Event {
            id: self.event_id.0,
            time: self.event_time.0,
            source: self.event_source.0,
            operation: self.event_name.0,
            sort: self.event_type.0,
            category: self.event_category.0,
            region: self.aws_region.0,
            account: self.recipient_account_id.0,
            code: self.error_code.0,
            message: self.error_message.0,
            request_id: self.request_id.0,
            address: self.source_ip_address.0,
            agent: self.user_agent.0,
            endpoint: self.vpc_endpoint_id.0,
            caller: self.user_identity.0.map(Identity::caller).unwrap_or_default(),
            resources: resources.map(|of| Resource { arn: of.arn.0, account: of.account.0 }).collect(),
            parameters: self.request_parameters,
            tls: self.tls_details.0,
            console: self.session_credential_from_console.0.as_deref() == Some("true"),
        })
    }
}

impl<'a> Identity<'a> {
    fn caller(self) -> Caller<'a> {
        let has_session = self.session_context.0.is_some();
        let session = self.session_context.0.unwrap_or_default();
        let attributes = session.attributes.0.unwrap_or_default();
        Caller {
            kind: self.sort.0,
            arn: self.arn.0,
            principal_id: self.principal_id.0,
            account: self.account_id.0,
            invoked_by: self.invoked_by.0,
            has_session,
            session_issuer: session.session_issuer.0.and_then(|of| of.arn.0),
            session_since: attributes.creation_date.0,
            mfa: attributes.mfa_authenticated.0,
            source_identity: session.source_identity.0,
        }
    }
}
