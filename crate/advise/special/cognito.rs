//! Roles of Amazon Cognito's identity pools: guests, whom Cognito itself limits, and the users of an application.
//!
//! Sources: <https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html>,
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_dynamodb_items.html>,
//! <https://docs.aws.amazon.com/iot/latest/developerguide/cog-iot-policies.html>.

use crate::advise::case::Case;
use crate::advise::grant::condition::require;
use crate::advise::known::cognito::{guests_may, identity_variable};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::diagnosis::{Owner, Scope};
use crate::iam::{Arn, OneOrMany, PolicyType, Statement};
use crate::say::messages::{AppUsers, Unchangeable};
use crate::say::{Advice, Call, Proposal};

/// Actions on single items, whose request names a partition key. `Scan` names none, and a condition on it would let all past.
const ITEMS: [&str; 7] = [
    "dynamodb:BatchGetItem",
    "dynamodb:BatchWriteItem",
    "dynamodb:DeleteItem",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:Query",
    "dynamodb:UpdateItem",
];

/// Actions on single objects.
const OBJECTS: [&str; 3] = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"];

/// Whether an identity pool made the session.
fn is_identity(case: &Case) -> bool {
    let session = case.principal().and_then(|principal| principal.session.as_deref());
    session == Some("CognitoIdentityCredentials")
}

/// A guest whom Cognito's own session policy refused.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let refused = case.denial.policy_type == Some(PolicyType::Session) && !case.is_explicit();
    if !refused || !is_identity(case) {
        return None;
    }
    let (what, who) = (case.denied(), case.caller());
    let listed = case.actions().iter().any(|action| guests_may(action));
    let summary = if listed {
        Unchangeable::CognitoGuestsLimit { what, who }
    } else {
        Unchangeable::CognitoGuests { what, who }
    };
    let mut remedy = Advice::by(Owner::SessionCreator, summary);
    remedy.tell(Unchangeable::SignIn);
    remedy.tell(Unchangeable::AnotherWayIn);
    remedy.tell_owner(Unchangeable::ClassicFlow);
    remedy.link(&[Doc::CognitoRoles, Doc::CognitoFlows]);
    Some(remedy)
}

/// An Allow for the role of an application's users: each should reach their own only.
pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if !is_identity(case) || !case.wants_an_allow() {
        return;
    }
    let own = |of: &Proposal| of.policy_type == PolicyType::IdentityBased;
    // A wider choice would be one for every user of the application.
    remedy.policies.retain(|of| !own(of) || !matches!(of.scope, Scope::SameType | Scope::ReadOnly));
    let Some(at) = remedy.policies.iter().position(own) else { return };
    let all = |known: &[&str]| {
        let actions = case.actions();
        !actions.is_empty() && actions.iter().all(|action| known.contains(action))
    };
    let variable = identity_variable(case.region(), case.partition());
    if all(&ITEMS) {
        if let Some(first) = remedy.policies.get_mut(at) {
            let unscoped = first.clone();
            for statement in &mut first.document.statement {
                require(statement, "ForAllValues:StringEquals", "dynamodb:LeadingKeys", &variable);
            }
            let scope = Scope::Alternative;
            remedy.propose(Proposal { title: AppUsers::WithoutCondition.into(), scope, ..unscoped });
        }
        remedy.caution(AppUsers::WhereKeyIsIdentity);
    }
    let bucket = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "s3");
    if let Some(bucket) = bucket.and_then(|arn| arn.resource.split('/').next()).filter(|_| all(&OBJECTS)) {
        let actions = case.actions().into_iter().map(str::to_owned).collect();
        let folder = format!("arn:{}:s3:::{bucket}/{variable}/*", case.partition());
        let statement = Statement::allow(OneOrMany(actions), folder);
        let (kind, place) = (PolicyType::IdentityBased, case.identity().0);
        remedy.propose(policy(kind, AppUsers::OwnFolder, Scope::Alternative, place, vec![statement]));
    }
    if case.prefix() == "iot" {
        let attach = Call::AttachIotPolicy.with("policy-name", "POLICY_NAME").with("target", "IDENTITY_ID");
        remedy.tell_owner(AppUsers::IotPolicyToo { attach });
        remedy.link(&[Doc::IotPolicies]);
    }
    remedy.caution(AppUsers::EveryUser);
    remedy.link(&[Doc::CognitoRoles]);
}
