//! Work whose instructions are counted: `cargo xtask bench --counts` runs each case under valgrind.
//!
//! `counts` alone prints the cases' names; `counts CASE prepare` makes the case's text, `counts CASE` also does its work: the
//! difference is what the work costs, the same on every machine and under every load.
#![allow(missing_docs)]

use std::hint::black_box;

use undeny::read::read;
use undeny::{Page, diagnose, redact};

const DENIAL: &str = "User: arn:aws:iam::111122223333:user/mary is not authorized to perform: s3:GetObject on resource: \
    arn:aws:s3:::amzn-s3-demo-bucket/q1.csv because no identity-based policy allows the s3:GetObject action\n";
const LOG: &str =
    "2026-02-03T04:05:06.789Z INFO [worker-12] GET /orders/8f14e45f token=none user=mary 200 in 12 ms\n";

/// A name, what makes its text, and its work.
type Case = (&'static str, fn() -> String, fn(&str));

const CASES: &[Case] = &[
    ("read a denial", || DENIAL.to_owned(), |text| drop(black_box(read(text)))),
    ("read 64 denials", || DENIAL.repeat(64), |text| drop(black_box(read(text)))),
    ("read 64 KiB of log", || LOG.repeat((64 << 10) / LOG.len()), |text| drop(black_box(read(text)))),
    (
        "read 64 KiB of one code",
        || "AccessDenied ".repeat((64 << 10) / 13),
        |text| drop(black_box(read(text))),
    ),
    ("explain a denial", || DENIAL.to_owned(), |text| drop(black_box(diagnose(text, &Page::default())))),
    (
        "redact 64 KiB of log",
        || LOG.repeat((64 << 10) / LOG.len()),
        |text| drop(black_box(redact::text(text))),
    ),
    (
        "redact 64 KiB of denials",
        || DENIAL.repeat((64 << 10) / DENIAL.len()),
        |text| drop(black_box(redact::text(text))),
    ),
    (
        "redact 64 KiB of PEM heads",
        || "-----BEGIN ".repeat((64 << 10) / 11),
        |text| drop(black_box(redact::text(text))),
    ),
    (
        "redact 64 KiB of labels",
        || "password=\"".repeat((64 << 10) / 10),
        |text| drop(black_box(redact::text(text))),
    ),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let Some(wanted) = words.first() else {
        CASES.iter().for_each(|(name, ..)| println!("{name}"));
        return;
    };
    let Some((_, text, work)) = CASES.iter().find(|(name, ..)| name == wanted) else {
        eprintln!("no case {wanted}");
        std::process::exit(2);
    };
    let text = black_box(text());
    if words.len() == 1 {
        work(&text);
    }
}
