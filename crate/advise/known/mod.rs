//! What the remedies know beyond the authorization reference: tables, each with its source.

pub(crate) mod agent;
pub(crate) mod backup;
pub(crate) mod callers;
pub(crate) mod cognito;
pub(crate) mod data_actions;
pub(crate) mod launches;
pub(crate) mod names;
pub(crate) mod next_needs;
pub(crate) mod one_time;
pub(crate) mod organizations;
pub(crate) mod passed_roles;
pub(crate) mod public_layers;
pub mod risks;
pub(crate) mod service_buckets;
pub(crate) mod services;
pub(crate) mod set_policy;
pub(crate) mod unchangeable;

/// The pages of AWS's documentation; their titles are words.
pub(crate) use crate::say::links;
