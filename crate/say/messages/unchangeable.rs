//! What nobody here can change, and what to do instead.

use crate::say::{AccountId, Actions, Command, Name, Who};

sentences! {
    /// What nobody here can change, and what to do instead.
    Unchangeable {
        Lab { what: Actions }
            "This is a training lab's account (AWS Academy, Vocareum), and the lab does not allow {what}. Nobody whom you can reach can change that."
        UseTheLabs
            "Use what the lab gives you: the role `LabRole` and the instance profile `LabInstanceProfile` in place of roles of your own, and the Regions and services of its instructions (mostly `us-east-1` and `us-west-2`)."
        AskInstructor
            "If the exercise needs it, ask your instructor: another lab may have it. For anything else use an account of your own."
        NothingToGrant
            "There is no policy to change here: whoever provides the account sets them for all of its kind."

        Workshop { what: Actions }
            "This is a workshop's account (AWS Workshop Studio), and the workshop does not allow {what}. Nobody whom you can reach can change that."
        StayWithInstructions
            "Stay with the workshop's instructions, its Regions included, or ask whoever runs the event."

        WebAcl { account: AccountId }
            "The web ACL belongs to account {account}, and a web ACL cannot be shared by a policy: it protects resources of its own account only."
        UseOwnWebAcl
            "Make a web ACL in the account and Region of the resource that it is to protect, and use that one."
        FirewallManager
            "To have one set of rules in many accounts, use a policy of AWS Firewall Manager: it makes the web ACLs in each."
        ShareRuleGroup { put: Command }
            "Or share a rule group, which can be shared, and refer to it from the other account's web ACL: {put}."

        PublicLayer { name: Name }
            "The layer {name} is one that AWS publishes for everybody. Its version, Region or account in the ARN is most likely wrong: what does not exist there is refused with this text."
        CompareLayer
            "Compare the layer's ARN, letter by letter, with the one on its page for your Region, architecture and runtime: name, version, account."
        LayerRegion { region: Name }
            "The ARN asks for {region}: a layer can be used in its own Region only."
        NobodyToAsk
            "Don't ask for it to be shared: a published version is open to every account."

        NotShared { what: Name }
            "The image {what} is not shared with this account, is not in this Region, or was withdrawn. No policy of yours opens it."
        CheckImage { describe: Command }
            "Check the id and the Region: {describe}. The same image has another id in each Region."
        NewerImage
            "An old image of AWS or of a publisher may be withdrawn: take the current one, from a public parameter (`/aws/service/…`) for instance."
        ShareImage { modify: Command }
            "If the image is another account's of yours, share it there: {modify}. An encrypted one also needs its key shared."

        CognitoGuests { what: Actions, who: Who }
            "Amazon Cognito itself limits the sessions of guests, and {what} is not among what it lets them do. Nobody can widen that for {who}."
        CognitoGuestsLimit { what: Actions, who: Who }
            "Amazon Cognito itself limits the sessions of guests, and that limit refused {what} to {who}. Nobody can widen it."
        SignIn
            "Let the user sign in: the role for authenticated users has no such limit."
        AnotherWayIn
            "For data that everybody may see, take another way in: an API of yours, a CDN, or an API key of AWS AppSync."
        ClassicFlow
            "The basic (classic) flow has no such limit, where the identity pool's settings allow that flow. Then the role alone decides, so keep it narrow: everybody can get a guest's session."

        OfServiceLinkedRole { name: Name }
            "The role {name} is a service-linked role: AWS alone sets its policies and its trust policy."
        DeleteServiceLinked { delete: Command }
            "It can only be deleted, when its service no longer needs it: {delete}."
        OwnRoleInstead
            "Where the service lets you choose a role, use one of your own; else leave it as it is."

        OfPermissionSet { name: Name }
            "The role {name} is one that IAM Identity Center keeps for a permission set. It cannot be changed in the account, whatever is allowed there."
        ChangePermissionSet
            "Change the permission set (or its assignments) in IAM Identity Center, and provision it again."

        FullAccessPolicy
            "`FullAWSAccess` is a policy of AWS's own: nobody can edit or delete it."
        AttachAnother
            "Attach a policy of your own that allows what is wanted, at the root, unit or account, and only then detach `FullAWSAccess` there."
    }
}

sentences! {
    /// A session of `GetFederationToken`.
    FederationToken {
        Passed { what: Actions }
            "The policy that was passed to `GetFederationToken` when this session was made does not allow {what}. With none passed, a session may do only what a resource's own policy grants it by name."
        WhereItWasMade { name: Name }
            "Look where the session {name} is made: at the `Policy` and `PolicyArns` of `GetFederationToken`, in code or in the tool that hands out the credentials (HashiCorp Vault's `federation_token`)."
        NewSession
            "Then get new credentials: a session that exists cannot be widened."
        PassIt { get: Command }
            "Pass the first policy's statement: {get}. Put it beside what is passed already."
        TheUserToo
            "Check that the IAM user whose keys make that call is allowed it as well: the session gets only what both allow."
        ToPass
            "To pass to GetFederationToken"
        ForTheUser
            "Also needed: the same Allow for the IAM user whose keys call GetFederationToken"
    }
}

sentences! {
    /// A role of Amazon Cognito, which all users of an application have.
    AppUsers {
        EveryUser
            "Every signed-in user of the application gets this role's permissions."
        WhereKeyIsIdentity
            "The first policy lets each user reach the items of their own only. It works where the table's partition key is the identity's id; else choose the one without the condition, for what all users may see."
        WithoutCondition
            "For data that all users share: without the condition"
        OwnFolder
            "For objects of their own: a folder for each user's identity"
        IotPolicyToo { attach: Command }
            "For AWS IoT Core the identity needs an AWS IoT policy of its own as well: {attach}."
    }
}
