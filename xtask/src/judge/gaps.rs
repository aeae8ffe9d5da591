//! The judges' named gaps: where they err or know less than the reference, with the reason.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Finding;

/// The table tests/judges/gaps.tsv.
pub struct Gaps(Vec<Gap>);

struct Gap {
    by: String,
    rule: String,
    /// The cases: a name, or its beginning with `*`.
    cases: String,
    name: String,
    used: Cell<bool>,
}

impl Gaps {
    /// Reads the table.
    pub fn read(root: &Path) -> Result<Self> {
        let path = root.join("tests/judges/gaps.tsv");
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| {
            let mut cells = line.split('\t').map(str::to_owned);
            let mut cell =
                || cells.next().with_context(|| format!("{}: too few cells: {line}", path.display()));
            Ok(Gap { by: cell()?, rule: cell()?, cases: cell()?, name: cell()?, used: Cell::new(false) })
        });
        Ok(Gaps(rows.collect::<Result<_>>()?))
    }

    /// The name of the gap that a finding is in.
    pub fn of(&self, finding: &Finding) -> Option<&str> {
        let gap = self.0.iter().find(|gap| {
            gap.by == finding.by && gap.rule == finding.rule && matches(&gap.cases, &finding.case)
        });
        gap.map(|gap| {
            gap.used.set(true);
            gap.name.as_str()
        })
    }

    /// The gaps that no finding was in: the judge or the data has changed.
    pub fn unused(&self) -> Vec<String> {
        self.0
            .iter()
            .filter(|gap| !gap.used.get())
            .map(|gap| format!("{} {} {}", gap.by, gap.rule, gap.cases))
            .collect()
    }
}

fn matches(pattern: &str, case: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => case.starts_with(start),
        None => pattern == case,
    }
}
