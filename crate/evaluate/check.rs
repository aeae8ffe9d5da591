//! What Access Analyzer warns of: a statement that means something else than it seems to.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>

use super::document::{Statement, path};
use super::fault::{Faults, Problem};
use super::json::{self, Object, Value, span};
use super::operator::{Kind, Operator};
use crate::diagnosis::Span;
use crate::reference;

/// Checks the actions and the resources of a statement.
pub(super) fn statement(
    statement: &Statement,
    object: &Object,
    faults: &mut Faults,
    element: &str,
    variables: bool,
) {
    for name in ["Action", "NotAction"] {
        for (text, at) in strings(object, name) {
            action(text, faults, &path(element, name), at);
        }
    }
    let trust = statement.principal.is_some();
    for name in ["Resource", "NotResource"] {
        for (text, at) in strings(object, name) {
            let element = path(element, name);
            variable(text, variables, faults, &element, at);
            if text == "*" || text.contains("${") && !text.starts_with("arn:") {
                continue;
            }
            if !(text.starts_with("arn:") || trust && text.starts_with('*')) {
                faults.add(&Problem::InvalidArnPrefix, &element, at);
            } else if text.split(':').count() < 6 {
                faults.add(&Problem::MissingArnField, &element, at);
            }
        }
    }
    for term in &statement.condition {
        if !term.key.contains(':') {
            let element = path(&path(element, "Condition"), &term.name);
            faults.add(&Problem::InvalidConditionKeyFormat(term.key.clone()), &element, term.span);
        }
    }
}

/// The strings of an element, with their places.
fn strings<'v>(object: &'v Object<'_>, name: &str) -> impl Iterator<Item = (&'v str, Span)> {
    let values = match json::property(object, name).map(|property| &property.value) {
        Some(Value::Array(list)) => list.elements.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    values.iter().filter_map(|value| match value {
        Value::StringLit(text) => Some((&*text.value, span(value))),
        _ => None,
    })
}

fn action(text: &str, faults: &mut Faults, element: &str, at: Span) {
    if text == "*" {
        return;
    }
    let Some((prefix, name)) = text.split_once(':') else {
        faults.add(&Problem::InvalidAction { action: text.to_owned(), nearest: None }, element, at);
        return;
    };
    if prefix.contains(['*', '?']) {
        return;
    }
    if reference::service(prefix).is_none() && reference::ended_service(prefix).is_none() {
        let nearest = reference::nearest_service(prefix);
        faults.add(&Problem::InvalidServiceInAction { service: prefix.to_owned(), nearest }, element, at);
    } else if !name.contains(['*', '?'])
        && reference::action(text).is_none()
        && reference::ended_service(prefix).is_none()
    {
        let nearest = reference::nearest_action(text);
        faults.add(&Problem::InvalidAction { action: text.to_owned(), nearest }, element, at);
    }
}

/// Checks one value of a condition.
pub(super) fn value(
    operator: Operator,
    text: &str,
    variables: bool,
    faults: &mut Faults,
    element: &str,
    at: Span,
) {
    if text.contains("${") && !operator.takes_variables() {
        faults.add(&Problem::InvalidVariableForOperator, element, at);
    } else {
        variable(text, variables, faults, element, at);
    }
    if matches!(operator.kind, Kind::String { like: false, .. })
        && without_variables(text).contains(['*', '?'])
    {
        faults.add(&Problem::WildcardWithoutLike, element, at);
    }
}

/// Checks the policy variables of a value.
fn variable(text: &str, variables: bool, faults: &mut Faults, element: &str, at: Span) {
    let Some((_, rest)) = text.split_once("${") else { return };
    match rest.split_once('}') {
        None => faults.add(&Problem::MissingBraceInVariable, element, at),
        Some((name, _)) if name.trim().is_empty() => faults.add(&Problem::EmptyVariable, element, at),
        Some(_) if !variables => faults.add(&Problem::VariableUnsupportedInVersion, element, at),
        Some(_) => (),
    }
}

/// What stands between the policy variables of a value.
fn without_variables(text: &str) -> String {
    let (mut left, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("${") {
        left.push_str(before);
        rest = after.split_once('}').map_or("", |(_, behind)| behind);
    }
    left + rest
}
