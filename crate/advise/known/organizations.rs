//! Which accounts may call AWS Organizations' operations.
//!
//! Source: each operation's page in the API reference,
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_Operations.html>: "You can only call this operation
//! from …". What does not stand here may be called by several, or its page does not say.

/// The accounts that may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CallableFrom {
    /// The organization's management account alone.
    Management,
    /// The management account, or a member that is a delegated administrator.
    Delegated,
    /// The member account itself.
    Member,
}

use CallableFrom::{Delegated, Management, Member};

/// The operations, sorted.
const OPERATIONS: [(&str, CallableFrom); 49] = [
    ("CreateAccount", Management),
    ("CreateGovCloudAccount", Management),
    ("CreateOrganizationalUnit", Management),
    ("CreatePolicy", Delegated),
    ("DeleteOrganization", Management),
    ("DeleteOrganizationalUnit", Management),
    ("DeletePolicy", Delegated),
    ("DeleteResourcePolicy", Management),
    ("DeregisterDelegatedAdministrator", Management),
    ("DescribeAccount", Delegated),
    ("DescribeCreateAccountStatus", Delegated),
    ("DescribeOrganizationalUnit", Delegated),
    ("DescribePolicy", Delegated),
    ("DescribeResourcePolicy", Delegated),
    ("DetachPolicy", Delegated),
    ("DisableAWSServiceAccess", Management),
    ("DisablePolicyType", Delegated),
    ("EnableAWSServiceAccess", Management),
    ("EnableAllFeatures", Management),
    ("EnablePolicyType", Delegated),
    ("InviteAccountToOrganization", Management),
    ("InviteOrganizationToTransferResponsibility", Management),
    ("LeaveOrganization", Member),
    ("ListAWSServiceAccessForOrganization", Delegated),
    ("ListAccounts", Delegated),
    ("ListAccountsForParent", Delegated),
    ("ListAccountsWithInvalidEffectivePolicy", Delegated),
    ("ListChildren", Delegated),
    ("ListCreateAccountStatus", Delegated),
    ("ListDelegatedAdministrators", Delegated),
    ("ListDelegatedServicesForAccount", Delegated),
    ("ListEffectivePolicyValidationErrors", Delegated),
    ("ListHandshakesForOrganization", Delegated),
    ("ListOrganizationalUnitsForParent", Delegated),
    ("ListParents", Delegated),
    ("ListPolicies", Delegated),
    ("ListPoliciesForTarget", Delegated),
    ("ListRoots", Delegated),
    ("ListTagsForResource", Delegated),
    ("ListTargetsForPolicy", Delegated),
    ("MoveAccount", Management),
    ("PutResourcePolicy", Management),
    ("RegisterDelegatedAdministrator", Management),
    ("RemoveAccountFromOrganization", Management),
    ("TagResource", Delegated),
    ("UntagResource", Delegated),
    ("UpdateOrganizationalUnit", Management),
    ("UpdatePolicy", Delegated),
    // Its page names no account; the policy types that a delegation policy can give away name it.
    ("AttachPolicy", Delegated),
];

/// The accounts that may call `action` (`organizations:CreateAccount`), where the documentation says so.
pub(crate) fn callable_from(action: &str) -> Option<CallableFrom> {
    let name = action.strip_prefix("organizations:")?;
    OPERATIONS.iter().find(|(of, _)| of.eq_ignore_ascii_case(name)).map(|(_, from)| *from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::action;

    #[test]
    fn operations_exist() {
        for (name, _) in OPERATIONS {
            assert!(action(&format!("organizations:{name}")).is_some(), "{name}");
        }
    }
}
