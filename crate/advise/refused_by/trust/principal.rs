//! Users, roles and people of other accounts that a role's trust policy does not let in, or denies.

use crate::advise::case::{Case, Grantee, Reach, prose, word};
use crate::advise::known::links::Doc;
use crate::advise::propose::exception::policy_with_exception;
use crate::advise::propose::trust::{
    identity_allow, place, propose_trust, require, trust_actions, trust_for_principal,
};
use crate::advise::refused_by::trust::edit::{capital, set_trust};
use crate::advise::role::role;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy, Scope};
use crate::iam::PolicyType;

pub(crate) fn by_principal(case: &Case) -> Remedy {
    let (who, role) = (case.who(), role(case));
    let identity_refused = case.denial.policy_type == Some(PolicyType::IdentityBased);
    let trust_refused =
        matches!(case.denial.policy_type, Some(PolicyType::RoleTrust | PolicyType::ResourceBased));
    let what = if case.denies("sts:TagSession") {
        format!("{who} may not pass session tags to {role}.")
    } else if case.denies("sts:SetSourceIdentity") {
        format!("{who} may not set a source identity on {role}.")
    } else {
        format!("{who} may not assume {role}.")
    };
    let why = if identity_refused {
        "No policy of the caller allows it."
    } else if trust_refused {
        "The role's trust policy does not name the caller."
    } else {
        "Either the role's trust policy does not name the caller, or no policy of the caller allows it."
    };
    let owner = if identity_refused { case.identity().1 } else { Owner::RoleOwner };
    let mut remedy = Remedy::by(owner, capital(&format!("{what} {why}")));
    remedy.tell(if identity_refused {
        steps::send_request(&steps::administrator(case.principal_account()))
    } else {
        match case.resource_account() {
            Some(account) => steps::send_request(&format!("whoever manages {role} in account {account}")),
            None => steps::send_request(&format!("whoever manages {role}")),
        }
    });
    remedy.tell(
        "Check the role's ARN letter by letter: a role that does not exist gives the same message. `aws sts get-caller-identity` says who you are.",
    );
    remedy.tell(steps::TRY_AGAIN);
    let mine = identity_allow(case);
    let theirs = trust_for_principal(case);
    if identity_refused {
        remedy.tell_owner_all(steps::attach_to_identity(case));
        remedy.tell_owner("Then check the role's trust policy against the second policy.");
        remedy.policies.extend(mine);
        remedy.tell_owner_all(set_trust(case));
        propose_trust(
            case,
            &mut remedy,
            "Also needed, in the role's trust policy",
            Scope::AlsoNeeded,
            theirs,
        );
    } else {
        remedy.tell_owner_all(set_trust(case));
        propose_trust(case, &mut remedy, "To add to the role's trust policy", Scope::Exact, theirs);
        if mine.is_some() {
            remedy.tell_owner(match case.reach() {
            Reach::SameAccount => format!(
                "In one account a trust policy that names {who} is enough. If it names the whole account instead, {who} needs the second policy too."
            ),
            Reach::CrossAccount => {
                format!("Across accounts {who} needs the second policy as well, in its own account.")
            }
            Reach::Unknown => format!(
                "If {who} belongs to another account than the role, it needs the second policy as well, in its own account."
            ),
        });
        }
        remedy.policies.extend(mine);
    }
    if let Grantee::User(_) = case.grantee() {
        remedy.tell(
            "If the trust policy asks for MFA, give it: `--serial-number MFA_DEVICE_ARN --token-code CODE`.",
        );
    }
    if case.reach() == Reach::CrossAccount {
        external_id(case, &mut remedy);
    }
    if case.denies("sts:TagSession") {
        remedy.tell_owner("Session tags need `sts:TagSession` beside `sts:AssumeRole`, on both sides.");
        remedy.tell("If the tags are not wanted, leave them out: GitHub's `configure-aws-credentials` has `role-skip-session-tagging: true`.");
        remedy.link(&[Doc::SessionTags]);
    }
    if case.denies("sts:SetSourceIdentity") {
        remedy.tell_owner("A source identity needs `sts:SetSourceIdentity` beside `sts:AssumeRole`, on both sides and in every role of a chain.");
        remedy.link(&[Doc::SourceIdentity]);
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.caution("Whoever may assume the role has all of its permissions.");
    remedy.link(&[Doc::Trust, Doc::AccessDenied]);
    remedy
}

/// Only roles can be assumed: a user, a function or a queue in the role's place is a slip that no policy mends.
///
/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
pub(crate) fn no_role(case: &Case, arn: &str) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Reader,
        format!("Only a role can be assumed, and {} is none. The request has to name a role.", prose(arn)),
    );
    let account = case.resource_account().or(case.principal_account()).unwrap_or("ACCOUNT_ID");
    remedy.tell(format!(
        "Put the ARN of the role there: `arn:{}:iam::{account}:role/ROLE_NAME`. Look at `role_arn` in the profile (`aws configure get role_arn`), or at \
         what your tool calls the role to assume.",
        word(Some(case.partition()), "aws")
    ));
    remedy.tell(
        "If you meant to work as yourself, leave the role out: a user needs none to use its own permissions.",
    );
    remedy.tell_owner("No policy has to change for this request. Tell the caller which role to use.");
    remedy.tell_owner(
        "That role's trust policy has to name the caller, or the caller's account and then the caller's own policy as well.",
    );
    remedy.link(&[Doc::Trust, Doc::AccessDenied]);
    remedy
}

/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
pub(crate) fn root(case: &Case) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Reader,
        "The root user cannot assume roles, whatever the role's trust policy says.",
    );
    remedy.tell("Sign in as a user or a role of the account, and assume the role from there.");
    remedy.tell_owner(format!(
        "Name that user or role in the trust policy of {}, not the root user.",
        role(case)
    ));
    remedy.link(&[Doc::RootUser, Doc::Trust]);
    remedy
}

/// A third party's request carries an id that the two have agreed on.
fn external_id(case: &Case, remedy: &mut Remedy) {
    let mut statement = trust_for_principal(case);
    require(&mut statement, "StringEquals", "sts:ExternalId", "${ExternalId}");
    propose_trust(
        case,
        remedy,
        "If the caller is a third party: only with its external id",
        Scope::Alternative,
        statement,
    );
    remedy.tell("If the role's owner gave you an external id, pass it: `--external-id ID`. Without it the trust policy does not match.");
    remedy.link(&[Doc::ThirdParty, Doc::OwnAccounts]);
}

pub(crate) fn explicit(case: &Case) -> Remedy {
    let (who, role) = (case.who(), role(case));
    let mut remedy = Remedy::by(
        Owner::RoleOwner,
        format!(
            "The trust policy of {role} denies {who}. Only changing that Deny helps; an Allow cannot override it."
        ),
    );
    remedy.tell(steps::send_request(&format!("whoever manages {role}")));
    remedy.tell(steps::NO_ALLOW_HELPS);
    remedy.tell_owner(steps::READ_THE_CONDITIONS);
    remedy.tell_owner(steps::replace_the_deny(case));
    remedy.tell_owner_all(set_trust(case));
    remedy.tell_owner(steps::STILL_NEEDS_AN_ALLOW);
    remedy.policies.extend(policy_with_exception(case, PolicyType::RoleTrust, place(case), true));
    for statement in remedy.policies.iter_mut().flat_map(|policy| &mut policy.document.statement) {
        statement.action = Some(crate::iam::OneOrMany(trust_actions(case)));
    }
    remedy.cautions.extend(steps::path_caution(case));
    remedy.link(&[Doc::ExplicitDeny, Doc::Trust]);
    remedy
}
