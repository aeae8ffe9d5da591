//! What the evaluator found, as typed messages: `say/messages/evaluation.rs` has their words.

use super::document::{List, Statement, Term};
use super::edit::Exception;
use super::fault::Problem;
use super::operator::{Kind, Order, Set};
use crate::iam::PolicyType;
use crate::say::messages::{
    Circumstance, ConditionKey, EditNote, Evaluation, PolicyFault, Relation, StatementReason, TagKey, Values,
    When,
};
use crate::say::nouns::{Items, StatementName};
use crate::say::sentence::Noun;
use crate::say::{Code, Message, Name};

/// What is wrong with a document.
pub(super) fn problem(problem: &Problem) -> String {
    let name = |text: &str| Name::new(text);
    let message = match problem {
        Problem::JsonSyntaxError { line, column, reason } => {
            PolicyFault::JsonSyntaxError { line: *line, column: *column, reason: name(&lower(reason)) }
        }
        Problem::NoPolicy => PolicyFault::NoPolicy,
        Problem::DataTypeMismatch(wanted) => PolicyFault::DataTypeMismatch { wanted: name(wanted) },
        Problem::InvalidPolicyElement(element) => {
            PolicyFault::InvalidPolicyElement { element: name(element) }
        }
        Problem::ElementCase { written, name: right } => {
            PolicyFault::ElementCase { written: name(written), name: name(right) }
        }
        Problem::DuplicateElement(element) => PolicyFault::DuplicateElement { element: name(element) },
        Problem::DuplicateConditionKey(key) => PolicyFault::DuplicateConditionKey { key: name(key) },
        Problem::MissingStatement => PolicyFault::MissingStatement,
        Problem::MissingEffect => PolicyFault::MissingEffect,
        Problem::InvalidEffect(effect) => PolicyFault::InvalidEffect { effect: or_nothing(effect) },
        Problem::MissingAction => PolicyFault::MissingAction,
        Problem::MissingResource => PolicyFault::MissingResource,
        Problem::UnsupportedElementCombination(one, other) => {
            PolicyFault::UnsupportedElementCombination { one: name(one), other: name(other) }
        }
        Problem::InvalidVersion(version) => PolicyFault::InvalidVersion { version: or_nothing(version) },
        Problem::InvalidAction { action, nearest } => match nearest {
            Some(nearest) => PolicyFault::InvalidActionNear { action: name(action), nearest: name(nearest) },
            None => PolicyFault::InvalidAction { action: name(action) },
        },
        Problem::InvalidServiceInAction { service, nearest } => match nearest {
            Some(nearest) => {
                PolicyFault::InvalidServiceInActionNear { service: name(service), nearest: name(nearest) }
            }
            None => PolicyFault::InvalidServiceInAction { service: name(service) },
        },
        Problem::InvalidArnPrefix => PolicyFault::InvalidArnPrefix,
        Problem::MissingArnField => PolicyFault::MissingArnField,
        Problem::InvalidPrincipalFormat => PolicyFault::InvalidPrincipalFormat,
        Problem::InvalidPrincipalKey(key) => PolicyFault::InvalidPrincipalKey { key: name(key) },
        Problem::InvalidConditionOperator(operator) => {
            PolicyFault::InvalidConditionOperator { operator: name(operator) }
        }
        Problem::NullWithIfExists => PolicyFault::NullWithIfExists,
        Problem::NullWithSet => PolicyFault::NullWithSet,
        Problem::InvalidConditionKeyFormat(key) => PolicyFault::InvalidConditionKeyFormat { key: name(key) },
        Problem::MissingBraceInVariable => PolicyFault::MissingBraceInVariable,
        Problem::EmptyVariable => PolicyFault::EmptyVariable,
        Problem::VariableUnsupportedInVersion => PolicyFault::VariableUnsupportedInVersion,
        Problem::InvalidVariableForOperator => PolicyFault::InvalidVariableForOperator,
        Problem::WildcardWithoutLike => PolicyFault::WildcardWithoutLike,
        Problem::InvalidBoolean(value) => PolicyFault::InvalidBoolean { value: or_nothing(value) },
        Problem::InvalidNumber(value) => PolicyFault::InvalidNumber { value: or_nothing(value) },
        Problem::InvalidDate(value) => PolicyFault::InvalidDate { value: or_nothing(value) },
        Problem::InvalidIpRange(value) => PolicyFault::InvalidIpRange { value: or_nothing(value) },
        Problem::EmptyList => PolicyFault::EmptyList,
    };
    Message::from(message).said()
}

