//! What stands around a message and belongs to it.

pub mod cause;
pub mod envelope;
pub mod trail;
