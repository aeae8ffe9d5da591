//! undeny as a whole process, as a person runs it: on a log of many denials, and beside other programs that explain one.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{Figure, Row};
use crate::{setup, steps, tools};

const REQUIREMENTS: &str = "tests/peers/requirements.txt";

/// How often each program is run; the fastest run counts, the others were disturbed.
const RUNS: usize = 5;

const DENIAL: &str = "An error occurred (AccessDenied) when calling the GetObject operation: \
    User: arn:aws:iam::123456789012:user/mary is not authorized to perform: s3:GetObject on resource: \
    \"arn:aws:s3:::amzn-s3-demo-bucket/reports/q1.csv\" because no identity-based policy allows the s3:GetObject action\n";

/// How many distinct denials are a log of many.
const MANY: usize = 280_000;

/// How fast a log of many distinct denials is read, and how much memory that takes.
pub fn many(root: &Path) -> Result<Vec<Row>> {
    let undeny = compile(root)?;
    let many = root.join("target/many-denials.txt");
    let log: String = (0..MANY).map(|n| DENIAL.replace("q1.csv", &format!("{n}.csv"))).collect();
    std::fs::write(&many, &log).with_context(|| format!("cannot write {}", many.display()))?;
    let start = Instant::now();
    let held = peak(&undeny, &["policy"], &many)? / log.len() as f64;
    let rate = MANY as f64 / start.elapsed().as_secs_f64();
    Ok(vec![
        row(format!("undeny policy, {MANY} distinct denials"), rate, "denials/s"),
        row(format!("undeny policy, {MANY} distinct denials, peak memory"), held, "× their text"),
    ])
}

/// The command line as it ships.
fn compile(root: &Path) -> Result<PathBuf> {
    let mut build = tools::cargo();
    build.args(["build", "--quiet", "--release", "--package", "undeny"]);
    steps::command(root, "compile undeny for release", &mut build)?;
    Ok(root.join("target/release/undeny"))
}

/// Installs the others and times all on one denial.
pub fn run(root: &Path) -> Result<Vec<Row>> {
    let environment = tools::tools_folder().join("peers");
    setup::environment(root, &environment, REQUIREMENTS, "the other programs")?;
    let undeny = compile(root)?;

    let one = root.join("target/one-denial.txt");
    std::fs::write(&one, DENIAL).with_context(|| format!("cannot write {}", one.display()))?;
    let programs: [(&str, PathBuf, &[&str]); 3] = [
        ("undeny", undeny.clone(), &["explain"]),
        ("aws-why", environment.join("bin/aws-why"), &["explain"]),
        ("iam-policy-autopilot", environment.join("bin/iam-policy-autopilot"), &["fix-access-denied"]),
    ];
    let mut measured = Vec::new();
    for (name, program, arguments) in &programs {
        measured.push((*name, fastest(program, arguments, &one)?, peak(program, arguments, &one)?));
    }
    // Ratios first: they say the same on every machine.
    let mut rows = Vec::new();
    if let Some(&(ours, our_time, our_memory)) = measured.first() {
        for &(name, time, memory) in measured.iter().skip(1) {
            let time = Figure {
                value: time.as_secs_f64() / our_time.as_secs_f64(),
                unit: "× the time".into(),
                column: None,
            };
            let memory =
                Figure { value: memory / our_memory, unit: "× the peak memory".into(), column: None };
            rows.push(Row { name: format!("{name} beside {ours}, one denial"), figures: vec![time, memory] });
        }
    }
    for (name, time, memory) in measured {
        let time = Figure { value: time.as_secs_f64() * 1e3, unit: "ms".into(), column: None };
        let memory = Figure { value: memory / 1e6, unit: "MB at most".into(), column: None };
        rows.push(Row { name: format!("{name}, one denial"), figures: vec![time, memory] });
    }
    Ok(rows)
}

/// The most memory that `program` held, in bytes, as the system tells it while it runs.
fn peak(program: &Path, arguments: &[&str], input: &Path) -> Result<f64> {
    let mut best = 0.0_f64;
    // A short run may end between two looks: several runs, the most counts.
    let runs = if std::fs::metadata(input)?.len() < 1 << 20 { RUNS } else { 1 };
    for _ in 0..runs {
        let mut child = start(program, arguments, input)?;
        while child.try_wait()?.is_none() {
            let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
            let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().unwrap_or_default();
            best = best.max(kilobytes * 1024.0);
            std::thread::sleep(Duration::from_micros(200));
        }
    }
    ensure!(best > 0.0, "the system does not say how much memory {} holds", program.display());
    Ok(best)
}

fn start(program: &Path, arguments: &[&str], input: &Path) -> Result<std::process::Child> {
    Command::new(program)
        .args(arguments)
        .stdin(File::open(input)?)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .env("DISABLE_IAM_POLICY_AUTOPILOT_TELEMETRY", "true")
        .spawn()
        .with_context(|| format!("cannot start {}", program.display()))
}

/// The fastest of several runs of `program` with `input` on its standard input. What it ends with doesn't matter: a
/// program that finds nothing says so with its status.
fn fastest(program: &Path, arguments: &[&str], input: &Path) -> Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let begin = Instant::now();
        start(program, arguments, input)?.wait()?;
        best = best.min(begin.elapsed());
    }
    Ok(best)
}

fn row(name: String, value: f64, unit: &str) -> Row {
    Row { name, figures: vec![Figure { value, unit: unit.to_owned(), column: None }] }
}
