//! What was refused so far in this folder: `.undeny/ledger.jsonl`, a line a refusal, redacted as every diagnosis is.

use std::io::{self, BufRead, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use undeny::{Diagnosis, redact, same};

/// Where it is, unless somebody says otherwise.
pub const PLACE: &str = ".undeny/ledger.jsonl";

/// A refusal, and what was run.
#[derive(Serialize, Deserialize)]
struct Line {
    time: String,
    command: String,
    diagnosis: Diagnosis,
}

/// Adds what was refused when `command` was run.
///
/// # Errors
/// Where the file cannot be written.
pub fn add(file: &Path, command: &str, diagnoses: &[Diagnosis]) -> io::Result<()> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
        // What names people and resources of an account is nothing to commit.
        let ignore = folder.join(".gitignore");
        if folder.ends_with(".undeny") && !ignore.exists() {
            std::fs::write(ignore, "*\n")?;
        }
    }
    let mut text = Vec::new();
    let time = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    for diagnosis in diagnoses {
        let line = Line {
            time: time.clone(),
            command: redact::text(command).into_owned(),
            diagnosis: diagnosis.clone(),
        };
        serde_json::to_writer(&mut text, &line)?;
        text.push(b'\n');
    }
    // One write: two that run side by side never mix their lines.
    std::fs::OpenOptions::new().create(true).append(true).open(file)?.write_all(&text)
}

/// What the ledger holds, each refusal once, and how many of its lines are none.
///
/// # Errors
/// Where the file cannot be read.
pub fn read(file: &Path) -> io::Result<(Vec<Diagnosis>, usize)> {
    let (mut diagnoses, mut bad) = (Vec::new(), 0);
    for line in io::BufReader::new(std::fs::File::open(file)?).split(b'\n') {
        let line = line?;
        match serde_json::from_slice::<Line>(&line) {
            Ok(line) => diagnoses.push(line.diagnosis),
            Err(_) if line.trim_ascii().is_empty() => {}
            Err(_) => bad += 1,
        }
    }
    Ok((same::distinct(diagnoses), bad))
}
