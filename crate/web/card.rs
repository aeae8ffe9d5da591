//! The card: one denial, explained, in a shadow root of its own.

mod facts;
mod policies;
mod words;

use super::dom::{self, Build, add, set};
use super::provenance::Standing;
use crate::Diagnosis;
use crate::diagnosis::Remedy;
use crate::page::Reader;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, KeyboardEvent, ShadowRoot, ShadowRootInit, ShadowRootMode};

/// The host element's name.
pub const HOST: &str = "undeny-card";

const CSS: &str = include_str!("card.css");

/// Whether the card is dark or light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Light,
    Dark,
    /// As the reader's system prefers.
    Auto,
}

impl Mode {
    /// The console's mode at `element`: it marks the dark one with a class on an ancestor, and has no other.
    pub fn of_console(element: &Element) -> Mode {
        match element.closest(".awsui-dark-mode,.awsui-polaris-dark-mode") {
            Ok(Some(_)) => Mode::Dark,
            _ => Mode::Light,
        }
    }

    /// The mode of this name; `Auto` for any other.
    pub fn named(name: &str) -> Mode {
        match name {
            "light" => Mode::Light,
            "dark" => Mode::Dark,
            _ => Mode::Auto,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Mode::Light => "light",
            Mode::Dark => "dark",
            Mode::Auto => "auto",
        }
    }
}

/// How a card is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Dark or light.
    pub mode: Mode,
    /// Whether the page may look into the card: on a page that embeds it, not on one that it is put into.
    pub open: bool,
    /// For whom.
    pub reader: Reader,
    /// Where the text stands: whether a whole card is drawn or one quiet line, and how much room it has.
    pub standing: Standing,
}

/// A drawn card. Dropping it leaves it where it is; [`Card::remove`] takes it away.
pub struct Card {
    host: Element,
    root: ShadowRoot,
    region: Element,
    status: Element,
    announcement: String,
}

impl Card {
    /// Draws `diagnosis`. With `close`, the card can be closed by its button and by Escape. `None` where the page has
    /// made its own element of the host's name, one that takes no shadow root.
    pub fn draw(
        document: &Document,
        diagnosis: &Diagnosis,
        look: Look,
        close: Option<Box<dyn FnMut()>>,
    ) -> Option<Card> {
        let build = Build(document);
        let host = build.element(HOST, "");
        let mode = if look.open { ShadowRootMode::Open } else { ShadowRootMode::Closed };
        let root = host.attach_shadow(&ShadowRootInit::new(mode)).ok()?;
        dom::style(&root, CSS);

        let title = words::title(diagnosis);
        let region = build.element("section", "card");
        set(&region, "role", "region");
        set(&region, "aria-label", &format!("undeny: {title}"));
        set(&region, "data-mode", look.mode.name());
        let status = build.element("div", "unseen");
        set(&status, "role", "status");

        let announce = {
            let status = status.clone();
            move |words: &str| status.set_text_content(Some(words))
        };
        head(build, &region, &title, close);
        let body = build.element("div", "body");
        let remedy = &diagnosis.remedy;
        add(&body, &build.prose("p", "summary", &remedy.summary));
        let columns = build.element("div", "columns");
        let told = build.element("div", "column");
        add(&told, &facts::list(build, diagnosis));
        let steps = match look.reader {
            Reader::Requester => &remedy.steps,
            Reader::Administrator => &remedy.owner_steps,
        };
        list(build, &told, "What you can do", "ol", steps);
        add(&columns, &told);
        let asked = build.element("div", "column");
        policies::section(build, &asked, diagnosis, look.reader, &root, announce);
        list(build, &asked, "What to know before", "ul", &remedy.cautions);
        add(&columns, &asked);
        add(&body, &columns);
        if look.reader == Reader::Requester {
            owner(build, &body, remedy);
        }
        links(build, &body, remedy);
        add(&region, &body);
        add(&region, &status);
        add(root.as_ref(), &region);
        Some(Card { host, root, region, status, announcement: format!("undeny explains: {title}.") })
    }

