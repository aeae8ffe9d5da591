//! The line: the cause, the most useful button, Explain, the name, Close.

use super::super::dom::{self, add, set};
use super::super::provenance::{Provenance, Room};
use super::super::settings;
use super::{Inner, copy, icons};
use crate::Diagnosis;
use crate::desk;
use crate::diagnosis::{Kind, Owner};
use crate::page::Reader;
use crate::say::messages::{Button, Card};
use crate::say::{Name, between_sentences, said};
use crate::several;
use crate::verdict::{Family, Verdict};
use std::rc::Rc;
use web_sys::Element;

/// Where a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the page, as its whole when nothing is opened.
    InPage,
    /// At the head of a card that floats: what opened it closes it, so that it has no Explain.
    Floating,
}

/// Draws the line.
pub fn draw(inner: &Rc<Inner>, verdict: &Verdict, place: Place) -> Element {
    let build = inner.build();
    let line = build.element("div", "line");
    let standing = inner.look.standing;
    if place == Place::InPage && standing.room == Room::Tight && standing.provenance == Provenance::Elsewhere
    {
        add(&line, &chip(inner, verdict));
        return line;
    }
    let sign = build.element("span", "sign");
    add(&sign, &build.icon("", icons::sign(verdict.family)));
    add(&line, &sign);
    let whole = build.element("p", "verdict");
    add(&whole, &build.text("span", "what", &verdict.what));
    add(&whole, &build.0.create_text_node(&between_sentences()));
    let note = note(inner);
    let who = build.element("span", if note.is_some() { "who company" } else { "who" });
    for sentence in verdict.more.iter().chain(&note) {
        add(&who, &build.text("span", "", sentence));
        add(&who, &build.0.create_text_node(&between_sentences()));
    }
    add(&whole, &who);
    add(&line, &whole);
    let does = build.element("div", "does");
    if let Some(button) = first_button(inner, verdict) {
        if place == Place::Floating {
            let _ = button.class_list().add_1("primary");
        }
        add(&does, &button);
    }
    if place == Place::InPage {
        add(&does, &toggle(inner, verdict));
    }
    let tail = build.element("span", "tail");
    let brand = build.element("span", "brand");
    let writer = if inner.look.open { Card::ByUndeny } else { Card::ByTheExtension };
    set(&brand, "title", &said(writer));
    add(&brand, &build.icon("", &icons::KEY));
    add(&brand, &build.text("span", "", "undeny"));
    add(&tail, &brand);
    if place == Place::Floating || inner.can_close() {
        add(&tail, &close(inner, place));
    }
    add(&does, &tail);
    add(&line, &does);
    line
}

fn toggle(inner: &Rc<Inner>, verdict: &Verdict) -> Element {
    let build = inner.build();
    let opened = inner.clone();
    let label =
        if verdict.family != Family::Doubt && is_list(inner) { Button::ShowList } else { Button::Explain };
    let toggle = build.button("btn plain toggle", &said(label), move |_| opened.toggle());
    add(&toggle, &build.icon("chev", &icons::CHEVRON));
    set(&toggle, "aria-expanded", "false");
    set(&toggle, "aria-controls", "more");
    toggle
}

/// The whole line as one small button, for a table's cell.
fn chip(inner: &Rc<Inner>, verdict: &Verdict) -> Element {
    let build = inner.build();
    let opened = inner.clone();
    let chip = build.button("toggle", "", move |_| opened.toggle());
    add(&chip, &build.icon("sign", icons::sign(verdict.family)));
    add(&chip, &build.text("span", "", &verdict.short));
    add(&chip, &build.icon("chev", &icons::CHEVRON));
    set(&chip, "aria-expanded", "false");
    set(&chip, "aria-controls", "more");
    chip
}

fn is_list(inner: &Rc<Inner>) -> bool {
    inner.diagnoses.borrow().len() >= crate::verdict::FLOOD
}

