//! `cargo xtask demo`: a denial on an offline AWS console, explained by the shipped extension in both browsers.

use std::path::Path;

use anyhow::Result;

use crate::{dist, setup, steps, test, tools};

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// Leave a real browser window open to play with
    #[arg(long)]
    headed: bool,
    /// Also take a picture of every surface, into target/pictures
    #[arg(long)]
    pictures: bool,
    /// Also take the pictures of the stores and the README, into extension/store
    #[arg(long)]
    store: bool,
}

/// Sets up, builds the packages, and shows them at work; tells where the pictures and the packages are.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    setup::run(root, setup::Need::Demo)?;
    dist::run(root)?;
    let mut node = tools::command("node");
    node.arg("tests/browser/demo.mjs");
    if options.headed {
        node.arg("--headed");
    }
    test::show(&mut node)?;
    if options.pictures {
        test::show(tools::command("node").arg("tests/browser/pictures.mjs"))?;
        list(root, "Pictures of every surface", &root.join("target/pictures"), "png")?;
    }
    if options.store {
        test::show(tools::command("node").arg("tests/browser/store.mjs"))?;
        list(root, "Pictures for the stores", &root.join("extension/store"), "png")?;
    }
    if !options.headed {
        explain(root)?;
        list(root, "Pictures", &root.join("target/demo"), "png")?;
    }
    list(root, "Packages", &root.join("dist"), "zip")?;
    steps::say(
        "\nUnpacked: dist/chrome, dist/firefox; the npm package: dist/widget; the site: dist/site/index.html",
    );
    Ok(())
}

/// Prints, as text, what the cards in the pictures say.
fn explain(root: &Path) -> Result<()> {
    let denial: serde_json::Value =
        serde_json::from_slice(&std::fs::read(root.join("target/demo/denial.json"))?)?;
    let part = |name: &str| denial.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
    steps::say(&format!("\n{}\n", part("text")));
    for diagnosis in undeny::diagnose(part("text"), &undeny::Page::at(part("url"))) {
        steps::say(&undeny::render::text::text(&diagnosis));
    }
    Ok(())
}

/// Prints the files of a folder that end in `.ending`, with their sizes.
fn list(root: &Path, title: &str, folder: &Path, ending: &str) -> Result<()> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|its| its == ending));
    files.sort();
    steps::say(&format!("\n{title}"));
    for file in files {
        let size = std::fs::metadata(&file)?.len().div_ceil(1024);
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        steps::say(&format!("  {name} {}{size} KB{}", steps::FAINT, steps::PLAIN));
    }
    Ok(())
}
