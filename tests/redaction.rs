//! 300 made-up secrets and as many look-alikes, beside a denial and inside every field that is printed.
#![cfg(not(target_arch = "wasm32"))]

#[path = "redaction/corpus.rs"]
mod corpus;

use corpus::{Sample, look_alikes, secrets};
use undeny::diagnosis::{ContextKey, Denial, DeniedResource};
use undeny::iam::Principal;
use undeny::{Page, diagnose, redact};

const DENIAL: &str = "User: arn:aws:iam::123456789012:user/mary is not authorized to perform: s3:GetObject on resource: \
    \"arn:aws:s3:::amzn-s3-demo-bucket/q1.csv\" because no identity-based policy allows the s3:GetObject action";

/// How much of a secret may stay: five characters in a row say nothing of it.
const HARMLESS: usize = 5;

/// Whether more than a few characters of the sample's secret are left in `out`.
fn leaks(sample: &Sample, out: &str) -> bool {
    sample.secret.iter().any(|part| {
        let letters = part.as_bytes().windows(HARMLESS + 1);
        letters.map(String::from_utf8_lossy).any(|window| out.contains(&*window))
    })
}

/// A sample in each field that is printed, as the reader could have read it.
fn fields(text: &str) -> Vec<(&'static str, Denial)> {
    let resource = |raw: String| Denial { resource: Some(DeniedResource::printed(raw)), ..Denial::default() };
    let session = format!("arn:aws:sts::123456789012:assumed-role/Build/{text}");
    let context = ContextKey { key: "aws:PrincipalTag/x".into(), values: vec!["a".into(), text.into()] };
    vec![
        ("reason", Denial { reason: Some(format!("because {text}")), ..Denial::default() }),
        ("resource", resource(text.to_owned())),
        ("context", Denial { context: vec![context], ..Denial::default() }),
        ("session", Denial { principal: Some(Principal::read(&session)), ..Denial::default() }),
        ("ARN", resource(format!("arn:aws:s3:::amzn-s3-demo-bucket/{text}"))),
        ("ARN's query", resource(format!("arn:aws:s3:::amzn-s3-demo-bucket/q1.csv?x=1&{text}"))),
        ("issuer", Denial { session_issuer: Some(text.to_owned()), ..Denial::default() }),
        ("operation", Denial { operation: Some(text.to_owned()), ..Denial::default() }),
    ]
}

/// Every string of `denial`, as JSON would not escape it.
fn strings(denial: &Denial) -> String {
    fn collect(value: &serde_json::Value, out: &mut String) {
        match value {
            serde_json::Value::String(text) => *out += &format!("{text}\n"),
            serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, out)),
            serde_json::Value::Object(map) => map.values().for_each(|value| collect(value, out)),
            _ => {}
        }
    }
    let mut out = String::new();
    collect(&serde_json::to_value(denial).unwrap(), &mut out);
    out
}

#[test]
fn no_secret_is_left_in_a_text_and_each_is_named() {
    let all = secrets();
    assert!(all.len() >= 300);
    let leaked: Vec<&str> = all
        .iter()
        .filter(|sample| leaks(sample, &redact::text(&sample.text)))
        .map(|sample| sample.text.as_str())
        .collect();
    assert!(leaked.is_empty(), "{leaked:#?}");
    let unnamed: Vec<(&str, &str, Vec<String>)> = all
        .iter()
        .map(|sample| (sample.name, sample.text.as_str(), redact::names(&sample.text)))
        .filter(|(name, _, names)| names != &[*name])
        .collect();
    assert!(unnamed.len() * 20 <= all.len(), "{unnamed:#?}");
}

#[test]
fn no_secret_beside_a_denial_gets_out() {
    let all = secrets();
    let mut unnamed = Vec::new();
    for sample in &all {
        let text = format!("{}\n{DENIAL}\n{}\n", sample.text, sample.text);
        let found = diagnose(&text, &Page::default());
        assert!(!leaks(sample, &serde_json::to_string(&found).unwrap()), "{text}\n{found:#?}");
        assert!(!leaks(sample, &redact::text(&text)), "{text}");
        if !found.iter().any(|one| one.denial.redacted.iter().any(|name| name == sample.name)) {
            unnamed.push(&sample.text);
        }
    }
    assert!(unnamed.len() * 20 <= all.len(), "{unnamed:#?}");
}

#[test]
fn no_secret_is_left_in_a_field() {
    let mut unnamed = 0;
    let mut asked = 0;
    for sample in &secrets() {
        for (field, denial) in fields(&sample.text) {
            let clean = redact::denial(denial);
            assert!(!leaks(sample, &strings(&clean)), "{field}: {}\n{clean:#?}", sample.text);
            asked += 1;
            unnamed += usize::from(clean.redacted.is_empty());
        }
    }
    assert!(unnamed * 20 <= asked, "{unnamed} of {asked} are not named");
}

/// A policy with a hole in its resource would be a wrong answer: there has to stand a placeholder.
#[test]
fn a_secret_in_an_arn_becomes_a_placeholder_of_the_policy() {
    for sample in
        secrets().iter().filter(|sample| !sample.text.contains([' ', '"', '\'', '\n', '<', '\\', ',']))
    {
        let text = DENIAL.replace("q1.csv", &sample.text);
        for found in diagnose(&text, &Page::default()) {
            assert!(!leaks(sample, &serde_json::to_string(&found).unwrap()), "{text}\n{found:#?}");
            for policy in &found.remedy.policies {
                let document = serde_json::to_string(&policy.document).unwrap();
                assert!(!document.contains("removed]"), "{text}\n{document}");
            }
        }
    }
}

#[test]
fn look_alikes_stay() {
    let all = look_alikes();
    assert!(all.len() >= 300);
    let touched: Vec<(&str, String)> = all
        .iter()
        .map(|sample| (sample.text.as_str(), redact::text(&sample.text).into_owned()))
        .filter(|(text, clean)| text != clean)
        .collect();
    assert!(touched.len() * 100 <= all.len(), "{touched:#?}");
    let mut asked = 0;
    let mut touched = Vec::new();
    for sample in &all {
        for (field, denial) in fields(&sample.text) {
            asked += 1;
            let clean = redact::denial(denial.clone());
            if clean != denial {
                touched.push((field, sample.text.clone(), clean.redacted));
            }
        }
    }
    assert!(touched.len() * 100 <= asked, "{} of {asked}: {touched:#?}", touched.len());
}
