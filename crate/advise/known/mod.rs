//! What the remedies know beyond the authorization reference: tables, each with its source.

pub mod risks;
pub(crate) mod services;
pub(crate) mod set_policy;

/// The pages of AWS's documentation; their titles are words.
pub(crate) use crate::say::links;
