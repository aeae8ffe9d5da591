//! The message does not say which type of policy refused: what to check, likeliest first.

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::names::has_no_account;
use crate::advise::known::services::{has_resource_policies, resource_policy_decides};
use crate::advise::propose::draft::attach;
use crate::advise::propose::{identity, resource};
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, Owner, Scope};
use crate::iam::{Arn, PolicyType};
use crate::say::messages::{Deny, Undecided};
use crate::say::{Advice, Proposal, Start};

/// Most likely an Allow is missing.
pub(crate) fn unknown(case: &Case) -> Advice {
    let known = !case.grant.statements.is_empty();
    let mut advice = if known { likeliest(case) } else { nothing_known(case) };
    advice.policies.extend(identity::allow(case, Scope::Exact));
    advice.policies.extend(identity::choices(case));
    other_side(case, &mut advice);
    let (list, parents) = steps::service_control_commands(case);
    advice.tell_owner(
        if has_resource_policies(case.prefix()) || case.prefix().is_empty() || case.prefix() == "sts" {
            Undecided::NextCauses { list, parents }
        } else {
            Undecided::NextCausesOfIdentity { list, parents }
        },
    );
    advice.tell_owner(steps::SEE_IN_CLOUDTRAIL);
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice.link(&[Doc::AccessDenied, Doc::Attach, Doc::PolicySimulator]);
    if let Grantee::User(_) = case.grantee() {
        advice.link(&[Doc::Delegate]);
    }
    advice
}

fn likeliest(case: &Case) -> Advice {
    let (who, what) = (Start(case.caller()), case.denied());
    let summary = match case.denied_resource() {
        Some(resource) => Undecided::PerhapsOn { who, what, resource },
        None => Undecided::Perhaps { who, what },
    };
    let mut advice = Advice::by(case.identity().1, summary);
    advice.tell(steps::ask_administrator(case));
    advice.tell(Undecided::SayWhen);
    advice.tell_owner(match case.grantee() {
        Grantee::Unknown => Undecided::LikeliestOfCaller,
        _ => Undecided::Likeliest { who: case.caller() },
    });
    advice.tell_owner_all(steps::attach_to_identity(case));
    advice.tell_owner_all(steps::attach_managed(case));
    advice
}

fn nothing_known(case: &Case) -> Advice {
    let mut advice = Advice::by(Owner::Unknown, Undecided::NothingKnown);
    advice.tell(Undecided::LongerForm);
    advice.tell(steps::ask_administrator(case));
    advice.tell(Undecided::SayWhen);
    advice.tell_owner(Undecided::FindTheEvent);
    advice
}

/// What the resource's own policy has to do with it.
fn other_side(case: &Case, advice: &mut Advice) {
    match case.reach() {
        Reach::CrossAccount => resource::other_side(case, advice),
        Reach::SameAccount if resource_policy_decides(case.prefix()) => {
            let title = Undecided::TitleIfNotLeftToIam;
            let policy = resource::exact(case, Scope::Alternative);
            advice.policies.extend(policy.map(|policy| Proposal { title: title.into(), ..policy }));
        }
        Reach::SameAccount => {}
        // AWS's own documents and the like belong to no account that could allow more.
        Reach::Unknown
            if has_resource_policies(case.prefix())
                && !of_no_account(case)
                && case.grant.resources().iter().any(|arn| arn != "*") =>
        {
            advice.tell_owner(Undecided::ResourceElsewhere);
        }
        Reach::Unknown => {}
    }
}

/// Whether the resource is AWS's own, without an account.
fn of_no_account(case: &Case) -> bool {
    let arn = case.resource_arn().and_then(Arn::parse);
    arn.is_some_and(|arn| arn.account.is_empty() && has_no_account(arn.service, arn.resource))
}

/// A Deny refused, in a policy of which nothing is said.
pub(crate) fn explicit(case: &Case) -> Advice {
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: Owner::Unknown,
            summary: Undecided::Denies { who: case.caller(), what: case.denied() }.into(),
            ask: steps::administrator(case),
            // The exception that such a policy would take; an identity's own is narrowed instead.
            policy_type: PolicyType::ServiceControl,
            find: steps::open_the_policy(case, Undecided::SearchForDeny),
            place: attach(AttachKind::ServiceControlPolicy),
            write: vec![Deny::ReplacesTheWhole.into()],
        },
    );
    advice.owner_steps.insert(0, steps::SEE_IN_CLOUDTRAIL.into());
    advice.owner_steps.insert(2, steps::list_service_control_policies(case).into());
    let who = case.caller();
    for exception in &mut advice.exceptions {
        exception.title = Deny::TitleIfServiceControl { who: who.clone() }.into();
    }
    advice.tell_owner(Deny::NarrowForOneIdentity { who });
    advice.link(&[Doc::ExplicitDeny, Doc::AccessDenied]);
    advice
}
