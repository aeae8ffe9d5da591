//! `cargo xtask setup`: installs what the other tasks need.
//!
//! Every tool has one pinned version and lives in `target/tools`, or comes from the system's package manager. What is
//! right already is left alone, so that a second run takes a second or two. What can't be installed here is named,
//! with the command that would install it.

mod cargo_tools;
mod npm;
mod python;
mod system;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::steps;

pub use cargo_tools::tool;
pub use python::environment;

/// What the set-up is for: each needs what the one before needs, and more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// To build the packages: no root, no browsers.
    Build,
    /// To show them in both browsers.
    Demo,
    /// To run every test.
    Tests,
}

/// Installs the npm packages that the offline console is made of, and nothing else.
pub fn packages(root: &Path) -> Result<()> {
    system::need_node()?;
    npm::install(root, Need::Demo)
}

/// Installs what `cargo xtask test --only sites` needs: the generators of documentation sites.
pub fn sites(root: &Path) -> Result<()> {
    system::need_node()?;
    npm::install_in(root, "tests/package/sites/docusaurus")?;
    let folder = crate::tools::tools_folder().join("sites");
    python::environment(root, &folder, "tests/package/sites/mkdocs/requirements.txt", "MkDocs")
}

/// Installs what `cargo xtask dist --wheel` and `cargo xtask test --only wheel` need; returns the Python environment.
pub fn wheel(root: &Path) -> Result<PathBuf> {
    let folder = crate::tools::tools_folder().join("wheel");
    python::environment(root, &folder, "python/tests/wheel/requirements.txt", "the wheel")?;
    Ok(folder)
}

/// Installs what `cargo xtask test --only spark` needs; returns the Python environment. Errs where there is no Java.
pub fn spark(root: &Path) -> Result<PathBuf> {
    let java = crate::tools::command("java").arg("-version").output();
    if !java.is_ok_and(|java| java.status.success()) {
        bail!("Spark needs Java: sudo apt-get install default-jre-headless");
    }
    let folder = crate::tools::tools_folder().join("spark");
    python::environment(root, &folder, "python/tests/spark/requirements.txt", "Spark")?;
    Ok(folder)
}

/// Installs what is missing of what `need` needs. Errs, after having tried everything, when something is still missing.
pub fn run(root: &Path, need: Need) -> Result<()> {
    system::need_node()?;
    // Compiling keeps the processors busy while apt, npm and pip wait for the network.
    let outcomes = std::thread::scope(|scope| {
        let compiled = scope.spawn(|| cargo_tools::install(root, need));
        let packages = scope.spawn(|| {
            let npm = npm::install(root, need);
            let system = if need >= Need::Demo { system::install(root, need) } else { Ok(()) };
            let python = if need >= Need::Tests { python::install(root) } else { Ok(()) };
            [npm, system, python].into_iter().filter_map(Result::err).collect::<Vec<_>>()
        });
        let mut errors =
            packages.join().unwrap_or_else(|_| vec![anyhow::anyhow!("installing packages broke off")]);
        match compiled.join() {
            Ok(Ok(())) => {}
            Ok(Err(error)) => errors.push(error),
            Err(_) => errors.push(anyhow::anyhow!("installing tools with cargo broke off")),
        }
        errors
    });
    for error in &outcomes {
        steps::say(&format!("{}missing{} {error:#}", steps::BAD, steps::PLAIN));
    }
    if !outcomes.is_empty() {
        bail!("set-up is not complete; what is missing is named above");
    }
    Ok(())
}
