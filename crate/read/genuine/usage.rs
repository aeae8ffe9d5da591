//! What a program does with the literal that a text stands in: from the code around it, statement by statement.

use crate::read::genuine::literal::Literal;
use crate::read::genuine::nest::{Open, callee, last_line, last_word, opens};
use crate::read::text::slice::{ahead, head, tail};
use crate::read::text::talk::Talk;
use crate::read::words::program::BEHIND_LITERAL;
use crate::read::words::program::{
    ASSERTIONS, BLOCKS, COMMAND_STARTS, COMPARISONS, DECLARATIONS, EXPECTATIONS, MAKERS, MATCHES, PRINTED,
    PRINTED_NAMES, PRINTERS, QUERIES, RETURNS, ROWS, SEARCHES, SELECTORS,
};

/// The most fields behind one that are looked at.
const FIELDS: usize = 12;
/// How much of a line is looked at.
const LINE: usize = 200;
/// How far behind a literal the brackets close that are open around it.
const CLOSINGS: usize = 80;
/// The most lines below a name's declaration that are looked at for its use.
const USES: usize = 4;

/// What the program does with `literal`, where that shows that nobody printed it.
pub fn of(literal: &Literal<'_>) -> Option<Talk> {
    compared(literal)
        .or_else(|| stated(literal))
        .or_else(|| expected(literal))
        .or_else(|| nested(literal.code))
        .or_else(|| field(literal))
        .or_else(|| ends_statement(literal.behind).then_some(Talk::Argument))
}

/// Whether a statement ends behind a literal: `…");`, or behind the brackets around it: `…" },⏎]);`.
fn ends_statement(behind: &str) -> bool {
    let near = head(behind, ahead(behind, 0, CLOSINGS));
    let rest = near.trim_start_matches([')', ']', '}']);
    if rest.starts_with(';') {
        return !behind.starts_with("; ");
    }
    let rest = near.trim_start_matches([')', ']', '}', ',', ' ', '\t', '\n']);
    let closed = head(near, near.len() - rest.len());
    let call = closed.ends_with(')') && closed.contains(['}', ']']);
    call && rest.strip_prefix(';').is_some_and(|next| next.is_empty() || next.starts_with('\n'))
}

/// A field of an object in a program: the last one has a comma behind it, too, which nothing prints.
fn field(literal: &Literal<'_>) -> Option<Talk> {
    let code = literal.code.trim_end();
    let key = code.strip_suffix(':')?;
    let of_type = |open: Open<'_>| open.before.trim_end().ends_with(|c: char| c.is_alphanumeric());
    // Go's programs are set in columns.
    if literal.behind.starts_with(',') && key.ends_with(|c: char| c.is_alphanumeric()) {
        let next = literal.behind.split('\n').nth(1).unwrap_or_default();
        if is_column(next) || is_column(last_line(code)) || key.rsplit('\n').nth(1).is_some_and(is_column) {
            return Some(Talk::Listed);
        }
    }
    let anonymous = opens(key).next().is_some_and(|open| open.bracket == '{' && !of_type(open));
    if !anonymous || !key.ends_with(|c: char| c.is_alphanumeric()) || !literal.behind.starts_with(',') {
        return None;
    }
    let mut last = ",";
    for line in literal.behind.split('\n').take(FIELDS).map(str::trim) {
        if line.starts_with('}') {
            return last.ends_with(',').then_some(Talk::Listed);
        }
        last = line;
    }
    None
}

/// A comparison, before the literal or behind it.
fn compared(literal: &Literal<'_>) -> Option<Talk> {
    let code = literal.code.trim_end();
    let line = last_line(code);
    let word = last_word(code);
    let query = || {
        let lower = line.to_ascii_lowercase();
        lower.starts_with('|') || QUERIES.iter().any(|words| lower.contains(words.trim_start()))
    };
    let compares = COMPARISONS.iter().any(|sign| code.ends_with(sign))
        || MATCHES.iter().any(|known| known.eq_ignore_ascii_case(word)) && query()
        || SEARCHES.iter().any(|command| ends_with_words(line, command))
        || SELECTORS.contains(&line)
        || BEHIND_LITERAL.iter().any(|sign| literal.behind.starts_with(sign));
    compares.then_some(Talk::Compared)
}

