//! What stands around a message and belongs to it.

pub mod envelope;
pub mod trail;
