//! A policy document, read from text, with the place of every statement.
//!
//! Source of the grammar: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

use super::fault::{Fault, Faults, Problem, Severity};
use super::json::{self, Object, Value, span};
use super::operator::{Kind, Operator};
use super::pattern::{Pattern, Syntax};
use super::{check, compare};
use crate::diagnosis::Span;
use crate::iam::Effect;

/// A policy document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Where it stands in the text, in bytes.
    pub span: Span,
    /// Its statements, in order.
    pub statements: Vec<Statement>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Where it stands in the document, from 0.
    pub index: usize,
    /// Where it stands in the text, in bytes.
    pub span: Span,
    /// Its `Sid`.
    pub sid: Option<String>,
    /// Whether it allows or denies.
    pub effect: Effect,
    /// `Principal` or `NotPrincipal`.
    pub principal: Option<PrincipalElement>,
    /// `Action` or `NotAction`.
    pub action: List,
    /// `Resource` or `NotResource`; a trust policy has none.
    pub resource: Option<List>,
    /// The terms of its `Condition`; all of them have to hold.
    pub condition: Vec<Term>,
    /// Whether it can be evaluated: it has no fault for which AWS would refuse it.
    pub sound: bool,
}

/// A list of patterns: `Action`, or turned round: `NotAction`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Whether everything but these is meant.
    pub negated: bool,
    /// The patterns.
    pub patterns: Vec<Pattern>,
}

/// `Principal` or `NotPrincipal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipalElement {
    /// Whether everybody but these is meant.
    pub negated: bool,
    /// Who.
    pub principals: Vec<Named>,
}

/// One principal of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is the principal map's key of that name
pub enum Named {
    Everyone,
    Aws(String),
    Service(String),
    Federated(String),
    CanonicalUser(String),
}

/// One term of a condition: an operator, a key and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The operator as written.
    pub name: String,
    /// The operator, taken apart.
    pub operator: Operator,
    /// The condition key, as written.
    pub key: String,
    /// The values; one of them has to fit.
    pub values: Vec<Pattern>,
    /// Where the key and its values stand, in bytes.
    pub span: Span,
}

impl Document {
    /// Reads a document from `text`: JSON, in which comments and trailing commas may stand. One statement, or a list of
    /// some, is read as a document of them.
    ///
    /// Never fails: what is wrong stands in `faults`, and every statement that can be read is read. Takes time linear in
    /// `text`.
    pub fn read(text: &str) -> Self {
        let mut faults = Faults { text, found: Vec::new() };
        let whole = Span { start: 0, end: text.len() };
        let mut place = whole;
        let statements = match json::parse(text) {
            Ok(Some(value)) => {
                place = span(&value);
                Reader { faults: &mut faults, variables: false }.document(&value)
            }
            Ok(None) => {
                faults.add(&Problem::NoPolicy, "", whole);
                Vec::new()
            }
            Err(error) => {
                let span = Span { start: error.range().start, end: error.range().end };
                let (line, column) = json::place(text, span.start);
                let reason = error.kind().to_string();
                faults.add(&Problem::JsonSyntaxError { line, column, reason }, "", span);
                Vec::new()
            }
        };
        Document { span: place, statements, faults: faults.found }
    }

    /// [`Document::read`] of a value that stands in `text`.
    pub(super) fn of_value(text: &str, value: &Value) -> Self {
        let mut faults = Faults { text, found: Vec::new() };
        let statements = Reader { faults: &mut faults, variables: false }.document(value);
        Document { span: span(value), statements, faults: faults.found }
    }

    /// Whether AWS would refuse to save it.
    pub fn is_refused(&self) -> bool {
        self.faults.iter().any(|fault| fault.severity == Severity::Error)
    }
}

const ROOT: [&str; 3] = ["Version", "Id", "Statement"];
const ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

struct Reader<'f, 't> {
    faults: &'f mut Faults<'t>,
    variables: bool,
}

impl Reader<'_, '_> {
    fn document(&mut self, value: &Value) -> Vec<Statement> {
        let root = match value {
            Value::Object(root) if json::property(root, "Statement").is_some() => root,
            // A statement by itself, or some of them.
            Value::Object(object) if json::property(object, "Effect").is_some() => {
                self.variables = true;
                return vec![self.statement(value, 0, "")];
            }
            Value::Array(list) if list.elements.iter().any(|of| of.as_object().is_some()) => {
                self.variables = true;
                return self.statements(value, "");
            }
            Value::Object(root) => {
                self.faults.add(&Problem::MissingStatement, "", span(root));
                root
            }
            other => {
                self.faults.add(&Problem::NoPolicy, "", span(other));
                return Vec::new();
            }
        };
        self.names(root, &ROOT, "");
        if let Some(version) = json::property(root, "Version") {
            match json::scalar(&version.value).as_deref() {
                Some("2012-10-17") => self.variables = true,
                Some("2008-10-17") => (),
                other => {
                    let other = other.unwrap_or_default().to_owned();
                    self.faults.add(&Problem::InvalidVersion(other), "Version", span(&version.value));
                    // It can only be meant for the present one.
                    self.variables = true;
                }
            }
        }
        json::property(root, "Statement").map_or_else(Vec::new, |of| self.statements(&of.value, "Statement"))
    }

