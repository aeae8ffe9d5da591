//! npm packages, exactly as the lock files say.

use std::path::Path;

use anyhow::{Context, Result};

use super::Need;
use crate::{steps, tools};

/// The folders with a package.json.
pub const FOLDERS: [&str; 3] = ["extension", "tests", "tests/package"];

/// Runs `npm ci` in each folder that is needed and whose lock file is another than the one installed last. No package's
/// own scripts are run.
pub fn install(root: &Path, need: Need) -> Result<()> {
    let least = |folder: &str| match folder {
        "extension" => Need::Build,
        "tests" => Need::Demo,
        _ => Need::Tests,
    };
    for folder in FOLDERS.into_iter().filter(|folder| need >= least(folder)) {
        install_in(root, folder)?;
    }
    Ok(())
}

/// [`install`] for one folder.
pub fn install_in(root: &Path, folder: &str) -> Result<()> {
    let lock = root.join(folder).join("package-lock.json");
    if !lock.is_file() {
        return Ok(());
    }
    let name = format!("npm packages of {folder}/");
    // A copy of the lock file stands in node_modules; `npm ci` begins by emptying that folder.
    let installed = root.join(folder).join("node_modules/.installed-lock.json");
    if same_content(&lock, &installed) {
        steps::skipped(&name, "as in package-lock.json");
        return Ok(());
    }
    let mut npm = tools::command("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(root.join(folder))
        // The browsers come from the system's packages.
        .env("PUPPETEER_SKIP_DOWNLOAD", "1")
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    steps::command(root, &name, &mut npm)?;
    std::fs::copy(&lock, &installed).with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(())
}

/// Whether both files can be read and hold the same bytes.
pub fn same_content(one: &Path, other: &Path) -> bool {
    matches!((std::fs::read(one), std::fs::read(other)), (Ok(one), Ok(other)) if one == other)
}
