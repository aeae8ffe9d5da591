//! A message, or talk about messages?

pub mod program;
pub mod sought;
pub mod template;
