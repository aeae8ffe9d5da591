//! `cargo xtask test`.

use std::path::Path;

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {}

/// Not there yet.
pub fn run(_root: &Path, _options: &Options) -> anyhow::Result<()> {
    anyhow::bail!("`cargo xtask test` is not written yet")
}
