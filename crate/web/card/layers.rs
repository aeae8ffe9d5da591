//! The row of layers below the first: opened one by one.

use super::super::dom::{self, add, set};
use super::super::settings;
use super::{Inner, facts, first, icons, paste, prose, why, words};
use crate::Diagnosis;
use crate::diagnosis::{Kind, Link, ProposedPolicy, Scope};
use crate::iam::{DenyEffect, Effect};
use crate::page::Reader;
use crate::say::messages::Heading;
use crate::say::said;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What a layer holds, drawn when it is opened.
type Draw = fn(&Rc<Inner>, &Element, &Diagnosis);

/// Draws the row, and the place below it where a layer opens.
pub fn draw(inner: &Rc<Inner>, more: &Element, diagnosis: &Diagnosis) {
    let build = inner.build();
    let row = build.element("div", "layers");
    let place = build.element("div", "layer");
    set(&place, "id", "layer");
    let _ = place.toggle_attribute_with_force("hidden", true);
    let remedy = &diagnosis.remedy;
    let mut layers: Vec<(String, Draw)> = Vec::new();
    layers.push((said(Heading::Why), why::draw));
    if diagnosis.kind != Kind::Encoded {
        layers.push((said(Heading::Facts), facts::draw));
    }
    if !first::further_steps(inner, diagnosis).is_empty() {
        layers.push((said(Heading::FurtherSteps), further));
    }
    match inner.look.reader {
        Reader::Requester if !remedy.owner_steps.is_empty() => {
            layers.push((words::for_owner(remedy.owner), owner));
        }
        Reader::Administrator if !remedy.steps.is_empty() => layers.push((said(Heading::ForWhoAsked), asker)),
        _ => {}
    }
    // A requester's card has the box among the steps for the administrator.
    if inner.look.reader == Reader::Administrator && can_be_pasted(diagnosis) {
        layers.push((said(Heading::WhichStatement), statement));
    }
    if !choices(diagnosis).is_empty() {
        layers.push((said(Heading::WiderChoices), wider));
    }
    if !remedy.cautions.is_empty() {
        layers.push((said(before(diagnosis)), cautions));
    }
    if !remedy.links.is_empty() {
        layers.push((said(Heading::Links), links));
    }
    for (name, draw) in layers {
        add(&row, &opener(inner, diagnosis, &place, &name, draw));
    }
    add(more, &row);
    add(more, &place);
}

fn opener(inner: &Rc<Inner>, diagnosis: &Diagnosis, place: &Element, name: &str, draw: Draw) -> Element {
    let build = inner.build();
    let (of, diagnosis, place) = (inner.clone(), diagnosis.clone(), place.clone());
    let button = build.button("layer-btn", "", move |event| {
        let Some(button) = event.current_target().map(JsCast::unchecked_into::<Element>) else { return };
        let opens = button.get_attribute("aria-expanded").as_deref() != Some("true");
        if let Some(row) = button.parent_element() {
            shut_all(&row, &place);
        }
        if opens {
            set(&button, "aria-expanded", "true");
            if let Some(name) = button.text_content() {
                set(&place, "aria-label", &name);
                set(&place, "role", "group");
            }
            draw(&of, &place, &diagnosis);
            let _ = place.toggle_attribute_with_force("hidden", false);
        }
        dom::placed_anew(&place);
    });
    add(&button, &build.icon("", &icons::RIGHT));
    add(&button, &build.0.create_text_node(name));
    set(&button, "aria-expanded", "false");
    set(&button, "aria-controls", "layer");
    button
}

fn shut_all(row: &Element, place: &Element) {
    let mut button = row.first_element_child();
    while let Some(each) = button {
        set(&each, "aria-expanded", "false");
        button = each.next_element_sibling();
    }
    let _ = place.toggle_attribute_with_force("hidden", true);
    place.set_text_content(None);
}

/// Closes the layer that is open in `opened`, and gives its button the keyboard; `false` where none is.
pub fn close_open(inner: &Inner, opened: &Element) -> bool {
    let open = opened.query_selector(".layer-btn[aria-expanded=\"true\"]").ok().flatten();
    let (Some(button), Some(place)) = (open, opened.query_selector(".layer").ok().flatten()) else {
        return false;
    };
    if let Some(row) = button.parent_element() {
        shut_all(&row, &place);
    }
    if inner.root.active_element().is_some() || inner.region.is_connected() {
        let _ = button.unchecked_ref::<HtmlElement>().focus();
    }
    true
}

fn further(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    add(place, &prose::list(inner, "ul", &first::further_steps(inner, diagnosis)));
}

