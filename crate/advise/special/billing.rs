//! The billing console: its old actions ended in 2023, and an account setting stands before all of them.
//!
//! Source: <https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/migrate-granularaccess-iam-mapping-reference.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::steps;
use crate::diagnosis::{Cause, Owner, Scope};
use crate::iam::{OneOrMany, PolicyType, Statement};
use crate::say::Advice;
use crate::say::messages::Billing;

/// An old action and the ones that show or change the same things today; each exists in the reference.
const SUCCESSORS: [(&str, &[&str]); 6] = [
    (
        "aws-portal:ViewBilling",
        &[
            "account:GetAccountInformation",
            "billing:GetBillingData",
            "billing:GetBillingDetails",
            "billing:GetBillingNotifications",
            "billing:GetBillingPreferences",
            "billing:GetCredits",
            "consolidatedbilling:GetAccountBillingRole",
            "consolidatedbilling:ListLinkedAccounts",
            "freetier:GetFreeTierUsage",
            "invoicing:GetInvoicePDF",
            "invoicing:ListInvoiceSummaries",
        ],
    ),
    (
        "aws-portal:ModifyBilling",
        &[
            "billing:PutContractInformation",
            "billing:RedeemCredits",
            "billing:UpdateBillingPreferences",
            "invoicing:PutInvoiceEmailDeliveryPreferences",
        ],
    ),
    (
        "aws-portal:ViewAccount",
        &[
            "account:GetAccountInformation",
            "account:GetAlternateContact",
            "account:GetContactInformation",
            "billing:GetContractInformation",
            "billing:GetIAMAccessPreference",
            "payments:ListPaymentPreferences",
        ],
    ),
    (
        "aws-portal:ModifyAccount",
        &[
            "account:CloseAccount",
            "account:PutAlternateContact",
            "account:PutContactInformation",
            "billing:UpdateIAMAccessPreference",
        ],
    ),
    (
        "aws-portal:ViewPaymentMethods",
        &["payments:GetPaymentInstrument", "payments:GetPaymentStatus", "payments:ListPaymentPreferences"],
    ),
    (
        "aws-portal:ModifyPaymentMethods",
        &[
            "payments:CreatePaymentInstrument",
            "payments:DeletePaymentInstrument",
            "payments:MakePayment",
            "payments:UpdatePaymentPreferences",
        ],
    ),
];

/// The prefixes of the actions that took the place of `aws-portal`.
const PREFIXES: [&str; 12] = [
    "billing",
    "budgets",
    "ce",
    "consolidatedbilling",
    "cur",
    "freetier",
    "invoicing",
    "payments",
    "purchase-orders",
    "tax",
    "account",
    "cost-optimization-hub",
];

pub(crate) fn instead(case: &Case) -> Option<Advice> {
    if case.prefix() == "aws-portal" && !case.is_explicit() {
        return Some(portal(case));
    }
    if case.denial.cause == Some(Cause::BillingAccessNotActivated) {
        return Some(activation());
    }
    None
}

fn portal(case: &Case) -> Advice {
    let what = || case.denied();
    let successors = SUCCESSORS.iter().find(|(old, _)| case.denies(old)).map(|(_, new)| *new);
    let mut remedy = Advice::by(case.identity().1, Billing::OldAction { what: what() });
    remedy.tell(steps::ask_administrator(case));
    remedy.tell(Billing::WhichPage);
    remedy.tell_owner(Billing::Activate);
    remedy.tell_owner(Billing::AttachTodays);
    remedy.tell_owner_all(steps::attach_to_identity(case));
    if let Some(new) = successors {
        let actions = OneOrMany(new.iter().map(|action| (*action).to_owned()).collect());
        remedy.propose(policy(
            PolicyType::IdentityBased,
            Billing::Todays { what: what() },
            Scope::Exact,
            case.identity().0,
            vec![Statement::allow(actions, "*")],
        ));
        remedy.caution(Billing::NoResource);
    }
    remedy.link(&[Doc::BillingActions, Doc::Billing]);
    remedy
}

fn activation() -> Advice {
    let mut remedy = Advice::by(Owner::AccountAdministrator, Billing::Closed);
    remedy.tell(Billing::AskRootUser);
    remedy.tell_owner(Billing::Activate);
    remedy.tell_owner(Billing::StillNeedsAllow);
    remedy.link(&[Doc::Billing]);
    remedy
}

/// Whether the action is one of today's billing actions.
pub(crate) fn is_billing(case: &Case) -> bool {
    PREFIXES.contains(&case.prefix())
}

#[cfg(test)]
mod tests {
    use super::SUCCESSORS;
    use crate::reference::action;

    #[test]
    fn successors_exist() {
        for name in SUCCESSORS.iter().flat_map(|(_, new)| *new) {
            assert!(action(name).is_some(), "{name}");
        }
    }
}
