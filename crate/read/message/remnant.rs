//! What is left when the sentence itself is gone or broken: its reason.

use crate::diagnosis::{Cause, Denial, DeniedAction, Kind};
use crate::iam::Arn;
use crate::read::found::Found;
use crate::read::message::sentence;
use crate::read::parts::reason;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back, rfind_loose};
use crate::read::text::shape::{action, is_elision};
use crate::read::text::slice::{back, between, tail};
use crate::read::text::stop::Stop;
use crate::read::words::phrases::NOT_AUTHORIZED;
use crate::read::words::reasons::{BECAUSE_NO, BEFORE_DENY, WITH_AN};
use crate::read::words::sentences::{AUTHORIZED_TO, NOT_FOR_RESOURCE, NOT_THIS_OPERATION};

/// How far before the reason its sentence may begin.
const REACH: usize = 1500;
/// How far before `explicit deny` its action may stand.
const ELIDED: usize = 160;

/// The sentence before `at`, in words that a terminal broke so that no needle was left whole.
fn broken_sentence(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let floor = floor.max(back(clean, at, REACH));
    let text = &Text { floor, ..*text };
    let (start, _) = rfind_loose(clean, floor, at, NOT_AUTHORIZED)?;
    sentence::sentence(text, start).filter(|found| found.end > at)
}

/// The sentence whose `perform:` is at `at`, where `authorized` was broken.
pub fn perform(text: &Text<'_>, at: usize) -> Option<Found> {
    let clean = text.clean;
    let start = eat_back(clean, at, AUTHORIZED_TO)?;
    sentence::sentence(text, start)
}

/// The reason `no T allows the A action`, whose `allows` is at `at`.
pub fn no_policy(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    if let Some(found) = broken_sentence(text, at) {
        return Some(found);
    }
    let from = floor.max(back(clean, at, 60));
    // `because no T allows the A action`, or that much without its first word.
    let because = rfind_loose(clean, from, at, BECAUSE_NO).map(|(start, _)| start);
    let (start, behind) = match because {
        Some(start) => (start, eat(clean, start, "because")?),
        None => rfind_loose(clean, from, at, "no ").map(|(start, _)| (start, start))?,
    };
    let reason = reason::no_policy(clean, behind)?;
    let (name_start, name_end) = reason.action.or_else(|| text.stopped(reason.end, Stop::Action))?;
    // `No role trust policy allows sts:AssumeRole` is anybody's heading.
    if because.is_none() && reason.end <= name_end {
        return text.stopped(reason.end, Stop::Sign);
    }
    Some(found(start, between(clean, name_start, name_end), reason))
}

/// `A […] explicit deny in a T`, whose `explicit` is at `at`.
pub fn explicit(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    if let Some(found) = broken_sentence(text, at) {
        return Some(found);
    }
    let reason = reason::explicit(clean, at)?;
    if let Some(found) = gateway(text, at, &reason) {
        return Some(found);
    }
    if reason.policy_type.is_none() {
        return text.stopped(reason.end, Stop::Value);
    }
    let before = BEFORE_DENY.iter().find_map(|w| eat_back(clean, at, w)).unwrap_or(at);
    let from = floor.max(back(clean, before, ELIDED));
    // The nearest action before the clause, with nothing but an elision between them.
    let window = between(clean, from, before);
    let mut starts = window.char_indices().map(|(offset, _)| offset).collect::<Vec<_>>();
    while let Some(offset) = starts.pop() {
        let start = from + offset;
        let fresh = between(clean, from, start)
            .chars()
            .next_back()
            .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | ':' | '/'));
        let Some(end) = action(clean, start).filter(|end| fresh && *end <= before) else { continue };
        let gap = between(clean, end, before);
        let gap = gap.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '`' | '*' | '"' | '\'' | ',' | ':' | '—' | '→')
        });
        if is_elision(gap) {
            return Some(found(start, between(clean, start, end), reason));
        }
        break;
    }
    // With the policy's whole ARN the clause is enough.
    let arn = reason.policy_arn.as_deref().and_then(Arn::parse);
    if arn.is_some_and(|arn| !is_elision(arn.resource)) {
        return Some(unnamed(before.max(floor), reason));
    }
    let end = reason.end;
    elided(text, before, reason).or_else(|| text.stopped(end, Stop::Action))
}

/// API Gateway's `User is not authorized to access this resource with an explicit deny [in a T]`: an authorizer's answer. Who
/// calls with IAM's authorization is named, and so is the API.
///
/// Source: <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html>
fn gateway(text: &Text<'_>, at: usize, reason: &reason::Reason) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let with = eat_back(clean, at, WITH_AN)?;
    let start = eat_back(clean, with, NOT_FOR_RESOURCE)?;
    let mut found = (start >= floor).then(|| unnamed(start, reason.clone()))?;
    found.denial.cause = Some(Cause::ApiGatewayAuthorizer);
    Some(found)
}

/// `AccessDenied … explicit deny in a T`, of which only the code and the reason are quoted.
fn elided(text: &Text<'_>, before: usize, reason: reason::Reason) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let window = between(clean, floor.max(back(clean, before, ELIDED)), before).trim_end();
    let quoted = window.trim_end_matches(['.', '…', '[', ']', '(', ')', ' ', '\n']);
    let gap = tail(window, quoted.len());
    let said = quoted.strip_suffix(NOT_THIS_OPERATION).unwrap_or(quoted);
    let codes = ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"];
    let code = codes.iter().find(|code| said.trim_end_matches([' ', ':']).ends_with(**code))?;
    if !gap.contains("..") && !gap.contains('…') {
        return None;
    }
    let start = before - (window.len() - said.len()) - gap_after(clean, before) - code.len();
    Some(unnamed(clean.floor_char_boundary(start.max(floor)), reason))
}

/// How much white space stands before `at`.
fn gap_after(text: &str, at: usize) -> usize {
    let before = crate::read::text::slice::head(text, at);
    before.len() - before.trim_end().len()
}

/// A refusal whose action is not printed.
fn unnamed(start: usize, reason: reason::Reason) -> Found {
    let denial = Denial {
        effect: reason.effect,
        policy_type: reason.policy_type,
        policy_arn: reason.policy_arn,
        ..Denial::default()
    };
    Found { kind: Kind::AccessDenied, start, end: reason.end, denial, weak: false }
}

fn found(start: usize, action: &str, reason: reason::Reason) -> Found {
    let kind =
        if crate::read::parts::actions::is_assume(action) { Kind::AssumeRole } else { Kind::AccessDenied };
    let denial = Denial {
        actions: vec![DeniedAction::printed(action)],
        effect: reason.effect,
        policy_type: reason.policy_type,
        policy_arn: reason.policy_arn,
        ..Denial::default()
    };
    Found { kind, start, end: reason.end, denial, weak: false }
}
