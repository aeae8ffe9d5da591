//! CloudTrail's event names as actions, and the resources that an action takes.

use super::request::{Text, Value};
use crate::iam::{Arn, Partition};
use crate::records::Event;
use crate::reference::arn_format::{Piece, capture, pieces};
use crate::reference::{Action, actions_of_operation, service_by_sdk_name};

/// What an event name of a service stands for.
pub(super) struct Mapped {
    /// The actions that it needs, each with its forms of ARNs. Empty where none is known.
    pub actions: Vec<Needed>,
}

/// An action, and how the ARNs that it takes are written.
pub(super) struct Needed {
    /// The action, as the reference writes it.
    pub name: String,
    /// The IAM prefix of its service.
    pub prefix: String,
    /// The forms of ARNs; none where it takes `*` only.
    formats: Vec<String>,
}

impl Mapped {
    /// The actions that the operation needs: those that AWS documents for it, else the one of its name.
    pub(super) fn of(source: &str, event_name: &str) -> Self {
        let Some(service) = service_by_sdk_name(source) else { return Mapped { actions: Vec::new() } };
        let mut actions = actions_of_operation(service, event_name);
        if actions.is_empty() {
            // Lambda and CloudFront log the version of their API behind the name: `CreateFunction20150331`.
            actions = actions_of_operation(service, without_version(event_name));
        }
        Mapped { actions: actions.into_iter().map(Needed::of).collect() }
    }
}

/// `UpdateFunctionCode20150331v2` and `CreateDistribution2020_05_31` without the version of the API.
fn without_version(name: &str) -> &str {
    let name = name.trim_end_matches("v2");
    name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '_')
}

impl Needed {
    fn of(action: Action) -> Self {
        let types = action.resource_types().flat_map(|(of, _)| of.arn_formats()).collect();
        Needed { name: action.name(), prefix: action.service().prefix(), formats: types }
    }

    /// What the event says of the resource: one of these. A part that the event does not say is unknown.
    pub(super) fn resource(&self, event: &Event) -> Option<Value> {
        if self.formats.is_empty() {
            return Some(Value::new("*"));
        }
        let formats: Vec<(&str, Vec<Piece>)> =
            self.formats.iter().map(|format| (format.as_str(), pieces(format))).collect();
        // The ARNs that CloudTrail lists, as far as the action takes such.
        let listed = event.resources.iter().filter_map(|of| of.arn.as_deref());
        let given = event.parameters.0.iter().map(|(_, value)| &**value);
        let arns: Vec<&str> = listed.chain(given).filter(|arn| Arn::parse(arn).is_some()).collect();
        let of_type = |arn: &&str| formats.iter().any(|(format, pieces)| is_of(arn, format, pieces));
        let mut texts: Vec<Text> = arns.into_iter().filter(of_type).map(Text::new).collect();
        texts.dedup();
        if texts.is_empty() {
            texts.extend(formats.iter().flat_map(|(_, pieces)| filled(pieces, event)));
        }
        (!texts.is_empty()).then_some(Value(texts))
    }
}

/// Whether an ARN has this form: as many slashes, so that a bucket is no object.
fn is_of(arn: &str, format: &str, pieces: &[Piece]) -> bool {
    capture(pieces, arn).is_some()
        && (arn.contains('/') || !format.contains('/'))
        && (format.contains('/') || !arn.contains('/'))
}

/// An ARN format with what the event says in its places. The name of an identity may have a path before it.
fn filled(pieces: &[Piece], event: &Event) -> Vec<Text> {
    let mut with_path = false;
    let mut stretches = vec![String::new()];
    let mut deeper = None;
    for piece in pieces {
        let known = match piece {
            Piece::Literal(text) => Some((*text).to_owned()),
            Piece::Placeholder("Partition") => {
                Some(Partition::of_region(event.region.as_deref().unwrap_or_default()).id().to_owned())
            }
            Piece::Placeholder("Region") => event.region.as_deref().map(str::to_owned),
            Piece::Placeholder("Account") => None,
            Piece::Placeholder(name) => {
                let (name, path) = name.strip_suffix("WithPath").map_or((*name, false), |name| (name, true));
                with_path |= path;
                parameter(name, event).map(str::to_owned)
            }
        };
        match (known, stretches.last_mut()) {
            (Some(text), Some(last)) => {
                if with_path && deeper.is_none() {
                    let mut below = stretches.clone();
                    below.push(format!("/{text}"));
                    deeper = Some(below);
                    if let Some(last) = stretches.last_mut() {
                        last.push_str(&text);
                    }
                } else {
                    last.push_str(&text);
                }
            }
            _ => stretches.push(String::new()),
        }
    }
    let mut texts = vec![Text::with_gaps(stretches)];
    texts.extend(deeper.map(Text::with_gaps));
    texts
}

