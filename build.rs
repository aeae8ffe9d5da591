//! Packs the engine's tables, so that nothing is parsed or compiled at run time.

#[path = "crate/redact/compile.rs"]
mod redact;
#[path = "crate/reference/pack.rs"]
mod reference;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    redact::compile(&out)?;
    reference::pack(&out);
    Ok(())
}
