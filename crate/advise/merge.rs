//! Many statements as one smallest policy.

use std::collections::{BTreeMap, BTreeSet};

use crate::Diagnosis;
use crate::diagnosis::Scope;
use crate::iam::{Effect, OneOrMany, PolicyDocument, PolicyType, Statement};

/// How large a policy may be, in characters that are no white space.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SizeLimit {
    /// A customer managed policy.
    Managed,
    /// All inline policies of a user.
    User,
    /// All inline policies of a group.
    Group,
    /// All inline policies of a role.
    Role,
}

impl SizeLimit {
    /// The limit in characters.
    pub const fn characters(self) -> usize {
        match self {
            Self::Managed => 6144,
            Self::User => 2048,
            Self::Group => 5120,
            Self::Role => 10_240,
        }
    }
}

/// How large IAM counts `document`: its characters that are no white space.
pub fn size(document: &PolicyDocument) -> usize {
    serde_json::to_string(document).unwrap_or_default().chars().filter(|c| !c.is_whitespace()).count()
}

/// The identity policies that would let all of `diagnoses` through: the exact answer of each, as few documents as IAM's
/// limit for a managed policy allows. Empty where no diagnosis has such an answer.
pub fn merge(diagnoses: &[Diagnosis]) -> Vec<PolicyDocument> {
    let answers = diagnoses.iter().filter_map(|diagnosis| {
        let first = diagnosis.remedy.policies.first()?;
        let fits = first.policy_type == PolicyType::IdentityBased && first.scope == Scope::Exact;
        fits.then(|| first.document.statement.iter().cloned())
    });
    let allows = answers.flatten().filter(|statement| statement.effect == Effect::Allow);
    split(merge_statements(allows), SizeLimit::Managed)
}

/// `statements` as the fewest that allow the same: one for each set of resources with the same actions and conditions,
/// actions and resources sorted, none twice.
///
/// Statements with `NotAction`, `NotResource` or `Principal` are kept as they are.
pub fn merge_statements(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    // What each resource allows, by everything else that a statement says.
    let mut allowed: BTreeMap<Statement, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    let mut others: Vec<Statement> = Vec::new();
    for mut statement in statements {
        let plain = statement.not_action.is_none()
            && statement.not_resource.is_none()
            && statement.principal.is_none();
        match (statement.action.take(), statement.resource.take()) {
            (Some(actions), Some(resources)) if plain => {
                statement.sid = None;
                let of = allowed.entry(statement).or_default();
                for resource in resources.0 {
                    of.entry(resource).or_default().extend(actions.0.iter().cloned());
                }
            }
            (action, resource) => {
                let whole = Statement { action, resource, ..statement };
                if !others.contains(&whole) {
                    others.push(whole);
                }
            }
        }
    }
    let mut merged = Vec::new();
    for (rest, by_resource) in allowed {
        let mut by_actions: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
        for (resource, actions) in by_resource {
            by_actions.entry(actions).or_default().push(resource);
        }
        merged.extend(by_actions.into_iter().map(|(actions, resources)| Statement {
            action: Some(OneOrMany(actions.into_iter().collect())),
            resource: Some(OneOrMany(resources)),
            ..rest.clone()
        }));
    }
    merged.extend(others);
    merged
}

/// `statements` in as few documents as `limit` allows, in order. A statement that is too large by itself is split at its
/// resources, else at its actions; one that cannot be split stands alone, too large.
pub fn split(statements: Vec<Statement>, limit: SizeLimit) -> Vec<PolicyDocument> {
    let fits =
        |statements: &[Statement]| size(&PolicyDocument::new(statements.to_vec())) <= limit.characters();
    let mut waiting: Vec<Statement> = statements.into_iter().rev().collect();
    let mut documents = Vec::new();
    let mut current: Vec<Statement> = Vec::new();
    while let Some(next) = waiting.pop() {
        if !fits(std::slice::from_ref(&next))
            && let Some((first, second)) = halves(&next)
        {
            waiting.push(second);
            waiting.push(first);
            continue;
        }
        current.push(next);
        if !fits(&current)
            && current.len() > 1
            && let Some(last) = current.pop()
        {
            documents.push(PolicyDocument::new(std::mem::take(&mut current)));
            current.push(last);
        }
    }
    if !current.is_empty() {
        documents.push(PolicyDocument::new(current));
    }
    documents
}