    fn statements(&mut self, value: &Value, element: &str) -> Vec<Statement> {
        let Value::Array(list) = value else { return vec![self.statement(value, 0, element)] };
        if list.elements.is_empty() {
            self.faults.add(&Problem::MissingStatement, element, span(list));
        }
        let statement = |(index, value)| self.statement(value, index, &format!("{element}[{index}]"));
        list.elements.iter().enumerate().map(statement).collect()
    }

    fn statement(&mut self, value: &Value, index: usize, element: &str) -> Statement {
        let before = self.faults.found.len();
        let mut statement = Statement {
            index,
            span: span(value),
            sid: None,
            effect: Effect::Deny,
            principal: None,
            action: List { negated: false, patterns: Vec::new() },
            resource: None,
            condition: Vec::new(),
            sound: false,
        };
        let Value::Object(object) = value else {
            self.faults.add(&Problem::DataTypeMismatch("object"), element, span(value));
            return statement;
        };
        self.names(object, &ELEMENTS, element);
        statement.sid = json::string(object, "Sid").map(str::to_owned);
        self.effect(&mut statement, object, element);
        self.principals(&mut statement, object, element);
        let action = self.list(
            object,
            ["Action", "NotAction"],
            element,
            Syntax { wildcards: true, variables: false, fold: true },
        );
        match action {
            Some(action) => statement.action = action,
            None => self.faults.add(&Problem::MissingAction, element, span(object)),
        }
        let variables = self.variables;
        let syntax = Syntax { wildcards: true, variables, fold: false };
        statement.resource = self.list(object, ["Resource", "NotResource"], element, syntax);
        if statement.resource.is_none() && statement.principal.is_none() {
            self.faults.add(&Problem::MissingResource, element, span(object));
        }
        if let Some(condition) = json::property(object, "Condition") {
            let element = path(element, "Condition");
            match &condition.value {
                Value::Object(blocks) => statement.condition = self.condition(blocks, &element),
                other => self.faults.add(&Problem::DataTypeMismatch("object"), &element, span(other)),
            }
        }
        check::statement(&statement, object, self.faults, element, variables);
        statement.sound = !self.faults.errors_since(before);
        statement
    }

