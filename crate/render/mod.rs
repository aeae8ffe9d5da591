//! Diagnoses and policies as people and tools read them.

pub mod request;
pub mod text;
