//! Messages of which only the frame is English: AWS's tools and documentation translate the words between the values.
//!
//! The values are found by their shapes, the effect by a short table of the languages' words.

use crate::diagnosis::{Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::{DenyEffect, Principal};
use crate::read::found::Found;
use crate::read::parts::value;
use crate::read::text::phrase::find_loose;
use crate::read::text::shape::action;
use crate::read::text::slice::{ahead, between, tail};
use crate::read::text::{Text, token};
use crate::read::words::languages::{EXPLICIT, TYPED, USER};
use crate::read::words::phrases::NOT_AUTHORIZED;

/// How far the values may stand behind the code.
const REACH: usize = 700;

/// The translated sentence behind `at`, where there is no English one.
pub fn translated(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let limit = ahead(clean, at, REACH);
    let limit = crate::read::text::slice::find(clean, at, limit, "\n\n").unwrap_or(limit);
    if find_loose(clean, at, limit, NOT_AUTHORIZED).is_some() {
        return None;
    }
    let Some(start) = crate::read::text::slice::find(clean, at, limit, "arn:") else {
        return masked(text, at, limit);
    };
    // English words between the code and the values are another sort of message.
    if between(clean, at, start).is_ascii() && !foreign(between(clean, start, limit)) {
        return None;
    }
    let principal_end = token::end(clean, start);
    let principal = token::trim(between(clean, start, principal_end));
    let (action_at, action_end) = next_action(clean, principal_end, limit)?;
    if foreign_gap(between(clean, principal_end, action_at)) < 2 {
        return None;
    }
    let name = between(clean, action_at, action_end).to_owned();
    let colon = between(clean, action_end, limit).find(": ").map(|offset| action_end + offset + 2);
    let resource = colon.and_then(|at| resource(clean, at));
    let end = line(clean, action_end, limit);
    let said = between(clean, action_end, end).replace('\n', " ");
    let explicit = EXPLICIT.iter().any(|words| said.contains(words));
    let reason = find_loose(clean, action_end, end, "no ")
        .and_then(|(no, _)| crate::read::parts::reason::no_policy(clean, no));
    let kind =
        if crate::read::parts::actions::is_assume(&name) { Kind::AssumeRole } else { Kind::AccessDenied };
    let effect = if explicit {
        DenyEffect::Explicit
    } else {
        reason.as_ref().map_or(DenyEffect::Unknown, |reason| reason.effect)
    };
    let denial = Denial {
        principal: Some(Principal::read(principal)),
        actions: vec![DeniedAction::printed(name)],
        resource: resource.map(DeniedResource::printed),
        effect,
        policy_type: reason.and_then(|reason| reason.policy_type),
        ..Denial::default()
    };
    Some(Found { kind, start: start.max(floor), end, denial, weak: false })
}

/// The resource at `at`: a value, or a role's name behind the word for one.
fn resource(text: &str, at: usize) -> Option<String> {
    let value = value::resource(text, at)?;
    let first = value.text?;
    if !TYPED.contains(&first.as_str()) {
        return Some(first);
    }
    let name =
        value::bare(text, crate::read::text::slice::skip_blank(text, value.end)).and_then(|value| value.text);
    Some(name.map_or_else(|| first.clone(), |name| format!("{first} {name}")))
}

/// A sentence without an ARN: a masked principal, and the action in parentheses.
fn masked(text: &Text<'_>, at: usize, limit: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let (user, word) =
        USER.iter().find_map(|word| Some((crate::read::text::slice::find(clean, at, limit, word)?, word)))?;
    let rest = between(clean, user + word.len(), limit);
    let name_at = limit - rest.trim_start_matches([':', '：', ' ']).len();
    let name = tail(clean, name_at).split(|c: char| c.is_whitespace() || !c.is_ascii()).next()?;
    let open = crate::read::text::slice::find(clean, name_at, limit, "(").map(|open| open + 1)?;
    let end = action(clean, open).filter(|end| tail(clean, *end).starts_with(')'))?;
    if name.is_empty() || !foreign(between(clean, name_at + name.len(), open)) {
        return None;
    }
    let printed = between(clean, open, end).to_owned();
    let kind =
        if crate::read::parts::actions::is_assume(&printed) { Kind::AssumeRole } else { Kind::AccessDenied };
    let denial = Denial {
        principal: Some(Principal::read(name)),
        actions: vec![DeniedAction::printed(printed)],
        ..Denial::default()
    };
    Some(Found { kind, start: user.max(floor), end, denial, weak: false })
}

fn line(text: &str, at: usize, limit: usize) -> usize {
    // The sentence may go on on the next line.
    let end = crate::read::text::slice::line_end(text, at);
    crate::read::text::slice::line_end(text, (end + 1).min(text.len())).min(limit)
}

/// Whether a stretch has words that English does not write.
fn foreign(stretch: &str) -> bool {
    !stretch.is_ascii()
}

/// How many words stand in the gap between principal and action.
fn foreign_gap(gap: &str) -> usize {
    if gap.is_ascii() { gap.split_whitespace().count() } else { 2 }
}

/// The first action between `from` and `limit`.
fn next_action(text: &str, from: usize, limit: usize) -> Option<(usize, usize)> {
    let mut at = from;
    while at < limit {
        let rest = tail(text, at);
        let word = rest
            .find(|c: char| c.is_ascii_alphabetic())
            .map(|offset| at + offset)
            .filter(|at| *at < limit)?;
        if let Some(end) = action(text, word) {
            return Some((word, end));
        }
        let length = tail(text, word)
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'-' | b'/' | b'_' | b'.'))
            .count();
        at = word + length.max(1);
    }
    None
}
