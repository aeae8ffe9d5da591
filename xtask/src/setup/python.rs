//! The Python tools that judge policies, in an environment of their own.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::npm::same_content;
use crate::{steps, tools};

/// Makes `target/tools/python` from tests/judges/requirements.txt, where it is another than the one installed last.
pub fn install(root: &Path) -> Result<()> {
    let requirements = root.join("tests/judges/requirements.txt");
    if !requirements.is_file() {
        return Ok(());
    }
    let environment = tools::tools_folder().join("python");
    let installed = environment.join("installed-requirements.txt");
    if same_content(&requirements, &installed) {
        steps::skipped("Python judges", "as in tests/judges/requirements.txt");
        return Ok(());
    }
    let mut venv = tools::command("python3");
    venv.args(["-m", "venv", "--clear"]).arg(&environment);
    steps::command(root, "Python environment", &mut venv)?;
    let mut pip = Command::new(environment.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(&requirements);
    steps::command(root, "Python judges", &mut pip)?;
    std::fs::copy(&requirements, &installed)
        .with_context(|| format!("cannot write {}", installed.display()))?;
    Ok(())
}
