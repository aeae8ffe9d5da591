//! What the action, the service or the credentials add to a remedy, or put in its place.

mod access_keys;
mod billing;
mod conditions;
mod ec2_launch;
mod encoded;
mod execution_role;
mod kms;
mod managed_policies;
mod outside_iam;
mod outsiders;
mod pass_role;
mod s3;
mod service_linked_role;
mod services;

use crate::advise::case::Case;
use crate::advise::known::risks as risk;
use crate::diagnosis::{Kind, Remedy};
use crate::iam::Effect;

/// The remedy of a refusal that no policy type explains: credentials, encoded messages, settings outside IAM.
pub(crate) fn instead(case: &Case) -> Option<Remedy> {
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
            .or_else(|| execution_role::instead(case)),
    }
}

/// What is known of this action or service besides the policy type.
pub(crate) fn besides(case: &Case, remedy: &mut Remedy) {
    for add in [
        pass_role::add,
        service_linked_role::add,
        access_keys::add,
        kms::add,
        s3::add,
        ec2_launch::add,
        services::add,
        outsiders::add,
        conditions::add,
        encoded::add,
    ] {
        add(case, remedy);
    }
    let allows = |remedy: &Remedy| {
        let mut statements = remedy.policies.iter().flat_map(|policy| &policy.document.statement);
        statements.any(|statement| statement.effect == Effect::Allow)
    };
    if allows(remedy) {
        remedy.cautions.extend(case.actions().into_iter().filter_map(risk::of).map(|risk| risk.warning()));
    }
}

/// What the answer rests on, where the message did not say it in so many words, and what was left out of it.
pub(crate) fn provenance(case: &Case, remedy: &mut Remedy) {
    let rests_on_likely = || {
        let statements = remedy.policies.iter().flat_map(|policy| &policy.document.statement);
        let mut actions = statements.filter_map(|statement| statement.action.as_ref()).flat_map(|of| &of.0);
        actions.any(|action| case.denial.likely_actions.contains(action))
    };
    if case.denial.actions.is_empty() && rests_on_likely() {
        remedy.caution(format!(
            "The message names an operation, not an action: {} is what it most likely needs.",
            case.what()
        ));
    }
    if !case.denial.redacted.is_empty() {
        remedy.caution(format!(
            "The text held what looks like a secret ({}). It was left out here. If anybody else can read the original, replace the credential.",
            case.denial.redacted.join(", ")
        ));
    }
}
