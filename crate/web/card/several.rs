//! Several denials in one card: a list, and one policy for each principal.

use super::super::dom::{self, Build, add, set};
use super::{Inner, copy, first, icons, policy, prose, words};
use crate::Diagnosis;
use crate::say::messages::{Button, Card, Counted, Heading};
use crate::say::{Name, said, sentences};
use crate::several::{self, Needs};
use crate::verdict::{FLOOD, Verdict};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// No list in a card is longer.
const MOST_ROWS: usize = 100;

/// Draws the list.
pub fn draw(inner: &Rc<Inner>, more: &Element) {
    let diagnoses = inner.diagnoses.borrow().clone();
    let needs = several::needs(&diagnoses);
    match needs.as_slice() {
        [only] if diagnoses.len() < FLOOD => of_one(inner, more, &diagnoses, only),
        many => of_many(inner, more, &diagnoses, many),
    }
}

/// Several denials of one principal: the list beside its one policy.
fn of_one(inner: &Rc<Inner>, more: &Element, diagnoses: &[Diagnosis], needs: &Needs) {
    let build = inner.build();
    let body = build.element("div", "body");
    let left = build.element("div", "");
    add(&left, &build.text("p", "h", &said(Heading::DeniedOnThisPage)));
    let list = build.element("ul", "four");
    for (index, diagnosis) in diagnoses.iter().enumerate() {
        add(&list, &row(inner, index, diagnosis));
    }
    add(&left, &list);
    if super::line::has_desk(inner) {
        add(&left, &super::line::request_button(inner, "btn small"));
    }
    let account = needs.principal.as_ref().and_then(|who| who.account.as_deref());
    if let (Some(account), false) = (account, needs.policies.is_empty()) {
        add(&left, &build.text("p", "h top", &said(Heading::WhatYouDo)));
        add(&left, &build.text("p", "", &said(Card::SendTheRequest { account: account.into() })));
    }
    add(&body, &left);
    if let Some(one) = needs.policies.first() {
        let right = build.element("div", "");
        add(&right, &build.text("p", "h", &words::one_policy_heading(one)));
        for policy in &needs.policies {
            add(&right, &policy::draw(inner, policy, &policy::Head::Tabs));
        }
        if !needs.not_granted.is_empty() {
            add(&right, &build.text("p", "note top", &not_granted(needs)));
        }
        add(&body, &right);
    } else {
        let _ = body.class_list().add_1("one");
    }
    add(more, &body);
}

/// Why some are not in the policy; the first few.
fn not_granted(needs: &Needs) -> String {
    let whys: Vec<&str> = needs.not_granted.iter().take(3).map(|other| other.why.as_str()).collect();
    let more = needs.not_granted.len().saturating_sub(whys.len());
    let others = Name::new(&sentences(whys));
    said(if more > 0 { Card::NotInItAndMore { others, more } } else { Card::NotInIt { others } })
}

/// One denial of a list: a button that shows it whole.
fn row(inner: &Rc<Inner>, index: usize, diagnosis: &Diagnosis) -> Element {
    let build = inner.build();
    let item = build.element("li", "");
    let of = inner.clone();
    let verdict = Verdict::of(diagnosis);
    let open = build.button("row", "", move |_| {
        of.viewed.set(Some(index));
        of.chosen.set(0);
        of.redraw(".back");
    });
    set(&open, "title", &verdict.what);
    add(&open, &build.icon(verdict.family.name(), icons::sign(verdict.family)));
    add(&open, &prose::id(build, &asked(diagnosis)));
    if let Some(on) = on(diagnosis) {
        let note = build.element("span", "note");
        prose::breakable(build, &note, &prose::shortened(&on));
        add(&open, &note);
    }
    add(&item, &open);
    item
}

/// The action, or what else was refused.
fn asked(diagnosis: &Diagnosis) -> String {
    let denial = &diagnosis.denial;
    let actions: Vec<&str> = denial.actions.iter().map(|action| action.best()).collect();
    if actions.is_empty() {
        denial.operation.clone().unwrap_or_else(|| said(Card::ARequest))
    } else {
        actions.join(", ")
    }
}

/// The resource in short: what stands behind the account.
fn on(diagnosis: &Diagnosis) -> Option<String> {
    let resource = diagnosis.denial.resource.as_ref()?;
    let arn = resource.arn.as_deref().unwrap_or(&resource.raw);
    let short = crate::iam::Arn::parse(arn).map(|arn| arn.resource.to_owned());
    Some(short.unwrap_or_else(|| arn.to_owned()))
}

