//! What comes from the system: the browsers, Python, and Node.js.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::{Need, python};
use crate::{steps, tools};

/// A program, the Debian package that has it, and what it is needed for.
const PACKAGES: [(&str, &str, Need); 3] = [
    ("chromium", "chromium", Need::Demo),
    ("firefox-esr", "firefox-esr", Need::Demo),
    ("chromedriver", "chromium-driver", Need::Tests),
];

/// A program that some tests are left out without, and its package.
const WISHED: (&str, &str) = ("valgrind", "valgrind");

/// Installs the missing packages with apt. Errs, with the command to run, where that can't be done.
pub fn install(root: &Path, need: Need) -> Result<()> {
    needed(root, need)?;
    let (program, package) = WISHED;
    if need >= Need::Tests && !tools::is_there(program) && tools::is_there("apt-get") && is_root() {
        let mut apt = apt();
        apt.args(["install", "--yes", "--no-install-recommends", package]);
        // It has been told to the reader; the tests tell what they leave out.
        _ = steps::command(root, &format!("apt-get install {package}"), &mut apt);
    }
    Ok(())
}

fn needed(root: &Path, need: Need) -> Result<()> {
    let mut missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(program, _, of)| *of <= need && !tools::is_there(program))
        .map(|(_, package, _)| *package)
        .collect();
    if need >= Need::Tests && python::is_wanted(root) && !python_makes_environments() {
        missing.push("python3-venv");
    }
    if missing.is_empty() {
        steps::skipped("browsers", "they are there");
        return Ok(());
    }
    let packages = missing.join(" ");
    if !tools::is_there("apt-get") {
        bail!("{packages} (Debian's names); this system has no apt-get: please install them its own way");
    }
    if !is_root() {
        bail!("{packages}; as root: apt-get update && apt-get install --yes {packages}");
    }
    steps::command(root, "apt-get update", apt().arg("update"))?;
    let mut install = apt();
    install.args(["install", "--yes"]).args(&missing);
    steps::command(root, &format!("apt-get install {packages}"), &mut install)?;
    Ok(())
}

fn apt() -> Command {
    let mut apt = tools::command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

/// Errs when Node.js is missing or too old: npm's packages can't do without, and Debian's own may be too old.
pub fn need_node() -> Result<()> {
    let wanted = tools::NODE_MAJOR;
    let hint = format!("undeny needs Node.js {wanted} or newer with npm: https://nodejs.org/en/download");
    let Ok(output) = tools::command("node").arg("--version").output() else {
        bail!("there is no node; {hint}")
    };
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match major(&version) {
        Some(major) if major >= wanted => {}
        _ => bail!("node says it is {version:?}; {hint}"),
    }
    if !tools::is_there("npm") {
        bail!("there is no npm; {hint}");
    }
    Ok(())
}

/// The first number of `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Debian keeps what `python3 -m venv` needs in a package of its own.
fn python_makes_environments() -> bool {
    tools::command("python3")
        .args(["-c", "import venv, ensurepip"])
        .output()
        .is_ok_and(|done| done.status.success())
}

fn is_root() -> bool {
    tools::command("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_major_version_of_node() {
        for (said, major) in
            [("v20.20.2", Some(20)), ("v8.0.0", Some(8)), ("20.1", None), ("", None), ("vx", None)]
        {
            assert_eq!(super::major(said), major, "{said:?}");
        }
    }
}
