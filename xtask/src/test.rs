//! `cargo xtask test`: all tests, with one closing line that a person and a machine can read.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};
use clap::ValueEnum;

use crate::bench::counts;
use crate::tally::Tally;
use crate::{check, dist, setup, steps, tools};

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// Run only these parts, separated by commas; set-up is then up to you
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
}

/// A part of the tests.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Formatting, lints, types
    Check,
    /// The engine and the command line
    Native,
    /// The instructions of the hot paths against benches/counts.tsv; left out where there is no valgrind
    Counts,
    /// The engine as WebAssembly, in both browsers
    Wasm,
    /// The extension and the widget, in both browsers
    Browser,
    /// The npm package and the site, as a stranger uses them
    Package,
    /// The npm package in Docusaurus and MkDocs Material; installs both, and runs only when it is asked for
    Sites,
    /// The Python wheel, installed and called with pyarrow, pandas, Polars and DuckDB; runs only when it is asked for
    Wheel,
    /// examples/spark on a local PySpark, with a killed worker and a corrupt file; needs Java; runs only when it is asked for
    Spark,
}

/// The tests failed, and the closing line has said so.
#[derive(Debug)]
pub struct Reported;

impl std::fmt::Display for Reported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("tests failed")
    }
}

impl std::error::Error for Reported {}

/// Runs the tests, also after some have failed. The last line on standard output is `N passed, N failed`, summed over
/// all runners; a check, or a step that could not even run its tests, counts as one.
///
/// Errs with [`Reported`] when anything failed.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let wanted = |part| options.only.is_empty() || options.only.contains(&part);
    let mut tallies = Vec::new();
    if options.only.is_empty()
        && let Err(error) = setup::run(root, setup::Need::Tests)
    {
        steps::say(&format!("{}error:{} {error:#}", steps::BAD, steps::PLAIN));
        tallies.push(Tally::FAILED);
    }
    if wanted(Part::Check) {
        tallies.extend(check::sources(root));
        if !wanted(Part::Browser) && !wanted(Part::Package) && check::is_built(root) {
            tallies.extend(check::built(root));
        }
    }
    if wanted(Part::Native) {
        tallies.push(counted(native(root)));
    }
    if wanted(Part::Counts) {
        tallies.extend(counts(root, options.only.contains(&Part::Counts)));
    }
    if wanted(Part::Wasm) {
        tallies.push(counted(wasm(root, "chrome", "chromedriver")));
        tallies.push(counted(wasm(root, "firefox", "geckodriver")));
    }
    if wanted(Part::Browser) || wanted(Part::Package) {
        tallies.extend(built(root, wanted));
    }
    if options.only.contains(&Part::Sites) {
        tallies.push(sites(root));
    }
    let python = [
        (Part::Wheel, setup::wheel as Environment, "wheel"),
        (Part::Spark, setup::spark as Environment, "spark"),
    ];
    if python.iter().any(|(part, ..)| options.only.contains(part)) {
        tallies.extend(wheel(root, python.into_iter().filter(|(part, ..)| options.only.contains(part))));
    }
    let sum: Tally = tallies.into_iter().sum();
    let failed = sum.failed > 0 || sum.passed == 0;
    let style = if failed { steps::BAD } else { steps::GOOD };
    anstream::println!("\n{style}{sum}{}", steps::PLAIN);
    if failed { Err(Reported.into()) } else { Ok(()) }
}

fn native(root: &Path) -> Result<String> {
    let mut cargo = tools::cargo();
    // The tests that need the judges are ignored in a plain `cargo test`; here set-up has installed them.
    cargo.args([
        "test",
        "--quiet",
        "--workspace",
        "--all-features",
        "--no-fail-fast",
        "--",
        "--include-ignored",
    ]);
    steps::command(root, "native tests", &mut cargo)
}

/// Each hot path is a test that it needs no more instructions than it did. Without valgrind none is run, which fails only
/// where they were asked for.
fn counts(root: &Path, asked: bool) -> Option<Tally> {
    if !asked && !counts::can_count() {
        steps::skipped("instructions of the hot paths", "there is no valgrind");
        return None;
    }
    let outcome = steps::step("instructions of the hot paths", || counts::run(root, false));
    Some(match outcome {
        Ok(passed) => Tally { passed, failed: 0 },
        Err(error) => {
            steps::say(&format!("{}error:{} {error:#}", steps::BAD, steps::PLAIN));
            Tally::FAILED
        }
    })
}

fn wasm(root: &Path, browser: &str, driver: &str) -> Result<String> {
    let driver =
        tools::find(driver).with_context(|| format!("no {driver}; cargo xtask setup installs it"))?;
    let mut pack = tools::command("wasm-pack");
    pack.args(["test", "--headless", &format!("--{browser}"), "--mode", "no-install"])
        .arg(format!("--{}", driver.file_name().unwrap_or_default().to_string_lossy()))
        .arg(&driver)
        .args(["--", "--no-default-features", "--lib"]);
    steps::command(root, &format!("WebAssembly tests in {browser}"), &mut pack)
}

