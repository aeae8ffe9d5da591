//! Handing a role to a service.

use crate::say::{AccountId, Command, Name};

sentences! {
    /// `iam:PassRole`.
    PassRole {
        OfAnotherAccount { theirs: AccountId }
            "The role belongs to account {theirs}. A role can be passed only inside its own account, so no Allow helps here."
        OwnAccountsRole { ours: AccountId }
            "If the account number in the role's ARN is a mistake, use the role of your own account, {ours}."
        AskForARole
            "Otherwise ask your administrator for a role in your own account that the service can use."
        MakeARole { ours: AccountId, theirs: AccountId }
            "Make a role in account {ours} that the service may assume, and let it assume the role in account {theirs} where it needs that account's resources."
        ThenAllow
            "Then allow `iam:PassRole` on the new role."
        Named { name: Name }
            "You asked a service to act as the role {name}. For that you need `iam:PassRole` on this role."
        Unnamed
            "You asked a service to act as a role. For that you need `iam:PassRole` on that role: it is the one you chose (as execution role, service role or instance profile) when the request was refused."
        TellTheName
            "Tell your administrator the role's name: the message leaves it out."
        CheckTheTrust { host: Name, get: Command }
            "Check that the role trusts {host}, as in the policy to compare: {get}."
        NameTheOneRole
            "Whoever passes a role can use its permissions through the service. Name the one role; never allow `iam:PassRole` on `*`."
    }
}
