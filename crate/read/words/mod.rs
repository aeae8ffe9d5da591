//! What AWS prints, as data.

pub mod beside;
pub mod causes;
pub mod codes;
pub mod credentials;
pub mod envelopes;
pub mod kms;
pub mod languages;
pub mod managed_policies;
pub mod needles;
pub mod objects;
pub mod panel;
pub mod phrases;
pub mod policy_types;
pub mod program;
pub mod prose;
pub mod reasons;
pub mod refusals;
pub mod roles;
pub mod sentences;
pub mod values;
pub mod vendors;
#[cfg(not(target_arch = "wasm32"))]
pub mod wake;
pub mod wordings;
