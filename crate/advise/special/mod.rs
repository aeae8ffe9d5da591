//! What the action, the service or the credentials add to a remedy, or put in its place.

mod access_keys;
mod apis;
mod billing;
mod cdk;
mod cognito;
mod conditions;
mod ec2_launch;
mod elsewhere;
mod encoded;
mod execution_role;
mod federation_token;
mod guarded;
mod kms;
mod lake;
mod managed_policies;
mod of_roles;
mod organizations;
mod outside_iam;
mod outsiders;
mod pass_role;
mod pipelines;
mod s3;
mod service_access;
mod service_linked_role;
mod services;
mod shared_roles;
mod subscriptions;
mod unchangeable;

use crate::advise::case::Case;
use crate::advise::known::risks as risk;
use crate::diagnosis::{ArnPart, Denial, Kind, Source};
use crate::hidden::has_hidden;
use crate::iam::{Arn, Effect};
use crate::say::messages::Provenance;
use crate::say::{Advice, Name};

/// A case's answer, where it is one.
type Instead = fn(&Case) -> Option<Advice>;

/// The answers that come before those to the policy type: the first that fits is the one.
const CAUSES: [Instead; 13] = [
    guarded::instead,
    unchangeable::instead,
    apis::instead,
    service_access::instead,
    of_roles::instead,
    pipelines::instead,
    service_linked_role::instead,
    elsewhere::instead,
    subscriptions::instead,
    cognito::instead,
    federation_token::instead,
    cdk::instead,
    kms::of_another,
];

/// The remedy of a refusal that no policy type explains: what nobody can change, credentials, encoded messages, settings
/// outside IAM.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    if let Some(advice) = CAUSES.iter().find_map(|instead| instead(case)) {
        return Some(advice);
    }
    match case.kind {
        Kind::AccessKey => Some(access_keys::remedy(case)),
        Kind::ManagedPolicy => Some(managed_policies::remedy(case)),
        Kind::Encoded if case.denial.actions.is_empty() => Some(encoded::remedy(case)),
        Kind::Other => Some(outside_iam::remedy(case)),
        Kind::Kms if !case.is_explicit() => kms::instead(case),
        _ => pass_role::instead(case)
            .filter(|_| !case.is_explicit())
            .or_else(|| billing::instead(case))
            .or_else(|| s3::instead(case))
            .or_else(|| outside_iam::named(case))
            .or_else(|| organizations::instead(case))
            .or_else(|| execution_role::instead(case)),
    }
}

/// What is known of this action or service besides the policy type.
pub(crate) fn besides(case: &Case, remedy: &mut Advice) {
    for add in [
        pass_role::add,
        service_linked_role::add,
        access_keys::add,
        kms::add,
        s3::add,
        ec2_launch::add,
        services::add,
        organizations::add,
        cognito::add,
        cdk::add,
        outsiders::add,
        conditions::add,
        encoded::add,
        shared_roles::besides,
    ] {
        add(case, remedy);
    }
    let allows = |remedy: &Advice| {
        let mut statements = remedy.policies.iter().flat_map(|policy| &policy.document.statement);
        statements.any(|statement| statement.effect == Effect::Allow)
    };
    if allows(remedy) {
        remedy.caution_all(case.actions().into_iter().filter_map(risk::of).map(|risk| risk.warning()));
    }
}

/// What the answer rests on, where the message did not say it in so many words, and what was left out of it.
pub(crate) fn provenance(case: &Case, remedy: &mut Advice) {
    let rests_on_likely = || {
        let statements = remedy.policies.iter().flat_map(|policy| &policy.document.statement);
        let mut actions = statements.filter_map(|statement| statement.action.as_ref()).flat_map(|of| &of.0);
        actions.any(|action| case.denial.likely_actions.contains(action))
    };
    if case.denial.actions.is_empty() && rests_on_likely() {
        remedy.caution(Provenance::LikelyActions { what: case.denied() });
    }
    if let Some(account) = account_of_caller(case).filter(|_| !remedy.policies.is_empty()) {
        remedy.caution(Provenance::AccountOfCaller { account: account.into() });
    }
    if has_hidden_name(case.denial) {
        remedy.caution(Provenance::HiddenCharacters);
    }
    if !case.denial.redacted.is_empty() {
        remedy.caution(Provenance::SecretsLeftOut { sorts: Name::new(&case.denial.redacted.join(", ")) });
    }
}

/// The caller's account, where it stands in for the one that the resource's printed ARN leaves out.
fn account_of_caller<'a>(case: &Case<'a>) -> Option<&'a str> {
    let resource = case.denial.resource.as_ref()?;
    let inferred =
        resource.inferred.iter().find(|of| of.part == ArnPart::Account && of.from == Source::Principal)?;
    let printed = Arn::parse(&resource.raw).filter(|arn| arn.account.is_empty());
    printed.map(|_| inferred.value.as_str())
}

/// Whether who asked, what for or on what holds characters that nobody sees.
fn has_hidden_name(denial: &Denial) -> bool {
    let principal = denial.principal.iter().map(|principal| &principal.raw);
    let resource = denial.resource.iter().map(|resource| &resource.raw);
    let actions = denial.actions.iter().map(|action| &action.raw);
    principal.chain(resource).chain(actions).any(|name| has_hidden(name))
}
