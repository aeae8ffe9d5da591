//! Letters and shapes without meaning.

pub mod emphasis;
pub mod phrase;
pub mod shape;
pub mod slice;
pub mod stop;
pub mod talk;
pub mod token;
pub mod written;

use std::cell::Cell;

use stop::Stop;
use written::Written;

/// The text that a grammar reads.
#[derive(Clone, Copy, Debug)]
pub struct Text<'t> {
    /// As AWS wrote it.
    pub clean: &'t str,
    /// As it stands in the text.
    pub written: Written<'t>,
    /// What stands before this place is read already.
    pub floor: usize,
    /// How far a grammar came that read nothing, and what stopped it.
    pub farthest: &'t Cell<Option<(usize, Stop)>>,
}

impl Text<'_> {
    /// What a grammar answers that goes no further than `at`.
    pub fn stopped<T>(&self, at: usize, stop: Stop) -> Option<T> {
        if self.farthest.get().is_none_or(|(farthest, _)| at >= farthest) {
            self.farthest.set(Some((at, stop)));
        }
        None
    }
}
