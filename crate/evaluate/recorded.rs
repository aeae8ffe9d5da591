//! What a recorded request says of the request that a policy is asked about.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html>

use std::net::IpAddr;

use super::request::{Known, Request, Value};
use crate::iam::{Principal, PrincipalKind};
use crate::records::{Caller, Event};

impl Event<'_> {
    /// The role, user or account that made the call, as a report names it.
    pub fn who(&self) -> &str {
        let Caller { arn, principal_id, account, invoked_by, session_issuer, .. } = &self.caller;
        let known = [session_issuer, arn, invoked_by, account, principal_id];
        known.into_iter().find_map(Option::as_deref).unwrap_or("unknown")
    }

    /// Whether a service-linked role made the call.
    pub fn is_of_service_linked_role(&self) -> bool {
        self.caller.session_issuer.as_deref().is_some_and(|arn| arn.contains(":role/aws-service-role/"))
    }

    /// The request that the event tells of, without its action and its resource. What CloudTrail does not record stays
    /// unknown.
    pub fn request(&self) -> Request {
        let mut request = Request::default();
        self.caller.tell(&mut request);
        if let Some(region) = self.region.as_deref() {
            request.set_value("aws:RequestedRegion", region);
        }
        if let Some(time) = self.time.as_deref().filter(|time| super::compare::date(time).is_some()) {
            request.set_value("aws:CurrentTime", time);
        }
        self.tell_network(&mut request);
        if self.tls {
            request.set_value("aws:SecureTransport", "true");
        }
        let accounts = || self.resources.iter().filter_map(|of| of.account.as_deref());
        if let Some(account) = accounts().next().filter(|first| accounts().all(|other| other == *first)) {
            request.set_value("aws:ResourceAccount", account);
        }
        // The headers and parameters of S3 that are condition keys of the same name. Source:
        // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-policy-keys
        if self.source.as_deref() == Some("s3.amazonaws.com") {
            for (name, value) in &self.parameters.0 {
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
        let direct = self.caller != Caller::default() && self.caller.invoked_by.is_none();
        let address = self.address.as_deref();
        let ip = address.and_then(|text| text.parse::<IpAddr>().ok()).filter(|_| direct);
        if let Some(endpoint) = &self.endpoint {
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
        if direct && let Some(agent) = &self.agent {
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

impl Caller<'_> {
    /// Who it is, and what follows from how the caller signed in.
    fn tell(&self, request: &mut Request) {
        match self.kind.as_deref().unwrap_or_default() {
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
                if let Some(account) = &self.account {
                    request.set_value("aws:PrincipalAccount", &**account);
                }
            }
        }
        let Some(kind) = request.principal.as_ref().map(|principal| principal.kind) else { return };
        if kind == PrincipalKind::AssumedRole
            && let Some(role) = &self.session_issuer
        {
            request.set_value("aws:PrincipalArn", &**role);
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
        if !self.has_session {
            if matches!(kind, PrincipalKind::User | PrincipalKind::Root) {
                for key in ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:TokenIssueTime"] {
                    request.set(key, Known::Absent);
                }
            }
            return;
        }
        match self.mfa.as_deref() {
            Some("true") => request.set_value("aws:MultiFactorAuthPresent", "true"),
            Some("false") => {
                request.set("aws:MultiFactorAuthPresent", Known::Perhaps(vec![Value::new("false")]));
                request.set("aws:MultiFactorAuthAge", Known::Absent);
            }
            _ => (),
        }
        if let Some(issued) = &self.session_since {
            request.set_value("aws:TokenIssueTime", &**issued);
        }
        if let Some(identity) = &self.source_identity {
            request.set_value("aws:SourceIdentity", &**identity);
        }
    }
}
