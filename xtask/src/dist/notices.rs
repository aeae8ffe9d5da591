//! THIRD-PARTY.md: whose work is in the packages, and the whole text of each licence.
//!
//! From npm nothing is shipped: esbuild, binaryen and the others only run while the packages are built.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::tools;

/// What a package holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// The engine as WebAssembly.
    Engine,
    /// The command line, as it ships.
    CommandLine,
    /// The engine as a module of Python's, and the command line.
    Wheel,
}

/// The file's text: every crate that is compiled into what the package holds, with its licences.
pub fn text(root: &Path, holds: Holds) -> Result<String> {
    nothing_of_npm(root)?;
    let mut folders = folders(&metadata(root)?);
    if holds == Holds::Wheel {
        folders.extend(self::folders(&metadata_of(root, WHEEL, &[&super::native::host()?])?));
    }
    let mut out = String::from(
        "# Third-party work in undeny\n\nWhat this package holds is compiled with the Rust standard library (MIT or Apache-2.0, \
         <https://github.com/rust-lang/rust>) and these crates. NOTICE names the works that the tables' facts are from.\n",
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, version, licence) in shipped(root, holds)? {
        out += &format!("\n- {name} {version}: {licence}");
        let folder =
            folders.get(&(name.clone(), version.clone())).with_context(|| format!("no sources of {name}"))?;
        for text in licences(folder)? {
            texts.entry(text).or_default().push(format!("{name} {version}"));
        }
    }
    out.push('\n');
    for (text, crates) in texts {
        out += &format!("\n## {}\n\n```text\n{}\n```\n", crates.join(", "), text.replace("```", "'''"));
    }
    Ok(out)
}

/// The wheel's own manifest.
const WHEEL: &str = "python/Cargo.toml";

/// Name, version and licence of each crate in what the package holds, sorted.
fn shipped(root: &Path, holds: Holds) -> Result<Vec<(String, String, String)>> {
    let native = ["--package", "undeny", "--features", "full"];
    let engine = ["--package", "undeny", "--no-default-features", "--target", tools::WASM_TARGET];
    let module = ["--manifest-path", WHEEL];
    let scopes: &[&[&str]] = match holds {
        Holds::Engine => &[&engine],
        Holds::CommandLine => &[&native],
        Holds::Wheel => &[&module, &native],
    };
    let mut all = Vec::new();
    for scope in scopes {
        let output = tools::cargo()
            .args(["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}|{l}"])
            .args(*scope)
            .current_dir(root)
            .output()
            .context("cannot run cargo tree")?;
        ensure!(output.status.success(), "cargo tree failed: {}", String::from_utf8_lossy(&output.stderr));
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Some((package, licence)) = line.split_once('|') else { continue };
            let mut words = package.split(' ');
            let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
            let licence = licence.trim_end_matches("(*)").trim();
            if !matches!(name, "undeny" | "undeny-python") {
                all.push((name.to_owned(), version.trim_start_matches('v').to_owned(), licence.to_owned()));
            }
        }
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// Where each crate's sources are.
fn folders(packages: &[Value]) -> BTreeMap<(String, String), PathBuf> {
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let folder = |package: &Value| {
        let folder = Path::new(package["manifest_path"].as_str()?).parent()?.to_path_buf();
        Some(((text(package, "name"), text(package, "version")), folder))
    };
    packages.iter().filter_map(folder).collect()
}

/// Every package that is compiled for this machine or for WebAssembly, as `cargo metadata` tells it.
pub fn metadata(root: &Path) -> Result<Vec<Value>> {
    metadata_of(root, "Cargo.toml", &[tools::WASM_TARGET, &super::native::host()?])
}

fn metadata_of(root: &Path, manifest: &str, targets: &[&str]) -> Result<Vec<Value>> {
    let output = tools::cargo()
        .args([
            "metadata",
            "--format-version",
            "1",
            "--all-features",
            "--locked",
            "--manifest-path",
            manifest,
        ])
        .args(targets.iter().flat_map(|target| ["--filter-platform", *target]))
        .current_dir(root)
        .output()
        .context("cannot run cargo metadata")?;
    ensure!(output.status.success(), "cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    Ok(metadata["packages"].as_array().cloned().unwrap_or_default())
}

/// The texts of the licences in a crate's folder, sorted by their files' names.
fn licences(folder: &Path) -> Result<Vec<String>> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let is_licence = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start))
            && file.is_file()
    };
    let texts = files.iter().filter(|file| is_licence(file)).map(|file| {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        Ok(text.replace("\r\n", "\n").trim_end().to_owned())
    });
    texts.collect()
}

/// Errs where the extension depends on an npm package that would be shipped.
fn nothing_of_npm(root: &Path) -> Result<()> {
    let package: Value = serde_json::from_slice(&std::fs::read(root.join("extension/package.json"))?)?;
    ensure!(
        package.get("dependencies").is_none(),
        "extension/package.json has dependencies: name their licences here"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_is_named_with_its_licences() {
        let root = tools::project_root();
        let texts = [Holds::Engine, Holds::CommandLine, Holds::Wheel].map(|of| text(&root, of).unwrap());
        let licences = ["Permission is hereby granted", "Apache License"];
        for (number, names) in [
            ["- serde_json 1.", "- memchr 2.", "- wasm-bindgen 0.2."],
            ["- serde_json 1.", "- clap 4.", "- rmcp "],
            ["- clap 4.", "- pyo3 0.", "- arrow-array "],
        ]
        .into_iter()
        .enumerate()
        {
            for part in names.iter().chain(&licences) {
                assert!(texts[number].contains(part), "{part}");
            }
            assert!(!texts[number].contains("proptest"));
        }
        assert!(!texts[0].contains("- clap ") && !texts[1].contains("- pyo3 "));
    }
}
