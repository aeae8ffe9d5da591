//! `cargo xtask dist`: the engine for browsers, the extension for both of them, and the widget.
//!
//! ```text
//! cargo ──► undeny.wasm ──► wasm-opt (lowering) ──► wasm-bindgen ──► wasm-opt -Oz ──► esbuild ──► engine.js
//!                                                        │                 └──► wasm2js ──► esbuild ──► engine-strict.js
//!                                                        └──► glue and types
//! ```
//!
//! Both engines come from one .wasm, so that they cannot differ. It is built for WebAssembly's first version ("mvp"),
//! because wasm2js translates no later one; the standard library comes compiled for a later one, and is lowered.

mod engine;
mod package;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{steps, tools};

/// The pages and scripts of the extension that esbuild makes, and what each is made of.
const SCRIPTS: [(&str, &str); 6] = [
    ("content.js", "content.js"),
    ("background.js", "background.js"),
    ("popup.js", "popup/popup.js"),
    ("options.js", "options/options.js"),
    ("engine.js", "engine/wasm.js"),
    ("engine-strict.js", "engine/strict.js"),
];

/// What is copied as it is.
const COPIED: [(&str, &str); 8] = [
    ("manifest.json", "manifest.json"),
    ("popup.html", "popup/popup.html"),
    ("options.html", "options/options.html"),
    ("page.css", "page.css"),
    ("managed-schema.json", "managed/schema.json"),
    ("icons", "icons"),
    ("_locales", "_locales"),
    ("LICENSE-MIT", "../LICENSE-MIT"),
];

/// Builds `dist/chrome`, `dist/firefox`, their zips and `dist/widget`. Errs with the first step that fails.
pub fn run(root: &Path) -> Result<()> {
    let engine = engine::build(root)?;
    let unpacked = root.join("target/dist/extension");
    fresh(&unpacked)?;
    steps::step("bundle the extension", || {
        for (to, from) in SCRIPTS {
            let output = unpacked.join(to);
            bundle(root, &engine, &root.join("extension").join(from), &output, "iife", &[])?;
        }
        COPIED.iter().try_for_each(|(to, from)| copy(&root.join("extension").join(from), &unpacked.join(to)))
    })?;
    steps::step("bundle the widget", || widget(root, &engine))?;
    steps::step("package the extension", || {
        let version = version_of(&unpacked)?;
        for browser in ["chrome", "firefox"] {
            let folder = root.join("dist").join(browser);
            fresh(&folder)?;
            copy(&unpacked, &folder)?;
            let zip = root.join(format!("dist/undeny-{browser}-{version}.zip"));
            package::zip(&folder, &zip)?;
        }
        Ok(())
    })?;
    sizes(root, &engine)
}

/// `<undeny-explainer>`: one file with the engine inside, one for pages whose policy forbids WebAssembly, and the types.
fn widget(root: &Path, engine: &engine::Engine) -> Result<()> {
    let folder = root.join("dist/widget");
    fresh(&folder)?;
    let source = root.join("extension/widget");
    for (name, kind) in [("undeny-explainer.js", "wasm"), ("undeny-explainer-strict.js", "strict")] {
        let alias = format!("--alias:@undeny/engine={}", source.join(format!("{kind}.js")).display());
        bundle(root, engine, &source.join("undeny-explainer.js"), &folder.join(name), "esm", &[alias])?;
    }
    copy(&source.join("undeny-explainer.d.ts"), &folder.join("undeny-explainer.d.ts"))?;
    copy(&source.join("undeny-explainer.d.ts"), &folder.join("undeny-explainer-strict.d.ts"))?;
    copy(&engine.types, &folder.join("engine.d.ts"))
}

/// One script from `source` and all it imports.
fn bundle(
    root: &Path,
    engine: &engine::Engine,
    source: &Path,
    output: &Path,
    format: &str,
    more: &[String],
) -> Result<()> {
    let mut esbuild = Command::new(tools::npm_bin("extension", "esbuild"));
    esbuild
        .current_dir(root.join("extension"))
        .arg(source)
        .args(["--bundle", "--minify", "--charset=utf8", "--log-level=warning", "--legal-comments=none"])
        .args(["--target=chrome123,firefox142", "--loader:.wasm=binary"])
        .arg(format!("--format={format}"))
        .arg(format!("--outfile={}", output.display()))
        .args(engine.aliases())
        .args(more);
    quietly(&mut esbuild, "esbuild")
}

/// Runs `command`; errs with what it printed.
fn quietly(command: &mut Command, name: &str) -> Result<()> {
    let output =
        command.output().with_context(|| format!("cannot start {name}; cargo xtask setup installs it"))?;
    ensure!(
        output.status.success(),
        "{name} failed:\n{}",
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    Ok(())
}

/// The extension's version, which its manifest and Cargo.toml both give.
fn version_of(unpacked: &Path) -> Result<String> {
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(unpacked.join("manifest.json"))?)
        .context("extension/manifest.json is no JSON")?;
    let version = manifest.get("version").and_then(|version| version.as_str()).unwrap_or_default();
    ensure!(
        version == undeny::VERSION,
        "extension/manifest.json says version {version}, Cargo.toml {}",
        undeny::VERSION
    );
    Ok(version.to_owned())
}

/// An empty folder at `path`.
fn fresh(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path).with_context(|| format!("cannot empty {}", path.display()))?;
    }
    fs::create_dir_all(path).with_context(|| format!("cannot make {}", path.display()))
}

/// Copies a file or a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    fs::copy(from, to)
        .map(|_| ())
        .with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))
}

/// Says how big what ships is.
fn sizes(root: &Path, engine: &engine::Engine) -> Result<()> {
    let mut files: Vec<PathBuf> = vec![engine.wasm.clone(), root.join("dist/chrome/content.js")];
    files.extend(["engine.js", "engine-strict.js"].map(|name| root.join("dist/chrome").join(name)));
    files.push(root.join("dist/widget/undeny-explainer.js"));
    files.push(root.join(format!("dist/undeny-chrome-{}.zip", undeny::VERSION)));
    for file in files {
        let bytes = fs::metadata(&file)?.len();
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        steps::say(&format!("       {name}  {:.1} kB", bytes as f64 / 1000.0));
    }
    Ok(())
}
