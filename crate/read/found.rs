//! What one grammar found.

use crate::diagnosis::{Denial, Kind};

/// What one grammar found in a view.
#[derive(Clone, Debug)]
pub struct Found {
    pub kind: Kind,
    /// Offsets of the view's clean text.
    pub start: usize,
    pub end: usize,
    pub denial: Denial,
    /// Whether it is only an error code with little around it, which gives way to anything better nearby.
    pub weak: bool,
}
