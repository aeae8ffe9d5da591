//! JSON as the IAM console writes it: four spaces, IAM's order of keys.

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

use crate::iam::PolicyDocument;

/// `document`, ready for the console's JSON editor, ending in a line break. What cannot be seen in it is escaped.
pub fn document(document: &PolicyDocument) -> String {
    let mut out = indented(document);
    out.push('\n');
    out
}

/// `value` as JSON with two spaces a level, as it is shown beside prose; what cannot be seen in it is escaped.
pub(crate) fn shown(value: &impl Serialize) -> String {
    super::escape::json(&serde_json::to_string_pretty(value).unwrap_or_default())
}

/// `value` as JSON on one line, what cannot be seen in it escaped.
pub(super) fn in_a_line(value: &impl Serialize) -> String {
    super::escape::json(&serde_json::to_string(value).unwrap_or_default())
}

/// `value` as JSON with four spaces a level.
pub(super) fn indented(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(b"    "));
    // Policies hold strings only: writing them to memory cannot fail.
    let _ = value.serialize(&mut serializer);
    super::escape::json(&String::from_utf8(out).unwrap_or_default())
}
