//! What tells a value from the words around it.

/// The sorts of resources whose names may hold blanks. Sources: AWS Glue, AWS Firehose and Amazon QuickSight, their APIs'
/// patterns of names.
pub const BLANK_NAMES: &[&str] = &[
    ":job/",
    ":crawler/",
    ":trigger/",
    ":workflow/",
    ":deliverystream/",
    ":connection/",
    ":dashboard/",
    ":devendpoint/",
];

/// Words that begin what somebody says behind a value, and no part of a name.
pub const SENTENCE: &[&str] = &[
    "please", "Please", "when", "When", "while", "if", "If", "I", "we", "We", "you", "how", "How", "what",
    "What", "but", "so", "via", "from", "at", "in", "on", "with", "by", "to", "it", "is", "this", "This",
    "that", "status", "request",
];

/// Words with a capital that stand before a verb and are nobody's name.
pub const NO_PRINCIPALS: &[&str] = &[
    "User",
    "Role",
    "Principal",
    "Identity",
    "Account",
    "It",
    "You",
    "Caller",
    "Session",
    "Entity",
    "Client",
    "Service",
    "Error",
    "ERROR",
    "AccessDenied",
    "This",
    "That",
    "Exception",
    "Message",
    "Group",
    "Policy",
    "Credentials",
    "AccessDeniedException",
    "Resource",
];
