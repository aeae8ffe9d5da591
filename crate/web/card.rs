//! The card: a line that says the cause, and what opens below it, in a shadow root of its own.
//!
//! ```text
//! line ──Explain──► first layer: what to do, the policy ──► Why, Facts, For the administrator, … one at a time
//! ```
//!
//! What stands collapsed is drawn at once; what opens is drawn when it is opened.

pub(super) mod code;
mod copy;
mod doubt;
mod encoded;
mod exception;
mod facts;
mod first;
pub mod guide;
mod icons;
mod layers;
mod line;
mod paste;
mod policy;
mod prose;
mod several;
mod why;
mod words;

use super::dom::{self, Build, add, set};
use super::provenance::{Provenance, Room, Standing};
use crate::Diagnosis;
use crate::page::Reader;
use crate::verdict::{Family, Verdict};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, HtmlElement, KeyboardEvent, ShadowRoot, ShadowRootInit, ShadowRootMode,
};

const CSS: &str = concat!(include_str!("../tokens.css"), include_str!("card.css"));

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
        match dom::closest(element, ".awsui-dark-mode,.awsui-polaris-dark-mode") {
            Some(_) => Mode::Dark,
            None => Mode::Light,
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
    /// Where the text stands.
    pub standing: Standing,
    /// Whether the card begins opened.
    pub begins_open: bool,
}

/// What the page's side wants to hear of a card.
#[derive(Default)]
pub struct Hear {
    /// The reader has closed it, by its button or by Escape; without this, it cannot be closed.
    pub closed: Option<Box<dyn FnMut()>>,
    /// The reader has said that the text of one outside every alert is theirs.
    pub opened: Option<Box<dyn FnMut()>>,
}

/// A drawn card. Dropping it leaves it where it is; [`Card::remove`] takes it away. It has to be drawn within
/// [`dom::Owner::run`], whose owner goes with it.
#[derive(Clone)]
pub struct Card {
    inner: Rc<Inner>,
}

/// What a card's parts share.
pub struct Inner {
    document: Document,
    host: Element,
    root: ShadowRoot,
    region: Element,
    status: Element,
    look: Look,
    diagnoses: RefCell<Vec<Diagnosis>>,
    /// The text of the message, without secrets; empty where it is not known.
    message: String,
    /// Whether the reader has said that a doubtful text is theirs.
    confirmed: Cell<bool>,
    /// Which of several denials is looked at.
    viewed: Cell<Option<usize>>,
    /// Which of a denial's policies is shown.
    chosen: Cell<usize>,
    /// Whether the line stands behind a box that would have cut it off.
    outside: Cell<bool>,
    /// What is open: the part of the region, or the card in the top layer.
    opened: RefCell<Option<Element>>,
    hear: RefCell<Hear>,
}

impl Card {
    /// Draws the denials of one message, which `message` holds without secrets (empty where it is not known). `None`
    /// without a denial, and where the document takes no shadow root.
    pub fn draw(
        document: &Document,
        diagnoses: &[Diagnosis],
        message: &str,
        look: Look,
        hear: Hear,
    ) -> Option<Card> {
        if diagnoses.is_empty() {
            return None;
        }
        let inner = Inner::new(document, diagnoses, message, look, hear)?;
        inner.draw_line();
        inner.listen();
        add(&inner.region, &inner.status);
        add(inner.root.as_ref(), &inner.region);
        Some(Card { inner })
    }

    /// Opens a card that begins open, now that its host stands in its place; where that would cut it off, it stays a line.
    /// Only here, because a card that stands nowhere is never cut.
    pub fn begin(&self) {
        if self.inner.look.begins_open && self.inner.room() == Room::Open {
            self.inner.open_in_place();
        }
    }

    /// Says that the line stands behind what would have cut it off: what is opened floats.
    pub fn stand_outside(&self) {
        self.inner.outside.set(true);
        let _ = self.inner.region.class_list().add_1("tight");
    }

    /// Draws what is no denial with the parts of a card, which `fill` puts in: an answer of the guide.
    pub fn draw_other(
        document: &Document,
        title: &str,
        look: Look,
        fill: impl FnOnce(&Rc<Inner>, &Element),
    ) -> Option<Card> {
        let inner = Inner::new(document, &[], "", look, Hear::default())?;
        inner.region.set_class_name("card info open");
        set(&inner.region, "aria-label", title);
        inner.listen();
        let more = inner.build().element("div", "more");
        fill(&inner, &more);
        add(&inner.region, &more);
        add(&inner.region, &inner.status);
        add(inner.root.as_ref(), &inner.region);
        Some(Card { inner })
    }

