//! A least policy for each principal: what its denials need, and nothing that nobody asked for.

use std::collections::{BTreeMap, HashSet};

use super::{Filed, Least, Who, gather};
use crate::advise::merge::merge;
use crate::diagnosis::Scope;
use crate::iam::{OneOrMany, PolicyType};
use crate::{Diagnosis, Page, explain_readings};

/// A row's answer.
pub(super) struct Explained {
    pub row: gather::Row,
    pub diagnosis: Diagnosis,
    pub who: Who,
}

/// The answers for all resources of a row. Resources of one shape differ by a name only: the answer for one of them, with
/// the other name in its place, is the answer for the other. Where the answer does not hold the ARN as it was printed,
/// each is explained by itself.
pub(super) fn for_each_resource(explained: &Explained, page: &Page) -> Vec<Diagnosis> {
    let one = &explained.diagnosis;
    let Some(known) = explained.row.reading.denial.resource.as_ref().map(|of| of.raw.as_str()) else {
        return vec![one.clone()];
    };
    let mut all = vec![one.clone()];
    for other in explained.row.resources.iter().filter(|of| *of != known) {
        let renamed = renamed(one, known, other);
        all.push(renamed.unwrap_or_else(|| {
            let mut reading = explained.row.reading.clone();
            if let Some(resource) = reading.denial.resource.as_mut() {
                resource.raw.clone_from(other);
            }
            explain_readings(vec![reading], Vec::new(), page).pop().unwrap_or_else(|| one.clone())
        }));
    }
    all
}

/// `diagnosis` for another resource; `None` where its exact policy does not name the resource as it is printed.
fn renamed(diagnosis: &Diagnosis, known: &str, other: &str) -> Option<Diagnosis> {
    let mut diagnosis = diagnosis.clone();
    let mut found = false;
    diagnosis.remedy.policies.retain(|policy| matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded));
    for policy in &mut diagnosis.remedy.policies {
        for statement in &mut policy.document.statement {
            let Some(OneOrMany(resources)) = &mut statement.resource else { continue };
            for resource in resources {
                if resource == known {
                    other.clone_into(resource);
                    found = true;
                } else if resource.contains(known) {
                    // A part of the name, or one below it: nobody knows here what becomes of it.
                    return None;
                }
            }
        }
        if policy.attach_to.arn.as_deref() == Some(known) {
            policy.attach_to.arn = Some(other.to_owned());
        }
    }
    (found || diagnosis.remedy.policies.is_empty()).then_some(diagnosis)
}

/// One for each principal, in the order in which they first come.
pub(super) fn policies(explained: &[Explained], page: &Page) -> Vec<Least> {
    let mut order: Vec<&Who> = Vec::new();
    let mut of: BTreeMap<&Who, Vec<&Explained>> = BTreeMap::new();
    for one in explained.iter().filter(|one| one.row.probe.is_none()) {
        let rows = of.entry(&one.who).or_default();
        if rows.is_empty() {
            order.push(&one.who);
        }
        rows.push(one);
    }
    let mut used = HashSet::new();
    order.into_iter().filter_map(|who| least(who, of.get(who)?, page, &mut used)).collect()
}

fn least(who: &Who, rows: &[&Explained], page: &Page, used: &mut HashSet<String>) -> Option<Least> {
    let mut diagnoses = Vec::new();
    let mut left_out = Vec::new();
    for one in rows {
        diagnoses.extend(for_each_resource(one, page));
        if one.row.more_resources {
            left_out.push(format!(
                "{}: more resources than the {} that are listed.",
                actions(one).join(", "),
                gather::MOST_RESOURCES
            ));
        }
    }
    let merged = merge(&diagnoses);
    for out in &merged.left_out {
        let Some(diagnosis) = diagnoses.get(out.diagnosis) else { continue };
        let named: Vec<&str> = diagnosis.denial.actions.iter().map(|action| action.best()).collect();
        let reason = match named.as_slice() {
            [] => out.reason.clone(),
            named => format!("{}: {}", named.join(", "), out.reason),
        };
        if !left_out.contains(&reason) {
            left_out.push(reason);
        }
    }
    if merged.policies.is_empty() {
        return None;
    }
    // The principal's own before those of resources.
    let mut policies = merged.policies;
    policies.sort_by_key(|policy| policy.policy_type != PolicyType::IdentityBased);
    let count = |list: fn(&crate::iam::Statement) -> &Option<OneOrMany>| {
        let all = policies.iter().flat_map(|policy| &policy.document.statement);
        all.filter_map(|of| list(of).as_ref()).flat_map(|of| &of.0).collect::<HashSet<_>>().len()
    };
    let (action_count, resource_count) = (count(|of| &of.action), count(|of| &of.resource));
    let policies = policies.into_iter().map(|policy| {
        let suffix = if policy.policy_type == PolicyType::IdentityBased { "" } else { "-resource" };
        Filed { file: file_name(who, suffix, used), policy }
    });
    let policies = policies.collect();
    Some(Least {
        principal: who.clone(),
        actions: action_count,
        resources: resource_count,
        policies,
        left_out,
    })
}

/// What was asked for.
pub(super) fn actions(one: &Explained) -> Vec<String> {
    let denial = &one.diagnosis.denial;
    let printed: Vec<String> = denial.actions.iter().map(|action| action.best().to_owned()).collect();
    match (printed.is_empty(), denial.likely_actions.is_empty(), &denial.operation) {
        (false, ..) => printed,
        (true, false, _) => denial.likely_actions.clone(),
        (true, true, Some(operation)) => vec![operation.clone()],
        (true, true, None) => Vec::new(),
    }
}

/// `TeamSapphire`, with the account behind it where another account has one of that name.
fn file_name(who: &Who, suffix: &str, used: &mut HashSet<String>) -> String {
    let safe = |text: &str| -> String {
        text.chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '+' | '=') {
                    c
                } else {
                    '_'
                }
            })
            .take(100)
            .collect()
    };
    let name = safe(&who.name);
    // Neither a hidden file nor one that Windows keeps for itself.
    let name = if name.is_empty() || name.starts_with('.') { format!("_{name}") } else { name };
    let account = who.account.as_deref().map_or_else(String::new, |account| format!("-{}", safe(account)));
    let candidates = [format!("{name}{suffix}"), format!("{name}{account}{suffix}")];
    let numbered = (2..).map(|number| format!("{name}{account}{suffix}-{number}"));
    // File systems of Windows and macOS do not tell small letters from capitals.
    let free = candidates.into_iter().chain(numbered).find(|name| used.insert(name.to_ascii_lowercase()));
    free.unwrap_or(name)
}
