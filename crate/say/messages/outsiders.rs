//! People outside the account.

use crate::say::AccountId;

sentences! {
    /// People outside the account: a role that they may assume, or a policy on the resource.
    Outsiders {
        RoleForMore { theirs: AccountId, ours: AccountId }
            "If more than this one resource is wanted, make a role in account {theirs} that account {ours} may assume, and grant the role the access."
        RoleInstead { theirs: AccountId, ours: AccountId }
            "Otherwise make a role in account {theirs} that account {ours} may assume, and grant the role the access."
        RoleThereForMore
            "If more than this one resource is wanted, make a role in the resource's account that the caller's account may assume, and grant the role the access."
        RoleThereInstead
            "Otherwise make a role in the resource's account that the caller's account may assume, and grant the role the access."
        ThirdParty
            "For a third party ask for an external id in the role's trust policy; for people of another company prefer federation."
    }
}
