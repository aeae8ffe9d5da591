//! CloudFormation and AWS SAM, in YAML.
//!
//! What the stack itself knows (partition, Region, account) stands as its pseudo parameter; any other placeholder
//! becomes a parameter of the template.

use std::collections::BTreeSet;

use serde_json::Value;

use super::escape::{Unsafe, yaml as quoted};
use super::json;
use crate::diagnosis::{AttachKind, ProposedPolicy};
use crate::iam::pattern::{Part, parts};

/// `policy` as a CloudFormation template with one managed policy, attached where its principal is known by name.
pub fn template(policy: &ProposedPolicy, name: &str) -> String {
    if let Some(refused) = refused(policy) {
        return refused;
    }
    let mut out = String::from("AWSTemplateFormatVersion: \"2010-09-09\"\n");
    let document = serde_json::to_value(&policy.document).unwrap_or_default();
    let parameters = parameters(&document);
    if !parameters.is_empty() {
        out += "Parameters:\n";
        for name in parameters {
            out += &format!("  {name}:\n    Type: String\n");
        }
    }
    out += &format!(
        "Resources:\n  {name}:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n"
    );
    write(&mut out, &document, 8);
    let attach = match policy.attach_to.kind {
        AttachKind::User => Some("Users"),
        AttachKind::Group => Some("Groups"),
        AttachKind::Role => Some("Roles"),
        _ => None,
    };
    if let (Some(attach), Some(name)) = (attach, &policy.attach_to.name) {
        out += &format!("      {attach}:\n        - {}\n", quoted(name));
    }
    out
}

/// `policy` as the `Policies` of an `AWS::Serverless::Function`.
pub fn sam(policy: &ProposedPolicy) -> String {
    if let Some(refused) = refused(policy) {
        return refused;
    }
    let mut out = String::from("# In the Properties of an AWS::Serverless::Function\nPolicies:\n");
    let document = serde_json::to_value(&policy.document).unwrap_or_default();
    write(&mut out, &Value::Array(vec![document]), 2);
    out
}

/// A comment in place of the template, where a name in it would be an instruction to CloudFormation.
fn refused(policy: &ProposedPolicy) -> Option<String> {
    let name = policy.attach_to.name.as_deref().unwrap_or_default();
    let text = json::in_a_line(&policy.document) + name;
    Unsafe::in_template(&text).map(|refused| refused.comment("#"))
}

/// A JSON value as a YAML block, `indent` spaces in.
fn write(out: &mut String, value: &Value, indent: usize) {
    let margin = " ".repeat(indent);
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                *out += &format!("{margin}{}:", plain_or_quoted(key));
                nested(out, value, indent + 2);
            }
        }
        Value::Array(list) => {
            for value in list {
                let mut item = String::new();
                write(&mut item, value, indent + 2);
                // The item's first line stands behind its dash.
                let first = item.get(indent + 2..).unwrap_or_default();
                *out += &format!("{margin}- {first}");
            }
        }
        other => *out += &format!("{margin}{}\n", scalar(other)),
    }
}

fn nested(out: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(_) | Value::Array(_) => {
            out.push('\n');
            write(out, value, indent);
        }
        other => *out += &format!(" {}\n", scalar(other)),
    }
}

fn scalar(value: &Value) -> String {
    let Some(text) = value.as_str() else { return value.to_string() };
    if placeholders(text).next().is_none() {
        return quoted(text);
    }
    let substituted: String = parts(text)
        .into_iter()
        .map(|part| match part {
            Part::Text(text) => text.to_owned(),
            Part::Wildcard(letter) => letter.to_string(),
            // IAM's own variables are none of the stack's.
            Part::Literal(letter) => format!("${{!{letter}}}"),
            Part::Variable(name) => format!("${{!{name}}}"),
            Part::Placeholder(name) => format!("${{{}}}", pseudo_parameter(name).unwrap_or(name)),
        })
        .collect();
    format!("!Sub {}", quoted(&substituted))
}

/// The names of the placeholders in `text`, without IAM's policy variables (`${aws:username}`).
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    parts(text).into_iter().filter_map(|part| match part {
        Part::Placeholder(name) => Some(name),
        _ => None,
    })
}

/// What a stack knows of itself.
fn pseudo_parameter(name: &str) -> Option<&'static str> {
    match name {
        "Partition" => Some("AWS::Partition"),
        "Region" => Some("AWS::Region"),
        "Account" => Some("AWS::AccountId"),
        _ => None,
    }
}

/// The template's parameters: the placeholders that a stack does not know, in order of their names.
fn parameters(value: &Value) -> BTreeSet<String> {
    match value {
        Value::String(text) => {
            placeholders(text).filter(|name| pseudo_parameter(name).is_none()).map(str::to_owned).collect()
        }
        Value::Array(list) => list.iter().flat_map(parameters).collect(),
        Value::Object(map) => map.values().flat_map(parameters).collect(),
        _ => BTreeSet::new(),
    }
}

/// A key: IAM's elements stand plain, condition keys with their colon are quoted.
fn plain_or_quoted(key: &str) -> String {
    if key.chars().all(|c| c.is_ascii_alphanumeric()) { key.to_owned() } else { quoted(key) }
}
