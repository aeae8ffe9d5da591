//! Refused by a service control policy.

use crate::say::Actions;

sentences! {
    /// Refused by a service control policy, or for want of an `Allow` in one.
    ServiceControl {
        Denies { what: Actions }
            "A service control policy of your organization denies {what}. Nothing in your own account can override it."
        AllowsNothing { what: Actions }
            "No service control policy lets your account perform {what}. The Allow must stand at every level of the organization, from the root down to the account."
        LeaveYourAccount
            "Don't change policies in your own account: they are not what refused this."
        ThroughEndpoint
            "The request went through a VPC endpoint, which the message names too. The Deny itself is in a service control policy: look there first."
        OrTheAllowIsMissing
            "If no statement denies it, the Allow is missing at one of the levels: add the other policy there."
        FindTheLevel
            "Find the level (root, organizational unit or account) whose policies do not allow the action. `FullAWSAccess` allows everything where it is still attached."
        FullAccessIsFixed
            "`FullAWSAccess` is AWS's own and cannot be edited: attach it again where it was taken off, or allow the action in a policy of your own."
        AddAtEachLevel
            "Add the statement shown here to the list of a policy at every such level."
        KeepTheOthers
            "Keep all statements that stand there. A policy that holds this one alone would let its accounts do nothing else."
        GrantsNothing
            "A service control policy grants nothing by itself: the identity needs its own Allow as well."
        ReachesEveryAccount
            "The change reaches every account under the root, unit or account the policy is attached to. Try it on one account first."
        NotTheManagementAccount
            "Service control policies affect neither the management account nor service-linked roles."
    }
}
