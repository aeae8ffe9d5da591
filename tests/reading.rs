//! The corpora of texts, each row with what must be read from it.
//!
//! A row is `{"id", "text", "gold"}`. `gold` is null for a text that must be left alone; otherwise it holds `kind` and
//! every field of the denial that must be read: those that say what was denied must be absent from the reading where
//! `gold` does not name them, the others are compared where they are named. `readings` is how many denials the text
//! holds where it is not one, `count` how often the first one stands there; `actions` are those of all of them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use serde_json::{Value, json};
use undeny::read::{NEEDLES, Outcome, Reading, read, why};

const CORPORA: &[(&str, &str)] = &[
    ("messages", include_str!("corpus/messages.jsonl")),
    ("templates", include_str!("corpus/templates.jsonl")),
    ("negatives", include_str!("corpus/negatives.jsonl")),
];

/// The fields that say what was denied.
const SUBSTANCE: &[&str] =
    &["kind", "principal", "actions", "resource", "effect", "policy_type", "policy_arn"];

/// What was read, in the shape of `gold`.
fn flat(readings: &[Reading]) -> Value {
    let first = &readings[0];
    let mut flat = serde_json::to_value(&first.denial).unwrap();
    let mut actions: Vec<&str> = Vec::new();
    for action in readings.iter().flat_map(|reading| &reading.denial.actions) {
        if !actions.contains(&action.raw.as_str()) {
            actions.push(&action.raw);
        }
    }
    flat["actions"] = json!(actions);
    flat["kind"] = json!(first.kind);
    flat["principal"] = flat["principal"]["raw"].clone();
    flat["resource"] = flat["resource"]["raw"].clone();
    flat["policy_type"] = flat["policyType"].take();
    flat["policy_arn"] = flat["policyArn"].take();
    flat["readings"] = json!(readings.len());
    flat["count"] = json!(first.count);
    flat
}

/// What `gold` asks of `field`, where it does not say.
fn unsaid(field: &str) -> Value {
    match field {
        "actions" => json!([]),
        "effect" => json!("unknown"),
        "readings" => json!(1),
        _ => Value::Null,
    }
}

/// How the reading of one row differs from its gold; empty where it does not.
fn difference(text: &str, gold: &Value) -> Vec<String> {
    let readings = read(text);
    for reading in &readings {
        let (start, end) = (reading.span.start, reading.span.end);
        assert!(text.get(start..end).is_some_and(|span| !span.is_empty()), "span {start}..{end} of {text:?}");
    }
    if gold.is_null() || readings.is_empty() {
        return match (gold.is_null(), readings.is_empty()) {
            (true, true) => vec![],
            (true, false) => vec![format!("must be left alone, but read {:?}", readings[0].denial)],
            _ => vec!["nothing read".to_owned()],
        };
    }
    let read = flat(&readings);
    let named = gold.as_object().unwrap().keys().map(String::as_str);
    let mut fields: Vec<&str> = SUBSTANCE.iter().copied().chain(["readings"]).collect();
    fields.extend(named.filter(|name| !SUBSTANCE.contains(name) && *name != "readings"));
    fields
        .into_iter()
        .filter_map(|field| {
            let want = gold.get(field).cloned().unwrap_or_else(|| unsaid(field));
            (read[field] != want).then(|| format!("{field}: read {}, want {want}", read[field]))
        })
        .collect()
}

fn rows() -> impl Iterator<Item = (String, String, Value)> {
    CORPORA.iter().flat_map(|(corpus, lines)| {
        lines.lines().map(move |line| {
            let row: Value = serde_json::from_str(line).unwrap();
            let id = format!("{corpus}/{}", row["id"].as_str().unwrap());
            (id, row["text"].as_str().unwrap().to_owned(), row["gold"].clone())
        })
    })
}

