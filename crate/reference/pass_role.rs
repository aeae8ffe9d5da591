//! Roles that are passed to services.

use super::action::Action;
use super::packed::{Column, column};
use super::service::service;

const PRINCIPALS: Column = column!("passed-to-service-0");
const PREFIXES: Column = column!("passed-to-service-1");

/// The service principals that take a role for the service with this prefix, as `iam:PassedToService` names them:
/// `lambda.amazonaws.com`. Empty where none is known; several where it depends on the action.
pub fn passed_to_services(prefix: &str) -> Vec<String> {
    // Tasks have a service principal of their own, and a task definition is what a role is most often passed to.
    if prefix.eq_ignore_ascii_case("ecs") {
        return vec!["ecs-tasks.amazonaws.com".to_owned(), "ecs.amazonaws.com".to_owned()];
    }
    let rows = PREFIXES.all().enumerate().filter(|(_, text)| text.order(prefix).is_eq());
    let mut principals: Vec<String> = rows.map(|(row, _)| PRINCIPALS.get(row).to_string()).collect();
    // The service's own name first: the others are parts of it.
    principals.sort_by_key(|principal| (principal.matches('.').count(), principal.clone()));
    principals
}

/// Whether `principal` is a service principal that takes a role: `access-grants.s3.amazonaws.com`.
pub fn takes_roles(principal: &str) -> bool {
    PRINCIPALS.all().any(|known| known.order(principal).is_eq())
}

/// The actions of the service with this prefix that also need `iam:PassRole`.
pub fn pass_role_actions(prefix: &str) -> Vec<Action> {
    let pass_role = super::action("iam:PassRole");
    let actions = service(prefix).into_iter().flat_map(|service| service.actions());
    actions.filter(|action| action.dependent_actions().any(|needed| Some(needed) == pass_role)).collect()
}
