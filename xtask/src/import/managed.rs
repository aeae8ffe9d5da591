//! The AWS managed policies that exist, and those that existed once.
//!
//! AWS publishes no list of what it retired: the page of a policy is taken away. What is gone is what an earlier list of
//! all managed policies has and today's lists have not. Its successor, where AWS documents one, is found by a person; see
//! CONTRIBUTING.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{install_from_npm, install_from_pypi};

/// npm, Apache-2.0: the names and paths of today.
const IAM_FLOYD: &str = "0.842.0";
/// PyPI, Apache-2.0: what `aws iam list-policies --scope AWS` printed when each was released, oldest first. The newest is a
/// list of today's, too: a name that only it has is newer than iam-floyd. Raised by adding a version at the end.
const MOTO: [&str; 7] = ["1.3.6", "1.3.16", "2.0.0", "3.0.0", "4.0.0", "5.0.0", "5.2.5"];

/// Writes managed-policies.tsv, and a row of retired-policies.tsv for each name that has gone; the rows that are there stay.
/// Gives the files and their texts.
///
/// # Errors
/// Where a package cannot be installed or has another form, and where a row says that a policy is gone which AWS lists.
pub fn tables(packages: &Path, tables: &Path) -> Result<Vec<(&'static str, String)>> {
    let live = live(packages)?;
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut today: BTreeSet<String> = live.iter().map(|(name, _)| name.clone()).collect();
    for (at, version) in MOTO.iter().enumerate() {
        let names = names_of(packages, version)?;
        if at + 1 == MOTO.len() {
            today.extend(names.iter().cloned());
        }
        known.extend(names);
    }
    let mut rows: Vec<String> = live.iter().map(|(name, path)| format!("{path}\t{name}\n")).collect();
    rows.sort_unstable();
    let managed = format!(
        "# The AWS managed policies that exist, with their path below arn:aws:iam::aws:policy/.\n# Columns: path, name.\n\
         # Written by `cargo xtask import` from npm iam-floyd {IAM_FLOYD} (Apache-2.0, Copyright Daniel Schroeder). Do not edit by hand.\n{}",
        rows.concat()
    );
    let gone = known.difference(&today);
    Ok(vec![("managed-policies", managed), ("retired-policies", retired(tables, gone, &today)?)])
}

/// Names with their paths.
fn live(packages: &Path) -> Result<Vec<(String, String)>> {
    let package = install_from_npm(packages, "iam-floyd", IAM_FLOYD)?;
    let file = package.join("lib/generated/aws-managed-policies/iam-floyd.js");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let values = text.lines().filter_map(|line| {
        let value = line.strip_prefix("AwsManagedPolicy.")?.split_once(" = '")?.1.split('\'').next()?;
        let (path, name) = value.split_at(value.rfind('/').map_or(0, |slash| slash + 1));
        Some((name.to_owned(), path.to_owned()))
    });
    let all: Vec<_> = values.collect();
    ensure!(all.len() > 1000, "{} names {} policies: it has another form", file.display(), all.len());
    Ok(all)
}

/// The names that a release of moto has.
fn names_of(packages: &Path, version: &str) -> Result<Vec<String>> {
    let folder = install_from_pypi(packages, "moto", version)?;
    let file = folder.join("moto/iam/aws_managed_policies.py");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let json = text.split("\"\"\"").nth(1).with_context(|| format!("{} has another form", file.display()))?;
    let all: BTreeMap<String, Value> =
        serde_json::from_str(json).with_context(|| format!("{} has another form", file.display()))?;
    Ok(all.into_keys().collect())
}

/// The table of retired policies with a row for each of `gone`.
fn retired<'a>(
    tables: &Path,
    gone: impl Iterator<Item = &'a String>,
    today: &BTreeSet<String>,
) -> Result<String> {
    let file = tables.join("retired-policies.tsv");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let (head, rows): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
    let mut rows: Vec<String> = rows.into_iter().map(str::to_owned).collect();
    let name_of = |row: &str| row.split('\t').next().unwrap_or_default().to_owned();
    let back = rows.iter().filter(|row| !row.ends_with("\tdeprecated") && today.contains(&name_of(row)));
    let back: Vec<String> = back.map(|row| name_of(row)).collect();
    ensure!(
        back.is_empty(),
        "AWS lists {} again: take the rows out of retired-policies.tsv, or end them with \"deprecated\"",
        back.join(", ")
    );
    let present: BTreeSet<String> = rows.iter().map(|row| name_of(row)).collect();
    for name in gone.filter(|name| !present.contains(*name)) {
        println!("{name} has gone: look for its successor on AWS's pages (CONTRIBUTING.md)");
        rows.push(format!("{name}\t\tnone"));
    }
    rows.sort_by_key(|row| name_of(row).to_lowercase());
    Ok(format!("{}\n{}\n", head.join("\n"), rows.join("\n")))
}
