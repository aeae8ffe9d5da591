//! Who, what, on what, refused by what: what the message says, and what was added to it and from where.

use super::super::dom::{Build, add};
use super::{Inner, copy, prose, words};
use crate::Diagnosis;
use crate::diagnosis::{ArnPart, Denial, DeniedAction, DeniedResource, Source};
use crate::iam::Arn;
use crate::say::facts::Fact;
use crate::say::messages::{Button, FactNote, Label};
use crate::say::nouns::Items;
use crate::say::sentence::Noun;
use crate::say::{Code, Message, Name, said};
use std::rc::Rc;
use web_sys::Element;

/// Draws the facts of a denial as a list of names and values.
pub fn draw(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    let build = inner.build();
    let denial = &diagnosis.denial;
    let list = build.element("dl", "facts");
    if let Some(principal) = &denial.principal {
        let value = value(build, &list, Fact::Who);
        named(inner, &value, &principal.raw, Button::CopyWho);
        if let Some(sort) = words::sort_of(principal) {
            note(build, &value, &said(sort));
        }
    }
    actions(build, &list, denial);
    if let Some(resource) = &denial.resource {
        resource_value(inner, &value(build, &list, Label::OnResource), resource);
    }
    let by = value(build, &list, Fact::DeniedBy);
    add(&by, &build.text("span", "", &words::denied_by(denial)));
    if let Some(arn) = &denial.policy_arn {
        add(&by, &build.0.create_text_node(" "));
        named(inner, &by, arn, Button::CopyPolicyArn);
    }
    if let Some(owner) = words::mended_by(diagnosis.remedy.owner) {
        add(&value(build, &list, Label::WhoCanFixIt), &build.text("span", "", &said(owner)));
    }
    for (name, fact) in [
        (Message::from(Fact::Operation), &denial.operation),
        (Fact::ErrorCode.into(), &denial.code),
        (Fact::When.into(), &denial.time),
        (Fact::Region.into(), &denial.region),
        (Label::MadeBy.into(), &denial.via_service),
        (Fact::RequestId.into(), &denial.request_id),
    ] {
        // An operation without an action has a row already.
        if let Some(fact) =
            fact.as_ref().filter(|_| name != Fact::Operation.into() || !denial.actions.is_empty())
        {
            add(&value(build, &list, name), &prose::id(build, fact));
        }
    }
    if !denial.context.is_empty() {
        let value = value(build, &list, Label::Context);
        for key in denial.context.iter().take(40) {
            let row = build.element("div", "");
            add(&row, &prose::id(build, &format!("{} = {}", key.key, key.values.join(", "))));
            add(&value, &row);
        }
    }
    add(place, &list);
}

/// A row of the list; returns the element that holds its value.
fn value(build: Build, list: &Element, name: impl Into<Message>) -> Element {
    add(list, &build.text("dt", "", &name.into().said()));
    let value = build.element("dd", "");
    add(list, &value);
    value
}

/// A name with its own Copy.
fn named(inner: &Rc<Inner>, value: &Element, text: &str, label: Button) {
    add(value, &prose::id(inner.build(), text));
    add(value, &copy::icon(inner, label, text.to_owned()));
}

fn note(build: Build, value: &Element, words: &str) {
    if !words.is_empty() {
        add(value, &build.prose("div", "note", words));
    }
}

fn actions(build: Build, list: &Element, denial: &Denial) {
    if denial.actions.is_empty() {
        if let Some(operation) = &denial.operation {
            let value = value(build, list, Fact::Operation);
            add(&value, &prose::id(build, operation));
            if !denial.likely_actions.is_empty() {
                note(
                    build,
                    &value,
                    &said(FactNote::MostLikelyNeeds {
                        actions: Name::new(&denial.likely_actions.join(", ")),
                    }),
                );
            }
        }
        return;
    }
    let value = if denial.actions.len() == 1 {
        value(build, list, Fact::Action)
    } else {
        value(build, list, Label::Actions)
    };
    for (index, action) in denial.actions.iter().enumerate() {
        if index > 0 {
            add(&value, &build.0.create_text_node(", "));
        }
        add(&value, &prose::id(build, action.best()));
        note(build, &value, &printed_otherwise(action));
    }
}

/// How the printed action differs from AWS's own name.
fn printed_otherwise(action: &DeniedAction) -> String {
    match (&action.name, &action.nearest) {
        (Some(name), _) if *name != action.raw => said(FactNote::PrintedAs { name: Code::new(&action.raw) }),
        (Some(_), _) => String::new(),
        (None, Some(nearest)) => said(FactNote::NoSuchAction { nearest: Code::new(nearest) }),
        (None, None) => String::new(),
    }
}

fn resource_value(inner: &Rc<Inner>, value: &Element, resource: &DeniedResource) {
    let build = inner.build();
    match &resource.arn {
        Some(arn) if *arn != resource.raw => {
            add(value, &marked(build, arn, resource));
            add(value, &copy::icon(inner, Button::CopyResourceArn, arn.clone()));
            note(
                build,
                value,
                &said(FactNote::PrintedAs { name: Code::new(prose::shortened(&resource.raw)) }),
            );
            legend(build, value, resource);
        }
        _ => named(inner, value, &resource.raw, Button::CopyResource),
    }
    if !resource.placeholders.is_empty() {
        note(build, value, &said(FactNote::NotTold { names: Items::code(&resource.placeholders) }));
    }
    if !resource.alternatives.is_empty() {
        note(build, value, &said(FactNote::CouldBe { names: Items::code(&resource.alternatives) }));
    }
}

/// What the underlines mean, and what each inferred part rests on.
fn legend(build: Build, value: &Element, resource: &DeniedResource) {
    if resource.inferred.is_empty() {
        return;
    }
    let list = build.element("ul", "legend");
    let item = |class: &str, mark: FactNote, words: FactNote| {
        let item = build.element("li", "");
        add(&item, &build.text("span", class, &said(mark)));
        add(&item, &build.0.create_text_node(&said(words)));
        add(&list, &item);
    };
    item("", FactNote::Plain, FactNote::AwsWroteIt);
    if resource.inferred.iter().any(|one| one.from == Source::Reference) {
        item("part-c", FactNote::Dotted, FactNote::FromReference);
    }
    let inferred: Vec<Noun> = resource
        .inferred
        .iter()
        .filter(|one| one.from != Source::Reference)
        .map(|one| FactNote::PartFrom { part: words::part(one.part), source: words::source(one.from) }.into())
        .collect();
    if !inferred.is_empty() {
        item("part-i", FactNote::Dashed, FactNote::Inferred { parts: Items(inferred) });
    }
    add(value, &list);
}

/// `arn` with its completed parts dotted and its inferred parts dashed.
fn marked(build: Build, arn: &str, resource: &DeniedResource) -> Element {
    let line = build.element("bdi", "id");
    let Some(parts) = Arn::parse(arn) else {
        prose::breakable(build, &line, arn);
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
            prose::breakable(build, &line, ":");
        }
        // The whole last part is not inferred when only its form is: the printed name stands in it.
        let from = resource
            .inferred
            .iter()
            .find(|inference| Some(inference.part) == part && inference.value == text && !text.is_empty());
        match from {
            Some(inference) => {
                let class = if inference.from == Source::Reference { "part-c" } else { "part-i" };
                add(&line, &build.text("span", class, text));
            }
            None => prose::breakable(build, &line, &prose::shortened(text)),
        }
    }
    line
}
