//! The wheel `undeny`: the engine for Python and the command line, for this machine.
//!
//! maturin builds from a copy of `python/`, into which the licences and the command line are put: a wheel holds only what
//! lies in its own folder.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::notices::Holds;
use super::{copy, engine::remapped, fresh, licences, native};
use crate::{setup, steps, tools};

/// Builds `dist/undeny-VERSION-….whl`; returns where it is.
pub fn build(root: &Path) -> Result<PathBuf> {
    let environment = setup::wheel(root)?;
    let program = native::build(root)?;
    let folder = root.join("target/dist/wheel");
    fresh(&folder)?;
    for name in ["Cargo.lock", "pyproject.toml", "src", "undeny"] {
        copy(&root.join("python").join(name), &folder.join(name))?;
    }
    let manifest = fs::read_to_string(root.join("python/Cargo.toml"))?;
    let engine = format!("path = \"{}\"", root.display());
    fs::write(folder.join("Cargo.toml"), manifest.replace("path = \"..\"", &engine))?;
    let scripts = folder.join("undeny.data/scripts");
    fs::create_dir_all(&scripts)?;
    copy(&program, &scripts.join("undeny"))?;
    licences(root, &folder, Holds::Wheel)?;

    let dist = root.join("dist");
    fs::create_dir_all(&dist)?;
    for old in wheels(&dist)? {
        fs::remove_file(&old).with_context(|| format!("cannot remove {}", old.display()))?;
    }
    let mut flags = OsString::from("-Cstrip=symbols");
    remapped(root, &mut flags);
    let mut maturin = tools::command(&environment.join("bin/maturin").to_string_lossy());
    maturin
        .args(["build", "--release", "--locked", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--out")
        .arg(&dist)
        .env("CARGO_TARGET_DIR", root.join("target/wheel"))
        .env("CARGO_ENCODED_RUSTFLAGS", flags);
    steps::command(root, "build the wheel", &mut maturin)?;
    wheels(&dist)?.pop().context("maturin wrote no wheel")
}

/// The wheels in `folder`.
fn wheels(folder: &Path) -> Result<Vec<PathBuf>> {
    let all = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(all.filter(|path| path.extension().is_some_and(|ending| ending == "whl")).collect())
}
