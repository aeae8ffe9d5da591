//! A secret's own characters: where it ends, and what only stands for one.

use std::ops::Range;

use super::rules::STAND_INS;

/// What a secret looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// People choose it: it may be a word.
    Any,
    /// A machine made it: its letters and digits change all the time.
    Random,
}

/// How far a closing quotation mark is looked for.
const QUOTED: usize = 4096;

/// What may stand between a separator and the value: blanks, quotation marks as texts carry them (bare, escaped, as HTML
/// entities), the bracket of a list.
const ENTITIES: [&str; 3] = ["&quot;", "&#39;", "&#34;"];

/// The value that starts at or soon after `at`: its range, and whether it stands in quotation marks.
///
/// A value in quotation marks ends with them; another one with what cannot be part of a word. What looks like the end,
/// and has more of the same word behind it, is none: `pa,ss)word`.
pub fn at(text: &str, at: usize) -> (Range<usize>, bool) {
    let bytes = text.as_bytes();
    let rest = |from: usize| bytes.get(from..).unwrap_or_default();
    let mut start = at + rest(at).iter().take(8).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    if rest(start).first() == Some(&b'[') && matches!(rest(start).get(1), Some(b'"' | b'\'')) {
        start += 1;
    }
    let lead = start;
    let mut mark = lead..lead;
    while let Some(length) = mark_length(rest(start)) {
        if mark.end > mark.start && text.get(mark.clone()) == text.get(start..start + length) {
            // An empty value: `""`.
            return (start..start, true);
        }
        mark = start..start + length;
        start += length;
    }
    if let Some(mark) = text.get(mark).filter(|mark| !mark.is_empty())
        && let Some(end) = closing(rest(start), mark)
    {
        return (start..start + end, true);
    }
    (start..start + unquoted(rest(start)), false)
}

/// The length of the quotation mark that `rest` begins with, its backslashes included.
fn mark_length(rest: &[u8]) -> Option<usize> {
    if let Some(entity) = ENTITIES.iter().find(|entity| rest.starts_with(entity.as_bytes())) {
        return Some(entity.len());
    }
    let escapes = rest.iter().take(8).take_while(|&&byte| byte == b'\\').count();
    matches!(rest.get(escapes), Some(b'"' | b'\'' | b'`')).then_some(escapes + 1)
}

/// Where `mark` closes what stands in `rest`: in the same line, and not behind more backslashes than its own.
fn closing(rest: &[u8], mark: &str) -> Option<usize> {
    let mark = mark.as_bytes();
    let mut at = 0;
    while at < rest.len().min(QUOTED) {
        let here = rest.get(at..)?;
        if here.starts_with(mark) {
            return Some(at);
        }
        match here.first()? {
            b'\n' | b'\r' => return None,
            b'\\' if !mark.starts_with(b"\\") => at += 2,
            _ => at += 1,
        }
    }
    None
}

/// How long a value without quotation marks is.
fn unquoted(rest: &[u8]) -> usize {
    let mut at = 0;
    while let Some(&byte) = rest.get(at) {
        let after = rest.get(at + 1..).unwrap_or_default();
        let ends = match byte {
            b'<' => true,
            b'\\' => matches!(after.first(), None | Some(b'n' | b'r' | b't' | b'"' | b'\'' | b'\\')),
            b'"' | b'\'' | b'`' | b'>' | b',' | b';' | b'&' | b')' | b'}' | b']' | b'|' => !goes_on(after),
            _ => !(byte.is_ascii_graphic() || byte >= 0x80),
        };
        if ends {
            break;
        }
        at += 1;
    }
    at
}

/// Whether what stands behind a delimiter is more of the same word: no blank, no other key with its value.
fn goes_on(after: &[u8]) -> bool {
    let ends = |byte: &u8| !byte.is_ascii_graphic() || b",;&)}]|\"'`<>\\".contains(byte);
    let piece = after.get(..after.iter().take(64).position(ends).unwrap_or(after.len().min(64)));
    piece.is_some_and(|piece| {
        piece.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || b"!#%^*+?".contains(byte))
            && !piece.iter().any(|byte| matches!(byte, b'=' | b':'))
    })
}

