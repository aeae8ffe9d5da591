//! A session of `GetFederationToken`, refused by the policy that was passed to it, or for want of one.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html>

use crate::advise::case::{Case, is_name};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::{attach, policy};
use crate::advise::refused_by::session;
use crate::diagnosis::{AttachKind, Owner, Scope};
use crate::iam::PolicyType;
use crate::say::messages::FederationToken;
use crate::say::{Advice, Call};

pub(crate) fn instead(case: &Case) -> Option<Advice> {
    let name = session::federated_user(case)?;
    if case.denial.policy_type != Some(PolicyType::Session) || case.is_explicit() {
        return None;
    }
    let get = Call::GetFederationToken.given("name", Some(name).filter(|name| is_name(name)), "NAME");
    let mut remedy = Advice::by(Owner::SessionCreator, FederationToken::Passed { what: case.denied() });
    remedy.tell(FederationToken::WhereItWasMade { name: name.into() });
    remedy.tell(FederationToken::NewSession);
    remedy.tell_owner(FederationToken::WhereItWasMade { name: name.into() });
    remedy.tell_owner(FederationToken::PassIt { get: get.with("policy", "file://session.json") });
    remedy.tell_owner(FederationToken::TheUserToo);
    let statements = case.grant.statements.clone();
    if !statements.is_empty() {
        remedy.propose(policy(
            PolicyType::Session,
            FederationToken::ToPass,
            Scope::Exact,
            attach(AttachKind::Session),
            statements.clone(),
        ));
        remedy.propose(policy(
            PolicyType::IdentityBased,
            FederationToken::ForTheUser,
            Scope::AlsoNeeded,
            attach(AttachKind::User),
            statements,
        ));
    }
    remedy.link(&[Doc::FederationToken, Doc::Session]);
    Some(remedy)
}
