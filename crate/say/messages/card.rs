//! The card in the page: its buttons, headings and labels, and what it says of itself.

use crate::iam::PolicyType;
use crate::say::nouns::{Items, StatementName};
use crate::say::sentence::Noun;
use crate::say::{AccountId, Code, Name};

sentences! {
    /// What the buttons of the line and the card say.
    Button {
        Copied
            "Copied"
        SelectToCopy
            "Select the text to copy it"
        /// In little room, in place of what is copied.
        Copy
            "Copy"
        CopyCommand
            "Copy command"
        CopyCondition
            "Copy condition"
        CopyPolicy
            "Copy policy"
        CopyRequest
            "Copy request"
        CopyRequestFor { name: Name }
            "Copy request for {name}"
        CopyDifference
            "Copy difference"
        CopyWho
            "Copy who asked"
        CopyPolicyArn
            "Copy the policy's ARN"
        CopyResourceArn
            "Copy the resource's ARN"
        CopyResource
            "Copy the resource"
        AskForAccess
            "Ask for access"
        Explain
            "Explain"
        ShowList
            "Show list"
        Close
            "Close"
        CloseByKey
            "Close (Esc)"
        IKnowThisAccount
            "I know this account, show the policy"
        ITriedThis
            "I tried this, show the policy"
        AllDenials { number: usize }
            "All {number} denials"
    }
}

sentences! {
    /// The headings of the card and the names of its layers.
    Heading {
        Why
            "Why"
        Facts
            "Facts"
        FurtherSteps
            "Further steps"
        ForWhoAsked
            "For who asked"
        WhichStatement
            "Which statement denied"
        ForAdministrator
            "For the administrator"
        ForResourceOwner
            "For the owner of the resource"
        ForRoleOwner
            "For the owner of the role"
        ForSessionMaker
            "For whoever creates the session"
        ForEndpointOwner
            "For the owner of the endpoint"
        WiderChoices
            "Wider choices"
        BeforeYouChangeIt
            "Before you change it"
        BeforeYouGrant
            "Before you grant"
        GoodToKnow
            "Good to know"
        Links
            "Links"
        WhatYouDo
            "What you do"
        DeniedOnThisPage
            "Denied on this page"
        Policy
            "Policy"
        Condition
            "Condition"
        Difference
            "Difference"
        Format
            "Format"
        DecodeIt
            "Decode it"
        PasteWhatItPrints
            "Paste what it prints"
        PasteThePolicy
            "Paste the policy here"
        SmallestEdit
            "The smallest edit"
        IntoTheDeny
            "Into the Deny that stands there"
        OneStatementMore
            "A statement more"
        InStatement { number: usize }
            "In statement {number}"
        StatementInLine { name: Name, line: usize }
            "Statement {name}, line {line}:"
    }
}

sentences! {
    /// What the card says of itself and of what it shows.
    Card {
        Undeny { what: Noun }
            "undeny: {what}"
        ByTheExtension
            "Written by the extension undeny, not by AWS"
        ByUndeny
            "Written by undeny, not by AWS"
        Shortened { length: usize }
            "Shortened here; Copy takes all {length} characters."
        FillIn { names: Items }
            "Fill in before use: {names}"
        CutOff
            "The message was cut off here. Find it whole, in the API's answer or in CloudTrail, and decode that."
        NeedsDecode
            "It needs an Allow for sts:DecodeAuthorizationMessage, in the account that was refused."
        ReadHereOnly
            "Read on this page only. Nothing is sent."
        NotDecoded
            "This is not a decoded message: it begins with {{ and names allowed and context."
        SaysWhichStatement
            "undeny says which statement denied this. Read on this page only. Nothing is sent."
        NotSeen
            "undeny has not seen the statement. Paste the policy under “For the administrator”."
        NotSeenByAdministrator
            "undeny has not seen the statement. Paste the policy under “Which statement denied”."
        SendTheRequest { account: AccountId }
            "Copy the request and send it to an administrator of {account}."
        NotInIt { others: Name }
            "Not in it: {others}"
        NotInItAndMore { others: Name, more: usize }
            "Not in it: {others} And {more} more."
        NotSaidWho
            "Not said who"
        ARequest
            "a request"
        NotInThePolicy { number: usize }
            "; not in the policy: {number}"
        Choice { title: Name, size: Name }
            "{title}: {size}"
        NoteOfDoubt
            "Note: the message stood in a place of the page where others can write, or names another account. Check that it is true."
        /// The company's name and its sentence.
        CompanySays { company: Name, note: Name }
            "{company}: “{note}”"
        CheckBeforeYouPass { what: Name }
            "{what} Check it before you pass it on."
    }
}