/// Denials of several principals, or very many: a row a principal, with what it can copy.
fn of_many(inner: &Rc<Inner>, more: &Element, diagnoses: &[Diagnosis], all: &[Needs]) {
    let build = inner.build();
    let list = build.element("ul", "rows");
    for needs in all.iter().take(MOST_ROWS) {
        add(&list, &principal_row(inner, diagnoses, needs, all.len() == 1));
    }
    add(more, &list);
}

/// A principal of the list: how much it was denied, which opens its denials, and what can be copied for it.
fn principal_row(inner: &Rc<Inner>, diagnoses: &[Diagnosis], needs: &Needs, is_open: bool) -> Element {
    let build: Build = inner.build();
    let own: Vec<Diagnosis> =
        needs.denials.iter().filter_map(|index| diagnoses.get(*index).cloned()).collect();
    let item = build.element("li", "");
    if let Some(verdict) = own.first().map(Verdict::of) {
        let pill = build.element("span", &format!("pill {}", verdict.family.name()));
        add(&pill, &build.icon("", icons::sign(verdict.family)));
        add(&pill, &build.0.create_text_node(&verdict.short));
        add(&item, &pill);
    }
    let grow = build.element("span", "grow");
    let name = needs.principal.as_ref().map_or_else(
        || said(Card::NotSaidWho),
        |who| who.permission_set().or(who.name.as_deref()).unwrap_or(&who.raw).to_owned(),
    );
    add(&grow, &build.text("b", "", &prose::shortened(&name)));
    let mut actions: Vec<String> = own.iter().map(asked).collect();
    actions.sort();
    actions.dedup();
    let mut resources: Vec<Option<String>> = own.iter().map(on).collect();
    resources.sort();
    resources.dedup();
    let counted = said(Counted::DenialsOf {
        denials: words::denials(own.len()).into(),
        actions: words::actions(actions.len()).into(),
        resources: words::resources(resources.len()).into(),
    });
    let each = build.element("ul", "four each");
    add(&grow, &counted_button(inner, &counted, &each, diagnoses, &needs.denials, is_open));
    if !needs.not_granted.is_empty() && !needs.policies.is_empty() {
        add(&grow, &build.text("span", "", &said(Card::NotInThePolicy { number: needs.not_granted.len() })));
    }
    add(&item, &grow);
    if needs.policies.is_empty() {
        let label = Button::CopyRequestFor { name: Name::new(&name) };
        add(&item, &copy::small(inner, label, move || several::request(&own)));
    } else {
        add(&item, &first::copy_policy(inner, needs.policies.clone()));
    }
    add(&item, &each);
    item
}

/// Opens and closes the denials of one principal in `each`, the latest first.
fn counted_button(
    inner: &Rc<Inner>,
    counted: &str,
    each: &Element,
    diagnoses: &[Diagnosis],
    own: &[usize],
    is_open: bool,
) -> Element {
    let build = inner.build();
    let fill = {
        let (of, each) = (inner.clone(), each.clone());
        let own: Vec<(usize, Diagnosis)> =
            own.iter().rev().filter_map(|index| Some((*index, diagnoses.get(*index)?.clone()))).collect();
        move || {
            for (index, diagnosis) in own.iter().take(MOST_ROWS) {
                add(&each, &row(&of, *index, diagnosis));
            }
        }
    };
    if is_open {
        fill();
    }
    let shown = each.clone();
    let button = build.button("layer-btn counted", "", move |event| {
        let Some(button) = event.current_target().map(JsCast::unchecked_into::<Element>) else { return };
        let opens = shown.first_element_child().is_none();
        set(&button, "aria-expanded", if opens { "true" } else { "false" });
        if opens {
            fill();
        } else {
            shown.set_text_content(None);
        }
        dom::placed_anew(&shown);
    });
    add(&button, &build.icon("", &icons::RIGHT));
    add(&button, &build.0.create_text_node(counted));
    set(&button, "aria-expanded", if is_open { "true" } else { "false" });
    button
}

/// The way from one denial back to the list.
pub fn way_back(inner: &Rc<Inner>, more: &Element) {
    let build = inner.build();
    let of = inner.clone();
    let label = said(Button::AllDenials { number: inner.diagnoses.borrow().len() });
    let back = build.button("layer-btn back", "", move |_| {
        of.viewed.set(None);
        of.redraw(".row");
    });
    add(&back, &build.icon("", &icons::LEFT));
    add(&back, &build.0.create_text_node(&label));
    let bar = build.element("div", "layers top");
    add(&bar, &back);
    add(more, &bar);
}
