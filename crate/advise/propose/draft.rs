//! How a policy is put together.

use crate::diagnosis::{AttachKind, AttachTo, Scope};
use crate::iam::{PolicyDocument, PolicyType, Statement};
use crate::say::{Message, Proposal};

/// A policy of `statements` for `attach_to`; its placeholders are those that stand in it.
pub(crate) fn policy(
    policy_type: PolicyType,
    title: impl Into<Message>,
    scope: Scope,
    attach_to: AttachTo,
    statements: Vec<Statement>,
) -> Proposal {
    let document = PolicyDocument::new(statements);
    let placeholders = placeholders(&document);
    Proposal { policy_type, title: title.into(), scope, attach_to, document, placeholders }
}

/// The `${Placeholders}` of a document: see [`placeholders_in`].
pub(crate) fn placeholders(document: &PolicyDocument) -> Vec<String> {
    placeholders_in(&serde_json::to_string(document).unwrap_or_default())
}

/// Where a policy goes, where only the sort of place is known.
pub(crate) fn attach(kind: AttachKind) -> AttachTo {
    AttachTo { kind, name: None, arn: None }
}

/// The `${Placeholders}` of a piece of JSON, each once, in order. IAM's own policy variables (`${aws:username}`) are none.
pub(crate) fn placeholders_in(json: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for piece in json.split("${").skip(1) {
        let Some((name, _)) = piece.split_once('}') else { continue };
        let placeholder = format!("${{{name}}}");
        if name.bytes().all(|b| b.is_ascii_alphanumeric()) && !found.contains(&placeholder) {
            found.push(placeholder);
        }
    }
    found
}
