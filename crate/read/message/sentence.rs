//! `User: P is not authorized to perform: A on resource: R`, and what is left of it.

use crate::diagnosis::{Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::Principal;
use crate::read::genuine::program::{is_formatted, is_interpolated};
use crate::read::genuine::{sought, template};
use crate::read::message::found::Found;
use crate::read::parts::actions::{actions, is_assume, skip_marks};
use crate::read::parts::object::{masked_end, on_resource};
use crate::read::parts::subject::{Subject, subject};
use crate::read::parts::{blob, reason};
use crate::read::text::phrase::{eat, eat_back};
use crate::read::text::shape::{is_template, join};
use crate::read::text::slice::{between, head, tail};
use crate::read::words::phrases::NOT_AUTHORIZED;

/// The sentence whose `authorized` starts at `at`; nothing before `floor` belongs to it.
pub fn sentence(text: &str, floor: usize, at: usize) -> Option<Found> {
    let behind = eat(text, at, NOT_AUTHORIZED)?;
    let not = eat_back(text, at, "not").or_else(|| eat_back(text, at, "n't"))?;
    let (subject_end, says_you) = subject_end(text, not)?;
    if subject_end < floor {
        return None;
    }
    if template::is_unfilled(text, floor, subject_end, behind) {
        return None;
    }
    let colon = skip_marks(text, behind);
    let has_colon = tail(text, colon).starts_with(':');
    let list_at = if has_colon { colon + 1 } else { behind };
    // Bedrock lists what its models' agreements need.
    let required = eat(text, list_at, "the required AWS Marketplace actions");
    let list_at = required.unwrap_or(list_at);
    let (actions, list_end) = actions(text, list_at);
    let subject = if says_you {
        Subject { start: not, principal: None, marked: false }
    } else {
        subject(text, floor, subject_end, subject_end == not)
    };
    let after = if actions.is_empty() { masked_end(text, list_at) } else { list_end };

    let on = on_resource(text, after);
    let reason = reason::clause(text, on.next);
    let end = reason.as_ref().map_or(on.end, |reason| reason.end);

    let concrete = subject.principal.as_deref().is_some_and(|principal| principal.contains("arn:"));
    if actions.is_empty() {
        // Only a real principal and a colon make an instance of a sentence whose action is left out.
        let masked = join(between(text, list_at, after));
        let masked = masked.trim();
        let masked_principal = subject.principal.as_deref().is_some_and(|p| p.contains(['<', '…']));
        if !concrete
            || masked_principal && masked.starts_with('<')
            || !has_colon
            || is_template(masked)
            || masked.is_empty()
        {
            return None;
        }
    }
    if !has_colon && required.is_none() && !says_colonless(text, &subject, &actions, subject_end == not) {
        return None;
    }
    if let Some(principal) = &subject.principal
        && !principal.starts_with("arn:")
        && actions.len() != 1
        && is_template(principal)
    {
        return None;
    }

    if !concrete
        && (template::is_listed(text, subject.start, end)
            || sought::is_sought(text, subject.start, end)
            || sought::is_argument(text, subject.start, end))
    {
        return None;
    }
    if is_formatted(text, subject.start) && between(text, subject.start, end).contains('{')
        || is_interpolated(text, subject.start, end)
    {
        return None;
    }
    let kms = on.ciphertext && actions.iter().all(|action| action.starts_with("kms:"));
    let mut denial = Denial {
        principal: subject.principal.as_deref().map(Principal::read),
        actions: actions.into_iter().map(DeniedAction::printed).collect(),
        resource: on.resource.map(DeniedResource::printed),
        ..Denial::default()
    };
    if let Some(reason) = reason {
        denial.effect = reason.effect;
        denial.policy_type = reason.policy_type;
        denial.policy_arn = reason.policy_arn;
        denial.reason = reason.text;
    }
    let mut end = end;
    if let Some((message, cut, behind)) = blob::behind(text, end) {
        denial.encoded_message = Some(message);
        denial.encoded_message_cut = cut;
        end = behind;
    }
    let kind = if denial.actions.iter().any(|action| is_assume(&action.raw)) {
        Kind::AssumeRole
    } else if kms {
        Kind::Kms
    } else {
        Kind::AccessDenied
    };
    Some(Found { kind, start: subject.start.max(floor), end, denial, weak: false })
}

/// Where the subject ends, and whether it is `You`. `None` for the first person of a heading.
fn subject_end(text: &str, not: usize) -> Option<(usize, bool)> {
    if let Some(is) = eat_back(text, not, "is") {
        return Some((is, false));
    }
    if let Some(are) = eat_back(text, not, "are").or_else(|| eat_back(text, not, "'re")) {
        return Some(match eat_back(text, are, "you") {
            Some(you) => (you, true),
            None => (are, false),
        });
    }
    if eat_back(text, not, "I am").is_some() || eat_back(text, not, "I'm").is_some() {
        return None;
    }
    Some((not, false))
}

/// Whether a sentence without a colon after `perform` is one of AWS's.
fn says_colonless(text: &str, subject: &Subject, actions: &[String], verbless: bool) -> bool {
    if subject.marked || subject.principal.is_some() {
        return !actions.is_empty();
    }
    let federated = actions.iter().any(|action| is_assume(action));
    let before = head(text, subject.start).trim_end();
    verbless && !actions.is_empty() && (federated || before.ends_with(':'))
}
