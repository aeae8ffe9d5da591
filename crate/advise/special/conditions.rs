//! A Deny that depends on how the request was made: MFA, network, Region.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>

use crate::advise::case::{Case, Grantee, word};
use crate::advise::known::links::Doc;
use crate::diagnosis::Remedy;

pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if !case.is_explicit() {
        return;
    }
    let policy = case.denial.policy_arn.as_deref().unwrap_or_default().to_ascii_lowercase();
    let mut ids =
        case.denial.matched_statements.iter().filter_map(|statement| statement.statement_id.as_deref());
    let named_for_mfa = policy.contains("mfa") || ids.any(|id| id.to_ascii_lowercase().contains("mfa"));
    let without_mfa =
        case.context("aws:MultiFactorAuthPresent").is_some_and(|value| value.eq_ignore_ascii_case("false"));
    if without_mfa || named_for_mfa || case.mentions(&["multifactor", "mfa"]) {
        mfa(case, remedy);
    }
    if let Some(address) = case.context("aws:SourceIp") {
        remedy.tell(format!("The request came from the address {address}. If the Deny admits only certain networks, use the company's network or VPN."));
        remedy.link(&[Doc::ConditionKeys]);
    }
    for key in ["aws:SourceVpce", "aws:SourceVpc"] {
        if let Some(id) = case.context(key) {
            remedy.tell(format!(
                "The request came through {id} (`{key}`). If the Deny admits another, use that way."
            ));
            remedy.link(&[Doc::ConditionKeys]);
        }
    }
}

fn mfa(case: &Case, remedy: &mut Remedy) {
    let device = match (case.grantee(), case.principal_account()) {
        (Grantee::User(name), Some(account)) => format!("arn:{}:iam::{account}:mfa/{name}", case.partition()),
        _ => "MFA_DEVICE_ARN".to_owned(),
    };
    let device = word(Some(&device), "MFA_DEVICE_ARN").to_owned();
    remedy.tell_first(
        "This Deny most likely asks for MFA. In the console sign out and in again with your MFA device; set one up first under Security credentials.",
    );
    remedy.tell(format!(
        "With the AWS CLI get a session with MFA: `aws sts get-session-token --serial-number {device} --token-code CODE`, and use what it prints."
    ));
    remedy.tell_owner("Keep the Deny if it asks for MFA: an exception would switch the protection off.");
    remedy.link(&[Doc::Mfa]);
}
