//! Why to look twice at a denial before anything of it is granted.

use crate::say::{AccountId, Name};

sentences! {
    /// Anybody may have written the text.
    Doubts {
        GivesAccess { caller: AccountId, account: AccountId }
            "This gives account {caller} access to account {account}. Make sure that {caller} is an account that you know, and that the message comes from where you expect it."
        OfAnotherAccount { caller: AccountId, account: AccountId }
            "The caller belongs to account {caller}, the resource to account {account}. Make sure that {caller} is an account that you know."
        NotSignedIn { caller: AccountId, account: AccountId }
            "The caller belongs to account {caller}, and account {account} is signed in. Grant nothing before you know why the message stands here."
        UnknownService { service: Name }
            "AWS documents no service {service}. Grant nothing to it before you know what it is."
        NotWrittenByAws
            "AWS does not write such messages: it names the action that it refused, never a pattern of actions, nor actions of several services at once. No policy can be taken from it."
        AskAgain
            "Do again what was refused, and take the message that AWS itself shows."
        GrantNothing
            "Grant nothing that this text asks for. Ask for the message that AWS itself shows."
    }
}
