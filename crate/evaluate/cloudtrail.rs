//! CloudTrail events as requests.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html> and
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>

use std::borrow::Cow;
use std::net::IpAddr;

use super::request::{Known, Request, Value};
use crate::iam::{Principal, PrincipalKind};

/// What a rehearsal needs of an event.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(missing_docs)] // each field is the record's field of that name
pub struct Event<'a> {
    #[serde(rename = "eventID", borrow)]
    pub event_id: Cow<'a, str>,
    #[serde(borrow)]
    pub event_time: Cow<'a, str>,
    #[serde(borrow)]
    pub event_source: Cow<'a, str>,
    #[serde(borrow)]
    pub event_name: Cow<'a, str>,
    #[serde(borrow)]
    pub event_type: Cow<'a, str>,
    #[serde(borrow)]
    pub event_category: Cow<'a, str>,
    #[serde(borrow)]
    pub error_code: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub aws_region: Cow<'a, str>,
    #[serde(rename = "sourceIPAddress", borrow)]
    pub source_ip_address: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub user_agent: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub vpc_endpoint_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub user_identity: Option<Identity<'a>>,
    #[serde(borrow)]
    pub resources: Option<Vec<Resource<'a>>>,
    #[serde(borrow)]
    pub request_parameters: Option<Parameters<'a>>,
    pub tls_details: Option<serde::de::IgnoredAny>,
    /// The events of a log file.
    #[serde(rename = "Records", borrow)]
    pub records: Vec<Event<'a>>,
    /// What `aws cloudtrail lookup-events` prints.
    #[serde(rename = "Events", borrow)]
    pub looked_up: Vec<LookedUp<'a>>,
    /// What EventBridge sends.
    #[serde(borrow)]
    pub detail: Option<Box<Event<'a>>>,
}

/// An event as `aws cloudtrail lookup-events` prints it: a string.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct LookedUp<'a> {
    #[serde(rename = "CloudTrailEvent", borrow)]
    pub event: Cow<'a, str>,
}

/// Who made the call.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(missing_docs)] // each field is the element of that name
pub struct Identity<'a> {
    #[serde(rename = "type", borrow)]
    pub sort: Cow<'a, str>,
    #[serde(borrow)]
    pub arn: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub principal_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub account_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub invoked_by: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub session_context: Option<Session<'a>>,
}

/// The session of temporary credentials.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(missing_docs)] // each field is the element of that name
pub struct Session<'a> {
    #[serde(borrow)]
    pub session_issuer: Option<Issuer<'a>>,
    #[serde(borrow)]
    pub attributes: Option<Attributes<'a>>,
    #[serde(borrow)]
    pub source_identity: Option<Cow<'a, str>>,
}

/// Whose session it is.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
#[allow(missing_docs)]
pub struct Issuer<'a> {
    #[serde(borrow)]
    pub arn: Option<Cow<'a, str>>,
}

/// How the session was made.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(missing_docs)] // each field is the element of that name
pub struct Attributes<'a> {
    #[serde(borrow)]
    pub creation_date: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub mfa_authenticated: Option<Cow<'a, str>>,
}

/// A resource that the call touched.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // each field is the element of that name
pub struct Resource<'a> {
    #[serde(rename = "ARN", borrow)]
    pub arn: Option<Cow<'a, str>>,
    #[serde(rename = "accountId", borrow)]
    pub account_id: Option<Cow<'a, str>>,
}

/// The parameters of a call that are strings.
#[derive(Clone, Debug, Default)]
pub struct Parameters<'a>(pub Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl Parameters<'_> {
    /// The parameter of this name, in any case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| &**value)
    }
}

/// A string, or something else that is passed over.
struct Maybe<'a>(Option<Cow<'a, str>>);

impl<'de> serde::Deserialize<'de> for Maybe<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> serde::de::Visitor<'de> for Visit {
            type Value = Maybe<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("any value")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Maybe(Some(Cow::Borrowed(text))))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Maybe(Some(Cow::Owned(text.to_owned()))))
            }
            fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Maybe(None))
            }
            fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
                Ok(Maybe(None))
            }
            fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
                Ok(Maybe(None))
            }
            fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
                Ok(Maybe(None))
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Maybe(None))
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<serde::de::IgnoredAny>()?.is_some() {}
                Ok(Maybe(None))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
                Ok(Maybe(None))
            }
        }
        deserializer.deserialize_any(Visit)
    }
}