/// Whether `value` only stands for a secret: a variable, a mask, a word that says what is with it. `after` is what
/// follows it, `quoted` whether it stands in quotation marks.
pub fn is_stand_in(value: &str, after: &str, quoted: bool) -> bool {
    let word = value.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let named = |name: &&&str| word.eq_ignore_ascii_case(name);
    let distinct = value.chars().collect::<std::collections::BTreeSet<_>>().len();
    let letters = value.bytes().all(|byte| byte.is_ascii_alphabetic() || b"_.".contains(&byte));
    let lower = value.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'\'');
    let more_words =
        after.strip_prefix(' ').is_some_and(|after| after.starts_with(|c: char| c.is_lowercase()));
    distinct < 3
        || is_reference(value)
        || is_access_key_id(value)
        || STAND_INS.iter().find(named).is_some()
        // `password: is required`, and code: `user.password`, `getPassword()`.
        || (!quoted && lower && more_words)
        || (!quoted && letters && (value.contains('.') || after.starts_with('(')))
        || (!quoted && value.contains('(') && after.starts_with(')'))
}

/// Whether `value` says where a secret is: `${PASSWORD}`, `$PASSWORD`, `%s`, `<password>`, an ARN, a path, `env.X`.
fn is_reference(value: &str) -> bool {
    let letter = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let after = |sign: char| value.strip_prefix(sign);
    let name = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    after('$').is_some_and(|rest| rest.starts_with(['{', '(', '$']) || (letter(rest) && name(rest)))
        || after('%').is_some_and(|rest| {
            rest.starts_with(['(', '{']) || (letter(rest) && (rest.len() < 3 || rest.ends_with('%')))
        })
        || after('{')
            .is_some_and(|rest| rest.starts_with('{') || rest.ends_with('}') || letter(rest) && name(rest))
        || after('<').is_some()
        || after('[').is_some_and(|rest| {
            letter(rest)
                && rest.trim_end_matches(']').bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ')
        })
        || after('!').is_some_and(|rest| {
            ["Ref", "Sub", "GetAtt", "ImportValue"].iter().any(|tag| rest.starts_with(tag))
        })
        || after('/').is_some_and(letter)
        || [
            "arn:",
            "./",
            "~/",
            "file:",
            "ssm:",
            "vault:",
            "env.",
            "process.env",
            "os.environ",
            "secrets.",
            "var.",
        ]
        .iter()
        .any(|start| value.starts_with(start))
        || value.contains("{{resolve:")
}

/// Whether `value` is an access key's id, which is no secret: it says which key to rotate.
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes>
fn is_access_key_id(value: &str) -> bool {
    let starts =
        ["AKIA", "ASIA", "AIDA", "AROA", "ANPA", "AGPA"].iter().any(|start| value.starts_with(start));
    starts
        && value.len() == 20
        && value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Whether `value` was made by a machine: the class of its characters changes often, and its small letters make no words.
pub fn is_random(value: &str) -> bool {
    let letters: Vec<u8> = value.bytes().filter(u8::is_ascii_alphanumeric).collect();
    let changes = changes(value.as_bytes());
    let often = match letters.iter().any(u8::is_ascii_uppercase) {
        true => changes * 4 >= letters.len() && in_words(&letters) * 20 <= letters.len() * 9,
        // Of small letters and digits alone most neighbours are letters.
        false => changes * 6 >= letters.len(),
    };
    letters.len() >= 8 && often
}

/// How often neighbours differ in class (upper, lower, digit); signs do not count.
fn changes(value: &[u8]) -> usize {
    let class = |byte: u8| match byte {
        b'A'..=b'Z' => Some(0),
        b'a'..=b'z' => Some(1),
        b'0'..=b'9' => Some(2),
        _ => None,
    };
    let pairs = value.iter().zip(value.iter().skip(1));
    pairs.filter(|&(&a, &b)| matches!((class(a), class(b)), (Some(a), Some(b)) if a != b)).count()
}

/// How many characters stand in runs of three small letters or more.
fn in_words(value: &[u8]) -> usize {
    let runs = value.chunk_by(|a, b| a.is_ascii_lowercase() == b.is_ascii_lowercase());
    runs.filter(|run| run.len() > 2 && run.first().is_some_and(u8::is_ascii_lowercase)).map(<[u8]>::len).sum()
}

/// A secret access key has this many characters.
pub const KEY_LENGTH: usize = 40;

/// Whether `run` has the shape of a secret access key: forty mixed characters of base64 that are neither a name in
/// camel case nor a path.
pub fn is_secret_access_key(run: &[u8]) -> bool {
    let has = |wanted: fn(&u8) -> bool| run.iter().any(wanted);
    run.len() == KEY_LENGTH
        && run.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+'))
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_digit)
        && run.iter().filter(|&&byte| byte == b'/').count() < 4
        && changes(run) >= 12
        && in_words(run) * 20 <= run.len() * 9
}
