//! The npm package: the elements, `annotate`, the engine for Node.js and bundlers, and the testing entry.
//!
//! ```text
//! extension/widget/*.js ──► esbuild, split ──► index.js, define.js, … and chunks/: the engines, loaded when they are used
//!                      └──► esbuild, whole ──► strict.js: one module for pages whose policy forbids WebAssembly
//! ```

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::notices::Holds;
use super::{Bundle, bundle, copy, engine, fresh, licences, quietly};
use crate::tools;

/// The modules that people import, and what each is made of.
const MODULES: [(&str, &str); 7] = [
    ("index", "index.js"),
    ("elements", "elements.js"),
    ("define", "define.js"),
    ("annotate", "annotate/index.js"),
    ("annotate-auto", "annotate/auto.js"),
    ("page", "page.js"),
    ("testing", "testing/index.js"),
];

/// What is copied into the package as it is, from `extension/widget/package`.
const COPIED: [&str; 2] = ["README.md", "custom-elements.json"];

/// Builds `dist/widget`, and packs it as npm would publish it.
pub fn build(root: &Path, engine: &engine::Engine) -> Result<()> {
    let folder = root.join("dist/widget");
    fresh(&folder)?;
    let source = root.join("extension/widget");
    let entries: Vec<String> =
        MODULES.iter().map(|(to, from)| format!("{to}={}", source.join(from).display())).collect();
    let alias = |file: &str| format!("--alias:@undeny/engine={}", source.join("engine").join(file).display());
    let target = "--target=es2022";
    bundle(
        root,
        engine,
        &Bundle {
            entries: &entries,
            format: "esm",
            target,
            more: &[
                alias("load.js"),
                "--splitting".to_owned(),
                "--chunk-names=chunks/[name]-[hash]".to_owned(),
                format!("--outdir={}", folder.display()),
            ],
        },
    )?;
    bundle(
        root,
        engine,
        &Bundle {
            entries: &[source.join("page.js").display().to_string()],
            format: "esm",
            target,
            more: &[alias("strict.js"), format!("--outfile={}", folder.join("strict.js").display())],
        },
    )?;
    copy(&engine.types, &folder.join("engine.d.ts"))?;
    copy(&source.join("types"), &folder)?;
    for name in COPIED {
        copy(&source.join("package").join(name), &folder.join(name))?;
    }
    licences(root, &folder, Holds::Engine)?;
    let template = fs::read_to_string(source.join("package/package.template.json"))?;
    let mut manifest: Value = serde_json::from_str(&template).context("package.template.json is no JSON")?;
    manifest["version"] = undeny::VERSION.into();
    fs::write(folder.join("package.json"), format!("{manifest:#}\n"))
        .context("cannot write the widget's package.json")
}

/// Packs `dist/widget` as npm would publish it; returns where the tarball is.
pub fn pack(root: &Path) -> Result<PathBuf> {
    let mut npm = tools::command("npm");
    npm.args(["pack", "--silent", "--pack-destination"]).arg(root.join("dist")).arg(root.join("dist/widget"));
    quietly(&mut npm, "npm pack")?;
    Ok(root.join(format!("dist/undeny-{}.tgz", undeny::VERSION)))
}
