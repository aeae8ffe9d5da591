//! What was found: each distinct denial once, with how often, when and where.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use super::{Event, Fault, Faults, Take};
use crate::diagnosis::Span;
use crate::iam::PrincipalKind;
use crate::read::Reading;
use crate::same;

/// A distinct denial.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it says; the span is in the file that `first` names.
    pub reading: Reading,
    /// Where it was met first, in the order of the files' names.
    pub file: Arc<Path>,
    /// The earliest and the latest occurrence, where the records say when.
    pub first: Option<Moment>,
    /// See `first`.
    pub last: Option<Moment>,
    /// The account whose trail recorded it.
    pub account: Option<String>,
}

/// An occurrence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// ISO 8601.
    pub time: String,
    /// The record's id.
    pub event_id: Option<String>,
}

/// What a run found. Two tallies of two halves of the input make the tally of the whole: see [`Tally::with`].
#[derive(Debug, Default)]
pub struct Tally {
    /// Recorded requests looked at, denied or not.
    pub events: u64,
    /// Denials, each time they occurred.
    pub occurrences: u64,
    /// The sorts of secrets that stand beside the denials.
    pub secrets: BTreeSet<String>,
    /// What could not be read.
    pub faults: Faults,
    /// The name of the file that is being read: all that is found in it share it.
    file: Option<Arc<Path>>,
    /// Boxed, so that a table that grows moves pointers.
    found: HashMap<Box<str>, Box<Found>>,
}

impl Tally {
    /// The distinct denials, in the order of files and places.
    pub fn finish(self) -> (Vec<Box<Found>>, Vec<Fault>) {
        let mut found: Vec<Box<Found>> = self.found.into_values().collect();
        found.sort_by(|a, b| (&a.file, a.reading.span.start).cmp(&(&b.file, b.reading.span.start)));
        (found, self.faults.finish())
    }

    /// How many distinct denials there are so far.
    pub fn distinct(&self) -> usize {
        self.found.len()
    }

    /// Both.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.events += other.events;
        self.occurrences += other.occurrences;
        self.secrets.extend(other.secrets);
        self.faults.extend(other.faults);
        for (key, found) in other.found {
            self.add(key, found);
        }
        self
    }

    fn count(&mut self, file: &Path, reading: Reading, moment: Option<Moment>, account: Option<String>) {
        self.occurrences += u64::from(reading.count);
        let key = key(&reading);
        let file = match &self.file {
            Some(known) if **known == *file => Arc::clone(known),
            _ => Arc::clone(self.file.insert(file.into())),
        };
        let found = Found { reading, file, first: moment.clone(), last: moment, account };
        self.add(key.into(), Box::new(found));
    }

    fn add(&mut self, key: Box<str>, found: Box<Found>) {
        use std::collections::hash_map::Entry;
        match self.found.entry(key) {
            Entry::Vacant(entry) => drop(entry.insert(found)),
            Entry::Occupied(mut entry) => entry.get_mut().merge(*found),
        }
    }
}

impl Take for Tally {
    const ALL: bool = false;

    fn event(&mut self, file: &Path, offset: u64, event: &Event<'_>) {
        self.events += 1;
        let Some(mut reading) = event.denial() else { return };
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        reading.span = Span { start: offset, end: offset };
        let moment = event
            .time
            .as_deref()
            .map(|time| Moment { time: time.to_owned(), event_id: event.id.as_deref().map(str::to_owned) });
        self.count(file, reading, moment, event.account.as_deref().map(str::to_owned));
    }

    fn reading(&mut self, file: &Path, reading: Reading) {
        let moment = reading.denial.time.clone().map(|time| Moment { time, event_id: None });
        self.count(file, reading, moment, None);
    }

    fn secrets(&mut self, names: Vec<String>) {
        self.secrets.extend(names);
    }

    fn faults(&mut self) -> &mut Faults {
        &mut self.faults
    }

    fn refusals(&self) -> u64 {
        self.occurrences
    }
}

/// What makes two occurrences one denial: the sessions of one role are one caller.
fn key(reading: &Reading) -> String {
    let mut denial = reading.denial.clone();
    if let Some(principal) = denial.principal.as_mut().filter(|of| of.kind == PrincipalKind::AssumedRole)
        && let Some(session) = principal.session.as_deref()
        && let Some(role) = principal.raw.strip_suffix(session)
    {
        principal.raw = role.to_owned();
    }
    same::key(reading.kind, &denial)
}

impl Found {
    /// Equal where two are one denial, wherever they were found.
    pub fn key(&self) -> String {
        key(&self.reading)
    }

    fn merge(&mut self, other: Self) {
        let count = self.reading.count.saturating_add(other.reading.count);
        let earlier = |a: &Option<Moment>, b: &Option<Moment>| match (a, b) {
            (Some(a), Some(b)) => Some(a.min(b).clone()),
            (a, b) => a.clone().or_else(|| b.clone()),
        };
        let first = earlier(&self.first, &other.first);
        let last = self.last.as_ref().max(other.last.as_ref()).cloned();
        // The one that stands first stands for all, whoever was done first: the answer does not hang on the processors.
        if (&other.file, other.reading.span.start) < (&self.file, self.reading.span.start) {
            *self = other;
        }
        self.reading.count = count;
        (self.first, self.last) = (first, last);
    }
}
