//! What the evaluator says, in English: the only file of it with sentences.

use super::document::{List, Statement, Term};
use super::edit::Exception;
use super::fault::Problem;
use super::operator::{Kind, Order, Set};
use crate::iam::PolicyType;

/// What is wrong with a document, in Access Analyzer's words where it has some.
pub(super) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::JsonSyntaxError { line, column, reason } => {
            format!("Fix the JSON syntax error at line {line} column {column}: {}.", lower(reason))
        }
        Problem::NoPolicy => "This is no policy document: it is to be a JSON object with a Statement.".into(),
        Problem::DataTypeMismatch(wanted) => {
            format!("The text does not match the expected JSON data type {wanted}.")
        }
        Problem::InvalidPolicyElement(element) => format!("The policy element {element} is not valid."),
        Problem::ElementCase { written, name } => {
            format!("The policy element {written} is to be written {name}.")
        }
        Problem::DuplicateElement(element) => {
            format!("The policy element {element} stands here more than once. Remove one of them.")
        }
        Problem::DuplicateConditionKey(key) => format!(
            "The condition key {key} appears more than once in the same condition block. Remove the duplicate condition keys."
        ),
        Problem::MissingStatement => "Add a statement to the policy.".into(),
        Problem::MissingEffect => {
            "Add an Effect element to the policy statement with a value of Allow or Deny.".into()
        }
        Problem::InvalidEffect(effect) => {
            format!("The effect {} is not valid. Use Allow or Deny.", or_nothing(effect))
        }
        Problem::MissingAction => "Add an Action or NotAction element to the policy statement.".into(),
        Problem::MissingResource => "Add a Resource or NotResource element to the policy statement.".into(),
        Problem::UnsupportedElementCombination(one, other) => format!(
            "The policy elements {one} and {other} can not be used in the same statement. Remove one of these elements."
        ),
        Problem::InvalidVersion(version) => format!(
            "The version {} is not valid. Use one of the following versions: 2012-10-17, 2008-10-17.",
            or_nothing(version)
        ),
        Problem::InvalidAction { action, nearest: Some(nearest) } => {
            format!("The action {action} does not exist. Did you mean {nearest}?")
        }
        Problem::InvalidAction { action, nearest: None } => format!("The action {action} does not exist."),
        Problem::InvalidServiceInAction { service, nearest: Some(nearest) } => format!(
            "The service {service} specified in the action does not exist. Did you mean {nearest}?"
        ),
        Problem::InvalidServiceInAction { service, nearest: None } => {
            format!("The service {service} specified in the action does not exist.")
        }
        Problem::InvalidArnPrefix => "Add the required prefix (arn) to the resource ARN.".into(),
        Problem::MissingArnField => "Resource ARNs must include at least 6 fields in the following structure: \
             arn:partition:service:region:account:resource."
            .into(),
        Problem::InvalidPrincipalFormat => {
            "The Principal element contents are not valid. Specify a key-value pair in the Principal element.".into()
        }
        Problem::InvalidPrincipalKey(key) => format!("The principal key {key} is not valid."),
        Problem::InvalidConditionOperator(operator) => {
            format!("The condition operator {operator} is not valid. Use a valid condition operator.")
        }
        Problem::NullWithIfExists => "The Null condition operator cannot be used with the IfExists suffix. Update the \
             operator or the suffix."
            .into(),
        Problem::NullWithSet => "The Null condition operator cannot be used with ForAllValues or ForAnyValue.".into(),
        Problem::InvalidConditionKeyFormat(key) => {
            format!("The format of the condition key {key} is not valid. Use the format service:keyname.")
        }
        Problem::MissingBraceInVariable => {
            "The policy variable is missing a closing curly brace. Add } after the variable text.".into()
        }
        Problem::EmptyVariable => "Empty policy variable. Remove the ${ } variable structure or provide a variable \
             within the structure."
            .into(),
        Problem::VariableUnsupportedInVersion => {
            "To include variables in your policy, use the policy version 2012-10-17 or later. Here the variable is \
             plain text."
                .into()
        }
        Problem::InvalidVariableForOperator => {
            "Policy variables can only be used with String and ARN operators.".into()
        }
        Problem::WildcardWithoutLike => "Your condition value includes a * or ? character. If you meant to use a \
             wildcard (*, ?), update the condition operator to include Like."
            .into(),
        Problem::InvalidBoolean(value) => {
            format!("{} is no Boolean. Add a valid Boolean value (true or false).", or_nothing(value))
        }
        Problem::InvalidNumber(value) => format!("{} is no number.", or_nothing(value)),
        Problem::InvalidDate(value) => format!(
            "{} is no date. Specify a valid date using YYYY-MM-DD or other ISO 8601 date/time format.",
            or_nothing(value)
        ),
        Problem::InvalidIpRange(value) => format!(
            "{} is no IP address or range. Use the standard CIDR format: 203.0.113.0/24 or 2001:DB8::/64.",
            or_nothing(value)
        ),
        Problem::EmptyList => "The list is empty, so that nothing matches it.".into(),
    }
}

fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "(none)" } else { text }
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// The condition keys that have a name of their own in speech, in lower case.
const KEYS: [(&str, &str); 28] = [
    ("aws:calledvia", "a service that made the call on the caller's behalf"),
    ("aws:currenttime", "the time"),
    ("aws:epochtime", "the time in seconds since 1970"),
    ("aws:multifactorauthage", "the number of seconds since the caller's MFA"),
    ("aws:principalaccount", "the caller's account"),
    ("aws:principalarn", "the caller"),
    ("aws:principalorgid", "the caller's organization"),
    ("aws:principalorgpaths", "the caller's place in the organization"),
    ("aws:principalservicename", "the calling service"),
    ("aws:principalservicenameslist", "a name of the calling service"),
    ("aws:principaltype", "the caller's type"),
    ("aws:referer", "the referring page"),
    ("aws:requestedregion", "the Region"),
    ("aws:resourceaccount", "the resource's account"),
    ("aws:resourceorgid", "the resource's organization"),
    ("aws:resourceorgpaths", "the place of the resource's account in the organization"),
    ("aws:sourceaccount", "the account that the calling service works for"),
    ("aws:sourcearn", "the resource that the calling service works for"),
    ("aws:sourceidentity", "the caller's source identity"),
    ("aws:sourceip", "the caller's IP address"),
    ("aws:sourceorgid", "the organization that the calling service works for"),
    ("aws:sourcevpc", "the caller's VPC"),
    ("aws:sourcevpce", "the VPC endpoint"),
    ("aws:tagkeys", "a tag key of the request"),
    ("aws:tokenissuetime", "the time the caller's session began"),
    ("aws:useragent", "the caller's program"),
    ("aws:username", "the caller's user name"),
    ("aws:vpcsourceip", "the caller's IP address in the VPC"),
];

/// The Boolean condition keys that are a sentence, in lower case: what is so where they are true.
const FACTS: [(&str, &str, &str); 5] = [
    ("aws:multifactorauthpresent", "the caller signed in with MFA", "the caller signed in without MFA"),
    ("aws:principalisawsservice", "the caller is an AWS service", "the caller is no AWS service"),
    ("aws:securetransport", "the request came over HTTPS", "the request came without HTTPS"),
    (
        "aws:viaawsservice",
        "an AWS service made the call on the caller's behalf",
        "the caller made the call directly",
    ),
    ("kms:grantisforawsresource", "an AWS service makes the grant", "the grant is for no AWS service"),
];

/// The prefixes of tags' keys, in lower case.
const TAGS: [(&str, &str); 3] = [
    ("aws:principaltag/", "the caller's tag"),
    ("aws:requesttag/", "the request's tag"),
    ("aws:resourcetag/", "the resource's tag"),
];

/// A condition key as a noun: "the Region", "the caller's tag `team`", "`s3:prefix`".
pub(super) fn key(name: &str) -> String {
    let low = name.to_ascii_lowercase();
    if let Some((_, noun)) = KEYS.iter().find(|(key, _)| *key == low) {
        return (*noun).to_owned();
    }
    let tag =
        TAGS.iter().find_map(|(prefix, noun)| Some((noun, low.starts_with(prefix).then_some(prefix.len())?)));
    match tag.and_then(|(noun, at)| Some((noun, name.get(at..)?))) {
        Some((noun, tag)) => format!("{noun} `{tag}`"),
        None => format!("`{name}`"),
    }
}