#[test]
fn every_row_of_the_corpora_is_read_as_its_gold_says() {
    let wrong: Vec<String> = rows()
        .filter_map(|(id, text, gold)| {
            let difference = difference(&text, &gold);
            (!difference.is_empty()).then(|| format!("{id}\n    {}\n    {text:?}", difference.join("\n    ")))
        })
        .collect();
    assert!(wrong.is_empty(), "{} rows differ:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

/// What stopped the reader at each needle of a text that it left alone: each answer once, in order.
fn why_left_alone(text: &str) -> String {
    let mut stops: Vec<&str> = Vec::new();
    for place in why(text) {
        if let Outcome::Stopped(_, stop) = place.outcome
            && !stops.contains(&stop)
        {
            stops.push(stop);
        }
    }
    if stops.is_empty() { "no needle".to_owned() } else { stops.join(", ") }
}

#[test]
fn every_text_to_leave_alone_says_why_it_is() {
    let wrong: Vec<String> = CORPORA
        .iter()
        .filter(|(corpus, _)| *corpus == "negatives")
        .flat_map(|(_, lines)| lines.lines())
        .filter_map(|line| {
            let row: Value = serde_json::from_str(line).unwrap();
            let why = why_left_alone(row["text"].as_str().unwrap());
            (row["why"] != why.as_str()).then(|| format!("{}: {why}, want {}", row["id"], row["why"]))
        })
        .collect();
    assert!(wrong.is_empty(), "{} rows differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_corpora_are_as_large_as_they_should_be() {
    let (denials, negatives): (Vec<_>, Vec<_>) = rows().partition(|(_, _, gold)| !gold.is_null());
    assert!(denials.len() >= 400, "{} denials", denials.len());
    assert!(negatives.len() >= 150, "{} texts to leave alone", negatives.len());
}

#[test]
fn a_text_without_a_needle_holds_no_denial() {
    for (id, text, gold) in rows() {
        let woken = NEEDLES.iter().any(|needle| text.contains(needle));
        assert!(woken || gold.is_null(), "{id}: no needle in a denial");
    }
}

#[test]
fn a_denial_is_found_in_the_middle_of_other_text() {
    let around = "ordinary text, line after line, of no interest to anybody\n".repeat(400);
    for (id, text, gold) in rows().filter(|(_, _, gold)| !gold.is_null()) {
        let whole = format!("{around}\n\n{text}\n\n{around}");
        let difference = difference(&whole, &gold);
        assert!(difference.is_empty(), "{id}: {}\n{text:?}", difference.join("; "));
    }
}

#[test]
fn spans_point_into_the_original_text() {
    for (text, span) in [
        (
            "log: User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject, sorry",
            "User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject",
        ),
        (
            "über: \u{1b}[31mUser: arn:aws:iam::111122223333:user/ana is not\u{200b} authorized to perform: s3:GetObject\u{1b}[0m – so?",
            "User: arn:aws:iam::111122223333:user/ana is not\u{200b} authorized to perform: s3:GetObject",
        ),
        (
            "{\"m\":\"User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject on resource: \\\"arn:aws:s3:::amzn-s3-demo-bucket/a\\\" with an explicit deny\"}",
            "User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject on resource: \\\"arn:aws:s3:::amzn-s3-demo-bucket/a\\\" with an explicit deny",
        ),
    ] {
        let readings = read(text);
        assert_eq!(readings.len(), 1, "{text}");
        assert_eq!(&text[readings[0].span.start..readings[0].span.end], span);
    }
}

#[test]
fn a_stream_reads_what_the_whole_text_reads() {
    // Long enough for several pieces, with denials on their seams.
    let filler = "ordinary text with a character of several bytes (é, …) in it, and nothing else\n";
    let mut whole = String::new();
    for (number, (_, text, _)) in rows().enumerate() {
        whole.push_str(&filler.repeat(40 + number % 7));
        whole.push_str(&text);
        whole.push('\n');
    }
    assert!(whole.len() > 2 << 20, "{} bytes", whole.len());
    let source = std::io::BufReader::with_capacity(4093, whole.as_bytes());
    let streamed = undeny::read::read_from(source).unwrap();
    let read = read(&whole);
    assert_eq!(streamed.len(), read.len());
    for (one, other) in streamed.iter().zip(&read) {
        assert_eq!(one, other);
    }
}

#[test]
fn bytes_that_are_no_text_keep_their_place() {
    let mut bytes = b"\xff\xfe\x00\xc3 ".to_vec();
    bytes.extend_from_slice(
        b"User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:GetObject",
    );
    let readings = undeny::read::read_from(bytes.as_slice()).unwrap();
    assert_eq!((readings[0].span.start, readings[0].span.end), (5, bytes.len()));
}

#[test]
fn what_fuzzing_found_stays_mended() {
    for text in [
        "enied \u{1b}]\u{1b}\u{5ef}\n]\u{110}",
        "\u{1b}]\u{1b}é authorized enied",
        "\u{1b}(é enied",
        "\u{1b}]0;x\u{7}enied",
    ] {
        let _ = read(text);
    }
    // Lines of wide characters, longer than what is looked at, at every offset within a character.
    for pad in 0..4 {
        let line = format!("{}{}", " ".repeat(pad), "é…".repeat(400));
        let said = "User is not authorized to perform: s3:GetObject";
        for text in [
            format!("{line}{said}"),
            format!("{line}\n{said}\""),
            format!("{line}\"{said}\" {line}"),
            format!("{said} {line}\n{line}"),
        ] {
            let _ = read(&text);
        }
    }
}
