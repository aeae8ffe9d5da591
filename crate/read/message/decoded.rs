//! Decoded authorization messages: what `aws sts decode-authorization-message` prints, plain or as an escaped string.
//!
//! The keys are looked for one by one and not parsed as JSON, for these documents arrive cut, wrapped and escaped.
//! Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>

use crate::diagnosis::{ContextKey, Denial, DeniedAction, DeniedResource, Kind, MatchedStatement};
use crate::iam::{DenyEffect, Principal};
use crate::read::found::Found;
use crate::read::text::Text;
use crate::read::text::phrase::find_loose;
use crate::read::text::shape::is_elision;
use crate::read::text::slice::{ahead, back, between, rfind, skip_space, tail};
use crate::read::text::stop::Stop;

/// How much of a document is read.
const LONGEST: usize = 12 * 1024;
/// The most context keys and statements that are kept.
const MOST: usize = 200;

/// The document whose `explicitDeny` holds the place `at`.
pub fn decoded(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let key = back(clean, at, 1);
    if !tail(clean, key).starts_with("explicitDeny") {
        return None;
    }
    let limit = ahead(clean, key, LONGEST);
    let (value, _) = scalar(clean, key, "explicitDeny", limit)?;
    let effect = match value.as_str() {
        "true" => DenyEffect::Explicit,
        "false" => DenyEffect::Implicit,
        _ => return text.stopped(key, Stop::Value),
    };
    // The next document is not this one.
    let limit = find_loose(clean, key + 12, limit, "explicitDeny").map_or(limit, |(next, _)| next);
    let Some((context, context_end)) = find_loose(clean, key, limit, "context") else {
        return cut(text, key, limit, effect);
    };
    let mut end = context_end;
    let mut take = |from: usize, name: &str| {
        let (value, behind) = scalar(clean, from, name, limit)?;
        end = end.max(behind);
        Some(value).filter(|value| !value.is_empty() && !is_elision(value))
    };
    let conditions_at =
        find_loose(clean, context_end, limit, "\"conditions\"").map_or(limit, |(start, _)| start);
    let principal = find_loose(clean, context, limit, "\"principal\"")
        .filter(|(start, _)| *start < conditions_at)
        .and_then(|(_, behind)| take(behind, "\"arn\""));
    let action = take(context_end, "action").or_else(|| text.stopped(context_end, Stop::Action))?;
    let resource = take(context_end, "resource");
    let conditions = conditions(clean, conditions_at, limit);
    end = end.max(conditions.1);
    let start = rfind(clean, floor.max(back(clean, key, 80)), key, "{").unwrap_or(key);
    let kind =
        if crate::read::parts::actions::is_assume(&action) { Kind::AssumeRole } else { Kind::AccessDenied };
    let denial = Denial {
        principal: principal.as_deref().map(Principal::read),
        actions: vec![DeniedAction::printed(action)],
        resource: resource.map(DeniedResource::printed),
        effect,
        context: conditions.0,
        matched_statements: statements(clean, key, context),
        ..Denial::default()
    };
    Some(Found { kind, start, end, denial, weak: false })
}

/// A document that was cut off before its context: the effect and the statements are all that it says.
fn cut(text: &Text<'_>, key: usize, limit: usize, effect: DenyEffect) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, key, 80));
    let allowed = rfind(clean, from, key, "\"allowed\"")?;
    let (matched, end) = find_loose(clean, key, limit, "matchedStatements")?;
    let matched_statements = statements(clean, matched, limit);
    // A document of nothing but its keys is a schema.
    let is_effect = |effect: &str| ["ALLOW", "DENY"].iter().any(|known| effect.eq_ignore_ascii_case(known));
    if !matched_statements.first()?.effect.as_deref().is_some_and(is_effect) {
        return text.stopped(end, Stop::Value);
    }
    let denial = Denial { effect, matched_statements, ..Denial::default() };
    Some(Found { kind: Kind::AccessDenied, start: allowed, end, denial, weak: false })
}

/// The string or word that `"name":` gives between `from` and `limit`, with line breaks taken out.
fn scalar(text: &str, from: usize, name: &str, limit: usize) -> Option<(String, usize)> {
    let mut from = from;
    loop {
        let (_, behind) = find_loose(text, from, limit, name)?;
        let colon = skip_space(text, behind);
        let colon = skip_space(text, colon + usize::from(tail(text, colon).starts_with('"')));
        if !tail(text, colon).starts_with(':') {
            from = behind;
            continue;
        }
        let start = skip_space(text, colon + 1);
        let rest = between(text, start, limit);
        let (start, end) = match rest.strip_prefix('"') {
            Some(body) => (start + 1, start + 1 + body.find('"').unwrap_or(body.len())),
            None => {
                let length = rest
                    .find(|c: char| !c.is_ascii_alphanumeric() && !c.is_whitespace())
                    .unwrap_or(rest.len());
                (start, start + length)
            }
        };
        let value: String = between(text, start, end).split('\n').map(str::trim).collect();
        return Some((value, end));
    }
}

/// The request's context: `{"key": …, "values": {"items": [{"value": …}]}}`, each.
fn conditions(text: &str, from: usize, limit: usize) -> (Vec<ContextKey>, usize) {
    let mut keys = Vec::new();
    let mut at = from;
    while keys.len() < MOST {
        let Some((key, behind)) = scalar(text, at, "\"key\"", limit) else { break };
        let next = find_loose(text, behind, limit, "\"key\"").map_or(limit, |(next, _)| next);
        let mut values = Vec::new();
        let mut value_at = behind;
        while let Some((value, behind)) = scalar(text, value_at, "\"value\"", next) {
            values.push(value);
            value_at = behind;
            if values.len() >= MOST {
                break;
            }
        }
        at = value_at;
        keys.push(ContextKey { key, values });
    }
    (keys, at)
}

/// The statements that matched, which stand before the context.
fn statements(text: &str, from: usize, limit: usize) -> Vec<MatchedStatement> {
    let mut statements = Vec::new();
    let mut at = from;
    while statements.len() < MOST {
        let Some((statement_id, behind)) = scalar(text, at, "statementId", limit) else { break };
        let next = find_loose(text, behind, limit, "statementId").map_or(limit, |(next, _)| next);
        let field =
            |name| scalar(text, behind, name, next).map(|(value, _)| value).filter(|value| !value.is_empty());
        statements.push(MatchedStatement {
            statement_id: Some(statement_id).filter(|id| !id.is_empty()),
            policy_id: field("sourcePolicyId"),
            policy_type: field("sourcePolicyType"),
            effect: field("effect"),
        });
        at = behind;
    }
    statements
}