    /// Elements that nobody knows, that stand twice, or whose capitals are wrong.
    fn names(&mut self, object: &Object, known: &[&'static str], element: &str) {
        for (i, property) in object.properties.iter().enumerate() {
            let name = property.name.as_str();
            let place = path(element, name);
            match known.iter().find(|known| known.eq_ignore_ascii_case(name)) {
                None => {
                    self.faults.add(&Problem::InvalidPolicyElement(name.to_owned()), &place, span(property));
                }
                Some(known) if *known != name => {
                    let problem = Problem::ElementCase { written: name.to_owned(), name: known };
                    self.faults.add(&problem, &place, span(property));
                }
                Some(_) => (),
            }
            let twice = |before: &json::ObjectProp| before.name.as_str().eq_ignore_ascii_case(name);
            if object.properties.iter().take(i.min(known.len() * 2)).any(twice) {
                self.faults.add(&Problem::DuplicateElement(name.to_owned()), &place, span(property));
            }
        }
    }

    fn effect(&mut self, statement: &mut Statement, object: &Object, element: &str) {
        let Some(property) = json::property(object, "Effect") else {
            self.faults.add(&Problem::MissingEffect, element, span(object));
            return;
        };
        match json::scalar(&property.value).as_deref() {
            Some("Allow") => statement.effect = Effect::Allow,
            Some("Deny") => statement.effect = Effect::Deny,
            other => {
                let problem = Problem::InvalidEffect(other.unwrap_or_default().to_owned());
                self.faults.add(&problem, &path(element, "Effect"), span(&property.value));
            }
        }
    }

    /// One of two elements that exclude each other.
    fn one_of<'v, 'a>(
        &mut self,
        object: &'v Object<'a>,
        [plain, negated]: [&'static str; 2],
        element: &str,
    ) -> Option<(bool, &'static str, &'v Value<'a>)> {
        let not = json::property(object, negated);
        let property = json::property(object, plain);
        if let (Some(_), Some(second)) = (property, not) {
            self.faults.add(&Problem::UnsupportedElementCombination(plain, negated), element, span(second));
        }
        property.map(|of| (false, plain, &of.value)).or(not.map(|of| (true, negated, &of.value)))
    }

    fn list(
        &mut self,
        object: &Object,
        names: [&'static str; 2],
        element: &str,
        syntax: Syntax,
    ) -> Option<List> {
        let (negated, name, value) = self.one_of(object, names, element)?;
        let texts = self.texts(value, &path(element, name));
        Some(List { negated, patterns: texts.iter().map(|text| Pattern::new(text, syntax)).collect() })
    }

    /// A string, or a list of strings.
    fn texts(&mut self, value: &Value, element: &str) -> Vec<String> {
        let one = std::slice::from_ref(value);
        let values = if let Value::Array(list) = value { list.elements.as_slice() } else { one };
        if values.is_empty() {
            self.faults.add(&Problem::EmptyList, element, span(value));
        }
        let mut texts = Vec::with_capacity(values.len());
        for value in values {
            match value {
                Value::StringLit(text) => texts.push(text.value.clone().into_owned()),
                other => self.faults.add(&Problem::DataTypeMismatch("string"), element, span(other)),
            }
        }
        texts
    }

    fn principals(&mut self, statement: &mut Statement, object: &Object, element: &str) {
        let Some((negated, name, value)) = self.one_of(object, ["Principal", "NotPrincipal"], element) else {
            return;
        };
        let element = path(element, name);
        let mut principals = Vec::new();
        match value {
            Value::StringLit(text) if text.value == "*" => principals.push(Named::Everyone),
            Value::Object(map) => {
                for property in &map.properties {
                    let key = property.name.as_str();
                    let named: fn(String) -> Named = match key {
                        _ if key.eq_ignore_ascii_case("AWS") => aws,
                        _ if key.eq_ignore_ascii_case("Service") => Named::Service,
                        _ if key.eq_ignore_ascii_case("Federated") => Named::Federated,
                        _ if key.eq_ignore_ascii_case("CanonicalUser") => Named::CanonicalUser,
                        _ => {
                            let problem = Problem::InvalidPrincipalKey(key.to_owned());
                            self.faults.add(&problem, &element, span(property));
                            continue;
                        }
                    };
                    let texts = self.texts(&property.value, &path(&element, key));
                    principals.extend(texts.into_iter().map(named));
                }
            }
            other => self.faults.add(&Problem::InvalidPrincipalFormat, &element, span(other)),
        }
        statement.principal = Some(PrincipalElement { negated, principals });
    }

    fn condition(&mut self, blocks: &Object, element: &str) -> Vec<Term> {
        let mut terms = Vec::new();
        for block in &blocks.properties {
            let name = block.name.as_str();
            let element = path(element, name);
            let Some(operator) = Operator::read(name) else {
                self.faults.add(&Problem::InvalidConditionOperator(name.to_owned()), &element, span(block));
                continue;
            };
            if operator.kind == Kind::Null && operator.if_exists {
                self.faults.add(&Problem::NullWithIfExists, &element, span(block));
            }
            if operator.kind == Kind::Null && operator.set.is_some() {
                self.faults.add(&Problem::NullWithSet, &element, span(block));
            }
            let Value::Object(keys) = &block.value else {
                self.faults.add(&Problem::DataTypeMismatch("object"), &element, span(&block.value));
                continue;
            };
            for (i, property) in keys.properties.iter().enumerate() {
                let key = property.name.as_str();
                let element = path(&element, key);
                // A block has few keys; a hostile one may not cost more.
                let mut before = keys.properties.iter().take(i.min(64));
                if before.any(|before| before.name.as_str().eq_ignore_ascii_case(key)) {
                    self.faults.add(
                        &Problem::DuplicateConditionKey(key.to_owned()),
                        &element,
                        span(property),
                    );
                }
                let values = self.values(operator, &property.value, &element);
                terms.push(Term {
                    name: name.to_owned(),
                    operator,
                    key: key.to_owned(),
                    values,
                    span: span(property),
                });
            }
        }
        terms
    }

    /// The values of one key: strings, or numbers and Booleans without quotation marks.
    fn values(&mut self, operator: Operator, value: &Value, element: &str) -> Vec<Pattern> {
        let one = std::slice::from_ref(value);
        let values = if let Value::Array(list) = value { list.elements.as_slice() } else { one };
        if values.is_empty() {
            self.faults.add(&Problem::EmptyList, element, span(value));
        }
        let syntax = operator.syntax(self.variables);
        let mut patterns = Vec::with_capacity(values.len());
        for value in values {
            let Some(text) = json::scalar(value) else {
                self.faults.add(&Problem::DataTypeMismatch("string"), element, span(value));
                continue;
            };
            let problem = match operator.kind {
                Kind::Numeric(_) if compare::number(&text).is_none() => Problem::InvalidNumber(text.clone()),
                Kind::Date(_) if compare::date(&text).is_none() => Problem::InvalidDate(text.clone()),
                Kind::Ip if compare::IpRange::read(&text).is_none() => Problem::InvalidIpRange(text.clone()),
                Kind::Null if compare::boolean(&text).is_none() => Problem::InvalidBoolean(text.clone()),
                Kind::Bool if compare::boolean(&text).is_none() && !text.contains("${") => {
                    Problem::InvalidBoolean(text.clone())
                }
                _ => {
                    check::value(operator, &text, self.variables, self.faults, element, span(value));
                    patterns.push(Pattern::new(&text, syntax));
                    continue;
                }
            };
            self.faults.add(&problem, element, span(value));
        }
        patterns
    }
}

fn aws(text: String) -> Named {
    if text == "*" { Named::Everyone } else { Named::Aws(text) }
}

/// `element` of `parent`, from the root.
pub(super) fn path(parent: &str, element: &str) -> String {
    if parent.is_empty() { element.to_owned() } else { format!("{parent}.{element}") }
}