sentences! {
    /// What is asked before a doubtful text is explained.
    LookTwice {
        SomebodyElse
            "Somebody else's name may stand here on purpose."
        WouldLetThemIn
            "A policy made from it would let them in. Check with whoever sent you here before you go on."
        NoSuchService
            "AWS documents no such service principal."
        DoNotGrant
            "A policy made from it would let in whoever owns that name one day. Do not grant it."
        NoSuchMessage
            "AWS writes no message like this one."
        DoNothing
            "Somebody may have made it up to get a policy out of you. Do nothing on its word."
        CannotTell
            "undeny cannot tell who wrote this."
        DidYouTry { action: Name }
            "Did you just try {action} on this page? If not, do nothing and ask nobody for it."
        DidYouTryThis
            "Did you just try this on this page? If not, do nothing and ask nobody for it."
        ItNames
            "It names"
        ItSays
            "It says"
        YouAre
            "You are"
        Somebody
            "somebody"
        /// Between who asked and the action.
        MayNotUse
            " may not use "
        /// Before the account that is signed in.
        SignedInTo
            "signed in to account "
        AnotherAccount
            "another account"
    }
}

sentences! {
    /// The names of the facts in the card, where they are others than in the request.
    Label {
        OnResource
            "On resource"
        WhoCanFixIt
            "Who can fix it"
        MadeBy
            "Made by"
        Context
            "Context"
        Actions
            "Actions"
    }
}

sentences! {
    /// What is said of a fact.
    FactNote {
        MostLikelyNeeds { actions: Name }
            "Most likely needs {actions}"
        PrintedAs { name: Code }
            "Printed as {name}"
        NoSuchAction { nearest: Code }
            "AWS documents no such action; the nearest is {nearest}"
        NotTold { names: Items }
            "The message does not tell {names}"
        CouldBe { names: Items }
            "It could also be {names}"
        Plain
            "plain"
        Dotted
            "dotted"
        Dashed
            "dashed"
        AwsWroteIt
            ": AWS wrote it"
        FromReference
            ": from AWS's authorization reference"
        Inferred { parts: Items }
            ": inferred, {parts}"
        PartFrom { part: ArnPartName, source: SourceName }
            "{part} from {source}"
        ExplicitDenyIn { policy: PolicyType }
            "An explicit deny in {policy:a}"
        ExplicitDeny
            "An explicit deny; the message does not say in which policy"
        NoPolicyAllows { policy: PolicyType }
            "No {policy} allows it"
        NoPolicyNamed
            "No policy allows it; the message does not say which type is missing"
        WhichNotSaid
            "The message does not say which policy"
    }
}

sentences! {
    /// A part of an ARN.
    #[derive(Copy)]
    ArnPartName {
        Partition
            "partition"
        Service
            "service"
        Region
            "Region"
        Account
            "account"
        Form
            "form"
    }
}

sentences! {
    /// What an inferred part of an ARN rests on.
    #[derive(Copy)]
    SourceName {
        Message
            "the message"
        Caller
            "the caller's ARN"
        PageAddress
            "the page's address"
        Reference
            "AWS's authorization reference"
    }
}

sentences! {
    /// What sort of principal it is.
    #[derive(Copy)]
    PrincipalSort {
        User
            "IAM user"
        Role
            "IAM role"
        IdentityCenterUser
            "IAM Identity Center user"
        RoleSession
            "Role session"
        Root
            "Root user"
        FederatedUser
            "Federated user"
        OidcProvider
            "OIDC identity provider"
        SamlProvider
            "SAML identity provider"
        Service
            "AWS service"
        Account
            "AWS account"
        Anonymous
            "No credentials"
    }
}

sentences! {
    /// A principal's sort and its account.
    WhoIs {
        In { sort: PrincipalSort, account: AccountId }
            "{sort} in account {account}"
        WhoAsked
            "Who asked."
        WhoAskedIs { sort: Noun }
            "Who asked: {sort}."
    }
}

sentences! {
    /// Who can mend it, in the list of facts.
    MendedBy {
        Administrator
            "An administrator of your account"
        IdentityCenter
            "Your IAM Identity Center administrator"
        ResourceOwner
            "The owner of the resource"
        Organization
            "Your organization's administrator (the management account)"
        RoleOwner
            "The owner of the role"
        SessionMaker
            "Whoever creates the session"
        EndpointOwner
            "The owner of the VPC endpoint"
        You
            "You"
        Aws
            "AWS"
    }
}

