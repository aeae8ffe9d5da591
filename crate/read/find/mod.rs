//! Where a denial may be.

pub mod evidence;
pub mod scan;
