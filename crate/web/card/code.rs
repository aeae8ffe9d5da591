//! Policies as code that is easy to read in little room.

use super::super::dom::{Build, add};
use crate::iam::PolicyDocument;
use serde_json::Value;
use web_sys::Element;

/// Lists of words up to this length stand in one line.
const LINE: usize = 72;

/// `document` as JSON with two spaces a level, in as few lines as stay readable: short lists in a line, the braces of a
/// statement beside the brackets of their list.
pub fn json(document: &PolicyDocument) -> String {
    value(document)
}

/// Any part of a policy in the same way.
pub fn value(part: &impl serde::Serialize) -> String {
    let mut out = String::new();
    if let Ok(value) = serde_json::to_value(part) {
        write(&mut out, &value, 0);
    }
    out
}

fn write(out: &mut String, value: &Value, level: usize) {
    match value {
        Value::Object(members) => {
            let one_line = value.to_string();
            let is_leaf = members.len() == 1 && members.values().all(Value::is_string);
            if members.is_empty() || (is_leaf && one_line.len() <= LINE && level > 3) {
                out.push_str(&spaced(&one_line));
                return;
            }
            out.push_str("{\n");
            for (index, (name, member)) in members.iter().enumerate() {
                indent(out, level + 1);
                out.push_str(&Value::String(name.clone()).to_string());
                out.push_str(": ");
                write(out, member, level + 1);
                out.push_str(if index + 1 < members.len() { ",\n" } else { "\n" });
            }
            indent(out, level);
            out.push('}');
        }
        Value::Array(items) if items.iter().all(Value::is_object) && !items.is_empty() => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                write(out, item, level);
                if index + 1 < items.len() {
                    out.push_str(", ");
                }
            }
            out.push(']');
        }
        Value::Array(items) => {
            let line: Vec<String> = items.iter().map(Value::to_string).collect();
            let line = format!("[{}]", line.join(", "));
            if line.len() <= LINE {
                out.push_str(&line);
                return;
            }
            out.push_str("[\n");
            for (index, item) in items.iter().enumerate() {
                indent(out, level + 1);
                out.push_str(&item.to_string());
                out.push_str(if index + 1 < items.len() { ",\n" } else { "\n" });
            }
            indent(out, level);
            out.push(']');
        }
        other => out.push_str(&other.to_string()),
    }
}

/// `{"a":"b"}` with its blank.
fn spaced(json: &str) -> String {
    json.replacen("\":\"", "\": \"", 1)
}

fn indent(out: &mut String, level: usize) {
    for _ in 0..level {
        out.push_str("  ");
    }
}

/// Puts `text` into `code`: a block a line with a hanging indent, keys and placeholders coloured. What is copied from it is
/// the text itself.
pub fn paint(build: Build, code: &Element, text: &str) {
    code.set_text_content(None);
    let lines: Vec<&str> = text.trim_end().split('\n').collect();
    for (index, line) in lines.iter().enumerate() {
        paint_line(build, code, line, "", index + 1 == lines.len());
    }
}

/// A difference in the unified form: what is added and taken away is told by a sign of its own, not by colour alone.
pub fn paint_difference(build: Build, code: &Element, text: &str) {
    code.set_text_content(None);
    let _ = code.class_list().add_1("diff");
    let lines: Vec<&str> = text.trim_end().split('\n').filter(|line| !is_head(line)).collect();
    for (index, line) in lines.iter().enumerate() {
        let (class, written) = match line.split_at_checked(1) {
            Some(("+", rest)) => ("add", rest),
            Some(("-", rest)) => ("del", rest),
            Some((" ", rest)) if rest.trim() == "…" => ("gap", rest),
            Some((" ", rest)) => ("ctx", rest),
            _ => ("gap", *line),
        };
        paint_line(build, code, written, class, index + 1 == lines.len());
    }
}

/// Whether a line of a difference only names the files.
fn is_head(line: &str) -> bool {
    line.starts_with("--- ") || line.starts_with("+++ ")
}

fn paint_line(build: Build, code: &Element, line: &str, class: &str, last: bool) {
    {
        let written = line.trim_start_matches(' ');
        let indent = (line.len() - written.len()).min(16);
        let row = build.element("span", &format!("l i{} {class}", indent - indent % 2));
        let spaces = line.get(..line.len() - written.len()).unwrap_or_default();
        add(&row, &build.0.create_text_node(spaces));
        match written.split_once("\": ").filter(|(key, _)| key.starts_with('"')) {
            Some((key, value)) => {
                add(&row, &build.text("span", "k", &format!("{key}\"")));
                value_of(build, &row, &format!(": {value}"));
            }
            None => value_of(build, &row, written),
        }
        if !last {
            add(&row, &build.0.create_text_node("\n"));
        }
        add(code, &row);
    }
}

/// A line's text, what has to be filled in coloured.
fn value_of(build: Build, row: &Element, value: &str) {
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        // `${*}`, `${?}`, `${$}` are how a policy writes the characters themselves; Terraform's own have a dot.
        let is_hole = name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(['.', '[']);
        super::prose::breakable(build, row, before);
        add(row, &build.text("span", if is_hole { "hold" } else { "" }, &format!("${{{name}}}")));
        rest = after;
    }
    super::prose::breakable(build, row, rest);
}
