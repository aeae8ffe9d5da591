//! For want of an Allow: one more statement, which allows the refused request and nothing else.

use serde_json::{Map, Value as Json};

use super::edit;
use super::explain::{Edit, change};
use super::request::{Known, Request};
use super::say;
use super::statement::Outcome;
use super::unpack::Policy;
use crate::diagnosis::Denial;
use crate::iam::{DenyEffect, PolicyType};

/// The edit that adds the missing Allow to the one policy that is there. `None` where the request is not known well
/// enough for a statement that allows just it, or where such a policy cannot allow.
pub(super) fn one_more_statement(policies: &[&Policy], denial: &Denial, request: &Request) -> Option<Edit> {
    let [policy] = policies else { return None };
    // A customer's resource control policy cannot allow: RCPFullAWSAccess does.
    let cannot = denial.policy_type == Some(PolicyType::ResourceControl);
    let lacks = policy.document.outcome(request) == Outcome::NotAllowed;
    if denial.effect != DenyEffect::Implicit || cannot || !lacks || policy.document.is_refused() {
        return None;
    }
    let statement = statement(denial, request, policy)?;
    let insertions = edit::widen(&policy.text, policy.document.span, &statement)?;
    let notes =
        (denial.policy_type == Some(PolicyType::ServiceControl)).then(|| say::Note::EveryLevel.said());
    Some(Edit {
        changes: vec![change(policy, None, insertions)],
        lets_past: vec![say::Note::NothingElse.said()],
        notes: notes.into_iter().collect(),
    })
}

fn statement(denial: &Denial, request: &Request, policy: &Policy) -> Option<Json> {
    if request.action_is_uncertain {
        return None;
    }
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), "Allow".into());
    let names_principals = policy.document.statements.iter().any(|of| of.principal.is_some());
    if names_principals {
        statement.insert("Principal".to_owned(), principal(request)?);
    }
    let one_or_many = |values: &[String]| match values {
        [] => None,
        [only] => Some(Json::from(only.as_str())),
        all => Some(Json::from(all.to_vec())),
    };
    statement.insert("Action".to_owned(), one_or_many(&request.actions)?);
    if denial.policy_type != Some(PolicyType::RoleTrust) {
        let resource = request.resource.as_ref()?.known()?;
        let only_star =
            |name: &String| crate::reference::action(name).is_some_and(crate::reference::Action::only_star);
        if resource.contains(['*', '?', '$']) && !request.actions.iter().all(only_star) {
            return None;
        }
        statement.insert("Resource".to_owned(), resource.into());
    }
    Some(Json::Object(statement))
}

/// The `Principal` that means just whoever asked.
fn principal(request: &Request) -> Option<Json> {
    let who = request.principal.as_ref()?;
    let mut map = Map::new();
    match who.kind {
        crate::iam::PrincipalKind::Service => map.insert("Service".to_owned(), who.name.as_deref()?.into()),
        _ => {
            let Some(Known::Values(values)) = request.context("aws:PrincipalArn") else { return None };
            let arn = values.first()?.0.first()?.known()?;
            map.insert("AWS".to_owned(), arn.into())
        }
    };
    Some(Json::Object(map))
}
