//! `Policy ARN does not exist or is not attachable.`

use crate::diagnosis::{Denial, Kind};
use crate::read::message::found::Found;
use crate::read::text::phrase::{eat, eat_back};
use crate::read::text::shape::{is_template, join};
use crate::read::text::slice::{back, between, rfind};
use crate::read::text::token;

/// The message whose ` not exist` is at `at`.
pub fn managed(text: &str, floor: usize, at: usize) -> Option<Found> {
    let long = eat(text, at, "not exist or is not attachable");
    let end = long.or_else(|| eat(text, at, "not exist"))?;
    let subject_end = eat_back(text, at, "does").or_else(|| eat_back(text, at, "did"))?;
    let from = floor.max(back(text, subject_end, 400));
    let arn = rfind(text, from, subject_end, "arn:")?;
    let printed = join(between(text, arn, subject_end).trim());
    let printed = printed.trim_matches(|c| matches!(c, '`' | '"' | '\'' | '*' | '(' | ')'));
    if printed.is_empty() || token::end(printed, 0) != printed.len() || is_template(printed) {
        return None;
    }
    let start =
        ["Policy", "Scope ARN:", "policy"].iter().find_map(|word| eat_back(text, arn, word)).unwrap_or(arn);
    // Only a policy of AWS's own is one that AWS renamed or withdrew.
    let own = is_aws_managed(printed);
    // The short form is anybody's words, but for a policy that only AWS has.
    if long.is_none() && !own {
        return None;
    }
    let kind = if own { Kind::ManagedPolicy } else { Kind::Other };
    let denial = Denial { policy_arn: Some(printed.to_owned()), ..Denial::default() };
    Some(Found { kind, start: start.max(floor), end, denial, weak: false })
}

/// The same message, whose `ttachable` is at `at`: a wrap may have broken what stands before.
pub fn attachable(text: &str, floor: usize, at: usize) -> Option<Found> {
    managed(text, floor, eat_back(text, at, "not exist or is not a")?)
}

/// Whether `arn` is written like an AWS managed policy: `arn:aws:iam::aws:policy/…`.
fn is_aws_managed(arn: &str) -> bool {
    crate::iam::Arn::parse(arn).is_some_and(|arn| arn.service == "iam" && arn.account == "aws")
}
