//! When two diagnoses speak of one denial.
//!
//! A console shows the same refusal in several words: the message itself, its own panel that names only user and
//! action, the same banner on the next page. The reader needs one card for all of them.

use crate::Diagnosis;
use crate::diagnosis::{Denial, DeniedResource};

/// Whether `a` and `b` can be one denial: nothing that both say differs.
pub fn same(a: &Diagnosis, b: &Diagnosis) -> bool {
    a.kind == b.kind && same_denial(&a.denial, &b.denial)
}

fn same_denial(a: &Denial, b: &Denial) -> bool {
    let principal = agree(a.principal.as_ref().map(|p| &p.raw), b.principal.as_ref().map(|p| &p.raw));
    let actions = a.actions.len() == b.actions.len()
        && a.actions.iter().zip(&b.actions).all(|(a, b)| a.best().eq_ignore_ascii_case(b.best()));
    // Without an action only the whole says whether two refusals are one.
    let rest = !a.actions.is_empty()
        || (a.operation == b.operation
            && a.request_id == b.request_id
            && a.encoded_message == b.encoded_message);
    principal
        && actions
        && rest
        && agree(a.resource.as_ref().map(full_name), b.resource.as_ref().map(full_name))
        && agree(a.policy_type.as_ref(), b.policy_type.as_ref())
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
