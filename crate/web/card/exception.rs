//! What the owner of a Deny adds to its condition: a piece, never a policy of its own.

use super::super::dom::{add, set};
use super::{Inner, code, copy};
use crate::diagnosis::Exception;
use crate::page::Reader;
use crate::say::messages::{Button, Card, Heading};
use crate::say::nouns::Items;
use crate::say::said;
use std::rc::Rc;
use web_sys::Element;

/// Draws the piece as an addition to the statement that stands there, which nobody here has seen.
pub fn draw(inner: &Rc<Inner>, exception: &Exception) -> Element {
    let build = inner.build();
    let whole = build.element("div", "");
    add(&whole, &build.text("p", "h", &exception.title));
    let frame = build.element("div", "box");
    let bar = build.element("div", "tabs");
    add(&bar, &build.text("span", "note", &said(Heading::IntoTheDeny)));
    let piece = code::value(&exception.condition);
    let copied = piece.clone();
    add(&bar, &copy::small(inner, Button::CopyCondition, move || copied.clone()));
    add(&frame, &bar);
    let pre = build.element("pre", "code");
    for (name, value) in [("tabindex", "0"), ("role", "group"), ("aria-label", &*said(Heading::Condition))] {
        set(&pre, name, value);
    }
    // The piece without its braces, as lines that are added between what stands there.
    let inside: Vec<&str> = piece.lines().filter(|line| *line != "{" && *line != "}").collect();
    let added: Vec<String> = inside.iter().map(|line| format!("+{line}")).collect();
    let shown = format!(" \"Condition\": {{ …\n{}\n }}", added.join("\n"));
    code::paint_difference(build, &pre, &shown);
    add(&frame, &pre);
    add(&whole, &frame);
    let not_seen = match inner.look.reader {
        Reader::Requester => Card::NotSeen,
        Reader::Administrator => Card::NotSeenByAdministrator,
    };
    add(&whole, &build.text("p", "note top", &said(not_seen)));
    if !exception.placeholders.is_empty() {
        let words = said(Card::FillIn { names: Items::code(&exception.placeholders) });
        add(&whole, &build.prose("p", "note top", &words));
    }
    whole
}
