//! `User: P is not authorized to perform: A on resource: R`, and what is left of it.

use crate::diagnosis::{Cause, Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::{PolicyType, Principal};
use crate::read::found::Found;
use crate::read::parts::actions::{actions, is_assume, skip_marks};
use crate::read::parts::object::{masked_end, on_resource};
use crate::read::parts::subject::{Subject, subject};
use crate::read::parts::{blob, reason};
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back};
use crate::read::text::shape::{is_template, join};
use crate::read::text::slice::{between, head, tail};
use crate::read::text::stop::Stop;
use crate::read::words::phrases::NOT_AUTHORIZED;
use crate::read::words::sentences::{I_AM, MARKETPLACE_ACTIONS};

/// The sentence whose `authorized` starts at `at`; nothing before `floor` belongs to it.
pub fn sentence(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let behind = eat(clean, at, NOT_AUTHORIZED)?;
    let not = eat_back(clean, at, "not").or_else(|| eat_back(clean, at, "n't"));
    let not = not.or_else(|| text.stopped(behind, Stop::Negation))?;
    let (subject_end, says_you) = subject_end(clean, not)?;
    if subject_end < floor {
        return text.stopped(behind, Stop::ReadAlready);
    }
    let colon = skip_marks(clean, behind);
    let has_colon = tail(clean, colon).starts_with(':');
    let list_at = if has_colon { colon + 1 } else { behind };
    // Bedrock lists what its models' agreements need.
    let required = eat(clean, list_at, MARKETPLACE_ACTIONS);
    let list_at = required.unwrap_or(list_at);
    let (actions, list_end) = actions(clean, list_at);
    let subject = if says_you {
        Subject { start: not, principal: None, marked: false }
    } else {
        subject(text, subject_end, subject_end == not)
    };
    let after = if actions.is_empty() { masked_end(clean, list_at) } else { list_end };

    let on = on_resource(clean, after);
    let reason = reason::clause(clean, on.next);
    let end = reason.as_ref().map_or(on.end, |reason| reason.end);

    let concrete = subject.principal.as_deref().is_some_and(|principal| principal.contains("arn:"));
    if actions.is_empty() {
        // Only a real principal and a colon make an instance of a sentence whose action is left out.
        let masked = join(between(clean, list_at, after));
        let masked = masked.trim();
        let masked_principal = subject.principal.as_deref().is_some_and(|p| p.contains(['<', '…']));
        if !concrete
            || masked_principal && masked.starts_with('<')
            || !has_colon
            || is_template(masked)
            || masked.is_empty()
        {
            return text.stopped(list_at, Stop::Action);
        }
    }
    if !has_colon && required.is_none() && !says_colonless(clean, &subject, &actions, subject_end == not) {
        return text.stopped(end, Stop::Action);
    }
    if let Some(principal) = &subject.principal
        && !principal.starts_with("arn:")
        && actions.len() != 1
        && is_template(principal)
    {
        return text.stopped(end, Stop::Value);
    }

    let kms = on.ciphertext && actions.iter().all(|action| action.starts_with("kms:"));
    let mut denial = Denial {
        principal: subject.principal.as_deref().map(Principal::read),
        actions: actions.into_iter().map(DeniedAction::printed).collect(),
        resource: on.resource.map(DeniedResource::printed),
        ..Denial::default()
    };
    if let Some(reason) = reason {
        let lacking = reason.action.map(|(start, end)| between(clean, start, end));
        lacks_another(&mut denial, lacking);
        add_reason(&mut denial, reason);
    }
    let mut end = end;
    if let Some((message, cut, behind)) = blob::behind(clean, end) {
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

/// A request may need a permission beside its own, and then the clause names the action that is `lacking`, of another
/// service than the sentence's: `ec2:CreateVpcEndpoint … because no identity-based policy allows the
/// vpce:AllowMultiRegion action`.
///
/// Source: <https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-cross-region.html>
fn lacks_another(denial: &mut Denial, lacking: Option<&str>) {
    let ([said], Some(lacking)) = (denial.actions.as_slice(), lacking) else { return };
    let Some(((of, operation), (other, _))) = said.raw.split_once(':').zip(lacking.split_once(':')) else {
        return;
    };
    if !of.eq_ignore_ascii_case(other) {
        denial.operation = Some(operation.to_owned());
        denial.actions = vec![DeniedAction::printed(lacking)];
    }
}

fn add_reason(denial: &mut Denial, reason: reason::Reason) {
    denial.effect = reason.effect;
    denial.policy_type = reason.policy_type;
    if reason.through == Some(PolicyType::VpcEndpoint) {
        denial.cause = Some(Cause::ThroughVpcEndpoint);
    }
    denial.policy_arn = reason.policy_arn;
    denial.reason = reason.text;
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
    if eat_back(text, not, I_AM).is_some() || eat_back(text, not, "I'm").is_some() {
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
