//! The change of a file as a unified difference, which `patch` and `git apply` take.
//!
//! Source: <https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html>

use std::fmt::Write;

use super::{ChangeBy, Retired};

/// How many lines around a change are shown, as everywhere.
const AROUND: usize = 3;

/// A line before and after.
struct Line<'t> {
    number: usize,
    old: &'t str,
    new: String,
}

/// What changes `text`, the file `name`, so that every retired policy of `found` gives way to its successor; `None` where
/// nothing is to be changed by hand.
pub fn difference(name: &str, text: &str, found: &[Retired]) -> Option<String> {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let ended = lines.pop_if(|last| last.is_empty()).is_some();
    let mut changed: Vec<Line> = Vec::new();
    for of in found {
        let ChangeBy::Edit { line } = &of.change else { continue };
        match changed.last_mut().filter(|last| last.number == of.mention.line) {
            // Two in a line: what the first changed stays.
            Some(last) => last.new = last.new.replace(&of.mention.named, of.policy.successor.as_deref()?),
            None => {
                let old = lines.get(of.mention.line - 1)?;
                let carriage = if old.ends_with('\r') { "\r" } else { "" };
                changed.push(Line { number: of.mention.line, old, new: format!("{line}{carriage}") });
            }
        }
    }
    if changed.is_empty() {
        return None;
    }
    let name = below(name);
    let mut out = format!("--- a/{name}\n+++ b/{name}\n");
    let mut rest = changed.as_slice();
    while let Some(first) = rest.first() {
        // Changes whose surroundings touch are one piece.
        let together =
            rest.windows(2).take_while(|two| matches!(two, [a, b] if b.number - a.number <= 2 * AROUND));
        let (piece, after) = rest.split_at_checked(together.count() + 1)?;
        rest = after;
        let from = first.number.saturating_sub(AROUND + 1);
        let until = (piece.last()?.number + AROUND).min(lines.len());
        let count = until - from;
        let _ = writeln!(out, "@@ -{},{count} +{},{count} @@", from + 1, from + 1);
        let mut piece = piece.iter().peekable();
        for (at, line) in lines.iter().enumerate().take(until).skip(from) {
            let unended = !ended && at + 1 == lines.len();
            let mut write = |mark: char, line: &str| {
                let end = if unended { "\\ No newline at end of file\n" } else { "" };
                let _ = write!(out, "{mark}{line}\n{end}");
            };
            match piece.next_if(|change| change.number == at + 1) {
                Some(change) => {
                    write('-', change.old);
                    write('+', &change.new);
                }
                None => write(' ', line),
            }
        }
    }
    Some(out)
}

/// `name` as it stands below the folder where the difference is applied: a file of another place has its whole path, from
/// the root.
fn below(name: &str) -> &str {
    let mut name = name;
    while let Some(rest) = ["/", "./"].iter().find_map(|lead| name.strip_prefix(lead)) {
        name = rest;
    }
    name
}
