//! undeny beside other programs that explain a denial, each as a whole process, as a person runs it.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::{Figure, Row};
use crate::{setup, steps, tools};

const REQUIREMENTS: &str = "tests/peers/requirements.txt";

/// How often each program is run; the fastest run counts, the others were disturbed.
const RUNS: usize = 5;

const DENIAL: &str = "An error occurred (AccessDenied) when calling the GetObject operation: \
    User: arn:aws:iam::123456789012:user/mary is not authorized to perform: s3:GetObject on resource: \
    \"arn:aws:s3:::amzn-s3-demo-bucket/reports/q1.csv\" because no identity-based policy allows the s3:GetObject action\n";

/// Installs the others and times all on one denial, and undeny on a log of many. The others read one denial a run.
pub fn run(root: &Path) -> Result<Vec<Row>> {
    let environment = tools::tools_folder().join("peers");
    setup::environment(root, &environment, REQUIREMENTS, "the other programs")?;
    let mut build = tools::cargo();
    build.args(["build", "--quiet", "--release", "--package", "undeny"]);
    steps::command(root, "compile undeny for release", &mut build)?;
    let undeny = root.join("target/release/undeny");

    let one = root.join("target/one-denial.txt");
    std::fs::write(&one, DENIAL).with_context(|| format!("cannot write {}", one.display()))?;
    let programs: [(&str, PathBuf, &[&str]); 3] = [
        ("undeny", undeny.clone(), &["explain"]),
        ("aws-why", environment.join("bin/aws-why"), &["explain"]),
        ("iam-policy-autopilot", environment.join("bin/iam-policy-autopilot"), &["fix-access-denied"]),
    ];
    let mut rows = Vec::new();
    for (name, program, arguments) in programs {
        let time = fastest(&program, arguments, &one)?;
        rows.push(row(format!("{name}, one denial"), time.as_secs_f64() * 1e3, "ms"));
    }

    const MANY: usize = 10_000;
    let many = root.join("target/many-denials.txt");
    let log: String = (0..MANY).map(|n| DENIAL.replace("q1.csv", &format!("{n}.csv"))).collect();
    std::fs::write(&many, log).with_context(|| format!("cannot write {}", many.display()))?;
    let time = fastest(&undeny, &["explain", "--json"], &many)?;
    rows.push(row(format!("undeny, a log of {MANY} denials"), MANY as f64 / time.as_secs_f64(), "denials/s"));
    Ok(rows)
}

/// The fastest of several runs of `program` with `input` on its standard input. What it ends with doesn't matter: a
/// program that finds nothing says so with its status.
fn fastest(program: &Path, arguments: &[&str], input: &Path) -> Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .stdin(File::open(input)?)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .env("DISABLE_IAM_POLICY_AUTOPILOT_TELEMETRY", "true");
        let start = Instant::now();
        command.status().with_context(|| format!("cannot start {}", program.display()))?;
        best = best.min(start.elapsed());
    }
    Ok(best)
}

fn row(name: String, value: f64, unit: &str) -> Row {
    Row { name, figures: vec![Figure { value, unit: unit.to_owned(), column: None }] }
}
