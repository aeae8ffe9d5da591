//! What programs are written with, around a literal: the words of tests, queries, statements and constructors.

/// What a value is compared with a literal by, before it.
pub const COMPARISONS: &[&str] = &["==", "!=", "=~", "!~", "<>"];

/// Words that compare a value with the literal behind them, in small letters.
pub const MATCHES: &[&str] = &["like", "ilike", "rlike", "matches", "contains", "in"];

/// The words of a query, one of which stands before what compares; in small letters.
pub const QUERIES: &[&str] = &["select ", "where ", "filter ", "fields ", " and ", " or "];

/// Commands that search for the literal behind them.
pub const SEARCHES: &[&str] = &[
    "grep", "grep -q", "grep -e", "grep -i", "grep -E", "grep -F", "grep -qE", "grep -qF", "egrep",
    "findstr", "rg",
];

/// What a choice between literals begins with.
pub const SELECTORS: &[&str] = &["case", "when"];

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
    "and_raise",
    "instr",
    "position",
    "charindex",
    "filter",
];

/// Words before the name of an error that a program makes.
pub const MAKERS: &[&str] = &["new", "throw", "raise", "throws", "fail"];

/// Statements that give a value back.
pub const RETURNS: &[&str] = &["return", "yield", "throw", "raise"];

/// Commands that print the literal behind them.
pub const PRINTERS: &[&str] =
    &["echo", "echo -e", "echo -n", "printf", "puts", "Write-Host", "Write-Output", "Write-Error"];

/// What a command follows on its line.
pub const COMMAND_STARTS: &[&str] =
    &["", "$", "#", "{", "(", "$(", ";", "&&", "||", "then", "else", "do", "|", "!"];

/// What stands before a row of values.
pub const ROWS: &[&str] = &["VALUES", "values", "IN", "in"];

/// Functions whose names are printed around a value.
pub const PRINTED: &[&str] = &["string", "chr", "error", "errors"];

/// How a line of a program begins that opens a block.
pub const BLOCKS: &[&str] = &[
    "function",
    "func",
    "fn",
    "def",
    "class",
    "if",
    "for",
    "while",
    "switch",
    "try",
    "describe",
    "it",
    "test",
    "public",
    "private",
    "protected",
    "static",
    "async",
    "export",
    "const",
    "let",
    "var",
    "val",
    "catch",
    "else",
    "impl",
    "override",
];

/// How a program declares a name for a literal.
pub const DECLARATIONS: &[&str] = &[
    "const",
    "let",
    "var",
    "val",
    "static",
    "final",
    "public",
    "private",
    "protected",
    "String",
    "string",
    "export",
    "local",
    "my",
    "our",
    "readonly",
    "declare",
    "auto",
    "def",
    "set",
    "@",
    "&str",
];

/// Names that a debugger or a log gives to a text that was printed.
pub const PRINTED_NAMES: &[&str] = &[
    "err",
    "error",
    "e",
    "message",
    "msg",
    "reason",
    "errorMessage",
    "error_message",
    "ErrorMessage",
    "desc",
    "detail",
];

/// Keys beside an input, in small letters: what a test expects of it.
pub const EXPECTATIONS: &[&str] = &["expect", "expected", "want", "wanterr", "should"];

/// What a program calls to look for a text, as far as the parenthesis.
pub const SEEKING: &[&str] = &[
    "ontains(",
    "ontain(",
    "ncludes(",
    "nclude(",
    "atch(",
    "atches(",
    "ndexOf(",
    "asPrefix(",
    "asSuffix(",
    "tartsWith(",
    "ndsWith(",
    "startswith(",
    "search(",
    "assert ",
    "expect(",
    "[]string{",
    "== *",
];

/// Words of a line that is a program's.
pub const CODE_WORDS: &[&str] = &[
    "catch ",
    ":raises ",
    "__init__",
    "error_type=",
    " returns ",
    "catch(",
    "except ",
    "throw new",
    "raise ",
    "rescue ",
    "raise_error",
    "import ",
    "instanceof",
    "== ",
    "==\"",
    "=='",
    "!= ",
    "case ",
    ".includes(",
    ".contains(",
    "errors.As",
    "isinstance",
    "expect(",
    "class ",
    "assert",
    "func ",
    "def ",
    "return res",
    "if (",
    "if err",
    "elif ",
    "grep ",
    "match=",
    "console.log(",
    "res.status",
    "status(",
    "echo ",
    "printf",
    "mockRe",
    "thenThrow(",
    "thenReturn(",
    ".rejects(",
    ".resolves(",
];

/// What stands before a code where errors stand.
pub const ERROR_LABELS: &[&str] = &[
    "ode: ",
    "ode:",
    "ode=",
    "ype: ",
    "api error ",
    "rror: ",
    "rror:",
    "Reason: ",
    "rror ",
    "xception: ",
    "#",
    "rors::",
];

/// Somebody's words behind a code.
pub const BEHIND_CODE: &str = " when calling ";

/// What a literal is compared by, behind it.
pub const BEHIND_LITERAL: &[&str] = &[" in ", " == ", " === ", " not in "];

/// What a program goes on with behind a backtick: the next field of an object, or the end of a call.
pub const AFTER_BACKTICK: &[&str] = &[",\n", ");", ")\n", "),", ";\n"];