impl<'de: 'a, 'a> serde::Deserialize<'de> for Parameters<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> serde::de::Visitor<'de> for Visit {
            type Value = Parameters<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("parameters")
            }
            // Some services log a string here, or nothing.
            fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
                Ok(Parameters::default())
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Parameters::default())
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<serde::de::IgnoredAny>()?.is_some() {}
                Ok(Parameters::default())
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut found = Vec::new();
                while let Some((Maybe(name), Maybe(value))) = map.next_entry::<Maybe, Maybe>()? {
                    found.extend(name.zip(value));
                }
                Ok(Parameters(found))
            }
        }
        deserializer.deserialize_any(Visit)
    }
}

/// The events of a text: a log file (`{"Records": […]}`), one event, a list of some, JSON Lines, what
/// `aws cloudtrail lookup-events` prints, or what EventBridge sends. The second number is how many lines were no JSON.
pub fn each_event(text: &str, visit: &mut dyn FnMut(&Event)) -> usize {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('[') {
        return match serde_json::from_str::<Vec<Event>>(text) {
            Ok(events) => {
                events.iter().for_each(|event| each_within(event, visit));
                0
            }
            Err(_) => 1,
        };
    }
    // A whole file of JSON, on as many lines as it likes.
    if let Ok(event) = serde_json::from_str::<Event>(text) {
        each_within(&event, visit);
        return 0;
    }
    let mut unread = 0;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match serde_json::from_str::<Event>(line) {
            Ok(event) => each_within(&event, visit),
            Err(_) => unread += 1,
        }
    }
    unread
}

fn each_within(event: &Event, visit: &mut dyn FnMut(&Event)) {
    event.records.iter().for_each(&mut *visit);
    for looked_up in &event.looked_up {
        if let Ok(event) = serde_json::from_str::<Event>(&looked_up.event) {
            visit(&event);
        }
    }
    if let Some(detail) = &event.detail {
        visit(detail);
    }
    if !event.event_name.is_empty() {
        visit(event);
    }
}

impl Event<'_> {
    /// The role, user or account that made the call, as a report names it.
    pub fn caller(&self) -> &str {
        let Some(identity) = &self.user_identity else { return "unknown" };
        let issuer = identity.issuer();
        let known = issuer.or(identity.arn.as_deref()).or(identity.invoked_by.as_deref());
        known.or(identity.account_id.as_deref()).or(identity.principal_id.as_deref()).unwrap_or("unknown")
    }

    /// Whether a service-linked role made the call.
    pub fn is_of_service_linked_role(&self) -> bool {
        let issuer = self.user_identity.as_ref().and_then(Identity::issuer);
        issuer.is_some_and(|arn| arn.contains(":role/aws-service-role/"))
    }

    /// The request that the event tells of, without its action and its resource. What CloudTrail does not record stays
    /// unknown.
    pub fn request(&self) -> Request {
        let mut request = Request::default();
        if let Some(identity) = &self.user_identity {
            identity.tell(&mut request);
        }
        if !self.aws_region.is_empty() {
            request.set_value("aws:RequestedRegion", &*self.aws_region);
        }
        if super::compare::date(&self.event_time).is_some() {
            request.set_value("aws:CurrentTime", &*self.event_time);
        }
        self.tell_network(&mut request);
        if self.tls_details.is_some() {
            request.set_value("aws:SecureTransport", "true");
        }
        let accounts = || self.resources.iter().flatten().filter_map(|of| of.account_id.as_deref());
        if let Some(account) = accounts().next().filter(|first| accounts().all(|other| other == *first)) {
            request.set_value("aws:ResourceAccount", account);
        }
        // The headers and parameters of S3 that are condition keys of the same name. Source:
        // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-policy-keys
        if self.event_source == "s3.amazonaws.com" {
            for (name, value) in self.request_parameters.iter().flat_map(|of| &of.0) {
                if matches!(&**name, "prefix" | "delimiter" | "max-keys") || name.starts_with("x-amz-") {
                    request.set_value(&format!("s3:{name}"), &**value);
                }
            }
        }
        request
    }

    /// Where the call came from. "aws:SourceIp is included in the request context, except when the requester uses a VPC
    /// endpoint", and the other way round for `aws:SourceVpce` and `aws:VpcSourceIp`.
    fn tell_network(&self, request: &mut Request) {
        let direct = self.user_identity.as_ref().is_some_and(|of| of.invoked_by.is_none());
        let address = self.source_ip_address.as_deref();
        let ip = address.and_then(|text| text.parse::<IpAddr>().ok()).filter(|_| direct);
        if let Some(endpoint) = &self.vpc_endpoint_id {
            request.set("aws:SourceIp", Known::Absent);
            request.set_value("aws:SourceVpce", &**endpoint);
            if let Some(ip) = ip {
                request.set_value("aws:VpcSourceIp", ip.to_string());
            }
        } else if let Some(ip) = ip.filter(|ip| is_public(*ip)) {
            request.set_value("aws:SourceIp", ip.to_string());
            for key in ["aws:SourceVpce", "aws:SourceVpc", "aws:VpcSourceIp"] {
                request.set(key, Known::Absent);
            }
        }
        if direct && let Some(agent) = &self.user_agent {
            request.set_value("aws:UserAgent", &**agent);
        }
    }
}

