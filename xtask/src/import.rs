//! `cargo xtask import`.

use std::path::Path;

/// Not there yet.
pub fn run(_root: &Path) -> anyhow::Result<()> {
    anyhow::bail!("`cargo xtask import` is not written yet")
}
