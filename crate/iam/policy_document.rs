//! IAM policy documents, in the key order that the IAM console writes.
//!
//! Source of the grammar: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

use std::collections::BTreeMap;

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each variant is its own name
pub enum Effect {
    Allow,
    Deny,
}

/// A list that JSON writes as a bare string when it has exactly one element, as IAM's console does.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(into = "Written", from = "Written")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[cfg_attr(target_arch = "wasm32", tsify(type = "string | string[]"))]
pub struct OneOrMany(pub Vec<String>);

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
enum Written {
    One(String),
    Many(Vec<String>),
}

impl From<OneOrMany> for Written {
    fn from(OneOrMany(mut values): OneOrMany) -> Self {
        match (values.len(), values.pop()) {
            (1, Some(only)) => Written::One(only),
            (_, last) => {
                values.extend(last);
                Written::Many(values)
            }
        }
    }
}

impl From<Written> for OneOrMany {
    fn from(written: Written) -> Self {
        match written {
            Written::One(value) => OneOrMany(vec![value]),
            Written::Many(values) => OneOrMany(values),
        }
    }
}

impl<T: Into<String>> From<T> for OneOrMany {
    fn from(value: T) -> Self {
        OneOrMany(vec![value.into()])
    }
}

/// The `Principal` element: everybody, or values by type (`AWS`, `Service`, `Federated`, `CanonicalUser`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Principals {
    /// `"*"`
    Everyone(String),
    /// `{"AWS": …}`
    Of(BTreeMap<String, OneOrMany>),
}

/// A statement's `Condition`: operator, then condition key, then values.
pub type Conditions = BTreeMap<String, BTreeMap<String, OneOrMany>>;

/// One statement of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each field is the policy element of that name
pub struct Statement {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    pub effect: Effect,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<Principals>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<OneOrMany>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_action: Option<OneOrMany>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<OneOrMany>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_resource: Option<OneOrMany>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, Record<string, string | string[]>>"))]
    pub condition: Conditions,
}

impl Statement {
    /// A statement that allows `actions` on `resources`, without principal or condition.
    pub fn allow(actions: impl Into<OneOrMany>, resources: impl Into<OneOrMany>) -> Self {
        Statement {
            sid: None,
            effect: Effect::Allow,
            principal: None,
            action: Some(actions.into()),
            not_action: None,
            resource: Some(resources.into()),
            not_resource: None,
            condition: Conditions::new(),
        }
    }
}

/// A whole policy, valid as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[allow(missing_docs)] // each field is the policy element of that name
pub struct PolicyDocument {
    pub version: String,
    pub statement: Vec<Statement>,
}

impl PolicyDocument {
    /// The current version of the policy language.
    pub const VERSION: &'static str = "2012-10-17";

    /// A policy of these statements.
    pub fn new(statement: Vec<Statement>) -> Self {
        PolicyDocument { version: Self::VERSION.to_owned(), statement }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_written_as_the_console_writes_them() {
        let document = PolicyDocument::new(vec![Statement::allow("lambda:GetFunction", "*")]);
        let json = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"lambda:GetFunction","Resource":"*"}]}"#;
        assert_eq!(serde_json::to_string(&document).unwrap(), json);
        assert_eq!(serde_json::from_str::<PolicyDocument>(json).unwrap(), document);
        let two: OneOrMany = serde_json::from_str(r#"["a","b"]"#).unwrap();
        assert_eq!(serde_json::to_string(&two).unwrap(), r#"["a","b"]"#);
    }
}
