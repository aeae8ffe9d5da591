//! What wakes the engine lets every denial through: each message of the corpus that the reader reads holds a needle and
//! the evidence that `content.js` looks for.

use regex::Regex;
use serde_json::Value;
use undeny::Page;
use undeny::read::{EVIDENCE, NEEDLES};

#[test]
fn every_denial_of_the_corpus_wakes_the_engine() {
    let evidence = Regex::new(EVIDENCE).unwrap();
    let mut read = 0;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.trim().is_empty()) {
            let row: Value = serde_json::from_str(line).unwrap();
            let Some(text) = row["text"].as_str() else { continue };
            if undeny::diagnose(text, &Page::default()).is_empty() {
                continue;
            }
            read += 1;
            assert!(NEEDLES.iter().any(|needle| text.contains(needle)), "no needle in {text}");
            assert!(evidence.is_match(text), "no evidence in {text}");
        }
    }
    assert!(read > 100, "the corpus holds only {read} denials");
}

#[test]
fn talk_about_denials_does_not_wake_it() {
    let evidence = Regex::new(EVIDENCE).unwrap();
    for text in [
        "Users who are not authorized see an error. Access denied errors name the policy type.",
        "If you are not authorized, ask whoever manages permissions; an explicit deny wins over an allow.",
        "Add permissions to let this role read tokens.",
    ] {
        assert!(!evidence.is_match(text), "{text}");
    }
}
