//! `cargo xtask bench`: how fast the engine reads, looks up and answers, natively and in both browsers.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};

use crate::{dist, setup, steps, tools};

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// Also write the rows to target/bench.json
    #[arg(long)]
    json: bool,
    /// Leave the browsers out
    #[arg(long)]
    native: bool,
}

/// One measured figure.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: String,
    value: f64,
    unit: String,
}

/// Runs every bench, prints one table, and errs when a bench could not run.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let mut measured: Vec<(String, Vec<Row>)> = Vec::new();
    for bench in benches(root)? {
        let output = steps::command(
            root,
            &format!("bench {bench}"),
            tools::cargo().args(["bench", "--quiet", "--package", "undeny", "--bench", &bench]),
        )?;
        measured.push((bench, rows(&output)));
    }
    if !options.native {
        setup::run(root)?;
        dist::run(root)?;
        let output =
            steps::command(root, "bench in browsers", tools::command("node").arg("tests/browser/bench.mjs"))?;
        measured.push(("browsers".into(), rows(&output)));
    }
    for (bench, rows) in &measured {
        steps::say(&format!("\n{}{bench}{}", steps::GOOD, steps::PLAIN));
        if rows.is_empty() {
            return Err(anyhow!("the bench {bench} printed no figure"));
        }
        print(rows);
    }
    if options.json {
        let file = root.join("target/bench.json");
        std::fs::write(&file, format!("{:#}\n", to_json(&measured)))
            .with_context(|| format!("cannot write {}", file.display()))?;
        steps::say("\ntarget/bench.json has the same rows");
    }
    Ok(())
}

/// The bench programs: the files of benches/, sorted.
fn benches(root: &Path) -> Result<Vec<String>> {
    let folder = root.join("benches");
    let Ok(entries) = std::fs::read_dir(&folder) else { return Ok(Vec::new()) };
    let mut names: Vec<String> = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs")
            && let Some(name) = path.file_stem()
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The figures that a bench printed: lines of a name, two spaces or more (or a tab, or a colon), a number and its
/// unit. Other lines are for people.
fn rows(output: &str) -> Vec<Row> {
    output.lines().filter_map(row).collect()
}

fn row(line: &str) -> Option<Row> {
    let line = line.trim();
    // The name may hold single spaces, and numbers ("2n"); the figure begins after the last wide gap that a number
    // follows.
    let gap = |pattern: &str| line.rfind(pattern).map(|place| (place, place + pattern.len()));
    let gaps = [gap("  "), gap("\t"), gap(": ")];
    let (name_end, figure) = gaps.into_iter().flatten().max()?;
    let name = line.get(..name_end)?.trim().trim_end_matches(':');
    let mut words = line.get(figure..)?.split_whitespace();
    let value: f64 = words.next()?.replace([',', '_'], "").parse().ok()?;
    let unit = words.collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then(|| Row {
        name: name.split_whitespace().collect::<Vec<_>>().join(" "),
        value,
        unit,
    })
}

fn print(rows: &[Row]) {
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
    for Row { name, value, unit } in rows {
        steps::say(&format!("  {name:width$}  {:>14} {unit}", figure(*value)));
    }
}

/// A number with as many digits as say something: `1,234,567`, `12.3`, `0.045`.
fn figure(value: f64) -> String {
    if value.abs() < 1.0 {
        return format!("{value:.3}");
    }
    if value.abs() < 1_000.0 {
        return format!("{value:.1}");
    }
    let digits = format!("{value:.0}");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && left.is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn to_json(measured: &[(String, Vec<Row>)]) -> Value {
    let rows = measured.iter().flat_map(|(bench, rows)| {
        rows.iter()
            .map(move |row| json!({ "bench": bench, "name": row.name, "value": row.value, "unit": row.unit }))
    });
    Value::Array(rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_among_other_lines() {
        let cases = [
            ("one-line denials      412,000 denials/s", Some(("one-line denials", 412_000.0, "denials/s"))),
            ("text without denials\t812.5 MB/s", Some(("text without denials", 812.5, "MB/s"))),
            ("look-up: 0.21 µs", Some(("look-up", 0.21, "µs"))),
            ("  doubling, 1 MB to 2 MB   1.98 x", Some(("doubling, 1 MB to 2 MB", 1.98, "x"))),
            ("running 2 benches", None),
            ("Reading:", None),
            ("", None),
            ("name  many", None),
        ];
        for (line, expected) in cases {
            let expected =
                expected.map(|(name, value, unit)| Row { name: name.into(), value, unit: unit.into() });
            assert_eq!(row(line), expected, "{line}");
        }
    }

    #[test]
    fn figures_are_written_for_people() {
        for (value, written) in
            [(0.045, "0.045"), (12.34, "12.3"), (999.0, "999.0"), (1_234_567.8, "1,234,568")]
        {
            assert_eq!(figure(value), written);
        }
    }
}
