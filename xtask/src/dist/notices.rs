//! THIRD-PARTY.md: whose work is in the packages, and the whole text of each licence.
//!
//! From npm nothing is shipped: esbuild, binaryen and the others only run while the packages are built.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::tools;

/// The file's text: every crate that is compiled into the engine or the command line, with its licences.
pub fn text(root: &Path) -> Result<String> {
    nothing_of_npm(root)?;
    let folders = folders(root)?;
    let mut out = String::from(
        "# Third-party work in undeny\n\nThe engine and the command line are compiled with the Rust standard library (MIT or Apache-2.0, \
         <https://github.com/rust-lang/rust>) and these crates. NOTICE names the works that the tables' facts are from.\n",
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, version, licence) in shipped(root)? {
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

/// Name, version and licence of each crate in the WebAssembly module or the command line, sorted.
fn shipped(root: &Path) -> Result<Vec<(String, String, String)>> {
    let mut all = Vec::new();
    for scope in [&["--no-default-features", "--target", tools::WASM_TARGET][..], &["--features", "cli"]] {
        let output = tools::cargo()
            .args([
                "tree",
                "--package",
                "undeny",
                "--edges",
                "normal",
                "--prefix",
                "none",
                "--format",
                "{p}|{l}",
            ])
            .args(scope)
            .current_dir(root)
            .output()
            .context("cannot run cargo tree")?;
        ensure!(output.status.success(), "cargo tree failed: {}", String::from_utf8_lossy(&output.stderr));
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Some((package, licence)) = line.split_once('|') else { continue };
            let mut words = package.split(' ');
            let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
            let licence = licence.trim_end_matches("(*)").trim();
            if name != "undeny" {
                all.push((name.to_owned(), version.trim_start_matches('v').to_owned(), licence.to_owned()));
            }
        }
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// Where each crate's sources are.
fn folders(root: &Path) -> Result<BTreeMap<(String, String), PathBuf>> {
    let packages = metadata(root)?;
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    Ok(packages
        .iter()
        .filter_map(|package| {
            let folder = Path::new(package["manifest_path"].as_str()?).parent()?.to_path_buf();
            Some(((text(package, "name"), text(package, "version")), folder))
        })
        .collect())
}

/// Every package that is compiled for this machine or for WebAssembly, as `cargo metadata` tells it.
pub fn metadata(root: &Path) -> Result<Vec<Value>> {
    let output = tools::cargo()
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .args(["--filter-platform", tools::WASM_TARGET, "--filter-platform", &super::native::host()?])
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
        let text = text(&tools::project_root()).unwrap();
        for part in [
            "- serde_json 1.",
            "- clap 4.",
            "- wasm-bindgen 0.2.",
            "Permission is hereby granted",
            "Apache License",
        ] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!text.contains("proptest"));
    }
}
