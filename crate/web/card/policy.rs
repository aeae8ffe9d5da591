//! A policy in a box: its forms by tabs, and its Copy.

use super::super::dom::{self, add, set};
use super::super::settings;
use super::{Inner, code, copy};
use crate::diagnosis::ProposedPolicy;
use crate::render::format::Format;
use crate::say::messages::{Button, Card, Heading};
use crate::say::nouns::Items;
use crate::say::said;
use crate::several;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// The forms that the card offers: name, and a shorter one for little room.
const TABS: [(Format, &str, &str); 5] = [
    (Format::Json, "JSON", ""),
    (Format::Terraform, "Terraform", ""),
    (Format::CloudFormation, "CloudFormation", "CFN"),
    (Format::CdkTypeScript, "CDK", ""),
    (Format::CliPosix, "CLI", ""),
];

/// `policy` in a form, as it is shown and copied; `None` where the form has no place for it.
fn written(policy: &ProposedPolicy, format: Format) -> Option<String> {
    match format {
        Format::Json => Some(code::json(&policy.document)),
        other => other.write(policy).map(|text| text.trim_end().to_owned()),
    }
}

/// The policy that the first button copies for those who manage access, in the form that they chose.
pub fn first_text(inner: &Inner) -> String {
    let format = settings::format();
    let policies: Vec<ProposedPolicy> = match inner.current() {
        Some(one) => one.remedy.policies.into_iter().skip(inner.chosen.get()).take(1).collect(),
        None => {
            several::needs(&inner.diagnoses.borrow()).into_iter().flat_map(|needs| needs.policies).collect()
        }
    };
    let texts: Vec<String> = policies
        .iter()
        .map(|policy| written(policy, format).unwrap_or_else(|| code::json(&policy.document)))
        .collect();
    texts.join("\n\n")
}

/// How a box is headed.
pub enum Head<'a> {
    /// The forms, by tabs.
    Tabs,
    /// A few words, in JSON alone: where two boxes stand side by side.
    Words(&'a str),
}

/// Draws `policy`, and what has to be filled in before it is used.
pub fn draw(inner: &Rc<Inner>, policy: &ProposedPolicy, head: &Head) -> Element {
    let build = inner.build();
    let whole = build.element("div", "");
    let frame = build.element("div", "box");
    let bar = build.element("div", "tabs");
    let pre = build.element("pre", "code");
    for (name, value) in [("tabindex", "0"), ("role", "group"), ("aria-label", &*said(Heading::Policy))] {
        set(&pre, name, value);
    }
    let forms: Vec<Format> = TABS
        .into_iter()
        .map(|(format, ..)| format)
        .filter(|format| written(policy, *format).is_some())
        .collect();
    let first = match head {
        Head::Tabs => {
            Some(settings::format()).filter(|format| forms.contains(format)).unwrap_or(Format::Json)
        }
        Head::Words(_) => Format::Json,
    };
    let shown = Rc::new(Cell::new(first));
    match head {
        Head::Tabs => add(&bar, &tabs(inner, policy, &forms, &shown, &pre)),
        Head::Words(words) => add(&bar, &build.text("span", "note", words)),
    }
    let (of, format) = (policy.clone(), shown.clone());
    let copied = move || written(&of, format.get()).unwrap_or_default();
    add(&bar, &copy::small(inner, Button::CopyPolicy, copied));
    add(&frame, &bar);
    show(inner, policy, first, &pre);
    add(&frame, &pre);
    add(&whole, &frame);
    if !policy.placeholders.is_empty() {
        let words = said(Card::FillIn { names: Items::code(&policy.placeholders) });
        add(&whole, &build.prose("p", "note top", &words));
    }
    whole
}

fn show(inner: &Inner, policy: &ProposedPolicy, format: Format, pre: &Element) {
    let text = written(policy, format).unwrap_or_default();
    code::paint(inner.build(), pre, &text);
}

fn tabs(
    inner: &Rc<Inner>,
    policy: &ProposedPolicy,
    forms: &[Format],
    shown: &Rc<Cell<Format>>,
    pre: &Element,
) -> Element {
    let build = inner.build();
    let list = build.element("div", "tablist");
    set(&list, "role", "tablist");
    set(&list, "aria-label", &said(Heading::Format));
    for (format, name, short) in TABS {
        if !forms.contains(&format) {
            continue;
        }
        let (of, shown_now, policy, pre, all) =
            (inner.clone(), shown.clone(), policy.clone(), pre.clone(), list.clone());
        let tab = build.button("tab", "", move |event| {
            let Some(tab) = event.current_target().map(JsCast::unchecked_into::<Element>) else { return };
            select(&all, &tab);
            shown_now.set(format);
            show(&of, &policy, format, &pre);
            settings::set_format(format);
            dom::remember("format", format.id());
        });
        if short.is_empty() {
            tab.set_text_content(Some(name));
        } else {
            add(&tab, &build.text("span", "long", name));
            add(&tab, &build.text("span", "short", short));
        }
        set(&tab, "role", "tab");
        let on = format == shown.get();
        set(&tab, "aria-selected", if on { "true" } else { "false" });
        set(&tab, "tabindex", if on { "0" } else { "-1" });
        add(&list, &tab);
    }
    list
}

/// Marks `chosen` as the one tab that is selected, and that the Tab key comes to.
fn select(list: &Element, chosen: &Element) {
    let mut tab = list.first_element_child();
    while let Some(each) = tab {
        let on = each.is_same_node(Some(chosen));
        set(&each, "aria-selected", if on { "true" } else { "false" });
        set(&each, "tabindex", if on { "0" } else { "-1" });
        tab = each.next_element_sibling();
    }
}

/// The arrow keys change the tab, from a tab. `false` where the keyboard is elsewhere.
pub fn move_tab(inner: &Inner, event: &Event, key: &str) -> bool {
    let path = event.composed_path().get(0);
    let Ok(tab) = path.dyn_into::<Element>() else { return false };
    if tab.get_attribute("role").as_deref() != Some("tab") {
        return false;
    }
    let Some(list) = tab.parent_element() else { return false };
    let next = match key {
        "ArrowLeft" => tab.previous_element_sibling().or_else(|| list.last_element_child()),
        "ArrowRight" => tab.next_element_sibling().or_else(|| list.first_element_child()),
        "Home" => list.first_element_child(),
        _ => list.last_element_child(),
    };
    if let Some(next) = next {
        let next: HtmlElement = next.unchecked_into();
        next.click();
        let _ = next.focus();
        if let Some(name) = next.text_content() {
            inner.say(&name);
        }
    }
    true
}
