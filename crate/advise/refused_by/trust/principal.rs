//! Users, roles and people of other accounts that a role's trust policy does not let in, or denies.

use crate::advise::case::{Case, Grantee, Reach};
use crate::advise::known::links::Doc;
use crate::advise::propose::trust::{identity_allow, place, propose_trust, require, trust_for_principal};
use crate::advise::refused_by::explicit::{self, Refusal};
use crate::advise::refused_by::trust::edit::set_trust;
use crate::advise::role;
use crate::advise::steps;
use crate::diagnosis::{Owner, Scope};
use crate::iam::PolicyType;
use crate::say::command::word;
use crate::say::messages::{Deny, Trust, TrustTitles};
use crate::say::nouns::Start;
use crate::say::{Advice, Call, Code, Name};

pub(crate) fn by_principal(case: &Case) -> Advice {
    let who = case.caller();
    let identity_refused = case.denial.policy_type == Some(PolicyType::IdentityBased);
    let trust_refused =
        matches!(case.denial.policy_type, Some(PolicyType::RoleTrust | PolicyType::ResourceBased));
    let summary = summary(case, identity_refused, trust_refused);
    let owner = if identity_refused { case.identity().1 } else { Owner::RoleOwner };
    let mut remedy = Advice::by(owner, summary);
    remedy.tell(if identity_refused {
        steps::ask_administrator(case)
    } else {
        steps::ask(role::owner(case, true))
    });
    remedy.tell(Trust::CheckTheArn { whoami: Call::GetCallerIdentity.bare() });
    remedy.tell(steps::TRY_AGAIN);
    let mine = identity_allow(case);
    let theirs = trust_for_principal(case);
    if identity_refused {
        remedy.tell_owner_all(steps::attach_to_identity(case));
        remedy.tell_owner(Trust::CheckTheTrustPolicy);
        remedy.policies.extend(mine);
        remedy.tell_owner_all(set_trust(case));
        propose_trust(case, &mut remedy, TrustTitles::AlsoNeeded, Scope::AlsoNeeded, theirs);
    } else {
        let [read, change] = set_trust(case);
        remedy.tell_owner(read);
        remedy.tell_owner(Trust::MeetTheCondition { who: case.caller() });
        remedy.tell_owner(change);
        propose_trust(case, &mut remedy, TrustTitles::ToAdd, Scope::Exact, theirs);
        if mine.is_some() {
            remedy.tell_owner(match case.reach() {
                Reach::SameAccount => Trust::OneAccount { who },
                Reach::CrossAccount => Trust::AcrossAccounts { who },
                Reach::Unknown => Trust::PerhapsAcrossAccounts { who },
            });
        }
        remedy.policies.extend(mine);
    }
    if let Grantee::User(_) = case.grantee() {
        remedy.tell(Trust::GiveMfa);
    }
    if case.reach() == Reach::CrossAccount {
        external_id(case, &mut remedy);
    }
    if case.denies("sts:TagSession") {
        remedy.tell_owner(Trust::TagsOnBothSides);
        remedy.tell(Trust::LeaveTagsOut);
        remedy.link(&[Doc::SessionTags]);
    }
    if case.denies("sts:SetSourceIdentity") {
        remedy.tell_owner(Trust::SourceIdentityOnBothSides);
        remedy.link(&[Doc::SourceIdentity]);
    }
    remedy.caution_all(steps::path_caution(case));
    remedy.caution(Trust::AllOfThePermissions);
    remedy.link(&[Doc::Trust, Doc::AccessDenied]);
    remedy
}

/// Who may not do what to the role, and whose policy is at fault, as far as the message says.
fn summary(case: &Case, identity_refused: bool, trust_refused: bool) -> Trust {
    let (who, role) = (Start(case.caller()), role::role(case));
    let (tags, source_identity) = (case.denies("sts:TagSession"), case.denies("sts:SetSourceIdentity"));
    match (tags, source_identity, identity_refused, trust_refused) {
        (true, _, true, _) => Trust::NoTagsByIdentity { who, role },
        (true, _, _, true) => Trust::NoTagsByTrust { who, role },
        (true, ..) => Trust::NoTags { who, role },
        (_, true, true, _) => Trust::NoSourceIdentityByIdentity { who, role },
        (_, true, _, true) => Trust::NoSourceIdentityByTrust { who, role },
        (_, true, ..) => Trust::NoSourceIdentity { who, role },
        (.., true, _) => Trust::NotByIdentity { who, role },
        (.., true) => Trust::NotByTrust { who, role },
        _ => Trust::Not { who, role },
    }
}

/// Only roles can be assumed: a user, a function or a queue in the role's place is a slip that no policy mends.
///
/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
pub(crate) fn no_role(case: &Case, arn: &str) -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Trust::NoRole { arn: Name::new(arn) });
    let account = case.resource_account().or(case.principal_account()).unwrap_or("ACCOUNT_ID");
    let partition = word(Some(case.partition()), "aws");
    remedy.tell(Trust::NameTheRole {
        arn: Code::new(format!("arn:{partition}:iam::{account}:role/ROLE_NAME")),
    });
    remedy.tell(Trust::YourselfNeedsNoRole);
    remedy.tell_owner(Trust::NothingToChange);
    remedy.tell_owner(Trust::ThatRoleHasToNameTheCaller);
    remedy.link(&[Doc::Trust, Doc::AccessDenied]);
    remedy
}

/// Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
pub(crate) fn root(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Trust::RootCannotAssume);
    remedy.tell(Trust::SignInOtherwise);
    remedy.tell_owner(Trust::NameThatUser { role: role::role(case) });
    remedy.link(&[Doc::RootUser, Doc::Trust]);
    remedy
}

/// A third party's request carries an id that the two have agreed on.
fn external_id(case: &Case, remedy: &mut Advice) {
    let mut statement = trust_for_principal(case);
    require(&mut statement, "StringEquals", "sts:ExternalId", "${ExternalId}");
    propose_trust(case, remedy, TrustTitles::ThirdParty, Scope::Alternative, statement);
    remedy.tell(Trust::GiveExternalId);
    remedy.link(&[Doc::ThirdParty, Doc::OwnAccounts]);
}

pub(crate) fn explicit(case: &Case) -> Advice {
    let name = role::role_name(case);
    let get = Call::GetRole.given("role-name", name, "ROLE_NAME");
    let print = get.with("query", "Role.AssumeRolePolicyDocument");
    let put = Call::UpdateAssumeRolePolicy.given("role-name", name, "ROLE_NAME");
    let write = put.with("policy-document", "file://trust.json");
    let mut advice = explicit::advise(
        case,
        Refusal {
            owner: Owner::RoleOwner,
            summary: Trust::Denied { role: role::role(case), who: case.caller() }.into(),
            ask: role::owner(case, false),
            policy_type: PolicyType::RoleTrust,
            find: Trust::ReadThePolicy { role: role::role(case), print: print.clone() }.into(),
            place: place(case),
            write: vec![Deny::SaveFirst { print, write }.into()],
        },
    );
    advice.link(&[Doc::ExplicitDeny, Doc::Trust]);
    advice
}
