//! Diagnoses and policies as people and tools read them.

pub mod cdk;
pub mod cli;
pub mod cloudformation;
pub mod escape;
pub mod format;
pub mod guide;
pub mod json;
pub mod request;
mod several;
pub mod terraform;
pub mod text;

pub use format::Format;
pub use several::Several;
