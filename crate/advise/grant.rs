//! What the refused request needs, turned into the forms that the policy types want.

use super::statement::Grant;
use crate::iam::{Effect, OneOrMany, Principals, Statement};

impl Grant {
    /// The statements for a policy that says to whom: `principal`, narrowed by `condition` (operator, key, value).
    pub(super) fn to(
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
    pub(super) fn actions(&self) -> Vec<String> {
        self.values(|statement| statement.action.as_ref())
    }

    /// The resources of all statements, each once.
    pub(super) fn resources(&self) -> Vec<String> {
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
pub(super) fn principal_of(type_name: &str, value: impl Into<OneOrMany>) -> Principals {
    Principals::Of([(type_name.to_owned(), value.into())].into())
}

/// The `Principal` element for everybody, which only a condition or a `Deny` makes safe.
pub(super) fn everyone() -> Principals {
    Principals::Everyone("*".to_owned())
}

/// A `Deny` of `actions`, without resource or condition yet.
pub(super) fn deny(actions: Vec<String>) -> Statement {
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
