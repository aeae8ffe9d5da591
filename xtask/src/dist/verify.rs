//! `cargo xtask dist --verify`: the packages are the same bytes wherever they are built, and the sources build them.
//!
//! Two folders of different names and lengths, each with an empty target: the first gets the files of this project, the
//! second what the first one's sources zip holds.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::{copy, fresh, sources};
use crate::{steps, tools};

/// Errs where a package differs, naming it.
pub fn run(root: &Path) -> Result<()> {
    let folder = root.join("target/verify");
    fresh(&folder)?;
    let (one, other) = (folder.join("a"), folder.join("another folder"));
    for file in sources::files(root)? {
        let to = one.join(&file);
        fs::create_dir_all(to.parent().unwrap_or(&one))?;
        copy(&root.join(&file), &to)?;
    }
    let first = build(root, &one, "first")?;
    let zip = one.join(format!("dist/undeny-{}-sources.zip", undeny::VERSION));
    super::package::unzip(&zip, &other)?;
    let second = build(root, &other, "second")?;
    let different: Vec<&str> =
        first.lines().filter(|line| !second.lines().any(|other| other == *line)).collect();
    ensure!(
        different.is_empty() && first.lines().count() == second.lines().count(),
        "these were built differently in another folder:\n{}",
        different.join("\n")
    );
    steps::say(&format!(
        "{first}built twice from empty targets, the second time from the sources zip: the same bytes"
    ));
    fresh(&folder)
}

/// Builds the packages in `folder`; returns their sums.
fn build(root: &Path, folder: &Path, which: &str) -> Result<String> {
    let mut cargo = tools::cargo();
    cargo
        .args(["run", "--quiet", "--package", "xtask", "--", "dist"])
        .current_dir(folder)
        // The tools are no part of what is verified.
        .env("UNDENY_TOOLS", tools::tools_folder())
        .env_remove("CARGO_TARGET_DIR");
    steps::command(root, &format!("build the packages, {which} time"), &mut cargo)?;
    fs::read_to_string(folder.join("dist/SHA256SUMS")).context("no SHA256SUMS")
}
