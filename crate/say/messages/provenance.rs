//! What an answer rests on, where the message did not say it in so many words.

use crate::say::{AccountId, Actions, Name};

sentences! {
    /// What an answer rests on, and what was left out of it.
    Provenance {
        LikelyActions { what: Actions }
            "The message names an operation, not an action: {what} is what it most likely needs."
        AccountOfCaller { account: AccountId }
            "The message leaves the account out of the resource's ARN. {account}, the caller's, was put there: if the resource is another account's, write that one."
        SecretsLeftOut { sorts: Name }
            "The text held what looks like a secret ({sorts}). It was left out here. If anybody else can read the original, replace the credential."
        HiddenCharacters
            "A name in this message holds characters that cannot be seen, or that change how others are seen. They are marked here, as in `[U+202E]`, and escaped in the policy: compare it with the true name before anybody grants it."
    }
}
