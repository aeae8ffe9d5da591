//! What wakes the engine lets every denial through: each message of the corpus that the reader reads holds a needle and
//! the phrase and the evidence that `content.js` looks for.

#![cfg(not(target_arch = "wasm32"))]

use regex::Regex;
use serde_json::Value;
use undeny::Page;
use undeny::read::{NEEDLES, evidence, phrase};

#[test]
fn every_denial_of_the_corpus_wakes_the_engine() {
    let evidence = Regex::new(&evidence().unwrap()).unwrap();
    let phrase = Regex::new(&format!("(?i){}", phrase().unwrap())).unwrap();
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
            // A terminal's colours stand between words; a page has none.
            assert!(text.contains('\u{1b}') || phrase.is_match(text), "no phrase in {text}");
        }
    }
    assert!(read > 100, "the corpus holds only {read} denials");
}

#[test]
fn pages_about_permissions_do_not_wake_it() {
    let phrase = Regex::new(&format!("(?i){}", phrase().unwrap())).unwrap();
    for text in [
        "A person who is not authorized to open a bucket is told so. An explicit deny always wins.",
        "Set a permissions boundary to control the maximum permissions this role can have.",
        "This policy allows access to arn:aws:dynamodb:us-east-1:123456789012:table/orders",
        "Provides write permissions to CloudWatch Logs. Who may assume this role is told by its trust policy.",
        "Allows Lambda functions to call AWS services on your behalf.",
        "{ \"Effect\": \"Allow\", \"Action\": \"sts:AssumeRole\" }",
    ] {
        assert!(!phrase.is_match(text), "{text}");
    }
}

#[test]
fn talk_about_denials_does_not_wake_it() {
    let evidence = Regex::new(&evidence().unwrap()).unwrap();
    for text in [
        "Users who are not authorized see an error. Access denied errors name the policy type.",
        "If you are not authorized, ask whoever manages permissions; an explicit deny wins over an allow.",
        "Add permissions to let this role read tokens.",
    ] {
        assert!(!evidence.is_match(text), "{text}");
    }
}
