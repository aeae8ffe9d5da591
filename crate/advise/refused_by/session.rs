//! Refused by a session policy: a limit that whoever made the session passed along.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session>

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::callers::{SESSION_MAKERS, is_of_a_step, is_own_of_aws};
use crate::advise::known::links::Doc;
use crate::advise::lacks;
use crate::advise::propose::identity;
use crate::advise::propose::session::also_pass;
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::iam::PrincipalKind;
use crate::say::messages::{Ask, Deny, Session};
use crate::say::{AccountId, Advice, Call, Contact, Name};

pub(crate) fn remedy(case: &Case) -> Advice {
    let mut advice = if case.is_explicit() { explicit(case) } else { implicit(case) };
    advice.link(&[Doc::Session]);
    if federated_user(case).is_some() {
        advice.link(&[Doc::FederationToken]);
    }
    advice
}

/// The policy is this one session's: an exception in it would be its end, so that it is narrowed instead.
fn explicit(case: &Case) -> Advice {
    let mut advice = Advice::by(Owner::SessionCreator, Session::Denies { what: case.denied() });
    for lack in lacks::of(case) {
        advice.tell(lack);
    }
    advice.tell(where_it_was_made(case));
    advice.tell(steps::ask(Contact::SessionMaker));
    advice.tell(Session::MakeANewOne);
    advice.tell_owner(where_it_was_made(case));
    advice.tell_owner(Deny::ReadTheConditions);
    advice.tell_owner(Session::NarrowIt);
    advice.tell_owner(Deny::StillNeedsAnAllow);
    advice.caution(Deny::ThereForAReason);
    advice.caution(Deny::NotSeen);
    advice.caution_all(steps::risks(case));
    advice
}

fn implicit(case: &Case) -> Advice {
    if let Some(service) = maker(case) {
        return of_service(case, service);
    }
    if let Some(role) = named_for(case, is_own_of_aws) {
        return perhaps_own_of_aws(case, role);
    }
    if let Some(role) = named_for(case, is_of_a_step) {
        return perhaps_of_a_step(case, role);
    }
    let mut advice = Advice::by(Owner::SessionCreator, Session::DoesNotAllow { what: case.denied() });
    // Where the account is another than the resource's, it is likelier that nobody here made the session.
    let elsewhere = case.reach() == Reach::CrossAccount;
    advice.steps.extend(perhaps_of_aws(case).filter(|_| elsewhere).map(Into::into));
    advice.tell(where_it_was_made(case));
    advice.tell(steps::ask(Contact::SessionMaker));
    advice.tell(Session::MakeANewOne);
    advice.steps.extend(perhaps_of_aws(case).filter(|_| !elsewhere).map(Into::into));
    advice.tell_owner(where_it_was_made(case));
    advice.tell_owner(Session::AddToWhatIsPassed { assume: Call::AssumeRole.bare() });
    advice.tell_owner(Session::CheckBehind);
    also_pass(case, &mut advice);
    // A role of another account than the resource's may be one of AWS's own, which nobody here can change.
    if !elsewhere {
        advice.policies.extend(identity::allow(case, Scope::AlsoNeeded));
    }
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice
}

/// The service that made the session, where the message's envelope names it.
fn maker(case: &Case) -> Option<&'static str> {
    let service = case.denial.service.as_deref()?;
    SESSION_MAKERS.iter().find(|(known, _)| *known == service).map(|(_, name)| *name)
}

/// A session that a service makes for each of its steps: nobody can pass it a policy.
fn of_service(case: &Case, service: &str) -> Advice {
    let service = || Name::new(service);
    let summary = Session::OfService { service: service(), what: case.denied() };
    let mut advice = Advice::by(Owner::SessionCreator, summary);
    advice.tell(Session::MadeByService { service: service() });
    advice.tell(Ask::SendMessage { to: Contact::SessionMaker });
    advice.tell_owner(Session::SetItUpDifferently { service: service() });
    advice
}

/// The role that was refused, where its name is such a one: evidence, no proof, and said to be evidence.
fn named_for<'a>(case: &Case<'a>, is_such: fn(&str, &str) -> bool) -> Option<&'a str> {
    let Grantee::Role(role) = case.grantee() else { return None };
    let session = case.principal().and_then(|principal| principal.session.as_deref());
    is_such(role, session.unwrap_or_default()).then_some(role)
}

/// A role that a service of AWS's has for itself, in a session that it made: what nobody here can change comes first.
fn perhaps_own_of_aws(case: &Case, role: &str) -> Advice {
    let summary = Session::ByNameOfAws { role: Name::new(role), what: case.denied() };
    let mut advice = Advice::by(Owner::Aws, summary);
    advice.steps.extend(perhaps_of_aws(case).map(Into::into));
    advice.tell_owner(Session::OwnCodeInstead);
    advice.tell_owner(Session::CheckBehind);
    advice
}

/// A role of a pipeline or a deployment, whose service mostly makes the session. The document is for own code alone.
fn perhaps_of_a_step(case: &Case, role: &str) -> Advice {
    let summary = Session::PerhapsOfService { role: Name::new(role), what: case.denied() };
    let mut advice = Advice::by(Owner::SessionCreator, summary);
    advice.tell(Session::LookAtTheStep);
    advice.tell(Ask::SendMessage { to: Contact::SessionMaker });
    advice.tell_owner(Session::SetStepUp);
    advice.tell_owner(Session::OwnCodeInstead);
    advice.tell_owner(Session::CheckBehind);
    also_pass(case, &mut advice);
    for policy in &mut advice.policies {
        policy.title = Session::TitleIfOwn.into();
        policy.scope = Scope::Alternative;
    }
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice
}

/// The name of a session of `GetFederationToken`, as printed: it may be masked.
pub(crate) fn federated_user<'a>(case: &Case<'a>) -> Option<&'a str> {
    let principal = case.principal().filter(|of| of.kind == PrincipalKind::FederatedUser)?;
    principal.name.as_deref()
}

/// That the session may be one of AWS's own, which nobody here can change.
fn perhaps_of_aws(case: &Case) -> Option<Session> {
    match (case.grantee(), case.principal_account()) {
        (Grantee::Role(role), account) if account.is_some() || named_for(case, is_own_of_aws).is_some() => {
            Some(Session::PerhapsOfAws { role: Name::new(role), account: AccountId::or_unknown(account) })
        }
        _ => None,
    }
}

/// The call that made the session, by the sort of principal.
fn where_it_was_made(case: &Case) -> Session {
    if let Some(name) = federated_user(case) {
        return Session::MadeByFederationToken { name: name.into() };
    }
    match case.grantee() {
        Grantee::PermissionSet(_) => Session::MadeByIdentityCenter,
        _ => Session::MadeByAssumeRole,
    }
}
