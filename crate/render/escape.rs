//! What every string goes through on its way out: one function a format.
//!
//! A name on a page may hold characters that nobody sees, that turn the order of others round, or that mean something to
//! the tool a policy is pasted into. Policies hold them escaped, so that they mean the very same name; prose shows a mark
//! in their place; what no escape can help against is not written in that format at all ([`Unsafe`]).

pub use crate::hidden::{has_hidden, is_hidden};
use crate::say::messages::NotWritten;
use crate::say::said;

/// `text` for people: blanks for line breaks and tabs, a mark such as `[U+202E]` for what cannot be seen.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_hidden(c) => out += &format!("[U+{:04X}]", u32::from(c)),
            c => out.push(c),
        }
    }
    out
}

/// JSON as a serializer wrote it, with every hidden character in its strings as `\u` and four digits.
pub fn json(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    for c in written.chars() {
        match c {
            '\n' => out.push(c),
            c if is_hidden(c) => push_units(&mut out, c),
            c => out.push(c),
        }
    }
    out
}

/// A YAML string in double quotes. Source: <https://yaml.org/spec/1.2.2/#57-escaped-characters>
pub fn yaml(text: &str) -> String {
    quoted(text, '"', push_long)
}

/// A Python string in double quotes.
pub fn python(text: &str) -> String {
    quoted(text, '"', push_long)
}

/// A TypeScript string in single quotes: `${` begins a template only between backticks.
pub fn typescript(text: &str) -> String {
    quoted(text, '\'', push_units)
}

/// A Terraform string: `${` and `%{` would begin a template. The dollar is doubled; a dollar before those two, which would be
/// taken for another pair, and a percent sign, whose doubling not every reader of Terraform knows, are written as their code.
///
/// Source: <https://developer.hashicorp.com/terraform/language/expressions/strings>
pub fn terraform(text: &str) -> String {
    let written = quoted(text, '"', push_long);
    let mut out = String::with_capacity(written.len());
    let mut letters = written.chars().peekable();
    while let Some(c) = letters.next() {
        match (c, letters.peek()) {
            ('$', Some('{')) => out += "$$",
            ('$', Some('$')) => out += "\\u0024",
            ('%', Some('{')) => out += "\\u0025",
            _ => out.push(c),
        }
    }
    out
}

/// A word for a POSIX shell: plain where it needs no quotes, else in single quotes. A first `-`, `=` or `+` needs them: zsh
/// takes `=word` for a program's path.
pub fn shell(word: &str) -> String {
    if is_plain(word, "-_./:=@%+,") { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

/// A word for PowerShell: plain where it needs no quotes, else in single quotes, which it doubles inside; it takes the
/// typographic ones for the same.
///
/// Source: <https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules>
pub fn powershell(word: &str) -> String {
    if is_plain(word, "-_./:") {
        return word.to_owned();
    }
    let mut out = String::from("'");
    for c in word.chars() {
        out.push(c);
        if matches!(c, '\'' | '\u{2018}'..='\u{201B}') {
            out.push(c);
        }
    }
    out + "'"
}

fn is_plain(word: &str, signs: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || signs.contains(c);
    let option =
        word.strip_prefix("--").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    !word.is_empty() && word.chars().all(plain) && (option || !word.starts_with(['-', '=', '+']))
}

/// Prose in Markdown: nothing of `text` is markup.
///
/// Source: <https://spec.commonmark.org/0.31.2/#backslash-escapes>
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = visible(text);
    for (at, c) in text.char_indices() {
        let after = text.get(at + c.len_utf8()..).unwrap_or_default();
        let before = text.get(..at).unwrap_or_default();
        let markup = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' => true,
            // An address would become a link of itself.
            ':' => after.starts_with("//") || before.ends_with("mailto"),
            '.' => before.to_ascii_lowercase().ends_with("www") || is_number(before),
            ')' => is_number(before),
            // At the start of a line: a heading, an item, a rule.
            '#' | '-' | '+' | '=' => before.is_empty(),
            '!' => after.starts_with('['),
            _ => false,
        };
        if markup {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether `before` is a number alone, so that a dot or a bracket would make an item of a list.
fn is_number(before: &str) -> bool {
    !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit())
}

/// A code span in Markdown that holds even what has backticks in it.
pub fn code_span(text: &str) -> String {
    let text = visible(text);
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) || text.is_empty();
    if pad { format!("{fence} {text} {fence}") } else { format!("{fence}{text}{fence}") }
}

/// A fenced block of code in Markdown, its fence longer than any run of backticks in it.
pub fn code_block(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}

fn longest_run(text: &str) -> usize {
    let runs = text.as_bytes().chunk_by(|a, b| a == b).filter(|run| run.first() == Some(&b'`'));
    runs.map(<[u8]>::len).max().unwrap_or(0)
}

/// Why a policy is not written in a format: no escape helps there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsafe {
    /// `{{resolve:`: CloudFormation would put a parameter's or a secret's value in its place.
    DynamicReference,
    /// `${Token[`: the AWS CDK would take it for a value of its own.
    CdkToken,
    /// Hidden characters, or `file://`, in a word of a command.
    Word,
}