/// The parameter that has the name of a placeholder: `functionName` for `${FunctionName}`. S3 calls an object's name
/// its key.
fn parameter<'e>(name: &str, event: &'e Event<'_>) -> Option<&'e str> {
    let parameters = &event.parameters;
    let value = match name {
        "ObjectName" => parameters.get("key"),
        name => parameters.get(name),
    }?;
    // An ARN or an alias is no name.
    (!value.is_empty() && !value.starts_with("arn:") && !value.starts_with("alias/")).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Resource;

    #[test]
    fn event_names_are_operations() {
        for (source, event, actions) in [
            ("ec2.amazonaws.com", "RunInstances", &["ec2:RunInstances"][..]),
            ("lambda.amazonaws.com", "CreateFunction20150331", &["lambda:CreateFunction"]),
            ("lambda.amazonaws.com", "UpdateFunctionCode20150331v2", &["lambda:UpdateFunctionCode"]),
            ("cloudfront.amazonaws.com", "CreateDistribution2020_05_31", &["cloudfront:CreateDistribution"]),
            ("s3.amazonaws.com", "HeadObject", &["s3:GetObject"]),
            ("s3.amazonaws.com", "CopyObject", &["s3:GetObject", "s3:PutObject"]),
            ("monitoring.amazonaws.com", "PutMetricAlarm", &["cloudwatch:PutMetricAlarm"]),
            ("ec2.amazonaws.com", "NoSuchOperation", &[]),
            ("nosuchservice.amazonaws.com", "Get", &[]),
        ] {
            let mapped = Mapped::of(source, event);
            let names: Vec<&str> = mapped.actions.iter().map(|of| of.name.as_str()).collect();
            assert_eq!(names, actions, "{source} {event}");
        }
    }

    #[test]
    fn resources_are_what_the_event_says() {
        let event = |region: &'static str, parameters: &'static str, resources: &[&'static str]| Event {
            region: (!region.is_empty()).then(|| region.into()),
            parameters: serde_json::from_str(parameters).unwrap(),
            resources: resources
                .iter()
                .map(|arn| Resource { arn: Some((*arn).into()), account: None })
                .collect(),
            ..Event::default()
        };
        let resource = |source: &str, name: &str, event: &Event| {
            Mapped::of(source, name).actions[0].resource(event).map(|value| value.0)
        };
        let lambda = event("eu-west-1", r#"{"functionName": "orders", "n": 1}"#, &[]);
        let wanted = Text::with_gaps(vec!["arn:aws:lambda:eu-west-1:".into(), ":function:orders".into()]);
        assert_eq!(resource("lambda.amazonaws.com", "DeleteFunction20150331", &lambda), Some(vec![wanted]));
        let object = ["arn:aws:s3:::amzn-s3-demo-bucket/a/b.txt", "arn:aws:s3:::amzn-s3-demo-bucket"];
        let found = resource("s3.amazonaws.com", "GetObject", &event("eu-west-1", "null", &object));
        assert_eq!(found, Some(vec![Text::new("arn:aws:s3:::amzn-s3-demo-bucket/a/b.txt")]));
        let role = resource("iam.amazonaws.com", "DeleteRole", &event("", r#"{"roleName": "Build"}"#, &[]));
        assert_eq!(role.unwrap().len(), 2, "with a path, or without");
        let none = resource("ec2.amazonaws.com", "DescribeInstances", &Event::default());
        assert_eq!(none, Some(vec![Text::new("*")]));
    }
}
