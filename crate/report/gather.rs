//! What a report is made of, as it is read: each distinct denial once, whatever the input's size.

use std::collections::hash_map::{Entry, HashMap};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::path::Path;

use crate::iam::{Arn, PrincipalKind};
use crate::read::Reading;
use crate::records::{Event, Faults, Take, request_resource};
use crate::same;

use super::probes;

/// How many resources of one shape are kept one by one; more are counted.
pub(super) const MOST_RESOURCES: usize = 100;

/// Denials that are one to whoever reads: the same caller, action and shape of resource, refused in the same way.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// The first of them.
    pub reading: Reading,
    /// The resources, as printed, sorted.
    pub resources: Vec<Box<str>>,
    /// Whether there were more than are kept.
    pub more_resources: bool,
    /// How often in each hour-less day, `2026-10-31`; `""` where nobody knows when.
    pub days: Counts,
    /// How often in each Region.
    pub regions: Counts,
    /// The first and the last time, ISO 8601.
    pub first: Option<String>,
    pub last: Option<String>,
    /// The people, by a number of their session's name: users, and sessions of permission sets.
    pub people: HashSet<u64>,
    /// The account whose trail recorded it.
    pub account: Option<String>,
    /// The probe that it is.
    pub probe: Option<usize>,
    /// What tells the request from others, to know whether it was let through later.
    pub request: Option<u64>,
    pub count: u64,
}

/// How often each of a few names comes, sorted: most rows have one.
#[derive(Clone, Debug)]
pub(super) struct Counts(Vec<(Box<str>, u64)>);

impl Counts {
    fn one(name: &str, count: u64) -> Self {
        Counts(vec![(name.into(), count)])
    }

    fn add(&mut self, other: Self) {
        for (name, count) in other.0 {
            match self.0.binary_search_by(|(known, _)| known.cmp(&name)) {
                Ok(at) => self.0.get_mut(at).into_iter().for_each(|(_, known)| *known += count),
                Err(at) => self.0.insert(at, (name, count)),
            }
        }
    }

    /// As a report has it.
    pub fn to_map(&self) -> BTreeMap<String, u64> {
        self.0.iter().map(|(name, count)| (name.to_string(), *count)).collect()
    }
}

/// What was read.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Boxed, so that a table that grows moves pointers.
    pub(super) rows: HashMap<Box<str>, Box<Row>>,
    /// When each request was last let through, by its number: sixteen bytes for each caller and operation.
    pub(super) through: HashMap<u64, u32>,
    /// Recorded requests, denied or not.
    pub events: u64,
    /// Denials, each time.
    pub denials: u64,
    /// What could not be read.
    pub faults: Faults,
    pub(super) secrets: BTreeSet<String>,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
}

type Hasher = BuildHasherDefault<DefaultHasher>;

impl Gathered {
    /// Two halves of the input as one.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.events += other.events;
        self.denials += other.denials;
        self.secrets.extend(other.secrets);
        self.faults.extend(other.faults);
        earlier(&mut self.from, other.from.as_deref());
        later(&mut self.to, other.to.as_deref());
        for (request, time) in other.through {
            let known = self.through.entry(request).or_default();
            *known = (*known).max(time);
        }
        for (key, row) in other.rows {
            match self.rows.entry(key) {
                Entry::Vacant(free) => drop(free.insert(row)),
                Entry::Occupied(mut found) => found.get_mut().add(*row),
            }
        }
        self
    }

    fn count(&mut self, reading: Reading, event: Option<&Event<'_>>) {
        let times = u64::from(reading.count);
        self.denials += times;
        let denial = &reading.denial;
        let principal = denial.principal.as_ref();
        let mut people = HashSet::new();
        if let Some(person) = principal.and_then(person) {
            people.insert(Hasher::default().hash_one(person));
        }
        let time = denial.time.clone();
        earlier(&mut self.from, time.as_deref());
        later(&mut self.to, time.as_deref());
        let probe = event.and_then(probes::of);
        let mut key = key(&reading);
        if let Some(probe) = probe {
            key.push_str(&probe.to_string());
        }
        let day = time.as_deref().and_then(|time| time.get(..10)).unwrap_or_default();
        let region = denial.region.as_deref().unwrap_or_default();
        let row = Row {
            resources: denial.resource.iter().map(|of| of.raw.as_str().into()).collect(),
            more_resources: false,
            days: Counts::one(day, times),
            regions: Counts::one(region, times),
            first: time.clone(),
            last: time,
            people,
            account: event.and_then(|of| of.account.as_deref()).map(str::to_owned),
            probe,
            request: event.and_then(request),
            count: times,
            reading,
        };
        match self.rows.entry(key.into()) {
            Entry::Vacant(free) => drop(free.insert(Box::new(row))),
            Entry::Occupied(mut found) => found.get_mut().add(row),
        }
    }
}

impl Row {
    fn add(&mut self, other: Row) {
        self.count += other.count;
        for resource in other.resources {
            if let Err(at) = self.resources.binary_search(&resource) {
                self.resources.insert(at, resource);
            }
        }
        self.more_resources |= other.more_resources || self.resources.len() > MOST_RESOURCES;
        self.resources.truncate(MOST_RESOURCES);
        self.days.add(other.days);
        self.regions.add(other.regions);
        earlier(&mut self.first, other.first.as_deref());
        later(&mut self.last, other.last.as_deref());
        self.people.extend(other.people);
        // The smallest stands for all, so that the answer does not hang on the processors.
        let name =
            |of: &Reading| (of.denial.resource.as_ref().map(|of| of.raw.clone()), of.denial.time.clone());
        if name(&other.reading) < name(&self.reading) {
            self.reading = other.reading;
        }
    }
}

