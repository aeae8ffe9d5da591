//! Damage undone: what terminals, logs, chats, trackers and serializers put into a text.
//!
//! One pass over the stretch. Each rule either keeps bytes, drops them, or puts one character in the place of several,
//! and notes it in the map of runs, so that every offset of the clean text leads back to the original.

use crate::read::clean::html::{LONGEST_TAG, entity, tag};
use crate::read::clean::marks::marks;
use crate::read::clean::terminal::{control_sequence, escape_sequence};
use crate::read::text::slice::tail;
use crate::read::text::written::Run;

/// Cleans one stretch of text.
pub struct Unwrapper<'t> {
    source: &'t str,
    at: usize,
    clean: String,
    runs: Vec<Run>,
}

impl<'t> Unwrapper<'t> {
    /// An unwrapper for `source`.
    pub fn new(source: &'t str) -> Self {
        Unwrapper { source, at: 0, clean: String::with_capacity(source.len()), runs: Vec::new() }
    }

    /// The clean text and the map from it to the source.
    pub fn unwrap(mut self) -> (String, Vec<Run>) {
        self.drop_marks();
        while self.at < self.source.len() {
            let rest = tail(self.source, self.at);
            let plain = rest.bytes().take_while(|&byte| is_plain(byte)).count();
            if plain > 0 {
                self.keep(plain);
                continue;
            }
            let before = self.at;
            self.step(rest);
            // Every step takes at least one character, and whole characters only.
            self.at = self.at.max(before + 1).min(self.source.len());
            while !self.source.is_char_boundary(self.at) {
                self.at += 1;
            }
        }
        (self.clean, self.runs)
    }

    /// Deals with one byte or sequence that is not plain.
    fn step(&mut self, rest: &str) {
        let mut chars = rest.chars();
        let Some(first) = chars.next() else { return };
        match first {
            '\n' => self.newline(1),
            '\r' if rest.starts_with("\r\n") => self.at += 1,
            '\r' => self.newline(1),
            '\\' => self.backslash(rest),
            '&' => match entity(rest) {
                Some((c, length)) => self.put(c, length),
                None => self.keep(1),
            },
            '<' => self.tag(rest),
            '|' => {
                let ends_line = chars.as_str().trim_start_matches([' ', '\t', '|']).starts_with(['\n', '\r']);
                if ends_line { self.at += 1 } else { self.keep(1) }
            }
            '"' => match string_break(rest, '"') {
                Some(length) => self.newline(length),
                None => self.keep(1),
            },
            // Python prints a long text in pieces, each of which ends with a blank.
            '\'' => match string_break(rest, '\'').filter(|_| self.clean.ends_with(' ')) {
                Some(length) => self.newline(length),
                None => self.keep(1),
            },
            '\u{1b}' => self.at += escape_sequence(chars.as_str()) + 1,
            '\u{9b}' => self.at += 2 + control_sequence(chars.as_str()),
            '^' if rest.starts_with("^[[") => self.at += 3 + control_sequence(tail(rest, 3)),
            '^' => self.keep(1),
            c => self.put(c, c.len_utf8()),
        }
    }

    fn keep(&mut self, length: usize) {
        let Some(kept) = self.source.get(self.at..self.at + length) else {
            self.at = self.source.len();
            return;
        };
        let goes_on = self
            .runs
            .last()
            .is_some_and(|run| run.replaced == 0 && run.original + (self.clean.len() - run.clean) == self.at);
        if !goes_on {
            self.runs.push(Run { clean: self.clean.len(), original: self.at, replaced: 0 });
        }
        self.clean.push_str(kept);
        self.at += length;
    }

    fn replace(&mut self, c: char, length: usize) {
        self.runs.push(Run { clean: self.clean.len(), original: self.at, replaced: length });
        self.clean.push(c);
        self.at += length;
    }

    /// Puts `c`, in its plain form, in the place of `length` bytes.
    fn put(&mut self, c: char, length: usize) {
        match plain_form(c) {
            None => self.at += length,
            Some('\n') => self.newline(length),
            Some('\u{1b}') => {
                self.at += length;
                self.at += escape_sequence(tail(self.source, self.at));
            }
            Some(form) if form == c && length == c.len_utf8() => self.keep(length),
            Some(form) => self.replace(form, length),
        }
    }

    fn newline(&mut self, length: usize) {
        self.replace('\n', length);
        self.drop_marks();
    }

    /// Takes out comment and frame marks at the start of a line.
    fn drop_marks(&mut self) {
        loop {
            let rest = tail(self.source, self.at);
            // Colours and escaped tabs may stand before a mark.
            let length = match rest.strip_prefix('\u{1b}') {
                Some(sequence) => 1 + escape_sequence(sequence),
                None if rest.starts_with("\\t") => 2,
                None => marks(rest),
            };
            if length == 0 {
                return;
            }
            self.at += length;
        }
    }

