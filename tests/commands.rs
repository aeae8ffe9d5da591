//! Every command that a remedy shows is one that the AWS CLI knows: its service, its operation and its options.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use undeny::say::Call;

/// Only version 2 of the AWS CLI has it, and PyPI has version 1.
///
/// Source: <https://docs.aws.amazon.com/cli/latest/reference/sso/login.html>
const NEWER: [&str; 1] = ["sso login"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The commands of the table, and those of every remedy that is kept as a snapshot.
fn commands() -> BTreeMap<String, (Vec<String>, Vec<String>)> {
    let mut all = BTreeMap::new();
    for call in Call::ALL {
        let (words, options) = call.row();
        if NEWER.contains(&words) {
            continue;
        }
        all.insert(
            format!("{call:?}"),
            (
                words.split(' ').map(str::to_owned).collect(),
                options.iter().map(|of| (*of).to_owned()).collect(),
            ),
        );
    }
    for file in std::fs::read_dir(root().join("tests/remedies/snapshots")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for (_, rest) in text.match_indices("`aws ").map(|(at, found)| text.split_at(at + found.len())) {
            let command = rest.split('`').next().unwrap();
            let pieces = command.split_whitespace();
            let words: Vec<String> = pieces
                .clone()
                .take_while(|piece| !piece.starts_with("--"))
                .take(2)
                .map(str::to_owned)
                .collect();
            let options = pieces.filter_map(|piece| piece.strip_prefix("--")).map(str::to_owned).collect();
            if words[0] != "…" && !NEWER.contains(&words.join(" ").as_str()) {
                all.insert(command.to_owned(), (words, options));
            }
        }
    }
    all
}

#[test]
#[ignore = "needs the judges that `cargo xtask setup` installs"]
fn the_aws_cli_knows_every_command() {
    let commands = commands();
    assert!(commands.len() > 100, "only {} commands found", commands.len());
    let lines: String = commands
        .iter()
        .map(|(id, (words, options))| {
            json!({ "id": id, "words": words, "options": options }).to_string() + "\n"
        })
        .collect();
    let python = root().join("target/tools/python/bin/python");
    let mut judge = Command::new(&python)
        .arg(Path::new("tests/judges/commands.py"))
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}; run `cargo xtask setup`", python.display()));
    let mut input = judge.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = judge.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "commands.py failed");
    let answers = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), commands.len());
    let unknown: Vec<&Value> =
        answers.iter().filter(|row| !row["unknown"].as_array().unwrap().is_empty()).collect();
    assert!(unknown.is_empty(), "unknown to the AWS CLI: {unknown:#?}");
}
