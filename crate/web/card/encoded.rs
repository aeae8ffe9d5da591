//! An encoded message: the command that decodes it, and the box for what it prints.

use super::super::dom::{self, add, set};
use super::{Inner, copy, words};
use crate::diagnosis::Kind;
use crate::say::messages::{Card, Heading};
use crate::say::said;
use crate::{Diagnosis, Page, diagnose};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// What is longer is no decoded message.
const MOST_BYTES: usize = 64 * 1024;

/// The command that decodes the message.
pub fn command(diagnosis: &Diagnosis) -> String {
    let message = diagnosis.denial.encoded_message.as_deref().unwrap_or("ENCODED_MESSAGE");
    let region =
        diagnosis.denial.region.as_deref().map(|region| format!(" --region {region}")).unwrap_or_default();
    format!(
        "aws sts decode-authorization-message --query DecodedMessage --output text --encoded-message {message}{region}"
    )
}

/// Draws both.
pub fn draw(inner: &Rc<Inner>, body: &Element, diagnosis: &Diagnosis) {
    let build = inner.build();
    let _ = body.class_list().add_1("even");
    let step = |number: &str, words: Heading, id: &str| {
        let head = build.element("p", "h");
        add(&head, &build.text("span", "stepno", number));
        let label = build.text("span", "", &said(words));
        set(&label, "id", id);
        add(&head, &label);
        head
    };
    let left = build.element("div", "");
    add(&left, &step("1", Heading::DecodeIt, "decode"));
    if diagnosis.denial.encoded_message_cut {
        add(&left, &build.text("p", "", &said(Card::CutOff)));
    }
    add(&left, &copy::command(inner, &command(diagnosis)));
    add(&left, &build.text("p", "note top", &said(Card::NeedsDecode)));
    let right = build.element("div", "");
    add(&right, &step("2", Heading::PasteWhatItPrints, "paste"));
    let field = build.element("textarea", "field");
    for (name, value) in [
        ("aria-labelledby", "paste"),
        ("rows", "4"),
        ("spellcheck", "false"),
        ("autocomplete", "off"),
        ("placeholder", "{\"allowed\":false,\"explicitDeny\":false, …"),
    ] {
        set(&field, name, value);
    }
    let told = build.text("p", "note top", &said(Card::ReadHereOnly));
    set(&told, "role", "status");
    let (of, area, answer) = (inner.clone(), field.clone(), told.clone());
    dom::on(&field, "input", move |_| {
        let text = area.unchecked_ref::<HtmlTextAreaElement>().value();
        read(&of, &text, &answer);
    });
    add(&right, &field);
    add(&right, &told);
    add(body, &left);
    add(body, &right);
}

/// Explains what was pasted, in this very card.
fn read(inner: &Rc<Inner>, text: &str, told: &Element) {
    if text.trim().is_empty() {
        return;
    }
    let page = Page { reader: inner.look.reader, ..Page::default() };
    let found: Vec<Diagnosis> = if text.len() > MOST_BYTES { Vec::new() } else { diagnose(text, &page) };
    let found: Vec<Diagnosis> = found.into_iter().filter(|one| one.kind != Kind::Encoded).collect();
    if found.is_empty() {
        told.set_text_content(Some(&said(Card::NotDecoded)));
        return;
    }
    inner.diagnoses.replace(found);
    inner.redraw("button");
    inner.say(&words::undeny(&inner.verdict()));
}
