//! Letters and shapes without meaning.

pub mod phrase;
pub mod shape;
pub mod slice;
pub mod token;
