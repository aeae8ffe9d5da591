//! The actions that a sentence lists.

use crate::read::parts::value;
use crate::read::text::emphasis;
use crate::read::text::phrase::eat;
use crate::read::text::shape::action;
use crate::read::text::slice::{between, skip_space, tail};
use crate::read::words::reasons::BECAUSE_NO;
use crate::read::words::sentences::{BEHIND_ACTION, GLUED_ACTION, ON_RESOURCE, WITH_EXPLICIT};

/// The most actions that one sentence is read to name.
const MOST_ACTIONS: usize = 40;

/// The actions listed from `at` on, and the offset behind them.
pub fn actions(text: &str, at: usize) -> (Vec<String>, usize) {
    let mut actions: Vec<String> = Vec::new();
    let mut end = at;
    let mut next = at;
    while actions.len() < MOST_ACTIONS {
        let mut start = skip_marks(text, next);
        if tail(text, start).starts_with(['[', '(']) {
            start = skip_marks(text, start + 1);
        }
        if tail(text, start).starts_with("action ") || tail(text, start).starts_with("the ") {
            start = skip_marks(text, start + tail(text, start).find(' ').unwrap_or_default());
        }
        let Some((name, behind)) = one_action(text, start) else { break };
        actions.push(name);
        end = behind
            + tail(text, behind)
                .chars()
                .take_while(|c| matches!(c, '`' | '*' | '_' | '"' | '\'' | ']' | ')'))
                .count();
        let gap = skip_space(text, end);
        let rest = tail(text, gap);
        let separator = ["and ", ", and ", "or ", ",", "/ ", "; ", "+ ", "& ", "/"]
            .iter()
            .find(|s| rest.starts_with(**s));
        match separator {
            Some(separator) => next = gap + separator.len(),
            None => break,
        }
    }
    (actions, end)
}

/// The action at `at`, mended where a wrap or a lost space broke it.
fn one_action(text: &str, at: usize) -> Option<(String, usize)> {
    let Some(end) = action(text, at) else { return broken_action(text, at) };
    let end = at + emphasis::closed(text, at, between(text, at, end)).len();
    let printed = between(text, at, end);
    let next = tail(text, end);
    if next.is_empty() || BEHIND_ACTION.iter().any(|words| next.starts_with(words)) {
        return Some((printed.to_owned(), end));
    }
    // Lost spaces: `s3:GetObjecton resource:`, `s3:GetObjectbecause no`, `s3:GetObjectwith an explicit`.
    // The last letters of `application-autoscaling:DescribeScalingAction` are no preposition.
    let known = crate::reference::action(printed).is_some();
    for &(word, next) in GLUED_ACTION.iter().filter(|_| !known) {
        let Some(cut) = printed.rfind(word) else { continue };
        let whole = cut + word.len() == printed.len();
        if cut > 0
            && ((next.is_empty() && whole)
                || (next.is_empty() && word.len() > 6)
                || (whole && eat(text, end, next).is_some() && !next.is_empty()))
        {
            return Some((between(printed, 0, cut).to_owned(), at + cut));
        }
    }
    // A wrap inside the name: the rest stands on the next line, before the fixed words.
    if let Some(piece_end) = rest_of_name(text, at, end) {
        let joined: String = between(text, at, piece_end).split_whitespace().collect();
        return Some((joined, piece_end));
    }
    Some((printed.to_owned(), end))
}

/// The end of the rest of a name that was broken at `end` by a line break.
fn rest_of_name(text: &str, at: usize, end: usize) -> Option<usize> {
    let next = skip_space(text, end);
    // The names of two of STS's actions begin with a third's.
    let whole = ["WithWebIdentity", "WithSAML"].iter().find_map(|rest| eat(text, next, rest));
    if let Some(whole) = whole.filter(|_| between(text, at, end).ends_with(":AssumeRole")) {
        return Some(whole);
    }
    if !between(text, end, next).contains('\n')
        || value::follows(text, next)
        || eat(text, next, ON_RESOURCE).is_some()
    {
        return None;
    }
    let length = tail(text, next).bytes().take(60).take_while(u8::is_ascii_alphanumeric).count();
    let piece_end = next + length;
    let after = skip_marks(text, piece_end);
    let clean = !tail(text, piece_end).starts_with([':', '.', '-', '/', '(']);
    (length > 0
        && clean
        && (eat(text, after, ON_RESOURCE).is_some()
            || eat(text, after, BECAUSE_NO).is_some()
            || eat(text, after, "action").is_some()
            || between(text, end, next).len() == 1 && value::is_cut_at_width(text, end)
            || eat(text, after, WITH_EXPLICIT).is_some()))
    .then_some(piece_end)
}

/// `ec2:⏎RunInstances`, `ec⏎2:RunInstances`, or `AssumeRole` without its prefix.
fn broken_action(text: &str, at: usize) -> Option<(String, usize)> {
    for name in ["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML", "AssumeRole", "TagSession"] {
        let end = eat(text, at, name).filter(|end| !tail(text, *end).starts_with(char::is_alphanumeric));
        if let Some(end) = end {
            return Some((format!("sts:{name}"), end));
        }
    }
    let window = between(text, at, crate::read::text::slice::ahead(text, at, 120));
    let newline = window.find('\n').filter(|newline| *newline <= 60)?;
    let first = between(window, 0, newline).trim_end();
    if first.is_empty() || !first.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':')) {
        return None;
    }
    let next = skip_space(window, newline);
    let joined = format!("{first}{}", tail(window, next));
    let end = action(&joined, 0).filter(|end| *end > first.len())?;
    Some((between(&joined, 0, end).to_owned(), at + next + (end - first.len())))
}

/// The offset behind emphasis and quotation marks at `at`.
pub fn skip_marks(text: &str, at: usize) -> usize {
    let mut at = skip_space(text, at);
    loop {
        let next =
            at + tail(text, at).chars().take_while(|c| matches!(c, '`' | '*' | '"' | '\'' | '_')).count();
        let next = skip_space(text, next);
        if next == at {
            return at;
        }
        at = next;
    }
}

/// Whether an action is one of those that a role is assumed with.
pub fn is_assume(action: &str) -> bool {
    let lower = action.to_ascii_lowercase();
    lower.starts_with("sts:assumerole")
        || matches!(lower.as_str(), "sts:tagsession" | "sts:setsourceidentity")
}
