//! Refused by an identity-based policy, or for want of one.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::propose::identity::{allow, choices};
use crate::advise::propose::{resource, session};
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::steps;
use crate::diagnosis::Scope;
use crate::iam::PolicyType;
use crate::say::messages::{Deny, Identity};
use crate::say::{Advice, Call, Contact, Message};

/// For want of an `Allow` for the identity.
pub(crate) fn implicit(case: &Case) -> Advice {
    let (who, what) = (case.caller(), case.denied());
    let nothing = match case.denied_resource() {
        Some(resource) => Identity::NothingOn { who, what, resource },
        None => Identity::Nothing { who, what },
    };
    let mut advice = Advice::by(case.identity().1, nothing);
    advice.tell(match case.grantee() {
        Grantee::PermissionSet(set) => steps::ask(Contact::PermissionSet(set.into())),
        _ => steps::ask_administrator(case),
    });
    advice.tell(steps::TRY_AGAIN);
    advice.tell_owner(Identity::PerhapsUnmatched);
    advice.tell_owner_all(steps::attach_to_identity(case));
    advice.tell_owner_all(steps::attach_managed(case));
    if let Grantee::User(_) = case.grantee() {
        advice.link(&[Doc::Delegate]);
    }
    if let Grantee::Role(name) = case.grantee() {
        advice.caution(Identity::WholeRole { name: name.into() });
    }
    if let Some(policy) = allow(case, Scope::Exact) {
        advice.propose(policy);
        advice.policies.extend(choices(case));
    }
    if let Grantee::FederatedUser(_) = case.grantee() {
        session::also_pass(case, &mut advice);
        advice.link(&[Doc::FederationToken]);
    }
    match case.reach() {
        Reach::CrossAccount => resource::other_side(case, &mut advice),
        // The ARN of a bucket does not say whose it is.
        Reach::Unknown if case.prefix() == "s3" && case.resource_arn().is_some() => {
            advice.tell_owner(Identity::BucketElsewhere);
        }
        _ => {}
    }
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice.link(&[Doc::Attach, Doc::AccessDenied]);
    if let Grantee::PermissionSet(_) = case.grantee() {
        advice.caution(Identity::RewrittenRole);
        advice.link(&[Doc::PermissionSets]);
    }
    advice
}

/// A Deny in a policy that is attached to the identity, or to a group of the user's.
pub(crate) fn explicit(case: &Case) -> Advice {
    let (place, owner) = case.identity();
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner,
            summary: Identity::Denies { who: case.caller(), what: case.denied() }.into(),
            ask: match case.grantee() {
                Grantee::PermissionSet(set) => Contact::PermissionSet(set.into()),
                _ => steps::administrator(case),
            },
            policy_type: PolicyType::IdentityBased,
            find: steps::open_the_policy(case, find_the_deny(case)),
            place,
            write: write_back(case),
        },
    );
    advice.link(&[Doc::ExplicitDeny, Doc::AccessDenied]);
    advice
}

/// Where the policies of the identity are listed.
fn find_the_deny(case: &Case) -> Identity {
    match case.grantee() {
        Grantee::User(name) => {
            let of = |call: Call| call.given("user-name", Some(name), "USER_NAME");
            Identity::DenyOfUser {
                name: name.into(),
                attached: of(Call::ListAttachedUserPolicies),
                inline: of(Call::ListUserPolicies),
                groups: of(Call::ListGroupsForUser),
            }
        }
        Grantee::Role(name) => {
            let of = |call: Call| call.given("role-name", Some(name), "ROLE_NAME");
            Identity::DenyOfRole {
                name: name.into(),
                attached: of(Call::ListAttachedRolePolicies),
                inline: of(Call::ListRolePolicies),
            }
        }
        Grantee::PermissionSet(name) => Identity::DenyOfPermissionSet { name: name.into() },
        _ => Identity::DenyAnywhere { who: case.caller() },
    }
}

/// How the changed policy is written back: as a new version where it is known to be a managed one.
fn write_back(case: &Case) -> Vec<Message> {
    if explicit::managed_policy(case).is_some() {
        return explicit::new_version(case).into_iter().map(Message::from).collect();
    }
    let of_set = |call: Call| {
        call.with("instance-arn", "INSTANCE_ARN").with("permission-set-arn", "PERMISSION_SET_ARN")
    };
    match case.grantee() {
        Grantee::PermissionSet(_) => vec![
            Deny::SaveFirst {
                print: of_set(Call::GetInlinePolicyForPermissionSet),
                write: of_set(Call::PutInlinePolicyToPermissionSet)
                    .with("inline-policy", "file://policy.json"),
            }
            .into(),
        ],
        _ => vec![Deny::ReplacesTheWhole.into()],
    }
}
