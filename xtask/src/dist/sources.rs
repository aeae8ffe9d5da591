//! The sources, as anybody can build the packages from them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// Folders at the top that hold what was built; npm's packages may be in any folder.
const BUILT: [&str; 3] = ["target", "dist", ".git"];

/// Every file that the packages, tests and tools are made from, by its path in the project, sorted: what git knows, or,
/// where the sources came in a zip, all files outside of the folders for what was built.
pub fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = match root.join(".git").exists() {
        true => known_to_git(root)?,
        false => {
            let mut all = Vec::new();
            walk(root, root, &mut all)?;
            all
        }
    };
    files.retain(|file| root.join(file).is_file());
    files.sort();
    ensure!(!files.is_empty(), "no sources in {}", root.display());
    Ok(files)
}

fn known_to_git(root: &Path) -> Result<Vec<PathBuf>> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .context("cannot run git")?;
    ensure!(listed.status.success(), "git ls-files failed");
    let names = String::from_utf8(listed.stdout).context("a file's name is not UTF-8")?;
    Ok(names.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "node_modules" && !(folder == root && BUILT.contains(&name.as_str())) {
                walk(root, &path, files)?;
            }
        } else {
            files.push(path.strip_prefix(root)?.to_path_buf());
        }
    }
    Ok(())
}
