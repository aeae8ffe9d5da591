//! Actions: what a statement can allow.

use std::fmt;

use super::packed::{Column, Lists, column, count, file, number};
use super::resource_type::ResourceType;
use super::service::{Service, service};

const NAMES: Column = column!("actions");
const KEYS: Column = column!("keys");
static LEVELS: &[u8] = file!("levels");
static TYPES: &[u8] = file!("action-types");
static KEY_LISTS_OF: &[u8] = file!("action-keys");
static DEPENDENT_OF: &[u8] = file!("dependent-of");
static DEPENDENT_LISTS_OF: &[u8] = file!("dependent-lists");
const TYPE_LISTS: Lists =
    Lists { rows: file!("action-types-lists"), starts: file!("action-types-lists-starts") };
const KEY_LISTS: Lists =
    Lists { rows: file!("action-keys-lists"), starts: file!("action-keys-lists-starts") };
const DEPENDENTS: Lists = Lists { rows: file!("dependents-lists"), starts: file!("dependents-lists-starts") };

/// An action of the reference.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Action {
    row: usize,
}

/// What an action does to a resource.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // each variant is its own name
pub enum AccessLevel {
    List,
    Read,
    Write,
    Tagging,
    PermissionsManagement,
}

/// The action of this name, in any case: `lambda:getfunction`. `None` for a name that the reference does not hold.
pub fn action(name: &str) -> Option<Action> {
    let (prefix, name) = name.split_once(':')?;
    service(prefix)?.action(name)
}

impl Service {
    /// The service's action of this name, in any case: `getfunction`.
    pub fn action(self, name: &str) -> Option<Action> {
        NAMES.find(name, self.action_rows()).map(Action::at)
    }
}

impl Action {
    pub(super) fn at(row: usize) -> Self {
        Action { row }
    }

    /// The service that it belongs to.
    pub fn service(self) -> Service {
        Service::of_action_row(self.row)
    }

    /// The name in the reference's spelling: `lambda:GetFunction`.
    pub fn name(self) -> String {
        format!("{}:{}", self.service().prefix(), self.short_name())
    }

    /// The name without the prefix: `GetFunction`.
    pub fn short_name(self) -> String {
        NAMES.get(self.row).to_string()
    }

    /// What it does; of a combined level (`Tagging, Write`) the narrower one.
    pub fn access_level(self) -> AccessLevel {
        match LEVELS.get(self.row) {
            Some(0) => AccessLevel::List,
            Some(1) => AccessLevel::Read,
            Some(3) => AccessLevel::Tagging,
            Some(4) => AccessLevel::PermissionsManagement,
            _ => AccessLevel::Write,
        }
    }

    /// The resource types that a statement can name for it, and whether each is required.
    pub fn resource_types(self) -> impl Iterator<Item = (ResourceType, bool)> {
        let first = self.service().type_rows().start;
        let list = number(TYPES, self.row).into_iter().flat_map(|list| TYPE_LISTS.get(list));
        list.map(move |entry| (ResourceType::at(first + entry / 2), entry % 2 == 1))
    }

    /// Whether a statement can name no resource for it but `*`.
    pub fn only_star(self) -> bool {
        self.resource_types().next().is_none()
    }

    /// The service's own condition keys that it supports: `iam:PassedToService`. Global keys (`aws:…`) are not listed.
    pub fn condition_keys(self) -> impl Iterator<Item = String> {
        let list = number(KEY_LISTS_OF, self.row).into_iter().flat_map(|list| KEY_LISTS.get(list));
        list.map(|row| KEYS.get(row).to_string())
    }

    /// The actions that a principal needs besides it, always or for some requests: `iam:PassRole`.
    pub fn dependent_actions(self) -> impl Iterator<Item = Action> {
        let (mut low, mut high) = (0, count(DEPENDENT_OF));
        while low < high {
            let middle = low + (high - low) / 2;
            let before = number(DEPENDENT_OF, middle).is_some_and(|row| row < self.row);
            if before { low = middle + 1 } else { high = middle }
        }
        let found = number(DEPENDENT_OF, low).filter(|row| *row == self.row);
        let list = found.and_then(|_| number(DEPENDENT_LISTS_OF, low));
        list.into_iter().flat_map(|list| DEPENDENTS.get(list)).map(Action::at)
    }
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Action({})", self.name())
    }
}
