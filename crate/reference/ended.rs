//! Services that AWS has ended.

use super::packed::{Column, column};

const PREFIXES: Column = column!("ended-services-0");
const NAMES: Column = column!("ended-services-1");
const DATES: Column = column!("ended-services-2");
const PAGES: Column = column!("ended-services-3");
const ACTIONS: Column = column!("ended-services-4");

/// A service that AWS has ended, and that the reference no longer holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedService {
    /// The prefix of its actions: `deeplens`.
    pub prefix: String,
    /// The product's name: `AWS DeepLens`.
    pub name: String,
    /// The day on which it ended: `2024-01-31`.
    pub date: String,
    /// AWS's page about it.
    pub page: String,
    /// The actions it had, without their prefix.
    pub actions: Vec<String>,
}

/// The ended service with this prefix, in any case.
pub fn ended_service(prefix: &str) -> Option<EndedService> {
    let rows: Vec<usize> = PREFIXES
        .all()
        .enumerate()
        .filter(|(_, text)| text.order(prefix).is_eq())
        .map(|(row, _)| row)
        .collect();
    let first = *rows.first()?;
    Some(EndedService {
        prefix: PREFIXES.get(first).to_string(),
        name: NAMES.get(first).to_string(),
        date: DATES.get(first).to_string(),
        page: PAGES.get(first).to_string(),
        actions: rows.into_iter().map(|row| ACTIONS.get(row).to_string()).collect(),
    })
}

/// The prefixes of all ended services.
pub(super) fn ended_prefixes() -> Vec<String> {
    let mut prefixes: Vec<String> = PREFIXES.all().map(|text| text.to_string()).collect();
    prefixes.dedup();
    prefixes
}
