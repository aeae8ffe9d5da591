//! Refused by the resource's own policy, or for want of an `Allow` in it.
//!
//! In one account an `Allow` on either side is enough, unless the service leaves the decision to the resource; across
//! accounts both sides have to allow.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::services::{both_policies_decide, can_have_policies, resource_policy_decides};
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::propose::identity::allow;
use crate::advise::propose::resource::{exact, place, thing, without_resource};
use crate::advise::propose::set_policy;
use crate::advise::refused_by::identity;
use crate::advise::steps;
use crate::diagnosis::{Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::PolicyType;

pub(crate) fn remedy(case: &Case) -> Remedy {
    if case.is_explicit() {
        explicit(case)
    } else if !can_have_policies(case.prefix())
        && !matches!(case.grantee(), Grantee::Service(_) | Grantee::Root)
    {
        without_policies(case)
    } else {
        implicit(case)
    }
}

/// No resource-based policy allows it, and none can be written: what remains is the caller's own.
fn without_policies(case: &Case) -> Remedy {
    let (who, what, on) = (case.who(), case.what(), case.on_what());
    let mut remedy = identity::implicit(case);
    let rest = if case.reach() == Reach::CrossAccount {
        "and it is in another account: a role there is the way to it.".to_owned()
    } else {
        format!("so the Allow goes to {who}.")
    };
    remedy.summary = format!(
        "Nothing lets {who} perform {what}{on}. Such a resource has no policy of its own to edit, {rest}"
    );
    remedy.link(&[Doc::ResourcePolicy]);
    remedy
}

fn implicit(case: &Case) -> Remedy {
    let (who, what, thing) = (case.who(), case.what(), thing(case));
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        format!("The policy of {thing} does not let {who} perform {what}. {}", sides(case)),
    );
    remedy.tell(steps::send_request(&owner_of(case)));
    remedy.tell(steps::TRY_AGAIN);
    remedy.tell_owner(format!(
        "Open the policy of {thing} and add the statement below. Keep the statements that stand there."
    ));
    remedy.tell_owner_all(set_policy::steps(case));
    remedy.policies.extend(exact(case, Scope::Exact));
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => {
            remedy.caution(
                "The condition admits only what belongs to the account it names. If the service acts for another account, put that one there.",
            );
        }
        _ if case.grantee() == Grantee::Root => {
            remedy.tell_owner("Nothing has to be attached to the root user: it may do in its own account whatever the organization lets it.");
        }
        Reach::CrossAccount => {
            let account = case.principal_account().unwrap_or("ACCOUNT_ID");
            remedy.tell(format!(
                "Ask the administrator of account {account} as well: there {who} needs the Allow below too."
            ));
            remedy.tell_owner(format!(
                "In account {account} attach the second policy to {who}. Both sides have to allow."
            ));
            remedy.policies.extend(allow(case, Scope::AlsoNeeded));
        }
        Reach::SameAccount if both_policies_decide(case.prefix()) => {
            remedy.tell_owner(format!("Attach the second policy to {who}: this service wants an Allow on both sides, even inside one account."));
            remedy.policies.extend(allow(case, Scope::AlsoNeeded));
        }
        Reach::SameAccount if !resource_policy_decides(case.prefix()) => {
            remedy.tell_owner(format!(
                "Or leave the resource as it is and attach the second policy to {who}: inside one account one Allow is normally enough."
            ));
            remedy.policies.extend(
                allow(case, Scope::Alternative)
                    .map(|policy| ProposedPolicy { title: format!("Instead, for {who}"), ..policy }),
            );
        }
        Reach::SameAccount => {}
        Reach::Unknown => {
            remedy.tell_owner(format!(
                "If {who} belongs to another account, the second policy is needed there as well."
            ));
            remedy.policies.extend(allow(case, Scope::AlsoNeeded));
        }
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.cautions.extend(case.grant.cautions.iter().cloned());
    if case.reach() == Reach::CrossAccount {
        remedy.link(&[Doc::CrossAccount, Doc::RolesOrResourcePolicies]);
    }
    remedy.link(&[Doc::ResourcePolicy, Doc::AccessDenied]);
    remedy
}

fn explicit(case: &Case) -> Remedy {
    let (who, what, thing) = (case.who(), case.what(), thing(case));
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        format!(
            "The policy of {thing} denies {what} to {who}. Only changing that Deny helps; an Allow cannot override it."
        ),
    );
    remedy.tell(steps::send_request(&owner_of(case)));
    remedy.tell(steps::NO_ALLOW_HELPS);
    let look = format!(
        "Open the policy of {thing} and look for a statement with `\"Effect\": \"Deny\"` whose `Principal` covers {who} (`\"*\"` covers everybody)."
    );
    remedy.tell_owner(steps::open_the_policy(case, &look));
    remedy.tell_owner(steps::READ_THE_CONDITIONS);
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner_all(set_policy::steps(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    remedy.policies.extend(
        policy_with_exception(case, PolicyType::ResourceBased, place(case), true)
            .map(|policy| without_resource(case, policy)),
    );
    remedy.cautions.extend(steps::path_caution(case));
    remedy.caution("A Deny is there for a reason. Ask whoever wrote it before making an exception.");
    remedy.link(&[Doc::ExplicitDeny, Doc::ResourcePolicy]);
    remedy
}

fn owner_of(case: &Case) -> String {
    match (case.reach(), case.resource_account()) {
        (Reach::CrossAccount, Some(account)) => format!("the owner of the resource in account {account}"),
        _ => "whoever owns the resource".to_owned(),
    }
}

fn sides(case: &Case) -> &'static str {
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => "It has to name the service.",
        _ if case.grantee() == Grantee::Root => "It has to name the account of the root user.",
        Reach::CrossAccount => "The two are in different accounts, so both sides have to allow it.",
        Reach::SameAccount if resource_policy_decides(case.prefix()) => {
            "Here the resource's policy decides, even inside one account."
        }
        Reach::SameAccount if both_policies_decide(case.prefix()) => {
            "Here both sides have to allow it, even inside one account."
        }
        Reach::SameAccount => "Both are in one account.",
        Reach::Unknown => "Across accounts, both sides have to allow it.",
    }
}
