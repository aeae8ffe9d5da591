//! The request that the reader sends to whoever can mend the denial: plain text for a mail, Markdown for a ticket.
//!
//! It says who needs what on what, when it was refused and by what, which policy would do, why that is the least that
//! is needed, and what is dangerous about it. Nothing secret is in it: a diagnosis holds no secrets.

use super::escape::{self, code_block, code_span, visible};
use super::json;
use crate::Diagnosis;
use crate::advise::risk;
use crate::diagnosis::{Denial, Exception, ProposedPolicy, Scope};
use crate::iam::{DenyEffect, Effect};
use crate::say::facts::facts;
use crate::say::messages::Letter;
use crate::say::said;
use crate::say::sentence::Noun;

/// The request as plain text, ending in a line break.
pub fn plain(diagnosis: &Diagnosis) -> String {
    write(
        diagnosis,
        &Form {
            code: visible,
            fact: |name, value| {
                said(Letter::Fact {
                    name: Noun::Plain(name.to_owned()),
                    value: Noun::Plain(value.to_owned()),
                })
            },
            block: indented,
            prose: visible,
        },
    )
}

/// The request in Markdown, ending in a line break.
pub fn markdown(diagnosis: &Diagnosis) -> String {
    write(
        diagnosis,
        &Form {
            code: code_span,
            fact: |label, value| format!("- **{label}:** {}", code_span(value)),
            block: |json| code_block("json", json),
            prose: escape::markdown,
        },
    )
}

/// How the two forms differ.
struct Form {
    code: fn(&str) -> String,
    fact: fn(&str, &str) -> String,
    block: fn(&str) -> String,
    prose: fn(&str) -> String,
}

fn indented(json: &str) -> String {
    json.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

fn write(diagnosis: &Diagnosis, form: &Form) -> String {
    let denial = &diagnosis.denial;
    let remedy = &diagnosis.remedy;
    let actions: Vec<&str> = denial.actions.iter().map(|action| action.best()).collect();
    let mut parts: Vec<String> = Vec::new();

    let wanted = match actions.as_slice() {
        [] => Letter::Refused,
        all => Letter::NeedRefused { actions: named(all, form) },
    };
    parts.extend([said(Letter::Hello), said(wanted)]);

    let facts: Vec<String> = facts(diagnosis)
        .into_iter()
        .map(|(fact, value)| (form.fact)(&fact.name(), &visible(&value)))
        .collect();
    if !facts.is_empty() {
        parts.push(facts.join("\n"));
    }
    // Whoever is asked knows first why to look twice: the doubts are the first cautions.
    let doubts = diagnosis.doubts.len();
    parts.extend(remedy.cautions.iter().take(doubts).map(|caution| plain_code(caution, form)));
    parts.push(plain_code(&remedy.summary, form));

    let needed: Vec<&ProposedPolicy> = remedy
        .policies
        .iter()
        .enumerate()
        .filter(|(i, policy)| *i == 0 || policy.scope == Scope::AlsoNeeded)
        .map(|(_, policy)| policy)
        .collect();
    for policy in &needed {
        let json = json::shown(&policy.document);
        let place = policy.attach_to.name.as_ref().or(policy.attach_to.arn.as_ref());
        let place = place.filter(|place| !policy.title.contains(place.as_str()));
        let place = place.map(|place| Noun::Plain((form.code)(&visible(place))));
        let (title, policy_type) = (Noun::Plain(plain_code(&policy.title, form)), policy.policy_type);
        parts.push(said(match place {
            Some(place) => Letter::TitledFor { title, policy: policy_type, place },
            None => Letter::Titled { title, policy: policy_type },
        }));
        parts.push((form.block)(&json));
        if !policy.placeholders.is_empty() {
            let names = named(&policy.placeholders, form);
            let one = policy.placeholders.len() == 1;
            parts.push(said(if one { Letter::FillItIn { names } } else { Letter::FillThemIn { names } }));
        }
    }
    parts.extend(needed.first().and_then(|policy| least(denial, policy)).map(said));
    parts.extend(remedy.exceptions.iter().flat_map(|exception| exception_parts(exception, form)));
    if denial.effect == DenyEffect::Explicit {
        parts.extend(remedy.cautions.iter().skip(doubts).map(|caution| plain_code(&visible(caution), form)));
    }

    let grants =
        needed.iter().any(|policy| policy.document.statement.iter().any(|one| one.effect == Effect::Allow));
    if grants {
        let risks: Vec<String> =
            actions.iter().filter_map(|action| risk::of(action)).map(|risk| risk.warning().said()).collect();
        parts.extend(risks.into_iter().map(|risk| plain_code(&risk, form)));
    }
    parts.push(said(Letter::ThankYou));
    parts.join("\n\n") + "\n"
}

/// An exception: what to add to which statement. It promises nothing of the statement, which nobody here has seen.
fn exception_parts(exception: &Exception, form: &Form) -> Vec<String> {
    let json = json::shown(&exception.condition);
    let title = Noun::Plain(visible(&exception.title));
    let into = said(Letter::IntoTheStatement { title, policy: exception.policy_type });
    let mut parts = vec![into, (form.block)(&json)];
    if !exception.placeholders.is_empty() {
        parts.push(said(Letter::FillItIn { names: named(&exception.placeholders, form) }));
    }
    parts
}

/// Names as code, one behind the other.
fn named(names: &[impl AsRef<str>], form: &Form) -> Noun {
    Noun::Items(names.iter().map(|name| Noun::Plain((form.code)(name.as_ref()))).collect())
}

/// Text whose code stands in backticks, in the form's own way.
fn plain_code(text: &str, form: &Form) -> String {
    let pieces = text.split('`').enumerate();
    pieces.map(|(i, piece)| if i % 2 == 1 { (form.code)(piece) } else { (form.prose)(piece) }).collect()
}

/// Why the policy is the least that is needed, as far as that is so.
fn least(denial: &Denial, policy: &ProposedPolicy) -> Option<Letter> {
    let statements = &policy.document.statement;
    let refused = || denial.actions.iter().map(|action| action.best());
    let was_refused = |name: &String| {
        refused()
            .chain(denial.likely_actions.iter().map(String::as_str))
            .any(|one| one.eq_ignore_ascii_case(name))
    };
    let mut actions = statements.iter().filter_map(|one| one.action.as_ref()).flat_map(|names| &names.0);
    if policy.scope != Scope::Exact || !actions.all(was_refused) {
        return None;
    }
    // What stands for many, unless the message prints it so, is not the one resource.
    let printed = denial.resource.as_ref().map(|resource| resource.raw.as_str());
    let arns: Vec<&String> =
        statements.iter().filter_map(|one| one.resource.as_ref()).flat_map(|arns| &arns.0).collect();
    let one = arns.iter().all(|arn| !arn.contains('*') || printed == Some(arn)) && arns.len() < 2;
    Some(match (refused().count() > 1, one && !arns.iter().any(|arn| *arn == "*")) {
        (true, _) => Letter::OnlyTheActions,
        (false, false) => Letter::OnlyTheAction,
        (false, true) => Letter::OnlyTheActionAndResource,
    })
}
