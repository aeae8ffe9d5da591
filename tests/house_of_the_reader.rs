//! How the reader's house is kept: where AWS's words stand, how long a function is, who calls the gate.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of the reader.
const ROOMS: [&str; 8] = ["around", "clean", "find", "genuine", "message", "parts", "text", "words"];

fn files() -> Vec<(PathBuf, String)> {
    let read = Path::new(env!("CARGO_MANIFEST_DIR")).join("crate/read");
    let rooms = ROOMS.iter().flat_map(|room| fs::read_dir(read.join(room)).unwrap());
    rooms
        .map(|file| file.unwrap().path())
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect()
}

fn room(path: &Path) -> &str {
    path.parent().unwrap().file_name().unwrap().to_str().unwrap()
}

#[test]
fn no_function_is_over_eighty_lines() {
    for (path, text) in files() {
        let mut start = None;
        for (number, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            if start.is_none()
                && line.contains("fn ")
                && line.ends_with('{')
                && !line.trim().starts_with("//")
            {
                start = Some((number, indent));
            }
            if let Some((begun, at)) = start
                && line == format!("{}}}", " ".repeat(at))
            {
                assert!(number - begun <= 80, "{}:{} is {} lines", path.display(), begun + 1, number - begun);
                start = None;
            }
        }
    }
}

#[test]
fn the_words_are_data() {
    for (path, text) in files().into_iter().filter(|(path, _)| room(path) == "words") {
        let functions = text.lines().filter(|line| line.contains("fn ") && !line.trim().starts_with("//"));
        for line in functions {
            assert!(line.contains("const fn "), "{}: {line}", path.display());
        }
    }
}

#[test]
fn only_the_dispatch_asks_the_gate() {
    for (path, text) in files().into_iter().filter(|(path, _)| room(path) == "message") {
        let asks = text.contains("genuine::talk(");
        assert_eq!(asks, path.ends_with("grammar.rs"), "{}", path.display());
    }
}

#[test]
fn a_room_imports_only_from_below() {
    // Each room, and those that it may import.
    let below: [(&str, &[&str]); 8] = [
        ("words", &[]),
        ("text", &[]),
        ("clean", &["text"]),
        ("find", &["words"]),
        ("parts", &["text", "words"]),
        ("genuine", &["text", "words"]),
        ("message", &["genuine", "parts", "text", "words"]),
        ("around", &["parts", "text", "words"]),
    ];
    for (path, text) in files() {
        let (_, allowed) = below.iter().find(|(name, _)| *name == room(&path)).unwrap();
        for other in ROOMS.iter().filter(|other| **other != room(&path) && !allowed.contains(other)) {
            let code = text.lines().filter(|line| !line.trim().starts_with("//"));
            let import = format!("crate::read::{other}::");
            assert!(!code.clone().any(|line| line.contains(&import)), "{} imports {other}", path.display());
        }
    }
}

#[test]
fn no_phrase_stands_outside_the_words() {
    let literal = regex::Regex::new(r#""(?:[^"\\]|\\.)*""#).unwrap();
    let words = regex::Regex::new(r"\p{L}[.,]? \p{L}").unwrap();
    for (path, text) in files() {
        if ["words", "text", "find"].contains(&room(&path)) {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap();
        for line in code.lines().filter(|line| !line.trim().starts_with("//")) {
            let line = line.replace("'\"'", "");
            let mut literals = literal.find_iter(&line).filter(|found| words.is_match(found.as_str()));
            assert!(literals.next().is_none(), "{}: {line}", path.display());
        }
    }
}

/// Follows CONTRIBUTING.md, "A denial that is read wrongly": the row that it shows is all that its wording needs.
#[test]
fn the_example_of_a_wording_is_one_row_and_is_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
    let row = guide.split("```rust\n").nth(1).unwrap().split("```").next().unwrap();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let wordings = fs::read_to_string(root.join("crate/read/words/wordings.rs")).unwrap();
    assert!(squeezed(&wordings).contains(&squeezed(row)), "no row of wordings.rs: {row}");

    let pattern = row.split('"').nth(1).unwrap();
    let message = pattern.replace("{word}", "orders");
    assert_ne!(message, pattern, "the example has a hole");
    let readings = undeny::read::read(&message);
    assert_eq!(readings.len(), 1, "{message}");
    let (kind, cause) =
        (format!("Kind::{:?}", readings[0].kind), format!("Cause::{:?}", readings[0].denial.cause.unwrap()));
    assert!(row.contains(&kind) && row.contains(&cause), "{kind}, {cause}");

    for expression in [undeny::read::evidence().unwrap(), undeny::read::phrase().unwrap()] {
        assert!(regex::Regex::new(&expression).unwrap().is_match(&message), "asleep: {message}");
    }
    for file in files().into_iter().filter(|(path, _)| !path.ends_with("wordings.rs")) {
        assert!(!file.1.contains("Not Authorized to access"), "{}", file.0.display());
    }
}
