//! `dist/site`: one page that explains what is pasted, dropped, or in its fragment. It has all in itself, so that it also
//! works from a file.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::notices::Holds;
use super::{Bundle, bundle, engine, fresh, licences, quietly};
use crate::tools;

/// Builds `dist/site/index.html`.
pub fn build(root: &Path, engine: &engine::Engine) -> Result<()> {
    let folder = root.join("dist/site");
    fresh(&folder)?;
    let source = root.join("extension/widget");
    let script = root.join("target/dist/site.js");
    bundle(
        root,
        engine,
        &Bundle {
            entries: &[source.join("site/site.js").display().to_string()],
            format: "iife",
            target: "--target=es2022",
            more: &[
                format!("--alias:@undeny/engine={}", source.join("engine/wasm.js").display()),
                format!("--outfile={}", script.display()),
            ],
        },
    )?;
    let mut node = tools::command("node");
    node.arg(source.join("site/inline.mjs")).arg(&script).arg(undeny::VERSION).arg(&engine.tokens);
    quietly(node.arg(folder.join("index.html")), "extension/widget/site/inline.mjs")?;
    fs::remove_file(script)?;
    licences(root, &folder, Holds::Engine)
}
