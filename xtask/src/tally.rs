//! Counts of tests, read from what the runners print.

use std::fmt;
use std::iter::Sum;

/// How many tests passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl Tally {
    /// One check that passed.
    pub const PASSED: Tally = Tally { passed: 1, failed: 0 };
    /// One check that failed.
    pub const FAILED: Tally = Tally { passed: 0, failed: 1 };

    /// The sum of all summaries in the output of a runner: Rust's (`test result: ok. 5 passed; 0 failed; …`), which
    /// wasm-bindgen's prints too, Node's (`# pass 12` or `ℹ pass 12`, one count a line), and pytest's (`= 1 failed, 5 passed in 2s =`).
    pub fn read(output: &str) -> Tally {
        output
            .lines()
            .map(|line| rust(line).or_else(|| node(line)).or_else(|| pytest(line)).unwrap_or_default())
            .sum()
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::default(), |sum, next| Tally {
            passed: sum.passed + next.passed,
            failed: sum.failed + next.failed,
        })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

fn rust(line: &str) -> Option<Tally> {
    let (_, counts) = line.split_once("test result: ")?.1.split_once(". ")?;
    let count = |what: &str| {
        counts.split(';').find_map(|part| part.trim().strip_suffix(what)).and_then(|n| n.trim().parse().ok())
    };
    Some(Tally { passed: count(" passed")?, failed: count(" failed")? })
}

fn node(line: &str) -> Option<Tally> {
    let counted = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "))?;
    let (what, count) = counted.trim_end().split_once(' ')?;
    let count = count.parse().ok()?;
    match what {
        "pass" => Some(Tally { passed: count, failed: 0 }),
        "fail" | "cancelled" => Some(Tally { passed: 0, failed: count }),
        _ => None,
    }
}

fn pytest(line: &str) -> Option<Tally> {
    let (counts, time) = line.trim_matches(['=', ' ']).split_once(" in ")?;
    time.split(' ').next()?.strip_suffix('s')?.parse::<f64>().ok()?;
    let mut tally = Tally::default();
    for count in counts.split(", ") {
        let (number, what) = count.split_once(' ')?;
        let number: u64 = number.parse().ok()?;
        match what {
            "passed" => tally.passed += number,
            "failed" | "error" | "errors" => tally.failed += number,
            _ => {}
        }
    }
    Some(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_of_all_runners_are_summed() {
        let cases = [
            ("", 0, 0),
            (
                "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s",
                5,
                0,
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored\n\ntest result: ok. 4 passed; 0 failed; 0 ignored",
                7,
                2,
            ),
            ("# tests 14\n# suites 2\n# pass 12\n# fail 1\n# cancelled 1\n# skipped 0", 12, 2),
            ("ℹ tests 12\nℹ pass 12\nℹ fail 0\nℹ duration_ms 1200.5", 12, 0),
            ("===== 1 failed, 23 passed, 2 errors in 61.20s (0:01:01) =====", 23, 3),
            ("= 24 passed in 1.2s =\n4 files in 2 folders", 24, 0),
            ("# pass the salt\nit says: test result: none", 0, 0),
        ];
        for (output, passed, failed) in cases {
            assert_eq!(Tally::read(output), Tally { passed, failed }, "{output}");
        }
    }

    #[test]
    fn the_closing_line() {
        let sum: Tally = [Tally::PASSED, Tally::PASSED, Tally::FAILED].into_iter().sum();
        assert_eq!(sum.to_string(), "2 passed, 1 failed");
    }
}
