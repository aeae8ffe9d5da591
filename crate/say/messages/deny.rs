//! What holds for every Deny that refused.

use crate::say::nouns::Who;
use crate::say::{Code, Command, Name};

sentences! {
    /// A Deny refused, of whichever policy.
    Deny {
        NoAllowHelps
            "Adding an Allow does not help: a Deny that matches always wins. Either the request gets what the Deny asks for, or the Deny has to leave it out."
        ReadTheConditions
            "Find the statement with `\"Effect\": \"Deny\"` that covers the action, by its `Action` or by its `NotAction`, and read its `Condition` first. What it asks for (MFA, a Region, encryption, a tag, a network), the request can mostly bring along, and then no policy needs to change."
        AddThePiece
            "If an exception is right, add the piece shown here to the `Condition` of that statement and change nothing else in it. All parts of a `Condition` have to hold, so that the piece can only narrow the Deny; it works beside `NotAction` and `\"Action\": \"*\"` too."
        JoinTheList { operator: Code, key: Code }
            "Where {operator} with {key} stands there already, put the value into its list instead."
        /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn>
        RoleNotSession
            "The value is the ARN of the role with its path, `arn:aws:iam::ACCOUNT:role/NAME`, and not that of the session, which messages print. For a user it is the user's own ARN."
        PrincipalNamesCaller { who: Who }
            "Where the statement's `Principal` names {who}, take the name out instead; where it names nobody else, remove the statement."
        NarrowForAnonymous
            "Narrow that statement's own `Condition`, by the network the caller comes from for instance: an exception cannot name an anonymous caller."
        LeaveOperationOut
            "Leave this operation, and the others that sign people in, out of the statement: out of its `Action`, or into its `NotAction`. No key of the request names who calls."
        UnsignedByClaim
            "This call is made without AWS credentials, so that no key of the principal is there to except it by. Leave the role out of the statement's `Resource`, or except by a claim of the token, such as `token.actions.githubusercontent.com:sub` of GitHub Actions."
        UnsignedSaml
            "This call is made without AWS credentials, so that no key of the principal is there to except it by. Leave the role out of the statement's `Resource`, or except by what the assertion says: `saml:sub`, `saml:aud` or `saml:iss`."
        WrittenByAws
            "AWS wrote this policy and nobody else can edit it. Where the Deny is not wanted, detach the policy and attach a copy of your own, with the Deny narrowed."
        NarrowForOneIdentity { who: Who }
            "Where the policy is attached to {who} alone, narrow the statement (its `Action`, `Resource` or `Condition`) or remove it: an exception for {who} would switch all of it off."
        SharedByOthers { piece: Code }
            "Where it is attached to others as well, add {piece} to the statement's `Condition`: that leaves this one identity out and can only narrow the Deny."
        AttachedTo { list: Command }
            "See who else the policy is attached to: {list}."
        OrDetach { who: Who, detach: Command }
            "If {who} is no longer meant to be held back by any of it, take the policy off: {detach}. It may come from a group; then it is detached there."
        SaveFirst { print: Command, write: Command }
            "Save what {print} prints before you change it. Then write the changed policy back: {write}. It replaces the whole policy."
        NewVersion { write: Command }
            "Write the changed policy as a new version: {write}. The old version stays, and can be made the default again."
        ReplacesTheWhole
            "Save the policy as it is before you change it: whatever writes it back replaces the whole."
        StillNeedsAnAllow
            "Lifting the Deny grants nothing by itself: check that an Allow for this request stands as well."
        ThereForAReason
            "A Deny is there for a reason. Ask whoever wrote it before making an exception."
        NotSeen
            "The message does not show the statement that refused, and undeny has not seen it: read it before you change it."
        KeepServicesExempt
            "Keep `aws:PrincipalIsAWSService` in the `Condition` as it stands: without it the Deny stops AWS services that work for you."
        TitleExceptionFor { who: Who }
            "Add to the Condition of the Deny: an exception for {who}"
        TitleIfServiceControl { who: Who }
            "If a service control policy holds the Deny, add to its Condition: an exception for {who}"
    }
}

sentences! {
    /// How to find the policy that refused.
    Find {
        Organizations { arn: Name, describe: Command }
            "Open the policy that AWS names, {arn}: {describe}."
        Managed { arn: Name, versions: Command, print: Command }
            "Open the policy that AWS names, {arn}, in the IAM console. Or: {versions} says which version is the default, and {print} prints it."
        Named { arn: Name }
            "Open the policy that AWS names: {arn}."
        ServiceControlPolicies { list: Command, parents: Command }
            "In the management account list the policies of the account: {list}. Then do the same for each parent: {parents}."
        InCloudTrail
            "Look the event up in CloudTrail: `errorMessage` there often names the policy type, and since 2026 the policy's ARN."
    }
}
