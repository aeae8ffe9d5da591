//! How `crate/advise/` is kept: no English in it, short functions, no circle of files.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regex::Regex;

/// Files that still hold English, and how many literals. The list only shrinks: take a file out when it is converted.
const ENGLISH: [(&str, usize); 11] = [
    ("complete/resource.rs", 1),
    ("known/one_time.rs", 2),
    ("known/risks.rs", 64),
    // AWS Lake Formation's permissions as its messages print them, and the API's JSON.
    ("special/lake.rs", 15),
    // Names of products, as AWS prints them: no English, but with blanks.
    ("known/callers.rs", 5),
    ("known/services.rs", 9),
    ("merge.rs", 8),
    ("propose/set_policy.rs", 1),
    ("refused_by/trust/third_party.rs", 1),
    ("special/mod.rs", 1),
    ("special/outside_iam.rs", 6),
];

/// Functions that are still too long.
const LONG: [(&str, &str); 1] = [("special/managed_policies.rs", "remedy")];

/// Each file's path below `crate/advise/` and its text without comments and tests; files that are not in the build left out.
fn files() -> BTreeMap<String, String> {
    fn walk(folder: &Path, all: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, all) } else { all.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("crate/advise");
    let comment = Regex::new(r"(?m)^\s*//.*$|\s//.*$").unwrap();
    let mut all = Vec::new();
    walk(&root, &mut all);
    let kept = all.into_iter().map(|path| {
        let text = std::fs::read_to_string(&path).unwrap().replace("'\"'", "' '");
        let text = text.split("#[cfg(test)]").next().unwrap().to_owned();
        (
            path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned(),
            comment.replace_all(&text, "").into_owned(),
        )
    });
    kept.filter(|(path, _)| path != "trust/mod.rs").collect()
}

#[test]
fn no_english_stands_in_advise() {
    let literal = Regex::new(r#""(?:[^"\\]|\\(?s:.))*""#).unwrap();
    for (path, text) in files() {
        let found = literal.find_iter(&text).filter(|one| one.as_str().contains(' ')).count();
        let allowed = ENGLISH.iter().find(|(file, _)| *file == path).map_or(0, |(_, count)| *count);
        assert!(found <= allowed, "{path}: {found} literals with a blank, {allowed} allowed");
    }
}

#[test]
fn no_function_is_over_eighty_lines() {
    let head = Regex::new(r"^( *)(?:pub(?:\([a-z ]+\))? )?(?:const )?fn (\w+)").unwrap();
    for (path, text) in files() {
        let lines: Vec<&str> = text.lines().collect();
        for (start, line) in lines.iter().enumerate() {
            let Some(found) = head.captures(line) else { continue };
            let end = format!("{}}}", &found[1]);
            let length = lines[start..].iter().position(|line| *line == end).map_or(1, |at| at + 1);
            let known = LONG.contains(&(path.as_str(), &found[2]));
            assert!(length <= 80 || known, "{path}: {} has {length} lines", &found[2]);
        }
    }
}

#[test]
fn no_files_are_in_a_circle() {
    let files = files();
    let module = |path: &str| path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
    let modules: BTreeSet<String> = files.keys().map(|path| module(path)).collect();
    let path = Regex::new(r"crate::advise::((?:[a-z_]+::)*)(?:([a-zA-Z_]+)|\{([^}]*)\})").unwrap();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in &files {
        let this = module(file);
        for found in path.captures_iter(text) {
            let names = found.get(2).or(found.get(3)).unwrap().as_str();
            for name in names.split(',').map(|name| name.trim().trim_end_matches(['}', ' '])) {
                let whole = format!("{}{}", &found[1], name);
                let mut parts: Vec<&str> = whole.split("::").collect();
                while !parts.is_empty() && !modules.contains(&parts.join("::")) {
                    parts.pop();
                }
                let of = parts.join("::");
                if !of.is_empty() && of != this {
                    uses.entry(this.clone()).or_default().insert(of);
                }
            }
        }
    }
    // What uses nothing that is left is no part of a circle; what cannot be taken away is.
    loop {
        let free: Vec<String> = uses
            .iter()
            .filter(|(_, of)| of.iter().all(|one| !uses.contains_key(one)))
            .map(|(one, _)| one.clone())
            .collect();
        if free.is_empty() {
            break;
        }
        for one in free {
            uses.remove(&one);
        }
    }
    assert!(uses.is_empty(), "in a circle, or using one: {:?}", uses.keys().collect::<Vec<_>>());
}
