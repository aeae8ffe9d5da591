//! Readings put together: the weak give way to the strong, and the same denial twice is one.

use super::{Found, Reading};
use crate::diagnosis::{Denial, Span};

/// How far a bare error code may stand before, or behind, the message that it belongs to.
const BEFORE: usize = 2500;
const BEHIND: usize = 1500;

/// How far two bare error codes of one refusal may stand apart.
const SAME: usize = 400;

#[derive(Debug)]
struct Gathered {
    reading: Reading,
    weak: bool,
}

/// Takes what was found, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Gatherer {
    found: Vec<Gathered>,
    floor: usize,
}

impl Gatherer {
    /// The end of the last message: what stands before it is already read.
    pub(super) fn floor(&self) -> usize {
        self.floor
    }

    /// Takes one finding.
    pub(super) fn add(&mut self, found: Found, span: Span) {
        self.floor = self.floor.max(span.end);
        let Found { kind, denial, weak, .. } = found;
        let reading = Reading { kind, span, count: 1, denial };
        let same = |known: &&mut Gathered| {
            known.weak == weak
                && known.reading.kind == kind
                && same_denial(&known.reading.denial, &reading.denial)
        };
        if let Some(known) = self.found.iter_mut().rev().take(256).find(same) {
            known.reading.count = known.reading.count.saturating_add(1);
            fill(&mut known.reading.denial, reading.denial);
            return;
        }
        // `HandlerErrorCode: AccessDenied` behind `Access denied for operation 'X'` is the same refusal.
        if let Some(last) = self.found.last_mut()
            && weak
            && last.weak
            && span.start.saturating_sub(last.reading.span.end) < SAME
            && (reading.denial.operation.is_none() || last.reading.denial.operation.is_none())
        {
            last.reading.span.end = last.reading.span.end.max(span.end);
            fill(&mut last.reading.denial, reading.denial);
            return;
        }
        self.found.push(Gathered { reading, weak });
    }

    /// The readings, each once, in order.
    pub(super) fn finish(self) -> Vec<Reading> {
        let strong: Vec<Span> = self.found.iter().filter(|g| !g.weak).map(|g| g.reading.span).collect();
        let mut readings: Vec<Reading> = self
            .found
            .into_iter()
            .filter(|gathered| {
                if !gathered.weak {
                    return true;
                }
                let span = gathered.reading.span;
                let after = strong.partition_point(|other| other.start < span.start);
                let next = strong.get(after).is_some_and(|s| s.start.saturating_sub(span.end) < BEFORE);
                let last = after.checked_sub(1).and_then(|before| strong.get(before));
                !next && last.is_none_or(|s| span.start.saturating_sub(s.end) >= BEHIND)
            })
            .map(|gathered| gathered.reading)
            .collect();
        readings.sort_by_key(|reading| reading.span.start);
        readings
    }
}

/// Whether two readings are of the same denial: what they say of the refusal is the same, whatever is around it.
fn same_denial(one: &Denial, other: &Denial) -> bool {
    let principal = |denial: &Denial| denial.principal.as_ref().map(|principal| principal.raw.clone());
    let resource = |denial: &Denial| denial.resource.as_ref().map(|resource| resource.raw.clone());
    one.actions.len() == other.actions.len()
        && one.actions.iter().zip(&other.actions).all(|(a, b)| a.raw.eq_ignore_ascii_case(&b.raw))
        && principal(one) == principal(other)
        && resource(one) == resource(other)
        && one.effect == other.effect
        && one.policy_type == other.policy_type
        && one.policy_arn == other.policy_arn
        && one.reason == other.reason
        && one.encoded_message == other.encoded_message
        && (!one.actions.is_empty()
            || (one.operation == other.operation && one.service == other.service && one.code == other.code))
}

/// Takes over from `more` what `denial` lacks.
fn fill(denial: &mut Denial, more: Denial) {
    let fields = [
        (&mut denial.operation, more.operation),
        (&mut denial.service, more.service),
        (&mut denial.code, more.code),
        (&mut denial.request_id, more.request_id),
        (&mut denial.time, more.time),
        (&mut denial.region, more.region),
        (&mut denial.session_issuer, more.session_issuer),
        (&mut denial.via_service, more.via_service),
    ];
    for (field, value) in fields {
        if field.is_none() {
            *field = value;
        }
    }
    denial.status = denial.status.or(more.status);
}
