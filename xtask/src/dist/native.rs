//! The command line, and the sums of all that was built.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::engine::remapped;
use crate::{steps, tools};

/// Builds the command line for this machine; returns where it is.
pub fn build(root: &Path) -> Result<PathBuf> {
    let mut flags = OsString::from("-Cstrip=symbols");
    remapped(root, &mut flags);
    let folder = root.join("target/native");
    let mut cargo = tools::cargo();
    cargo
        .args(["build", "--release", "--bin", "undeny", "--features", "full", "--locked", "--target-dir"])
        .arg(&folder)
        .env("CARGO_ENCODED_RUSTFLAGS", flags);
    steps::command(root, "compile the command line", &mut cargo)?;
    Ok(folder.join("release/undeny"))
}

/// Has `program` write the completions of each shell and a manual page of each command into `folder`.
pub fn helps(program: &Path, folder: &Path) -> Result<()> {
    let completions = folder.join("completions");
    fs::create_dir_all(&completions)?;
    for (shell, name) in
        [("bash", "undeny.bash"), ("zsh", "_undeny"), ("fish", "undeny.fish"), ("powershell", "undeny.ps1")]
    {
        let output =
            Command::new(program).args(["completions", shell]).output().context("cannot run undeny")?;
        ensure!(
            output.status.success(),
            "no completions for {shell}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        fs::write(completions.join(name), output.stdout)?;
    }
    let status =
        Command::new(program).arg("man").arg(folder.join("man")).status().context("cannot run undeny")?;
    ensure!(status.success(), "no manual pages");
    Ok(())
}

/// `x86_64-unknown-linux-gnu`, as rustc names this machine.
pub fn host() -> Result<String> {
    rustc_says("host: ")
}

/// Says so where this Rust is another one than the packages are meant to be built with.
pub fn compare_rust() -> Result<()> {
    let release = rustc_says("release: ")?;
    if release != tools::RUST {
        steps::say(&format!(
            "note   this is Rust {release}; with {} the packages are the released bytes",
            tools::RUST
        ));
    }
    Ok(())
}

fn rustc_says(what: &str) -> Result<String> {
    let output = tools::command("rustc").arg("-vV").output().context("cannot run rustc")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = text.lines().find_map(|line| line.strip_prefix(what)).map(str::to_owned);
    said.with_context(|| format!("rustc -vV does not say its {what}"))
}

/// Writes `SHA256SUMS` of the packages in `folder`.
pub fn sums(folder: &Path) -> Result<()> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension().is_some_and(|ending| ending == "zip" || ending == "tgz" || ending == "whl")
        })
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    let output = tools::command("sha256sum")
        .arg("--")
        .args(&names)
        .current_dir(folder)
        .output()
        .context("cannot start sha256sum")?;
    ensure!(output.status.success(), "sha256sum failed: {}", String::from_utf8_lossy(&output.stderr));
    fs::write(folder.join("SHA256SUMS"), output.stdout).context("cannot write SHA256SUMS")
}
