//! AWS managed policies that are retired, what replaces each, and what the change takes away.

use super::managed_policy::{ManagedPolicy, managed_policy};
use super::packed::{Column, column};

const NAMES: Column = column!("retired-policies-0");
const SUCCESSORS: Column = column!("retired-policies-1");
const EVIDENCE: Column = column!("retired-policies-2");
const PAGES: Column = column!("retired-policies-3");
const STATUS: Column = column!("retired-policies-4");
const CHANGED: Column = column!("retired-changes-0");
const KINDS: Column = column!("retired-changes-1");
const PATTERNS: Column = column!("retired-changes-2");
const COUNTS: Column = column!("retired-changes-3");
const TOTALS: Column = column!("retired-changes-4");

/// A retired AWS managed policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetiredPolicy {
    /// The name in AWS's spelling.
    pub name: String,
    /// Whether it still exists, and AWS only says to move away from it.
    pub exists: bool,
    /// The policy that replaces it, with its path: `service-role/AWS_ConfigRole`. `None` where AWS documents none.
    pub successor: Option<String>,
    /// The living policy of nearly the same name, with its path, where AWS documents no successor.
    pub alike: Option<String>,
    /// The page of AWS's documentation that names the successor.
    pub page: Option<String>,
    /// What the successor no longer grants.
    pub lost: Vec<Change>,
    /// What the successor grants only on some resources or under conditions.
    pub narrowed: Vec<Change>,
}

/// A part of what a policy grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// A pattern of the old policy, or one action: `cloudwatch:*`.
    pub pattern: String,
    /// Of how many of the pattern's actions it is true.
    pub count: usize,
    /// How many actions the pattern has.
    pub total: usize,
}

/// The retired policy with exactly this name, without its path. Names are case-sensitive.
pub fn retired_policy(name: &str) -> Option<RetiredPolicy> {
    let row = NAMES.find(name, 0..NAMES.all().count())?;
    let text = |column: Column| Some(column.get(row).to_string()).filter(|text| !text.is_empty());
    let spelled = NAMES.get(row).to_string();
    if spelled != name {
        return None;
    }
    let documented = EVIDENCE.get(row).order("documented").is_eq();
    let replacement = text(SUCCESSORS).map(|name| with_path(&name));
    let (successor, alike) = if documented { (replacement, None) } else { (None, replacement) };
    let changes = |kind: &str| {
        let rows = CHANGED.all().enumerate().filter(|(_, text)| text.order(name).is_eq()).map(|(row, _)| row);
        rows.filter(|row| KINDS.get(*row).order(kind).is_eq()).map(change).collect()
    };
    Some(RetiredPolicy {
        exists: STATUS.get(row).order("deprecated").is_eq(),
        successor,
        alike,
        page: text(PAGES),
        lost: changes("lost"),
        narrowed: changes("narrowed"),
        name: spelled,
    })
}

/// The names of all retired policies.
pub fn retired_policies() -> impl Iterator<Item = String> {
    NAMES.all().map(|text| text.to_string())
}

fn change(row: usize) -> Change {
    let number = |column: Column| column.get(row).to_string().parse().unwrap_or(1);
    Change { pattern: PATTERNS.get(row).to_string(), count: number(COUNTS), total: number(TOTALS) }
}

/// A living policy's name with its path.
fn with_path(name: &str) -> String {
    match managed_policy(name) {
        ManagedPolicy::Live { name, path } => path + &name,
        _ => name.to_owned(),
    }
}
