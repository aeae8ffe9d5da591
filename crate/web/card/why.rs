//! Why: the sentence as AWS wrote it, its parts marked, and what each means.

use super::super::dom::{add, set};
use super::{Inner, prose, words};
use crate::Diagnosis;
use crate::diagnosis::Denial;
use crate::iam::{Arn, DenyEffect, PolicyType};
use crate::say::messages::{Meaning, WhoIs};
use crate::say::said;
use std::rc::Rc;
use web_sys::Element;

/// A message is shown up to here.
const MOST_CHARACTERS: usize = 1_200;

/// A part of the message that means something.
struct Part {
    start: usize,
    end: usize,
    meaning: String,
}

/// Draws the layer.
pub fn draw(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    let build = inner.build();
    let parts = parts(&inner.message, diagnosis);
    if parts.is_empty() {
        add(place, &build.prose("p", "", &diagnosis.remedy.summary));
        return;
    }
    let quote = build.element("p", "quote");
    set(&quote, "dir", "auto");
    let message: &str = &inner.message;
    // Around the parts, as much as reads well.
    let from = parts.first().map_or(0, |part| message.floor_char_boundary(part.start.saturating_sub(200)));
    let last = parts.last().map_or(0, |part| part.end);
    let until = message.floor_char_boundary((last + 200).min(from + MOST_CHARACTERS).max(last));
    let mut at = from;
    for (number, part) in parts.iter().enumerate() {
        text(inner, &quote, message.get(at..part.start).unwrap_or_default());
        let mark = build.element("bdi", &format!("m p{}", number % 4 + 1));
        prose::breakable(
            build,
            &mark,
            &prose::shortened(message.get(part.start..part.end).unwrap_or_default()),
        );
        add(&mark, &build.text("sup", "", &(number + 1).to_string()));
        add(&quote, &mark);
        at = part.end;
    }
    text(inner, &quote, message.get(at..until).unwrap_or_default());
    add(place, &quote);
    let list = build.element("dl", "means");
    for (number, part) in parts.iter().enumerate() {
        add(&list, &build.text("dt", "", &(number + 1).to_string()));
        add(&list, &build.prose("dd", "", &part.meaning));
    }
    add(place, &list);
}

/// What stands between the parts, long words in part.
fn text(inner: &Inner, quote: &Element, text: &str) {
    let shown: Vec<String> = text.split(' ').map(prose::shortened).collect();
    prose::breakable(inner.build(), quote, &shown.join(" "));
}

/// The parts of `message` that were read, in its order; none overlaps another.
fn parts(message: &str, diagnosis: &Diagnosis) -> Vec<Part> {
    let denial = &diagnosis.denial;
    let mut found: Vec<Part> = Vec::new();
    let mut take = |wanted: &str, meaning: String| {
        if wanted.len() < 2 {
            return;
        }
        let mut from = 0;
        while let Some(start) = message.get(from..).and_then(|rest| rest.find(wanted)).map(|at| at + from) {
            let end = start + wanted.len();
            if found.iter().all(|part| end <= part.start || part.end <= start) {
                found.push(Part { start, end, meaning });
                return;
            }
            from = end;
        }
    };
    if let Some(who) = &denial.principal {
        let sort = words::sort_of(who);
        take(&who.raw, sort.map_or_else(|| said(WhoIs::WhoAsked), |sort| said(WhoIs::WhoAskedIs { sort })));
    }
    if let Some(resource) = &denial.resource {
        let completed = resource.arn.as_ref().is_some_and(|arn| *arn != resource.raw)
            && Arn::parse(&resource.raw).is_none();
        let meaning = if completed { Meaning::NameAlone } else { Meaning::AskedFor };
        take(&resource.raw, said(meaning));
    }
    for action in denial.actions.iter().take(3) {
        take(&action.raw, said(Meaning::ActionChecked));
    }
    if let Some((reason, meaning)) = reason(message, denial) {
        take(&reason, meaning);
    }
    found.sort_by_key(|part| part.start);
    found
}

/// The words that say why, and what they mean.
fn reason(message: &str, denial: &Denial) -> Option<(String, String)> {
    let policy = denial.policy_type?;
    let meaning = match (denial.effect, policy) {
        (DenyEffect::Explicit, _) => Meaning::ExplicitDeny,
        (_, PolicyType::IdentityBased) => Meaning::AllowMissing,
        (_, PolicyType::ResourceBased | PolicyType::RoleTrust) => Meaning::ResourceHasToAllow,
        (_, limit) => Meaning::SetsTheLimit { policy: limit },
    };
    let meaning = said(meaning);
    let name = policy.name();
    for (before, after) in [
        ("because no ", " allows"),
        ("with an explicit deny in an ", ""),
        ("with an explicit deny in a ", ""),
    ] {
        let wanted = format!("{before}{name}{after}");
        if message.contains(&wanted) {
            return Some((wanted, meaning));
        }
    }
    message.contains(name).then(|| (name.to_owned(), meaning))
}
