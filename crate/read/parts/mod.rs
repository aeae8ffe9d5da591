//! The parts of a sentence.

pub mod actions;
pub mod blanks;
pub mod blob;
pub mod envelope;
pub mod object;
pub mod policy_type;
pub mod reason;
pub mod subject;
pub mod value;
