//! The billing console.

use crate::say::Actions;

sentences! {
    /// The billing console: its old actions, and the account's setting before all of them.
    Billing {
        OldAction { what: Actions }
            "The action {what} belongs to the old billing permissions that AWS replaced in 2023. An Allow for it does nothing; today's actions have to be allowed."
        WhichPage
            "Say which page you need: the bills, the payment methods or the account's settings each have their own actions."
        Activate
            "Until the root user has turned on IAM access to billing, no policy opens it: Account, IAM user and role access to Billing information, Edit, Activate."
        AttachTodays
            "Attach today's actions, as shown here; leave out what is not needed."
        Todays { what: Actions }
            "Today's actions for {what}"
        NoResource
            "Most of these actions take no resource, so `*` is the only one they can have."
        Closed
            "Billing is closed to all IAM users and roles of this account until its root user opens it. No policy can do that."
        AskRootUser
            "Ask whoever has the account's root user to turn on IAM access to billing. It takes a minute."
        StillNeedsAllow
            "After that, users and roles still need an Allow for the billing pages they use."
    }
}
