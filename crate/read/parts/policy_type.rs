//! A policy type's name.

use crate::iam::PolicyType;
use crate::read::text::phrase::{eat, eat_any};
use crate::read::text::slice::{between, line_end, line_end_within, skip_blank, skip_space, tail};
use crate::read::words::policy_types::{ARTICLES, POLICY_TYPES};
use crate::read::words::reasons::{BECAUSE_NO, WITH_EXPLICIT_DENY};

/// The most of a name, with what marks a cut, that a line ends with.
const LONGEST_BEGUN: usize = 48;

/// The policy type at `at`, with or without an article; gives the offset behind it.
pub fn policy_type(text: &str, at: usize) -> Option<(PolicyType, usize)> {
    eat_any(text, at, POLICY_TYPES).or_else(|| {
        let behind = ARTICLES.iter().find_map(|article| eat(text, at, article))?;
        eat_any(text, behind, POLICY_TYPES)
    })
}

/// What stands between `explicit deny` and the type of the policy.
pub const PREPOSITIONS: &[&str] = &["in", "from", "by", "of", "on"];

/// Whether AWS's fixed words stand at `at`, with a policy type: `because no T`, `with an explicit deny in a T`.
pub fn is_clause(text: &str, at: usize) -> bool {
    if let Some(behind) = eat(text, at, BECAUSE_NO) {
        return policy_type(text, behind).is_some() || cut(text, behind).is_some();
    }
    eat(text, at, WITH_EXPLICIT_DENY).is_some_and(|behind| {
        let of = PREPOSITIONS.iter().find_map(|word| eat(text, behind, word));
        of.is_some_and(|of| policy_type(text, of).is_some())
    })
}

/// A policy type whose name was cut off where the line ends; gives the offset behind what is left of it.
pub fn cut(text: &str, at: usize) -> Option<(PolicyType, usize)> {
    let start = skip_space(text, at);
    let end = line_end(text, start);
    let printed = between(text, start, end).trim_end_matches(['.', '…', ' ', '"', '\'', '`']);
    // `resource` alone begins two of them.
    let known = |(name, _): &&(&str, PolicyType)| printed.len() > 9 && name.starts_with(printed);
    let (_, policy_type) = POLICY_TYPES.iter().find(known)?;
    Some((*policy_type, start + printed.len()))
}

/// Where the line at `at` ends, if it ends there, or within the first letters of some policy type's name.
pub fn begun(text: &str, at: usize) -> Option<usize> {
    let start = skip_blank(text, at);
    let printed = between(text, start, line_end_within(text, start, LONGEST_BEGUN));
    let printed = printed.trim_end_matches(['.', '…', ' ', '"', '\'', '`']);
    let apart = !tail(text, at).starts_with(char::is_alphanumeric);
    (apart && POLICY_TYPES.iter().any(|(name, _)| name.starts_with(printed))).then_some(start + printed.len())
}
