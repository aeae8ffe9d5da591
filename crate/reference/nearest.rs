//! The real name that a slip was meant to be.

use super::action::action;
use super::ended::{ended_prefixes, ended_service};
use super::operation::{actions_named, actions_of_operation};
use super::service::{service, service_by_sdk_name, services};

/// Prefixes that AWS itself misprints, and the real ones.
///
/// Source: <https://docs.aws.amazon.com/deeplens/latest/dg/security_iam_troubleshoot.html>
const MISPRINTS: &[(&str, &str)] = &[("aws-deeplense", "deeplens")];

/// The real prefix behind one that AWS is known to misprint: `deeplens` for `aws-deeplense`.
pub fn misprinted_prefix(prefix: &str) -> Option<&'static str> {
    let (_, real) = MISPRINTS.iter().find(|(misprint, _)| misprint.eq_ignore_ascii_case(prefix))?;
    Some(real)
}

/// The prefix that `prefix` was meant to be: `deeplens` for `aws-deeplense`, `states` for `stepfunctions`.
///
/// A prefix of the reference, or of a service that has ended, is its own answer. `None` where nothing is near.
pub fn nearest_service(prefix: &str) -> Option<String> {
    if let Some(service) = service(prefix) {
        return Some(service.prefix());
    }
    if let Some(ended) = ended_service(prefix) {
        return Some(ended.prefix);
    }
    if let Some(real) = misprinted_prefix(prefix) {
        return Some(real.to_owned());
    }
    if let Some(service) = service_by_sdk_name(prefix) {
        return Some(service.prefix());
    }
    let lower = prefix.to_ascii_lowercase();
    let short = ["aws-", "amazon-", "aws", "amazon"].iter().find_map(|maker| lower.strip_prefix(maker));
    let known = || services().map(|service| service.prefix()).chain(ended_prefixes());
    nearest(&lower, known()).or_else(|| nearest(short?, known()))
}

/// The action that `raw`, which the reference does not hold, was meant to be: `deeplens:GetDevice` for
/// `aws-deeplense:GetDevice`, `lambda:GetFunction` for `lambda:GetFunctoin`, `s3:ListBucket` for `s3:ListObjects`.
///
/// `None` where the reference does hold it, and where no name is near.
pub fn nearest_action(raw: &str) -> Option<String> {
    let (prefix, name) = raw.split_once(':')?;
    if action(raw).is_some() {
        return None;
    }
    let near = nearest_service(prefix);
    if let Some(ended) = near.as_deref().filter(|near| service(near).is_none()).and_then(ended_service) {
        let name = nearest(name, ended.actions.into_iter())?;
        return Some(format!("{}:{name}", ended.prefix)).filter(|near| !near.eq_ignore_ascii_case(raw));
    }
    if let Some(service) = near.as_deref().and_then(service) {
        if let [only] = actions_of_operation(service, name).as_slice() {
            return Some(only.name());
        }
        if let Some(name) = nearest(name, service.actions().map(|action| action.short_name())) {
            return Some(format!("{}:{name}", service.prefix()));
        }
    }
    match actions_named(name).as_slice() {
        [only] => Some(only.name()),
        _ => None,
    }
}

/// The candidate that differs least from `word`, where it differs by little and no other by as little.
pub(super) fn nearest(word: &str, candidates: impl Iterator<Item = String>) -> Option<String> {
    let word: Vec<u8> = word.to_ascii_lowercase().into_bytes();
    // Names are short; a longer text is no slip of one, and distances take time quadratic in the length.
    let most = match word.len() {
        0..=3 => return None,
        4..=7 => 1,
        8..=100 => 2,
        _ => return None,
    };
    let mut best: Option<(usize, String)> = None;
    let mut tied = false;
    for candidate in candidates.filter(|candidate| candidate.len().abs_diff(word.len()) <= most) {
        let distance = distance(&word, &candidate.to_ascii_lowercase().into_bytes());
        if distance <= most && best.as_ref().is_none_or(|(least, _)| distance <= *least) {
            tied = best.as_ref().is_some_and(|(least, _)| distance == *least);
            best = Some((distance, candidate));
        }
    }
    best.filter(|_| !tied).map(|(_, candidate)| candidate)
}

/// The fewest letters to put in, take out, change or swap with a neighbour that make `a` into `b`.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let first: Vec<usize> = (0..=b.len()).collect();
    let (mut before_last, mut last) = (first.clone(), first);
    let mut previous = None;
    for (i, &from) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        let mut previous_to = None;
        for (j, &to) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let mut least =
                (at(&last, j) + usize::from(from != to)).min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            if j > 0 && previous == Some(to) && previous_to == Some(from) {
                least = least.min(at(&before_last, j - 1) + 1);
            }
            row.push(least);
            previous_to = Some(to);
        }
        (before_last, last, previous) = (last, row, Some(from));
    }
    last.last().copied().unwrap_or(0)
}

/// The prefixes of services that `name` may be meant for: the nearest first, then those whose prefix or product's name holds it.
/// At most five.
pub fn near_services(name: &str) -> Vec<String> {
    const MOST: usize = 5;
    let lower = name.to_ascii_lowercase();
    let mut near: Vec<String> = nearest_service(name).into_iter().collect();
    let holds = |text: String| lower.len() >= 3 && text.to_ascii_lowercase().contains(&lower);
    let held = services().filter(|of| holds(of.prefix()) || holds(of.name())).map(|of| of.prefix());
    near.extend(held.take(MOST));
    let mut seen: Vec<String> = Vec::new();
    near.retain(|prefix| {
        let new = !seen.contains(prefix) && service(prefix).is_some();
        seen.push(prefix.clone());
        new
    });
    near.truncate(MOST);
    near
}
