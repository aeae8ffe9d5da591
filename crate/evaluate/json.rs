//! JSON as people paste it, with the place of every value; comments and trailing commas are no fault.

pub(super) use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::ParseError;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::diagnosis::Span;

/// The one value that `text` holds; `None` for a text of blanks and comments.
///
/// # Errors
/// Where the text is no JSON, at which place, and why.
pub(super) fn parse(text: &str) -> Result<Option<Value<'_>>, ParseError> {
    let options = ParseOptions {
        allow_comments: true,
        allow_trailing_commas: true,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        ..ParseOptions::default()
    };
    parse_to_ast(text, &CollectOptions::default(), &options).map(|parsed| parsed.value)
}

/// Where something stands.
pub(super) fn span(of: &impl Ranged) -> Span {
    let range = of.range();
    Span { start: range.start, end: range.end }
}

/// A value of one string, number or Boolean, as text.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::StringLit(text) => Some(text.value.clone().into_owned()),
        Value::NumberLit(number) => Some(number.value.to_owned()),
        Value::BooleanLit(boolean) => Some(boolean.value.to_string()),
        Value::Object(_) | Value::Array(_) | Value::NullKeyword(_) => None,
    }
}

/// The property of this name, in any case.
pub(super) fn property<'v, 'a>(object: &'v Object<'a>, name: &str) -> Option<&'v ObjectProp<'a>> {
    object.properties.iter().find(|property| property.name.as_str().eq_ignore_ascii_case(name))
}

/// The value of the property of this name, where it is a string.
pub(super) fn string<'v>(object: &'v Object<'_>, name: &str) -> Option<&'v str> {
    match &property(object, name)?.value {
        Value::StringLit(text) => Some(&text.value),
        _ => None,
    }
}

/// The value of the property of this name, where it is an object.
pub(super) fn object<'v, 'a>(of: &'v Object<'a>, name: &str) -> Option<&'v Object<'a>> {
    property(of, name)?.value.as_object()
}

/// The line and the column of byte `at`, both from 1; a column is a character.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before.get(start..).unwrap_or_default().chars().count() + 1)
}