    /// The element that stands in the page.
    pub fn host(&self) -> &Element {
        &self.inner.host
    }

    /// Takes the card out of the page.
    pub fn remove(&self) {
        self.inner.host.remove();
    }

    /// Turns the card dark or light.
    pub fn set_mode(&self, mode: Mode) {
        set(&self.inner.region, "data-mode", mode.name());
        if let Some(floating) = self.inner.floating() {
            set(&floating, "data-mode", mode.name());
        }
    }

    /// Whether the keyboard is in the card.
    pub fn has_focus(&self) -> bool {
        self.inner.root.active_element().is_some()
    }

    /// Whether the reader has opened the card.
    pub fn is_open(&self) -> bool {
        self.inner.opened.borrow().is_some()
    }

    /// Puts the keyboard on the card's first button.
    pub fn focus(&self) {
        let first = self.inner.region.query_selector("button,a[href]").ok().flatten();
        if let Some(button) = first {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        }
    }

    /// Opens the card where it is closed, and puts the keyboard on the policy's Copy, else on what opens it.
    pub fn focus_on_policy(&self) {
        self.inner.open();
        let opened = self.inner.opened.borrow().clone();
        let copy = opened.and_then(|opened| opened.query_selector(".box .btn").ok().flatten());
        match copy {
            Some(button) => _ = button.unchecked_ref::<HtmlElement>().focus(),
            None => self.focus(),
        }
    }

    /// Tells a screen reader, politely, that the card is there. A live region has to be in the page before it speaks.
    pub fn announce(&self) {
        let (status, announcement) = (self.inner.status.clone(), words::undeny(&self.inner.verdict()));
        dom::after_paint(move || status.set_text_content(Some(&announcement)));
    }
}

impl Inner {
    /// An empty card in a shadow root of its own; `None` where the document takes none.
    fn new(
        document: &Document,
        diagnoses: &[Diagnosis],
        message: &str,
        look: Look,
        hear: Hear,
    ) -> Option<Rc<Self>> {
        let build = Build(document);
        let host = dom::host(build);
        let mode = if look.open { ShadowRootMode::Open } else { ShadowRootMode::Closed };
        let root = host.attach_shadow(&ShadowRootInit::new(mode)).ok()?;
        dom::style(&root, CSS);
        let region = build.element("section", "card");
        set(&region, "role", "region");
        set(&region, "data-mode", look.mode.name());
        // A page that embeds the card may style it; one that it is put into may not.
        if look.open {
            set(&region, "part", "card");
        }
        // The words are in the reader's language, whatever the page's language and direction are.
        set(&region, "lang", crate::say::locale::current().tag);
        set(&region, "dir", "ltr");
        let status = build.element("div", "unseen");
        set(&status, "role", "status");
        Some(Rc::new(Inner {
            document: document.clone(),
            host,
            root,
            region,
            status,
            look,
            diagnoses: RefCell::new(diagnoses.to_vec()),
            message: message.to_owned(),
            confirmed: Cell::new(false),
            viewed: Cell::new(None),
            chosen: Cell::new(0),
            outside: Cell::new(false),
            opened: RefCell::new(None),
            hear: RefCell::new(hear),
        }))
    }

