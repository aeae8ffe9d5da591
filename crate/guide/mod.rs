//! The guide: answers to what people ask about IAM before anything was refused.
//!
//! Typed, and without a word of English: a topic in, the answer out, which [`say`](crate::say) turns into words. The
//! statements, trust documents and commands come from the same functions as the answers to a denial.
//!
//! - [`retired`]: the retired AWS managed policies that a text names.

pub mod retired;
