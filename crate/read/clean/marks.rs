//! What stands at the start of a line and is none of the message: comment and frame marks, a log's prefix.

use crate::read::text::slice::tail;

/// The length of the comment and frame marks, and of a log's prefix, at the start of a line.
pub fn marks(line: &str) -> usize {
    let mut length = 0;
    for _ in 0..4 {
        let rest = tail(line, length);
        let indent = rest.len() - rest.trim_start_matches([' ', '\t', '\u{a0}']).len();
        match mark(tail(rest, indent)) {
            0 => break,
            mark => length += indent + mark,
        }
    }
    length
}

/// The length of the one mark at the start of `rest`, 0 where there is none.
fn mark(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else { return 0 };
    let run =
        rest.bytes().take_while(|&byte| byte == rest.as_bytes().first().copied().unwrap_or(byte)).count();
    let then_space = |length: usize| {
        let next = tail(rest, length).chars().next();
        if next.is_none_or(|next| matches!(next, ' ' | '\n' | '\r' | '\t' | '\u{a0}')) { length } else { 0 }
    };
    match first {
        '#' if rest.starts_with("##[") => {
            rest.bytes().take(16).position(|byte| byte == b']').map_or(0, |end| end + 1)
        }
        // A chat quotes without a blank.
        '>' => run,
        '#' | '|' => then_space(run),
        '&' if rest.starts_with("&gt; ") => 4,
        '/' if run > 1 => run,
        // A diff's mark.
        '+' if run == 1 && tail(rest, 1).starts_with(|c: char| c.is_ascii_alphabetic()) => 1,
        ';' | '+' if run <= 2 => then_space(run),
        '-' if run <= 2 => then_space(run),
        '*' if run == 1 && then_space(1) == 1 => {
            // `* because …` is a resource, not a mark.
            let next = tail(rest, 1).trim_start_matches(' ');
            let resource = ["because", "with ", "(Service", "\n", "\r", "action"];
            if next.is_empty() || resource.iter().any(|word| next.starts_with(word)) { 0 } else { 1 }
        }
        '│' | '┃' | '║' | '╷' | '╵' | '╎' | '┆' | '┊' | '▏' | '▎' | '▌' | '❯' => {
            first.len_utf8()
        }
        '0'..='9' => iso_time(rest),
        '[' => match iso_time(tail(rest, 1)) {
            0 => 0,
            length => {
                if tail(rest, 1 + length - 1).starts_with(']') || tail(rest, 1 + length).starts_with(']') {
                    length + 2
                } else {
                    0
                }
            }
        },
        'A'..='Z' | 'a'..='z' => match syslog(rest) {
            0 => compose(rest),
            length => length,
        },
        _ => 0,
    }
}

/// The length of `2026-03-21T20:41:41.123Z ` at the start of `rest`.
fn iso_time(rest: &str) -> usize {
    const SHAPE: &[u8] = b"0000-00-00T00:00:00";
    let bytes = rest.as_bytes();
    let fits = SHAPE.iter().enumerate().all(|(index, want)| match (bytes.get(index), want) {
        (Some(byte), b'0') => byte.is_ascii_digit(),
        (Some(byte), b'T') => matches!(byte, b'T' | b' '),
        (Some(byte), want) => byte == want,
        (None, _) => false,
    });
    if !fits {
        return 0;
    }
    let zone = tail(rest, SHAPE.len())
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'Z' | b'+' | b':'))
        .count();
    let length = SHAPE.len() + zone;
    if bytes.get(length) == Some(&b' ') { length + 1 } else { length }
}

/// The length of `Mar 21 20:41:41 host name[12]: ` at the start of `rest`.
fn syslog(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let month =
        bytes.get(..4).is_some_and(|m| m.iter().take(3).all(u8::is_ascii_alphabetic) && m.ends_with(b" "));
    let clock = |at: usize| {
        [(at, false), (at + 1, false), (at + 2, true), (at + 3, false), (at + 4, false), (at + 5, true)]
            .iter()
            .all(|&(at, colon)| {
                bytes.get(at).is_some_and(|byte| if colon { *byte == b':' } else { byte.is_ascii_digit() })
            })
    };
    if !(month && clock(7)) {
        return 0;
    }
    // Host and program, as far as the colon behind them.
    let rest = tail(rest, 16);
    let mut words = rest.splitn(3, ' ');
    match (words.next(), words.next()) {
        (Some(host), Some(program)) if program.ends_with(':') && host.len() + program.len() < 120 => {
            16 + host.len() + 1 + program.len()
        }
        _ => 0,
    }
}

/// The length of docker compose's `service-1  | ` at the start of `rest`.
fn compose(rest: &str) -> usize {
    let name = rest
        .bytes()
        .take(48)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        .count();
    let blanks = tail(rest, name).bytes().take(32).take_while(|&byte| byte == b' ').count();
    if blanks > 0 && tail(rest, name + blanks).starts_with("| ") { name + blanks + 1 } else { 0 }
}