fn or_nothing(text: &str) -> Noun {
    if text.is_empty() { Message::from(PolicyFault::NoValue).into() } else { Name::new(text).into() }
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// The condition keys that have a name of their own in speech, in lower case.
#[rustfmt::skip]
const KEYS: [(&str, ConditionKey); 28] = [
    ("aws:calledvia", ConditionKey::CalledVia),
    ("aws:currenttime", ConditionKey::CurrentTime),
    ("aws:epochtime", ConditionKey::EpochTime),
    ("aws:multifactorauthage", ConditionKey::MultiFactorAuthAge),
    ("aws:principalaccount", ConditionKey::PrincipalAccount),
    ("aws:principalarn", ConditionKey::PrincipalArn),
    ("aws:principalorgid", ConditionKey::PrincipalOrgId),
    ("aws:principalorgpaths", ConditionKey::PrincipalOrgPaths),
    ("aws:principalservicename", ConditionKey::PrincipalServiceName),
    ("aws:principalservicenameslist", ConditionKey::PrincipalServiceNamesList),
    ("aws:principaltype", ConditionKey::PrincipalType),
    ("aws:referer", ConditionKey::Referer),
    ("aws:requestedregion", ConditionKey::RequestedRegion),
    ("aws:resourceaccount", ConditionKey::ResourceAccount),
    ("aws:resourceorgid", ConditionKey::ResourceOrgId),
    ("aws:resourceorgpaths", ConditionKey::ResourceOrgPaths),
    ("aws:sourceaccount", ConditionKey::SourceAccount),
    ("aws:sourcearn", ConditionKey::SourceArn),
    ("aws:sourceidentity", ConditionKey::SourceIdentity),
    ("aws:sourceip", ConditionKey::SourceIp),
    ("aws:sourceorgid", ConditionKey::SourceOrgId),
    ("aws:sourcevpc", ConditionKey::SourceVpc),
    ("aws:sourcevpce", ConditionKey::SourceVpce),
    ("aws:tagkeys", ConditionKey::TagKeys),
    ("aws:tokenissuetime", ConditionKey::TokenIssueTime),
    ("aws:useragent", ConditionKey::UserAgent),
    ("aws:username", ConditionKey::Username),
    ("aws:vpcsourceip", ConditionKey::VpcSourceIp),
];

/// The Boolean condition keys that are a sentence, in lower case: what is so where they are true, and where not.
#[rustfmt::skip]
const FACTS: [(&str, Circumstance, Circumstance); 5] = [
    ("aws:multifactorauthpresent", Circumstance::WithMfa, Circumstance::WithoutMfa),
    ("aws:principalisawsservice", Circumstance::ByService, Circumstance::NotByService),
    ("aws:securetransport", Circumstance::OverHttps, Circumstance::WithoutHttps),
    ("aws:viaawsservice", Circumstance::ViaService, Circumstance::Directly),
    ("kms:grantisforawsresource", Circumstance::GrantForResource, Circumstance::GrantForNobody),
];

/// A condition key as a noun: "the Region", "the caller's tag `team`", "`s3:prefix`".
fn key(name: &str) -> Noun {
    let low = name.to_ascii_lowercase();
    if let Some((_, key)) = KEYS.iter().find(|(key, _)| *key == low) {
        return (*key).into();
    }
    let tag = |prefix: &str| Some(Code::new(name.get(low.strip_prefix(prefix).map(|_| prefix.len())?..)?));
    let principal = tag("aws:principaltag/").map(|tag| TagKey::Principal { tag });
    let request = || tag("aws:requesttag/").map(|tag| TagKey::Request { tag });
    let resource = || tag("aws:resourcetag/").map(|tag| TagKey::Resource { tag });
    principal.or_else(request).or_else(resource).map_or_else(|| Code::new(name).into(), Noun::from)
}

/// A term of a condition in words: "unless the Region is eu-west-1 or eu-central-1".
fn term(term: &Term) -> When {
    let operator = term.operator;
    let values: Vec<&str> = term.values.iter().map(|value| value.source.as_str()).collect();
    let key = key(&term.key);
    if operator.kind == Kind::Null {
        let absent = values.iter().any(|value| value.eq_ignore_ascii_case("true"));
        return if absent { When::NotSaid { key } } else { When::Said { key } };
    }
    if let Some(when) = fact(term, &values) {
        return when;
    }
    let wild = values.iter().any(|value| value.contains(['*', '?']));
    let values = any_of(&values);
    let relation = match operator.kind {
        Kind::String { like: true, .. } | Kind::Arn if wild => Relation::Like { values },
        Kind::Ip => Relation::In { values },
        Kind::Numeric(order) | Kind::Date(order) => match order {
            Order::Equal => Relation::Is { values },
            Order::Less => Relation::Less { values },
            Order::LessOrEqual => Relation::LessOrEqual { values },
            Order::Greater => Relation::Greater { values },
            Order::GreaterOrEqual => Relation::GreaterOrEqual { values },
        },
        _ => Relation::Is { values },
    };
    match (operator.set, operator.negated, operator.if_exists) {
        (None, true, _) => When::KeyUnless { key, relation },
        (None, false, false) => When::KeyOnlyIf { key, relation },
        (None, false, true) => When::KeyOnlyIfOrAbsent { key, relation },
        (Some(Set::ForAnyValue), false, _) => When::AnyOnlyIf { key, relation },
        (Some(Set::ForAnyValue), true, _) => When::EveryUnless { key, relation },
        (Some(Set::ForAllValues), false, _) => When::EveryOnlyIf { key, relation },
        (Some(Set::ForAllValues), true, _) => When::AnyUnless { key, relation },
    }
}

/// A term that tests one of [`FACTS`].
fn fact(term: &Term, values: &[&str]) -> Option<When> {
    let (_, yes, no) = FACTS.iter().find(|(key, ..)| key.eq_ignore_ascii_case(&term.key))?;
    let ([value], None) = (values, term.operator.set) else { return None };
    let wanted = match *value {
        value if value.eq_ignore_ascii_case("true") => !term.operator.negated,
        value if value.eq_ignore_ascii_case("false") => term.operator.negated,
        _ => return None,
    };
    // "Unless the caller is an AWS service" says more than "only if the caller is none".
    Some(if wanted {
        When::OnlyIf { fact: *yes }
    } else if term.operator.if_exists || term.operator.negated {
        When::Unless { fact: *yes }
    } else {
        When::OnlyIf { fact: *no }
    })
}

/// The most values that a sentence lists.
const MOST_LISTED: usize = 6;

/// "a, b or c"; of a long list the first, and how many more.
fn any_of(values: &[&str]) -> Noun {
    let noun = |value: &&str| Noun::Plain((*value).to_owned());
    if values.len() > MOST_LISTED {
        let some: Vec<Noun> = values.iter().take(MOST_LISTED - 1).map(noun).collect();
        let more = values.len() - some.len();
        return Values::OrMore { some: Items(some), more }.into();
    }
    Noun::any_of(values.iter().map(noun).collect()).unwrap_or_else(|| Values::Nothing.into())
}

/// Why a statement does to the request what it does: one sentence each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Because<'a> {
    /// It means the action, written as this pattern.
    Action { action: &'a str, pattern: &'a str },
    /// It means every action but some, and this one is none of them.
    NotAction { action: &'a str },
    /// It does not mean the action.
    OtherAction { action: &'a str },
    /// It does not mean the resource.
    OtherResource { resource: String },
    /// It does not mean the principal.
    OtherPrincipal,
    /// A term of its condition holds, as the request has this.
    Holds { term: &'a Term, value: Option<String> },
    /// A term of its condition does not hold.
    Fails { term: &'a Term, value: Option<String> },
    /// A term of its condition cannot be decided.
    Open { term: &'a Term },
    /// The action of the request is not known.
    OpenAction,
    /// The resource of the request is not known, or not wholly.
    OpenResource,
    /// Who asked is not known well enough.
    OpenPrincipal,
    /// It is the only statement of the policy that can have denied.
    Elimination { policy: PolicyType, named: bool },
    /// AWS named this statement.
    Named,
    /// It has a fault.
    Faulty,
}

impl Because<'_> {
    /// The sentence.
    fn message(&self) -> StatementReason {
        let about = |of: &Term| (term(of), subject(&of.key));
        match self {
            Because::Action { action, pattern } if action.eq_ignore_ascii_case(pattern) => {
                StatementReason::Names { action: Name::new(action) }
            }
            Because::Action { action, pattern } => {
                StatementReason::Includes { pattern: Name::new(pattern), action: Name::new(action) }
            }
            Because::NotAction { action } => StatementReason::NotAction { action: Name::new(action) },
            Because::OtherAction { action } => StatementReason::OtherAction { action: Name::new(action) },
            Because::OtherResource { resource } => {
                StatementReason::OtherResource { resource: Name::new(resource) }
            }
            Because::OtherPrincipal => StatementReason::OtherPrincipal,
            Because::Holds { term, value } => match (about(term), value) {
                ((term, key), Some(value)) => StatementReason::Holds { term, key, value: Name::new(value) },
                ((term, key), None) => StatementReason::HoldsWithout { term, key },
            },
            Because::Fails { term, value } => match (about(term), value) {
                ((term, key), Some(value)) => StatementReason::Fails { term, key, value: Name::new(value) },
                ((term, key), None) => StatementReason::FailsWithout { term, key },
            },
            Because::Open { term } => {
                StatementReason::Open { term: self::term(term), key: Code::new(&term.key) }
            }
            Because::OpenAction => StatementReason::OpenAction,
            Because::OpenResource => StatementReason::OpenResource,
            Because::OpenPrincipal => StatementReason::OpenPrincipal,
            Because::Elimination { policy, named: true } => {
                StatementReason::EliminationHere { policy: *policy }
            }
            Because::Elimination { policy, named: false } => StatementReason::Elimination { policy: *policy },
            Because::Named => StatementReason::Named,
            Because::Faulty => StatementReason::Faulty,
        }
    }

    /// The sentence in words.
    pub(super) fn said(&self) -> String {
        Message::from(self.message()).said()
    }
}

/// The key as the subject of "here … is".
fn subject(name: &str) -> Noun {
    let is_fact = FACTS.iter().any(|(key, ..)| key.eq_ignore_ascii_case(name));
    if is_fact { Code::new(name).into() } else { key(name) }
}

/// The statement, for a sentence: "Statement 3 (DenyOutsideEurope)".
pub(super) fn statement(index: usize, sid: Option<&str>) -> StatementName {
    StatementName { index, sid: sid.map(str::to_owned) }
}

/// What was found, in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Summary<'a> {
    /// This statement denied it.
    Denied { statement: StatementName, policy: &'a str },
    /// Several statements deny it.
    DeniedBy { count: usize },
    /// These may have: it depends on the keys.
    MayDeny { count: usize, on: Vec<String> },
    /// No statement that can be read denies it.
    NoneDenies,
    /// No statement allows it.
    NoneAllows,
    /// A statement allows it.
    Allows { statement: StatementName },
    /// A statement allows it or not.
    MayAllow { count: usize, on: Vec<String> },
    /// There is no policy in what was pasted.
    NoPolicy,
    /// The policy has faults.
    Faulty { count: usize },
}

impl Summary<'_> {
    /// The sentence.
    fn message(self) -> Evaluation {
        match self {
            Summary::Denied { statement, policy: "" } => Evaluation::Denied { statement },
            Summary::Denied { statement, policy } => {
                Evaluation::DeniedIn { statement, policy: Name::new(policy) }
            }
            Summary::DeniedBy { count } => Evaluation::DeniedBy { count },
            Summary::MayDeny { count: 1, on } => Evaluation::OneMayDeny { on: all_of(&on) },
            Summary::MayDeny { count, on } => Evaluation::MayDeny { count, on: all_of(&on) },
            Summary::NoneDenies => Evaluation::NoneDenies,
            Summary::NoneAllows => Evaluation::NoneAllows,
            Summary::Allows { statement } => Evaluation::Allows { statement },
            Summary::MayAllow { count: 1, on } => Evaluation::OneMayAllow { on: all_of(&on) },
            Summary::MayAllow { count, on } => Evaluation::MayAllow { count, on: all_of(&on) },
            Summary::NoPolicy => Evaluation::NoPolicy,
            Summary::Faulty { count: 1 } => Evaluation::OneFault,
            Summary::Faulty { count } => Evaluation::Faulty { count },
        }
    }

    /// The sentence in words.
    pub(super) fn said(self) -> String {
        Message::from(self.message()).said()
    }
}

/// "a, b and c": condition keys in backticks, and parts of the request.
fn all_of(names: &[String]) -> Noun {
    let noun = |name: &String| match name.as_str() {
        "action" => Values::TheAction.into(),
        "resource" => Values::TheResource.into(),
        "principal" => Values::ThePrincipal.into(),
        key => Code::new(key).into(),
    };
    Noun::all_of(names.iter().map(noun).collect()).unwrap_or_else(|| Noun::Plain(String::new()))
}

/// What to know of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// It helps only if this statement is the one.
    OnlyIfItDenied,
    /// An Allow in a service control policy.
    EveryLevel,
    /// It allows this request only.
    NothingElse,
}

impl Note {
    /// The sentence in words.
    pub(super) fn said(self) -> String {
        Message::from(match self {
            Note::OnlyIfItDenied => EditNote::OnlyIfItDenied,
            Note::EveryLevel => EditNote::EveryLevel,
            Note::NothingElse => EditNote::NothingElse,
        })
        .said()
    }
}

/// What an exception in a Deny lets past besides the one request.
pub(super) fn lets_past(statement: &Statement, exception: &Exception, sid: Option<&str>) -> String {
    let who = Name::new(exception.values.first().map_or("", String::as_str));
    let actions = match listed(&statement.action) {
        (true, some) => Values::EveryActionBut { some }.into(),
        _ if is_everything(&statement.action) => Values::EveryAction.into(),
        (false, some) => some,
    };
    let resources = match statement.resource.as_ref().map(|list| (list, listed(list))) {
        None => Values::ThisResource.into(),
        Some((_, (true, some))) => Values::EveryResourceBut { some }.into(),
        Some((list, _)) if is_everything(list) => Values::EveryResource.into(),
        Some((_, (false, some))) => some,
    };
    let statement = self::statement(statement.index, sid);
    Message::from(EditNote::LetsPast { statement, who, actions, resources }).said()
}

fn is_everything(list: &List) -> bool {
    list.patterns.iter().any(super::Pattern::is_everything)
}

/// Whether an element lists what it does not mean, and what it lists.
fn listed(list: &List) -> (bool, Noun) {
    let sources: Vec<String> = list.patterns.iter().map(|pattern| format!("`{}`", pattern.source)).collect();
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    (list.negated, any_of(&sources))
}
