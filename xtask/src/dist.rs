//! `cargo xtask dist`: the engine for browsers, the extension for both of them, the npm package, the site, the command
//! line, the sources.
//!
//! ```text
//! cargo ──► undeny.wasm ──► wasm-opt (lowering) ──► wasm-bindgen ──► wasm-opt -Oz ──► esbuild ──► engine.js
//!                                                        │                 └──► wasm2js ──► esbuild ──► engine-strict.js
//!                                                        └──► glue and types
//! ```
//!
//! Both engines come from one .wasm, so that they cannot differ. It is built for WebAssembly's first version ("mvp") with
//! bulk memory, because wasm2js translates no more; the standard library comes compiled for a later one, and is lowered.

mod engine;
mod locales;
mod native;
pub mod notices;
mod package;
mod retired;
mod site;
mod sources;
mod verify;
pub mod wheel;
mod widget;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{figures, setup, steps, tools};
use notices::Holds;

/// The pages and scripts of the extension that esbuild makes, and what each is made of.
const SCRIPTS: [(&str, &str); 7] = [
    ("content.js", "content.js"),
    ("mark.js", "mark/mark.js"),
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
    ("managed-schema.json", "managed/schema.json"),
    ("icons", "icons"),
    ("_locales", "_locales"),
    ("LICENSE-MIT", "../LICENSE-MIT"),
    ("LICENSE-APACHE", "../LICENSE-APACHE"),
];

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// Build everything twice, in two folders with empty targets, the second time from the sources zip, and compare
    #[arg(long)]
    verify: bool,
    /// Build the extension and the widget only, as the browser tests want them
    #[arg(long, conflicts_with = "verify")]
    extension: bool,
    /// Build the Python wheel only, which needs python3-venv and takes some minutes; nothing else builds it
    #[arg(long, conflicts_with_all = ["verify", "extension"])]
    wheel: bool,
}

/// Sets up what a build needs, and builds every package; with `--verify`, shows that they can be built again.
pub fn task(root: &Path, options: &Options) -> Result<()> {
    setup::run(root, setup::Need::Build)?;
    native::compare_rust()?;
    if options.wheel {
        return wheel::build(root).map(|file| steps::say(&format!("       {}", file.display())));
    }
    if options.verify {
        return verify::run(root);
    }
    run(root)?;
    if options.extension {
        return Ok(());
    }
    steps::step("package the command line and the sources", || release(root))
}

/// The name of a package: `dist/undeny-0.1.0-chrome.zip`.
fn package_path(root: &Path, what: &str) -> PathBuf {
    root.join(format!("dist/undeny-{}-{what}.zip", undeny::VERSION))
}

/// What a release has besides the extension and the npm package: the command line, the sources, and the sums of all.
fn release(root: &Path) -> Result<()> {
    let program = native::build(root)?;
    let folder = root.join("target/dist/command-line");
    fresh(&folder)?;
    copy(&program, &folder.join("undeny"))?;
    native::helps(&program, &folder)?;
    licences(root, &folder, Holds::CommandLine)?;
    package::zip(&folder, &package_path(root, &native::host()?))?;

    let folder = root.join("target/dist/sources");
    fresh(&folder)?;
    for file in sources::files(root)? {
        let to = folder.join(&file);
        fs::create_dir_all(to.parent().unwrap_or(&folder))?;
        copy(&root.join(&file), &to)?;
    }
    package::zip(&folder, &package_path(root, "sources"))?;
    native::sums(&root.join("dist"))
}

/// Both licences, the notice and the third parties' licences, in every package.
fn licences(root: &Path, folder: &Path, holds: notices::Holds) -> Result<()> {
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"] {
        copy(&root.join(name), &folder.join(name))?;
    }
    fs::write(folder.join("THIRD-PARTY.md"), notices::text(root, holds)?)
        .context("cannot write THIRD-PARTY.md")
}