    fn build(&self) -> Build<'_> {
        Build(&self.document)
    }

    /// How much room there is for what opens.
    fn room(&self) -> Room {
        if self.outside.get() { Room::Tight } else { self.look.standing.room }
    }

    /// What the line says. A text that others may have written is doubtful until the reader says otherwise.
    fn verdict(&self) -> Verdict {
        let diagnoses = self.diagnoses.borrow();
        let said = Verdict::of_all(&diagnoses).unwrap_or_else(Verdict::of_unknown_writer);
        let elsewhere = self.look.standing.provenance == Provenance::Elsewhere;
        if elsewhere && said.family != Family::Doubt { Verdict::of_unknown_writer() } else { said }
    }

    /// Whether nothing may be copied yet.
    fn is_doubtful(&self) -> bool {
        self.verdict().family == Family::Doubt && !self.confirmed.get()
    }

    /// The denial that is looked at, where it is one.
    fn current(&self) -> Option<Diagnosis> {
        let diagnoses = self.diagnoses.borrow();
        match diagnoses.as_slice() {
            [only] => Some(only.clone()),
            many => many.get(self.viewed.get()?).cloned(),
        }
    }

    fn draw_line(self: &Rc<Self>) {
        let verdict = self.verdict();
        let class = match (self.room(), self.look.standing.provenance) {
            (Room::Tight, Provenance::Elsewhere) => "card tight chip",
            (Room::Tight, _) => "card tight",
            (Room::Open, _) => "card",
        };
        self.region.set_class_name(&format!("{class} {}", verdict.family.name()));
        set(&self.region, "aria-label", &words::undeny(&verdict));
        let line = line::draw(self, &verdict, line::Place::InPage);
        if self.look.open {
            set(&line, "part", "line");
        }
        match self.region.query_selector(":scope > .line").ok().flatten() {
            Some(old) => {
                let _ = old.replace_with_with_node_1(&line);
            }
            None => add(&self.region, &line),
        }
        self.mark_open(self.opened.borrow().is_some());
    }

    /// Notes on the line whether what it explains is open.
    fn mark_open(&self, open: bool) {
        let in_page = open && self.floating().is_none();
        let _ = self.region.class_list().toggle_with_force("open", in_page);
        if let Some(toggle) = self.region.query_selector(".toggle").ok().flatten() {
            set(&toggle, "aria-expanded", if open { "true" } else { "false" });
        }
        if let Some(first) = self.region.query_selector(".does > .first").ok().flatten() {
            let _ = first.class_list().toggle_with_force("primary", in_page);
        }
    }

    /// The opened card, where it floats.
    fn floating(&self) -> Option<Element> {
        self.opened.borrow().clone().filter(|opened| opened.class_list().contains("floating"))
    }

    fn toggle(self: &Rc<Self>) {
        if self.opened.borrow().is_some() {
            self.close();
        } else {
            self.open();
            self.remember();
        }
    }

    /// The reader has closed what was opened, in whatever way: the line stays, and the next one begins as a line.
    fn close(&self) {
        self.shut();
        self.remember();
    }

    /// The reader has opened or closed the card; where it explains what the console says, it begins so the next time.
    fn remember(&self) {
        let open = self.opened.borrow().is_some();
        let is_trusted = self.look.standing.provenance.is_trusted();
        if let (true, Some(first)) = (is_trusted && self.can_close(), self.diagnoses.borrow().first()) {
            super::settings::leave(&super::settings::name(first), open);
        }
    }

    /// Opens the card: in place, or in the top layer where there is no room.
    fn open(self: &Rc<Self>) {
        if self.opened.borrow().is_some() {
            return;
        }
        if self.room() == Room::Tight || !self.open_in_place() {
            self.float();
        }
    }

    /// Opens the card below its line; `false`, and it is closed again, where that would cut it off.
    fn open_in_place(self: &Rc<Self>) -> bool {
        let more = self.build().element("div", "more");
        set(&more, "id", "more");
        if self.look.open {
            set(&more, "part", "more");
        }
        self.fill(&more);
        // The status stands last.
        let _ = self.region.insert_before(&more, Some(&self.status));
        self.opened.replace(Some(more));
        self.mark_open(true);
        let is_whole = !dom::is_cut(&self.region);
        if !is_whole {
            self.shut();
        }
        is_whole
    }

    /// Opens the card in the top layer, beside what it explains.
    fn float(self: &Rc<Self>) {
        let build = self.build();
        let verdict = self.verdict();
        let card = build.element("section", &format!("card open floating {}", verdict.family.name()));
        let mode = self.region.get_attribute("data-mode").unwrap_or_default();
        for (name, value) in [
            ("data-mode", mode.as_str()),
            ("lang", crate::say::locale::current().tag),
            ("dir", "ltr"),
            ("role", "dialog"),
            ("aria-label", &words::undeny(&verdict)),
            ("id", "more"),
            ("popover", "manual"),
        ] {
            set(&card, name, value);
        }
        add(&card, &line::draw(self, &verdict, line::Place::Floating));
        let more = build.element("div", "more");
        self.fill(&more);
        add(&card, &more);
        add(self.root.as_ref(), &card);
        self.opened.replace(Some(card.clone()));
        self.mark_open(true);
        self.listen_to(&card);
        dom::float(&card, &self.host);
        let first = card.query_selector("button").ok().flatten();
        if let Some(button) = first.filter(|_| self.root.active_element().is_some()) {
            let _ = button.unchecked_ref::<HtmlElement>().focus();
        }
    }

    /// Takes away what was opened; the line stays.
    fn shut(&self) {
        let Some(opened) = self.opened.take() else { return };
        let had_focus = self.root.active_element().is_some_and(|focused| opened.contains(Some(&focused)));
        opened.remove();
        self.mark_open(false);
        if had_focus && let Some(toggle) = self.region.query_selector(".toggle").ok().flatten() {
            let _ = toggle.unchecked_ref::<HtmlElement>().focus();
        }
    }

    /// Draws the opened part anew, and puts the keyboard on the part that matches `focus`.
    fn redraw(self: &Rc<Self>, focus: &str) {
        self.draw_line();
        let Some(opened) = self.opened.borrow().clone() else { return };
        let more = match opened.query_selector(":scope > .more").ok().flatten() {
            Some(more) => more,
            None => opened.clone(),
        };
        if let (true, Some(old)) =
            (self.floating().is_some(), opened.query_selector(":scope > .line").ok().flatten())
        {
            let line = line::draw(self, &self.verdict(), line::Place::Floating);
            let _ = old.replace_with_with_node_1(&line);
            opened.set_class_name(&format!("card open floating {}", self.verdict().family.name()));
        }
        more.set_text_content(None);
        self.fill(&more);
        if let Some(target) = more.query_selector(focus).ok().flatten() {
            let _ = target.unchecked_ref::<HtmlElement>().focus();
        }
    }

    /// Draws what opens below the line.
    fn fill(self: &Rc<Self>, more: &Element) {
        let several = self.diagnoses.borrow().len() > 1;
        if self.is_doubtful() {
            doubt::ask(self, more);
            return;
        }
        if self.verdict().family == Family::Doubt {
            doubt::warn(self, more);
        }
        match self.current() {
            None => several::draw(self, more),
            Some(diagnosis) => {
                if several {
                    several::way_back(self, more);
                }
                first::draw(self, more, &diagnosis);
                layers::draw(self, more, &diagnosis);
            }
        }
    }

    /// Whether the card can be closed.
    fn can_close(&self) -> bool {
        self.hear.borrow().closed.is_some()
    }

    /// The reader knows the text.
    fn confirm(self: &Rc<Self>) {
        self.confirmed.set(true);
        let opened = self.hear.borrow_mut().opened.take();
        if let Some(mut opened) = opened {
            opened();
        }
        self.redraw(".code");
    }

    /// Says something to a screen reader.
    fn say(&self, words: &str) {
        self.status.set_text_content(Some(words));
    }

    fn dismiss(&self) {
        self.close();
        // Taken out first: the card may go while this runs.
        let closed = self.hear.borrow_mut().closed.take();
        if let Some(mut closed) = closed {
            closed();
        }
    }

    fn listen(self: &Rc<Self>) {
        self.listen_to(&self.region);
    }

    /// Escape closes the open layer, then the card; arrows change the tab; what is typed stays in the card.
    fn listen_to(self: &Rc<Self>, region: &Element) {
        let inner = self.clone();
        dom::on(region, "keydown", move |event| inner.key(&event));
        for name in ["keyup", "keypress", "input", "paste", "beforeinput"] {
            dom::on(region, name, |event| {
                if is_field(&event) {
                    event.stop_propagation();
                }
            });
        }
    }

    fn key(self: &Rc<Self>, event: &Event) {
        let pressed = event.unchecked_ref::<KeyboardEvent>().key();
        if is_field(event) && pressed != "Escape" {
            event.stop_propagation();
            return;
        }
        let handled = match pressed.as_str() {
            "Escape" => self.escape(),
            "ArrowLeft" | "ArrowRight" | "Home" | "End" => policy::move_tab(self, event, &pressed),
            _ => false,
        };
        if handled {
            // The dialog around the card stays open.
            event.stop_propagation();
            event.prevent_default();
        }
    }

    fn escape(self: &Rc<Self>) -> bool {
        let opened = self.opened.borrow().clone();
        if let Some(opened) = opened {
            if layers::close_open(self, &opened) {
                return true;
            }
            if self.viewed.get().is_some() {
                self.viewed.set(None);
                self.redraw("button");
                return true;
            }
            self.close();
            return true;
        }
        if !self.can_close() {
            return false;
        }
        self.dismiss();
        true
    }
}

/// Whether the reader is writing.
fn is_field(event: &Event) -> bool {
    event
        .composed_path()
        .get(0)
        .dyn_into::<Element>()
        .is_ok_and(|element| matches!(element.tag_name().to_ascii_uppercase().as_str(), "TEXTAREA"))
}
