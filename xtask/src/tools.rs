//! The tools the tasks use: which version, and where it lives.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// wasm-pack runs the WebAssembly tests in browsers.
pub const WASM_PACK: &str = "0.15.1";
/// geckodriver drives Firefox; Debian does not package it.
pub const GECKODRIVER: &str = "0.37.1";
/// cargo-mutants changes the code, to see whether a test notices.
pub const MUTANTS: &str = "25.3.1";
/// The Rust that the packages are built with: another one builds other bytes.
pub const RUST: &str = "1.95.0";
/// The oldest Node.js that all npm packages here run on.
pub const NODE_MAJOR: u32 = 20;
/// What the engine in the browser is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The project's top folder.
pub fn project_root() -> PathBuf {
    // Cargo sets the variable for `cargo run`; the other one is for a binary started by hand.
    let xtask =
        std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
    let xtask = PathBuf::from(xtask);
    xtask.parent().map_or_else(|| xtask.clone(), Path::to_path_buf)
}

/// Where `cargo install` puts this project's tools: `target/tools`, or the folder that UNDENY_TOOLS names.
pub fn tools_folder() -> PathBuf {
    std::env::var_os("UNDENY_TOOLS").map_or_else(|| project_root().join("target/tools"), PathBuf::from)
}

/// A tool by its name: this project's own in `target/tools/bin`, else the one that PATH finds.
pub fn tool(name: &str) -> PathBuf {
    let own = tools_folder().join("bin").join(name);
    if own.is_file() { own } else { PathBuf::from(name) }
}

/// A command that runs the tool `name` in the project's folder, with `target/tools/bin` first on its PATH.
pub fn command(name: &str) -> Command {
    let mut command = Command::new(tool(name));
    command.current_dir(project_root()).env("PATH", path());
    // What `cargo run` set for this program is not meant for the cargo and rustc that it starts.
    for (key, _) in std::env::vars_os() {
        let cargos =
            key.to_str().is_some_and(|key| key.starts_with("CARGO_PKG_") || key.starts_with("CARGO_BIN_"));
        if cargos || key == "CARGO_MANIFEST_DIR" || key == "CARGO_MANIFEST_PATH" {
            command.env_remove(key);
        }
    }
    command
}

/// A command that runs the cargo that runs this program.
pub fn cargo() -> Command {
    command("cargo")
}

/// An npm package's program: `extension/node_modules/.bin/web-ext`, for example.
pub fn npm_bin(folder: &str, name: &str) -> PathBuf {
    project_root().join(folder).join("node_modules/.bin").join(name)
}

/// The whole path of a program that PATH, or `target/tools/bin`, has.
pub fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Whether PATH, or `target/tools/bin`, has a program of this name.
pub fn is_there(name: &str) -> bool {
    find(name).is_some()
}

/// PATH with this project's tools first.
fn path() -> OsString {
    let own = tools_folder().join("bin");
    let all = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(own).chain(std::env::split_paths(&all));
    std::env::join_paths(folders).unwrap_or(all)
}
