//! Retired managed policies for the mark in the IAM console: their names, successors and pages, and what the mark says.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use undeny::reference::{retired_policies, retired_policy};
use undeny::say::locale::LOCALES;
use undeny::say::messages::{GuideRetired, Page};
use undeny::say::retired::DEPRECATED;

use super::locales::named;

/// The sentences of the mark, by their names.
const SAID: [&str; 5] = ["gone", "onTheWayOut", "successor", "noSuccessor", "alike"];

/// Writes the module; gives its path.
pub fn module(folder: &Path) -> Result<PathBuf> {
    let policies = retired_policies().filter_map(|name| retired_policy(&name)).map(|policy| {
        let short =
            |name: &Option<String>| name.as_deref().map(|name| name.rsplit('/').next().map(str::to_owned));
        json!({
            "name": policy.name,
            "successor": short(&policy.successor),
            "alike": short(&policy.alike),
            "page": policy.page,
            "exists": policy.exists,
        })
    });
    let policies = Value::Array(policies.collect());
    let words: Map<String, Value> = LOCALES
        .iter()
        .map(|locale| {
            let mut said: Map<String, Value> = named::<GuideRetired>(locale)
                .into_iter()
                .filter(|(name, _)| SAID.contains(&name.as_str()))
                .map(|(name, text)| (name, text.into()))
                .collect();
            let mark = named::<Page>(locale).into_iter().find(|(name, _)| name == "retiredMark");
            said.extend(mark.map(|(_, text)| ("mark".to_owned(), text.into())));
            (locale.tag.to_owned(), Value::Object(said))
        })
        .collect();
    let script = format!(
        "export const RETIRED = new Map({policies}.map((policy) => [policy.name, policy]));\n\
         export const DEPRECATED = {};\nexport const WORDS = {};\n",
        json!(DEPRECATED),
        Value::Object(words),
    );
    let module = folder.join("retired.js");
    fs::write(&module, script).with_context(|| format!("cannot write {}", module.display()))?;
    Ok(module)
}
