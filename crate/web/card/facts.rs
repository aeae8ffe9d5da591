//! Who, what, on what, refused by what: what the message says, and what was added to it and from where.

use super::super::dom::{Build, add, set};
use super::words;
use crate::Diagnosis;
use crate::diagnosis::{Denial, DeniedAction, DeniedResource};
use crate::iam::Arn;
use web_sys::Element;

/// The facts of a denial as a list of names and values.
pub fn list(build: Build, diagnosis: &Diagnosis) -> Element {
    let denial = &diagnosis.denial;
    let list = build.element("dl", "facts");
    if let Some(principal) = &denial.principal {
        let value = value(build, &list, "Who");
        add(&value, &id(build, &principal.raw));
        note(build, &value, &words::sort_of(principal));
    }
    actions(build, &list, denial);
    if let Some(resource) = &denial.resource {
        resource_value(build, &value(build, &list, "On resource"), resource);
    }
    let by = value(build, &list, "Denied by");
    add(&by, &build.text("span", "", &words::denied_by(denial)));
    if let Some(arn) = &denial.policy_arn {
        add(&by, &id(build, arn));
    }
    if let Some(owner) = words::mended_by(diagnosis.remedy.owner) {
        add(&value(build, &list, "Who can fix it"), &build.text("span", "", owner));
    }
    if let Some(id) = &denial.request_id {
        add(&value(build, &list, "Request ID"), &build.text("span", "id", id));
    }
    list
}

/// A row of the list; returns the element that holds its value.
fn value(build: Build, list: &Element, name: &str) -> Element {
    let row = build.element("div", "fact");
    add(&row, &build.text("dt", "", name));
    let value = build.element("dd", "");
    add(&row, &value);
    add(list, &row);
    value
}

/// An identifier: an ARN, an action.
fn id(build: Build, text: &str) -> Element {
    let id = build.element("span", "id");
    breakable(build, &id, text);
    id
}

/// Adds `text`, with a place to break the line behind each colon and slash.
fn breakable(build: Build, parent: &Element, text: &str) {
    for part in text.split_inclusive([':', '/']) {
        add(parent, &build.0.create_text_node(part));
        if part.ends_with([':', '/']) {
            add(parent, &build.element("wbr", ""));
        }
    }
}

fn note(build: Build, value: &Element, words: &str) {
    if !words.is_empty() {
        add(value, &build.prose("span", "note", words));
    }
}

fn actions(build: Build, list: &Element, denial: &Denial) {
    if denial.actions.is_empty() {
        if let Some(operation) = &denial.operation {
            let value = value(build, list, "Operation");
            add(&value, &build.text("span", "id", operation));
            if !denial.likely_actions.is_empty() {
                note(build, &value, &format!("Most likely needs {}", denial.likely_actions.join(", ")));
            }
        }
        return;
    }
    let value = value(build, list, if denial.actions.len() == 1 { "Action" } else { "Actions" });
    for action in &denial.actions {
        add(&value, &id(build, action.best()));
        note(build, &value, &printed_otherwise(action));
    }
}

/// How the printed action differs from AWS's own name.
fn printed_otherwise(action: &DeniedAction) -> String {
    match (&action.name, &action.nearest) {
        (Some(name), _) if *name != action.raw => format!("Printed as `{}`", action.raw),
        (Some(_), _) => String::new(),
        (None, Some(nearest)) => format!("AWS documents no such action; the nearest is `{nearest}`"),
        (None, None) => String::new(),
    }
}

fn resource_value(build: Build, value: &Element, resource: &DeniedResource) {
    match &resource.arn {
        Some(arn) if *arn != resource.raw => {
            add(value, &marked(build, arn, resource));
            note(build, value, &format!("Printed as `{}`", resource.raw));
        }
        _ => add(value, &id(build, &resource.raw)),
    }
    if !resource.inferred.is_empty() {
        let notes = build.element("ul", "inferred");
        for inference in &resource.inferred {
            let item = build.element("li", "");
            add(&item, &build.text("mark", "id", &inference.value));
            let words =
                format!("{} taken from {}", words::part(inference.part), words::source(inference.from));
            add(&item, &build.text("span", "", &words));
            add(&notes, &item);
        }
        add(value, &notes);
    }
    if !resource.placeholders.is_empty() {
        note(build, value, &format!("The message does not tell `{}`", resource.placeholders.join("`, `")));
    }
    if !resource.alternatives.is_empty() {
        note(build, value, &format!("It could also be `{}`", resource.alternatives.join("`, `")));
    }
}

/// `arn` with its inferred parts marked.
fn marked(build: Build, arn: &str, resource: &DeniedResource) -> Element {
    use crate::diagnosis::ArnPart;
    let line = build.element("span", "id");
    let Some(parts) = Arn::parse(arn) else {
        line.set_text_content(Some(arn));
        return line;
    };
    let written = [
        (None, "arn"),
        (Some(ArnPart::Partition), parts.partition),
        (Some(ArnPart::Service), parts.service),
        (Some(ArnPart::Region), parts.region),
        (Some(ArnPart::Account), parts.account),
        (Some(ArnPart::Resource), parts.resource),
    ];
    for (index, (part, text)) in written.into_iter().enumerate() {
        if index > 0 {
            breakable(build, &line, ":");
        }
        // The whole last part is not inferred when only its form is: the printed name stands in it.
        let from = resource
            .inferred
            .iter()
            .find(|inference| Some(inference.part) == part && inference.value == text && !text.is_empty());
        match from {
            Some(inference) => {
                let mark = build.text("mark", "", text);
                set(&mark, "title", &format!("Taken from {}", words::source(inference.from)));
                add(&line, &mark);
            }
            None => breakable(build, &line, text),
        }
    }
    line
}
