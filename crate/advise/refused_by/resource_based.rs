//! Refused by the resource's own policy, or for want of an `Allow` in it.
//!
//! In one account an `Allow` on either side is enough, unless the service leaves the decision to the resource; across
//! accounts both sides have to allow.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::known::services::{both_policies_decide, can_have_policies, resource_policy_decides};
use crate::advise::propose::identity::allow;
use crate::advise::propose::resource::{exact, place, thing};
use crate::advise::propose::{self, set_policy};
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::refused_by::identity;
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::iam::PolicyType;
use crate::say::messages::{Deny, Grants, Identity, Lacks, ResourcePolicy, ResourceTitles};
use crate::say::{AccountId, Advice, Contact, Message, Proposal};

pub(crate) fn remedy(case: &Case) -> Advice {
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
fn without_policies(case: &Case) -> Advice {
    use ResourcePolicy::{NothingLets, NothingLetsElsewhere, NothingLetsElsewhereOn, NothingLetsOn};
    let mut remedy = identity::implicit(case);
    let (who, what) = (case.caller(), case.denied());
    let summary = match (case.reach() == Reach::CrossAccount, case.denied_resource()) {
        (true, Some(resource)) => NothingLetsElsewhereOn { who, what, resource },
        (true, None) => NothingLetsElsewhere { who, what },
        (false, Some(resource)) => NothingLetsOn { who, what, resource },
        (false, None) => NothingLets { who, what },
    };
    remedy.summary = summary.into();
    remedy.link(&[Doc::ResourcePolicy]);
    remedy
}

fn implicit(case: &Case) -> Advice {
    let who = case.caller();
    let mut remedy = Advice::by(Owner::ResourceOwner, summary(case));
    remedy.tell(steps::ask(owner_of(case)));
    remedy.tell(steps::TRY_AGAIN);
    remedy.tell_owner(Identity::PerhapsUnmatched);
    remedy.tell_owner(ResourcePolicy::AddTheStatement { thing: thing(case) });
    remedy.tell_owner_all(set_policy::steps(case));
    remedy.policies.extend(exact(case, Scope::Exact));
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => {
            let named = case.principal().is_some_and(|principal| principal.arn.is_some());
            if !named {
                remedy.caution(ResourcePolicy::AccountOfTheService);
            }
            if matches!(case.prefix(), "sns" | "sqs") {
                remedy.tell_owner(ResourcePolicy::KeyOfTheService {
                    thing: thing(case),
                    service: case.caller(),
                });
            }
        }
        _ if case.grantee() == Grantee::Root => {
            remedy.tell_owner(ResourcePolicy::NothingForRoot);
        }
        Reach::CrossAccount => {
            let account = AccountId::or_unknown(case.principal_account());
            remedy.tell(ResourcePolicy::AskThereToo { account: account.clone(), who: who.clone() });
            remedy.tell_owner(ResourcePolicy::AttachInAccount { account, who });
            remedy.policies.extend(allow(case, Scope::AlsoNeeded));
        }
        Reach::SameAccount if both_policies_decide(case.prefix()) => {
            remedy.tell_owner(ResourcePolicy::BothInOneAccount { who });
            remedy.policies.extend(allow(case, Scope::AlsoNeeded));
        }
        Reach::SameAccount if !resource_policy_decides(case.prefix()) => {
            remedy.tell_owner(ResourcePolicy::OrTheIdentity { who: who.clone() });
            remedy.policies.extend(
                allow(case, Scope::Alternative)
                    .map(|policy| Proposal { title: ResourceTitles::Instead { who }.into(), ..policy }),
            );
        }
        Reach::SameAccount => {}
        Reach::Unknown => {
            remedy.tell_owner(ResourcePolicy::PerhapsAcross { who });
            remedy.policies.extend(allow(case, Scope::AlsoNeeded));
        }
    }
    remedy.policies.extend(propose::resource::whole_job(case));
    remedy.policies.extend(propose::identity::whole_job(case));
    remedy.caution_all(steps::path_caution(case));
    if case.prefix() == "kms" {
        remedy.caution(Grants::KeyPolicyStar);
    }
    remedy.caution_all(case.grant.cautions.iter().cloned());
    if case.reach() == Reach::CrossAccount {
        remedy.link(&[Doc::CrossAccount, Doc::RolesOrResourcePolicies]);
    }
    remedy.link(&[Doc::ResourcePolicy, Doc::AccessDenied]);
    remedy
}

fn explicit(case: &Case) -> Advice {
    let (who, thing) = (case.caller(), thing(case));
    let mut write = set_policy::steps(case).into_iter().map(Message::from).collect::<Vec<_>>();
    // Most steps say so themselves.
    if write.is_empty() {
        write.push(Deny::ReplacesTheWhole.into());
    }
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: Owner::ResourceOwner,
            summary: ResourcePolicy::Denies { thing: thing.clone(), what: case.denied(), who: who.clone() }
                .into(),
            ask: owner_of(case),
            policy_type: PolicyType::ResourceBased,
            find: steps::open_the_policy(case, ResourcePolicy::FindTheDeny { thing, who }),
            place: place(case),
            write,
        },
    );
    if case.prefix() == "s3" {
        advice.tell_owner(Lacks::LockedOutOfBucket);
    }
    advice.link(&[Doc::ExplicitDeny, Doc::ResourcePolicy]);
    advice
}

fn owner_of(case: &Case) -> Contact {
    let other = case.resource_account().filter(|_| case.reach() == Reach::CrossAccount);
    Contact::ResourceOwner(other.map(AccountId::from))
}

/// What is missing, and on how many sides.
fn summary(case: &Case) -> ResourcePolicy {
    use ResourcePolicy::{
        AcrossAccounts, BothAccounts, BothDecide, HasToNameTheAccount, HasToNameTheService, OneAccount,
        ResourceDecides,
    };
    let (thing, who, what) = (thing(case), case.caller(), case.denied());
    match case.reach() {
        _ if matches!(case.grantee(), Grantee::Service(_)) => HasToNameTheService { thing, who, what },
        _ if case.grantee() == Grantee::Root => HasToNameTheAccount { thing, who, what },
        Reach::CrossAccount => BothAccounts { thing, who, what },
        Reach::SameAccount if resource_policy_decides(case.prefix()) => ResourceDecides { thing, who, what },
        Reach::SameAccount if both_policies_decide(case.prefix()) => BothDecide { thing, who, what },
        Reach::SameAccount => OneAccount { thing, who, what },
        Reach::Unknown => AcrossAccounts { thing, who, what },
    }
}
