//! The guide to one's own access keys.

use crate::say::nouns::{InGuide, Start};
use crate::say::{Command, Name};

sentences! {
    /// The guide to one's own access keys.
    GuideAccessKeys {
        Summary
            "A secret access key is shown once, when it is made, and a user has two keys at most. So a lost one is replaced, never found, and nobody needs yours to help you."
        SummaryOf { name: Name }
            "A secret access key is shown once, when it is made, and {name} has two keys at most. So a lost one is replaced, never found, and nobody needs it to help."

        NewKey { create: Command }
            "Make a new key: {create}. Its secret is shown this one time; save it in a password manager."

        Lost
            "The secret is lost"
        NobodyCanShowIt
            "Nobody can show it again, AWS included. You can see the access key ID at any time; with it you find which key is the lost one."
        DeleteLost { delete: Command }
            "When everything works with the new key, delete the lost one: {delete}."

        Two
            "There are two keys already"

        Rotate
            "Change a key without an outage"

        Asked
            "Somebody asks for a key"
        NeverAKey
            "Never give a key, not to a third party, not to support, not to a colleague. Give what they need instead."
        CanonicalId { list: Command }
            "For a canonical user ID (access lists of Amazon S3): {list} prints it, for whoever may list the buckets."
        AccountNumber { identity: Command }
            "For an account number (to trust it, or to share with it): {identity} prints it. It is no secret."
        WhoYouAre { identity: Command }
            "For whom to name in a policy: {identity} prints the ARN."
        ARole { guide: Start<InGuide> }
            "For another company's product: a role that trusts its account, with an external id. {guide} writes both sides."
        AColleague { guide: Start<InGuide> }
            "For a colleague: a user or a permission set of their own. {guide} writes the policy."
        AProgram { guide: InGuide }
            "For a program: a role on the machine that it runs on (instance profile, task role, function role), or a token of its own identity provider ({guide})."

        Leaked
            "A key has leaked"
        InactiveNow { update: Command }
            "Make it inactive at once, before anything else: {update}. What uses it stops; that is better than what a stranger does with it."
        SeeWhatItDid { last_used: Command, events: Command }
            "See what was done with it: {last_used}, then in each Region {events}, from the time of the leak on."
        EndSessions
            "Sessions that were made with it go on until they expire. Stop them by denying what was issued before now: the page about disabling temporary credentials shows the policy (`aws:TokenIssueTime`)."
        LookForMore
            "Look for what a stranger leaves behind: users, keys, roles, trust policies, functions, instances in Regions that you don't use. If AWS has attached `AWSCompromisedKeyQuarantine`, leave it there until the key is gone."
        DeleteLeaked { delete: Command }
            "When the programs work with another key, delete the leaked one: {delete}."
        TakeItOut
            "Take it out of where it leaked. A key that stood in a repository stays in its history: deleting the key is what helps."
        AskSupport
            "If anything was done with it that is not yours, open a case with AWS Support as the account's owner."

        BetterThanKeys
            "Better than any key: temporary credentials. People sign in with IAM Identity Center (`aws sso login`), programs use a role."
    }
}
