//! The Python tools that judge policies, in an environment of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::npm::same_content;
use crate::{steps, tools};

const REQUIREMENTS: &str = "tests/judges/requirements.txt";

/// Whether the judges' environment is missing, or was made from another requirements.txt.
pub fn is_wanted(root: &Path) -> bool {
    root.join(REQUIREMENTS).is_file() && !is_made(root, &folder(), REQUIREMENTS)
}

/// Makes the judges' environment, where it is wanted.
pub fn install(root: &Path) -> Result<()> {
    if root.join(REQUIREMENTS).is_file() {
        environment(root, &folder(), REQUIREMENTS, "judges")
    } else {
        Ok(())
    }
}

/// Makes a Python environment in `folder` with what `requirements` asks for, unless it is there.
pub fn environment(root: &Path, folder: &Path, requirements: &str, what: &str) -> Result<()> {
    let name = format!("Python packages of {what}");
    if is_made(root, folder, requirements) {
        steps::skipped(&name, &format!("as in {requirements}"));
        return Ok(());
    }
    let mut venv = tools::command("python3");
    venv.args(["-m", "venv", "--clear"]).arg(folder);
    steps::command(root, &format!("Python environment for {what}"), &mut venv)?;
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(requirements)
        .current_dir(root);
    steps::command(root, &name, &mut pip)?;
    std::fs::copy(root.join(requirements), installed(folder))
        .context("cannot note which packages were installed")?;
    Ok(())
}

fn folder() -> PathBuf {
    tools::tools_folder().join("python")
}

fn is_made(root: &Path, folder: &Path, requirements: &str) -> bool {
    same_content(&root.join(requirements), &installed(folder))
}

/// A copy of what was installed last.
fn installed(folder: &Path) -> PathBuf {
    folder.join("installed-requirements.txt")
}
