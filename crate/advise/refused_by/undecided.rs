//! The message does not say which type of policy refused: what to check, likeliest first.

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::services::{has_resource_policies, resource_policy_decides};
use crate::advise::propose::draft::attach;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::propose::{identity, resource};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::PolicyType;

pub(crate) fn unknown(case: &Case) -> Remedy {
    let (who, what, on) = (case.who(), case.what(), case.on_what());
    let (_, owner) = case.identity();
    let known = !case.grant.statements.is_empty();
    let mut remedy = Remedy::by(
        owner,
        if known {
            format!(
                "{who} may not perform {what}{on}. Most likely an Allow is missing; the message does not say more."
            )
        } else {
            "AWS refused the request without saying which action or policy it was about.".to_owned()
        },
    );
    if !known {
        remedy.owner = Owner::Unknown;
        remedy.tell("Look for a longer form of the message: in the response's body, in the tool's log with debugging on, or in CloudTrail.");
    }
    capitalize(&mut remedy.summary);
    remedy.tell(steps::send_request(&steps::administrator(case.principal_account())));
    remedy.tell("Mention when it happened, so that the event can be found in CloudTrail.");
    if known {
        remedy.tell_owner(match case.grantee() {
        Grantee::Unknown => "Likeliest: no identity-based policy of the caller allows the action.".to_owned(),
        _ => format!(
            "Likeliest: no identity-based policy of {who} allows the action. Attach the first policy below."
        ),
    });
        remedy.tell_owner_all(steps::attach_to_identity(case));
    } else {
        remedy.tell_owner("Find the event in CloudTrail by its time or request id: it names the action, the resource and the caller.");
    }
    remedy.policies.extend(identity::allow(case, Scope::Exact));
    remedy.policies.extend(identity::choices(case));
    match case.reach() {
        Reach::CrossAccount => resource::other_side(case, &mut remedy),
        Reach::SameAccount if resource_policy_decides(case.prefix()) => {
            remedy.policies.extend(resource::exact(case, Scope::Alternative).map(|policy| ProposedPolicy {
                title: "If the resource's own policy does not leave it to IAM: to add there".to_owned(),
                ..policy
            }));
        }
        Reach::SameAccount => {}
        Reach::Unknown
            if has_resource_policies(case.prefix())
                && case.grant.resources().iter().any(|arn| arn != "*") =>
        {
            remedy.tell_owner(
                "If the resource belongs to another account, its own policy has to allow the caller as well.",
            );
        }
        Reach::Unknown => {}
    }
    remedy.tell_owner(format!(
        "If it is still refused, look for the cause in this order: the resource's own policy, a permissions boundary on the identity, a session \
         policy passed when the session was made, the organization's policies. {}",
        steps::list_service_control_policies(case)
    ));
    remedy.tell_owner(steps::SEE_IN_CLOUDTRAIL);
    remedy.cautions.extend(case.grant.cautions.iter().cloned());
    remedy.link(&[Doc::AccessDenied, Doc::Attach, Doc::PolicySimulator]);
    if let Grantee::User(_) = case.grantee() {
        remedy.link(&[Doc::Delegate]);
    }
    remedy
}

pub(crate) fn explicit(case: &Case) -> Remedy {
    let (who, what) = (case.who(), case.what());
    let mut remedy = Remedy::by(
        Owner::Unknown,
        format!(
            "A Deny refuses {what} to {who}. The message does not say in which policy; no Allow can override it."
        ),
    );
    remedy.tell(steps::send_request(&steps::administrator(case.principal_account())));
    remedy.tell(steps::NO_ALLOW_HELPS);
    remedy.tell_owner(steps::SEE_IN_CLOUDTRAIL);
    remedy.tell_owner(steps::open_the_policy(
        case,
        "Search these for `\"Effect\": \"Deny\"`, likeliest first: the identity's policies and those of its groups, the organization's service \
         control policies, the resource's own policy, the permissions boundary, the session policy, the VPC endpoint's policy.",
    ));
    remedy.tell_owner(steps::list_service_control_policies(case));
    remedy.tell_owner(steps::READ_THE_CONDITIONS);
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    if let Some(mut policy) = policy_with_exception(case, PolicyType::IdentityBased, case.identity().0, false)
    {
        policy.title = format!("If an identity-based policy holds it: {}", lower(&policy.title));
        remedy.propose(policy);
    }
    if let Some(mut policy) = policy_with_exception(
        case,
        PolicyType::ServiceControl,
        attach(AttachKind::ServiceControlPolicy),
        false,
    ) {
        policy.title = format!("If a service control policy holds it: {}", lower(&policy.title));
        policy.scope = Scope::Alternative;
        remedy.propose(policy);
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.link(&[Doc::ExplicitDeny, Doc::AccessDenied]);
    remedy
}

fn capitalize(text: &mut String) {
    if let Some(first) = text.chars().next() {
        text.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
}

fn lower(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.chars().next() {
        text.replace_range(..first.len_utf8(), &first.to_lowercase().to_string());
    }
    text
}
