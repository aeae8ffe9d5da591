//! What the evaluator says of a policy: its faults, why each statement does what it does, and what was found.

use crate::iam::PolicyType;
use crate::say::nouns::{Items, StatementName};
use crate::say::sentence::Noun;
use crate::say::{Code, Name};

sentences! {
    /// What is wrong with a document, in the words of IAM Access Analyzer's policy checks where it has some:
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>
    PolicyFault {
        JsonSyntaxError { line: usize, column: usize, reason: Name }
            "Fix the JSON syntax error at line {line} column {column}: {reason}."
        NoPolicy
            "This is no policy document: it is to be a JSON object with a Statement."
        DataTypeMismatch { wanted: Name }
            "The text does not match the expected JSON data type {wanted}."
        InvalidPolicyElement { element: Name }
            "The policy element {element} is not valid."
        ElementCase { written: Name, name: Name }
            "The policy element {written} is to be written {name}."
        DuplicateElement { element: Name }
            "The policy element {element} stands here more than once. Remove one of them."
        DuplicateConditionKey { key: Name }
            "The condition key {key} appears more than once in the same condition block. Remove the duplicate condition keys."
        MissingStatement
            "Add a statement to the policy."
        MissingEffect
            "Add an Effect element to the policy statement with a value of Allow or Deny."
        InvalidEffect { effect: Noun }
            "The effect {effect} is not valid. Use Allow or Deny."
        MissingAction
            "Add an Action or NotAction element to the policy statement."
        MissingResource
            "Add a Resource or NotResource element to the policy statement."
        UnsupportedElementCombination { one: Name, other: Name }
            "The policy elements {one} and {other} can not be used in the same statement. Remove one of these elements."
        InvalidVersion { version: Noun }
            "The version {version} is not valid. Use one of the following versions: 2012-10-17, 2008-10-17."
        InvalidAction { action: Name }
            "The action {action} does not exist."
        InvalidActionNear { action: Name, nearest: Name }
            "The action {action} does not exist. Did you mean {nearest}?"
        InvalidServiceInAction { service: Name }
            "The service {service} specified in the action does not exist."
        InvalidServiceInActionNear { service: Name, nearest: Name }
            "The service {service} specified in the action does not exist. Did you mean {nearest}?"
        InvalidArnPrefix
            "Add the required prefix (arn) to the resource ARN."
        MissingArnField
            "Resource ARNs must include at least 6 fields in the following structure: arn:partition:service:region:account:resource."
        InvalidPrincipalFormat
            "The Principal element contents are not valid. Specify a key-value pair in the Principal element."
        InvalidPrincipalKey { key: Name }
            "The principal key {key} is not valid."
        InvalidConditionOperator { operator: Name }
            "The condition operator {operator} is not valid. Use a valid condition operator."
        NullWithIfExists
            "The Null condition operator cannot be used with the IfExists suffix. Update the operator or the suffix."
        NullWithSet
            "The Null condition operator cannot be used with ForAllValues or ForAnyValue."
        InvalidConditionKeyFormat { key: Name }
            "The format of the condition key {key} is not valid. Use the format service:keyname."
        MissingBraceInVariable
            "The policy variable is missing a closing curly brace. Add }} after the variable text."
        EmptyVariable
            "Empty policy variable. Remove the ${{ }} variable structure or provide a variable within the structure."
        VariableUnsupportedInVersion
            "To include variables in your policy, use the policy version 2012-10-17 or later. Here the variable is plain text."
        InvalidVariableForOperator
            "Policy variables can only be used with String and ARN operators."
        WildcardWithoutLike
            "Your condition value includes a * or ? character. If you meant to use a wildcard (*, ?), update the condition operator to include Like."
        InvalidBoolean { value: Noun }
            "{value} is no Boolean. Add a valid Boolean value (true or false)."
        InvalidNumber { value: Noun }
            "{value} is no number."
        InvalidDate { value: Noun }
            "{value} is no date. Specify a valid date using YYYY-MM-DD or other ISO 8601 date/time format."
        InvalidIpRange { value: Noun }
            "{value} is no IP address or range. Use the standard CIDR format: 203.0.113.0/24 or 2001:DB8::/64."
        EmptyList
            "The list is empty, so that nothing matches it."
        /// In place of a value that is empty.
        NoValue
            "(none)"
    }
}

