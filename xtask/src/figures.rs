//! The README's figures: blocks between two marks that `bench` and `dist` write anew, so that no figure is typed by hand.

use std::path::Path;

use anyhow::{Context, Result};

/// Puts `text` between the marks `<!-- NAME: written by cargo xtask NAME -->` and `<!-- /NAME -->` of the README.
///
/// Errs where the marks are missing. Leaves the file alone where nothing has changed.
pub fn write(root: &Path, name: &str, text: &str) -> Result<()> {
    let file = root.join("README.md");
    let readme = std::fs::read_to_string(&file).context("cannot read README.md")?;
    let written = replaced(&readme, name, text)
        .with_context(|| format!("README.md has no block for the figures of {name}"))?;
    if written != readme {
        std::fs::write(&file, written).context("cannot write README.md")?;
    }
    Ok(())
}

fn replaced(readme: &str, name: &str, text: &str) -> Option<String> {
    let open = format!("<!-- {name}: written by cargo xtask {name} -->\n");
    let (before, rest) = readme.split_once(&open)?;
    let close = format!("<!-- /{name} -->");
    let (_, after) = rest.split_once(&close)?;
    Some(format!("{before}{open}\n{}\n\n{close}{after}", aligned(text.trim_end())))
}

/// `table` with columns of one width each, as the formatter of the project's files wants them.
fn aligned(table: &str) -> String {
    let rows: Vec<Vec<&str>> = table
        .lines()
        .map(|line| line.trim().trim_start_matches("| ").trim_end_matches(" |").split(" | ").collect())
        .collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.trim().chars().count()).max().unwrap_or_default().max(3)
        })
        .collect();
    let line = |row: &Vec<&str>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let cell = cell.trim();
            let filler = if !cell.is_empty() && cell.chars().all(|one| one == '-') { "-" } else { " " };
            format!("{cell}{}", filler.repeat(width - cell.chars().count()))
        });
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_block_is_written_anew() {
        let readme = "a\n<!-- dist: written by cargo xtask dist -->\nold\n<!-- /dist -->\nb\n";
        let table = "| what | size |\n| --- | --- |\n| content.js | 1 |\n";
        let written = replaced(readme, "dist", table).unwrap();
        let rows = "| what       | size |\n| ---------- | ---- |\n| content.js | 1    |";
        assert_eq!(
            written,
            format!("a\n<!-- dist: written by cargo xtask dist -->\n\n{rows}\n\n<!-- /dist -->\nb\n")
        );
        assert_eq!(replaced(&written, "dist", rows).unwrap(), written);
        assert!(replaced(readme, "bench", "x").is_none());
    }
}
