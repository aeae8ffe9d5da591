//! `cargo xtask judge`: other people's IAM tools judge the statement for every action and each of its resource types.
//!
//! Each case is a denial with made-up names, written as text, read and answered by the engine. Then parliament and
//! cfn-lint read the policy, iam-simulate allows the denied request with it and denies its neighbours, and the denial
//! with a bare name has to give the same policy. Where a judge errs or knows less, the gap is named (see `gaps`).

mod cases;
mod gaps;
mod judges;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use cases::Case;
use gaps::Gaps;

use crate::{steps, tools};

/// One thing that a judge holds against a case.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Who says so: `parliament`, `cfn-lint`, `iam-simulate`, `undeny`.
    pub by: &'static str,
    /// What sort of thing it is.
    pub rule: String,
    /// The case, by its action and resource type.
    pub case: String,
    /// The details.
    pub detail: String,
}

/// Judges every action of the reference, prints the counts, and writes all findings to `target/judge/`.
///
/// Errs when a finding is in no named gap.
pub fn run(root: &Path) -> Result<()> {
    let gaps = Gaps::read(root)?;
    judge(root, &gaps, |_| true)?;
    let unused = gaps.unused();
    ensure!(
        unused.is_empty(),
        "nothing fell into these gaps of tests/judges/gaps.tsv: {}",
        unused.join("; ")
    );
    cdk(root)
}

/// The versions of the AWS CDK and of what runs it.
const CDK: [&str; 3] = ["aws-cdk-lib@2.275.0", "constructs@10.8.1", "typescript@7.0.2"];

/// Has the AWS CDK itself make the policies that undeny writes for it. It is large, so that only this task installs it.
fn cdk(root: &Path) -> Result<()> {
    let folder = root.join("target/tools/cdk");
    if !folder.join("python/aws_cdk").is_dir() {
        fs::create_dir_all(&folder)?;
        let mut npm = tools::command("npm");
        npm.args(["install", "--silent", "--no-save", "--prefix"]).arg(&folder).args(CDK);
        steps::command(root, "AWS CDK for TypeScript", &mut npm)?;
        let package = CDK.first().map(|package| package.replace('@', "==")).unwrap_or_default();
        let mut pip = Command::new(root.join("target/tools/python/bin/python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"]);
        pip.arg(folder.join("python")).arg(package);
        steps::command(root, "AWS CDK for Python", &mut pip)?;
    }
    let mut cargo = tools::cargo();
    cargo.args(["test", "--quiet", "--package", "undeny", "--test", "formats"]).env("UNDENY_CDK", &folder);
    // The CDK complains about versions of Node.js that still run it.
    cargo.env("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "1");
    steps::command(root, "forms, with the AWS CDK", &mut cargo).map(|_| ())
}

/// Judges the cases that `wanted` takes by their number.
fn judge(root: &Path, gaps: &Gaps, wanted: impl Fn(usize) -> bool) -> Result<()> {
    let bars = MultiProgress::new();
    let all = cases::all();
    let actions =
        all.iter().map(|case| case.action.as_str()).collect::<std::collections::BTreeSet<_>>().len();
    let bar = bar(&bars, "undeny", all.len());
    let mut findings = Vec::new();
    let mut judged: Vec<Case> = Vec::new();
    for (i, mut case) in all.into_iter().enumerate() {
        bar.inc(1);
        if wanted(i) {
            findings.extend(case.answer());
            judged.push(case);
        }
    }
    bar.finish();
    let (lint, simulation) = std::thread::scope(|scope| {
        let lint = scope
            .spawn(|| judges::lint(root, &judged, &bar_for(&bars, "parliament, cfn-lint", judged.len())));
        let simulation = judges::simulate(root, &judged, &bar_for(&bars, "iam-simulate", judged.len()));
        (lint.join(), simulation)
    });
    let lint = lint.map_err(|_| anyhow::anyhow!("the linters' thread panicked"))??;
    let simulation = simulation?;
    findings.extend(lint);
    findings.extend(simulation.findings);
    report(root, &findings, gaps, judged.len(), actions, simulation.asked)
}

fn report(
    root: &Path,
    findings: &[Finding],
    gaps: &Gaps,
    cases: usize,
    actions: usize,
    asked: usize,
) -> Result<()> {
    let mut in_gap: BTreeMap<&str, usize> = BTreeMap::new();
    let mut failures = Vec::new();
    let mut lines = String::new();
    for finding in findings {
        let gap = gaps.of(finding);
        let Finding { by, rule, case, detail } = finding;
        lines += &format!(
            "{}\t{by}\t{rule}\t{case}\t{}\n",
            gap.unwrap_or("FAILURE"),
            detail.replace(['\n', '\t'], " ")
        );
        match gap {
            Some(gap) => *in_gap.entry(gap).or_default() += 1,
            None => failures.push(finding),
        }
    }
    let directory = root.join("target/judge");
    fs::create_dir_all(&directory)?;
    fs::write(directory.join("findings.tsv"), lines)?;
    println!(
        "{actions} actions, {cases} cases (an action on one of its resource types), {asked} simulations"
    );
    for (gap, count) in &in_gap {
        println!("{count:6} in the gap \"{gap}\"");
    }
    let mut by_rule: BTreeMap<(&str, &str), Vec<&&Finding>> = BTreeMap::new();
    for failure in &failures {
        by_rule.entry((failure.by, &failure.rule)).or_default().push(failure);
    }
    for ((by, rule), of) in &by_rule {
        println!("{:6} failures: {by} {rule}", of.len());
        for failure in of.iter().take(12) {
            println!("         {}: {}", failure.case, failure.detail);
        }
    }
    println!(
        "{} failures outside the named gaps; all findings are in target/judge/findings.tsv",
        failures.len()
    );
    ensure!(failures.is_empty(), "{} failures outside the named gaps", failures.len());
    Ok(())
}

fn bar(bars: &MultiProgress, name: &'static str, length: usize) -> ProgressBar {
    bar_for(bars, name, length)
}

fn bar_for(bars: &MultiProgress, name: &'static str, length: usize) -> ProgressBar {
    let bar = bars.add(ProgressBar::new(length as u64)).with_message(name);
    let style = ProgressStyle::with_template("{msg:22} {bar:40} {pos:>6}/{len} {elapsed} (left: {eta})");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The judges read each case 1 in 300 here, and all of them in `cargo xtask judge`.
    #[test]
    fn a_sample_of_all_cases_passes() {
        let root = tools::project_root();
        let gaps = Gaps::read(&root).unwrap();
        judge(&root, &gaps, |i| i % 300 == 0).unwrap();
    }
}
