//! `cargo xtask bench`: how fast the engine reads, looks up and answers, natively and in both browsers.

pub mod counts;
mod peers;

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};

use crate::{dist, figures, setup, steps, tools};

/// What the reader asked for.
#[derive(clap::Args)]
pub struct Options {
    /// Also write the rows to target/bench.json
    #[arg(long)]
    json: bool,
    /// Leave the browsers out
    #[arg(long)]
    native: bool,
    /// Also run other programs that explain denials; installs them in target/tools/peers
    #[arg(long)]
    peers: bool,
    /// Only count the instructions of the hot paths, and hold them against benches/counts.tsv; needs valgrind
    #[arg(long)]
    counts: bool,
    /// With --counts: take the counts for the ones to hold later ones against
    #[arg(long, requires = "counts")]
    accept: bool,
}

/// What a bench says of one thing: one figure or several.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: String,
    figures: Vec<Figure>,
}

/// One measured figure.
#[derive(Clone, Debug, PartialEq)]
struct Figure {
    value: f64,
    unit: String,
    /// The head of its column, where the bench printed one.
    column: Option<String>,
}

impl Figure {
    /// `ratio 1.98`, `412,000 denials/s`
    fn said(&self) -> String {
        let column = self.column.as_ref().map(|title| format!("{title} ")).unwrap_or_default();
        format!("{column}{} {}", figure(self.value), self.unit).trim_end().to_owned()
    }
}

/// Runs every bench, prints one table, and errs when a bench could not run.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    if options.counts {
        return counts::run(root, options.accept).map(|_| ());
    }
    let mut measured: Vec<(String, Vec<Row>)> = Vec::new();
    for bench in benches(root)? {
        let output = steps::command(
            root,
            &format!("bench {bench}"),
            tools::cargo().args(["bench", "--quiet", "--package", "undeny", "--bench", &bench]),
        )?;
        measured.push((bench, rows(&output)));
    }
    measured.push(("a log of many".into(), steps::step("bench a log of many", || peers::many(root))?));
    if !options.native {
        setup::run(root, setup::Need::Demo)?;
        dist::run(root)?;
        let output =
            steps::command(root, "bench in browsers", tools::command("node").arg("tests/browser/bench.mjs"))?;
        measured.push(("browsers".into(), rows(&output)));
    }
    if options.peers {
        measured.push(("programs".into(), steps::step("bench whole programs", || peers::run(root))?));
    }
    if !options.native {
        figures::write(root, "bench", &table(&measured))?;
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

/// The rows as a table for the README.
fn table(measured: &[(String, Vec<Row>)]) -> String {
    let mut out = String::from("| bench | what | figures |\n| --- | --- | --- |\n");
    for (bench, row) in measured.iter().flat_map(|(bench, rows)| rows.iter().map(move |row| (bench, row))) {
        let figures: Vec<String> = row.figures.iter().map(Figure::said).collect();
        out += &format!("| {bench} | {} | {} |\n", row.name.replace('|', "\\|"), figures.join(", "));
    }
    out
}

/// The bench programs: the files of benches/, sorted; what is only counted is none of them.
fn benches(root: &Path) -> Result<Vec<String>> {
    let folder = root.join("benches");
    let Ok(entries) = std::fs::read_dir(&folder) else { return Ok(Vec::new()) };
    let mut names: Vec<String> = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs")
            && let Some(name) = path.file_stem().filter(|name| *name != "counts")
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The rows that a bench printed: lines of a name and figures (a number and perhaps its unit), with two spaces or more
/// between them. A line of the same shape without numbers is the head of a table. Other lines are for people.
fn rows(output: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut head: Vec<&str> = Vec::new();
    for line in output.lines() {
        let mut cells = line.trim().split("  ").map(str::trim).filter(|cell| !cell.is_empty());
        let Some(name) = cells.next() else { continue };
        let cells: Vec<&str> = cells.collect();
        let figures: Option<Vec<(f64, String)>> = cells.iter().map(|cell| number_and_unit(cell)).collect();
        match figures {
            Some(figures) if !figures.is_empty() => {
                let column = |place: usize| {
                    (head.len() == cells.len())
                        .then(|| head.get(place).map(|&title| title.to_owned()))
                        .flatten()
                };
                let figures = figures
                    .into_iter()
                    .enumerate()
                    .map(|(place, (value, unit))| Figure { value, unit, column: column(place) })
                    .collect();
                rows.push(Row { name: name.to_owned(), figures });
            }
            _ => head = cells,
        }
    }
    rows
}

/// `412,000 denials/s`, `12.3ms`, `1.98`.
fn number_and_unit(cell: &str) -> Option<(f64, String)> {
    let end = cell.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '_')).unwrap_or(cell.len());
    let (number, unit) = cell.split_at_checked(end)?;
    let value = number.replace([',', '_'], "").parse().ok()?;
    Some((value, unit.trim().to_owned()))
}