    /// The element that stands in the page.
    pub fn host(&self) -> &Element {
        &self.host
    }

    /// Takes the card out of the page.
    pub fn remove(&self) {
        self.host.remove();
    }

    /// Turns the card dark or light.
    pub fn set_mode(&self, mode: Mode) {
        set(&self.region, "data-mode", mode.name());
    }

    /// Whether the keyboard is in the card.
    pub fn has_focus(&self) -> bool {
        self.root.active_element().is_some()
    }

    /// Tells a screen reader, politely, that the card is there. A live region has to be in the page before it speaks.
    pub fn announce(&self) {
        let (status, announcement) = (self.status.clone(), self.announcement.clone());
        dom::after_paint(move || status.set_text_content(Some(&announcement)));
    }
}

fn head(build: Build, region: &Element, title: &str, close: Option<Box<dyn FnMut()>>) {
    let head = build.element("header", "head");
    add(&head, &build.icon("mark", &MARK));
    let heading = build.element("div", "heading");
    add(&heading, &build.text("p", "brand", "undeny explains"));
    add(&heading, &build.text("h2", "title", title));
    add(&head, &heading);
    if let Some(close) = close {
        let close = std::rc::Rc::new(std::cell::RefCell::new(close));
        let press = close.clone();
        let button = build.button("icon-button", "", move |_| call(&press));
        set(&button, "aria-label", "Close");
        set(&button, "title", "Close (Esc)");
        add(&button, &build.icon("", &CROSS));
        add(&head, &button);
        dom::on(region, "keydown", move |event| {
            if is_escape(&event) {
                // The dialog around the card stays open.
                event.stop_propagation();
                event.prevent_default();
                call(&close);
            }
        });
    }
    add(region, &head);
}

fn call(close: &std::cell::RefCell<Box<dyn FnMut()>>) {
    if let Ok(mut close) = close.try_borrow_mut() {
        close();
    }
}

fn is_escape(event: &Event) -> bool {
    event.unchecked_ref::<KeyboardEvent>().key() == "Escape"
}

/// A titled list, or nothing when there are no items.
fn list(build: Build, body: &Element, title: &str, tag: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    let section = build.element("section", "part");
    add(&section, &build.text("h3", "", title));
    add(&section, &items_of(build, tag, items));
    add(body, &section);
}

fn items_of(build: Build, tag: &str, items: &[String]) -> Element {
    let list = build.element(tag, "list");
    for item in items {
        add(&list, &build.prose("li", "", item));
    }
    list
}

/// What the owner does, folded away from the reader.
fn owner(build: Build, body: &Element, remedy: &Remedy) {
    if remedy.owner_steps.is_empty() {
        return;
    }
    let details = build.element("details", "part");
    add(&details, &build.text("summary", "", &words::for_owner(remedy.owner)));
    add(&details, &items_of(build, "ol", &remedy.owner_steps));
    add(body, &details);
}

fn links(build: Build, body: &Element, remedy: &Remedy) {
    if remedy.links.is_empty() {
        return;
    }
    let list = build.element("ul", "links");
    set(&list, "aria-label", "AWS documentation");
    for link in &remedy.links {
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
        add(&anchor, &build.icon("away", &AWAY));
        add(&item, &anchor);
        add(&list, &item);
    }
    add(body, &list);
}

/// A key, whose bow is a speech bubble's ring.
const MARK: [&str; 2] =
    ["M10.5 1.5a4 4 0 1 1-2.6 7.04L3.5 13H1.5v-2l4.46-4.4A4 4 0 0 1 10.5 1.5z", "M11.5 4.5h.01"];
const CROSS: [&str; 1] = ["M3 3l10 10M13 3L3 13"];
const AWAY: [&str; 1] = ["M6 3H3v10h10v-3M9 2.5h4.5V7M13 3L7.5 8.5"];
