//! Readings put together: the weak give way to the strong, and the same denial twice is one.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::diagnosis::{Denial, Span};
use crate::read::found::Found;
use crate::read::reading::Reading;
use crate::same::key;

/// How far a bare error code may stand before, or behind, the message that it belongs to.
const BEFORE: usize = 2500;
const BEHIND: usize = 1500;
/// How far two bare error codes of one refusal may stand apart.
const SAME: usize = 400;

/// Takes what was found, in the order of the text.
#[derive(Debug, Default)]
pub struct Gatherer {
    readings: Vec<Reading>,
    /// Bare error codes that a message close behind them may still take the place of.
    pending: Vec<Reading>,
    /// The end of the last message that is more than a code.
    last_strong: Option<usize>,
    floor: usize,
}

impl Gatherer {
    /// The end of the last message: what stands before it is already read.
    pub fn floor(&self) -> usize {
        self.floor
    }

    /// Takes note that talk about a message stands before `end`.
    pub fn skip(&mut self, end: usize) {
        self.floor = self.floor.max(end);
    }

    /// Takes one finding.
    pub fn add(&mut self, found: Found, span: Span) {
        let Found { kind, denial, weak, .. } = found;
        // What a bare code seems to span may still hold a message.
        self.floor = self.floor.max(if weak { span.start } else { span.end });
        let reading = Reading { kind, span, count: 1, denial };
        let settled = self.pending.partition_point(|code| code.span.end.saturating_add(BEFORE) < span.start);
        self.readings.extend(self.pending.drain(..settled));
        if !weak {
            self.pending.clear();
            self.last_strong = Some(span.end);
            self.readings.push(reading);
        } else if self.last_strong.is_none_or(|end| span.start.saturating_sub(end) >= BEHIND) {
            self.add_code(reading);
        }
    }

    /// Takes a bare error code. `HandlerErrorCode: AccessDenied` behind `Access denied for operation 'X'` is the same
    /// refusal.
    fn add_code(&mut self, reading: Reading) {
        match self.pending.last_mut() {
            Some(last)
                if reading.span.start.saturating_sub(last.span.end) < SAME
                    && (reading.denial.operation.is_none() || last.denial.operation.is_none()) =>
            {
                last.span.end = last.span.end.max(reading.span.end);
                fill(&mut last.denial, reading.denial);
            }
            _ => self.pending.push(reading),
        }
    }

    /// What is settled so far.
    pub fn drain(&mut self) -> impl Iterator<Item = Reading> {
        self.readings.drain(..)
    }

    /// The rest, in order.
    pub fn finish(mut self) -> Vec<Reading> {
        self.readings.append(&mut self.pending);
        self.readings
    }
}

/// Readings of which each is kept once, with a count.
#[derive(Debug, Default)]
pub struct Distinct {
    readings: Vec<Reading>,
    /// Where the reading with this key stands.
    known: HashMap<String, usize>,
}

impl Distinct {
    /// Takes one reading.
    pub fn add(&mut self, reading: Reading) {
        // Most texts hold one denial: there is nothing to compare it with.
        match self.readings.as_slice() {
            [] => return self.readings.push(reading),
            [first] if self.known.is_empty() => drop(self.known.insert(key(first.kind, &first.denial), 0)),
            _ => {}
        }
        match self.known.entry(key(reading.kind, &reading.denial)) {
            Entry::Vacant(entry) => {
                entry.insert(self.readings.len());
                self.readings.push(reading);
            }
            Entry::Occupied(entry) => {
                if let Some(known) = self.readings.get_mut(*entry.get()) {
                    known.count = known.count.saturating_add(reading.count);
                    if reading.span.start < known.span.start {
                        known.span = reading.span;
                    }
                    fill(&mut known.denial, reading.denial);
                }
            }
        }
    }

    /// The distinct readings, in the order of the text.
    pub fn finish(mut self) -> Vec<Reading> {
        self.readings.sort_by_key(|reading| reading.span.start);
        self.readings
    }
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
    denial.cause = denial.cause.or(more.cause);
    denial.identity_token = denial.identity_token.take().or(more.identity_token);
}
