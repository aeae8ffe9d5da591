//! What could not be read, and where: nothing is passed over in silence.

use std::path::PathBuf;

/// Something that could not be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fault {
    /// The file as it was named, or as it was found.
    pub file: PathBuf,
    /// Bytes from the start of the decoded file, where one record of it is at fault.
    pub offset: Option<u64>,
    /// What was wrong, and what to do.
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.offset {
            Some(offset) => write!(f, "{}, byte {offset}: {}", self.file.display(), self.what),
            None => write!(f, "{}: {}", self.file.display(), self.what),
        }
    }
}

/// More faults than anybody reads; the rest is counted.
const MOST: usize = 1000;

/// The faults of a run: the first thousand by name, the others by their number.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    kept: Vec<Fault>,
    more: u64,
}

impl Faults {
    /// Takes one more.
    pub fn add(&mut self, fault: Fault) {
        if self.kept.len() < MOST {
            self.kept.push(fault);
        } else {
            self.more += 1;
        }
    }

    /// Takes those of another part of the input.
    pub fn extend(&mut self, other: Self) {
        self.more += other.more;
        other.kept.into_iter().for_each(|fault| self.add(fault));
    }

    /// In the order of files and places. Where there are more than are kept, the last one says how many.
    pub fn finish(self) -> Vec<Fault> {
        let Self { kept: mut faults, more } = self;
        faults.sort_by(|a, b| (&a.file, a.offset).cmp(&(&b.file, b.offset)));
        let last = (more > 0).then(|| faults.last()).flatten().map(|last| Fault {
            what: format!("and {more} more places, in this file or in others"),
            offset: None,
            ..last.clone()
        });
        faults.extend(last);
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_kept_is_counted() {
        let fault = |offset| Fault { file: "a.json".into(), offset: Some(offset), what: "cut".to_owned() };
        let (mut one, mut two) = (Faults::default(), Faults::default());
        (0..700).rev().for_each(|offset| one.add(fault(offset)));
        (700..1_410).for_each(|offset| two.add(fault(offset)));
        one.extend(two);
        let faults = one.finish();
        assert_eq!(faults.len(), 1001);
        assert_eq!(faults.first(), Some(&fault(0)));
        let last = faults.last().map(ToString::to_string);
        assert_eq!(last.as_deref(), Some("a.json: and 410 more places, in this file or in others"));
    }
}
