//! Why a request was refused: the clause after the resource.

use crate::iam::{DenyEffect, PolicyType};
use crate::read::parts::policy_type::{self, policy_type};
use crate::read::parts::value;
use crate::read::text::phrase::eat;
use crate::read::text::slice::{ahead, between, find, skip_space, tail};
use crate::read::words::reasons::{
    DENIED_BY, EXPLICIT_DENY, NO_ELSEWHERE, TRANSITIVELY, VERDICTS, WITH_POLICY_ARN,
};

/// What the clause says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    pub effect: DenyEffect,
    pub policy_type: Option<PolicyType>,
    pub policy_arn: Option<String>,
    /// The policy type through which the one that refused was met: TRANSITIVELY.
    pub through: Option<PolicyType>,
    /// The clause itself, where it names no policy type that refused.
    pub text: Option<String>,
    /// The action that the clause repeats, with its place.
    pub action: Option<(usize, usize)>,
    /// Behind the clause.
    pub end: usize,
}

/// The longest clause of its own words that is kept.
const LONGEST: usize = 400;

/// The clause at `at`, if there is one.
pub fn clause(text: &str, at: usize) -> Option<Reason> {
    let mut at = skip_space(text, at);
    at += tail(text, at).chars().take_while(|c| matches!(c, ',' | '.' | ')' | ']' | '"' | '`' | '-')).count();
    at = skip_space(text, at);
    // The commonest clause first.
    let no = eat(text, at, "because").and_then(|behind| no_policy(text, behind));
    no.or_else(|| explicit(text, at)).or_else(|| because(text, at))
}

/// `with an explicit deny [in a T[: ARN]]`.
pub fn explicit(text: &str, at: usize) -> Option<Reason> {
    let said = EXPLICIT_DENY.iter().find_map(|phrase| eat(text, at, phrase));
    let Some(behind) = said else { return denied_by(text, at) };
    let mut reason = Reason { effect: DenyEffect::Explicit, end: behind, ..Reason::default() };
    let of = policy_type::PREPOSITIONS.iter().find_map(|word| eat(text, behind, word));
    let named = of.and_then(|of| policy_type(text, of));
    let Some((policy_type, mut end)) = named else { return Some(reason) };
    reason.policy_type = Some(policy_type);
    // The policy that refused through another one is the one to mend.
    if let Some((through, behind)) =
        eat(text, end, TRANSITIVELY).and_then(|behind| self::policy_type(text, behind))
    {
        reason.through = reason.policy_type.replace(through);
        end = behind;
    }
    reason.end = end;
    // The wording before the present one.
    let end = eat(text, end, WITH_POLICY_ARN).unwrap_or(end);
    let colon = skip_space(text, end);
    let rest = tail(text, colon);
    if rest.starts_with([':', '(', '-']) || rest.starts_with("arn:") {
        let start = colon + rest.chars().take_while(|c| matches!(c, ':' | '(' | '-' | ' ')).count();
        if let Some(arn) = value::arn(text, start) {
            reason.policy_arn = arn.text;
            reason.end = arn.end;
        }
    }
    Some(reason)
}

/// `denied by T`: somebody's words, which leave open whether by a Deny or for want of an Allow.
fn denied_by(text: &str, at: usize) -> Option<Reason> {
    let (policy_type, end) = policy_type(text, eat(text, at, DENIED_BY)?)?;
    Some(Reason { policy_type: Some(policy_type), end, ..Reason::default() })
}

/// `because no T allows the A action`, and what else AWS says after `because`.
fn because(text: &str, at: usize) -> Option<Reason> {
    let behind = eat(text, at, "because")
        .or_else(|| NO_ELSEWHERE.iter().find_map(|words| eat(text, at, words)).map(|end| end - 2))?;
    if let Some(reason) = no_policy(text, behind) {
        return Some(reason);
    }
    let behind_word = skip_space(text, behind);
    if let Some((policy_type, end)) = eat(text, behind_word, "of").and_then(|of| policy_type(text, of)) {
        return Some(Reason { policy_type: Some(policy_type), end, ..Reason::default() });
    }
    if let Some((policy_type, end)) = policy_type(text, behind_word) {
        for &(says, effect) in VERDICTS {
            if let Some(end) = eat(text, end, says) {
                return Some(Reason { effect, policy_type: Some(policy_type), end, ..Reason::default() });
            }
        }
    }
    // Another reason: kept as it is said, up to the end of the sentence.
    let limit = ahead(text, behind_word, LONGEST);
    if let Some(reason) = cut(text, behind_word) {
        return Some(reason);
    }
    let end = ["(Service", "(RequestToken", "\n\n", "\n- ", ". ", ".\n", "\"", "</", "[…]"]
        .iter()
        .filter_map(|stop| find(text, behind_word, limit, stop))
        .min()
        .unwrap_or(limit);
    let said = crate::read::text::shape::join(between(text, behind_word, end))
        .trim_end_matches(['.', ' ', '\'', ',', '`'])
        .replace('\n', " ");
    (!said.is_empty()).then(|| Reason { text: Some(said), end, ..Reason::default() })
}

/// `no identity-based poli`: a clause that was cut off within the name of its policy type, where its line ends. Where too
/// little of the name is left, `no` still says that nothing allows it.
fn cut(text: &str, at: usize) -> Option<Reason> {
    let behind = eat(text, at, "no ")?;
    let (policy_type, end) = match policy_type::cut(text, behind) {
        Some((policy_type, end)) => (Some(policy_type), end),
        None => (None, policy_type::begun(text, behind)?),
    };
    Some(Reason { effect: DenyEffect::Implicit, policy_type, end, ..Reason::default() })
}

/// `no T allows the A action` at `at`.
pub fn no_policy(text: &str, at: usize) -> Option<Reason> {
    let behind = eat(text, skip_space(text, at), "no ")?;
    let (policy_type, end) = policy_type(text, behind)?;
    let mut reason =
        Reason { effect: DenyEffect::Implicit, policy_type: Some(policy_type), end, ..Reason::default() };
    if let Some(allows) = eat(text, end, "allows").or_else(|| eat(text, end, "allow")) {
        reason.end = allows;
        let the = eat(text, allows, "the").unwrap_or(allows);
        let mut start = skip_space(text, the);
        start += tail(text, start).chars().take_while(|c| matches!(c, '`' | '"' | '\'' | '*')).count();
        if let Some(end) = crate::read::text::shape::action(text, start) {
            reason.action = Some((start, end));
            reason.end = end;
        }
        let after = reason.end
            + tail(text, reason.end).chars().take_while(|c| matches!(c, '`' | '"' | '\'' | '*')).count();
        if let Some(end) = eat(text, after, "action") {
            reason.end = end;
        }
    }
    Some(reason)
}
