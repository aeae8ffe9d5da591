//! The AWS managed policy that reads a service, or does everything in it.

use super::managed_policy::{ManagedPolicy, managed_policy};
use super::packed::{Column, column};

const PREFIXES: Column = column!("managed-fits-0");
const KINDS: Column = column!("managed-fits-1");
const POLICIES: Column = column!("managed-fits-2");
const GRANTED_BY: Column = column!("managed-grants-0");
const GRANTED_IN: Column = column!("managed-grants-1");
const GRANTED: Column = column!("managed-grants-2");

/// What a policy is to be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Listing and reading.
    Reading,
    /// All actions of the service.
    Everything,
}

impl Fit {
    const fn id(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Everything => "everything",
        }
    }
}

/// An AWS managed policy and what it allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManagedFit {
    /// Its name with its path: `AWSLambda_ReadOnlyAccess`.
    pub policy: String,
    /// The actions and patterns of the service itself: `lambda:Get*`.
    pub own: Vec<String>,
    /// What it allows beyond the service, an entry for each other service: its prefix, and the actions.
    pub beyond: Vec<(String, Vec<String>)>,
}

/// The AWS managed policy that fits `fit` in the service with this prefix, on all its resources; `None` where none does.
pub fn managed_fit(prefix: &str, fit: Fit) -> Option<ManagedFit> {
    let same = |column: Column, row: usize, text: &str| column.get(row).order(text).is_eq();
    let row = (0..PREFIXES.all().count())
        .find(|row| same(PREFIXES, *row, prefix) && same(KINDS, *row, fit.id()))?;
    let ManagedPolicy::Live { name, path } = managed_policy(&POLICIES.get(row).to_string()) else {
        return None;
    };
    let (mut own, mut beyond) = (Vec::new(), Vec::<(String, Vec<String>)>::new());
    for row in GRANTED_BY.all().enumerate().filter(|(_, text)| text.order(&name).is_eq()).map(|(row, _)| row)
    {
        let service = GRANTED_IN.get(row).to_string();
        let actions = GRANTED.get(row).to_string();
        let actions = actions.split('|').map(|action| format!("{service}:{action}"));
        if service.eq_ignore_ascii_case(prefix) {
            own.extend(actions);
        } else if let Some((_, more)) = beyond.last_mut().filter(|(last, _)| *last == service) {
            more.extend(actions);
        } else {
            beyond.push((service.clone(), actions.collect()));
        }
    }
    Some(ManagedFit { policy: path + &name, own, beyond })
}
