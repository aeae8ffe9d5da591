//! `cargo xtask dist`.

use std::path::Path;

/// Not there yet.
pub fn run(_root: &Path) -> anyhow::Result<()> {
    anyhow::bail!("`cargo xtask dist` is not written yet")
}
