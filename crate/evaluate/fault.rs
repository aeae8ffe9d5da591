//! What is wrong with a policy document, and where.
//!
//! The words are those of IAM Access Analyzer's policy checks where it has a check for it:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>

use super::json::place;
use super::say;
use crate::diagnosis::Span;

/// A fault of a document.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Fault {
    /// Whether AWS would refuse to save the document, or only warn.
    pub severity: Severity,
    /// Access Analyzer's code for it where there is one, else one of the same form: `INVALID_EFFECT`.
    pub code: &'static str,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
    /// The element, from the document's root: `Statement[2].Condition`; empty for the document.
    pub element: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Where it stands, in bytes.
    pub span: Span,
}

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Severity {
    /// AWS refuses to save such a document; the statement is not evaluated.
    Error,
    /// The document means something else than it seems to, or nothing.
    Warning,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is Access Analyzer's check of that name
pub enum Problem {
    JsonSyntaxError { line: usize, column: usize, reason: String },
    NoPolicy,
    DataTypeMismatch(&'static str),
    InvalidPolicyElement(String),
    ElementCase { written: String, name: &'static str },
    DuplicateElement(String),
    DuplicateConditionKey(String),
    MissingStatement,
    MissingEffect,
    InvalidEffect(String),
    MissingAction,
    MissingResource,
    UnsupportedElementCombination(&'static str, &'static str),
    InvalidVersion(String),
    InvalidAction { action: String, nearest: Option<String> },
    InvalidServiceInAction { service: String, nearest: Option<String> },
    InvalidArnPrefix,
    MissingArnField,
    InvalidPrincipalFormat,
    InvalidPrincipalKey(String),
    InvalidConditionOperator(String),
    NullWithIfExists,
    NullWithSet,
    InvalidConditionKeyFormat(String),
    MissingBraceInVariable,
    EmptyVariable,
    VariableUnsupportedInVersion,
    InvalidVariableForOperator,
    WildcardWithoutLike,
    InvalidBoolean(String),
    InvalidNumber(String),
    InvalidDate(String),
    InvalidIpRange(String),
    EmptyList,
}

impl Problem {
    /// Access Analyzer's code, or one of the same form.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::JsonSyntaxError { .. } => "JSON_SYNTAX_ERROR",
            Problem::NoPolicy => "NO_POLICY",
            Problem::DataTypeMismatch(_) => "DATA_TYPE_MISMATCH",
            Problem::InvalidPolicyElement(_) => "INVALID_POLICY_ELEMENT",
            Problem::ElementCase { .. } => "ELEMENT_CASE",
            Problem::DuplicateElement(_) => "DUPLICATE_ELEMENT",
            Problem::DuplicateConditionKey(_) => "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
            Problem::MissingStatement => "MISSING_STATEMENT",
            Problem::MissingEffect => "MISSING_EFFECT",
            Problem::InvalidEffect(_) => "INVALID_EFFECT",
            Problem::MissingAction => "MISSING_ACTION",
            Problem::MissingResource => "MISSING_RESOURCE",
            Problem::UnsupportedElementCombination(..) => "UNSUPPORTED_ELEMENT_COMBINATION",
            Problem::InvalidVersion(_) => "INVALID_VERSION",
            Problem::InvalidAction { .. } => "INVALID_ACTION",
            Problem::InvalidServiceInAction { .. } => "INVALID_SERVICE_IN_ACTION",
            Problem::InvalidArnPrefix => "INVALID_ARN_PREFIX",
            Problem::MissingArnField => "MISSING_ARN_FIELD",
            Problem::InvalidPrincipalFormat => "INVALID_PRINCIPAL_FORMAT",
            Problem::InvalidPrincipalKey(_) => "INVALID_PRINCIPAL_KEY",
            Problem::InvalidConditionOperator(_) => "INVALID_CONDITION_OPERATOR",
            Problem::NullWithIfExists => "NULL_WITH_IF_EXISTS",
            Problem::NullWithSet => "NULL_WITH_SET_OPERATOR",
            Problem::InvalidConditionKeyFormat(_) => "INVALID_CONDITION_KEY_FORMAT",
            Problem::MissingBraceInVariable => "MISSING_BRACE_IN_VARIABLE",
            Problem::EmptyVariable => "EMPTY_VARIABLE",
            Problem::VariableUnsupportedInVersion => "VARIABLE_UNSUPPORTED_IN_VERSION",
            Problem::InvalidVariableForOperator => "INVALID_VARIABLE_FOR_OPERATOR",
            Problem::WildcardWithoutLike => "WILDCARD_WITHOUT_LIKE_OPERATOR",
            Problem::InvalidBoolean(_) => "INVALID_BOOLEAN",
            Problem::InvalidNumber(_) => "INVALID_NUMBER",
            Problem::InvalidDate(_) => "INVALID_DATE",
            Problem::InvalidIpRange(_) => "INVALID_IP_RANGE",
            Problem::EmptyList => "EMPTY_LIST",
        }
    }

    /// Whether AWS would refuse to save the document.
    pub fn severity(&self) -> Severity {
        match self {
            // AWS adds actions every week; the reference may not know the newest.
            Problem::InvalidAction { .. }
            | Problem::InvalidServiceInAction { .. }
            | Problem::ElementCase { .. }
            | Problem::InvalidPolicyElement(_)
            | Problem::VariableUnsupportedInVersion
            | Problem::InvalidVariableForOperator
            | Problem::WildcardWithoutLike
            | Problem::InvalidConditionKeyFormat(_)
            | Problem::MissingArnField
            | Problem::EmptyList => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// Gathers the faults of one document.
pub(super) struct Faults<'t> {
    pub(super) text: &'t str,
    pub(super) found: Vec<Fault>,
}

/// The most faults that are told of one document.
const MOST: usize = 100;

impl Faults<'_> {
    /// Tells of a problem with `element`, which stands at `span`.
    pub(super) fn add(&mut self, problem: &Problem, element: &str, span: Span) {
        if self.found.len() >= MOST {
            return;
        }
        let (line, column) = place(self.text, span.start);
        self.found.push(Fault {
            severity: problem.severity(),
            code: problem.code(),
            message: say::problem(problem),
            element: element.to_owned(),
            line,
            column,
            span,
        });
    }

    /// Whether there are errors beyond the first `before` faults.
    pub(super) fn errors_since(&self, before: usize) -> bool {
        self.found.iter().skip(before).any(|fault| fault.severity == Severity::Error)
    }
}
