//! A request that carried no signature was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::resource::policy_for;
use crate::diagnosis::{Owner, Scope};
use crate::say::messages::NotSigned;
use crate::say::{Advice, Call};

/// A request that carries no signature: mostly a mistake of the caller, and never a reason to open the resource to all.
pub(crate) fn remedy(case: &Case) -> Advice {
    let mut advice = Advice::by(Owner::Reader, NotSigned::Anonymous { what: case.denied() });
    advice.tell(NotSigned::HasCredentials { identity: Call::GetCallerIdentity.bare() });
    advice.tell(NotSigned::SignIt);
    advice.tell(NotSigned::Browser);
    advice.tell_owner(NotSigned::NameThePrincipals);
    advice.tell_owner(NotSigned::NotEverybody);
    if let Grantee::Anonymous = case.grantee() {
        let named = principal_of("AWS", "${PrincipalArn}");
        advice.policies.extend(policy_for(case, &named, None, Scope::Exact));
    }
    advice.link(&[Doc::Signature, Doc::ResourcePolicy]);
    advice
}