/// Whether an address is one of the internet's.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(four) => !(four.is_private() || four.is_link_local() || four.is_loopback()),
        IpAddr::V6(six) => !(six.is_unique_local() || six.is_unicast_link_local() || six.is_loopback()),
    }
}

impl Identity<'_> {
    fn issuer(&self) -> Option<&str> {
        self.session_context.as_ref()?.session_issuer.as_ref()?.arn.as_deref()
    }

    /// Who it is, and what follows from how the caller signed in.
    fn tell(&self, request: &mut Request) {
        match &*self.sort {
            "AWSService" => {
                if let Some(host) = &self.invoked_by {
                    request.set_principal(Principal::read(host));
                }
            }
            "Root" | "IAMUser" | "AssumedRole" | "FederatedUser" => {
                if let Some(arn) = &self.arn {
                    request.set_principal(Principal::read(arn));
                }
            }
            _ => {
                if let Some(account) = &self.account_id {
                    request.set_value("aws:PrincipalAccount", &**account);
                }
            }
        }
        let Some(kind) = request.principal.as_ref().map(|principal| principal.kind) else { return };
        if kind == PrincipalKind::AssumedRole
            && let Some(role) = self.issuer()
        {
            request.set_value("aws:PrincipalArn", role);
        }
        if let Some(id) = &self.principal_id {
            request.set_value("aws:userid", &**id);
        }
        if kind == PrincipalKind::Service {
            return;
        }
        if self.invoked_by.is_none() {
            request.set_value("aws:ViaAWSService", "false");
            for key in ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"] {
                request.set(key, Known::Absent);
            }
        }
        self.tell_session(request, kind);
    }

    /// "aws:MultiFactorAuthPresent is not present in requests that are made using long-term credentials", and so is
    /// `aws:TokenIssueTime`. CloudTrail's `false` stands for both an absent key and a false one.
    fn tell_session(&self, request: &mut Request, kind: PrincipalKind) {
        let Some(session) = &self.session_context else {
            if matches!(kind, PrincipalKind::User | PrincipalKind::Root) {
                for key in ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:TokenIssueTime"] {
                    request.set(key, Known::Absent);
                }
            }
            return;
        };
        let attributes = session.attributes.as_ref();
        match attributes.and_then(|of| of.mfa_authenticated.as_deref()) {
            Some("true") => request.set_value("aws:MultiFactorAuthPresent", "true"),
            Some("false") => {
                request.set("aws:MultiFactorAuthPresent", Known::Perhaps(vec![Value::new("false")]));
                request.set("aws:MultiFactorAuthAge", Known::Absent);
            }
            _ => (),
        }
        if let Some(issued) = attributes.and_then(|of| of.creation_date.as_deref()) {
            request.set_value("aws:TokenIssueTime", issued);
        }
        if let Some(identity) = &session.source_identity {
            request.set_value("aws:SourceIdentity", &**identity);
        }
    }
}
