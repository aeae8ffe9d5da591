//! Where the secrets of a text are. Every search goes over the text once and looks a bounded way about it.

use std::ops::Range;

use memchr::{memchr_iter, memchr3_iter, memmem, memrchr};

use super::rules::{BLOCKS, Body, HARMLESS, LABELS, Label, OPTIONS, PREFIXES, USER_OPTIONS, USER_PROGRAMS};
use super::value::{self, Shape, is_random, is_secret_access_key, is_stand_in};

/// One secret in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// What it is called: `secret access key`.
    pub name: &'static str,
    /// Where it stands.
    pub range: Range<usize>,
}

/// Every secret in `text`, in order, none touching another.
pub fn find(text: &str) -> Vec<Secret> {
    // Of two names for the same characters the first stands: a vendor's prefix says most, a shape alone says least.
    let (mut found, shaped) = tokens(text);
    found.extend(blocks(text));
    found.extend(labelled(text));
    found.extend(behind_words(text));
    found.extend(behind_options(text));
    found.extend(in_urls(text));
    found.extend(shaped);
    found.sort_by_key(|secret| (secret.range.start, std::cmp::Reverse(secret.range.end)));
    let mut secrets: Vec<Secret> = Vec::new();
    for secret in found {
        match secrets.last_mut() {
            Some(last) if secret.range.start < last.range.end => {
                last.range.end = last.range.end.max(secret.range.end);
            }
            _ => secrets.push(secret),
        }
    }
    secrets
}

/// How far back a label is looked for.
const KEY: usize = 64;

/// Secrets behind a label and a separator: `=`, `:`, `=>`, the `>` that ends an XML tag, an encoded `=`.
fn labelled(text: &str) -> Vec<Secret> {
    let bytes = text.as_bytes();
    let plain = memchr3_iter(b'=', b':', b'>', bytes).map(|at| at..at + 1);
    let encoded = ["%3D", "%3d", "\\u003d", "&#61;"]
        .into_iter()
        .flat_map(|encoded| memmem::find_iter(bytes, encoded).map(|at| at..at + encoded.len()));
    let mut done = 0;
    let mut secrets = Vec::new();
    let mut one = |separator: Range<usize>, done: &mut usize| {
        // `==` and `!=` compare.
        let before = separator.start.checked_sub(1).and_then(|before| bytes.get(before));
        let compares = matches!(before, Some(b'=' | b'!')) && bytes.get(separator.start) == Some(&b'=');
        if separator.start < *done || compares {
            return;
        }
        let Some(label) = label_before(text, &separator) else { return };
        let mut start = separator.end;
        if matches!(bytes.get(start), Some(b'=' | b'>')) && separator.len() == 1 {
            // `=>` and `:=`; `==` compares.
            if bytes.get(separator.start) == bytes.get(start) {
                return;
            }
            start += 1;
        }
        let (range, quoted) = value::at(text, start);
        *done = range.end.max(separator.end);
        secrets.extend(secret(text, label.name, label.least, label.shape, range, quoted));
    };
    plain.for_each(|separator| one(separator, &mut done));
    done = 0;
    encoded.for_each(|separator| one(separator, &mut done));
    secrets
}

/// `range` as a secret, where it is long enough and is none that only stands for one.
fn secret(
    text: &str,
    name: &'static str,
    least: usize,
    shape: Shape,
    range: Range<usize>,
    quoted: bool,
) -> Option<Secret> {
    let value = text.get(range.clone())?;
    let after = text.get(range.end..).unwrap_or_default();
    let fits = value.len() >= least
        && !is_stand_in(value, after, quoted)
        && (shape == Shape::Any || is_random(value));
    fits.then_some(Secret { name, range })
}

