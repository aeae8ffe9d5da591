//! Zips that are the same bytes from the same files: sorted names, one time, one of two modes.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Writes all files of `folder` to `zip`.
pub fn zip(folder: &Path, zip: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let mut names =
        files.iter().map(|file| Ok((name_in(folder, file)?, file))).collect::<Result<Vec<_>>>()?;
    names.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default());
    let file = File::create(zip).with_context(|| format!("cannot write {}", zip.display()))?;
    let mut writer = ZipWriter::new(file);
    for (name, file) in names {
        let mode = if is_executable(file)? { 0o755 } else { 0o644 };
        writer.start_file(name, options.unix_permissions(mode))?;
        writer.write_all(&fs::read(file)?)?;
    }
    writer.finish()?;
    Ok(())
}

/// Writes all that `zip` holds to `folder`.
pub fn unzip(zip: &Path, folder: &Path) -> Result<()> {
    let file = File::open(zip).with_context(|| format!("cannot read {}", zip.display()))?;
    ZipArchive::new(file)?.extract(folder).with_context(|| format!("cannot unpack {}", zip.display()))
}

#[cfg(unix)]
fn is_executable(file: &Path) -> Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::metadata(file)?.permissions().mode() & 0o100 != 0)
}

#[cfg(not(unix))]
fn is_executable(_: &Path) -> Result<bool> {
    Ok(false)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The file's name in the zip, with slashes on every system.
fn name_in(folder: &Path, file: &Path) -> Result<String> {
    let parts: Vec<_> = file.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy()).collect();
    Ok(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let folder = std::env::temp_dir().join(format!("undeny-zip-{}", std::process::id()));
        fs::create_dir_all(folder.join("in/icons")).unwrap();
        let pack = |name: &str| {
            zip(&folder.join("in"), &folder.join(name)).unwrap();
            fs::read(folder.join(name)).unwrap()
        };
        fs::write(folder.join("in/b.js"), "b").unwrap();
        fs::write(folder.join("in/icons/a.svg"), "a").unwrap();
        let first = pack("first.zip");
        fs::remove_file(folder.join("in/b.js")).unwrap();
        fs::write(folder.join("in/b.js"), "b").unwrap();
        assert_eq!(first, pack("second.zip"));
        fs::write(folder.join("in/b.js"), "c").unwrap();
        assert_ne!(first, pack("third.zip"));
        fs::remove_dir_all(folder).unwrap();
    }
}
