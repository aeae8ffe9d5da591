//! The Python tools that judge policies, in an environment of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::npm::same_content;
use crate::{steps, tools};

const REQUIREMENTS: &str = "tests/judges/requirements.txt";

/// Whether the environment is missing, or was made from another requirements.txt.
pub fn is_wanted(root: &Path) -> bool {
    let requirements = root.join(REQUIREMENTS);
    requirements.is_file() && !same_content(&requirements, &installed())
}

/// A copy of what was installed last.
fn installed() -> PathBuf {
    tools::tools_folder().join("python/installed-requirements.txt")
}

/// Makes `target/tools/python` from tests/judges/requirements.txt, where it is wanted.
pub fn install(root: &Path) -> Result<()> {
    if !is_wanted(root) {
        steps::skipped("Python judges", "as in tests/judges/requirements.txt");
        return Ok(());
    }
    let environment = tools::tools_folder().join("python");
    let mut venv = tools::command("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&environment);
    steps::command(root, "Python environment", &mut venv)?;
    let mut pip = Command::new(environment.join("bin/python"));
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
        REQUIREMENTS,
    ])
    .current_dir(root);
    steps::command(root, "Python judges", &mut pip)?;
    std::fs::copy(root.join(REQUIREMENTS), installed())
        .context("cannot note which requirements were installed")?;
    Ok(())
}
