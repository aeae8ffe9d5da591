//! Diagnoses and policies as people and tools read them.

pub mod text;
