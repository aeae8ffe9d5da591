//! Roles that could not be assumed, in words other than `not authorized to perform: sts:AssumeRole`.

use crate::diagnosis::{Cause, Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::Principal;
use crate::read::found::Found;
use crate::read::parts::value;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back, rfind_loose};
use crate::read::text::shape::is_template;
use crate::read::text::slice::{ahead, back, between, find, rfind, skip_space, tail};
use crate::read::text::stop::Stop;
use crate::read::words::roles::{
    ALLOWS_PRINCIPAL, ASSUME_PROVIDED_ROLE, BEFORE_ROLE, CANNOT_BE, EXECUTION_ROLES, IS_AUTHORIZED_TO, LACKS,
    NEITHER_PRINCIPAL, OR_ELSE, PERMISSION_TO_CALL, PRODUCTS, PROVIDED_FOR_TASK, THE_SERVICE_PRINCIPAL,
    UNABLE_TO, UNNAMED_ROLES, VERIFY_LINKED_ROLE,
};

/// The message whose ` assume` is at `at`.
pub fn assume(text: &Text<'_>, at: usize) -> Option<Found> {
    cannot_be_assumed(text, at).or_else(|| unable(text, at)).or_else(|| service_principal(text, at))
}

/// `The role defined for the function cannot be assumed by Lambda.`, `Role R is invalid or cannot be assumed`.
fn cannot_be_assumed(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let assumed = eat(clean, at, "assumed")?;
    let verb = CANNOT_BE.iter().find_map(|verb| eat_back(clean, at, verb))?;
    let verb = OR_ELSE.iter().find_map(|words| eat_back(clean, verb, words)).unwrap_or(verb);
    let by = eat(clean, assumed, "by");
    let principal_at =
        by.and_then(|by| eat(clean, by, "principal").or_else(|| eat(clean, by, THE_SERVICE_PRINCIPAL)));
    let (assuming, end) = match by {
        Some(by) => {
            let start = skip_space(clean, principal_at.unwrap_or(by));
            let start = start + usize::from(tail(clean, start).starts_with(['\'', '"', '`']));
            let end = product_end(clean, start);
            (
                Some(between(clean, start, end).to_owned())
                    .filter(|name| name.contains('.') || name.starts_with(|c: char| c.is_ascii_uppercase()))
                    .filter(|name| !is_template(name)),
                end,
            )
        }
        None => (None, assumed),
    };
    let (start, resource) = match UNNAMED_ROLES.iter().find_map(|words| eat_back(clean, verb, words)) {
        Some(start) => (start, None),
        None => role_before(text, verb).or_else(|| text.stopped(end, Stop::Value))?,
    };
    let denial = Denial {
        principal: principal_at.and(assuming.as_deref()).map(Principal::read),
        resource: resource.map(DeniedResource::printed),
        assuming_service: assuming,
        ..Denial::default()
    };
    found(start.max(floor), end, denial)
}

/// The end of an AWS product's name: `Lambda`, `AWS CodeBuild`, `states.amazonaws.com`.
fn product_end(text: &str, at: usize) -> usize {
    let mut end = at;
    loop {
        let word = tail(text, end);
        let length = word
            .bytes()
            .take(60)
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
            .count();
        let piece = between(word, 0, length);
        let capital = piece.starts_with(|c: char| c.is_ascii_uppercase());
        if piece.is_empty() || (end > at && !capital) || end > at + 60 {
            break;
        }
        end += piece.trim_end_matches('.').len();
        if piece.ends_with('.')
            || !tail(text, end).starts_with(' ')
            || !tail(text, end + 1).starts_with(|c: char| c.is_ascii_uppercase())
        {
            break;
        }
        end += 1;
    }
    end
}

/// The role that a message names before `end`: `Role R …`, `The role "R" …`, `role ARN`.
fn role_before(text: &Text<'_>, end: usize) -> Option<(usize, Option<String>)> {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, end, 300));
    let role = rfind(clean, from, end, "ole ")
        .or_else(|| rfind(clean, from, end, "ole: "))
        .or_else(|| rfind(clean, from, end, "ole\n"));
    let arn = rfind(clean, from, end, "arn:");
    let (start, name_at) = match (role, arn) {
        (Some(role), Some(arn)) if arn < role => (back(clean, role, 1), role + 4),
        (_, Some(arn)) => (arn, arn),
        (Some(role), None) => (back(clean, role, 1), role + 4),
        (None, None) => return None,
    };
    let name = value::resource(clean, name_at)?;
    let inside = skip_space(clean, name.end.min(end)) <= end && name.end <= end + 2;
    let named = name.text.filter(|name| {
        inside
            && !is_template(name)
            && !matches!(name.as_str(), "that" | "you" | "is" | "cannot" | "provided" | "specified" | "which")
    });
    let whole = name_at != start || named.is_some();
    whole.then_some((start, named))
}