impl Take for Gathered {
    const ALL: bool = true;

    fn event(&mut self, _: &Path, _: u64, event: &Event<'_>) {
        self.events += 1;
        if let Some(time) = event.time.as_deref() {
            earlier(&mut self.from, Some(time));
            later(&mut self.to, Some(time));
        }
        match event.denial() {
            Some(reading) => self.count(reading, Some(event)),
            None if event.code.is_none() => {
                let Some((request, time)) = request(event).zip(event.time.as_deref().and_then(seconds))
                else {
                    return;
                };
                let known = self.through.entry(request).or_default();
                *known = (*known).max(time);
            }
            None => {}
        }
    }

    fn reading(&mut self, _: &Path, reading: Reading) {
        self.count(reading, None);
    }

    fn secrets(&mut self, names: Vec<String>) {
        self.secrets.extend(names);
    }

    fn faults(&mut self) -> &mut Faults {
        &mut self.faults
    }

    fn refusals(&self) -> u64 {
        self.denials
    }
}

/// ISO 8601 in UTC sorts as text.
fn earlier(known: &mut Option<String>, time: Option<&str>) {
    if let Some(time) = time
        && known.as_deref().is_none_or(|known| time < known)
    {
        *known = Some(time.to_owned());
    }
}

fn later(known: &mut Option<String>, time: Option<&str>) {
    if let Some(time) = time
        && known.as_deref().is_none_or(|known| time > known)
    {
        *known = Some(time.to_owned());
    }
}

/// Seconds since 1970.
pub(super) fn seconds(time: &str) -> Option<u32> {
    let time: jiff::Timestamp = time.parse().ok()?;
    u32::try_from(time.as_second()).ok()
}

/// Who called, as a report has it: the sessions of a role are one.
fn who<'e>(event: &'e Event<'_>) -> Option<&'e str> {
    let caller = &event.caller;
    [&caller.session_issuer, &caller.arn, &caller.invoked_by].into_iter().find_map(Option::as_deref)
}

/// The number of a request: caller, service, operation, and the resource that its parameters name, of S3 the bucket. One
/// that was let through with the same number shows that its caller is no longer stuck.
fn request(event: &Event<'_>) -> Option<u64> {
    let (source, operation) = (event.source.as_deref()?, event.operation.as_deref()?);
    let resource = match source {
        "s3.amazonaws.com" => event.parameters.get("bucketName").map(str::to_owned),
        _ => request_resource(source, &event.parameters),
    };
    Some(Hasher::default().hash_one((who(event)?, source, operation, resource)))
}

/// The person who asked; `None` for a machine.
pub(super) fn person(principal: &crate::iam::Principal) -> Option<&str> {
    let session = principal.session.as_deref();
    match principal.kind {
        PrincipalKind::User | PrincipalKind::FederatedUser | PrincipalKind::Root => Some(&principal.raw),
        PrincipalKind::AssumedRole if principal.permission_set().is_some() => {
            session.or(Some(&principal.raw))
        }
        PrincipalKind::AssumedRole => session.filter(|session| session.contains('@')),
        _ => None,
    }
}

/// What makes denials one row: like [`same::key`], for the role instead of its session, and the resource's shape.
fn key(reading: &Reading) -> String {
    let mut denial = reading.denial.clone();
    if let Some(principal) = denial.principal.as_mut().filter(|of| of.kind == PrincipalKind::AssumedRole)
        && let Some(session) = principal.session.as_deref()
        && let Some(role) = principal.raw.strip_suffix(session)
    {
        principal.raw = role.to_owned();
    }
    if let Some(resource) = denial.resource.as_mut()
        && let Some(shape) = shape(&resource.raw)
    {
        resource.raw = shape;
    }
    same::key(reading.kind, &denial)
}

/// The shape of a resource: an ARN without its name, of an object in S3 with its bucket. `None` where a name may mean more
/// than itself, as a role's does, or has signs that policies read otherwise: such a resource stands for itself.
pub(super) fn shape(raw: &str) -> Option<String> {
    let arn = Arn::parse(raw)?;
    let start = match arn.service {
        "iam" | "sts" => return None,
        "s3" => arn.resource.find('/')? + 1,
        _ => arn.resource.rfind(['/', ':']).map_or(0, |at| at + 1),
    };
    let name = arn.resource.get(start..)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '=' | '@' | '/');
    if name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    raw.strip_suffix(name).map(|before| format!("{before}*"))
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn a_shape_leaves_out_the_name_and_nothing_else() {
        let table = "arn:aws:dynamodb:eu-west-1:111122223333:table/";
        for (raw, expected) in [
            (format!("{table}Ledger"), Some(format!("{table}*"))),
            (
                "arn:aws:sqs:eu-west-1:111122223333:orders".into(),
                Some("arn:aws:sqs:eu-west-1:111122223333:*".into()),
            ),
            (
                "arn:aws:s3:::amzn-s3-demo-bucket/a/b.txt".into(),
                Some("arn:aws:s3:::amzn-s3-demo-bucket/*".into()),
            ),
            // A bucket is none of its objects, a role more than its name, and a sign of policies no name.
            ("arn:aws:s3:::amzn-s3-demo-bucket".into(), None),
            ("arn:aws:iam::111122223333:role/Build".into(), None),
            (format!("{table}*"), None),
            (format!("{table}${{Name}}"), None),
            ("orders".to_owned(), None),
            ("*".to_owned(), None),
        ] {
            assert_eq!(shape(&raw), expected, "{raw}");
        }
    }
}
