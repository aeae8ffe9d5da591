//! A Deny that depends on how the request was made: MFA, network, Region.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>

use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::diagnosis::Cause;
use crate::say::messages::Circumstances;
use crate::say::{Advice, Call, Code, Name};

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if !case.is_explicit() {
        return;
    }
    let policy = case.denial.policy_arn.as_deref().unwrap_or_default().to_ascii_lowercase();
    let mut ids =
        case.denial.matched_statements.iter().filter_map(|statement| statement.statement_id.as_deref());
    let named_for_mfa = policy.contains("mfa") || ids.any(|id| id.to_ascii_lowercase().contains("mfa"));
    let without_mfa =
        case.context("aws:MultiFactorAuthPresent").is_some_and(|value| value.eq_ignore_ascii_case("false"));
    if without_mfa || named_for_mfa || case.denial.cause == Some(Cause::MfaFailed) {
        mfa(case, remedy);
    }
    if let Some(address) = case.context("aws:SourceIp") {
        remedy.tell(Circumstances::CameFromAddress { address: Name::new(address) });
        remedy.link(&[Doc::ConditionKeys]);
    }
    for key in ["aws:SourceVpce", "aws:SourceVpc"] {
        if let Some(id) = case.context(key) {
            remedy.tell(Circumstances::CameThrough { id: Name::new(id), key: Code::new(key) });
            remedy.link(&[Doc::ConditionKeys]);
        }
    }
}

fn mfa(case: &Case, remedy: &mut Advice) {
    let device = match (case.grantee(), case.principal_account()) {
        (Grantee::User(name), Some(account)) => {
            Some(format!("arn:{}:iam::{account}:mfa/{name}", case.partition()))
        }
        _ => None,
    };
    let get = Call::GetSessionToken.given("serial-number", device.as_deref(), "MFA_DEVICE_ARN");
    remedy.tell_first(Circumstances::MostLikelyMfa);
    remedy.tell(Circumstances::SessionWithMfa { get: get.with("token-code", "CODE") });
    remedy.tell_owner(Circumstances::KeepForMfa);
    remedy.link(&[Doc::Mfa]);
}