/// A statement that the literal alone is the value of.
fn stated(literal: &Literal<'_>) -> Option<Talk> {
    let code = literal.code.trim_end();
    let line = last_line(code);
    let behind = literal.behind;
    // A method of the literal: `"…".to_string()`.
    let method = behind.strip_prefix('.').is_some_and(|rest| {
        let name = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        name > 2
            && (tail(rest, name).starts_with('(')
                || rest.starts_with("stripMargin")
                || rest.starts_with("trimIndent"))
    });
    if method || behind.starts_with(" % ") {
        return Some(Talk::Argument);
    }
    if behind.starts_with(" => ") && !code.is_empty() && !code.ends_with(':') {
        return Some(Talk::Listed);
    }
    if RETURNS.contains(&line) {
        return Some(Talk::Returned);
    }
    // `raise Denied, "…"`
    let word = line.split(' ').next().unwrap_or_default();
    if code.ends_with(',') && MAKERS.contains(&word) {
        return Some(Talk::Constructed);
    }
    // `printf '%s' "…"`
    let prints = PRINTERS.contains(&word) && line.ends_with(['\'', '"']);
    if prints || PRINTERS.iter().any(|command| is_command(line, command)) || is_option(line) {
        return Some(Talk::Argument);
    }
    let declared = is_assigned(code) || is_used_below(code, behind) || is_shell_variable(literal.code);
    declared.then_some(Talk::Declared)
}

/// Whether `line` is `command`, where a command begins.
fn is_command(line: &str, command: &str) -> bool {
    line.strip_suffix(command).is_some_and(|before| {
        let before = before.trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default();
        COMMAND_STARTS.contains(&last) || last.ends_with("$(") || last.ends_with(')')
    })
}

/// Whether `line` ends with the option of a command that the literal is the value of: `--error "…"`.
fn is_option(line: &str) -> bool {
    let option = line.trim_end_matches('=');
    let option = option.rsplit(' ').next().unwrap_or_default();
    let name = option.strip_prefix("--").or_else(|| option.strip_prefix('-').filter(|name| name.len() == 1));
    line.contains(' ')
        && name.is_some_and(|name| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

/// Whether `code` ends with an assignment to a name of a program.
fn is_assigned(code: &str) -> bool {
    let line = last_line(code);
    let Some(name) = line.strip_suffix('=') else { return false };
    if let Some(name) = name.strip_suffix(':') {
        return !name.trim().is_empty();
    }
    if name.ends_with(['=', '!', '<', '>', '~']) {
        return false;
    }
    let name = name.trim_end_matches(['+', '?', '|']);
    let apart = name.len() - name.trim_end().len() > 0;
    let name = name.trim();
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default();
    let declared = DECLARATIONS.contains(&first) || first.starts_with('@') || first.starts_with('$');
    // `name: Type = "…"`
    let typed = first.ends_with(':') && name.split_whitespace().count() <= 4;
    let alone = name.split_whitespace().count() == 1 && !PRINTED_NAMES.contains(&name);
    apart
        && (declared || typed || alone)
        && first.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '$' | '@'))
}

/// Whether `code` ends with an assignment to a name that the lines below hand on: `msg = "…"`, and then `translate(msg)`.
/// A debugger prints such names, too, but no program under them.
fn is_used_below(code: &str, behind: &str) -> bool {
    let name = last_line(code).strip_suffix('=').map_or("", str::trim);
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return false;
    }
    let used = |line: &str| {
        line.match_indices(name).any(|(at, _)| {
            let before = head(line, at).trim_end_matches(' ');
            let after = tail(line, at + name.len());
            before.ends_with(['(', ',']) && line.contains('(') && after.starts_with([')', ',', '.'])
        })
    };
    behind.split('\n').skip(1).take(USES).map(|line| head(line, ahead(line, 0, LINE))).any(used)
}