sentences! {
    /// A condition key as a noun.
    #[derive(Copy)]
    ConditionKey {
        CalledVia
            "a service that made the call on the caller's behalf"
        CurrentTime
            "the time"
        EpochTime
            "the time in seconds since 1970"
        MultiFactorAuthAge
            "the number of seconds since the caller's MFA"
        PrincipalAccount
            "the caller's account"
        PrincipalArn
            "the caller"
        PrincipalOrgId
            "the caller's organization"
        PrincipalOrgPaths
            "the caller's place in the organization"
        PrincipalServiceName
            "the calling service"
        PrincipalServiceNamesList
            "a name of the calling service"
        PrincipalType
            "the caller's type"
        Referer
            "the referring page"
        RequestedRegion
            "the Region"
        ResourceAccount
            "the resource's account"
        ResourceOrgId
            "the resource's organization"
        ResourceOrgPaths
            "the place of the resource's account in the organization"
        SourceAccount
            "the account that the calling service works for"
        SourceArn
            "the resource that the calling service works for"
        SourceIdentity
            "the caller's source identity"
        SourceIp
            "the caller's IP address"
        SourceOrgId
            "the organization that the calling service works for"
        SourceVpc
            "the caller's VPC"
        SourceVpce
            "the VPC endpoint"
        TagKeys
            "a tag key of the request"
        TokenIssueTime
            "the time the caller's session began"
        UserAgent
            "the caller's program"
        Username
            "the caller's user name"
        VpcSourceIp
            "the caller's IP address in the VPC"
    }
}

sentences! {
    /// A tag's condition key as a noun.
    TagKey {
        Principal { tag: Code }
            "the caller's tag {tag}"
        Request { tag: Code }
            "the request's tag {tag}"
        Resource { tag: Code }
            "the resource's tag {tag}"
    }
}

sentences! {
    /// What is so where a Boolean condition key is true, and where it is false.
    #[derive(Copy)]
    Circumstance {
        WithMfa
            "the caller signed in with MFA"
        WithoutMfa
            "the caller signed in without MFA"
        ByService
            "the caller is an AWS service"
        NotByService
            "the caller is no AWS service"
        OverHttps
            "the request came over HTTPS"
        WithoutHttps
            "the request came without HTTPS"
        ViaService
            "an AWS service made the call on the caller's behalf"
        Directly
            "the caller made the call directly"
        GrantForResource
            "an AWS service makes the grant"
        GrantForNobody
            "the grant is for no AWS service"
    }
}

sentences! {
    /// When a statement applies. It stands at `{term}` in "It applies {term}".
    When {
        NotSaid { key: Noun }
            "only if the request does not say {key}"
        Said { key: Noun }
            "only if the request says {key}"
        OnlyIf { fact: Circumstance }
            "only if {fact}"
        Unless { fact: Circumstance }
            "unless {fact}"
        KeyUnless { key: Noun, relation: Relation }
            "unless {key} {relation}"
        KeyOnlyIf { key: Noun, relation: Relation }
            "only if {key} {relation}"
        KeyOnlyIfOrAbsent { key: Noun, relation: Relation }
            "only if {key} {relation}, or is not in the request"
        AnyOnlyIf { key: Noun, relation: Relation }
            "only if at least one value of {key} {relation}"
        EveryUnless { key: Noun, relation: Relation }
            "unless every value of {key} {relation}"
        EveryOnlyIf { key: Noun, relation: Relation }
            "only if every value of {key} {relation}"
        AnyUnless { key: Noun, relation: Relation }
            "unless a value of {key} {relation}"
    }
}

sentences! {
    /// How a condition key is compared with values, behind the key as its subject.
    Relation {
        Like { values: Noun }
            "is like {values}"
        In { values: Noun }
            "is in {values}"
        Is { values: Noun }
            "is {values}"
        Less { values: Noun }
            "is less than {values}"
        LessOrEqual { values: Noun }
            "is at most {values}"
        Greater { values: Noun }
            "is more than {values}"
        GreaterOrEqual { values: Noun }
            "is at least {values}"
    }
}

