//! A diagnosis as plain text, for a terminal.

use crate::Diagnosis;

/// `diagnosis` as plain text.
pub fn text(diagnosis: &Diagnosis) -> String {
    diagnosis.remedy.summary.clone()
}
