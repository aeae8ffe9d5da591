//! `cargo xtask mutants`: whether the tests notice when the code is wrong.
//!
//! cargo-mutants changes the engine a place at a time. Of all its changes a sample is taken, room by room in turn, the same
//! one for the same seed; the fast native tests of those rooms run on each, without the command line and the judges. What
//! is compiled stays in `target/mutants/build`, so that a change costs the engine and its tests, and no more.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::{setup, steps, tools};

/// The rooms that are sampled, each with the tests that hold it: the quick ones that notice the most, then, of a change that
/// they let pass, those in the engine itself and all others.
const ROOMS: [(&str, [&[&str]; 2]); 4] = [
    ("read", [&["reading"], &[UNITS, "evidence", "reading_properties", "remedies"]]),
    ("advise", [&["remedies"], &[UNITS, "advise", "remedies_coherence"]]),
    ("redact", [&["redaction"], &[UNITS]]),
    ("say", [&["remedies"], &[UNITS, "locales"]]),
];

/// The tests in the engine itself.
const UNITS: &str = "the engine's own";

/// How long the tests may take on one change, in seconds: a loop without an end is a change that was noticed.
const TIMEOUT: &str = "300";

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// How many changes are tried
    #[arg(long, default_value_t = 100)]
    sample: usize,
    /// Which sample: another number takes others
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only say which changes would be tried
    #[arg(long)]
    list: bool,
    /// Leave out so many of the sample's first changes, which were tried before
    #[arg(long, default_value_t = 0)]
    skip: usize,
    /// Begin no other change after so many minutes; those of the sample are tried in their order
    #[arg(long)]
    minutes: Option<u64>,
}

/// Tries the sample and says how many changes were caught; the ones that were not are in `target/mutants/missed.txt`.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    setup::tool(root, "cargo-mutants", tools::MUTANTS)?;
    let rooms: Vec<Vec<String>> = ROOMS.iter().map(|(room, _)| all_in(root, room)).collect::<Result<_>>()?;
    let sample = sampled(rooms, options.sample, options.seed);
    ensure!(!sample.is_empty(), "cargo-mutants finds nothing to change");
    if options.list {
        sample.iter().for_each(|name| steps::say(name));
        return Ok(());
    }
    let folder = root.join("target/mutants");
    let tree = folder.join("tree");
    copy(root, &tree)?;
    let begun = Instant::now();
    let in_time = || options.minutes.is_none_or(|minutes| begun.elapsed().as_secs() < minutes * 60);
    let mut tally = Tally::default();
    let mut tried = options.skip;
    let mut held = Vec::new();
    // One at a time, so that the time can be looked at, and each is held by the tests of its room.
    for name in sample.iter().skip(options.skip).take_while(|_| in_time()) {
        let of = |(room, _): &&(&str, _)| name.starts_with(&format!("crate/{room}/"));
        let Some((_, sets)) = ROOMS.iter().find(of) else { continue };
        let mut outcome = Outcome::Missed;
        for tests in sets {
            let baseline = !held.contains(tests);
            held.push(*tests);
            outcome = attempt(&tree, &folder, name, tests, baseline)?;
            if outcome != Outcome::Missed {
                break;
            }
        }
        tally.add(name, outcome);
        tried += 1;
        steps::say(&format!("{outcome:?}  {name}"));
    }
    let all = tally.caught + tally.missed.len();
    ensure!(all > 0, "no change was tried");
    let missed = folder.join("missed.txt");
    std::fs::write(&missed, tally.missed.join("\n") + "\n").context("cannot write what was missed")?;
    steps::say(&format!(
        "{} of {all} changes caught ({} %), {} did not compile, {} of the sample not tried; {} has the others",
        tally.caught,
        tally.caught * 100 / all,
        tally.unviable,
        sample.len() - tried.min(sample.len()),
        missed.display(),
    ));
    Ok(())
}

/// What became of the changes so far.
#[derive(Debug, Default)]
struct Tally {
    caught: usize,
    unviable: usize,
    missed: Vec<String>,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Caught,
    Missed,
    /// It did not compile.
    Unviable,
}

impl Tally {
    fn add(&mut self, name: &str, outcome: Outcome) {
        match outcome {
            Outcome::Caught => self.caught += 1,
            Outcome::Missed => self.missed.push(name.to_owned()),
            Outcome::Unviable => self.unviable += 1,
        }
    }
}

