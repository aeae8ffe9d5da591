//! The billing console: its old actions ended in 2023, and an account setting stands before all of them.
//!
//! Source: <https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/migrate-granularaccess-iam-mapping-reference.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy, Scope};
use crate::iam::{OneOrMany, PolicyType, Statement};

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

const ACTIVATE: &str = "Until the root user has turned on IAM access to billing, no policy opens it: Account, IAM user and role access to \
    Billing information, Edit, Activate.";

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

pub(crate) fn instead(case: &Case) -> Option<Remedy> {
    if case.prefix() == "aws-portal" && !case.is_explicit() {
        return Some(portal(case));
    }
    if case.mentions(&["user access not activated"]) {
        return Some(activation());
    }
    None
}

fn portal(case: &Case) -> Remedy {
    let what = case.what();
    let successors = SUCCESSORS.iter().find(|(old, _)| case.denies(old)).map(|(_, new)| *new);
    let mut remedy = Remedy::by(
        case.identity().1,
        format!(
            "The action {what} belongs to the old billing permissions that AWS replaced in 2023. An Allow for it does nothing; today's actions have to be allowed."
        ),
    );
    remedy.tell(steps::send_request(&steps::administrator(case.principal_account())));
    remedy.tell("Say which page you need: the bills, the payment methods or the account's settings each have their own actions.");
    remedy.tell_owner(ACTIVATE);
    remedy.tell_owner("Attach today's actions, as below; leave out what is not needed.");
    remedy.tell_owner_all(steps::attach_to_identity(case));
    if let Some(new) = successors {
        let actions = OneOrMany(new.iter().map(|action| (*action).to_owned()).collect());
        remedy.propose(policy(
            PolicyType::IdentityBased,
            format!("Today's actions for {what}"),
            Scope::Exact,
            case.identity().0,
            vec![Statement::allow(actions, "*")],
        ));
        remedy.caution("Most of these actions take no resource, so `*` is the only one they can have.");
    }
    remedy.link(&[Doc::BillingActions, Doc::Billing]);
    remedy
}

fn activation() -> Remedy {
    let mut remedy = Remedy::by(
        Owner::AccountAdministrator,
        "Billing is closed to all IAM users and roles of this account until its root user opens it. No policy can do that.",
    );
    remedy
        .tell("Ask whoever has the account's root user to turn on IAM access to billing. It takes a minute.");
    remedy.tell_owner(ACTIVATE);
    remedy.tell_owner("After that, users and roles still need an Allow for the billing pages they use.");
    remedy.link(&[Doc::Billing]);
    remedy
}

/// A note for today's billing actions.
pub(crate) fn note(case: &Case) -> Option<&'static str> {
    PREFIXES.contains(&case.prefix()).then_some(ACTIVATE)
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
