//! A request that carried no signature was refused.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::grant::principal_of;
use crate::advise::known::links::Doc;
use crate::advise::propose::resource::policy_for;
use crate::diagnosis::{Owner, Remedy, Scope};

/// A request that carries no signature: mostly a mistake of the caller, and never a reason to open the resource to all.
pub(crate) fn remedy(case: &Case) -> Remedy {
    let what = case.what();
    let mut remedy = Remedy::by(
        Owner::Reader,
        format!(
            "The request for {what} was not signed, so AWS took it for an anonymous one. Send it with credentials."
        ),
    );
    remedy.tell("Check that the program has credentials: `aws sts get-caller-identity` says who it is.");
    remedy.tell("Sign the request with Signature Version 4. AWS SDKs do it by themselves; a plain `curl` needs `--aws-sigv4`.");
    remedy.tell("A browser that opens the address directly is anonymous too: use the service's own sign-in or a presigned URL.");
    remedy.tell_owner(
        "Name the principals that need access in the resource's policy, and let them sign their requests.",
    );
    remedy.tell_owner("Don't answer this with `\"Principal\": \"*\"`: that opens the resource to everybody.");
    if let Grantee::Anonymous = case.grantee() {
        let named = principal_of("AWS", "${PrincipalArn}");
        remedy.policies.extend(policy_for(case, &named, None, Scope::Exact));
    }
    remedy.link(&[Doc::Signature, Doc::ResourcePolicy]);
    remedy
}