/// Whether `code` ends with an assignment to a shell's variable: `ERROR="…"`, `export ERROR="…"`.
fn is_shell_variable(code: &str) -> bool {
    let Some(name) = code.strip_suffix('=') else { return false };
    let line = last_line(name);
    let name = line.rsplit([' ', ';']).next().unwrap_or_default();
    let upper = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let before = head(line, line.len() - name.len()).trim_end();
    let first = before.rsplit([' ', ';']).next().unwrap_or_default();
    upper && (before.is_empty() || before.ends_with(';') || DECLARATIONS.contains(&first) || first == "env")
}

/// A text beside which stands what a test expects of it.
fn expected(literal: &Literal<'_>) -> Option<Talk> {
    let mut lines = literal.behind.split('\n').skip(1).take(2).map(str::trim_start);
    let expects = lines.any(|line| {
        let key = line.trim_start_matches(['"', '\'', '{', ' ']);
        let length = key.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let name = head(key, length).to_ascii_lowercase();
        EXPECTATIONS
            .iter()
            .any(|known| name == *known || name.strip_prefix(known).is_some_and(|rest| rest.starts_with('_')))
            && tail(key, length).trim_start_matches(['"', '\'']).starts_with(':')
    });
    expects.then_some(Talk::Asserted)
}

/// Whether `line` is a field of Go's, set in a column: `code:    "…"`.
fn is_column(line: &str) -> bool {
    let line = line.trim_start();
    let name = line.bytes().take_while(u8::is_ascii_alphanumeric).count();
    name > 0 && tail(line, name).strip_prefix(':').is_some_and(|rest| rest.starts_with("  "))
}

/// What is made of the literal by the brackets that are open around it.
fn nested(code: &str) -> Option<Talk> {
    opens(code).find_map(|open| match open.bracket {
        '(' => called(&open),
        '{' => braced(&open),
        _ => bracketed(&open),
    })
}

/// A parenthesis: a call, a constructor, a condition, a row of values.
fn called(open: &Open<'_>) -> Option<Talk> {
    let before = open.before;
    let Some((name, path)) = callee(before) else {
        let word = last_word(before);
        if matches!(word, "if" | "elif" | "while" | "switch" | "case" | "assert")
            && before.ends_with([' ', '('])
        {
            return Some(Talk::Compared);
        }
        let line = last_line(before);
        if ROWS.contains(&word) && line.len() > word.len() || ROWS.contains(&line) {
            return Some(Talk::Listed);
        }
        if RETURNS.contains(&line) {
            return Some(Talk::Returned);
        }
        // A choice: `403 => (`.
        if line.strip_suffix("=>").is_some_and(|value| !value.is_empty()) {
            return Some(Talk::Code);
        }
        if is_row(open.behind) {
            return Some(Talk::Listed);
        }
        if is_form(open) && opens(before).any(|outer| outer.bracket == '(' && is_form(&outer)) {
            return Some(Talk::Argument);
        }
        return is_assigned(before.trim_end()).then_some(Talk::Declared);
    };
    let prior = path.trim_end();
    let word = last_word(prior);
    if MAKERS.contains(&word) || name.starts_with("New") || name == "new" {
        return Some(Talk::Constructed);
    }
    let lower = name.to_ascii_lowercase();
    if ASSERTIONS.iter().any(|part| lower.contains(part)) {
        return Some(Talk::Asserted);
    }
    if !name.starts_with(|c: char| c.is_uppercase()) {
        // A name of one letter before a parenthesis is a word's plural: `resource(s`.
        return (name.len() > 1 && !PRINTED.contains(&name)).then_some(Talk::Argument);
    }
    let line = last_line(before);
    let first = line.split(' ').next().unwrap_or_default();
    let inner = open.behind.trim_start();
    let named = inner.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let of_object = ["Error", "Exception"].iter().any(|end| name.ends_with(end))
        && (inner.starts_with('{') || tail(inner, named).starts_with("={"));
    let whole = tail(before, path.len());
    let made = of_object
        || RETURNS.contains(&first) && line.len() > first.len()
        || RETURNS.contains(&word) && path.ends_with(' ')
        || prior.ends_with("=>") && path.ends_with(' ')
        || is_assigned(prior);
    if made {
        return Some(Talk::Constructed);
    }
    // Go's exported functions: `fmt.Errorf`.
    let qualified = whole.contains('.') && whole.starts_with(|c: char| c.is_lowercase());
    qualified.then_some(Talk::Argument)
}