/// The label of the key before `separator`.
fn label_before(text: &str, separator: &Range<usize>) -> Option<&'static Label> {
    let (start, key) = key_before(text, separator.start)?;
    // `{"name": "DB_PASSWORD", "value": "…"}`, `<add key="ApiKey" value="…"/>`
    if matches!(key.to_ascii_lowercase().as_str(), "value" | "parametervalue") {
        return label_of(key_before(text, start)?.1);
    }
    // In an ARN a colon comes before the word too: `…:secret:prod/db`.
    let in_arn = text.get(..start)?.ends_with(':') && text.get(separator.clone()) == Some(":");
    if in_arn { None } else { label_of(key) }
}

/// The word or words that end before `at`, and where they start; quotation marks and blanks before `at` are left out.
fn key_before(text: &str, at: usize) -> Option<(usize, &str)> {
    let from = text.floor_char_boundary(at.saturating_sub(KEY));
    let skipped = |c: char| matches!(c, ' ' | '\t' | '"' | '\'' | '`' | '\\' | ',' | '{' | '[');
    let mut before = text.get(from..at)?.trim_end_matches(skipped);
    for entity in ["&quot;", "&#39;", "&#34;"] {
        before = before.strip_suffix(entity).unwrap_or(before);
    }
    let of_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    let key = before.get(before.trim_end_matches(of_key).len()..)?.trim_start_matches(' ');
    let start = from + before.len() - key.len();
    (!key.is_empty()).then_some((start, key))
}

/// The small letters that labels end with.
#[allow(clippy::indexing_slicing)] // a wrong index would not compile
const LAST: [bool; 256] = {
    let mut last = [false; 256];
    let mut row = 0;
    while row < LABELS.len() {
        if let Some(letter) = LABELS[row].word.as_bytes().last() {
            last[*letter as usize] = true;
        }
        row += 1;
    }
    last
};

/// The characters that prefixes start with.
#[allow(clippy::indexing_slicing)] // a wrong index would not compile
const FIRST: [bool; 256] = {
    let mut first = [false; 256];
    let mut row = 0;
    while row < PREFIXES.len() {
        if let Some(letter) = PREFIXES[row].1.as_bytes().first() {
            first[*letter as usize] = true;
        }
        row += 1;
    }
    first
};

fn is_in(table: &[bool; 256], byte: u8) -> bool {
    table.get(usize::from(byte)).is_some_and(|is| *is)
}

/// The longest label that `key` ends with.
fn label_of(key: &str) -> Option<&'static Label> {
    let last = key.bytes().rev().find(u8::is_ascii_alphanumeric)?;
    if !is_in(&LAST, last.to_ascii_lowercase()) {
        return None;
    }
    let ends_with = |word: &str| start_of(key, word);
    let label = LABELS
        .iter()
        .filter(|label| ends_with(label.word).is_some_and(|at| !label.apart || is_apart(key, at)))
        .max_by_key(|label| label.word.len())?;
    let harmless = HARMLESS.iter().any(|word| ends_with(word).is_some());
    (!harmless).then_some(label)
}

/// Where in `key` its end starts that has the letters and digits of `word`, whatever their case and whatever stands
/// between them.
fn start_of(key: &str, word: &str) -> Option<usize> {
    let mut letters = key.bytes().enumerate().rev().filter(|(_, byte)| byte.is_ascii_alphanumeric());
    let mut start = None;
    for wanted in word.bytes().rev() {
        let (at, byte) = letters.next()?;
        if byte.to_ascii_lowercase() != wanted {
            return None;
        }
        start = Some(at);
    }
    start
}

/// Whether a word starts in `key` at `at`: behind a sign, or with a capital behind a small letter.
fn is_apart(key: &str, at: usize) -> bool {
    let bytes = key.as_bytes();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    let capital = bytes.get(at).is_some_and(u8::is_ascii_uppercase);
    before.is_none_or(|before| !before.is_ascii_alphabetic() || (capital && before.is_ascii_lowercase()))
}

