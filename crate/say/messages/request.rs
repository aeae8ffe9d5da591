//! The request that the reader sends, and the headings of a diagnosis as text.

use crate::iam::PolicyType;
use crate::say::nouns::Items;
use crate::say::sentence::Noun;
use crate::say::Name;

sentences! {
    /// The request that the reader sends to whoever can mend a denial. What stands in `{…}` may be marked as code.
    Letter {
        Hello
            "Hello,"
        Refused
            "a request of mine was refused by AWS. Could you help?"
        NeedRefused { actions: Noun }
            "I need {actions} and AWS refused it. Could you help?"
        RequestsRefused { number: usize }
            "AWS refused {number} requests of mine. Could you help?"
        /// Above a policy: its title and type.
        Titled { title: Noun, policy: PolicyType }
            "{title} ({policy}):"
        TitledFor { title: Noun, policy: PolicyType, place: Noun }
            "{title} ({policy}, for {place}):"
        FillItIn { names: Noun }
            "The message does not say {names}: please fill it in."
        FillThemIn { names: Noun }
            "The message does not say {names}: please fill them in."
        IntoTheStatement { title: Noun, policy: PolicyType }
            "{title} ({policy}). It goes into the statement that stands there, beside what its Condition asks for already:"
        OnlyTheActions
            "It holds only the actions that were refused."
        OnlyTheAction
            "It holds only the action that was refused."
        OnlyTheActionAndResource
            "It holds only the action that was refused, on the one resource that it was refused on."
        WhoIsNotSaid
            "Who is not said"
        HoldsWhatAnAllowCan { policy: PolicyType }
            "This {policy} holds what an Allow can grant:"
        ToBeFilledIn { names: Items }
            "To be filled in: {names}."
        NoPolicyOfTheCallers
            "No policy of the caller's alone mends:"
        ARequest
            "a request"
        On { what: Noun, resource: Noun }
            "{what} on {resource}"
        Fact { name: Noun, value: Noun }
            "{name}: {value}"
        ThankYou
            "Thank you."
    }
}

sentences! {
    /// The headings of a diagnosis as text.
    Text {
        LookTwice
            "Look twice"
        WhatWasDenied
            "What was denied"
        WhatYouCanDo
            "What you can do"
        WhatCanDo { who: OwnerName }
            "What {who} can do"
        OtherChoices
            "Other choices"
        GoodToKnow
            "Good to know"
        BeforeYouGrantIt
            "Before you grant it"
        ReadMore
            "Read more"
        For
            "for"
        FillIn { names: Items }
            "Fill in: {names}"
        Titled { title: Noun, policy: PolicyType }
            "{title} ({policy})"
        /// A choice in one line.
        Choice { title: Noun, statements: Noun }
            "{title}: {statements}."
        Statement { actions: Items }
            "{actions}"
        StatementOn { actions: Items, resources: Items }
            "{actions} on {resources}"
        StatementOnAllBut { actions: Items, resources: Items }
            "{actions} on everything but {resources}"
        WhereIs { statement: Noun, key: Noun, values: Items }
            "{statement} where {key} is {values}"
        WhereLike { statement: Noun, key: Noun, values: Items }
            "{statement} where {key} is like {values}"
        /// Between two statements.
        Next { before: Noun, after: Noun }
            "{before}; {after}"
    }
}

sentences! {
    /// Several denials of one user or role, which one policy mends.
    Together {
        Nothing { who: Noun, count: usize }
            "No policy allows {who} what it asked for in these {count} requests. One policy with all of it has to be added."
        Perhaps { who: Noun, count: usize }
            "The {count} requests of {who} were refused most likely because an Allow is missing; the messages do not say more. One policy can hold all of it."
    }
}

sentences! {
    /// Who can mend it, as words in a sentence.
    #[derive(Copy)]
    OwnerName {
        Account
            "the administrator of the account"
        IdentityCenter
            "the IAM Identity Center administrator"
        Resource
            "the owner of the resource"
        Organization
            "the organization's administrator"
        Role
            "the owner of the role"
        Session
            "whoever creates the session"
        Endpoint
            "the owner of the VPC endpoint"
        Other
            "an administrator"
    }
}

sentences! {
    /// Whom each of several policies is for.
    PolicyTitle {
        For { who: Noun }
            "For {who}"
        ForIn { who: Noun, account: Name }
            "For {who} in account {account}"
        OfResource { who: Noun }
            "To add to the policy of the resource, for {who}"
        OfResourceIn { who: Noun, account: Name }
            "To add to the policy of the resource, for {who} in account {account}"
        Of { resource: Name, who: Noun }
            "To add to the policy of {resource}, for {who}"
        OfIn { resource: Name, who: Noun, account: Name }
            "To add to the policy of {resource}, for {who} in account {account}"
        Unnamed
            "whoever made the requests, whom the messages do not name"
    }
}

sentences! {
    /// Why a policy is not written in a form, as a comment in it.
    NotWritten {
        DynamicReference
            "undeny does not write this policy in this form: a name in it holds {{{{resolve: and CloudFormation would put another value in its place."
        CdkToken
            "undeny does not write this policy in this form: a name in it holds Token[ and the AWS CDK would put another value in its place."
        Word
            "undeny does not write this policy in this form: the name of the user or role cannot stand in a command as it is."
        TakeTheJson
            "Take the JSON, and read it first."
    }
}