fn close(inner: &Rc<Inner>, place: Place) -> Element {
    let build = inner.build();
    let closed = inner.clone();
    let button = build.button("icon", "", move |_| match place {
        Place::InPage => closed.dismiss(),
        Place::Floating => closed.close(),
    });
    set(&button, "aria-label", &said(Button::Close));
    set(&button, "title", &said(Button::CloseByKey));
    add(&button, &build.icon("", &icons::CLOSE));
    button
}

/// The company's sentence for this denial.
fn note(inner: &Rc<Inner>) -> Option<String> {
    settings::with(|settings| {
        let diagnoses = inner.diagnoses.borrow();
        let desk = desk::desk_for(&settings.desks, diagnoses.first()?)?;
        let note: String = desk.note.chars().take(120).collect();
        let sentence = if settings.company.is_empty() {
            note.clone()
        } else {
            said(Card::CompanySays { company: Name::new(&settings.company), note: Name::new(&note) })
        };
        (!note.is_empty() && !inner.is_doubtful()).then_some(sentence)
    })
}

/// The button that does the most useful thing for this reader; `None` where the reader has nothing to copy.
fn first_button(inner: &Rc<Inner>, verdict: &Verdict) -> Option<Element> {
    if verdict.family == Family::Doubt {
        return None;
    }
    let diagnoses = inner.diagnoses.borrow();
    if let Some(link) = ask_link(&diagnoses) {
        return Some(desk_button(inner, &link));
    }
    let first = diagnoses.first()?;
    if first.kind == Kind::Encoded && !first.denial.encoded_message_cut {
        let command = super::encoded::command(first);
        return Some(copy::button(inner, "btn first", Button::CopyCommand, move || command.clone()));
    }
    if inner.look.reader == Reader::Administrator {
        let policy = several::needs(&diagnoses).into_iter().any(|needs| !needs.policies.is_empty());
        let single = matches!(diagnoses.as_slice(), [only] if !only.remedy.policies.is_empty());
        if !policy && !single {
            return None;
        }
        let of = inner.clone();
        return Some(copy::button(inner, "btn first", Button::CopyPolicy, move || {
            super::policy::first_text(&of)
        }));
    }
    let theirs = diagnoses.iter().any(|one| one.remedy.owner != Owner::Reader);
    theirs.then(|| request_button(inner, "btn first"))
}

/// A button that copies the request for what is looked at.
pub fn request_button(inner: &Rc<Inner>, class: &str) -> Element {
    let of = inner.clone();
    copy::button(inner, class, Button::CopyRequest, move || request(&of))
}

/// The request, with a word on where the text stood when that was doubtful.
fn request(inner: &Inner) -> String {
    let request = match inner.current() {
        Some(one) => several::request(&[one]),
        None => several::request(&inner.diagnoses.borrow()),
    };
    if inner.verdict().family != Family::Doubt {
        return request;
    }
    format!("{}\n\n{request}", said(Card::NoteOfDoubt))
}

/// The company's own link for these denials: its words and its address.
fn ask_link(diagnoses: &[Diagnosis]) -> Option<(String, String)> {
    settings::with(|settings| {
        let desk = desk::desk_for(&settings.desks, diagnoses.first()?)?;
        let label: String = desk.label.chars().take(40).collect();
        let label = if label.trim().is_empty() { said(Button::AskForAccess) } else { label };
        Some((label, desk::link(&desk.link, diagnoses)?))
    })
}

/// Whether the company has a button here, so that Copy request moves into the opened card.
pub fn has_desk(inner: &Inner) -> bool {
    ask_link(&inner.diagnoses.borrow()).is_some()
}

fn desk_button(inner: &Rc<Inner>, (label, address): &(String, String)) -> Element {
    let build = inner.build();
    let link = build.text("a", "btn first", label);
    for (name, value) in [("href", address.as_str()), ("target", "_blank"), ("rel", "noopener noreferrer")] {
        set(&link, name, value);
    }
    add(&link, &build.icon("away", &icons::AWAY));
    dom::on(&link, "click", |event| event.stop_propagation());
    link
}
