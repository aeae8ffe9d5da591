//! Refusals that are no sentence: an error code, or a service's or tool's own few words.

use crate::diagnosis::{Denial, DeniedAction, Kind};
use crate::read::found::Found;
use crate::read::message::code::{MESSAGE, Under, coded, under};
use crate::read::parts::blob;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back, find_loose};
use crate::read::text::shape::is_template;
use crate::read::text::slice::{
    ahead, back, between, head, line_end_within, line_start, near, skip_space, tail,
};
use crate::read::text::stop::Stop;
use crate::read::words::envelopes::JAVA_CODE;
use crate::read::words::refusals::{
    ACCESS_D, ACCESS_DENIED_PRINTED, DENIED_FOR_OPERATION, DENIED_TO, NO_KUBERNETES_ACCESS, OWN_SIGNS,
    S3_ERROR, SIGNS_OF_LINE, WHEN_WRITING,
};
use crate::read::words::vendors::OTHER_VENDORS;

/// The envelope without a sentence whose needle is at `at`.
pub fn weak(text: &Text<'_>, at: usize) -> Option<Found> {
    let found = operation_denied(text, at)
        .or_else(|| coded(text, at))
        .or_else(|| heading(text, at))
        .or_else(|| said(text, at))
        .or_else(|| unreachable_cluster(text, at))?;
    let bare = found.denial.actions.is_empty() && found.denial.encoded_message.is_none();
    let own = || OWN_SIGNS.iter().any(|sign| near(text, at).contains(sign));
    let foreign = bare && !own() && OTHER_VENDORS.iter().any(|vendor| near(text, at).contains(vendor));
    if foreign { text.stopped(found.end, Stop::OtherVendor) } else { Some(found) }
}

/// CloudFormation's `Access denied for operation 'X'`.
fn operation_denied(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let end = eat(clean, at, DENIED_FOR_OPERATION)?;
    let start = eat_back(clean, at, ACCESS_D)?;
    let quote = skip_space(clean, end);
    let rest = tail(clean, quote).strip_prefix(['\'', '"', '`'])?;
    let length = rest.bytes().take(100).take_while(|b| !matches!(b, b'\'' | b'"' | b'`' | b'\n')).count();
    let operation = head(rest, length);
    if operation.is_empty() || is_template(operation) || start < floor {
        return None;
    }
    let action = crate::read::text::shape::action(operation, 0) == Some(operation.len());
    let denial = Denial {
        actions: action.then(|| DeniedAction::printed(operation)).into_iter().collect(),
        operation: (!action).then(|| operation.to_owned()),
        ..Denial::default()
    };
    Some(Found { kind: Kind::AccessDenied, start, end: quote + 1 + length, denial, weak: true })
}

/// The console's collapsed heading `Access denied to A`: that A is an action of the reference proves it.
fn heading(text: &Text<'_>, at: usize) -> Option<Found> {
    let clean = text.clean;
    let name = skip_space(clean, eat(clean, at, DENIED_TO)?);
    let start = eat_back(clean, at, ACCESS_D).filter(|start| *start >= text.floor)?;
    let end = crate::read::text::shape::action(clean, name)?;
    let action = between(clean, name, end);
    crate::reference::action(action)?;
    let denial = Denial { actions: vec![DeniedAction::printed(action)], ..Denial::default() };
    Some(Found { kind: Kind::AccessDenied, start, end, denial, weak: true })
}

/// `Access Denied`, without a code, in a line that speaks of AWS.
fn said(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    if let Some(end) = eat(clean, at, "orbidden").filter(|end| tail(clean, *end).starts_with(" (Service: ")) {
        let start = back(clean, at, 1);
        let named = tail(clean, end).split(')').next().is_some_and(|envelope| envelope.contains(JAVA_CODE));
        let code = (!named).then(|| "Forbidden".to_owned());
        let denial = Denial { code, ..Denial::default() };
        return Some(Found { kind: Kind::AccessDenied, start, end, denial, weak: true });
    }
    let end = eat(clean, at, "enied")?;
    let start = eat_back(clean, at, ACCESS_D)?;
    let printed = between(clean, start, end);
    if !ACCESS_DENIED_PRINTED.contains(&printed) || start < floor {
        return None;
    }
    let rest = tail(clean, end);
    let own_words = rest.trim_start_matches(['.', ' ', '"', '\'', ')', '`']);
    let line = between(
        clean,
        line_start(clean, floor.max(back(clean, start, 400)), start),
        line_end_within(clean, start, 600),
    );
    let java = own_words.starts_with("(Service: ");
    let ends = own_words.is_empty()
        || own_words.starts_with("--->")
        || own_words.starts_with(['\n', '<', ';', '}', ']'])
        || own_words
            .strip_prefix(',')
            .is_some_and(|next| !next.starts_with(" and") && !next.starts_with(" but"));
    let signed = || SIGNS_OF_LINE.iter().any(|sign| line.contains(sign));
    // Athena's words for a results bucket.
    let writing = own_words.starts_with(WHEN_WRITING) && line.contains("s3://");
    let event = head(clean, start).ends_with("\"errorMessage\":\"");
    let pair = event || head(clean, start).trim_end().ends_with("AccessDenied");
    // CloudFormation's words for an action of its stack.
    if let (start, Some(action)) = blob::api(text, start) {
        let denial = Denial { actions: vec![DeniedAction::printed(action)], ..Denial::default() };
        return Some(Found { kind: Kind::AccessDenied, start, end, denial, weak: true });
    }
    let tool = between(clean, back(clean, start, 10), start).ends_with(S3_ERROR);
    let powershell = ends && near(text, at).contains("Amazon.PowerShe");
    if !(java || powershell || writing || pair || tool || (ends && signed())) {
        return text.stopped(end, Stop::Sign);
    }
    match under(text, end, ahead(clean, end, MESSAGE)) {
        Some(Under::Message(found)) => return Some(*found),
        Some(Under::Other) => return None,
        None => {}
    }
    Some(Found { kind: Kind::AccessDenied, start, end, denial: Denial::default(), weak: true })
}

/// The EKS console's words for a principal that the cluster itself does not know.
fn unreachable_cluster(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    eat(text.clean, at, "permission")?;
    let from = floor.max(back(clean, at, 400));
    let (start, end) = NO_KUBERNETES_ACCESS.iter().find_map(|words| find_loose(clean, from, at, words))?;
    Some(Found {
        kind: Kind::Other,
        start,
        end: eat(clean, at, "permissions").unwrap_or(end).max(end),
        denial: Denial {
            reason: Some(crate::read::text::shape::join(between(clean, start, end)).into_owned()),
            ..Denial::default()
        },
        weak: false,
    })
}
