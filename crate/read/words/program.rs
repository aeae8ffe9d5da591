//! What programs are written with, around a literal: the words of tests, queries and constructors.

/// What a value is compared with a literal by, before it; in small letters.
pub const COMPARISONS: &[&str] = &[
    "==",
    "!=",
    "=~",
    "!~",
    " like",
    " ilike",
    " rlike",
    " matches",
    " contains",
    "grep",
    "grep -q",
    "grep -e",
    "grep -i",
    "case",
    "when",
    "findstr",
];

/// Parts of the names of what asserts, seeks or fakes, in small letters.
pub const ASSERTIONS: &[&str] = &[
    "expect",
    "assert",
    "contain",
    "include",
    "match",
    "indexof",
    "startswith",
    "endswith",
    "hasprefix",
    "hassuffix",
    "tobe",
    "toequal",
    "tothrow",
    "equal",
    "mock",
    "stub",
    "thenthrow",
    "thenreturn",
    "reject",
    "resolve",
    "search",
    "regexp",
    "compile",
    "raise_error",
    "raises",
    "instr",
    "position",
    "charindex",
    "filter",
];

/// Words before the name of an error that a program makes.
pub const MAKERS: &[&str] = &["new", "throw", "raise", "throws"];

/// What languages print around a value.
pub const WRAPPERS: &[&str] = &["Optional", "Some", "Err", "Ok"];

/// How a program declares a name for a literal.
pub const DECLARATIONS: &[&str] = &[
    "const ",
    "let ",
    "var ",
    "val ",
    "static ",
    "final ",
    "public ",
    "private ",
    "String ",
    "string ",
    "export const ",
];

/// What prose says before an example of a message, in small letters.
pub const EXAMPLES: &[&str] = &[
    "such as",
    "an error like",
    "errors like",
    "messages like",
    "something like",
    "e.g.",
    "for example",
    "for example,",
    "for instance,",
    "look for",
    "search for",
    "if you see",
    "when you see",
    "will say",
    "would say",
];
