//! The policies to ask for, the choice between them, and what can be copied.

use super::super::dom::{self, Build, add, set};
use super::words;
use crate::Diagnosis;
use crate::diagnosis::{Exception, ProposedPolicy};
use crate::page::Reader;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement, ShadowRoot};

/// How long a button says that it has copied.
const COPIED_MILLISECONDS: u32 = 2_500;

/// The section of policies and the buttons that copy. An administrator has nobody to send a request to.
pub fn section(
    build: Build,
    column: &Element,
    diagnosis: &Diagnosis,
    reader: Reader,
    root: &ShadowRoot,
    announce: impl Fn(&str) + Clone + 'static,
) {
    let section = build.element("section", "part");
    let actions = build.element("div", "actions");
    if reader == Reader::Requester {
        let request = crate::render::request::plain(diagnosis);
        let copied = move || request.clone();
        add(&actions, &copy_button(build, "button primary", "Copy request", root, announce.clone(), copied));
    }
    let policies: Rc<[ProposedPolicy]> = diagnosis.remedy.policies.as_slice().into();
    if let Some(first) = policies.first() {
        let chosen = Rc::new(Cell::new(0));
        add(&section, &chooser(build, first, reader, &policies, &chosen));
        let class = if reader == Reader::Requester { "button" } else { "button primary" };
        let copied = move || policies.get(chosen.get()).map(json).unwrap_or_default();
        add(&actions, &copy_button(build, class, "Copy policy", root, announce.clone(), copied));
    }
    for exception in &diagnosis.remedy.exceptions {
        add(&section, &self::exception(build, exception));
        let json = crate::render::json::shown(&exception.condition);
        let copied = move || json.clone();
        add(&actions, &copy_button(build, "button", "Copy condition", root, announce.clone(), copied));
    }
    if actions.has_child_nodes() {
        add(&section, &actions);
        add(column, &section);
    }
}

/// What to add to the Condition of the Deny that stands somewhere: no policy, so that it is not shown as one.
fn exception(build: Build, exception: &Exception) -> Element {
    let shown = build.element("div", "");
    let bar = build.element("div", "bar");
    add(&bar, &build.text("h3", "", &exception.title));
    add(&shown, &bar);
    add(&shown, &build.text("p", "goes", &words::attach_to(&exception.attach_to)));
    let code = build.element("pre", "code");
    set(&code, "tabindex", "0");
    set(&code, "aria-label", "Condition to add, as JSON");
    paint(build, &code, &crate::render::json::shown(&exception.condition));
    add(&shown, &code);
    if !exception.placeholders.is_empty() {
        let words = format!("Fill in before use: `{}`", exception.placeholders.join("`, `"));
        add(&shown, &build.prose("p", "fill", &words));
    }
    shown
}

/// The policy that is asked for, and the choice of another.
fn chooser(
    build: Build,
    first: &ProposedPolicy,
    reader: Reader,
    policies: &Rc<[ProposedPolicy]>,
    chosen: &Rc<Cell<usize>>,
) -> Element {
    let chooser = build.element("div", "");
    let bar = build.element("div", "bar");
    let heading = build.text("h3", "", heading(reader));
    add(&bar, &heading);
    add(&chooser, &bar);
    let shown = build.element("div", "");
    let code = build.element("pre", "code");
    set(&code, "tabindex", "0");
    set(&code, "aria-label", "Policy, as JSON");
    // Where there is a choice, the title stands in it.
    let titled = policies.len() == 1;
    draw(build, &shown, &code, first, titled);
    add(&chooser, &shown);
    if !titled {
        let choice = choice(build, policies);
        add(&bar, &choice);
        let (document, policies, chosen) = (build.0.clone(), policies.clone(), chosen.clone());
        let select: HtmlSelectElement = choice.clone().unchecked_into();
        dom::on(&choice, "change", move |_| {
            let index = usize::try_from(select.selected_index()).unwrap_or(0);
            if let Some(policy) = policies.get(index) {
                chosen.set(index);
                draw(Build(&document), &shown, &code, policy, titled);
            }
        });
    }
    chooser
}

/// What the policy is to the reader.
fn heading(reader: Reader) -> &'static str {
    match reader {
        Reader::Requester => "The policy to ask for",
        Reader::Administrator => "The policy to add",
    }
}

fn choice(build: Build, policies: &[ProposedPolicy]) -> Element {
    let choice = build.element("select", "choice");
    set(&choice, "aria-label", "Which policy");
    for policy in policies {
        add(&choice, &build.text("option", "", &policy.title));
    }
    choice
}

/// Draws one policy: what it is and where it goes, its JSON, and what has to be filled in.
fn draw(build: Build, shown: &Element, code: &Element, policy: &ProposedPolicy, titled: bool) {
    shown.set_text_content(None);
    let goes = words::attach_to(&policy.attach_to);
    let goes = if titled { format!("{} · {goes}", policy.title) } else { goes };
    add(shown, &build.text("p", "goes", &goes));
    code.set_text_content(None);
    paint(build, code, &json(policy));
    add(shown, code);
    if !policy.placeholders.is_empty() {
        let words = format!("Fill in before use: `{}`", policy.placeholders.join("`, `"));
        add(shown, &build.prose("p", "fill", &words));
    }
}

/// The policy as IAM's console takes it.
fn json(policy: &ProposedPolicy) -> String {
    crate::render::json::shown(&policy.document)
}

/// Puts `json` into `code`, keys and placeholders coloured. The text is the same as without colours.
fn paint(build: Build, code: &Element, json: &str) {
    for (index, line) in json.split('\n').enumerate() {
        if index > 0 {
            add(code, &build.0.create_text_node("\n"));
        }
        let indent = line.len() - line.trim_start().len();
        let (space, written) = line.split_at_checked(indent).unwrap_or(("", line));
        add(code, &build.0.create_text_node(space));
        let (key, value) = match written.split_once("\": ") {
            Some((key, value)) => (format!("{key}\""), format!(": {value}")),
            None => (String::new(), written.to_owned()),
        };
        if !key.is_empty() {
            add(code, &build.text("span", "key", &key));
        }
        paint_placeholders(build, code, &value);
    }
}

fn paint_placeholders(build: Build, code: &Element, value: &str) {
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        add(code, &build.0.create_text_node(before));
        add(code, &build.text("mark", "", &format!("${{{name}}}")));
        rest = after;
    }
    add(code, &build.0.create_text_node(rest));
}

/// A button that copies what `text` gives, and says so.
fn copy_button(
    build: Build,
    class: &str,
    label: &'static str,
    root: &ShadowRoot,
    announce: impl Fn(&str) + Clone + 'static,
    text: impl Fn() -> String + 'static,
) -> Element {
    let root = root.clone();
    build.button(class, label, move |event| {
        let Some(button) = event.current_target().map(|target| target.unchecked_into::<Element>()) else {
            return;
        };
        let announce = announce.clone();
        dom::copy(&text(), &root, move |worked| {
            let said = if worked { "Copied" } else { "Select the text to copy it" };
            button.set_text_content(Some(said));
            announce(said);
            let button = button.clone();
            dom::later(COPIED_MILLISECONDS, move || button.set_text_content(Some(label)));
        });
    })
}