sentences! {
    /// Values, resources and actions in a row.
    Values {
        Nothing
            "nothing"
        OrMore { some: Items, more: usize }
            "{some} or one of {more} more"
        EveryAction
            "every action"
        EveryActionBut { some: Noun }
            "every action but {some}"
        EveryResource
            "every resource"
        EveryResourceBut { some: Noun }
            "every resource but {some}"
        ThisResource
            "this resource"
        /// What a decision depends on besides condition keys.
        TheAction
            "the action"
        TheResource
            "the resource"
        ThePrincipal
            "the principal"
        WhetherTheyApply { service: Name }
            "whether resource control policies apply to {service}"
    }
}

sentences! {
    /// A statement by its number, and its name where it has one.
    Statements {
        Numbered { number: usize }
            "Statement {number}"
        Named { number: usize, sid: Name }
            "Statement {number} ({sid})"
    }
}

sentences! {
    /// Why a statement does to the request what it does: one sentence each, in which "it" is the statement.
    StatementReason {
        Names { action: Name }
            "It names the action {action}."
        Includes { pattern: Name, action: Name }
            "Its action {pattern} includes {action}."
        NotAction { action: Name }
            "It is about every action but some, and {action} is none of them."
        OtherAction { action: Name }
            "It is not about the action {action}."
        OtherResource { resource: Name }
            "It is not about the resource {resource}."
        OtherPrincipal
            "It is not about this principal."
        Holds { term: When, key: Noun, value: Name }
            "It applies {term}; here {key} is {value}."
        HoldsWithout { term: When, key: Noun }
            "It applies {term}; the request does not have {key}."
        Fails { term: When, key: Noun, value: Name }
            "It applies {term}; here {key} is {value}, so it does not apply."
        FailsWithout { term: When, key: Noun }
            "It applies {term}; the request does not have {key}, so it does not apply."
        Open { term: When, key: Code }
            "It applies {term}; what {key} was is not known."
        OpenAction
            "Whether it is about this request depends on the action, which is not known."
        OpenResource
            "Whether it is about this request depends on the resource, which is not wholly known."
        OpenPrincipal
            "Whether it is about this request depends on who asked, which is not wholly known."
        EliminationHere { policy: PolicyType }
            "AWS says that this {policy} denied the request, and no other statement of it can have."
        Elimination { policy: PolicyType }
            "AWS says that {policy:a} denied the request. If it is this one, no other statement of it can have."
        Named
            "AWS names this statement."
        Faulty
            "It cannot be read: see the faults of the policy."
    }
}

sentences! {
    /// What was found, in one sentence.
    Evaluation {
        Denied { statement: StatementName }
            "{statement} denies the request."
        DeniedIn { statement: StatementName, policy: Name }
            "{statement} of {policy} denies the request."
        DeniedBy { count: usize }
            "{count} statements deny the request; each of them has to let it past."
        OneMayDeny { on: Noun }
            "One statement may have denied the request: that depends on {on}."
        MayDeny { count: usize, on: Noun }
            "{count} statements may have denied the request: that depends on {on}."
        NoneDenies
            "No statement here denies the request: another policy does."
        NoneAllows
            "No statement here allows the request."
        Allows { statement: StatementName }
            "{statement} allows the request: what refused it is not here."
        OneMayAllow { on: Noun }
            "One statement may allow the request: that depends on {on}."
        MayAllow { count: usize, on: Noun }
            "{count} statements may allow the request: that depends on {on}."
        NoPolicy
            "There is no policy document in this text."
        OneFault
            "The policy has a fault for which AWS would refuse it; mend it first."
        Faulty { count: usize }
            "The policy has {count} faults for which AWS would refuse it; mend them first."
    }
}

sentences! {
    /// What to know of an edit.
    EditNote {
        OnlyIfItDenied
            "It helps only if this statement denied the request, which is not certain."
        EveryLevel
            "The Allow has to stand at every level of the organization, from the root down to the account."
        NothingElse
            "It allows this action on this resource, and nothing else."
        LetsPast { statement: StatementName, who: Name, actions: Noun, resources: Noun }
            "{statement} no longer denies {who} anything: {actions} on {resources}. For everybody else it stays as it is."
    }
}
