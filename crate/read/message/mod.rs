//! A file for each sort of message.

pub mod bare;
pub mod code;
pub mod credentials;
pub mod decoded;
pub mod encoded;
pub mod found;
pub mod grammar;
pub mod identity_token;
pub mod kms;
pub mod managed_policy;
pub mod panel;
pub mod remnant;
pub mod roles;
pub mod sentence;
pub mod translated;
pub mod wording;
