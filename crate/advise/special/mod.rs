//! What the action, the service or the credentials add to a remedy, or put in its place.

use super::case::Case;
use crate::diagnosis::Remedy;

/// The remedy of a refusal that no policy type explains: credentials, encoded messages, settings outside IAM.
pub(super) fn instead(_case: &Case) -> Option<Remedy> {
    None
}

/// What is known of this action or service besides the policy type.
pub(super) fn besides(_case: &Case, _remedy: &mut Remedy) {}

/// Secrets stood in the text.
pub(super) fn secrets(case: &Case, remedy: &mut Remedy) {
    if !case.denial.redacted.is_empty() {
        remedy.caution(format!(
            "The text held what looks like a secret ({}). It was left out here. If anybody else can read the original, replace the credential.",
            case.denial.redacted.join(", ")
        ));
    }
}
