//! The box for the policy that denied: which statement it was, why, and the smallest edit.

use super::super::dom::{self, add, set};
use super::{Inner, code, copy, prose};
use crate::diagnosis::Denial;
use crate::evaluate::explain;
use crate::evaluate::{Change, Finding, Says};
use crate::say::messages::{Button, Card, Heading};
use crate::say::said;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// No policy is longer: the largest, a role's trust policy and a bucket's, take 20 KB.
const MOST_BYTES: usize = 64 * 1024;
/// No more statements are told of.
const MOST_STATEMENTS: usize = 4;

/// Draws the box.
pub fn draw(inner: &Rc<Inner>, place: &Element, denial: &Denial) {
    let build = inner.build();
    let label = build.text("p", "h top", &said(Heading::PasteThePolicy));
    set(&label, "id", "pasted");
    add(place, &label);
    let field = build.element("textarea", "field");
    for (name, value) in [
        ("aria-labelledby", "pasted"),
        ("rows", "4"),
        ("spellcheck", "false"),
        ("autocomplete", "off"),
        ("placeholder", "{ \"Version\": \"2012-10-17\", \"Statement\": [ …"),
    ] {
        set(&field, name, value);
    }
    let told = build.text("p", "note", &said(Card::SaysWhichStatement));
    let answer = build.element("div", "");
    let (of, area, shown, denial) = (inner.clone(), field.clone(), answer.clone(), denial.clone());
    dom::on(&field, "input", move |_| {
        shown.set_text_content(None);
        let text = area.unchecked_ref::<HtmlTextAreaElement>().value();
        if !text.trim().is_empty() && text.len() <= MOST_BYTES {
            let finding = explain(&text, &denial);
            of.say(&finding.summary);
            show(&of, &shown, &finding);
        }
        dom::placed_anew(&shown);
    });
    add(place, &field);
    add(place, &told);
    add(place, &answer);
}

fn show(inner: &Rc<Inner>, place: &Element, finding: &Finding) {
    let build = inner.build();
    let found = build.element("div", "found");
    add(&found, &build.text("b", "", &finding.summary));
    let statements = finding.policies.iter().flat_map(|policy| &policy.statements);
    let mattering = statements.filter(|one| matches!(one.verdict, Says::Denies | Says::Depends));
    for statement in mattering.take(MOST_STATEMENTS) {
        let name = statement.sid.clone().unwrap_or_else(|| (statement.index + 1).to_string());
        add(
            &found,
            &build.text(
                "p",
                "",
                &said(Heading::StatementInLine { name: prose::name(&name), line: statement.line }),
            ),
        );
        add(&found, &prose::list(inner, "ul", &statement.because));
    }
    add(place, &found);
    let Some(edit) = &finding.edit else { return };
    add(place, &build.text("p", "h top", &said(Heading::SmallestEdit)));
    for change in &edit.changes {
        add(place, &difference(inner, change));
    }
    let said: Vec<String> = edit.lets_past.iter().chain(&edit.notes).cloned().collect();
    add(place, &prose::list(inner, "ul", &said));
}

/// A change as a difference, with its Copy.
fn difference(inner: &Rc<Inner>, change: &Change) -> Element {
    let build = inner.build();
    let frame = build.element("div", "box");
    let bar = build.element("div", "tabs");
    let words =
        change.index.map_or(Heading::OneStatementMore, |index| Heading::InStatement { number: index + 1 });
    add(&bar, &build.text("span", "note", &said(words)));
    let text = change.diff.clone();
    add(&bar, &copy::small(inner, Button::CopyDifference, move || text.clone()));
    add(&frame, &bar);
    let pre = build.element("pre", "code");
    for (name, value) in [("tabindex", "0"), ("role", "group"), ("aria-label", &*said(Heading::Difference))] {
        set(&pre, name, value);
    }
    code::paint_difference(build, &pre, &change.diff);
    add(&frame, &pre);
    frame
}
