//! Whose crates are used: under which licences, and from where.
//!
//! cargo-deny would say the same and more; it takes minutes to compile, and the whole of Cargo.lock is read here in a second.

use std::path::Path;

use anyhow::{Result, bail};

use crate::dist::notices;
use crate::steps;

/// Licences that go with MIT and Apache 2.0.
const LICENCES: [&str; 13] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "0BSD",
];

/// The one place that crates come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Crates that are not to come back, and why.
const BANNED: [(&str, &str); 5] = [
    ("regex-lite", "the engine ships no compiler of expressions"),
    ("openssl-sys", "undeny opens no connection"),
    ("reqwest", "undeny opens no connection"),
    // What tokio needs to open one; `undeny mcp` waits with tokio on standard input only.
    ("mio", "undeny opens no connection"),
    ("socket2", "undeny opens no connection"),
];

/// Errs where a crate of Cargo.lock has a licence that is not listed, comes from elsewhere, or is banned.
pub fn check(root: &Path) -> Result<()> {
    let mut found = 0;
    for package in notices::metadata(root)? {
        let text = |key: &str| package[key].as_str().unwrap_or_default();
        let (name, source) = (text("name"), package["source"].as_str());
        for problem in problems(name, text("license"), source) {
            steps::say(&format!("  {name} {}: {problem}", text("version")));
            found += 1;
        }
    }
    if found == 0 { Ok(()) } else { bail!("{found} things to say of crates") }
}

fn problems(name: &str, licence: &str, source: Option<&str>) -> Vec<String> {
    let mut problems = Vec::new();
    // What has no source is this project's own.
    if source.is_some() && !is_fine(licence) {
        problems.push(format!("its licence is {licence:?}"));
    }
    if source.is_some_and(|source| source != REGISTRY) {
        problems.push(format!("it comes from {}", source.unwrap_or_default()));
    }
    problems.extend(
        BANNED.iter().find(|(banned, _)| *banned == name).map(|(_, why)| format!("it is banned: {why}")),
    );
    problems
}

/// Whether an SPDX expression gives a choice that is listed: one of each `OR`, all of each `AND`.
fn is_fine(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace(['(', ')'], "");
    // In what crates write, `AND` joins groups of `OR`.
    expression.split(" AND ").all(|group| group.split(" OR ").any(|one| LICENCES.contains(&one.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_read() {
        for (expression, fine) in [
            ("MIT", true),
            ("MIT OR Apache-2.0", true),
            ("MIT/Apache-2.0", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0", false),
            ("MIT AND GPL-3.0", false),
            ("", false),
        ] {
            assert_eq!(is_fine(expression), fine, "{expression}");
        }
        assert_eq!(problems("x", "MIT", Some(REGISTRY)).len(), 0);
        assert_eq!(problems("x", "MIT", None).len(), 0);
        assert_eq!(problems("mio", "GPL-3.0", Some("git+https://example.com")).len(), 3);
    }
}
