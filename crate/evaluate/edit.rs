//! The smallest edit that lets a request past, as a difference.
//!
//! A Deny is never written anew: it gets a piece of `Condition` that can only narrow it. For want of an Allow, one more
//! statement is added, which allows this request and nothing else.

use super::json::{self, Object, Value, span};
use super::operator::{Kind, Operator};
use crate::diagnosis::Span;

/// A piece of text that is put into a document.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Insertion {
    /// Before which byte.
    pub at: usize,
    /// What.
    pub text: String,
}

/// What an exception names: an operator that is negated, a key and values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// `ArnNotLike`
    pub operator: &'static str,
    /// `aws:PrincipalArn`
    pub key: &'static str,
    /// The values that the Deny no longer means.
    pub values: Vec<String>,
}

/// The insertions that narrow the statement at `span` of `text` by `exception`: into a list of exceptions that is there,
/// else as a new term. `None` where no statement stands there.
pub fn narrow(text: &str, at: Span, exception: &Exception) -> Option<Vec<Insertion>> {
    let root = json::parse(text).ok()??;
    let statement = object_at(&root, at)?;
    let Some(condition) = json::property(statement, "Condition") else {
        return Some(vec![add(text, statement, "Condition", &condition_of(exception))]);
    };
    let condition = condition.value.as_object()?;
    let blocks = || {
        let block = |property: &'_ json::ObjectProp| Operator::read(property.name.as_str());
        condition.properties.iter().filter_map(move |property| Some((block(property)?, property)))
    };
    let wild = exception.values.iter().any(|value| value.contains('*'));
    // A list of exceptions that is there already: its values only narrow, too.
    for (operator, block) in blocks().filter(|(operator, _)| operator.negated && operator.set.is_none()) {
        let fits = match operator.kind {
            Kind::Arn => exception.operator.starts_with("Arn"),
            Kind::String { like, .. } => like || !wild,
            _ => false,
        };
        let keys = block.value.as_object().filter(|_| fits);
        if let Some(property) = keys.and_then(|keys| json::property(keys, exception.key)) {
            return Some(append(text, &property.value, &exception.values));
        }
    }
    let wanted = Operator::read(exception.operator)?;
    let same = blocks().find(|(operator, _)| *operator == wanted);
    if let Some(keys) = same.and_then(|(_, block)| block.value.as_object()) {
        return Some(vec![add(text, keys, exception.key, &values_of(&exception.values))]);
    }
    Some(vec![add(text, condition, exception.operator, &block_of(exception))])
}

/// The insertions that add `statement` to the document at `at` of `text`.
pub fn widen(text: &str, at: Span, statement: &serde_json::Value) -> Option<Vec<Insertion>> {
    let root = json::parse(text).ok()??;
    let document = object_at(&root, at)?;
    let property = json::property(document, "Statement")?;
    let unit = unit(text);
    match &property.value {
        Value::Array(list) => {
            let last = list.elements.last()?;
            let indent = indent_at(text, span(last).start);
            let written = written(statement, indent.as_deref(), &unit);
            let before = indent.map_or_else(|| ", ".to_owned(), |indent| format!(",\n{indent}"));
            Some(vec![Insertion { at: span(last).end, text: before + &written }])
        }
        Value::Object(only) => {
            let written = written(statement, None, &unit);
            let place = span(only);
            Some(vec![
                Insertion { at: place.start, text: "[".to_owned() },
                Insertion { at: place.end, text: format!(", {written}]") },
            ])
        }
        _ => None,
    }
}

