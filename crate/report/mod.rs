//! Denials in bulk: files of an organization in, a report out: who is stuck and since when, which guardrails stop whom, what
//! is only noise, and a least policy for each principal.
//!
//! ```text
//! files ──► records ──► Gathered ──► Report ──► JSON, CSV, one HTML page, policies/ROLE.json
//!                       a row for    explained:
//!                       each role,   one answer
//!                       action and   a row
//!                       shape of
//!                       resource
//! ```
//!
//! Memory grows with the distinct denials, not with the input.

mod build;
mod chart;
mod gather;
mod least;
mod page;
pub mod probes;
mod table;
mod tops;

pub use build::Options;
pub use gather::Gathered;
pub use page::page;
pub use table::csv;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnosis::ProposedPolicy;
use crate::verdict::Family;

/// A report, as `--json` prints it and `--since` reads it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Report {
    /// The version of undeny that wrote it.
    pub undeny: String,
    /// The day of the authorization reference.
    pub reference: String,
    /// The first and the last moment of the records, ISO 8601.
    pub from: Option<String>,
    /// See `from`.
    pub to: Option<String>,
    /// When the report ended that this one is compared with.
    pub since: Option<String>,
    /// Files looked at.
    pub files: usize,
    /// Recorded requests looked at.
    pub events: u64,
    /// Places that could not be read.
    pub unread: usize,
    /// All of them in numbers.
    pub totals: Totals,
    /// Each distinct denial, the most frequent first; noise is not among them.
    pub denials: Vec<Row>,
    /// Policies that limit, by the number of people they stopped.
    pub guardrails: Vec<Guardrail>,
    /// The most frequent of each.
    pub top: Tops,
    /// Denials a day, by family.
    pub days: BTreeMap<String, Day>,
    /// Known probes of AWS's own services and consoles; in none of the other figures.
    pub noise: Vec<Noise>,
    /// A least policy for each principal.
    pub policies: Vec<Least>,
}

/// A report in numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(missing_docs)] // each field is its own name
pub struct Totals {
    pub denials: u64,
    pub people: usize,
    pub machines: usize,
    pub accounts: usize,
    pub allow_missing: u64,
    /// Principals with a policy below.
    pub grantable: usize,
    pub guardrail: u64,
    pub other: u64,
    pub stuck: usize,
    pub new_stuck: usize,
    pub noise: u64,
}

/// Denials that are one to whoever reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Who: a user, a role, a permission set, a service.
    pub principal: Who,
    /// The actions; the operation where none is known.
    pub actions: Vec<String>,
    /// The resource; of several their shape.
    pub resource: Option<String>,
    /// How many resources that are.
    pub resources: usize,
    /// What refused: `service control policy`.
    pub policy_type: Option<String>,
    /// The policy that refused, where AWS names it.
    pub policy_arn: Option<String>,
    /// What it is about.
    pub family: Family,
    /// The cause in two or three words.
    pub cause: String,
    /// The whole answer in one sentence.
    pub summary: String,
    /// The account whose trail recorded it, else the caller's.
    pub account: Option<String>,
    /// How often in each Region.
    pub regions: BTreeMap<String, u64>,
    /// The first and the last time, ISO 8601.
    pub first: Option<String>,
    /// See `first`.
    pub last: Option<String>,
    /// How often on each day.
    pub days: BTreeMap<String, u64>,
    /// How often.
    pub count: u64,
    /// How many people it stopped, as far as the records tell them apart.
    pub people: usize,
    /// Refused in the last three days, and not let through since.
    pub stuck: bool,
    /// Whether the same was let through after it was last refused.
    pub let_through: bool,
    /// Not in the report that this one is compared with.
    pub new: bool,
    /// The file of the policy that grants it; `None` where no Allow helps.
    pub policy: Option<String>,
}

/// A principal as a report names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Who {
    /// Its name, or what is printed of it.
    pub name: String,
    /// `User`, `Role`, `Permission set`, …
    pub kind: String,
    /// Its account.
    pub account: Option<String>,
    /// The account's name, from `--accounts`.
    pub account_name: Option<String>,
}

/// A policy that limits, and whom it stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Guardrail {
    /// `service control policy`, …
    pub policy_type: String,
    /// The policy type in a word: `SCP`.
    pub short: String,
    /// Its name or id; `None` where AWS does not name it.
    pub name: Option<String>,
    /// Whose it is, or where it stopped.
    pub place: Option<String>,
    /// The actions that it stopped, the most frequent first.
    pub actions: Vec<String>,
    /// How many people; machines count as one each.
    pub people: usize,
    /// How often.
    pub count: u64,
}

/// Names and how often.
pub type Top = Vec<(String, u64)>;

/// The most frequent of each.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[allow(missing_docs)] // each field is its own name
pub struct Tops {
    pub principals: Top,
    pub actions: Top,
    pub resources: Top,
    pub policy_types: Top,
    pub accounts: Top,
    pub regions: Top,
}

/// Denials of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each field is its own name
pub struct Day {
    pub allow_missing: u64,
    pub guardrail: u64,
    pub other: u64,
}

/// A known probe, and how often it was refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each field is its own name
pub struct Noise {
    pub who: String,
    pub what: String,
    pub source: String,
    pub count: u64,
}

/// What one principal needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Least {
    /// For whom.
    pub principal: Who,
    /// How many actions the first policy names, and how many resources.
    pub actions: usize,
    /// See `actions`.
    pub resources: usize,
    /// The policies, each with the name of its file; the first is the principal's own.
    pub policies: Vec<Filed>,
    /// What no policy here grants, and why.
    pub left_out: Vec<String>,
}

/// A policy and its file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each field is its own name
pub struct Filed {
    pub file: String,
    pub policy: ProposedPolicy,
}
