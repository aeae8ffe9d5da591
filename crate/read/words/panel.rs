//! The console's access denied panel.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>, the console itself.

/// What a label of the panel says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    User,
    Service,
    Action,
    Resource,
    Context,
    Code,
    Status,
    RequestId,
}

/// The labels as the console prints them.
pub const LABELS: &[(&str, Label)] = &[
    ("User:", Label::User),
    ("Service:", Label::Service),
    ("Action:", Label::Action),
    ("On resource(s):", Label::Resource),
    ("On resource:", Label::Resource),
    ("Resource(s):", Label::Resource),
    ("Context:", Label::Context),
    ("Name:", Label::Code),
    ("HTTP status code:", Label::Status),
    ("Request ID:", Label::RequestId),
];

/// The panel's last words before its labels.
pub const TO_REQUEST_ACCESS: &str = "To request access, copy";

/// The panel's heading.
pub const HEADING: &str = "Access denied";

/// What stands before the action, from its needle on.
pub const PERMISSION_TO: &[&str] = &["permission to", "permissions to"];

/// What stands before that.
pub const YOU_LACK: &[&str] = &["you don't have", "you do not have"];
