//! What must not stand in any file of the project: real-looking secrets, accounts that may be somebody's, addresses of
//! registries, and paths that only exist on one machine.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::steps;

/// The account numbers of AWS's documentation, which belong to nobody.
const ACCOUNTS: [&str; 12] = [
    "000000000000",
    "000011112222",
    "111111111111",
    "111122223333",
    "123456789012",
    "210987654321",
    "222222222222",
    "333333333333",
    "444455556666",
    "555555555555",
    "777788889999",
    "999999999999",
];

/// Checks every file that git knows, if it is text.
pub fn check(root: &Path) -> Result<()> {
    let listed =
        Command::new("git").args(["ls-files", "-z"]).current_dir(root).output().context("cannot run git")?;
    let mut found = 0;
    for name in String::from_utf8_lossy(&listed.stdout).split('\0').filter(|name| !name.is_empty()) {
        let Ok(text) = std::fs::read_to_string(root.join(name)) else { continue };
        for (line, problem) in problems(name, &text) {
            steps::say(&format!("  {name}:{line}: {problem}"));
            found += 1;
        }
    }
    if found == 0 { Ok(()) } else { bail!("{found} things that must not stand in a file") }
}

/// The problems of one file: line numbers (from 1) and what is wrong there.
fn problems(name: &str, text: &str) -> Vec<(usize, String)> {
    let depth = name.matches('/').count();
    let lock = name.ends_with("package-lock.json");
    let mut problems = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut problem = |what: String| problems.push((number + 1, what));
        if lock && line.contains("\"resolved\"") {
            problem("a registry's address; .npmrc has omit-lockfile-registry-resolved".into());
        }
        if let Some(key) = access_key(line) {
            problem(format!("{key} looks like a real access key; use AKIAIOSFODNN7EXAMPLE"));
        }
        if let Some(account) = foreign_account(line) {
            problem(format!("{account} may be somebody's account; use one of AWS's documentation"));
        }
        if ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark)) {
            problem("a mark of a merge that was not finished".into());
        }
        if climbs(line) > depth && !lock {
            problem("a path that leads out of the project".into());
        }
    }
    problems
}

/// An AWS access key id that isn't one of the examples of AWS's documentation, which end in EXAMPLE.
fn access_key(line: &str) -> Option<&str> {
    ["AKIA", "ASIA"].into_iter().flat_map(|start| line.match_indices(start)).find_map(|(place, _)| {
        let id = line.get(place..place + 20)?;
        let after = line.get(place + 20..)?.chars().next();
        let key = id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && !after.is_some_and(|c| c.is_ascii_alphanumeric());
        (key && !id.contains("EXAMPLE")).then_some(id)
    })
}

/// The account of an ARN, where it isn't one of AWS's documentation.
fn foreign_account(line: &str) -> Option<&str> {
    line.match_indices("arn:aws").find_map(|(place, _)| {
        let account = line.get(place..)?.split(':').nth(4)?;
        let number = account.len() == 12 && account.bytes().all(|b| b.is_ascii_digit());
        (number && !ACCOUNTS.contains(&account)).then_some(account)
    })
}

/// How many folders up the longest `../../` of the line leads.
fn climbs(line: &str) -> usize {
    let mut most = 0;
    let mut rest = line;
    while let Some((_, after)) = rest.split_once("../") {
        let mut steps = 1;
        rest = after;
        while let Some(next) = rest.strip_prefix("../") {
            steps += 1;
            rest = next;
        }
        most = most.max(steps);
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written in two halves, so that this file passes its own check.
    fn key(start: &str, end: &str) -> String {
        format!("{start}{end}")
    }

    #[test]
    fn what_must_not_stand_in_a_file() {
        let other_account = format!("arn:aws:iam::{}{}:user/jo", "314159", "265358");
        let cases = [
            ("README.md", "arn:aws:iam::123456789012:user/jo", 0),
            ("README.md", other_account.as_str(), 1),
            ("README.md", "arn:aws-cn:s3:::bucket", 0),
            ("README.md", "AKIAIOSFODNN7EXAMPLE", 0),
            ("README.md", &key("AKIA", "QWERTYUIOPASDFGH"), 1),
            ("README.md", &key("ASIA", "QWERTYUIOPASDFGH and more"), 1),
            ("README.md", &key("AKIA", "QWERTYUIOPASDFGHJK"), 0),
            ("crate/read/mod.rs", "../../README.md", 0),
            ("crate/lib.rs", "include_str!(\"../../other/file\")", 1),
            ("tests/package-lock.json", "\"resolved\": \"https://registry.example/x.tgz\"", 1),
            ("tests/package.json", "\"resolved\": true", 0),
            ("crate/lib.rs", "<<<<<<< HEAD", 1),
            ("crate/lib.rs", "    x <<= 2; // <<<<<<< ", 0),
        ];
        for (name, line, count) in cases {
            assert_eq!(problems(name, line).len(), count, "{name}: {line}");
        }
    }
}