/// Tries the change `name` on `tests`; with `baseline`, the tests on the engine as it is before it.
fn attempt(tree: &Path, folder: &Path, name: &str, tests: &[&str], baseline: bool) -> Result<Outcome> {
    let mut mutants = mutants(tree);
    // The copy is always the same one, so that only what a change touches is compiled anew.
    mutants.args(["--in-place", "--colors", "never", "--no-default-features", "--features", "locales"]);
    mutants.args(["--timeout", TIMEOUT, "--baseline", if baseline { "run" } else { "skip" }]);
    mutants.arg("--output").arg(folder).env("CARGO_TARGET_DIR", folder.join("build"));
    // Nobody steps through these tests: what a debugger needs is left out.
    mutants.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
    mutants.args(["--re", &format!("^{}$", escaped(name))]);
    // To both of cargo's runs: else all tests are built, to run a few.
    mutants.args(tests.iter().map(|test| match *test {
        UNITS => "--cargo-arg=--lib".to_owned(),
        test => format!("--cargo-arg=--test={test}"),
    }));
    mutants.stdout(Stdio::null());
    // It ends with 2 where the change was missed, which is what is looked for here.
    let status = mutants.status().context("cannot start cargo-mutants")?;
    let is_in = |file: &str| {
        let text = std::fs::read_to_string(folder.join("mutants.out").join(file)).unwrap_or_default();
        text.lines().any(|line| line == name)
    };
    ensure!(
        ["caught.txt", "timeout.txt", "missed.txt", "unviable.txt"].into_iter().any(is_in),
        "cargo-mutants ended with {status} and did not try {name}; see {}",
        folder.join("mutants.out/log").display()
    );
    Ok(match () {
        () if is_in("missed.txt") => Outcome::Missed,
        () if is_in("unviable.txt") => Outcome::Unviable,
        () => Outcome::Caught,
    })
}

/// Copies the files that git knows to `tree`, where they may be changed.
fn copy(root: &Path, tree: &Path) -> Result<()> {
    let output = tools::command("git").args(["ls-files", "-z"]).current_dir(root).output();
    let output = output.context("cannot start git")?;
    for file in String::from_utf8_lossy(&output.stdout).split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (root.join(file), tree.join(file));
        // What was deleted, and is not committed.
        let Ok(text) = std::fs::read(&from) else { continue };
        if std::fs::read(&to).is_ok_and(|known| known == text) {
            continue;
        }
        to.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(&to, text).with_context(|| format!("cannot write {}", to.display()))?;
    }
    Ok(())
}

fn mutants(root: &Path) -> Command {
    let mut command = tools::command("cargo");
    command.arg("mutants").args(["--package", "undeny"]).current_dir(root);
    command
}

/// All changes in one room, as cargo-mutants names them.
fn all_in(root: &Path, room: &str) -> Result<Vec<String>> {
    let output = mutants(root)
        .args(["--list", "--no-shuffle", "--colors", "never", "--file", &format!("crate/{room}/**/*.rs")])
        .output()
        .context("cannot start cargo-mutants")?;
    ensure!(
        output.status.success(),
        "cargo-mutants --list failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// `count` names, one of each room in turn, spread over each room by the seed.
fn sampled(mut rooms: Vec<Vec<String>>, count: usize, seed: u64) -> Vec<String> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut below = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % bound
    };
    let mut sample = Vec::new();
    while sample.len() < count && rooms.iter().any(|room| !room.is_empty()) {
        for room in rooms.iter_mut().filter(|room| !room.is_empty()) {
            if sample.len() < count {
                let place = below(room.len());
                sample.push(room.swap_remove(place));
            }
        }
    }
    sample
}

/// A name as an expression that matches it alone.
fn escaped(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '<' | '>') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_takes_the_same_sample_of_every_room() {
        let rooms =
            || vec![(0..50).map(|n| format!("a{n}")).collect(), vec!["b0".to_owned(), "b1".to_owned()]];
        let sample = sampled(rooms(), 10, 7);
        assert_eq!(sample, sampled(rooms(), 10, 7));
        assert_ne!(sample, sampled(rooms(), 10, 8));
        assert_eq!((sample.len(), sample.iter().filter(|name| name.starts_with('b')).count()), (10, 2));
        assert_eq!(sampled(rooms(), 99, 1).len(), 52);
        assert_eq!(escaped("a.rs:1:2: x -> y"), r"a\.rs\:1\:2\: x \-> y");
    }
}
