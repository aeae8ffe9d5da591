//! Buttons that copy, and say so.

use super::super::dom::{self, Build, add, set};
use super::Inner;
use super::icons;
use crate::say::messages::{Button, Card};
use crate::say::said;
use std::rc::Rc;
use web_sys::Element;

/// How long a button says that it has copied.
const COPIED_MILLISECONDS: u32 = 2_000;

/// A button with a `label` that copies what `text` gives when it is pressed.
pub fn button(inner: &Rc<Inner>, class: &str, label: Button, text: impl Fn() -> String + 'static) -> Element {
    let button = shell(inner, class, text);
    let shown = inner.build().text("span", "label", &said(label));
    add(&button, &shown);
    button
}

/// A small button with a picture and `label`; in little room only its first word where that is "Copy".
pub fn small(inner: &Rc<Inner>, label: Button, text: impl Fn() -> String + 'static) -> Element {
    let build = inner.build();
    let button = shell(inner, "btn small", text);
    let (whole, copy) = (said(label), said(Button::Copy));
    set(&button, "aria-label", &whole);
    let shown = build.element("span", "label");
    add(&shown, &build.icon("", &icons::COPY));
    add(&shown, &build.text("span", "", &copy));
    add(&shown, &build.text("span", "wide", whole.strip_prefix(&copy).unwrap_or_default()));
    add(&button, &shown);
    button
}

/// A picture that copies.
pub fn icon(inner: &Rc<Inner>, label: Button, text: String) -> Element {
    let build = inner.build();
    let button = shell(inner, "icon tiny", move || text.clone());
    set(&button, "aria-label", &said(label));
    let shown = build.element("span", "label");
    add(&shown, &build.icon("", &icons::COPY));
    add(&button, &shown);
    button
}

fn shell(inner: &Rc<Inner>, class: &str, text: impl Fn() -> String + 'static) -> Element {
    let inner_of = inner.clone();
    let build = inner.build();
    let slot = build.element("button", class);
    set(&slot, "type", "button");
    let pressed = slot.clone();
    dom::on(&slot, "click", move |_| {
        let (inner, button) = (inner_of.clone(), pressed.clone());
        dom::copy(&text(), inner_of.root.as_ref(), move |worked| copied(&inner, &button, worked));
    });
    slot
}

/// Shows on the button, at the same width, that it has copied.
fn copied(inner: &Rc<Inner>, button: &Element, worked: bool) {
    inner.say(&said(if worked { Button::Copied } else { Button::SelectToCopy }));
    if !worked {
        return;
    }
    if let Some(old) = button.query_selector(".said").ok().flatten() {
        old.remove();
    }
    let shown = inner.build().element("span", "said");
    set(&shown, "aria-hidden", "true");
    add(&shown, &inner.build().icon("", &icons::TICK));
    if !button.class_list().contains("tiny") {
        add(&shown, &inner.build().text("span", "", &said(Button::Copied)));
    }
    add(button, &shown);
    let _ = button.class_list().add_1("done");
    let button = button.clone();
    dom::later(COPIED_MILLISECONDS, move || {
        let _ = button.class_list().remove_1("done");
        shown.remove();
    });
}

/// A command in a box, with its own button; what is long in it is shown in part.
pub fn command(inner: &Rc<Inner>, command: &str) -> Element {
    let build: Build = inner.build();
    let row = build.element("div", "cmd");
    let code = build.element("code", "");
    let mut shortened = None;
    for (index, word) in command.split(' ').enumerate() {
        if index > 0 {
            add(&code, &build.0.create_text_node(" "));
        }
        let shown = super::prose::shortened(word);
        if shown.len() < word.len() {
            shortened = Some(word.chars().count());
        }
        super::prose::breakable(build, &code, &shown);
    }
    add(&row, &code);
    add(&row, &icon(inner, Button::CopyCommand, command.to_owned()));
    let Some(length) = shortened else { return row };
    let both = build.element("div", "");
    add(&both, &row);
    add(&both, &build.text("p", "note", &said(Card::Shortened { length })));
    both
}