    fn backslash(&mut self, rest: &str) {
        let run = rest.bytes().take_while(|&byte| byte == b'\\').count();
        let after = tail(rest, run);
        let Some(c) = after.chars().next() else {
            self.at += run;
            return;
        };
        let code = |prefix: usize, digits: usize| {
            after
                .get(prefix..prefix + digits)
                .and_then(|hex| u32::from_str_radix(hex, 16).ok())
                .and_then(char::from_u32)
                .map(|c| (c, run + prefix + digits))
        };
        match c {
            // A literal, or a command, that goes on on the next line.
            '\n' | '\r' => {
                let next = after.trim_start_matches('\r').strip_prefix('\n').unwrap_or(after);
                let begun = next.trim_start_matches([' ', '\t']);
                self.at += run + (after.len() - begun.len());
            }
            'n' => self.newline(run + 1),
            'r' => self.at += run + 1,
            't' => self.replace(' ', run + 1),
            'e' if after.starts_with("e[") => self.at += run + 2 + control_sequence(tail(after, 2)),
            '0' if after.starts_with("033[") => self.at += run + 4 + control_sequence(tail(after, 4)),
            'u' => match code(1, 4) {
                Some((c, length)) => self.put(c, length),
                None => self.keep(run),
            },
            'x' => match code(1, 2) {
                Some((c, length)) => self.put(c, length),
                None => self.keep(run),
            },
            '"' => match string_break(after, '"') {
                Some(length) if self.clean.ends_with(' ') => self.newline(run + length),
                _ => self.replace('"', run + 1),
            },
            c if c.is_ascii_punctuation() => {
                // The marks of a regular expression stay, for they tell a pattern from a message.
                if matches!(c, '.' | '(' | '[') && after.get(1..2).is_some_and(|next| "*+?^".contains(next)) {
                    self.keep(run);
                } else if matches!(c, '&' | '<') {
                    self.at += run;
                } else {
                    self.replace(c, run + 1);
                }
            }
            _ => self.keep(run),
        }
    }

    fn tag(&mut self, rest: &str) {
        if let Some(comment) = rest.strip_prefix("<!--") {
            let end = comment.bytes().take(LONGEST_TAG).collect::<Vec<_>>();
            if let Some(length) = memchr::memmem::find(&end, b"-->") {
                self.at += 4 + length + 3;
                return;
            }
        }
        if rest.starts_with("<![CDATA[") {
            self.at += 9;
            return;
        }
        match tag(rest) {
            Some((false, length)) => self.at += length,
            Some((true, length)) => self.newline(length),
            None => self.keep(1),
        }
    }
}

/// Whether a byte is copied without a look at its neighbours.
const fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'\\' | b'&' | b'<' | b'|' | b'"' | b'\'' | b'^')
}

/// A character as AWS would have printed it; `None` for one that is not seen.
fn plain_form(c: char) -> Option<char> {
    Some(match c {
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}'
        | '\u{ad}' => {
            return None;
        }
        '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1a}' | '\u{1c}'..='\u{1f}' | '\u{7f}' => {
            return None;
        }
        '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\r' => return None,
        '\u{2028}' | '\u{2029}' | '\u{85}' => '\n',
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' => '"',
        '‘' | '’' | '‚' | '‛' => '\'',
        '：' => ':',
        '‐' | '‑' | '‒' => '-',
        '│' | '┃' | '║' | '╷' | '╵' | '╎' | '┆' | '┊' | '▏' | '▎' | '▌' => ' ',
        other => other,
    })
}

/// The length of a mark such as `"`, an optional `+`, a line break and `"`: a string that goes on on the next line.
fn string_break(rest: &str, quote: char) -> Option<usize> {
    let after = rest.strip_prefix(quote)?;
    let trimmed = after.trim_start_matches([' ', '\t', '+', '.', '\\', '\r']);
    let next = trimmed.strip_prefix('\n')?;
    let marked = tail(next, marks(next));
    let begun = marked.trim_start_matches([' ', '\t', '+', '.']).strip_prefix(quote)?;
    // `"x"⏎"action":` is the end of a value and the next key.
    let key = begun
        .bytes()
        .take(40)
        .position(|byte| char::from(byte) == quote)
        .is_some_and(|end| tail(begun, end + 1).trim_start_matches(' ').starts_with(':'));
    (!key && rest.len() - begun.len() <= 64).then(|| rest.len() - begun.len())
}
