//! What the remedies know beyond the authorization reference: tables, each with its source.

pub(crate) mod callers;
pub(crate) mod data_actions;
pub(crate) mod names;
pub(crate) mod next_needs;
pub(crate) mod one_time;
pub(crate) mod passed_roles;
pub mod risks;
pub(crate) mod services;
pub(crate) mod set_policy;

/// The pages of AWS's documentation; their titles are words.
pub(crate) use crate::say::links;
