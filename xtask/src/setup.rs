//! `cargo xtask setup`.

use std::path::Path;

/// Not there yet.
pub fn run(_root: &Path) -> anyhow::Result<()> {
    anyhow::bail!("`cargo xtask setup` is not written yet")
}
