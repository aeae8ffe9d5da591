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
    Some(format!("{before}{open}\n{}\n\n{close}{after}", text.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_block_is_written_anew() {
        let readme = "a\n<!-- dist: written by cargo xtask dist -->\nold\n<!-- /dist -->\nb\n";
        let written = replaced(readme, "dist", "new\n").unwrap();
        assert_eq!(written, "a\n<!-- dist: written by cargo xtask dist -->\n\nnew\n\n<!-- /dist -->\nb\n");
        assert_eq!(replaced(&written, "dist", "new").unwrap(), written);
        assert!(replaced(readme, "bench", "x").is_none());
    }
}
