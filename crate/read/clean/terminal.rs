//! A terminal's escape sequences: colours, cursor moves, titles.

use crate::read::text::slice::tail;

/// The longest sequence that is looked at.
const LONGEST: usize = 24;

/// The length of a terminal's escape sequence, ESC itself not counted.
pub fn escape_sequence(rest: &str) -> usize {
    match rest.as_bytes().first() {
        Some(b'[') => 1 + control_sequence(tail(rest, 1)),
        Some(b']') => {
            // An operating system command ends at BEL or ESC \.
            let Some(end) = rest.bytes().take(256).position(|byte| byte == 7 || byte == 0x1b) else {
                return 1;
            };
            end + if tail(rest, end).starts_with("\u{1b}\\") { 2 } else { 1 }
        }
        Some(b'(' | b')') => rest.floor_char_boundary(2),
        _ => 0,
    }
}

/// The length of a control sequence behind its `[`.
pub fn control_sequence(rest: &str) -> usize {
    let parameters =
        rest.bytes().take(LONGEST).take_while(|byte| matches!(byte, b'0'..=b'?' | b' '..=b'/')).count();
    match rest.as_bytes().get(parameters) {
        Some(b'@'..=b'~') => parameters + 1,
        _ => parameters,
    }
}
