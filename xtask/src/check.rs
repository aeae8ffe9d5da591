//! `cargo xtask check`: all that can be said of the project without running it.

mod dependencies;
mod hygiene;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tally::Tally;
use crate::{steps, tools};

/// web-ext's warnings that are known and right: one manifest serves both browsers, so Firefox meets the
/// `background.service_worker` that only Chromium reads.
const KNOWN_WARNINGS: [&str; 1] = ["BACKGROUND_SERVICE_WORKER_IGNORED"];

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// Format the files first, instead of only looking
    #[arg(long)]
    fix: bool,
}

/// Runs every check, also after one has failed.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    if options.fix {
        steps::command(root, "rustfmt, writing", tools::cargo().args(["fmt", "--all"]))?;
        steps::command(root, "prettier, writing", &mut prettier(root, "--write"))?;
    }
    let mut tally = sources(root);
    if is_built(root) {
        tally.extend(built(root));
    } else {
        steps::skipped("types and packages", "dist/firefox is not built; cargo xtask dist builds it");
    }
    let failed = tally.iter().copied().sum::<Tally>().failed;
    if failed > 0 { bail!("{failed} of {} checks failed", tally.len()) } else { Ok(()) }
}

/// The checks of what is written by hand: one tally each.
pub fn sources(root: &Path) -> Vec<Tally> {
    let mut done = vec![
        checked(steps::command(root, "rustfmt", tools::cargo().args(["fmt", "--all", "--check"]))),
        checked(steps::command(
            root,
            "clippy",
            &mut clippy(&["--workspace", "--all-targets", "--all-features"]),
        )),
        checked(steps::command(root, "clippy for WebAssembly", &mut clippy_wasm())),
        checked(steps::step("files", || hygiene::check(root))),
        checked(steps::step("licences and sources of crates", || dependencies::check(root))),
    ];
    if root.join("extension/package.json").is_file() {
        done.push(checked(steps::command(root, "prettier", &mut prettier(root, "--check"))));
    }
    done
}

/// Whether `cargo xtask dist` has been run.
pub fn is_built(root: &Path) -> bool {
    root.join("dist/firefox/manifest.json").is_file()
}

/// The checks that need `cargo xtask dist`: JavaScript is checked against the types that wasm-bindgen writes, and
/// web-ext looks at the package itself.
pub fn built(root: &Path) -> Vec<Tally> {
    let typed =
        ["extension", "tests"].into_iter().filter(|folder| root.join(folder).join("jsconfig.json").is_file());
    let mut done: Vec<Tally> = typed
        .map(|folder| checked(steps::command(root, &format!("tsc in {folder}/"), &mut tsc(root, folder))))
        .collect();
    done.push(checked(steps::step("web-ext lint", || lint(root))));
    done
}

fn lint(root: &Path) -> Result<()> {
    let output = Command::new(tools::npm_bin("extension", "web-ext"))
        .args(["lint", "--source-dir", "dist/firefox", "--output", "json", "--no-config-discovery"])
        .current_dir(root)
        .output()
        .context("cannot start web-ext; cargo xtask setup installs it")?;
    let problems = problems(&String::from_utf8_lossy(&output.stdout))?;
    for problem in &problems {
        steps::say(&format!("  {problem}"));
    }
    if problems.is_empty() { Ok(()) } else { bail!("web-ext lint found {}", problems.len()) }
}

fn checked<T>(outcome: Result<T>) -> Tally {
    match outcome {
        Ok(_) => Tally::PASSED,
        Err(error) => {
            // What a command printed has been shown; other errors have not.
            if error.downcast_ref::<steps::Failed>().is_none() {
                steps::say(&format!("  {error:#}"));
            }
            Tally::FAILED
        }
    }
}

fn clippy(scope: &[&str]) -> Command {
    let mut clippy = tools::cargo();
    clippy.args(["clippy", "--quiet"]).args(scope).args(["--", "--deny", "warnings"]);
    clippy
}

fn clippy_wasm() -> Command {
    clippy(&["--target", tools::WASM_TARGET, "--no-default-features", "--lib"])
}

fn prettier(root: &Path, what: &str) -> Command {
    let mut prettier = Command::new(tools::npm_bin("extension", "prettier"));
    // .gitignore says what is not ours.
    prettier
        .args([what, "--log-level=warn", "--no-error-on-unmatched-pattern", "--ignore-path=.gitignore"])
        .arg("--ignore-path=.prettierignore")
        .args(["extension/**/*.{js,mjs,css,html}", "tests/**/*.{js,mjs,jsx,css,html}"])
        .current_dir(root);
    prettier
}

fn tsc(root: &Path, folder: &str) -> Command {
    let mut tsc = Command::new(tools::npm_bin(folder, "tsc"));
    tsc.args(["--noEmit", "--pretty", "false", "--project", "jsconfig.json"]).current_dir(root.join(folder));
    tsc
}

/// What `web-ext lint --output json` found, a line each, without the known warnings.
fn problems(report: &str) -> Result<Vec<String>> {
    let report: serde_json::Value = serde_json::from_str(report).context("web-ext lint printed no JSON")?;
    let mut problems = Vec::new();
    for kind in ["errors", "warnings"] {
        for message in report.get(kind).and_then(|list| list.as_array()).into_iter().flatten() {
            let text = |key: &str| message.get(key).and_then(|value| value.as_str()).unwrap_or_default();
            if !KNOWN_WARNINGS.contains(&text("code")) {
                problems.push(format!("{} {}: {}", text("code"), text("file"), text("message")));
            }
        }
    }
    Ok(problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_warning_is_no_problem() {
        let known = KNOWN_WARNINGS[0];
        let report = format!(
            r#"{{"errors": [], "warnings": [{{"code": "{known}", "message": "", "file": "manifest.json"}}],
                "notices": [{{"code": "N"}}]}}"#
        );
        assert_eq!(problems(&report).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn errors_and_other_warnings_are_problems() {
        let report = r#"{"errors": [{"code": "E", "message": "bad", "file": "a.js"}],
                         "warnings": [{"code": "W", "message": "doubtful"}]}"#;
        assert_eq!(problems(report).unwrap(), ["E a.js: bad", "W : doubtful"]);
        assert!(problems("web-ext: not found").is_err());
    }
}
