//! What was read.

use crate::diagnosis::{Denial, Kind, Span};

/// One denial as it was read: nothing in it is looked up, completed or guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What sort of refusal it is.
    pub kind: Kind,
    /// Where it stands, the first time.
    pub span: Span,
    /// How often the same denial stands in the text.
    pub count: u32,
    /// What it says.
    pub denial: Denial,
}