/// Removes the packages of another build, so that `dist` holds only this one's.
fn clear_packages(root: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join("dist")) else { return Ok(()) };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let packed = path.extension().is_some_and(|ending| ending == "zip" || ending == "tgz");
        if packed || path.ends_with("SHA256SUMS") {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// Builds `dist/chrome`, `dist/firefox`, their zips, `dist/widget`, its tarball and `dist/site`. Errs with the first step
/// that fails.
pub fn run(root: &Path) -> Result<()> {
    let engine = engine::build(root)?;
    let unpacked = root.join("target/dist/extension");
    fresh(&unpacked)?;
    steps::step("bundle the extension", || {
        for (to, from) in SCRIPTS {
            let script = Bundle {
                entries: &[root.join("extension").join(from).display().to_string()],
                format: "iife",
                target: EXTENSION_TARGET,
                more: &[format!("--outfile={}", unpacked.join(to).display())],
            };
            bundle(root, &engine, &script)?;
        }
        for (to, from) in COPIED {
            copy(&root.join("extension").join(from), &unpacked.join(to))?;
        }
        let own = fs::read_to_string(root.join("extension/page.css"))?;
        fs::write(unpacked.join("page.css"), engine::declared(root)? + &own)?;
        locales::scripts(&unpacked)?;
        licences(root, &unpacked, Holds::Engine)
    })?;
    steps::step("bundle the npm package", || widget::build(root, &engine))?;
    steps::step("bundle the site", || site::build(root, &engine))?;
    steps::step("package the extension", || {
        version_of(&unpacked)?;
        clear_packages(root)?;
        widget::pack(root)?;
        for browser in ["chrome", "firefox"] {
            let folder = root.join("dist").join(browser);
            fresh(&folder)?;
            copy(&unpacked, &folder)?;
            package::zip(&folder, &package_path(root, browser))?;
        }
        Ok(())
    })?;
    sizes(root, &engine)
}

/// The browsers that the extension runs in.
const EXTENSION_TARGET: &str = "--target=chrome123,firefox142";

/// What esbuild makes scripts of, and how.
struct Bundle<'a> {
    /// The files to begin with; `name=file` where the script is to have another name.
    entries: &'a [String],
    /// `iife`, a classic script, or `esm`.
    format: &'a str,
    /// For which browsers.
    target: &'a str,
    /// Where it goes, and what else is asked of esbuild.
    more: &'a [String],
}

/// Scripts from their entries and all they import.
fn bundle(root: &Path, engine: &engine::Engine, bundle: &Bundle) -> Result<()> {
    let mut esbuild = Command::new(tools::npm_bin("extension", "esbuild"));
    esbuild
        .current_dir(root.join("extension"))
        .args(bundle.entries)
        .args(["--bundle", "--minify", "--charset=utf8", "--log-level=warning", "--legal-comments=none"])
        .args(["--loader:.wasm=binary", "--loader:.deflate=binary"])
        .arg(bundle.target)
        .arg(format!("--format={}", bundle.format))
        .args(engine.aliases())
        .args(bundle.more);
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

/// Errs where the extension's manifest has another version than Cargo.toml.
fn version_of(unpacked: &Path) -> Result<()> {
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(unpacked.join("manifest.json"))?)
        .context("extension/manifest.json is no JSON")?;
    let version = manifest.get("version").and_then(|version| version.as_str()).unwrap_or_default();
    ensure!(
        version == undeny::VERSION,
        "extension/manifest.json says version {version}, Cargo.toml {}",
        undeny::VERSION
    );
    Ok(())
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
    files.push(package_path(root, "chrome"));
    files.push(root.join(format!("dist/undeny-{}.tgz", undeny::VERSION)));
    files.push(root.join("dist/site/index.html"));
    let mut rows = String::from("| what ships | size |\n| --- | --- |\n");
    for file in files {
        let bytes = fs::metadata(&file)?.len();
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        steps::say(&format!("       {name}  {:.1} kB", bytes as f64 / 1000.0));
        let what = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .replace("undeny_bg.wasm", "the engine (.wasm)")
            .replace("index.html", "the site");
        rows += &format!("| {what} | {:.1} kB |\n", bytes as f64 / 1000.0);
    }
    let squeezed = compressed(&engine.wasm)?;
    steps::say(&format!("       the engine, with brotli  {:.1} kB", squeezed / 1000.0));
    rows += &format!("| the engine (.wasm), with brotli | {:.1} kB |\n", squeezed / 1000.0);
    figures::write(root, "dist", &rows)
}

/// How many bytes brotli makes of `file`; Node.js has it.
fn compressed(file: &Path) -> Result<f64> {
    let program = "process.stdout.write(String(require('zlib').brotliCompressSync(require('fs').readFileSync(process.argv[1])).length))";
    let output =
        tools::command("node").args(["-e", program]).arg(file).output().context("cannot start node")?;
    String::from_utf8_lossy(&output.stdout).trim().parse().context("node did not say a size")
}
