//! The words after which a secret stands, one regular expression each.
//!
//! The build script compiles this table into one automaton, so that no regular-expression compiler ships and searching
//! is linear. Each expression ends where the secret starts. They are ASCII only and ignore case.

/// Quotation marks as texts carry them: bare, escaped, as HTML entities.
macro_rules! quotes {
    () => {
        r#"(?:["'`\\]|&quot;|&#39;|&#34;)*"#
    };
}

/// What stands between a label and its value: `=`, `:`, `=>`, the `>` that ends an XML tag.
macro_rules! labelled {
    ($label:literal) => {
        concat!("(?i-u)", $label, quotes!(), r"[ \t]*(?:=>|[=:>])[ \t]*", quotes!())
    };
}

/// What the secret is called where it is taken out, how short it may be, and the expression that leads up to it.
pub const LABELS: &[(&str, usize, &str)] = &[
    ("secret access key", 16, labelled!("secret[ _-]?(?:access[ _-]?)?key")),
    ("session token", 16, labelled!("(?:session|security)[ _-]?token")),
    ("request signature", 16, labelled!("signature")),
    ("password", 6, labelled!("pass(?:word|wd|phrase)")),
    ("bearer token", 8, "(?i-u)(?:bearer|basic) +"),
    ("client secret", 8, labelled!("client[ _-]?secret")),
    ("API key", 16, labelled!("x?[ _-]?api[ _-]?key")),
];
