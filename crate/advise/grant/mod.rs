//! What the refused request needs, as statements, and the forms of them that the policy types want.

pub(crate) mod condition;
mod dependent;
pub mod statement;

use crate::advise::complete::resource;
use crate::diagnosis::{AttachKind, AttachTo, ProposedPolicy, Scope};
use crate::iam::{Effect, OneOrMany, PolicyDocument, PolicyType, Principals, Statement};

/// What a denied request needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// Statements that allow exactly what was refused, without principal. Empty where no action is known.
    pub statements: Vec<Statement>,
    /// Other policies that a reader may choose; none is part of the answer.
    pub choices: Vec<ProposedPolicy>,
    /// What to know about them.
    pub cautions: Vec<String>,
}

impl Grant {
    /// The statements for a policy that says to whom: `principal`, narrowed by `condition` (operator, key, value).
    pub(crate) fn to(
        &self,
        principal: &Principals,
        condition: Option<(&str, &str, String)>,
    ) -> Vec<Statement> {
        self.statements
            .iter()
            .cloned()
            .map(|mut statement| {
                statement.principal = Some(principal.clone());
                if let Some((operator, key, value)) = &condition {
                    statement
                        .condition
                        .entry((*operator).to_owned())
                        .or_default()
                        .insert((*key).to_owned(), value.clone().into());
                }
                statement
            })
            .collect()
    }

    /// The actions of all statements, each once.
    pub(crate) fn actions(&self) -> Vec<String> {
        self.values(|statement| statement.action.as_ref())
    }

    /// The resources of all statements, each once.
    pub(crate) fn resources(&self) -> Vec<String> {
        self.values(|statement| statement.resource.as_ref())
    }

    fn values(&self, part: fn(&Statement) -> Option<&OneOrMany>) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        for value in self.statements.iter().filter_map(part).flat_map(|values| &values.0) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        values
    }
}

/// A `Principal` element of one type: `{"AWS": …}`.
pub(crate) fn principal_of(type_name: &str, value: impl Into<OneOrMany>) -> Principals {
    Principals::Of([(type_name.to_owned(), value.into())].into())
}

/// The `Principal` element for everybody, which only a condition or a `Deny` makes safe.
pub(crate) fn everyone() -> Principals {
    Principals::Everyone("*".to_owned())
}

/// A `Deny` of `actions`, without resource or condition yet.
pub(crate) fn deny(actions: Vec<String>) -> Statement {
    Statement {
        sid: None,
        effect: Effect::Deny,
        principal: None,
        action: Some(OneOrMany(actions)),
        not_action: None,
        resource: None,
        not_resource: None,
        condition: Default::default(),
    }
}

/// Adds a statement: to one of the same resources and conditions where there is one.
pub(crate) fn add(statements: &mut Vec<Statement>, statement: Statement) {
    let twin = statements
        .iter_mut()
        .find(|of| of.resource == statement.resource && of.condition == statement.condition)
        .and_then(|of| of.action.as_mut());
    match (twin, &statement.action) {
        (Some(actions), Some(more)) => {
            actions.0.extend(more.0.iter().cloned());
            actions.0.sort();
            actions.0.dedup();
        }
        _ => statements.push(statement),
    }
}

/// A policy that may be chosen. Where it goes is for the remedy to say.
pub(crate) fn choice(scope: Scope, title: String, statements: Vec<Statement>) -> ProposedPolicy {
    let mut placeholders = Vec::new();
    for arn in statements.iter().flat_map(|of| of.resource.iter().flat_map(|arns| &arns.0)) {
        for placeholder in resource::placeholders(arn) {
            if !placeholders.contains(&placeholder) {
                placeholders.push(placeholder);
            }
        }
    }
    ProposedPolicy {
        policy_type: PolicyType::IdentityBased,
        title,
        scope,
        attach_to: AttachTo { kind: AttachKind::Identity, name: None, arn: None },
        document: PolicyDocument::new(statements),
        placeholders,
    }
}
