//! Letters and shapes without meaning.

pub mod phrase;
pub mod shape;
pub mod slice;
pub mod token;

/// The text that a grammar reads.
#[derive(Clone, Copy, Debug)]
pub struct Text<'t> {
    /// As AWS wrote it.
    pub clean: &'t str,
    /// What stands before this place is read already.
    pub floor: usize,
}
