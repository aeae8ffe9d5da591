//! The console's access denied panel: labelled values, each on a line or all run together.

use crate::read::found::Found;
use crate::read::parts::{policy_type, reason, value};
use crate::read::text::phrase::{eat, eat_back, find_loose};
use crate::read::text::shape::{is_elision, join};
use crate::read::text::slice::{ahead, back, between, find, line_end, rfind, skip_space, tail};
use crate::read::text::stop::Stop;
use crate::read::text::{Text, token};
use crate::read::words::panel::{HEADING, LABELS, Label, PERMISSION_TO, TO_REQUEST_ACCESS, YOU_LACK};
use crate::read::words::reasons::EXPLICITLY_DENIES;
use crate::read::words::refusals::ACCESS_D;
use std::borrow::Cow;

use crate::diagnosis::{Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::{DenyEffect, Principal};

/// How far behind its heading a panel's labels may stand.
const REACH: usize = 1500;

/// The panel in whose heading the needle at `at` stands.
pub fn panel(text: &Text<'_>, at: usize) -> Option<Found> {
    let clean = text.clean;
    labelled(text, &heading(clean, at)?)
}

/// The labelled values behind `heading`.
fn labelled(text: &Text<'_>, heading: &Heading) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let limit = ahead(clean, heading.end, REACH);
    let labels = labels(clean, heading.end, limit);
    let has = |wanted| labels.iter().any(|(label, _, _)| *label == wanted);
    if !(has(Label::User) || has(Label::Action))
        || !(has(Label::Context) || has(Label::Action) || has(Label::Service))
    {
        return text.stopped(heading.end, Stop::Value);
    }
    let mut denial = Denial::default();
    let mut action = None;
    let mut end = heading.end;
    for (index, (label, _, start)) in labels.iter().enumerate() {
        let next = labels.get(index + 1).map(|(_, next, _)| *next);
        let (value, value_end) = value_of(clean, *start, next, limit, *label);
        end = end.max(value_end);
        let Some(value) = value else { continue };
        match label {
            Label::User => denial.principal = Some(Principal::read(&value)),
            Label::Service => denial.service = Some(value),
            Label::Action => action = Some(value),
            Label::Resource => denial.resource = Some(DeniedResource::printed(value)),
            Label::Context => context_of(&value, &mut denial),
            Label::Code => denial.code = Some(value),
            Label::Status => denial.status = value.parse().ok(),
            Label::RequestId => denial.request_id = Some(value),
        }
    }
    let action = action.or_else(|| heading.action.clone());
    if let Some(action) = action {
        let whole = match &denial.service {
            Some(service) if !action.contains(':') && !service.contains(' ') => format!("{service}:{action}"),
            _ => action,
        };
        denial.actions = whole
            .split([',', ' '])
            .filter(|name| crate::read::text::shape::action(name, 0).is_some())
            .map(DeniedAction::printed)
            .collect();
    }
    Some(Found { kind: kind(&denial), start: heading.start.max(floor), end, denial, weak: false })
}

fn kind(denial: &Denial) -> Kind {
    if denial.actions.iter().any(|action| crate::read::parts::actions::is_assume(&action.raw)) {
        Kind::AssumeRole
    } else {
        Kind::AccessDenied
    }
}

struct Heading {
    start: usize,
    end: usize,
    action: Option<String>,
}

/// `[Access denied to A] You don't have permission to A.`, with the needle at `at` in it.
fn heading(text: &str, at: usize) -> Option<Heading> {
    let (start, behind) = match PERMISSION_TO.iter().find_map(|words| eat(text, at, words)) {
        Some(behind) => {
            let start = YOU_LACK.iter().find_map(|words| eat_back(text, at, words))?;
            (start, behind)
        }
        None => {
            // Where the sentence is lost, `Access denied` alone heads the labels.
            let end = eat(text, at, "enied")?;
            let start = eat_back(text, at, ACCESS_D)?;
            let labels_at = skip_space(text, end);
            let labelled = LABELS.iter().any(|(label, _)| tail(text, labels_at).starts_with(label));
            if !labelled || find_loose(text, end, ahead(text, end, 700), "Action:").is_none() {
                return None;
            }
            return Some(Heading { start, end, action: None });
        }
    };
    let request = find_loose(text, behind, ahead(text, behind, 400), TO_REQUEST_ACCESS);
    if request.is_none() && find(text, behind, ahead(text, behind, 500), "Action:").is_none() {
        return None;
    }
    let name = skip_space(text, behind);
    let name =
        name + tail(text, name).bytes().take_while(|b| matches!(b, b'[' | b'"' | b'\'' | b'`')).count();
    let action = crate::read::text::shape::action(text, name).map(|end| between(text, name, end).to_owned());
    let end = request.map_or(behind, |(_, end)| end);
    let above = back(text, start, 160);
    let start = rfind(text, above, start, HEADING).unwrap_or(start);
    Some(Heading { start, end, action })
}

/// The labels between `from` and `limit`, in order: label, its start, and the start of its value.
fn labels(text: &str, from: usize, limit: usize) -> Vec<(Label, usize, usize)> {
    let mut labels: Vec<(Label, usize, usize)> = LABELS
        .iter()
        .filter_map(|(name, label)| find(text, from, limit, name).map(|at| (*label, at, at + name.len())))
        .collect();
    labels.sort_by_key(|(_, at, _)| *at);
    labels.dedup_by(|later, earlier| later.1 < earlier.2);
    labels
}

/// The value at `start`, up to the next label.
fn value_of(
    text: &str,
    start: usize,
    next: Option<usize>,
    limit: usize,
    label: Label,
) -> (Option<String>, usize) {
    let begin = skip_space(text, start);
    if next.is_some_and(|next| begin >= next) {
        return (None, start);
    }
    let end = match next {
        Some(next) => find(text, begin, next, "\n\n").unwrap_or(next),
        None if label == Label::Context => {
            find(text, begin, limit, "\n\n").unwrap_or(limit).min(line_end(text, begin).max(begin))
        }
        None => line_end(text, begin).min(limit),
    };
    let raw = between(text, begin, end).trim_end();
    let printed_end = begin + raw.len();
    let raw = raw.strip_suffix("Copy").unwrap_or(raw).trim_end();
    let joined = if label == Label::Context { Cow::Owned(raw.replace('\n', " ")) } else { join(raw) };
    let value = joined.trim().trim_matches(['"', '`']);
    let value = value.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or(value);
    let value = value.trim();
    (
        Some(value.to_owned()).filter(|value| !value.is_empty() && !is_elision(value) && *value != "-"),
        printed_end,
    )
}

/// What the context line says of the reason.
fn context_of(value: &str, denial: &mut Denial) {
    let reason = reason::no_policy(value, 0)
        .or_else(|| reason::explicit(value, 0))
        .or_else(|| {
            let (policy_type, end) = policy_type::policy_type(value, 0)?;
            let _ = eat(value, end, EXPLICITLY_DENIES)?;
            Some(reason::Reason {
                effect: DenyEffect::Explicit,
                policy_type: Some(policy_type),
                ..reason::Reason::default()
            })
        })
        .or_else(|| reason::clause(value, 0));
    match reason {
        Some(reason) => {
            denial.effect = reason.effect;
            denial.policy_type = reason.policy_type;
            denial.policy_arn = reason.policy_arn;
            denial.reason = reason.text;
        }
        None => denial.reason = Some(value.to_owned()),
    }
}

/// A panel without its heading, whose context line holds the needle at `at`.
pub fn headless(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let context = rfind(clean, floor.max(back(clean, at, 80)), at, "Context:")?;
    let from = floor.max(back(clean, context, 900));
    let start = rfind(clean, from, context, "User:").or_else(|| rfind(clean, from, context, "Action:"))?;
    labelled(text, &Heading { start, end: start, action: None })
}

/// A panel whose labels are translated: its context line, which stays English, holds the needle at `at`.
pub fn context(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, at, 900));
    let line = crate::read::text::slice::line_start(clean, from, at);
    let colon = between(clean, line, at).rfind(": ").map(|offset| line + offset + 2)?;
    let mut denial = Denial::default();
    let said = between(clean, colon, line_end(clean, at));
    context_of(said, &mut denial);
    if denial.policy_type.is_none() {
        return text.stopped(at, Stop::Words);
    }
    // The values above it, by their shapes.
    // All on one line, they stand before the context's label.
    let label = between(clean, line, colon).trim_end_matches(": ");
    let label = line + label.rfind(' ').unwrap_or_default();
    let principal_at = find(clean, from, label, "arn:").or_else(|| text.stopped(colon, Stop::Value))?;
    let principal_end = token::end(clean, principal_at);
    let (action_at, action_end) =
        last_action(clean, principal_end, colon).or_else(|| text.stopped(colon, Stop::Action))?;
    let resource_at = skip_space(clean, action_end);
    let resource = find(clean, resource_at, label, ": ")
        .and_then(|label| value::resource(clean, label + 2))
        .and_then(|value| value.text);
    denial.principal = Some(Principal::read(token::trim(between(clean, principal_at, principal_end))));
    denial.actions = vec![DeniedAction::printed(between(clean, action_at, action_end))];
    denial.resource = resource.map(DeniedResource::printed);
    Some(Found { kind: kind(&denial), start: principal_at, end: line_end(clean, at), denial, weak: false })
}

/// The action that stands behind a label between `from` and `limit`.
fn last_action(text: &str, from: usize, limit: usize) -> Option<(usize, usize)> {
    let mut upto = limit;
    while let Some(colon) = rfind(text, from, upto, ": ") {
        let start = skip_space(text, colon + 2);
        if let Some(end) = crate::read::text::shape::action(text, start).filter(|end| *end <= limit) {
            return Some((start, end));
        }
        upto = colon;
    }
    None
}