/// A statement as two, which allow the same together.
fn halves(statement: &Statement) -> Option<(Statement, Statement)> {
    let halve = |list: &Option<OneOrMany>| {
        let list = &list.as_ref()?.0;
        let (first, second) = list.split_at_checked(list.len() / 2)?;
        (!first.is_empty()).then(|| (Some(OneOrMany(first.to_vec())), Some(OneOrMany(second.to_vec()))))
    };
    if let Some((first, second)) = halve(&statement.resource) {
        let of = |resource| Statement { resource, ..statement.clone() };
        return Some((of(first), of(second)));
    }
    let (first, second) = halve(&statement.action)?;
    let of = |action| Statement { action, ..statement.clone() };
    Some((of(first), of(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allow(actions: &[&str], resources: &[&str]) -> Statement {
        let list = |texts: &[&str]| OneOrMany(texts.iter().map(|text| (*text).to_owned()).collect());
        Statement::allow(list(actions), list(resources))
    }

    #[test]
    fn the_fewest_statements_allow_the_same() {
        let merged = merge_statements([
            allow(&["s3:PutObject"], &["b/*"]),
            allow(&["s3:GetObject"], &["b/*"]),
            allow(&["s3:GetObject", "s3:PutObject"], &["a/*"]),
            allow(&["s3:ListBucket"], &["b"]),
            allow(&["s3:ListBucket"], &["b"]),
        ]);
        assert_eq!(
            merged,
            [allow(&["s3:GetObject", "s3:PutObject"], &["a/*", "b/*"]), allow(&["s3:ListBucket"], &["b"])]
        );
    }

    #[test]
    fn nothing_is_allowed_that_was_not() {
        let merged = merge_statements([allow(&["a:X"], &["1", "2"]), allow(&["a:Y"], &["2", "3"])]);
        assert_eq!(
            merged,
            [allow(&["a:X"], &["1"]), allow(&["a:X", "a:Y"], &["2"]), allow(&["a:Y"], &["3"])]
        );
        let mut narrow = allow(&["iam:PassRole"], &["r"]);
        narrow
            .condition
            .entry("StringEquals".into())
            .or_default()
            .insert("iam:PassedToService".into(), "x".into());
        let merged = merge_statements([narrow.clone(), allow(&["iam:PassRole"], &["r"])]);
        assert_eq!(merged.len(), 2, "a condition is not lost");
    }

    #[test]
    fn documents_keep_to_the_limit() {
        let statements: Vec<Statement> =
            (0..40).map(|i| allow(&["lambda:GetFunction"], &[&format!("{i:0200}")])).collect();
        for limit in [SizeLimit::Managed, SizeLimit::User, SizeLimit::Group, SizeLimit::Role] {
            let documents = split(statements.clone(), limit);
            assert!(documents.iter().all(|document| size(document) <= limit.characters()));
            let all: Vec<Statement> = documents.into_iter().flat_map(|document| document.statement).collect();
            assert_eq!(all, statements);
        }
        let long: Vec<String> = (0..100).map(|i| format!("{i:0100}")).collect();
        let long: Vec<&str> = long.iter().map(String::as_str).collect();
        let documents = split(vec![allow(&["lambda:GetFunction"], &long)], SizeLimit::Managed);
        assert!(documents.len() == 2 && documents.iter().all(|document| size(document) <= 6144));
        assert_eq!(
            merge_statements(documents.into_iter().flat_map(|d| d.statement)),
            [allow(&["lambda:GetFunction"], &long)]
        );
        let whole = allow(&["x:Y"], &["z".repeat(7000).as_str()]);
        assert_eq!(split(vec![whole.clone()], SizeLimit::Managed), [PolicyDocument::new(vec![whole])]);
    }
}