/// A term of a condition in words: "unless the Region is eu-west-1 or eu-central-1".
pub(super) fn term(term: &Term) -> String {
    let operator = term.operator;
    let values: Vec<&str> = term.values.iter().map(|value| value.source.as_str()).collect();
    if operator.kind == Kind::Null {
        let absent = values.iter().any(|value| value.eq_ignore_ascii_case("true"));
        let noun = key(&term.key);
        return if absent {
            format!("only if the request does not say {noun}")
        } else {
            format!("only if the request says {noun}")
        };
    }
    if let Some(said) = fact(term, &values) {
        return said;
    }
    let values = any_of(&values);
    let noun = key(&term.key);
    let relation = match operator.kind {
        Kind::String { like: true, .. } | Kind::Arn if values.contains(['*', '?']) => {
            format!("is like {values}")
        }
        Kind::Ip => format!("is in {values}"),
        Kind::Numeric(order) | Kind::Date(order) => format!("is {}{values}", ordered(order)),
        _ => format!("is {values}"),
    };
    match (operator.set, operator.negated, operator.if_exists) {
        (None, true, _) => format!("unless {noun} {relation}"),
        (None, false, false) => format!("only if {noun} {relation}"),
        (None, false, true) => format!("only if {noun} {relation}, or is not in the request"),
        (Some(Set::ForAnyValue), false, _) => format!("only if at least one value of {noun} {relation}"),
        (Some(Set::ForAnyValue), true, _) => format!("unless every value of {noun} {relation}"),
        (Some(Set::ForAllValues), false, _) => format!("only if every value of {noun} {relation}"),
        (Some(Set::ForAllValues), true, _) => format!("unless a value of {noun} {relation}"),
    }
}

/// A term that tests one of [`FACTS`].
fn fact(term: &Term, values: &[&str]) -> Option<String> {
    let (_, yes, no) = FACTS.iter().find(|(key, ..)| key.eq_ignore_ascii_case(&term.key))?;
    let ([value], None) = (values, term.operator.set) else { return None };
    let wanted = match *value {
        value if value.eq_ignore_ascii_case("true") => !term.operator.negated,
        value if value.eq_ignore_ascii_case("false") => term.operator.negated,
        _ => return None,
    };
    // "Unless the caller is an AWS service" says more than "only if the caller is none".
    Some(if wanted {
        format!("only if {yes}")
    } else if term.operator.if_exists || term.operator.negated {
        format!("unless {yes}")
    } else {
        format!("only if {no}")
    })
}

fn ordered(order: Order) -> &'static str {
    match order {
        Order::Equal => "",
        Order::Less => "less than ",
        Order::LessOrEqual => "at most ",
        Order::Greater => "more than ",
        Order::GreaterOrEqual => "at least ",
    }
}

/// The most values that a sentence lists.
const MOST_LISTED: usize = 6;

/// "a, b or c"; of a long list the first, and how many more.
pub(super) fn any_of(values: &[&str]) -> String {
    match values {
        [] => "nothing".to_owned(),
        [only] => (*only).to_owned(),
        [all @ .., last] if values.len() <= MOST_LISTED => format!("{} or {last}", all.join(", ")),
        _ => {
            let shown: Vec<&str> = values.iter().take(MOST_LISTED - 1).copied().collect();
            format!("{} or one of {} more", shown.join(", "), values.len() - shown.len())
        }
    }
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

impl std::fmt::Display for Because<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Because::Action { action, pattern } if action.eq_ignore_ascii_case(pattern) => {
                write!(f, "It names the action {action}.")
            }
            Because::Action { action, pattern } => write!(f, "Its action {pattern} includes {action}."),
            Because::NotAction { action } => {
                write!(f, "It is about every action but some, and {action} is none of them.")
            }
            Because::OtherAction { action } => write!(f, "It is not about the action {action}."),
            Because::OtherResource { resource } => write!(f, "It is not about the resource {resource}."),
            Because::OtherPrincipal => write!(f, "It is not about this principal."),
            Because::Holds { term, value } => match value {
                Some(value) => {
                    write!(f, "It applies {}; here {} is {value}.", self::term(term), subject(&term.key))
                }
                None => write!(
                    f,
                    "It applies {}; the request does not have {}.",
                    self::term(term),
                    subject(&term.key)
                ),
            },
            Because::Fails { term, value } => match value {
                Some(value) => write!(
                    f,
                    "It applies {}; here {} is {value}, so it does not apply.",
                    self::term(term),
                    subject(&term.key)
                ),
                None => write!(
                    f,
                    "It applies {}; the request does not have {}, so it does not apply.",
                    self::term(term),
                    subject(&term.key)
                ),
            },
            Because::Open { term } => {
                write!(f, "It applies {}; what `{}` was is not known.", self::term(term), term.key)
            }
            Because::OpenAction => {
                write!(f, "Whether it is about this request depends on the action, which is not known.")
            }
            Because::OpenResource => {
                write!(
                    f,
                    "Whether it is about this request depends on the resource, which is not wholly known."
                )
            }
            Because::OpenPrincipal => {
                write!(f, "Whether it is about this request depends on who asked, which is not wholly known.")
            }
            Because::Elimination { policy, named: true } => write!(
                f,
                "AWS says that this {policy} denied the request, and no other statement of it can have."
            ),
            Because::Elimination { policy, named: false } => write!(
                f,
                "AWS says that a {policy} denied the request. If it is this one, no other statement of it can have."
            ),
            Because::Named => write!(f, "AWS names this statement."),
            Because::Faulty => write!(f, "It cannot be read: see the faults of the policy."),
        }
    }
}

