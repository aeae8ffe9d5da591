//! Which files to read: those that were named, and those in the folders that were named.

use std::path::{Path, PathBuf};

use super::Fault;

/// What a walk found.
#[derive(Debug, Default)]
pub struct Walk {
    /// The files, in the order of their names.
    pub files: Vec<PathBuf>,
    /// How many were passed over, because their names say that they hold no events.
    pub passed_over: usize,
    /// Folders and files that cannot be looked at.
    pub faults: Vec<Fault>,
}

/// Folders of CloudTrail's that hold no events: digests for validating logs, and Insights.
///
/// Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-find-log-files.html>
const NO_EVENTS: [&str; 3] = ["CloudTrail-Digest", "CloudTrail-Insight", "CloudTrail-Aggregated"];

/// The files that `paths` name, folders followed to their last leaf. A file that was named itself is always read;
/// in a folder, hidden files and those without events are passed over.
pub fn walk(paths: &[PathBuf]) -> Walk {
    let mut found = Walk::default();
    for path in paths {
        if path.is_dir() {
            folder(path, &mut found);
        } else {
            found.files.push(path.clone());
        }
    }
    found
}

fn folder(path: &Path, found: &mut Walk) {
    let entries = walkdir::WalkDir::new(path).sort_by_file_name().follow_links(true).into_iter();
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_file() => {
                if is_passed_over(entry.path()) {
                    found.passed_over += 1;
                } else {
                    found.files.push(entry.into_path());
                }
            }
            Ok(_) => {}
            Err(error) => {
                let file = error.path().unwrap_or(path).to_owned();
                let what = match error.io_error() {
                    Some(error) => error.to_string(),
                    None => "a link that leads back to a folder above it".to_owned(),
                };
                found.faults.push(Fault { file, offset: None, what });
            }
        }
    }
}

fn is_passed_over(file: &Path) -> bool {
    let hidden = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    hidden || file.components().any(|part| NO_EVENTS.iter().any(|name| part.as_os_str() == *name))
}
