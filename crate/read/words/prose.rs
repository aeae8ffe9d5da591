//! What prose says around a message that it quotes.
//!
//! Sources: AWS's own pages ("The following example error occurs when …"), runbooks, change logs and reports of errors.

/// Words of somebody who tells what happened to them, in small letters.
pub const FIRST_PERSON: &[&str] =
    &["i", "i'm", "i've", "im", "we", "we're", "we've", "my", "our", "me", "us", "ours", "mine"];

/// Words before an example of a message, in small letters.
pub const EXAMPLE: &[&str] = &["example", "examples", "e.g", "typical", "typically", "you'll", "you'd"];

/// Two words before an example of a message, in small letters.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("such", "as"),
    ("error", "like"),
    ("errors", "like"),
    ("message", "like"),
    ("messages", "like"),
    ("something", "like"),
    ("look", "like"),
    ("looks", "like"),
    ("similar", "to"),
    ("for", "instance"),
    ("the", "form"),
    ("you", "may"),
    ("you", "might"),
    ("you", "could"),
    ("you", "would"),
    ("you", "will"),
    ("you", "should"),
    ("you", "see"),
    ("you", "get"),
    ("you", "receive"),
    ("you", "encounter"),
    ("may", "see"),
    ("might", "see"),
    ("may", "fail"),
    ("might", "fail"),
    ("can", "fail"),
    ("would", "say"),
    ("will", "say"),
    ("look", "for"),
    ("search", "for"),
];

/// Words that turn `you see` into a question, in small letters.
pub const QUESTIONS: &[&str] = &["can", "could", "do", "did", "would", "will"];

/// A report of how to bring about an error says `you will see`, too; in small letters.
pub const REPORTS: &[&str] = &["reproduce", "reproduction", "repro"];

/// The first word of a line that says what a program does about a message.
pub const HANDLING: &[&str] = &[
    "Retry", "Retries", "Handle", "Handles", "Ignore", "Ignores", "Treat", "Treats", "Detect", "Parse",
    "Parses",
];

/// The labels of what explains a message, behind it.
pub const LABELS: &[&str] = &[
    "Solution",
    "Solutions",
    "Cause",
    "Causes",
    "Root cause",
    "Root Cause",
    "Possible cause",
    "Possible causes",
    "Common causes",
    "Fix",
    "Resolution",
    "解決",
    "解决",
    "原因",
    "해결",
    "원인",
    "Nguyên nhân",
    "Solución",
    "Causa",
    "Lösung",
    "Ursache",
];

/// How the sentence begins that explains a message, behind it.
pub const EXPLAINING: &[&str] = &["In this case,", "In this example,", "This error means", "This means"];

/// How advice begins behind the heading that a message is.
pub const ADVICE: &[&str] = &[
    "Check",
    "Verify",
    "Ensure",
    "Make sure",
    "Confirm",
    "Attach",
    "Add",
    "Grant",
    "Update",
    "Review",
    "You're",
    "Your",
    "→",
];
