//! A request that carried no signature was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::resource::policy_for;
use crate::diagnosis::{Owner, Scope};
use crate::say::messages::Unsigned;
use crate::say::{Advice, Call};

/// A request that carries no signature: mostly a mistake of the caller, and never a reason to open the resource to all.
pub(crate) fn remedy(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Unsigned::NotSigned { what: case.denied() });
    remedy.tell(Unsigned::CheckCredentials { whoami: Call::GetCallerIdentity.bare() });
    remedy.tell(Unsigned::Sign);
    remedy.tell(Unsigned::NotInABrowser);
    remedy.tell_owner(Unsigned::NameThePrincipals);
    remedy.tell_owner(Unsigned::NotEverybody);
    if let Grantee::Anonymous = case.grantee() {
        let named = principal_of("AWS", "${PrincipalArn}");
        remedy.policies.extend(policy_for(case, &named, None, Scope::Exact));
    }
    remedy.link(&[Doc::Signature, Doc::ResourcePolicy]);
    remedy
}
