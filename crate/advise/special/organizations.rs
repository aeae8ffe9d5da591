//! Calls of AWS Organizations that only some accounts may make.
//!
//! Sources: [`callable_from`]; <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html>.

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::known::organizations::{CallableFrom, callable_from};
use crate::advise::propose::identity;
use crate::diagnosis::Scope;
use crate::say::messages::Organizations;
use crate::say::{Advice, Call};

/// The answer where nothing says that it is the caller's own policy which lacks the Allow: most likely the call came from an
/// account that cannot make it.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    if case.denial.policy_type.is_some() || case.is_explicit() {
        return None;
    }
    let from = callable_from(case.action()).filter(|from| *from != CallableFrom::Member)?;
    let what = case.denied();
    let summary = match from {
        CallableFrom::Management => Organizations::ManagementOnly { what },
        _ => Organizations::ManagementOrDelegated { what },
    };
    let mut remedy = Advice::by(case.identity().1, summary);
    tell(from, &mut remedy);
    remedy.tell_owner(Organizations::AllowThere);
    remedy.policies.extend(identity::allow(case, Scope::Exact));
    remedy.link(&[Doc::OrganizationsAccess]);
    Some(remedy)
}

/// What is said beside an Allow that is known to be missing.
pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    let Some(from) = callable_from(case.action()).filter(|_| case.wants_an_allow()) else { return };
    tell(from, remedy);
    remedy.link(&[Doc::OrganizationsAccess]);
}

fn tell(from: CallableFrom, remedy: &mut Advice) {
    if from == CallableFrom::Member {
        remedy.tell(Organizations::ByTheMemberItself);
        remedy.tell_owner(Organizations::LeaveNeedsMore);
        return;
    }
    let check = Organizations::CheckAccount {
        whoami: Call::GetCallerIdentity.with("query", "Account"),
        organization: Call::DescribeOrganization.with("query", "Organization.MasterAccountId"),
    };
    if from == CallableFrom::Management {
        remedy.tell_first(Organizations::CallFromThere);
        remedy.tell_first(check);
        remedy.tell_owner(Organizations::NoAllowInMember);
        return;
    }
    remedy.tell_first(Organizations::CallFromThereOrDelegated);
    remedy.tell_first(check);
    let register = Call::RegisterDelegatedAdministrator.with("account-id", "ACCOUNT_ID");
    remedy.tell_owner(Organizations::RegisterDelegated {
        put: Call::PutOrganizationsPolicy.with("content", "file://delegation.json"),
        register: register.with("service-principal", "SERVICE.amazonaws.com"),
    });
}
