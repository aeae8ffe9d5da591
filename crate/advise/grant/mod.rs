//! What the refused request needs, as statements, and the forms of them that the policy types want.

mod choices;
pub(crate) mod condition;
mod dependent;
mod next_needs;
mod resources;
pub mod statement;
mod together;

use crate::advise::grant::condition::require;
use crate::advise::propose::draft::{attach, policy};
use crate::diagnosis::{AttachKind, Scope};
use crate::iam::{OneOrMany, PolicyType, Principals, Statement};
use crate::reference::Action;
use crate::say::{Message, Proposal};

/// What a denied request needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// Statements that allow exactly what was refused, without principal. Empty where no action is known.
    pub statements: Vec<Statement>,
    /// What an identity needs besides them, on another resource that the same request is checked on. No part of the
    /// denied resource's own policy.
    pub elsewhere: Vec<Statement>,
    /// Everything that the job needs which the request belongs to, where that is known and more than the answer.
    pub job: Vec<Statement>,
    /// The AWS managed policy that allows the whole job, where that is known.
    pub managed: Option<&'static str>,
    /// Other policies that a reader may choose; none is part of the answer.
    pub choices: Vec<Proposal>,
    /// What to know about them.
    pub cautions: Vec<Message>,
}

impl Grant {
    /// The statements for a policy of the identity that asked, or one that limits it.
    pub(crate) fn for_identity(&self) -> Vec<Statement> {
        self.statements.iter().chain(&self.elsewhere).cloned().collect()
    }

    /// The statement of the answer for `action`, with all its conditions, on other `resources`.
    fn as_denied(&self, action: Action, resources: OneOrMany) -> Statement {
        let condition = self.statement_for(action).map(|own| own.condition.clone()).unwrap_or_default();
        Statement { condition, ..Statement::allow(action.name(), resources) }
    }

    /// The resources of the answer's statement for `action`.
    fn resources_for(&self, action: Action) -> Vec<String> {
        let own = self.statement_for(action).and_then(|own| own.resource.as_ref());
        own.map(|resources| resources.0.clone()).unwrap_or_default()
    }

    fn statement_for(&self, action: Action) -> Option<&Statement> {
        let name = action.name();
        self.statements.iter().find(|of| of.action.as_ref().is_some_and(|actions| actions.0.contains(&name)))
    }

    /// The statements for a policy that says to whom: `principal`, narrowed by `condition` (operator, key, value).
    pub(crate) fn to(&self, principal: &Principals, condition: Option<OneCondition>) -> Vec<Statement> {
        named(self.statements.clone(), principal, condition.as_ref())
    }

    /// Like [`Grant::to`], with what the same request is checked on elsewhere.
    pub(crate) fn elsewhere_too(
        &self,
        principal: &Principals,
        condition: Option<OneCondition>,
    ) -> Vec<Statement> {
        named(self.for_identity(), principal, condition.as_ref())
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

/// One condition: operator, key, value.
pub(crate) type OneCondition = (&'static str, &'static str, String);

/// `statements` for a policy that names who may come: `principal`, narrowed by `condition`.
pub(crate) fn named(
    mut statements: Vec<Statement>,
    principal: &Principals,
    condition: Option<&OneCondition>,
) -> Vec<Statement> {
    for statement in &mut statements {
        statement.principal = Some(principal.clone());
        if let Some((operator, key, value)) = condition {
            require(statement, operator, key, value);
        }
    }
    statements
}

/// A `Principal` element of one type: `{"AWS": …}`.
pub(crate) fn principal_of(type_name: &str, value: impl Into<OneOrMany>) -> Principals {
    Principals::Of([(type_name.to_owned(), value.into())].into())
}

/// The `Principal` element for everybody, which only a condition or a `Deny` makes safe.
pub(crate) fn everyone() -> Principals {
    Principals::Everyone("*".to_owned())
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
pub(crate) fn choice(scope: Scope, title: impl Into<Message>, statements: Vec<Statement>) -> Proposal {
    policy(PolicyType::IdentityBased, title, scope, attach(AttachKind::Identity), statements)
}