/// Secrets behind a word and a blank: `Bearer …`, `IDENTIFIED BY '…'`, `login ana password …`, `secret access key …`.
fn behind_words(text: &str) -> Vec<Secret> {
    let bytes = text.as_bytes();
    let mut done = 0;
    let mut secrets = Vec::new();
    for at in memchr_iter(b' ', bytes) {
        // The last letters of the words that are looked for.
        let last = at.checked_sub(1).and_then(|last| bytes.get(last)).map(u8::to_ascii_lowercase);
        if at < done || !matches!(last, Some(b'r' | b'c' | b'y' | b'd' | b'n' | b'e')) {
            continue;
        }
        let Some((_, key)) = key_before(text, at) else { continue };
        let mut words = key.rsplit(' ').map(str::to_ascii_lowercase);
        let word = words.next().unwrap_or_default();
        let mut before = |wanted: &str, within: usize| words.by_ref().take(within).any(|word| word == wanted);
        let (name, least, shape) = match word.as_str() {
            "bearer" => ("bearer token", 8, Shape::Any),
            "basic" => ("basic credentials", 8, Shape::Any),
            "by" if before("identified", 1) => ("password", 6, Shape::Any),
            "password" if before("login", 2) => ("password", 6, Shape::Any),
            _ => match label_of(key) {
                Some(label) if label.least >= 16 => (label.name, label.least, Shape::Random),
                _ => continue,
            },
        };
        let (range, quoted) = value::at(text, at);
        done = range.end;
        // "bearer authentication" is prose, "basic dXNlcjpw" is not.
        let prose = text.get(range.clone()).is_some_and(|value| {
            value.bytes().all(|byte| byte.is_ascii_lowercase() || !byte.is_ascii_alphanumeric())
        });
        if !prose || quoted {
            secrets.extend(secret(text, name, least, shape, range, quoted));
        }
    }
    secrets
}

