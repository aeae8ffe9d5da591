//! Where a denial may be.

pub mod needles;
pub mod scan;
#[cfg(not(target_arch = "wasm32"))]
pub mod wake;
