//! What refused, where the message's own reason or its code says so.

use crate::diagnosis::{Cause, Denial};
use crate::read::parts::code::known;
use crate::read::text::phrase::find_loose;
use crate::read::words::causes::CAUSES;

/// Adds to `denial` the cause that its reason or its code names.
pub fn dress(denial: &mut Denial) {
    if denial.cause.is_none() {
        denial.cause =
            denial.reason.as_deref().and_then(said).or_else(|| known(denial.code.as_deref()?)?.cause);
    }
}

/// The cause that `reason` names.
fn said(reason: &str) -> Option<Cause> {
    let stands = |(words, _): &&(&str, Cause)| find_loose(reason, 0, reason.len(), words).is_some();
    CAUSES.iter().find(stands).map(|(_, cause)| *cause)
}