/// Whether a parenthesis begins a form of Lisp's: a name, a blank, and what it is given. One stands in another.
fn is_form(open: &Open<'_>) -> bool {
    let inner = open.behind;
    let name = |c: &char| c.is_ascii_alphanumeric() || "-_*+!?<>=/.:".contains(*c);
    let length: usize = inner.chars().take_while(name).map(char::len_utf8).sum();
    let apart = open.before.is_empty() || open.before.ends_with([' ', '\n', '(', '\t']);
    apart
        && length > 0
        && !head(inner, length).ends_with(':')
        && tail(inner, length).starts_with([' ', '\n', '\t', '('])
        || apart && inner.starts_with('(')
}

/// A brace: a value of a type, an object with a name, a block of a program.
fn braced(open: &Open<'_>) -> Option<Talk> {
    let before = open.before;
    // Go's composite: `Denied{Code: "…"}`, `[]string{"…"}`. What is printed has no blank behind its colon.
    let of_type = before.ends_with(|c: char| c.is_alphanumeric() || c == ']');
    if of_type && (open.behind.ends_with([' ', '\n', '\t']) || before.ends_with(']')) {
        return Some(Talk::Constructed);
    }
    let before = before.trim_end();
    if is_assigned(before) {
        return Some(Talk::Declared);
    }
    let line = last_line(before);
    if RETURNS.contains(&line) {
        return Some(Talk::Returned);
    }
    if is_row(open.behind) {
        return Some(Talk::Listed);
    }
    let word = line.split([' ', '(']).next().unwrap_or_default();
    let block = BLOCKS.contains(&word) && (line.contains(['(', '=']) || line == word);
    (block || before.ends_with(") =>") || before.ends_with("() ->")).then_some(Talk::Code)
}

/// Whether `inner` begins a row of a table in a program: `"name", "message", 403`. What is printed has other marks.
fn is_row(inner: &str) -> bool {
    let first = inner.trim_start();
    let first = first.strip_prefix('b').unwrap_or(first);
    first.strip_prefix('"').is_some_and(|value| {
        let end = value.find('"').map_or(value.len(), |end| end + 1);
        tail(value, end).trim_start().starts_with(',')
    })
}

/// A bracket: a list with a name.
fn bracketed(open: &Open<'_>) -> Option<Talk> {
    let before = open.before.trim_end();
    // `lines: [`, and each literal on a line of its own.
    let key = before.strip_suffix(':').is_some_and(|key| key.ends_with(|c: char| c.is_alphanumeric()));
    if key
        && open.behind.trim_end_matches([' ', '\t']).ends_with('\n')
        && open.behind.trim_end().ends_with(['"', ','])
    {
        return Some(Talk::Listed);
    }
    if is_assigned(before) {
        return Some(Talk::Declared);
    }
    RETURNS.contains(&last_line(before)).then_some(Talk::Returned)
}

/// Whether `line` ends with `words`, as words.
fn ends_with_words(line: &str, words: &str) -> bool {
    line.strip_suffix(words)
        .is_some_and(|before| before.is_empty() || before.ends_with([' ', '(', '|', ';', '!']))
}

/// What makes, or asserts, the thing around `start` that is no literal: the call whose parenthesis is open there.
pub fn made_by(code: &str) -> Option<Talk> {
    let open = opens(code).find(|open| open.bracket == '(')?;
    let (name, path) = callee(open.before)?;
    let of_object = open.behind.trim_start().starts_with('{');
    if MAKERS.contains(&last_word(path.trim_end()))
        || of_object && ["Error", "Exception"].iter().any(|end| name.ends_with(end))
    {
        return Some(Talk::Constructed);
    }
    let lower = name.to_ascii_lowercase();
    ASSERTIONS.iter().any(|part| lower.contains(part)).then_some(Talk::Asserted)
}
