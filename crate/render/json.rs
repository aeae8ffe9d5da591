//! JSON as the IAM console writes it: four spaces, IAM's order of keys.

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

use crate::iam::PolicyDocument;

/// `document`, ready for the console's JSON editor, ending in a line break.
pub fn document(document: &PolicyDocument) -> String {
    let mut out = indented(document);
    out.push('\n');
    out
}

/// `value` as JSON with four spaces a level.
pub(super) fn indented(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(b"    "));
    // Policies hold strings only: writing them to memory cannot fail.
    let _ = value.serialize(&mut serializer);
    String::from_utf8(out).unwrap_or_default()
}