/// The packages are built first: what is tested is what ships.
fn built(root: &Path, wanted: impl Fn(Part) -> bool) -> Vec<Tally> {
    if let Err(error) = dist::run(root) {
        steps::say(&format!("{}error:{} {error:#}", steps::BAD, steps::PLAIN));
        return vec![Tally::FAILED];
    }
    let mut tallies = check::built(root);
    if build_console(root).is_err() {
        tallies.push(Tally::FAILED);
        return tallies;
    }
    if wanted(Part::Browser) {
        // What the native tests built a moment ago is not built again.
        tallies.extend(browsers(root, wanted(Part::Native)));
    }
    if wanted(Part::Package) {
        let name = "npm package and site, as a stranger uses them";
        tallies.push(node_tests(root, name, "tests/package", &[]));
    }
    tallies
}

/// The package that was built last, in sites of other people's generators.
fn sites(root: &Path) -> Tally {
    if let Err(error) = setup::sites(root) {
        steps::say(&format!("{}error:{} {error:#}", steps::BAD, steps::PLAIN));
        return Tally::FAILED;
    }
    node_tests(root, "npm package in documentation sites", "tests/package/sites", &[])
}

/// Installs a Python environment and says where.
type Environment = fn(&Path) -> Result<PathBuf>;

/// The wheel as it ships, in each of the environments.
fn wheel(root: &Path, parts: impl Iterator<Item = (Part, Environment, &'static str)>) -> Vec<Tally> {
    let wheel = match dist::wheel::build(root) {
        Ok(wheel) => wheel,
        Err(error) => return vec![counted(Err(error))],
    };
    let run = |environment: Environment, name: &str| {
        let python = environment(root)?.join("bin/python");
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", "--no-index"])
            .arg(&wheel);
        steps::command(root, &format!("install the wheel for the tests of the {name}"), &mut pip)?;
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-p", "no:cacheprovider"]).arg(format!("python/tests/{name}"));
        steps::command(root, &format!("tests of the {name}"), pytest.current_dir(root))
    };
    parts.map(|(_, environment, name)| counted(run(environment, name))).collect()
}

/// The extension and the widget in both browsers, side by side: a test waits for its browser more than it works, and two
/// browsers without windows take no focus from each other.
fn browsers(root: &Path, native: bool) -> Vec<Tally> {
    let program = root.join("target/debug/undeny");
    let program = native.then(|| ("UNDENY", program.to_string_lossy().into_owned()));
    std::thread::scope(|scope| {
        let running = [("chrome", "Chromium"), ("firefox", "Firefox")].map(|(kind, browser)| {
            let mut environment = vec![("UNDENY_BROWSERS", kind)];
            environment.extend(program.iter().map(|(name, program)| (*name, program.as_str())));
            scope.spawn(move || {
                let name = format!("extension and widget in {browser}");
                node_tests(root, &name, "tests/browser", &environment)
            })
        });
        running.into_iter().map(|each| each.join().unwrap_or(Tally::FAILED)).collect()
    })
}

/// Runs the tests `*.test.mjs` of `folder`, one file after the other.
fn node_tests(root: &Path, name: &str, folder: &str, environment: &[(&str, &str)]) -> Tally {
    let mut node = tools::command("node");
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).envs(environment.iter().copied());
    counted(test_files(&root.join(folder)).and_then(|files| steps::command(root, name, node.args(files))))
}

/// Bundles the pages of the offline console.
pub fn build_console(root: &Path) -> Result<String> {
    steps::command(root, "offline console", tools::command("node").arg("tests/console/build.mjs"))
}

/// The files `*.test.mjs` of a folder, sorted. Errs when there is none.
fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    if files.is_empty() { Err(anyhow!("no tests in {}", folder.display())) } else { Ok(files) }
}

/// The counts of a runner's output. A runner that failed without a failed test, or ran no test, counts as one failure.
fn counted(outcome: Result<String>) -> Tally {
    match outcome {
        Ok(output) => match Tally::read(&output) {
            Tally { passed: 0, failed: 0 } => {
                steps::say(&format!("  {}no test was run{}", steps::BAD, steps::PLAIN));
                Tally::FAILED
            }
            tally => tally,
        },
        Err(error) => match error.downcast_ref::<steps::Failed>() {
            Some(failed) => {
                let tally = Tally::read(&failed.output);
                Tally { failed: tally.failed.max(1), ..tally }
            }
            None => {
                steps::say(&format!("{}error:{} {error:#}", steps::BAD, steps::PLAIN));
                Tally::FAILED
            }
        },
    }
}

/// Whether the error has been told to the reader already.
pub fn is_reported(error: &anyhow::Error) -> bool {
    error.downcast_ref::<Reported>().is_some()
}

/// Shows a command's own output on the terminal. Errs when it ends with another status than 0.
pub fn show(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("cannot start {program}"))?;
    if status.success() { Ok(()) } else { Err(anyhow!("{program} ended with {status}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runner_that_breaks_off_is_a_failure() {
        let failed = |output: &str| {
            counted(Err(steps::Failed { step: "tests".into(), output: output.into() }.into())).to_string()
        };
        assert_eq!(failed("error: could not compile"), "0 passed, 1 failed");
        assert_eq!(failed("test result: ok. 4 passed; 0 failed; 0 ignored\nSIGSEGV"), "4 passed, 1 failed");
        assert_eq!(failed("test result: FAILED. 4 passed; 2 failed; 0 ignored"), "4 passed, 2 failed");
        assert_eq!(counted(Ok("no tests to run!".into())).to_string(), "0 passed, 1 failed");
        assert_eq!(counted(Ok("# pass 3\n# fail 0".into())).to_string(), "3 passed, 0 failed");
    }
}
