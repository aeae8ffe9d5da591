//! How fast the reader reads: `cargo bench --bench reading`.
//!
//! Prints denials a second for one-line denials, MB/s for log text without a denial, and for each sort of text, the
//! adversarial ones included, how much longer a text of twice the length takes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use undeny::read::read;

/// The best of several runs: the others were disturbed.
fn best(runs: usize, mut work: impl FnMut()) -> Duration {
    (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn denial(number: usize) -> String {
    format!(
        "An error occurred (AccessDenied) when calling the GetItem operation: User: arn:aws:sts::111122223333:assumed-role/Build/i-{number:017x} is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:us-east-1:111122223333:table/Orders-{number} because no identity-based policy allows the dynamodb:GetItem action"
    )
}

fn log(bytes: usize) -> String {
    let lines = [
        "2026-02-03T04:05:06.789Z INFO  [worker-12] GET /orders/8f14e45f 200 in 12 ms, 4 rows, cache hit",
        "2026-02-03T04:05:06.801Z DEBUG [worker-07] upload of s3://amzn-s3-demo-bucket/reports/q1.csv finished, 1048576 bytes",
        "10.0.3.17 - - [03/Feb/2026:04:05:06 +0000] \"POST /api/v1/items HTTP/1.1\" 201 512 \"-\" \"ExampleClient/2.1\"",
        "level=info ts=1770091506 caller=server.go:42 msg=\"request served\" role=arn:aws:iam::111122223333:role/Web status=success",
        "    at Object.handler (/var/task/index.js:31:15) processing item 42 of 128",
    ];
    let mut text = String::with_capacity(bytes + 128);
    while text.len() < bytes {
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

fn main() {
    // Short runs, many of them: the best is one that nothing else on the machine disturbed.
    let denials: Vec<String> = (0..500).map(denial).collect();
    let bytes: usize = denials.iter().map(String::len).sum();
    let time = best(200, || {
        for text in &denials {
            assert_eq!(black_box(read(black_box(text))).len(), 1);
        }
    });
    println!(
        "one-line denials       {:>12.0} denials/s  {:>8.0} MB/s",
        rate(denials.len(), time),
        megabytes(bytes, time)
    );

    let lines = denials.join("\n");
    let time = best(100, || assert_eq!(black_box(read(black_box(&lines))).len(), denials.len()));
    println!(
        "a log of only denials  {:>12.0} denials/s  {:>8.0} MB/s",
        rate(denials.len(), time),
        megabytes(lines.len(), time)
    );

    let text = log(4 << 20);
    let time = best(50, || assert!(black_box(read(black_box(&text))).is_empty()));
    println!("a log without denials  {:>24}  {:>8.0} MB/s", "", megabytes(text.len(), time));

    println!("\n{:34} {:>10} {:>10} {:>6}", "time for", "n", "2n", "ratio");
    /// A name, and what makes a text of about as many bytes.
    type Sort = (&'static str, fn(usize) -> String);
    let sorts: [Sort; 12] = [
        ("ordinary log", |n| log(n * 16)),
        ("denials, one a line", |n| (0..n / 256).map(|i| denial(i) + "\n").collect()),
        ("the same denial", |n| (denial(1) + "\n").repeat(n / 256)),
        ("not authorized to perform: …", |n| "not authorized to perform: ".repeat(n / 27)),
        ("a million needles", |n| "enied uthoriz xplicit allows ".repeat(n / 29)),
        ("User: User: …", |n| "User: is not authorized to perform ".repeat(n / 35)),
        ("arn:aws:arn:aws:…", |n| "arn:aws:".repeat(n / 8)),
        ("one sentence with a huge ARN", |n| {
            format!("User: {} is not authorized to perform: s3:GetObject", "arn:aws:".repeat(n / 8))
        }),
        ("one line", |n| denial(1).replace(' ', "  ") + &"x".repeat(n)),
        ("AccessDenied AccessDenied …", |n| "(AccessDenied) <Code>AccessDenied: ".repeat(n / 35)),
        ("explicitDeny context explicitDeny …", |n| {
            "\"explicitDeny\":true,\"context\":{\"action\":".repeat(n / 42)
        }),
        ("backslashes and tags", |n| "\\\\\\u001b[<br>&amp;amp;enied\n│ # > ".repeat(n / 36)),
    ];
    for (name, text) in sorts {
        let size = 1 << 18;
        let (one, two) = (text(size), text(2 * size));
        // Runs of turn about: a disturbance meets both.
        let (mut time_one, mut time_two) = (Duration::MAX, Duration::MAX);
        for _ in 0..9 {
            time_one = time_one.min(best(5, || drop(black_box(read(black_box(&one))))));
            time_two = time_two.min(best(5, || drop(black_box(read(black_box(&two))))));
        }
        println!(
            "{name:34} {:>8.1}ms {:>8.1}ms {:>6.2}",
            time_one.as_secs_f64() * 1e3,
            time_two.as_secs_f64() * 1e3,
            time_two.as_secs_f64() / time_one.as_secs_f64()
        );
    }
}

fn rate(count: usize, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}

fn megabytes(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / time.as_secs_f64() / 1e6
}