/// Secrets behind an option of a command: `--password …`, `-u user:…`, `mysql -p…`.
fn behind_options(text: &str) -> Vec<Secret> {
    let bytes = text.as_bytes();
    let mut secrets = Vec::new();
    for at in memchr_iter(b'-', bytes) {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        if !matches!(before, None | Some(b' ' | b'\t' | b'\n' | b'"' | b'\'' | b'`' | b'[' | b'(' | b',')) {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let dashes = 1 + usize::from(rest.starts_with("--"));
        let length = rest.bytes().skip(dashes).take(KEY).take_while(|&byte| is_word(byte)).count();
        let Some(name) = rest.get(dashes..dashes + length).filter(|name| !name.is_empty()) else { continue };
        // The value comes behind a blank, or as the next string of a list: `"--password", "…"`.
        let next = at + dashes + length;
        let gap = bytes
            .get(next..)
            .unwrap_or_default()
            .iter()
            .take(6)
            .take_while(|byte| b" \t\"',".contains(byte))
            .count();
        let list = bytes.get(next..next + gap).is_some_and(|gap| gap.contains(&b','));
        let (range, quoted) = value::at(text, if list { next + gap } else { next });
        let apart = gap > 0;
        if dashes == 1
            && let Some(found) = short_option(text, at, name, &range, quoted, apart)
        {
            secrets.push(found);
        } else if USER_OPTIONS.contains(&name) && apart {
            secrets.extend(of_user(text, at, range, quoted));
        } else if apart && let Some(label) = label_of(name) {
            secrets.extend(secret(text, label.name, label.least, label.shape, range, quoted));
        }
    }
    secrets
}

/// The value of an option of one letter that takes a password.
fn short_option(
    text: &str,
    at: usize,
    name: &str,
    range: &Range<usize>,
    quoted: bool,
    apart: bool,
) -> Option<Secret> {
    let letter = *name.as_bytes().first()?;
    let fitting = |touching: bool| {
        let of_letter =
            OPTIONS.iter().filter(move |(option, _, touches)| *option == letter && (*touches || !touching));
        of_letter.flat_map(|(_, programs, _)| *programs).copied().collect::<Vec<_>>()
    };
    let touching = name.len() > 1 || !(apart || quoted);
    let programs = fitting(touching);
    if programs.is_empty() {
        return None;
    }
    let (range, quoted) = if touching { value::at(text, at + 2) } else { (range.clone(), quoted) };
    secret(text, "password", 4, Shape::Any, range, quoted).filter(|_| runs(text, at, &programs))
}

/// The password of `user:password`.
fn of_user(text: &str, at: usize, range: Range<usize>, quoted: bool) -> Option<Secret> {
    let (user, password) = text.get(range.clone())?.split_once(':')?;
    let mixed = password.len() >= 8 && is_random(password);
    secret(text, "password", 4, Shape::Any, range.start + user.len() + 1..range.end, quoted)
        .filter(|_| mixed || runs(text, at, USER_PROGRAMS))
}

/// Whether the line before `at` names one of `programs`.
fn runs(text: &str, at: usize, programs: &[&str]) -> bool {
    let from = text.floor_char_boundary(at.saturating_sub(256));
    let line = text.get(from..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).any(|word| programs.contains(&word))
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// How long the part of an address before its host may be.
const USER_INFO: usize = 256;

/// Credentials in addresses: `https://user:password@host`, `https://token@host`.
fn in_urls(text: &str) -> impl Iterator<Item = Secret> {
    memmem::find_iter(text.as_bytes(), "://").filter_map(|at| {
        let start = at + 3;
        let rest = text.get(start..text.floor_char_boundary(text.len().min(start + USER_INFO)))?;
        let rest = rest.get(..memrchr(b'@', rest.as_bytes())? + 1)?;
        let rest =
            rest.split(|c: char| c.is_whitespace() || c.is_control() || "\"'`<>\\".contains(c)).next()?;
        let authority = rest.find(['/', '?', '#']).and_then(|end| rest.get(..end)).unwrap_or(rest);
        let (user, password) = match authority.rsplit_once('@') {
            Some((info, _)) => info.split_once(':').unwrap_or((info, "")),
            // A password with a slash in it; a port is none.
            None => {
                let (user, after) = authority.split_once(':')?;
                let (password, _) = rest.get(user.len() + 1..)?.rsplit_once('@')?;
                let port = after.bytes().all(|byte| byte.is_ascii_digit());
                (!port).then_some((user, password))?
            }
        };
        if password.is_empty() {
            let token = user.len() >= 20 && is_random(user);
            return token.then(|| Secret { name: "token", range: start..start + user.len() });
        }
        let from = start + user.len() + 1;
        secret(text, "password", 3, Shape::Any, from..from + password.len(), true)
    })
}

/// Private keys, from head to foot or to the end of the text.
fn blocks(text: &str) -> Vec<Secret> {
    let mut secrets = Vec::new();
    for block in BLOCKS {
        let mut at = 0;
        while let Some(found) =
            text.get(at..).and_then(|rest| memmem::find(rest.as_bytes(), block.head.as_bytes()))
        {
            let start = at + found;
            let inside = start + block.head.len();
            at = inside;
            let line =
                text.get(inside..text.floor_char_boundary(text.len().min(inside + 48))).unwrap_or_default();
            if !line.contains(block.says) {
                continue;
            }
            let rest = text.get(inside..).unwrap_or_default();
            let end = memmem::find(rest.as_bytes(), block.foot.as_bytes()).map_or(text.len(), |foot| {
                let foot = inside + foot + block.foot.len();
                let tail = text.get(foot..).unwrap_or_default().bytes().take(128);
                let tail =
                    tail.take_while(|&byte| matches!(byte, b' ' | b'-') || byte.is_ascii_alphanumeric());
                let tail = text.get(foot..foot + tail.count()).unwrap_or_default();
                // PEM's foot ends with its hyphens, whatever the line goes on with.
                let length = tail.find("-----").map_or_else(|| first_word(tail), |hyphens| hyphens + 5);
                foot + length
            });
            secrets.push(Secret { name: "private key", range: start..end });
            at = end;
        }
    }
    secrets
}

/// The length of the first word of `text`, with the blanks before it.
fn first_word(text: &str) -> usize {
    let word = text.trim_start();
    text.len() - word.len() + word.find(' ').unwrap_or(word.len())
}

/// Runs of base64 that start like a secret, and such that look like one.
fn tokens(text: &str) -> (Vec<Secret>, Vec<Secret>) {
    let bytes = text.as_bytes();
    let (mut by_prefix, mut by_shape) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes.get(at..).unwrap_or_default().iter().take_while(|&&byte| is_base64(byte)).count();
        if length >= 20 {
            let run = at..at + length;
            prefixed(text, run.clone(), &mut by_prefix);
            shaped(text, run, &mut by_shape);
        }
        at += length.max(1);
    }
    (by_prefix, by_shape)
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+' | b'=' | b'-' | b'_' | b'.' | b'%' | b'~')
}

/// Tokens in `run` by their prefixes.
fn prefixed(text: &str, run: Range<usize>, secrets: &mut Vec<Secret>) {
    let bytes = text.as_bytes();
    let mut at = run.start;
    while at < run.end {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let begins = bytes.get(at).is_some_and(|&byte| is_in(&FIRST, byte))
            && (at == run.start
                || before.is_some_and(|before| !before.is_ascii_alphanumeric())
                || encoded(bytes, at));
        let rest = bytes.get(at..run.end).unwrap_or_default();
        let found = begins.then(|| {
            PREFIXES.iter().find_map(|&(name, prefix, body, least)| {
                let length = rest
                    .strip_prefix(prefix.as_bytes())?
                    .iter()
                    .take_while(|&&byte| is_body(byte, body))
                    .count();
                (length >= least).then_some((name, prefix.len() + length))
            })
        });
        match found.flatten() {
            Some((name, length)) => {
                let full = text.get(at..at + length).unwrap_or_default();
                secrets.push(Secret { name, range: at..at + full.trim_end_matches('.').len() });
                at += length;
            }
            None => at += 1,
        }
    }
}

/// Whether an encoded sign ends before `at`: `%3D`.
fn encoded(bytes: &[u8], at: usize) -> bool {
    at.checked_sub(3)
        .and_then(|start| bytes.get(start..at))
        .is_some_and(|sign| sign.first() == Some(&b'%') && sign.iter().skip(1).all(u8::is_ascii_hexdigit))
}

fn is_body(byte: u8, body: Body) -> bool {
    match body {
        Body::Alphanumeric => byte.is_ascii_alphanumeric(),
        Body::Word => is_word(byte),
        Body::Base64 => is_base64(byte),
    }
}

/// Secret access keys in `run` by their shape: from its start, a slash or a sign that is none of theirs, to the next such.
/// What stands beside them in the run has to be a path or words: forty characters of a longer random text are no key.
fn shaped(text: &str, run: Range<usize>, secrets: &mut Vec<Secret>) {
    let bytes = text.as_bytes();
    // A bounded look: forty characters on either side say enough.
    let beside = |range: Range<usize>| {
        let near = match range.end == run.end {
            true => range.start..range.end.min(range.start + value::KEY_LENGTH),
            false => range.start.max(range.end.saturating_sub(value::KEY_LENGTH))..range.end,
        };
        text.get(near).is_some_and(is_random)
    };
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b'/' | b'=' | b'.' | b'~'));
    let mut at = run.start;
    while at + value::KEY_LENGTH <= run.end {
        let range = at..at + value::KEY_LENGTH;
        let before =
            at.checked_sub(1).filter(|before| *before >= run.start).and_then(|before| bytes.get(before));
        let after = bytes.get(range.end).filter(|_| range.end < run.end);
        if ends(before)
            && ends(after)
            && bytes.get(range.clone()).is_some_and(is_secret_access_key)
            && !beside(run.start..at)
            && !beside(range.end..run.end)
        {
            secrets.push(Secret { name: "secret access key", range });
        }
        at += 1;
    }
}
