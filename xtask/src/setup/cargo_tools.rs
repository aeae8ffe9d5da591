//! The WebAssembly target, and the tools that cargo compiles: wasm-pack, wasm-bindgen, geckodriver.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::Need;
use crate::{steps, tools};

/// A crate that is installed for its programs.
struct Tool {
    krate: &'static str,
    version: String,
    /// All of its programs that are used here; the first one is asked for its version.
    programs: &'static [&'static str],
    /// Whether the lock file that the crate was published with is tried first.
    locked: bool,
}

/// Adds the target and installs each tool that `need` needs and that isn't there at its version.
pub fn install(root: &Path, need: Need) -> Result<()> {
    add_target(root)?;
    let bindgen = Tool {
        krate: "wasm-bindgen-cli",
        version: locked_version(root, "wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        locked: false,
    };
    let mut wanted = vec![bindgen];
    if need >= Need::Tests {
        for (krate, version, programs) in [
            ("wasm-pack", tools::WASM_PACK, &["wasm-pack"]),
            ("geckodriver", tools::GECKODRIVER, &["geckodriver"]),
        ] {
            wanted.push(Tool { krate, version: version.into(), programs, locked: true });
        }
    }
    install_all(root, &wanted)
}

/// Installs a program that one task alone needs, from the crate of its name.
pub fn tool(root: &Path, krate: &'static str, version: &str) -> Result<()> {
    install_all(root, &[Tool { krate, version: version.into(), programs: &[], locked: true }])
}

fn install_all(root: &Path, wanted: &[Tool]) -> Result<()> {
    let installed = std::fs::read_to_string(tools::tools_folder().join(".crates.toml")).unwrap_or_default();
    let mut compiled = false;
    for tool in wanted {
        let Tool { krate, version, programs, locked } = tool;
        let says = || !programs.is_empty() && programs.iter().all(|program| says(program, version));
        if has(&installed, krate, version) || says() {
            steps::skipped(krate, &format!("{version} is there"));
            continue;
        }
        compiled = true;
        let name = format!("install {krate} {version}");
        let done = steps::command(root, &name, &mut install_command(tool));
        if *locked && done.is_err() {
            // A lock file may name what the registry has no more.
            let unlocked = Tool { krate, version: version.clone(), programs, locked: false };
            steps::command(root, &format!("{name} without its lock file"), &mut install_command(&unlocked))?;
        } else {
            done?;
        }
    }
    if compiled {
        _ = std::fs::remove_dir_all(build_folder());
    }
    Ok(())
}

fn install_command(tool: &Tool) -> Command {
    let mut command = tools::cargo();
    command
        .args(["install", tool.krate, "--version", &format!("={}", tool.version), "--force", "--root"])
        .arg(tools::tools_folder())
        // Several tools share dependencies; and they need to be there soon, not to be fast.
        .env("CARGO_TARGET_DIR", build_folder())
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
    if tool.locked {
        command.arg("--locked");
    }
    command
}

fn build_folder() -> std::path::PathBuf {
    tools::tools_folder().join("build")
}

fn add_target(root: &Path) -> Result<()> {
    let target = tools::WASM_TARGET;
    let installed = tools::command("rustup").args(["target", "list", "--installed"]).output();
    match installed {
        Ok(output) if String::from_utf8_lossy(&output.stdout).lines().any(|line| line.trim() == target) => {
            steps::skipped(target, "the target is there");
            Ok(())
        }
        Ok(_) => steps::command(
            root,
            &format!("add {target}"),
            tools::command("rustup").args(["target", "add", target]),
        )
        .map(drop),
        Err(_) if target_libraries_exist() => Ok(()),
        Err(_) => anyhow::bail!("the Rust target {target}; with rustup: rustup target add {target}"),
    }
}

/// Without rustup, a distribution may have put the target's standard library beside its rustc.
fn target_libraries_exist() -> bool {
    let output =
        tools::command("rustc").args(["--print", "target-libdir", "--target", tools::WASM_TARGET]).output();
    output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// Whether the program says of itself that it has this version.
fn says(program: &str, version: &str) -> bool {
    tools::command(program)
        .arg("--version")
        .output()
        .is_ok_and(|output| says_version(&String::from_utf8_lossy(&output.stdout), version))
}

/// Whether the output of `--version` (`name 1.2.3`, perhaps more) names exactly this version.
fn says_version(output: &str, version: &str) -> bool {
    output.split_whitespace().nth(1) == Some(version)
}

/// Whether cargo's list of what it installed (`.crates.toml`) has the crate at this version.
fn has(installed: &str, krate: &str, version: &str) -> bool {
    let Ok(list) = installed.parse::<toml::Table>() else { return false };
    let Some(crates) = list.get("v1").and_then(toml::Value::as_table) else { return false };
    crates.keys().any(|key| {
        let mut words = key.split(' ');
        words.next() == Some(krate) && words.next() == Some(version)
    })
}

/// The version of a dependency in Cargo.lock.
fn locked_version(root: &Path, name: &str) -> Result<String> {
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    version_in_lock(&lock, name).with_context(|| format!("Cargo.lock has no single {name}"))
}

/// `None` when the lock file has no such package, or several versions of it.
fn version_in_lock(lock: &str, name: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    let packages = lock.get("package")?.as_array()?.iter();
    let mut versions = packages
        .filter(|package| package.get("name").and_then(toml::Value::as_str) == Some(name))
        .filter_map(|package| package.get("version").and_then(toml::Value::as_str));
    let version = versions.next()?;
    versions.next().is_none().then(|| version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
        version = 4
        [[package]]
        name = "syn"
        version = "2.0.1"
        [[package]]
        name = "syn"
        version = "3.0.9"
        [[package]]
        name = "wasm-bindgen"
        version = "0.2.130"
        dependencies = ["syn 2.0.1"]
        [[package]]
        name = "wasm-bindgen-macro"
        version = "0.2.129"
    "#;

    #[test]
    fn the_lock_file_gives_a_version_only_where_there_is_one() {
        for (name, version) in [("wasm-bindgen", Some("0.2.130")), ("syn", None), ("wasm", None)] {
            assert_eq!(version_in_lock(LOCK, name).as_deref(), version, "{name}");
        }
        assert_eq!(version_in_lock("not = toml = at all", "syn"), None);
    }

    #[test]
    fn an_installed_crate_counts_only_at_its_version() {
        let installed = "[v1]\n\"wasm-pack 0.15.1 (registry+https://example.com)\" = [\"wasm-pack\"]\n";
        for (krate, version, there) in [
            ("wasm-pack", "0.15.1", true),
            ("wasm-pack", "0.15.10", false),
            ("wasm-pack", "0.15", false),
            ("wasm", "0.15.1", false),
        ] {
            assert_eq!(has(installed, krate, version), there, "{krate} {version}");
        }
        assert!(!has("", "wasm-pack", "0.15.1"));
    }

    #[test]
    fn a_program_must_name_the_very_version() {
        for (output, right) in [
            ("geckodriver 0.37.1 (1a2b3c 2026-01-01)\n\nThe source code…", true),
            ("geckodriver 0.37.10\n", false),
            ("0.37.1", false),
            ("", false),
        ] {
            assert_eq!(says_version(output, "0.37.1"), right, "{output:?}");
        }
    }
}