fn owner(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    add(place, &prose::list(inner, "ol", &diagnosis.remedy.owner_steps));
    if can_be_pasted(diagnosis) {
        paste::draw(inner, place, &diagnosis.denial);
    }
}

/// Whether a policy holds the statement that denied, so that whoever has it can paste it.
fn can_be_pasted(diagnosis: &Diagnosis) -> bool {
    diagnosis.denial.effect == DenyEffect::Explicit && !diagnosis.denial.actions.is_empty()
}

fn statement(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    paste::draw(inner, place, &diagnosis.denial);
}

fn asker(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    add(place, &prose::list(inner, "ol", &diagnosis.remedy.steps));
    add(place, &super::line::request_button(inner, "btn small"));
}

fn cautions(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    add(place, &prose::list(inner, "ul", &diagnosis.remedy.cautions));
}

/// What the cautions are to be read before.
fn before(diagnosis: &Diagnosis) -> Heading {
    let policy = diagnosis.remedy.policies.first();
    let denies =
        |policy: &ProposedPolicy| policy.document.statement.iter().any(|one| one.effect == Effect::Deny);
    match policy {
        Some(policy) if denies(policy) => Heading::BeforeYouChangeIt,
        Some(_) => Heading::BeforeYouGrant,
        None if !diagnosis.remedy.exceptions.is_empty() => Heading::BeforeYouChangeIt,
        None => Heading::GoodToKnow,
    }
}

/// The policies to choose from, with their place in the list; fewer than two are no choice.
fn choices(diagnosis: &Diagnosis) -> Vec<(usize, &ProposedPolicy)> {
    let narrow = settings::with(|settings| settings.no_wider_choices);
    let all: Vec<_> = diagnosis
        .remedy
        .policies
        .iter()
        .enumerate()
        .filter(|(_, policy)| policy.scope != Scope::AlsoNeeded)
        .filter(|(index, policy)| *index == 0 || !narrow || policy.scope == Scope::Alternative)
        .collect();
    if all.len() < 2 || first::both_sides(diagnosis).len() == 2 { Vec::new() } else { all }
}

fn wider(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    let build = inner.build();
    let list = build.element("ul", "choices");
    set(&list, "role", "radiogroup");
    set(&list, "aria-label", &said(Heading::WiderChoices));
    for (index, policy) in choices(diagnosis) {
        let item = build.element("li", "check");
        set(&item, "role", "presentation");
        let label = build.element("label", "");
        let radio = build.element("input", "");
        for (name, value) in [("type", "radio"), ("name", "choice")] {
            set(&radio, name, value);
        }
        let _ = radio.toggle_attribute_with_force("checked", index == inner.chosen.get());
        let (of, diagnosis) = (inner.clone(), diagnosis.clone());
        dom::on(&radio, "change", move |_| choose(&of, &diagnosis, index));
        let words = build.element("span", "");
        add(&words, &build.text("span", "", &policy.title));
        add(&words, &build.text("span", "note", &words::size_of(policy)));
        add(&label, &radio);
        add(&label, &words);
        add(&item, &label);
        add(&list, &item);
    }
    add(place, &list);
}

/// Shows another policy in the first layer.
fn choose(inner: &Rc<Inner>, diagnosis: &Diagnosis, index: usize) {
    inner.chosen.set(index);
    let opened = inner.opened.borrow().clone();
    let Some(body) = opened.and_then(|opened| opened.query_selector(".body").ok().flatten()) else { return };
    let Some(parent) = body.parent_element() else { return };
    let fresh = inner.build().element("div", "");
    first::draw(inner, &fresh, diagnosis);
    if let Some(drawn) = fresh.first_element_child() {
        let _ = parent.replace_child(&drawn, &body);
    }
    if let Some(policy) = diagnosis.remedy.policies.get(index) {
        inner.say(&words::choice(policy));
    }
}

fn links(inner: &Rc<Inner>, place: &Element, diagnosis: &Diagnosis) {
    pages(inner, place, &diagnosis.remedy.links);
}

/// Draws a list of pages to read.
pub fn pages(inner: &Rc<Inner>, place: &Element, links: &[Link]) {
    let build = inner.build();
    let list = build.element("ul", "links");
    for link in links {
        // Links come from the engine's own table; this keeps it so.
        if !link.url.starts_with("https://") {
            continue;
        }
        let anchor = build.text("a", "", &link.title);
        for (name, value) in
            [("href", link.url.as_str()), ("target", "_blank"), ("rel", "noopener noreferrer")]
        {
            set(&anchor, name, value);
        }
        let item = build.element("li", "");
        add(&anchor, &build.icon("away", &icons::AWAY));
        add(&item, &anchor);
        add(&list, &item);
    }
    add(place, &list);
}
