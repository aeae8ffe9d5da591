//! What is wrong with what was given.

use super::fields::Field;
use crate::say::Message;

/// A field that is missing or cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub field: Field,
    /// What is wrong with it, and what to do.
    pub what: Message,
    /// Whether nothing was given at all.
    pub missing: bool,
}

impl Fault {
    pub(super) fn of(field: Field, what: impl Into<Message>) -> Self {
        Fault { field, what: what.into(), missing: false }
    }

    pub(super) fn missing(field: Field, what: impl Into<Message>) -> Self {
        Fault { missing: true, ..Self::of(field, what) }
    }
}
