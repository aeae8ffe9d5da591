//! Refused by a session policy: a limit that whoever made the session passed along.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session>

use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::attach;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::propose::identity;
use crate::advise::propose::session::also_pass;
use crate::advise::steps;
use crate::diagnosis::{AttachKind, Owner, Remedy, Scope};
use crate::iam::PolicyType;

pub(crate) fn remedy(case: &Case) -> Remedy {
    let what = case.what();
    let explicit = case.is_explicit();
    let mut remedy = Remedy::by(
        Owner::SessionCreator,
        if explicit {
            format!(
                "The policy that was passed when this session was made denies {what}. The session has to be made again without that Deny."
            )
        } else {
            format!(
                "The policy that was passed when this session was made does not allow {what}. The session has to be made again with a wider one."
            )
        },
    );
    remedy.tell(where_it_was_made(case));
    remedy.tell(steps::send_request("whoever runs the tool or service that makes the session"));
    remedy.tell("Then make a new session: a session that exists cannot be widened.");
    remedy.tell_owner(where_it_was_made(case));
    if explicit {
        remedy.tell_owner(steps::replace_the_deny(case));
        remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
        remedy.policies.extend(policy_with_exception(
            case,
            PolicyType::Session,
            attach(AttachKind::Session),
            false,
        ));
        remedy.cautions.extend(steps::path_caution(case));
    } else {
        remedy.tell_owner(
            "Add the first policy's statement to what is passed: `--policy file://session.json` of `aws sts assume-role`, or a managed \
             policy in `--policy-arns`.",
        );
        remedy.tell_owner("Check that the role or user behind the session allows it too: a session gets only what both allow.");
        also_pass(case, &mut remedy);
        remedy.policies.extend(identity::allow(case, Scope::AlsoNeeded));
    }
    if !explicit {
        remedy.cautions.extend(case.grant.cautions.iter().cloned());
    }
    remedy.link(&[Doc::Session]);
    if let Grantee::FederatedUser(_) = case.grantee() {
        remedy.link(&[Doc::FederationToken]);
    }
    remedy
}

/// The call that made the session, by the sort of principal.
fn where_it_was_made(case: &Case) -> String {
    let calls = match case.grantee() {
        Grantee::FederatedUser(name) => {
            return format!(
                "The session {name} was made with `GetFederationToken`: look at the `Policy` and `PolicyArns` of that call."
            );
        }
        Grantee::PermissionSet(_) => {
            return "The session came through IAM Identity Center, which passes no session policy of its own: look for a second step, such \
                    as a tool that assumes a role with `--policy`."
                .to_owned();
        }
        _ => "`AssumeRole`, `AssumeRoleWithSAML` or `AssumeRoleWithWebIdentity`",
    };
    format!(
        "Look where the session is made, at the `Policy` and `PolicyArns` of {calls}: in code, in a profile, in Terraform's `assume_role` \
         block, or in a CI step (GitHub's `inline-session-policy` and `managed-session-policies`)."
    )
}
