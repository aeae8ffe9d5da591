//! Refused by a session policy: a limit that whoever made the session passed along.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session>

use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::advise::lacks;
use crate::advise::propose::identity;
use crate::advise::propose::session::also_pass;
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::say::messages::{Deny, Session};
use crate::say::{Advice, Call, Contact};

pub(crate) fn remedy(case: &Case) -> Advice {
    let mut advice = if case.is_explicit() { explicit(case) } else { implicit(case) };
    advice.link(&[Doc::Session]);
    if let Grantee::FederatedUser(_) = case.grantee() {
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
    let mut advice = Advice::by(Owner::SessionCreator, Session::DoesNotAllow { what: case.denied() });
    advice.tell(where_it_was_made(case));
    advice.tell(steps::ask(Contact::SessionMaker));
    advice.tell(Session::MakeANewOne);
    advice.tell_owner(where_it_was_made(case));
    advice.tell_owner(Session::AddToWhatIsPassed { assume: Call::AssumeRole.bare() });
    advice.tell_owner(Session::CheckBehind);
    also_pass(case, &mut advice);
    advice.policies.extend(identity::allow(case, Scope::AlsoNeeded));
    advice.caution_all(case.grant.cautions.iter().cloned());
    advice
}

/// The call that made the session, by the sort of principal.
fn where_it_was_made(case: &Case) -> Session {
    match case.grantee() {
        Grantee::FederatedUser(name) => Session::MadeByFederationToken { name: name.into() },
        Grantee::PermissionSet(_) => Session::MadeByIdentityCenter,
        _ => Session::MadeByAssumeRole,
    }
}
