//! What the remedies know beyond the authorization reference: tables, each with its source.

pub(crate) mod links;
pub mod risks;
pub(crate) mod services;
