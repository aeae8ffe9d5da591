//! The exception that a `Deny` can be given.
//!
//! Nothing overrides a `Deny`; it has to stop matching. The statements here take the place of the refusing one for the
//! refused actions: they keep it for every other principal and for every other resource, and let exactly the refused
//! request past.

use crate::advise::case::{Case, Grantee};
use crate::advise::grant::{deny, everyone};
use crate::advise::propose::draft::policy;
use crate::diagnosis::{AttachTo, ProposedPolicy, Scope};
use crate::iam::{OneOrMany, PolicyType, Statement};
use crate::reference::action;

/// The statements that take the place of the `Deny`, or `None` where not even the action is known.
///
/// `with_principal`: whether the policy type wants a `Principal` element.
pub(crate) fn policy_with_exception(
    case: &Case,
    policy_type: PolicyType,
    attach_to: AttachTo,
    with_principal: bool,
) -> Option<ProposedPolicy> {
    let actions = case.grant.actions();
    // An anonymous caller has nothing that an exception could name.
    if actions.is_empty() || case.grantee() == Grantee::Anonymous {
        return None;
    }
    let resources: Vec<String> = case.grant.resources().into_iter().filter(|arn| arn != "*").collect();
    let trust = policy_type == PolicyType::RoleTrust;
    // The policy of a bucket covers its objects too; any other resource's policy covers that resource alone.
    let of_one_resource = trust || (policy_type == PolicyType::ResourceBased && case.prefix() != "s3");
    let resources = if actions.iter().all(|action| takes_one_resource(action)) { resources } else { vec![] };
    let mut statements = Vec::new();
    if !resources.is_empty() && !of_one_resource {
        statements.push(Statement {
            sid: Some("DenyOnEverythingElse".to_owned()),
            not_resource: Some(OneOrMany(resources.clone())),
            ..deny(actions.clone())
        });
    }
    let resource = if resources.is_empty() { vec!["*".to_owned()] } else { resources };
    let mut statement = Statement {
        sid: Some("DenyEveryoneElse".to_owned()),
        resource: (!trust).then_some(OneOrMany(resource)),
        ..deny(actions)
    };
    let (operator, key, value) = unless(case);
    statement.condition.entry(operator.to_owned()).or_default().insert(key.to_owned(), value.into());
    statements.push(statement);
    if with_principal {
        for statement in &mut statements {
            statement.principal = Some(everyone());
        }
    }
    let title = format!("The Deny, with an exception for {}", case.who());
    Some(policy(policy_type, title, Scope::Exception, attach_to, statements))
}

/// Whether a Deny of `action` can leave out one resource and let the request past.
///
/// A request that is checked on several resources would still meet the Deny on the others, and one that is checked on
/// none meets every Deny.
fn takes_one_resource(name: &str) -> bool {
    action(name).is_none_or(|action| {
        !action.only_star() && action.resource_types().filter(|(_, required)| *required).count() < 2
    })
}

/// The condition that holds for everybody but the refused principal.
fn unless(case: &Case) -> (&'static str, &'static str, String) {
    match case.grantee() {
        // A service principal has no ARN, and other principals no service name.
        Grantee::Service(name) => ("StringNotEqualsIfExists", "aws:PrincipalServiceName", name.to_owned()),
        _ => {
            let arn = case.principal_arn().unwrap_or_else(|| "${PrincipalArn}".to_owned());
            ("ArnNotLike", "aws:PrincipalArn", arn)
        }
    }
}
