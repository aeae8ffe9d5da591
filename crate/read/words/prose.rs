//! What prose says around a message that it quotes.
//!
//! Sources: AWS's own pages ("The following example error occurs when …"), runbooks, change logs and reports of errors.

/// Words of somebody who tells what happened to them, in small letters.
pub const FIRST_PERSON: &[&str] = &[
    "i", "i'm", "i've", "i'd", "im", "we", "we're", "we've", "we'd", "my", "our", "me", "us", "ours", "mine",
    "i’m", "i’ve", "i’d", "we’re", "we’ve", "we’d",
];

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
    ("they", "may"),
    ("they", "might"),
    ("users", "may"),
    ("users", "might"),
    ("may", "encounter"),
    ("might", "encounter"),
    ("may", "receive"),
    ("might", "receive"),
    ("may", "get"),
    ("might", "get"),
    ("check", "for"),
    ("message", "displays"),
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

/// Words of what a program does about a message.
pub const HANDLING: &[&str] = &[
    "retry", "retries", "handle", "handles", "ignore", "ignores", "treat", "treats", "detect", "parse",
    "parses", "fix", "fixes", "fixed",
];

/// How a sentence begins that says when a message is met.
pub const CONDITIONS: &[&str] = &["If ", "When you ", "Should the ", "Should you "];

/// What stands between two examples.
pub const OTHERS: &[&str] = &["Or:", "or:", "OR", "Or", "or"];
