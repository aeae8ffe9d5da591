//! What AWS prints, as data.

pub mod causes;
pub mod codes;
pub mod credentials;
pub mod needles;
pub mod phrases;
pub mod policy_types;
pub mod program;
pub mod prose;
pub mod values;
pub mod vendors;
#[cfg(not(target_arch = "wasm32"))]
pub mod wake;
pub mod wordings;
