//! A least policy for each principal: what its denials need, and nothing that nobody asked for.

use std::collections::{HashMap, HashSet};

use super::{Filed, Least, Who, gather};
use crate::advise::merge::Merge;
use crate::diagnosis::{ProposedPolicy, Scope};
use crate::iam::{OneOrMany, PolicyType};
use crate::{Diagnosis, Page, explain_readings};

/// A row's answer.
pub(super) struct Explained {
    pub row: Box<gather::Row>,
    pub diagnosis: Diagnosis,
    pub who: Who,
}

/// The least policy of each principal, row by row: of an answer only what its policies say is kept.
#[derive(Default)]
pub(super) struct Policies {
    known: HashMap<Who, usize>,
    each: Vec<Needs>,
}

/// What one principal needs.
struct Needs {
    who: Who,
    merge: Merge,
    /// Of what there is more than is listed.
    more: Vec<String>,
    /// What no policy mends, each once, in the order in which it came.
    left_out: Vec<String>,
    seen: HashSet<String>,
}

impl Policies {
    /// Takes the answers for all resources of a row. Resources of one shape differ by a name only: the answer for one of
    /// them, with the other name in its place, is the answer for the other. Where the answer does not hold the ARN as it was
    /// printed, each is explained by itself.
    pub fn add(&mut self, explained: &Explained, page: &Page) {
        let Explained { row, diagnosis: one, who } = explained;
        let at = *self.known.entry(who.clone()).or_insert_with_key(|who| {
            self.each.push(Needs::of(who.clone()));
            self.each.len() - 1
        });
        let Some(needs) = self.each.get_mut(at) else { return };
        if row.more_resources {
            needs.more.push(format!(
                "{}: more resources than the {} that are listed.",
                actions(explained).join(", "),
                gather::MOST_RESOURCES
            ));
        }
        needs.take(one);
        let Some(known) = row.reading.denial.resource.as_ref().map(|of| of.raw.as_str()) else { return };
        for other in row.resources.iter().filter(|of| ***of != *known) {
            if let Some(policies) = renamed(one, known, other) {
                if !needs.merge.add(one.kind, &one.denial, &policies) {
                    needs.leave_out(one);
                }
                continue;
            }
            let mut reading = row.reading.clone();
            if let Some(resource) = reading.denial.resource.as_mut() {
                (**other).clone_into(&mut resource.raw);
            }
            let own = explain_readings(vec![reading], Vec::new(), page).pop();
            needs.take(own.as_ref().unwrap_or(one));
        }
    }

    /// One for each principal that a policy helps, in the order in which they first came.
    pub fn finish(self) -> Vec<Least> {
        let mut used = HashSet::new();
        self.each.into_iter().filter_map(|needs| needs.finish(&mut used)).collect()
    }
}

/// The policies of `diagnosis` for another resource; `None` where its exact policy does not name the resource as it is printed.
fn renamed(diagnosis: &Diagnosis, known: &str, other: &str) -> Option<Vec<ProposedPolicy>> {
    let exact = |policy: &&ProposedPolicy| matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded);
    let mut policies: Vec<ProposedPolicy> = diagnosis.remedy.policies.iter().filter(exact).cloned().collect();
    let mut found = false;
    for policy in &mut policies {
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
    (found || policies.is_empty()).then_some(policies)
}

impl Needs {
    fn of(who: Who) -> Self {
        Needs { who, merge: Merge::default(), more: Vec::new(), left_out: Vec::new(), seen: HashSet::new() }
    }

    fn take(&mut self, diagnosis: &Diagnosis) {
        if !self.merge.add(diagnosis.kind, &diagnosis.denial, &diagnosis.remedy.policies) {
            self.leave_out(diagnosis);
        }
    }

    fn leave_out(&mut self, diagnosis: &Diagnosis) {
        let named: Vec<&str> = diagnosis.denial.actions.iter().map(|action| action.best()).collect();
        let reason = match named.as_slice() {
            [] => diagnosis.remedy.summary.clone(),
            named => format!("{}: {}", named.join(", "), diagnosis.remedy.summary),
        };
        if self.seen.insert(reason.clone()) {
            self.left_out.push(reason);
        }
    }

    fn finish(self, used: &mut HashSet<String>) -> Option<Least> {
        let Needs { who, merge, more, left_out, .. } = self;
        let mut policies = merge.finish();
        if policies.is_empty() {
            return None;
        }
        // The principal's own before those of resources.
        policies.sort_by_key(|policy| policy.policy_type != PolicyType::IdentityBased);
        let count = |list: fn(&crate::iam::Statement) -> &Option<OneOrMany>| {
            let all = policies.iter().flat_map(|policy| &policy.document.statement);
            all.filter_map(|of| list(of).as_ref()).flat_map(|of| &of.0).collect::<HashSet<_>>().len()
        };
        let (actions, resources) = (count(|of| &of.action), count(|of| &of.resource));
        let policies = policies.into_iter().map(|policy| {
            let suffix = if policy.policy_type == PolicyType::IdentityBased { "" } else { "-resource" };
            Filed { file: file_name(&who, suffix, used), policy }
        });
        let policies = policies.collect();
        Some(Least { principal: who, actions, resources, policies, left_out: [more, left_out].concat() })
    }
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
