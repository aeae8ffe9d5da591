//! `cargo xtask bench --counts`: instructions of the hot paths, held against the ones that were accepted.
//!
//! Times differ from run to run; the instructions that valgrind counts do not. A path that needs 5 % more than it did fails,
//! until somebody accepts it on purpose.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::{steps, tools};

const BASELINE: &str = "benches/counts.tsv";
/// How much more than before a path may need, in per cent.
const TOLERANCE: u64 = 5;

/// Whether instructions can be counted here.
pub fn can_count() -> bool {
    tools::is_there("valgrind")
}

/// Counts every case; with `accept`, writes the counts down, else errs where one has risen. Returns how many there are.
pub fn run(root: &Path, accept: bool) -> Result<u64> {
    ensure!(can_count(), "there is no valgrind; on Debian, as root: apt-get install valgrind");
    let program = build(root)?;
    let listed = tools::command(&program.to_string_lossy()).output().context("cannot start the counts")?;
    let mut counted = BTreeMap::new();
    for case in String::from_utf8_lossy(&listed.stdout).lines() {
        let work = instructions(&program, &[case])?;
        let prepared = instructions(&program, &[case, "prepare"])?;
        counted.insert(case.to_owned(), work.saturating_sub(prepared));
    }
    let before = read(&std::fs::read_to_string(root.join(BASELINE)).unwrap_or_default());
    for (case, count) in &counted {
        let was = before.get(case).map_or_else(|| "new".to_owned(), |was| format!("{was} before"));
        steps::say(&format!("  {case:32} {count:>14} instructions, {was}"));
    }
    if accept {
        let mut text =
            String::from("# Written by `cargo xtask bench --counts --accept`: a case, its instructions.\n");
        counted.iter().for_each(|(case, count)| _ = writeln!(text, "{case}\t{count}"));
        std::fs::write(root.join(BASELINE), text).context("cannot write the counts")?;
        return Ok(counted.len() as u64);
    }
    let risen = risen(&before, &counted);
    if risen.is_empty() {
        Ok(counted.len() as u64)
    } else {
        bail!("{}\nif that is meant: cargo xtask bench --counts --accept", risen.join("\n"))
    }
}

fn build(root: &Path) -> Result<PathBuf> {
    let mut cargo = tools::cargo();
    cargo.args([
        "bench",
        "--no-run",
        "--quiet",
        "--package",
        "undeny",
        "--bench",
        "counts",
        // The engine as the browser has it, without what only the command line needs.
        "--no-default-features",
        "--profile",
        "counts",
        "--message-format=json",
    ]);
    let output = steps::command(root, "compile what is counted", &mut cargo)?;
    let messages = output.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut programs = messages.filter(|message| message["target"]["name"] == "counts");
    let program = programs.find_map(|message| message["executable"].as_str().map(PathBuf::from));
    program.context("cargo names no program of benches/counts.rs")
}

/// The instructions of one run.
fn instructions(program: &Path, arguments: &[&str]) -> Result<u64> {
    let output = tools::command("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(arguments)
        .output()
        .context("cannot start valgrind")?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    collected(&text).with_context(|| format!("valgrind says no count: {text}"))
}

/// `==1== Collected : 123456`
fn collected(output: &str) -> Option<u64> {
    let line = output.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.replace(',', "").parse().ok()
}

fn read(baseline: &str) -> BTreeMap<String, u64> {
    let rows = baseline.lines().filter_map(|line| line.split_once('\t'));
    rows.filter_map(|(case, count)| Some((case.to_owned(), count.parse().ok()?))).collect()
}

/// What needs more than before, or has no count yet.
fn risen(before: &BTreeMap<String, u64>, counted: &BTreeMap<String, u64>) -> Vec<String> {
    let all = counted.iter().filter_map(|(case, &count)| match before.get(case) {
        None => Some(format!("{case}: no count was accepted yet")),
        Some(&was) if count * 100 > was * (100 + TOLERANCE) => {
            Some(format!("{case}: {count} instructions, {was} before"))
        }
        Some(_) => None,
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rise_is_noticed() {
        assert_eq!(collected("==7== \n==7== Collected : 1234567\n"), Some(1_234_567));
        let counts = |text: &str| read(text);
        let before = counts("# x\na\t1000\nb\t1000\n");
        assert!(risen(&before, &counts("a\t1050\nb\t10\n")).is_empty());
        assert_eq!(risen(&before, &counts("a\t1051\n")).len(), 1);
        assert_eq!(risen(&before, &counts("c\t1\n")).len(), 1);
    }
}
