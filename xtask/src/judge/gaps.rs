//! The judges' named gaps: where they err or know less than the reference, with the reason.

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
            Ok(Gap { by: cell()?, rule: cell()?, cases: cell()?, name: cell()? })
        });
        Ok(Gaps(rows.collect::<Result<_>>()?))
    }

    /// The name of the gap that a finding is in.
    pub fn of(&self, finding: &Finding) -> Option<&str> {
        let gap = self.0.iter().find(|gap| {
            gap.by == finding.by && gap.rule == finding.rule && matches(&gap.cases, &finding.case)
        });
        gap.map(|gap| gap.name.as_str())
    }
}

fn matches(pattern: &str, case: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => case.starts_with(start),
        None => pattern == case,
    }
}
