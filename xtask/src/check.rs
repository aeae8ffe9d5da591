//! `cargo xtask check`.

use std::path::Path;

/// Not there yet.
pub fn run(_root: &Path) -> anyhow::Result<()> {
    anyhow::bail!("`cargo xtask check` is not written yet")
}