impl Unsafe {
    /// What in `text` CloudFormation takes for an instruction, however it is escaped.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html>
    pub fn in_template(text: &str) -> Option<Self> {
        text.to_ascii_lowercase().contains("{{resolve:").then_some(Self::DynamicReference)
    }

    /// What in `text` the AWS CDK takes for an instruction.
    ///
    /// Source: <https://docs.aws.amazon.com/cdk/v2/guide/tokens.html>
    pub fn in_cdk(text: &str) -> Option<Self> {
        let token = ["${Token[", "#{Token["].iter().any(|start| text.contains(start));
        token.then_some(Self::CdkToken).or_else(|| Self::in_template(text))
    }

    /// What in a word of a command nobody should run.
    pub fn in_word(word: &str) -> Option<Self> {
        let file = word.starts_with("file://") || word.starts_with("fileb://");
        (file || word.chars().any(is_hidden)).then_some(Self::Word)
    }

    /// The refusal, as a comment that starts with `mark`, ending in a line break.
    pub fn comment(self, mark: &str) -> String {
        let why = said(match self {
            Self::DynamicReference => NotWritten::DynamicReference,
            Self::CdkToken => NotWritten::CdkToken,
            Self::Word => NotWritten::Word,
        });
        format!("{mark} {why}\n{mark} {}\n", said(NotWritten::TakeTheJson))
    }
}

fn quoted(text: &str, quote: char, push_hidden: fn(&mut String, char)) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            '\n' => out += "\\n",
            '\r' => out += "\\r",
            '\t' => out += "\\t",
            '\\' => out += "\\\\",
            c if c == quote => out.extend(['\\', c]),
            c if is_hidden(c) => push_hidden(&mut out, c),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

/// `\u` and four digits for each unit of UTF-16: JSON's and JavaScript's way.
fn push_units(out: &mut String, c: char) {
    for unit in c.encode_utf16(&mut [0; 2]) {
        *out += &format!("\\u{unit:04x}");
    }
}

/// `\u` and four digits, or `\U` and eight: the way of YAML, Python and Terraform.
fn push_long(out: &mut String, c: char) {
    let code = u32::from(c);
    *out += &if code > 0xFFFF { format!("\\U{code:08x}") } else { format!("\\u{code:04x}") };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_gets_out() {
        let name = "a\u{202e}b\u{e0041}c\u{85}d\u{7f}";
        assert_eq!(visible(name), "a[U+202E]b[U+E0041]c[U+0085]d[U+007F]");
        assert_eq!(visible("a\u{1b}[31mb\r\nc"), "a[U+001B][31mb  c");
        assert_eq!(
            json(&serde_json::Value::from(name).to_string()),
            r#""a\u202eb\udb40\udc41c\u0085d\u007f""#
        );
        assert_eq!(yaml(name), r#""a\u202eb\U000e0041c\u0085d\u007f""#);
        assert_eq!(typescript("it's\u{2028}"), r"'it\'s\u2028'");
        assert_eq!(terraform("${a}%{b}$${c}$d"), r#""$${a}\u0025{b}\u0024$${c}$d""#);
        assert!(has_hidden("a\u{200b}") && !has_hidden("a\tb\n") && !has_hidden("レポート"));
    }

    #[test]
    fn words_of_commands_stay_words() {
        for (word, posix, power) in [
            ("mary", "mary", "mary"),
            ("--user-name", "--user-name", "--user-name"),
            ("-x", "'-x'", "'-x'"),
            ("=ls", "'=ls'", "'=ls'"),
            ("it's", r"'it'\''s'", "'it''s'"),
            ("a\u{2019}b", "'a\u{2019}b'", "'a\u{2019}\u{2019}b'"),
            ("$(x)", "'$(x)'", "'$(x)'"),
            ("", "''", "''"),
        ] {
            assert_eq!((shell(word).as_str(), powershell(word).as_str()), (posix, power), "{word}");
        }
        assert_eq!(Unsafe::in_word("file://x"), Some(Unsafe::Word));
        assert_eq!(Unsafe::in_word("a\u{202e}"), Some(Unsafe::Word));
        assert_eq!(Unsafe::in_word("mary"), None);
    }

    #[test]
    fn markdown_stays_text() {
        for (text, written) in [
            ("a *b* [c](https://example.com) <img>", r"a \*b\* \[c\](https\://example.com) \<img\>"),
            ("# no heading", r"\# no heading"),
            ("1. no item", r"1\. no item"),
            ("my_name & www.example.com", r"my\_name \& www\.example.com"),
        ] {
            assert_eq!(markdown(text), written);
        }
        assert_eq!(code_span("a``b`"), "``` a``b` ```");
        assert_eq!(code_span("a"), "`a`");
        assert_eq!(code_block("json", "````"), "`````json\n````\n`````");
    }
}
