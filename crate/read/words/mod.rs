//! What AWS prints, as data.

pub mod codes;
pub mod credentials;
pub mod needles;
pub mod phrases;
pub mod policy_types;
pub mod vendors;
pub mod wordings;
