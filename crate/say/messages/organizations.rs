//! Calls of AWS Organizations that only some accounts may make.

use crate::say::{Actions, Command};

sentences! {
    /// Calls of AWS Organizations, and the accounts that may make them.
    Organizations {
        ManagementOnly { what: Actions }
            "Only the organization's management account can call {what}; no other account can, not even a delegated administrator's."
        ManagementOrDelegated { what: Actions }
            "Only the organization's management account, or an account that it made a delegated administrator, can call {what}."
        CheckAccount { whoami: Command, organization: Command }
            "Compare two accounts: yours, {whoami}, and the management account, {organization}."
        CallFromThere
            "If they differ, sign in to the management account, or ask who manages it to make the call."
        CallFromThereOrDelegated
            "If they differ, sign in to the management account or to a delegated administrator's, or ask who manages them to make the call."
        NoAllowInMember
            "In any other account no Allow helps: give the work to somebody who has access to the management account, and don't register an administrator for it."
        RegisterDelegated { put: Command, register: Command }
            "If the caller's account should do such work, make it a delegated administrator. For policies, by the organization's delegation policy: {put}. For anything else: {register}."
        AllowThere
            "In the account that may call it, the caller needs the Allow too, as in the policy shown here."
        ByTheMemberItself
            "A member account calls this for itself, in its own account: the management account removes an account with `organizations:RemoveAccountFromOrganization` instead."
        LeaveNeedsMore
            "Before it can leave, the account needs a payment method, contact details and a support plan of its own, and no service control policy that denies it."
    }
}
