//! `cargo xtask console`: the offline console on this machine, for any browser.

use std::path::Path;

use anyhow::Result;

use crate::{setup, steps, test, tools};

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// The port of localhost
    #[arg(long, default_value_t = 8400)]
    port: u16,
}

/// Builds the console's pages and serves them until Ctrl+C. Needs no browser of ours: the extension is not in these pages,
/// whose hosts end in localhost; `cargo xtask demo --headed` shows it.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    setup::packages(root)?;
    test::build_console(root)?;
    if !root.join("dist/widget/page.js").is_file() {
        steps::say("note   its documentation page needs the widget: cargo xtask dist builds it");
    }
    test::show(tools::command("node").arg("tests/console/serve.mjs").arg(format!("--port={}", options.port)))
}
