//! An answer of the guide, and retired policies, with the parts of a card.

use super::super::dom::{add, set};
use super::{Inner, code, layers, policy, prose};
use crate::guide::Order;
use crate::say::guidance::GuideAnswer;
use crate::say::messages::{GuideRetired, Heading};
use crate::say::retired::RetiredFinding;
use crate::say::said;
use std::rc::Rc;
use web_sys::Element;

/// Draws an answer: its parts below one another, the steps of each beside its policies.
pub fn draw(inner: &Rc<Inner>, more: &Element, answer: &GuideAnswer) {
    let summary = part(inner, more, "one");
    prose::sentence(inner, &paragraph(inner, &summary), &answer.summary);
    let (mut steps, mut policies) = (answer.steps.as_slice(), answer.policies.as_slice());
    let mut number = 1;
    for section in &answer.sections {
        let (own, rest) = steps.split_at_checked(section.steps).unwrap_or((steps, &[]));
        let (documents, others) = policies.split_at_checked(section.policies).unwrap_or((policies, &[]));
        (steps, policies) = (rest, others);
        let body = part(inner, more, if documents.is_empty() { "one" } else { "" });
        let left = column(inner, &body);
        heading(inner, &left, &section.title);
        if section.order == Order::Own {
            number = 1;
        }
        let list = prose::list(inner, if section.order == Order::None { "ul" } else { "ol" }, own);
        if section.order != Order::None {
            set(&list, "start", &number.to_string());
            number += own.len();
        }
        add(&left, &list);
        if documents.is_empty() {
            continue;
        }
        let right = column(inner, &body);
        for (index, document) in documents.iter().enumerate() {
            let class = if index == 0 { "h" } else { "h top" };
            add(&right, &inner.build().text("p", class, &document.title));
            add(&right, &policy::draw(inner, document, &policy::Head::Tabs));
        }
    }
    if !answer.cautions.is_empty() {
        let body = part(inner, more, "one");
        let column = column(inner, &body);
        heading(inner, &column, &said(Heading::BeforeYouGrant));
        add(&column, &prose::list(inner, "ul", &answer.cautions));
    }
    let body = part(inner, more, "one");
    let column = column(inner, &body);
    heading(inner, &column, &said(Heading::Links));
    layers::pages(inner, &column, &answer.links);
}

/// Draws the retired policies of a text, each policy once, and the change of the text.
pub fn draw_retired(inner: &Rc<Inner>, more: &Element, found: &[RetiredFinding], difference: Option<String>) {
    let build = inner.build();
    let mut seen: Vec<&str> = Vec::new();
    for first in found {
        if seen.contains(&first.policy.as_str()) {
            continue;
        }
        seen.push(&first.policy);
        let body = part(inner, more, "one");
        let column = column(inner, &body);
        heading(inner, &column, &first.policy);
        let same = || found.iter().filter(|other| other.policy == first.policy);
        let places: Vec<String> = same().map(|of| format!("{}:{}", of.line, of.column)).collect();
        add(&column, &build.text("p", "note", &places.join(", ")));
        prose::sentence(inner, &paragraph(inner, &column), &first.summary);
        for (title, items) in
            [(GuideRetired::TakesAway, &first.takes_away), (GuideRetired::Narrows, &first.narrows)]
        {
            if !items.is_empty() {
                heading(inner, &column, &said(title));
                prose::sentence(inner, &paragraph(inner, &column), &items.join(", "));
            }
        }
        let mut steps: Vec<String> = Vec::new();
        for step in same().flat_map(|of| &of.steps) {
            if !steps.contains(step) {
                steps.push(step.clone());
            }
        }
        add(&column, &prose::list(inner, "ol", &steps));
    }
    if let Some(difference) = difference {
        let body = part(inner, more, "one");
        let pre = build.element("pre", "code");
        for (name, value) in [("tabindex", "0"), ("role", "group"), ("aria-label", &*said(Heading::Policy))] {
            set(&pre, name, value);
        }
        code::paint(build, &pre, difference.trim_end());
        add(&column(inner, &body), &pre);
    }
}

fn part(inner: &Inner, more: &Element, class: &str) -> Element {
    let part = inner.build().element("div", format!("body {class}").trim_end());
    add(more, &part);
    part
}

fn column(inner: &Inner, body: &Element) -> Element {
    let column = inner.build().element("div", "");
    add(body, &column);
    column
}

fn paragraph(inner: &Inner, parent: &Element) -> Element {
    let paragraph = inner.build().element("p", "");
    add(parent, &paragraph);
    paragraph
}

fn heading(inner: &Inner, parent: &Element, title: &str) {
    add(parent, &inner.build().text("p", "h", title));
}
