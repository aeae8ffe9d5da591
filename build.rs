//! Packs the engine's tables, so that nothing is parsed at run time.

#[path = "crate/reference/pack.rs"]
mod reference;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    reference::pack(&PathBuf::from(std::env::var("OUT_DIR")?));
    Ok(())
}
