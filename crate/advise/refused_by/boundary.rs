//! Refused by a permissions boundary, or for want of an `Allow` in one.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::grant::condition::require;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::propose::identity;
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Scope};
use crate::iam::PolicyType;
use crate::reference::action;
use crate::say::messages::{Boundary, Deny, Identity};
use crate::say::{Advice, Call};

pub(crate) fn remedy(case: &Case) -> Advice {
    let mut advice = if case.is_explicit() { explicit(case) } else { implicit(case) };
    advice.caution(Boundary::ServesMany);
    if !case.is_explicit() {
        advice.caution_all(case.grant.cautions.iter().cloned());
    }
    advice.link(&[Doc::Boundary, Doc::Evaluation]);
    advice
}

fn place(case: &Case) -> AttachTo {
    AttachTo { kind: AttachKind::PermissionsBoundary, name: None, arn: case.denial.policy_arn.clone() }
}

fn explicit(case: &Case) -> Advice {
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: case.identity().1,
            summary: Boundary::Denies { who: case.caller(), what: case.denied() }.into(),
            ask: steps::administrator(case),
            policy_type: PolicyType::PermissionsBoundary,
            find: steps::open_the_policy(case, find(case)),
            place: place(case),
            write: explicit::new_version(case).into_iter().map(Into::into).collect(),
        },
    );
    advice.tell(Boundary::AskByName);
    // An exception in the boundary of one identity alone would be the end of it.
    let list =
        Call::ListEntitiesForPolicy.given("policy-arn", case.denial.policy_arn.as_deref(), "POLICY_ARN");
    advice.tell_owner(Deny::AttachedTo { list: list.with("policy-usage-filter", "PermissionsBoundary") });
    advice.tell_owner(Deny::NarrowForOneIdentity { who: case.caller() });
    advice
}

fn implicit(case: &Case) -> Advice {
    let nothing = Boundary::DoesNotAllow { who: case.caller(), what: case.denied() };
    let mut advice = Advice::by(case.identity().1, nothing);
    let makes = makes_or_widens(case);
    if makes {
        advice.tell(Boundary::WantsABoundary);
    }
    advice.tell(steps::ask_administrator(case));
    advice.tell(Boundary::AskByName);
    advice.tell(steps::TRY_AGAIN);
    advice.tell_owner(steps::open_the_policy(case, find(case)));
    advice.tell_owner(Identity::PerhapsUnmatched);
    if is_of_bootstrap(case) {
        advice.tell_owner(Boundary::OfBootstrap);
    }
    let create = Call::CreatePolicyVersion.with("policy-arn", "POLICY_ARN");
    let create = create.with("policy-document", "file://boundary.json").flag("set-as-default");
    advice.tell_owner(Boundary::AddVersion { create });
    advice.tell_owner(Boundary::CheckIdentity);
    advice.tell_owner_all(steps::attach_to_identity(case));
    if !case.grant.statements.is_empty() {
        let mut statements = case.grant.for_identity();
        if makes {
            let account = case.principal_account().unwrap_or("${Account}");
            let boundary = format!("arn:{}:iam::{account}:policy/${{BoundaryName}}", case.partition());
            for statement in &mut statements {
                require(statement, "ArnEquals", BOUNDARY, &boundary);
            }
            advice.caution(Boundary::KeepTheBoundaryOn);
        }
        let boundary = PolicyType::PermissionsBoundary;
        advice.propose(policy(boundary, Boundary::Title, Scope::Exact, place(case), statements));
    }
    advice.policies.extend(identity::allow(case, Scope::AlsoNeeded));
    advice
}

/// The condition key that lets one make or widen only what carries a boundary.
const BOUNDARY: &str = "iam:PermissionsBoundary";

/// Whether the request makes a user or role, or widens what one may do: what a boundary allows under a condition only.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate>
fn makes_or_widens(case: &Case) -> bool {
    let takes = |name: &&str| action(name).is_some_and(|of| of.condition_keys().any(|key| key == BOUNDARY));
    !case.actions().is_empty() && case.actions().iter().all(takes)
}

/// Whether the caller is one of the roles that `cdk bootstrap` makes.
///
/// Source: <https://docs.aws.amazon.com/cdk/v2/guide/customize-permissions-boundaries.html>
fn is_of_bootstrap(case: &Case) -> bool {
    let name = case.principal().and_then(|principal| principal.name.as_deref()).unwrap_or_default();
    // The option of `cdk bootstrap` puts it on this role alone.
    name.starts_with("cdk-") && name.contains("-cfn-exec-role-")
}

/// Where the boundary's name stands.
fn find(case: &Case) -> Boundary {
    match case.grantee() {
        Grantee::User(name) => {
            let user = Call::GetUser.given("user-name", Some(name), "USER_NAME");
            Boundary::FindOf { find: user.with("query", "User.PermissionsBoundary") }
        }
        Grantee::Role(name) => {
            let role = Call::GetRole.given("role-name", Some(name), "ROLE_NAME");
            Boundary::FindOf { find: role.with("query", "Role.PermissionsBoundary") }
        }
        Grantee::PermissionSet(name) => Boundary::FindOfPermissionSet { name: name.into() },
        _ => Boundary::FindInConsole { who: case.caller() },
    }
}
