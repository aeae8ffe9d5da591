//! What the refused request needs, as statements: the raw material of every policy that a remedy proposes.

use super::special;
use crate::Page;
use crate::diagnosis::{Denial, ProposedPolicy};
use crate::iam::{Arn, Effect, OneOrMany, Principals, Statement};

/// The actions and resources of the refused request.
pub(super) struct Grant {
    /// Statements that allow exactly what was refused, without principal.
    pub statements: Vec<Statement>,
    /// Other policies the reader may choose.
    pub choices: Vec<ProposedPolicy>,
    /// What to know about the statements.
    pub cautions: Vec<String>,
}

impl Grant {
    /// What `denial` needs.
    pub fn of(denial: &Denial, page: &Page) -> Self {
        let actions: Vec<String> = denial
            .actions
            .iter()
            .map(|action| action.best().to_owned())
            .chain(denial.likely_actions.iter().filter(|_| denial.actions.is_empty()).cloned())
            .collect();
        if actions.is_empty() {
            return Grant { statements: vec![], choices: vec![], cautions: vec![] };
        }
        let arn = denial.resource.as_ref().and_then(|resource| {
            resource
                .arn
                .clone()
                .or_else(|| Some(resource.raw.clone()).filter(|raw| raw == "*" || Arn::parse(raw).is_some()))
        });
        let resource = arn.unwrap_or_else(|| "${ResourceArn}".to_owned());
        let mut statements = vec![Statement::allow(OneOrMany(actions), resource)];
        for statement in &mut statements {
            narrow(statement, denial, page);
        }
        Grant { statements, choices: vec![], cautions: vec![] }
    }

    /// The statements for a policy that says to whom: `principal`, narrowed by `condition` (operator, key, value).
    pub fn to(&self, principal: &Principals, condition: Option<(&str, &str, String)>) -> Vec<Statement> {
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

    /// The actions of all statements.
    pub fn actions(&self) -> Vec<String> {
        let mut actions: Vec<String> = Vec::new();
        for action in self.statements.iter().filter_map(|statement| statement.action.as_ref()) {
            actions.extend(action.0.iter().cloned());
        }
        actions.dedup();
        actions
    }

    /// The resources of all statements.
    pub fn resources(&self) -> Vec<String> {
        let mut resources: Vec<String> = Vec::new();
        for resource in self.statements.iter().filter_map(|statement| statement.resource.as_ref()) {
            for arn in &resource.0 {
                if !resources.contains(arn) {
                    resources.push(arn.clone());
                }
            }
        }
        resources
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

/// Adds the conditions that least privilege asks for, where the statement has none yet: to which service a role may be
/// passed, and whose service-linked role may be made.
fn narrow(statement: &mut Statement, denial: &Denial, page: &Page) {
    let only = |name: &str| {
        statement
            .action
            .as_ref()
            .is_some_and(|actions| actions.0.iter().all(|action| action.eq_ignore_ascii_case(name)))
    };
    let pass_role = only("iam:PassRole");
    let condition = if pass_role {
        special::passed_to_hint(denial, page).map(|host| ("iam:PassedToService", host.to_owned()))
    } else if only("iam:CreateServiceLinkedRole") {
        let arn = statement.resource.as_ref().and_then(|resources| resources.0.first());
        arn.and_then(|arn| special::service_of_linked_role(arn))
            .map(|host| ("iam:AWSServiceName", host.to_owned()))
    } else {
        None
    };
    if let Some((key, host)) = condition {
        statement
            .condition
            .entry("StringEquals".to_owned())
            .or_default()
            .entry(key.to_owned())
            .or_insert_with(|| host.into());
    }
    if pass_role
        && statement.resource.as_ref().is_some_and(|arns| arns.0.iter().any(|arn| arn == "${ResourceArn}"))
    {
        let principal = denial.principal.as_ref();
        let arn = principal.and_then(|principal| principal.arn.as_deref()).and_then(Arn::parse);
        let account = principal.and_then(|principal| principal.account.as_deref()).unwrap_or("${Account}");
        let partition = arn.map_or("aws", |arn| arn.partition);
        statement.resource = Some(format!("arn:{partition}:iam::{account}:role/${{RoleName}}").into());
    }
}
