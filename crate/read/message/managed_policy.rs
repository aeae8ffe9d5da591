//! `Policy ARN does not exist or is not attachable.`

use crate::diagnosis::{Cause, Denial, Kind};
use crate::read::found::Found;
use crate::read::text::phrase::{eat, eat_back};
use crate::read::text::shape::{is_template, join};
use crate::read::text::slice::{back, between, rfind};
use crate::read::text::stop::Stop;
use crate::read::text::{Text, token};
use crate::read::words::managed_policies::{BEFORE_ARN, BEFORE_ATTACHABLE, NOT_ATTACHABLE, NOT_EXIST};

/// The message whose ` not exist` is at `at`.
pub fn managed(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let long = eat(clean, at, NOT_ATTACHABLE);
    let end = long.or_else(|| eat(clean, at, NOT_EXIST))?;
    let subject_end = eat_back(clean, at, "does").or_else(|| eat_back(clean, at, "did"))?;
    let from = floor.max(back(clean, subject_end, 400));
    let arn = rfind(clean, from, subject_end, "arn:").or_else(|| text.stopped(end, Stop::Value))?;
    let printed = join(between(clean, arn, subject_end).trim());
    let printed = printed.trim_matches(|c| matches!(c, '`' | '"' | '\'' | '*' | '(' | ')'));
    if printed.is_empty() || token::end(printed, 0) != printed.len() || is_template(printed) {
        return text.stopped(end, Stop::Value);
    }
    let start = BEFORE_ARN.iter().find_map(|word| eat_back(clean, arn, word)).unwrap_or(arn);
    // Only a policy of AWS's own is one that AWS renamed or withdrew.
    let own = is_aws_managed(printed);
    // The short form is anybody's words, but for a policy that only AWS has.
    if long.is_none() && !own {
        return text.stopped(end, Stop::Sign);
    }
    let kind = if own { Kind::ManagedPolicy } else { Kind::Other };
    let cause = (!own).then_some(Cause::MissingPolicy);
    let denial = Denial { policy_arn: Some(printed.to_owned()), cause, ..Denial::default() };
    Some(Found { kind, start: start.max(floor), end, denial, weak: false })
}

/// The same message, whose `ttachable` is at `at`: a wrap may have broken what stands before.
pub fn attachable(text: &Text<'_>, at: usize) -> Option<Found> {
    let clean = text.clean;
    managed(text, eat_back(clean, at, BEFORE_ATTACHABLE)?)
}

/// Whether `arn` is written like an AWS managed policy: `arn:aws:iam::aws:policy/…`.
fn is_aws_managed(arn: &str) -> bool {
    crate::iam::Arn::parse(arn).is_some_and(|arn| arn.service == "iam" && arn.account == "aws")
}