fn print(rows: &[Row]) {
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
    for Row { name, figures } in rows {
        let figures = figures.iter().map(|figure| format!("{:>16}", figure.said()));
        steps::say(&format!(
            "  {name:width$}{}",
            figures.map(|figure| format!("  {figure}")).collect::<String>()
        ));
    }
}

/// A number with as many digits as say something: `1,234,567`, `12.3`, `1.98`, `0.045`.
fn figure(value: f64) -> String {
    if value.abs() < 1.0 {
        return format!("{value:.3}");
    }
    if value.abs() < 10.0 {
        return format!("{value:.2}");
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
        rows.iter().flat_map(move |row| {
            row.figures.iter().map(move |figure| {
                json!({
                    "bench": bench,
                    "name": row.name,
                    "column": figure.column,
                    "value": figure.value,
                    "unit": figure.unit,
                })
            })
        })
    });
    Value::Array(rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(String, Vec<(f64, String)>)> {
        let row = rows(line).pop()?;
        Some((row.name, row.figures.into_iter().map(|figure| (figure.value, figure.unit)).collect()))
    }

    #[test]
    fn figures_are_found_among_other_lines() {
        type Expected = Option<(&'static str, &'static [(f64, &'static str)])>;
        let cases: [(&str, Expected); 7] = [
            (
                "one-line denials      412,000 denials/s",
                Some(("one-line denials", &[(412_000.0, "denials/s")])),
            ),
            ("one line, n  1.5 µs   812.5 MB/s", Some(("one line, n", &[(1.5, "µs"), (812.5, "MB/s")]))),
            ("the same denial      3.1ms      6.2ms   2.00", {
                Some(("the same denial", &[(3.1, "ms"), (6.2, "ms"), (2.0, "")]))
            }),
            ("running 2 benches", None),
            ("Reading:", None),
            ("", None),
            ("time for   n   2n twice", None),
        ];
        for (line, expected) in cases {
            let expected = expected.map(|(name, figures)| {
                (name.to_owned(), figures.iter().map(|(value, unit)| (*value, (*unit).to_owned())).collect())
            });
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn the_head_of_a_table_names_its_columns() {
        let rows = rows("time for      n     2n   ratio\nordinary log  1.0ms  2.0ms  2.00\nother  3 ms\n");
        let columns = |place: usize| {
            let row: &Row = &rows[place];
            row.figures.iter().map(|figure| figure.column.clone().unwrap_or_default()).collect::<Vec<_>>()
        };
        assert_eq!(columns(0), ["n", "2n", "ratio"]);
        assert_eq!(columns(1), [""]);
    }

    #[test]
    fn figures_are_written_for_people() {
        for (value, written) in
            [(0.045, "0.045"), (1.984, "1.98"), (12.34, "12.3"), (999.0, "999.0"), (1_234_567.8, "1,234,568")]
        {
            assert_eq!(figure(value), written);
        }
    }
}
