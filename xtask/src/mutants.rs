//! `cargo xtask mutants`: whether the tests notice when the code is wrong.
//!
//! cargo-mutants changes the engine a place at a time. Of all its changes a sample is taken, room by room in turn, the same
//! one for the same seed; the native tests run on each.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{setup, steps, tools};

/// The rooms that are sampled.
const ROOMS: [&str; 4] = ["read", "advise", "redact", "say"];

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
}

/// Tries the sample and says how many changes were caught; the ones that were not are in `target/mutants`.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    setup::tool(root, "cargo-mutants", tools::MUTANTS)?;
    let rooms: Vec<Vec<String>> = ROOMS.iter().map(|room| all_in(root, room)).collect::<Result<_>>()?;
    let sample = sampled(rooms, options.sample, options.seed);
    ensure!(!sample.is_empty(), "cargo-mutants finds nothing to change");
    if options.list {
        sample.iter().for_each(|name| steps::say(name));
        return Ok(());
    }
    let folder = root.join("target/mutants");
    let mut mutants = mutants(root);
    mutants.args(["--no-shuffle", "--colors", "never", "--output"]).arg(&folder);
    for name in &sample {
        mutants.args(["--re", &format!("^{}$", escaped(name))]);
    }
    mutants.args(["--", "--lib", "--tests"]);
    // It ends with 2 where changes were missed, which is what is counted here.
    let status = mutants.status().context("cannot start cargo-mutants")?;
    let count = |file: &str| {
        let text = std::fs::read_to_string(folder.join("mutants.out").join(file)).unwrap_or_default();
        text.lines().filter(|line| !line.is_empty()).count()
    };
    let (caught, missed) = (count("caught.txt") + count("timeout.txt"), count("missed.txt"));
    ensure!(caught + missed > 0, "cargo-mutants ended with {status} and tried nothing");
    steps::say(&format!(
        "{caught} of {} changes caught ({} %), {} did not compile; target/mutants/mutants.out/missed.txt has the others",
        caught + missed,
        caught * 100 / (caught + missed),
        count("unviable.txt"),
    ));
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