/// `ECS was unable to assume the role 'R'`, `unable to assume role R`, `Could not assume role R`.
fn unable(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let mut end = eat(clean, at, "assume")?;
    let verb = UNABLE_TO.iter().find_map(|verb| eat_back(clean, at, verb))?;
    for word in BEFORE_ROLE {
        end = eat(clean, end, word).unwrap_or(end);
    }
    let role = eat(clean, end, "role")?;
    let mut start = skip_space(clean, role);
    start += usize::from(tail(clean, start).starts_with(':'));
    let start = skip_space(clean, start);
    let rest = tail(clean, start);
    // Somebody's quotation of the wording, not of a message.
    if rest.starts_with("...") || rest.starts_with('…') {
        return text.stopped(start, Stop::Value);
    }
    let resource =
        (rest.starts_with(['\'', '"', '`', '[', '(']) || rest.starts_with("arn:") || rest.starts_with('<'))
            .then(|| value::resource(clean, start + usize::from(rest.starts_with(['[', '(']))))
            .flatten();
    let resource = resource.or_else(|| provided(clean, start));
    let named = resource.as_ref().and_then(|value| value.text.clone()).filter(|name| !is_template(name));
    // Without a role's name only a product of AWS that says so makes an instance.
    let subject = subject_before(text, verb);
    let linked = eat(clean, role, VERIFY_LINKED_ROLE).is_some();
    if named.is_none() && !linked && (subject.is_none() || resource.is_some()) {
        return text.stopped(start, Stop::Value);
    }
    let end = resource.map_or(role, |value| value.end);
    let allowed = || {
        let at = find(clean, end, ahead(clean, end, 160), ALLOWS_PRINCIPAL)? + ALLOWS_PRINCIPAL.len();
        Some(between(clean, at, product_end(clean, at)).to_owned())
    };
    let denial = Denial {
        resource: named.map(DeniedResource::printed),
        assuming_service: subject.as_ref().map(|(_, name)| name.clone()).or_else(allowed),
        cause: linked.then_some(Cause::ServiceLinkedRoleMissing),
        ..Denial::default()
    };
    // A message may say more of it: `Could not assume role R: AccessDenied: User: …`.
    let weak = subject.is_none();
    let start = subject.map_or(verb, |(start, _)| start).max(floor);
    Some(Found { kind: Kind::AssumeRole, start, end, denial, weak })
}

/// ECS's `the role R that was provided for this task`.
fn provided(text: &str, at: usize) -> Option<value::Value> {
    value::bare(text, at).filter(|name| eat(text, name.end, PROVIDED_FOR_TASK).is_some())
}

/// Step Functions' `Neither the global service principal S, nor the regional one is authorized to assume the provided role.`
fn service_principal(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let end = eat(clean, at, ASSUME_PROVIDED_ROLE)?;
    let verb = eat_back(clean, at, IS_AUTHORIZED_TO)?;
    let from = floor.max(back(clean, verb, 200));
    let (start, behind) = rfind_loose(clean, from, verb, NEITHER_PRINCIPAL)?;
    let name = skip_space(clean, behind);
    let service = between(clean, name, product_end(clean, name)).to_owned();
    let denial =
        Denial { assuming_service: Some(service).filter(|name| !name.is_empty()), ..Denial::default() };
    found(start, end, denial)
}

fn subject_before(text: &Text<'_>, end: usize) -> Option<(usize, String)> {
    let &Text { clean, floor, .. } = text;
    let region = between(clean, floor.max(back(clean, end, 60)), end).trim_end();
    let name = PRODUCTS.iter().filter(|name| region.ends_with(**name)).max_by_key(|name| name.len())?;
    let start = floor.max(back(clean, end, 60)) + region.len() - name.len();
    Some((start, (*name).to_owned()))
}

/// `The provided execution role does not have permissions to call OP on SERVICE`, whose `permission` is at `at`.
pub fn execution_role(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let verb = LACKS.iter().find_map(|words| eat_back(clean, at, words))?;
    let start = EXECUTION_ROLES.iter().find_map(|subject| eat_back(clean, verb, subject))?;
    let call = PERMISSION_TO_CALL.iter().find_map(|words| eat(clean, at, words))?;
    let name_at = skip_space(clean, call);
    let length =
        tail(clean, name_at).bytes().take(80).take_while(|b| b.is_ascii_alphanumeric() || *b == b':').count();
    let name_end = name_at + length;
    let operation = between(clean, name_at, name_end).to_owned();
    if operation.is_empty() {
        return text.stopped(call, Stop::Value);
    }
    let (service, end) = match eat(clean, name_end, "on") {
        Some(on) => {
            let start = skip_space(clean, on);
            let end = product_end(clean, start);
            (Some(between(clean, start, end).to_owned()).filter(|name| !name.is_empty()), end)
        }
        None => (None, name_end),
    };
    let action = crate::read::text::shape::action(&operation, 0).is_some();
    let denial = Denial {
        actions: action.then(|| DeniedAction::printed(operation.clone())).into_iter().collect(),
        operation: (!action).then_some(operation),
        service,
        cause: Some(Cause::ExecutionRole),
        ..Denial::default()
    };
    // The role was assumed; what it lacks is a permission of its own.
    Some(Found { kind: Kind::AccessDenied, start: start.max(floor), end, denial, weak: false })
}

pub fn found(start: usize, end: usize, denial: Denial) -> Option<Found> {
    Some(Found { kind: Kind::AssumeRole, start, end, denial, weak: false })
}