/// The key as the subject of "here … is".
fn subject(name: &str) -> String {
    if FACTS.iter().any(|(key, ..)| key.eq_ignore_ascii_case(name)) { format!("`{name}`") } else { key(name) }
}

/// The statement, for a sentence: "Statement 3 (DenyOutsideEurope)".
pub(super) fn statement(index: usize, sid: Option<&str>) -> String {
    match sid {
        Some(sid) if !sid.is_empty() => format!("Statement {} ({sid})", index + 1),
        _ => format!("Statement {}", index + 1),
    }
}

/// What was found, in one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Summary<'a> {
    /// This statement denied it.
    Denied { statement: String, policy: &'a str },
    /// Several statements deny it.
    DeniedBy { count: usize },
    /// These may have: it depends on the keys.
    MayDeny { count: usize, on: Vec<String> },
    /// No statement that can be read denies it.
    NoneDenies,
    /// No statement allows it.
    NoneAllows,
    /// A statement allows it.
    Allows { statement: String },
    /// A statement allows it or not.
    MayAllow { count: usize, on: Vec<String> },
    /// There is no policy in what was pasted.
    NoPolicy,
    /// The policy has faults.
    Faulty { count: usize },
}

impl std::fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Summary::Denied { statement, policy: "" } => write!(f, "{statement} denies the request."),
            Summary::Denied { statement, policy } => write!(f, "{statement} of {policy} denies the request."),
            Summary::DeniedBy { count } => {
                write!(f, "{count} statements deny the request; each of them has to let it past.")
            }
            Summary::MayDeny { count: 1, on } => {
                write!(f, "One statement may have denied the request: that depends on {}.", all_of(on))
            }
            Summary::MayDeny { count, on } => {
                write!(f, "{count} statements may have denied the request: that depends on {}.", all_of(on))
            }
            Summary::NoneDenies => write!(f, "No statement here denies the request: another policy does."),
            Summary::NoneAllows => write!(f, "No statement here allows the request."),
            Summary::Allows { statement } => {
                write!(f, "{statement} allows the request: what refused it is not here.")
            }
            Summary::MayAllow { count: 1, on } => {
                write!(f, "One statement may allow the request: that depends on {}.", all_of(on))
            }
            Summary::MayAllow { count, on } => {
                write!(f, "{count} statements may allow the request: that depends on {}.", all_of(on))
            }
            Summary::NoPolicy => write!(f, "There is no policy document in this text."),
            Summary::Faulty { count: 1 } => {
                write!(f, "The policy has a fault for which AWS would refuse it; mend it first.")
            }
            Summary::Faulty { count } => {
                write!(f, "The policy has {count} faults for which AWS would refuse it; mend them first.")
            }
        }
    }
}

/// "a, b and c", each in backticks.
pub(super) fn all_of(names: &[String]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| if name.contains(':') { format!("`{name}`") } else { format!("the {name}") })
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
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

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Note::OnlyIfItDenied => "It helps only if this statement denied the request, which is not certain.",
            Note::EveryLevel => {
                "The Allow has to stand at every level of the organization, from the root down to the account."
            }
            Note::NothingElse => "It allows this action on this resource, and nothing else.",
        })
    }
}

/// What an exception in a Deny lets past besides the one request.
pub(super) fn lets_past(statement: &Statement, exception: &Exception, sid: Option<&str>) -> String {
    let who = exception.values.first().map_or("", String::as_str);
    let what = self::statement(statement.index, sid);
    let actions = listed(&statement.action, "every action", "every action but ");
    let resources = statement.resource.as_ref().map_or_else(
        || "this resource".to_owned(),
        |list| listed(list, "every resource", "every resource but "),
    );
    format!(
        "{what} no longer denies {who} anything: {actions} on {resources}. For everybody else it stays as it is."
    )
}

/// What an element lists, in words.
fn listed(list: &List, everything: &str, but: &str) -> String {
    let sources: Vec<String> = list.patterns.iter().map(|pattern| format!("`{}`", pattern.source)).collect();
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    match (list.negated, list.patterns.iter().any(super::Pattern::is_everything)) {
        (true, _) => format!("{but}{}", any_of(&sources)),
        (false, true) => everything.to_owned(),
        (false, false) => any_of(&sources),
    }
}
