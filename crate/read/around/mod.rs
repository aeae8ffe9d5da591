//! What stands around a message and belongs to it.

pub mod beside;
pub mod cause;
pub mod envelope;
pub mod token;
pub mod trail;
