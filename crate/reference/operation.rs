//! API operations, and the IAM actions that allow them.

use super::action::Action;
use super::action::action;
use super::packed::{Column, column};
use super::service::{Service, services};

const OPERATIONS: Column = column!("operations-0");
const ACTIONS: Column = column!("operations-1");

/// The actions that allow `operation` of `service`: those that AWS documents for it (`ListObjectsV2` is allowed by
/// `s3:ListBucket`), else the action of the same name. Empty where neither is known: then the action is not certain.
pub fn actions_of_operation(service: Service, operation: &str) -> Vec<Action> {
    let documented = service.clients().find_map(|client| documented(&client, operation));
    documented.unwrap_or_else(|| service.action(operation).into_iter().collect())
}

/// The actions that allow `operation` of whatever service has it: for messages that name no service.
///
/// All services are looked through, so that an operation of several gives the actions of each.
pub fn actions_named(operation: &str) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for action in services().flat_map(|service| actions_of_operation(service, operation)) {
        if !actions.contains(&action) {
            actions.push(action);
        }
    }
    actions
}

fn documented(client: &str, operation: &str) -> Option<Vec<Action>> {
    let row = OPERATIONS.find(&format!("{client}:{operation}"), 0..OPERATIONS.all().count())?;
    Some(ACTIONS.get(row).to_string().split('|').filter_map(action).collect())
}