/// `text` with the insertions in it.
pub fn apply(text: &str, insertions: &[Insertion]) -> String {
    let mut sorted: Vec<&Insertion> = insertions.iter().collect();
    sorted.sort_by_key(|insertion| insertion.at);
    let (mut out, mut from) = (String::with_capacity(text.len()), 0);
    for insertion in sorted {
        out.push_str(text.get(from..insertion.at).unwrap_or_default());
        out.push_str(&insertion.text);
        from = insertion.at;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The object that stands at exactly `at`.
fn object_at<'v, 'a>(value: &'v Value<'a>, at: Span) -> Option<&'v Object<'a>> {
    let mut value = value;
    loop {
        if let Value::Object(object) = value
            && span(object) == at
        {
            return Some(object);
        }
        let holds = |inner: &Value| span(inner).start <= at.start && at.end <= span(inner).end;
        value = match value {
            Value::Object(object) => {
                object.properties.iter().map(|property| &property.value).find(|value| holds(value))?
            }
            Value::Array(list) => list.elements.iter().find(|value| holds(value))?,
            _ => return None,
        };
    }
}

/// The insertion of a property behind the last one of `object`, written as its neighbours are.
fn add(text: &str, object: &Object, name: &str, value: &serde_json::Value) -> Insertion {
    let name = serde_json::Value::from(name);
    let Some(last) = object.properties.last() else {
        let written = written(value, None, "");
        return Insertion { at: span(object).start + 1, text: format!("{name}: {written}") };
    };
    let place = span(last);
    match indent_at(text, place.start) {
        Some(indent) => {
            let written = written(value, Some(&indent), &unit(text));
            Insertion { at: place.end, text: format!(",\n{indent}{name}: {written}") }
        }
        None => Insertion { at: place.end, text: format!(", {name}: {}", written(value, None, "")) },
    }
}

/// The insertions that add values to a value or a list of some.
fn append(text: &str, value: &Value, values: &[String]) -> Vec<Insertion> {
    let quoted: Vec<String> =
        values.iter().map(|value| serde_json::Value::from(value.as_str()).to_string()).collect();
    let place = span(value);
    match value {
        Value::Array(list) => match list.elements.last() {
            Some(last) => {
                let separator = indent_at(text, span(last).start)
                    .map_or_else(|| ", ".to_owned(), |indent| format!(",\n{indent}"));
                let written: String = quoted.iter().map(|value| format!("{separator}{value}")).collect();
                vec![Insertion { at: span(last).end, text: written }]
            }
            None => vec![Insertion { at: place.start + 1, text: quoted.join(", ") }],
        },
        _ => vec![
            Insertion { at: place.start, text: "[".to_owned() },
            Insertion { at: place.end, text: format!(", {}]", quoted.join(", ")) },
        ],
    }
}

fn values_of(values: &[String]) -> serde_json::Value {
    match values {
        [only] => serde_json::Value::from(only.as_str()),
        all => serde_json::Value::from(all.to_vec()),
    }
}

fn block_of(exception: &Exception) -> serde_json::Value {
    let mut block = serde_json::Map::new();
    block.insert(exception.key.to_owned(), values_of(&exception.values));
    serde_json::Value::Object(block)
}

fn condition_of(exception: &Exception) -> serde_json::Value {
    let mut condition = serde_json::Map::new();
    condition.insert(exception.operator.to_owned(), block_of(exception));
    serde_json::Value::Object(condition)
}

/// The blanks before what stands at `at`, where it is the first on its line.
fn indent_at(text: &str, at: usize) -> Option<String> {
    let before = text.get(..at)?;
    let line = before.get(before.rfind('\n')? + 1..)?;
    line.chars().all(|c| c == ' ' || c == '\t').then(|| line.to_owned())
}

/// By what the text is indented: the blanks of the first line that has some.
fn unit(text: &str) -> String {
    let blanks = |line: &str| line.chars().take_while(|c| *c == ' ' || *c == '\t').collect::<String>();
    let first = text.lines().take(50).map(blanks).find(|blanks| !blanks.is_empty());
    first.filter(|blanks| blanks.len() <= 8).unwrap_or_else(|| "  ".to_owned())
}

/// A value as JSON: below `indent` on lines of its own, else on one line.
fn written(value: &serde_json::Value, indent: Option<&str>, unit: &str) -> String {
    let Some(indent) = indent else { return one_line(value) };
    match value {
        serde_json::Value::Object(map) if !map.is_empty() => {
            let inner = format!("{indent}{unit}");
            let lines: Vec<String> = map
                .iter()
                .map(|(name, value)| {
                    let name = serde_json::Value::from(name.as_str());
                    format!("{inner}{name}: {}", written(value, Some(&inner), unit))
                })
                .collect();
            format!("{{\n{}\n{indent}}}", lines.join(",\n"))
        }
        serde_json::Value::Array(list) if !list.is_empty() => {
            let inner = format!("{indent}{unit}");
            let lines: Vec<String> =
                list.iter().map(|value| format!("{inner}{}", written(value, Some(&inner), unit))).collect();
            format!("[\n{}\n{indent}]", lines.join(",\n"))
        }
        other => other.to_string(),
    }
}

/// A value on one line, with the blanks that people write.
fn one_line(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(map) => {
            let pairs: Vec<String> = map
                .iter()
                .map(|(name, value)| {
                    format!("{}: {}", serde_json::Value::from(name.as_str()), one_line(value))
                })
                .collect();
            format!("{{{}}}", pairs.join(", "))
        }
        serde_json::Value::Array(list) => {
            let values: Vec<String> = list.iter().map(one_line).collect();
            format!("[{}]", values.join(", "))
        }
        other => other.to_string(),
    }
}

/// How many lines stand around a change.
const AROUND: usize = 3;

/// The difference between two texts that are the same at their beginning and at their end, in the unified form.
pub fn difference(before: &str, after: &str, name: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let most = old.len().min(new.len());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let same_end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let tail = same_end.min(most - head);
    let from = head.saturating_sub(AROUND);
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let more = AROUND.min(tail);
    let mut out = format!(
        "--- {name}\n+++ {name}\n@@ -{},{} +{},{} @@\n",
        from + 1,
        old_end + more - from,
        from + 1,
        new_end + more - from
    );
    let mut lines = |mark: char, lines: &[&str]| {
        for line in lines {
            out.push(mark);
            out.push_str(line);
            out.push('\n');
        }
    };
    lines(' ', old.get(from..head).unwrap_or_default());
    lines('-', old.get(head..old_end).unwrap_or_default());
    lines('+', new.get(head..new_end).unwrap_or_default());
    lines(' ', old.get(old_end..old_end + more).unwrap_or_default());
    out
}
