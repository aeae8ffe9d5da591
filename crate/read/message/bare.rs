//! Refusals that are no sentence: an error code, or a service's or tool's own few words.

use crate::diagnosis::{Denial, DeniedAction, Kind};
use crate::read::genuine::program::in_program;
use crate::read::message::code::{MESSAGE, Under, coded, under};
use crate::read::message::found::Found;
use crate::read::parts::blob;
use crate::read::text::phrase::{eat, eat_back, find_loose};
use crate::read::text::shape::is_template;
use crate::read::text::slice::{ahead, back, between, head, line_end, line_start, near, skip_space, tail};
use crate::read::words::vendors::OTHER_VENDORS;

/// The envelope without a sentence whose needle is at `at`.
pub fn weak(text: &str, floor: usize, at: usize) -> Option<Found> {
    let found = operation_denied(text, floor, at)
        .or_else(|| coded(text, floor, at))
        .or_else(|| said(text, floor, at))
        .or_else(|| unreachable_cluster(text, floor, at))?;
    let bare = found.denial.actions.is_empty() && found.denial.encoded_message.is_none();
    let own = || {
        ["com.amazonaws", "(Service: Amazon", "s3a://"]
            .iter()
            .any(|sign| near(text, floor, at).contains(sign))
    };
    (!bare || own() || !OTHER_VENDORS.iter().any(|vendor| near(text, floor, at).contains(vendor)))
        .then_some(found)
}

/// CloudFormation's `Access denied for operation 'X'`.
fn operation_denied(text: &str, floor: usize, at: usize) -> Option<Found> {
    let end = eat(text, at, "enied for operation")?;
    let start = eat_back(text, at, "access d")?;
    let quote = skip_space(text, end);
    let rest = tail(text, quote).strip_prefix(['\'', '"', '`'])?;
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

/// `Access Denied`, without a code, in a line that speaks of AWS.
fn said(text: &str, floor: usize, at: usize) -> Option<Found> {
    if let Some(end) = eat(text, at, "orbidden").filter(|end| tail(text, *end).starts_with(" (Service: ")) {
        let start = back(text, at, 1);
        return Some(Found { kind: Kind::AccessDenied, start, end, denial: Denial::default(), weak: true });
    }
    let end = eat(text, at, "enied")?;
    let start = eat_back(text, at, "access d")?;
    let printed = between(text, start, end);
    if !matches!(printed, "Access Denied" | "Access denied" | "AccessDenied") || start < floor {
        return None;
    }
    let rest = tail(text, end);
    let own_words = rest.trim_start_matches(['.', ' ', '"', '\'', ')', '`']);
    let line =
        between(text, line_start(text, floor.max(back(text, start, 400)), start), line_end(text, start));
    let java = own_words.starts_with("(Service: ");
    let ends = own_words.is_empty()
        || own_words.starts_with(['\n', '<', ';', '}', ']'])
        || own_words
            .strip_prefix(',')
            .is_some_and(|next| !next.starts_with(" and") && !next.starts_with(" but"));
    let signed = [
        "AmazonS3Exception",
        "ServerlessError",
        "deployment bucket",
        "Aws::",
        "(S3)",
        "s3://",
        "S3Exception",
        "AWS::",
        "Amazon",
        "aws-sdk",
        "botocore",
        "NoSuchBucket",
        "CloudFront",
        "S3 ",
        "AWS",
    ]
    .iter()
    .any(|sign| line.contains(sign));
    // Athena's words for a results bucket.
    let writing = own_words.starts_with("when writing") && line.contains("s3://");
    let event = head(text, start).ends_with("\"errorMessage\":\"");
    let pair = event || head(text, start).trim_end().ends_with("AccessDenied");
    // CloudFormation's words for an action of its stack.
    if let (start, Some(action)) = blob::api(text, floor, start) {
        let denial = Denial { actions: vec![DeniedAction::printed(action)], ..Denial::default() };
        return Some(Found { kind: Kind::AccessDenied, start, end, denial, weak: true });
    }
    let tool = between(text, back(text, start, 10), start).ends_with("S3 error: ");
    if !(java || writing || pair || tool || (ends && signed)) || in_program(text, floor, start) {
        return None;
    }
    match under(text, floor, end, ahead(text, end, MESSAGE)) {
        Some(Under::Message(found)) => return Some(*found),
        Some(Under::Other) => return None,
        None => {}
    }
    Some(Found { kind: Kind::AccessDenied, start, end, denial: Denial::default(), weak: true })
}

/// The EKS console's words for a principal that the cluster itself does not know.
fn unreachable_cluster(text: &str, floor: usize, at: usize) -> Option<Found> {
    let from = floor.max(back(text, at, 400));
    let (start, end) =
        find_loose(text, from, at, "Your current IAM principal doesn't have access to Kubernetes objects")
            .or_else(|| {
                find_loose(
                    text,
                    from,
                    at,
                    "Your current user or role does not have access to Kubernetes objects",
                )
            })?;
    Some(Found {
        kind: Kind::Other,
        start,
        end: eat(text, at, "permissions").unwrap_or(end).max(end),
        denial: Denial {
            reason: Some(crate::read::text::shape::join(between(text, start, end)).into_owned()),
            ..Denial::default()
        },
        weak: false,
    })
}
