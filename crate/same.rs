//! When two denials are one: the only answer, for the reader, the card and the popup.
//!
//! Within one text the reader counts a denial that is printed again, word for word, by its [`key`]. A console shows the
//! same refusal in several words besides: the message itself, its own panel that names only user and action, the same
//! banner on the next page. The reader needs one card for all of them: [`same`] compares what both say.

use crate::Diagnosis;
use crate::diagnosis::{Denial, DeniedResource, Kind};
use crate::iam::DenyEffect;

/// What tells one denial from another, as one string: equal where two say the same of the refusal, whatever is around it.
pub fn key(kind: Kind, denial: &Denial) -> String {
    let mut key = String::with_capacity(384);
    let marks = [kind as u8, denial.effect as u8, denial.policy_type.map_or(0, |policy| policy as u8 + 1)];
    key.extend(marks.map(char::from));
    let mut add = |part: Option<&str>| {
        key.push('\u{1f}');
        key.push_str(part.unwrap_or_default());
    };
    add(denial.principal.as_ref().map(|principal| principal.raw.as_str()));
    add(denial.resource.as_ref().map(|resource| resource.raw.as_str()));
    add(denial.policy_arn.as_deref());
    add(denial.reason.as_deref());
    add(denial.encoded_message.as_deref());
    for action in &denial.actions {
        add(Some(&action.raw.to_ascii_lowercase()));
    }
    if denial.actions.is_empty() {
        add(denial.operation.as_deref());
        add(denial.service.as_deref());
        add(denial.code.as_deref());
    }
    key
}

/// Whether `a` and `b` can be one denial: nothing that both say differs.
pub fn same(a: &Diagnosis, b: &Diagnosis) -> bool {
    a.kind == b.kind && same_denial(&a.denial, &b.denial)
}

fn same_denial(a: &Denial, b: &Denial) -> bool {
    let actions = a.actions.len() == b.actions.len()
        && a.actions.iter().zip(&b.actions).all(|(a, b)| a.best().eq_ignore_ascii_case(b.best()));
    // Without an action only the whole says whether two refusals are one.
    let rest = !a.actions.is_empty()
        || (a.operation == b.operation
            && a.request_id == b.request_id
            && a.encoded_message == b.encoded_message);
    let effects = [a.effect, b.effect];
    let effect = a.effect == b.effect || effects.contains(&DenyEffect::Unknown);
    actions
        && rest
        && effect
        && agree(a.principal.as_ref().map(|p| &p.raw), b.principal.as_ref().map(|p| &p.raw))
        && agree(a.resource.as_ref().map(full_name), b.resource.as_ref().map(full_name))
        && agree(a.policy_type.as_ref(), b.policy_type.as_ref())
        && agree(a.policy_arn.as_ref(), b.policy_arn.as_ref())
}

fn full_name(resource: &DeniedResource) -> &str {
    resource.arn.as_deref().unwrap_or(&resource.raw)
}

fn agree<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// How much a diagnosis says.
fn detail(diagnosis: &Diagnosis) -> usize {
    let denial = &diagnosis.denial;
    [
        denial.principal.is_some(),
        denial.resource.is_some(),
        denial.policy_type.is_some(),
        denial.policy_arn.is_some(),
        denial.request_id.is_some(),
    ]
    .into_iter()
    .filter(|said| *said)
    .count()
}

/// `diagnoses` with each denial once, told by the one that says most; in the order of the text.
pub fn distinct(diagnoses: Vec<Diagnosis>) -> Vec<Diagnosis> {
    let mut kept: Vec<Diagnosis> = Vec::new();
    for diagnosis in diagnoses {
        match kept.iter_mut().find(|other| same(other, &diagnosis)) {
            Some(other) if detail(other) < detail(&diagnosis) => *other = diagnosis,
            Some(_) => {}
            None => kept.push(diagnosis),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Page, diagnose};

    const USER: &str = "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: ";

    fn one(text: &str) -> Diagnosis {
        diagnose(&format!("{USER}{text}"), &Page::default()).remove(0)
    }

    #[test]
    fn one_denial_in_other_words_is_the_same() {
        let full = "sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:123456789012:orders because no identity-based policy \
                    allows the sqs:SendMessage action";
        for (a, b, is_same) in [
            (full, full, true),
            (full, "sqs:SendMessage", true),
            (full, "SQS:sendmessage on resource: arn:aws:sqs:eu-west-1:123456789012:orders", true),
            (full, "sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:123456789012:bills", false),
            (full, "sqs:ReceiveMessage on resource: arn:aws:sqs:eu-west-1:123456789012:orders", false),
            (full, "sqs:SendMessage with an explicit deny in an identity-based policy", false),
            (
                full,
                "sqs:SendMessage because no resource-based policy allows the sqs:SendMessage action",
                false,
            ),
        ] {
            let (a, b) = (one(a), one(b));
            assert_eq!(same(&a, &b), is_same, "{:?} {:?}", a.denial, b.denial);
            assert_eq!(same(&b, &a), is_same);
            // What is printed again word for word is the same in every sense.
            assert!(key(a.kind, &a.denial) != key(b.kind, &b.denial) || is_same);
        }
    }

    #[test]
    fn the_one_that_says_most_is_kept() {
        let full = one("sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:123456789012:orders");
        let kept = distinct(vec![one("sqs:SendMessage"), full.clone(), one("sqs:ReceiveMessage")]);
        assert_eq!(kept.len(), 2);
        assert_eq!(kept.first(), Some(&full));
    }
}
