//! The most frequent of each: principals, actions, resources, policy types, accounts, Regions; denials a day.

use std::collections::BTreeMap;

use super::{Day, Guardrail, Row, Top, Tops};
use crate::verdict::Family;

/// How many of each are told.
const MOST: usize = 50;

/// Counts by name.
#[derive(Default)]
struct Counts(BTreeMap<String, u64>);

impl Counts {
    fn add(&mut self, name: impl Into<String>, count: u64) {
        *self.0.entry(name.into()).or_default() += count;
    }

    /// The most frequent first; of equally frequent ones by name.
    fn top(self) -> Top {
        let mut all: Vec<(String, u64)> = self.0.into_iter().collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all.truncate(MOST);
        all
    }
}

pub(super) fn tops(rows: &[Row]) -> Tops {
    let [mut principals, mut actions, mut resources, mut types, mut accounts, mut regions] =
        std::array::from_fn(|_| Counts::default());
    for row in rows {
        let account = row.principal.account.as_deref().unwrap_or_default();
        principals.add(format!("{} {account}", row.principal.name).trim().to_owned(), row.count);
        row.actions.iter().for_each(|action| actions.add(action, row.count));
        if let Some(resource) = &row.resource {
            resources.add(resource, row.count);
        }
        types.add(row.policy_type.as_deref().unwrap_or("not said"), row.count);
        if let Some(account) = row.account.as_deref() {
            let name = row
                .principal
                .account_name
                .as_deref()
                .filter(|_| row.principal.account.as_deref() == Some(account));
            accounts.add(name.map_or(account.to_owned(), |name| format!("{name} ({account})")), row.count);
        }
        for (region, count) in row.regions.iter().filter(|(region, _)| !region.is_empty()) {
            regions.add(region, *count);
        }
    }
    Tops {
        principals: principals.top(),
        actions: actions.top(),
        resources: resources.top(),
        policy_types: types.top(),
        accounts: accounts.top(),
        regions: regions.top(),
    }
}

pub(super) fn days(rows: &[Row]) -> BTreeMap<String, Day> {
    let mut days: BTreeMap<String, Day> = BTreeMap::new();
    for row in rows {
        for (day, count) in row.days.iter().filter(|(day, _)| !day.is_empty()) {
            let day = days.entry(day.clone()).or_default();
            match row.family {
                Family::Info | Family::Doubt => day.allow_missing += count,
                Family::Guard => day.guardrail += count,
                Family::Other => day.other += count,
            }
        }
    }
    days
}

/// What a guardrail did.
#[derive(Default)]
struct Stops {
    actions: Counts,
    people: BTreeMap<String, usize>,
    count: u64,
    short: String,
}

/// Guardrails, by the number of people they stopped; a machine counts as one.
pub(super) fn guardrails(rows: &[Row]) -> Vec<Guardrail> {
    let mut found: BTreeMap<(String, Option<String>, Option<String>), Stops> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.family == Family::Guard) {
        let Some(policy_type) = row.policy_type.clone() else { continue };
        let named = row.policy_arn.as_deref().map(name_of);
        // What AWS does not name is told apart by the account that it stopped.
        let place = match &named {
            Some(_) => row.policy_arn.clone(),
            None => row.account.as_deref().map(|account| format!("account {account}")),
        };
        let stops = found.entry((policy_type, named, place)).or_default();
        row.actions.iter().for_each(|action| stops.actions.add(action, row.count));
        let who = format!("{} {}", row.principal.name, row.principal.account.as_deref().unwrap_or_default());
        let people = stops.people.entry(who).or_default();
        *people = (*people).max(row.people.max(1));
        stops.count += row.count;
        row.cause.split(' ').next().unwrap_or_default().clone_into(&mut stops.short);
    }
    let guardrail =
        |((policy_type, name, place), stops): ((String, Option<String>, Option<String>), Stops)| Guardrail {
            short: stops.short,
            policy_type,
            name,
            place,
            actions: stops.actions.top().into_iter().map(|(action, _)| action).collect(),
            people: stops.people.values().sum(),
            count: stops.count,
        };
    let mut all: Vec<Guardrail> = found.into_iter().map(guardrail).collect();
    all.sort_by(|a, b| (b.people, b.count).cmp(&(a.people, a.count)).then_with(|| a.place.cmp(&b.place)));
    all
}

/// The last part of a policy's ARN.
fn name_of(arn: &str) -> String {
    arn.rsplit('/').next().unwrap_or(arn).to_owned()
}