sentences! {
    /// What the parts of AWS's sentence mean.
    Meaning {
        NameAlone
            "AWS printed the name alone. The whole ARN is under Facts."
        AskedFor
            "What it was asked for."
        ActionChecked
            "The action that AWS checked."
        ExplicitDeny
            "An explicit Deny wins over every Allow, so no Allow helps."
        AllowMissing
            "Nothing denies this. An Allow is missing, and one statement is enough."
        ResourceHasToAllow
            "The policy of the resource itself has to allow it; for the caller of another account, both have to."
        SetsTheLimit { policy: PolicyType }
            "A {policy} grants nothing, it sets the limit: it has to allow the action as well."
    }
}

sentences! {
    /// What a policy is, and for whom: above its box.
    PolicyFor {
        UserNamed { name: Name }
            "Policy for the user {name}"
        User
            "Policy for the user"
        GroupNamed { name: Name }
            "Policy for the group {name}"
        Group
            "Policy for the group"
        RoleNamed { name: Name }
            "Policy for the role {name}"
        Role
            "Policy for the role"
        PermissionSetNamed { name: Name }
            "Policy for the permission set {name}"
        PermissionSet
            "Policy for the permission set"
        IdentityNamed { name: Name }
            "Policy for the user or role {name}"
        Identity
            "Policy for the user or role"
        ResourceNamed { name: Name }
            "To add to the policy of {name}"
        Resource
            "To add to the policy of the resource"
        RoleTrustNamed { name: Name }
            "To add to the trust policy of {name}"
        RoleTrust
            "To add to the trust policy of the resource"
        BoundaryNamed { name: Name }
            "To add to the permissions boundary of {name}"
        Boundary
            "To add to the permissions boundary"
        ServiceControlNamed { name: Name }
            "To add to the service control policy {name}"
        ServiceControl
            "To add to the service control policy"
        ResourceControlNamed { name: Name }
            "To add to the resource control policy {name}"
        ResourceControl
            "To add to the resource control policy"
        SessionNamed { name: Name }
            "To add to the session policy {name}"
        Session
            "To add to the session policy"
        EndpointNamed { name: Name }
            "To add to the policy of the VPC endpoint {name}"
        Endpoint
            "To add to the policy of the VPC endpoint"
        /// Of several denials: one policy holds them all.
        OneUserNamed { name: Name }
            "One policy for the user {name}"
        OneUser
            "One policy for the user"
        OneRoleNamed { name: Name }
            "One policy for the role {name}"
        OneRole
            "One policy for the role"
        OnePermissionSetNamed { name: Name }
            "One policy for the permission set {name}"
        OnePermissionSet
            "One policy for the permission set"
        OneIdentityNamed { name: Name }
            "One policy for the user or role {name}"
        OneIdentity
            "One policy for the user or role"
    }
}

sentences! {
    /// To whom one of two policies is sent.
    SendTo {
        WhoeverManages { account: AccountId }
            "Send to whoever manages {account}"
        AdministratorOf { account: AccountId }
            "Send to an administrator of {account}"
        ResourceOwner
            "Send to the owner of the resource"
        Administrator
            "Send to an administrator of your account"
    }
}

sentences! {
    /// How many there are.
    Counted {
        OneAction
            "1 action"
        Actions { number: usize }
            "{number} actions"
        OneResource
            "1 resource"
        Resources { number: usize }
            "{number} resources"
        OneDenial
            "1 denial"
        Denials { number: usize }
            "{number} denials"
        OnResources { actions: Noun, resources: Noun }
            "{actions}, {resources}"
        OnResourcesLike { actions: Noun, resources: Noun, pattern: Name }
            "{actions}, {resources}: {pattern}"
        DenialsOf { denials: Noun, actions: Noun, resources: Noun }
            "{denials}, {actions} on {resources}"
    }
}

sentences! {
    /// What only joins two commands in a sentence: it is left out where each has a row of its own.
    Joins {
        And
            "and"
        Then
            "then"
        /// Two sentences, one behind the other.
        Sentences { first: Noun, second: Noun }
            "{first} {second}"
    }
}

sentences! {
    /// A statement's place, for the steps of an evaluation.
    InPolicies {
        Heading
            "In the policies"
        SmallestEdit
            "The smallest edit that lets this request past"
        Error
            "error"
        Warning
            "warning"
        Denies { statement: StatementName }
            "{statement} denies"
        Allows { statement: StatementName }
            "{statement} allows"
        MayDeny { statement: StatementName, on: Name }
            "{statement} may deny, depending on {on}"
        MayAllow { statement: StatementName, on: Name }
            "{statement} may allow, depending on {on}"
    }
}
