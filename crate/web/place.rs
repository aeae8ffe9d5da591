//! Where on the page a message stands, who put it there, and where a card can go without breaking the layout.
//!
//! The selectors are those of Cloudscape, the console's design system: <https://cloudscape.design/>. Its class names end
//! in a hash that changes with each version, so only their stable beginnings are matched.

use super::dom;
use super::provenance::{Provenance, Room, Standing};
use crate::page::ALERTS;
use crate::{Diagnosis, Page, diagnose, redact, same};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Where the engine does not look: what the reader writes, and code.
const NOT_OURS: &str = "input,textarea,select,script,style,undeny-explainer,\
    [contenteditable=\"\"],[contenteditable=true],[contenteditable=plaintext-only]";

/// A window of the console's own: what stands in its text is the console's, apart from [`LISTED`].
const DIALOGS: &str = "[role=dialog],[role=alertdialog],dialog";

/// Where a console shows what others have written: rows of data, logs, code.
const LISTED: &str = "td:not([colspan]),[role=cell],[role=gridcell],[role=log],pre,code,samp";

/// How far up from the words the whole message may be.
const MOST_LEVELS: usize = 6;

/// How much text around the words, in bytes, is read with them outside an alert.
const MOST_AROUND: usize = 2_000;

/// How much of a message is kept for the popup, in bytes: all of an alert, or what is around a denial in a longer text.
const MOST_KEPT: usize = 6_000;

/// How many boxes, one in the other, may cut off a line before it stays where it is.
const MOST_BOXES: usize = 4;

/// A message on the page: what holds it and what it says.
pub struct Place {
    /// What holds the whole message.
    pub holder: Element,
    /// Who put it there.
    pub provenance: Provenance,
    /// What it says; one for each distinct denial.
    pub diagnoses: Vec<Diagnosis>,
    /// Its text, without secrets, for the popup.
    pub kept: String,
    /// Whether it is a part of a text that is too long to be read again.
    is_window: bool,
    /// What the card stands behind, because it would cut it off.
    outside: RefCell<Option<Element>>,
}

impl Place {
    /// The message around `hit`, an element whose text holds one of the needles; `None` where it is no denial. `window` is
    /// the part of its text to read, where all of it would be too much.
    pub fn around(hit: &Element, window: Option<&str>, page: &Page) -> Option<Place> {
        if dom::closest(hit, NOT_OURS).is_some() {
            return None;
        }
        if let Some(text) = window {
            return Place::of(hit.clone(), Provenance::Elsewhere, text, page)
                .map(|place| Place { is_window: true, ..place });
        }
        if let Some(alert) = hit.closest(ALERTS).ok().flatten() {
            let provenance = if is_listed_status(&alert) { Provenance::Elsewhere } else { Provenance::Alert };
            return Place::read(outermost(alert), provenance, page);
        }
        // An alert of which a shadow root is a part: its own text is not what stands in there.
        let provenance = match dom::closest(hit, ALERTS) {
            Some(alert) if !is_listed_status(&alert) => Provenance::Alert,
            _ => provenance(hit),
        };
        // All of a bare document is one message: its code alone says less than its sentence.
        if let Some(root) = bare_root(hit, provenance) {
            return Place::read(root, provenance, page);
        }
        Place::in_blocks(hit, provenance, page)
    }

    /// The message in the blocks around `hit`; a level up is read only while it adds little.
    fn in_blocks(hit: &Element, provenance: Provenance, page: &Page) -> Option<Place> {
        let mut element = Some(hit.clone());
        while let Some(inner) = element.take_if(|element| is_inline(element)) {
            element = inner.parent_element();
        }
        let mut before = String::new();
        for level in 0..MOST_LEVELS {
            let candidate = element?;
            let is_root = candidate
                .parent_element()
                .is_none_or(|parent| parent.parent_element().is_none() && !dom::is_at_top_of_shadow(&parent));
            if is_root && !dom::is_at_top_of_shadow(&candidate) && provenance != Provenance::WholePage {
                return None;
            }
            let text = super::text::read_most(&candidate, if level == 0 { usize::MAX } else { MOST_AROUND })?;
            element = candidate.parent_element();
            if text.trim() == before.trim() {
                continue;
            }
            if let Some(place) = Place::of(candidate, provenance, &text, page) {
                return place.tells_of(hit, &text).then_some(place);
            }
            before = text;
        }
        None
    }

    fn read(holder: Element, provenance: Provenance, page: &Page) -> Option<Place> {
        let text = super::text::read(&holder);
        Place::of(holder, provenance, &text, page)
    }

    fn of(holder: Element, provenance: Provenance, text: &str, page: &Page) -> Option<Place> {
        let diagnoses = same::distinct(diagnose(text, page));
        let kept = keep(text, diagnoses.first()?);
        dom::text_changed(&holder);
        Some(Place { holder, provenance, diagnoses, kept, is_window: false, outside: RefCell::default() })
    }

    /// Whether the words of `hit` are part of a denial, and do not only stand in the neighbourhood of one.
    fn tells_of(&self, hit: &Element, text: &str) -> bool {
        let words = super::text::read(hit);
        let Some(start) = text.find(words.trim()) else { return false };
        let end = start + words.trim().len();
        self.diagnoses.iter().any(|diagnosis| diagnosis.span.start < end && start < diagnosis.span.end)
    }

    /// Reads the holder again where its text has changed. `false` when it has left the page or no longer holds a denial.
    pub fn refresh(&mut self, page: &Page) -> bool {
        if !self.holder.is_connected() {
            return false;
        }
        if !self.is_window && dom::text_changed(&self.holder) {
            let text = super::text::read(&self.holder);
            self.diagnoses = same::distinct(diagnose(&text, page));
            self.kept = self.diagnoses.first().map(|first| keep(&text, first)).unwrap_or_default();
        }
        !self.diagnoses.is_empty()
    }

    /// Whether the reader can see the message. A bare document is shown by the browser in a form of its own, of which the
    /// elements themselves are no part.
    pub fn is_visible(&self) -> bool {
        bare_root(&self.holder, self.provenance).is_some() || dom::is_rendered(&self.holder)
    }

    /// Where the message stands, for a card.
    pub fn standing(&self) -> Standing {
        Standing { provenance: self.provenance, room: room(&self.holder) }
    }

    /// Puts `card` beside the message, unless it is there already; behind what would cut it off. `false` when the page gave
    /// no room for it.
    pub fn seat(&self, card: &Element) -> bool {
        if let Some(root) = bare_root(&self.holder, self.provenance) {
            return is_in(card, &root) || root.append_child(card).is_ok();
        }
        for _ in 0..MOST_BOXES {
            let outside = self.outside.borrow().clone();
            let outside = outside.filter(|cuts| cuts.is_connected() && cuts.contains(Some(&self.holder)));
            let Some(seat) = Seat::of(&outside.unwrap_or_else(|| dom::shallow(&self.holder))).free_for(card)
            else {
                return true;
            };
            if !seat.take(card) {
                return false;
            }
            let Some(cuts) = dom::cutting(card) else { return true };
            self.outside.replace(Some(cuts));
        }
        true
    }

    /// Whether the card stands behind a box that would cut it off, and has no more room than a line there.
    pub fn is_outside(&self) -> bool {
        self.outside.borrow().is_some()
    }
}

/// `text` without secrets; of a long one, what is around `denial`.
fn keep(text: &str, denial: &Diagnosis) -> String {
    let stretch = if text.len() <= MOST_KEPT {
        text
    } else {
        let start = text.floor_char_boundary(denial.span.start.saturating_sub(MOST_AROUND / 2));
        let end = (denial.span.end + MOST_AROUND / 2).min(start + MOST_KEPT).min(text.len());
        text.get(start..text.floor_char_boundary(end)).unwrap_or_default()
    };
    redact::text(stretch).into_owned()
}

/// Whether `alert` is the state of one row among others, which prints what the row's owner wrote.
fn is_listed_status(alert: &Element) -> bool {
    alert.class_name().contains("awsui_status-error_") && dom::closest(alert, LISTED).is_some()
}

/// Who put a text outside every alert there.
fn provenance(hit: &Element) -> Provenance {
    if is_whole_page(hit) {
        return Provenance::WholePage;
    }
    let nearest = dom::closest(hit, &format!("{DIALOGS},{LISTED}"));
    match nearest {
        Some(element) if element.matches(DIALOGS).unwrap_or(false) => Provenance::Alert,
        _ => Provenance::Elsewhere,
    }
}

/// Whether the page is nothing but an error: S3's XML, a JSON error, a few lines of text.
fn is_whole_page(hit: &Element) -> bool {
    /// A page of a console's has hundreds of elements, an error body a handful.
    const MOST_ELEMENTS: u32 = 12;
    let Some(document) = hit.owner_document() else { return false };
    let root = document.body().map(Element::from).or_else(|| document.document_element());
    let is_bare = dom::content_type(&document) != "text/html";
    root.is_some_and(|root| {
        is_bare
            || (root.get_elements_by_tag_name("*").length() <= MOST_ELEMENTS
                && root.text_content().is_some_and(|text| text.len() <= MOST_AROUND))
    })
}

/// What holds a page that is nothing but an error, and no HTML: XML, JSON, a text.
fn bare_root(element: &Element, provenance: Provenance) -> Option<Element> {
    let document = element.owner_document()?;
    let is_bare = provenance == Provenance::WholePage && dom::content_type(&document) != "text/html";
    if is_bare { document.body().map(Element::from).or_else(|| document.document_element()) } else { None }
}

/// How much room there is beside `holder`.
fn room(holder: &Element) -> Room {
    const NARROW: &str =
        "td,th,[role=cell],[role=gridcell],[class*=\"awsui_popover\"],[popover],[class*=\"awsui_toast\"]";
    let is_tight = dom::closest(holder, NARROW).is_some() || dom::is_cramped(holder);
    if is_tight { Room::Tight } else { Room::Open }
}

fn is_in(card: &Element, holder: &Element) -> bool {
    card.parent_node().is_some_and(|parent| parent.is_same_node(Some(holder)))
}

/// What stands before `card` and the cards before it.
fn follows_cards(card: &Element) -> Option<Node> {
    let mut before = card.previous_sibling();
    while let Some(card) = before.take_if(|node| dom::is_host(node)) {
        before = card.previous_sibling();
    }
    before
}

/// The sibling that comes after `anchor` and the cards that already stand behind it.
fn after_cards(anchor: &Element) -> Option<Node> {
    let mut next = anchor.next_sibling();
    while let Some(card) = next.take_if(|node| dom::is_host(node)) {
        next = card.next_sibling();
    }
    next
}

/// Where a card goes.
enum Seat {
    /// As the last child of what holds the message.
    Inside(Element),
    /// As the next sibling.
    After(Element),
}

impl Seat {
    /// This seat, unless `card` has it already.
    fn free_for(self, card: &Element) -> Option<Seat> {
        let taken = match &self {
            Seat::Inside(holder) => is_in(card, holder),
            Seat::After(anchor) => follows_cards(card).is_some_and(|node| node.is_same_node(Some(anchor))),
        };
        (!taken).then_some(self)
    }

    /// Puts `card` there.
    fn take(self, card: &Element) -> bool {
        let (parent, before) = match self {
            Seat::Inside(holder) => (Some(holder.unchecked_into::<Node>()), None),
            Seat::After(anchor) => (anchor.parent_node(), after_cards(&anchor)),
        };
        parent.is_some_and(|parent| parent.insert_before(card, before.as_ref()).is_ok())
    }

    fn of(holder: &Element) -> Seat {
        let mut anchor = holder.clone();
        for _ in 0..MOST_LEVELS {
            // What floats over the page has its line in it: behind it would be somewhere else on the page.
            if has_fixed_children(&anchor) || is_out_of_flow(&anchor) {
                break;
            }
            if dom::is_at_top_of_shadow(&anchor) {
                return Seat::After(anchor);
            }
            let Some(parent) = anchor.parent_element() else { break };
            if has_fixed_children(&parent) && !lays_out_in_a_row(&parent) {
                return Seat::After(anchor);
            }
            if !lays_out_in_a_row(&parent) && !is_inline(&parent) {
                return Seat::After(anchor);
            }
            anchor = parent;
        }
        Seat::Inside(anchor)
    }
}

/// Cells and items: what their parents hold is laid down by HTML, so a card goes into them and not between them.
fn has_fixed_children(element: &Element) -> bool {
    const ITEMS: [&str; 8] = ["TD", "TH", "LI", "DD", "DT", "CAPTION", "SUMMARY", "BODY"];
    let tag = element.tag_name();
    ITEMS.iter().any(|item| tag.eq_ignore_ascii_case(item))
}

/// Whether `element` is laid over the page: a toast.
fn is_out_of_flow(element: &Element) -> bool {
    let view = element.owner_document().and_then(|document| document.default_view());
    view.and_then(|view| view.get_computed_style(element).ok().flatten())
        .and_then(|style| style.get_property_value("position").ok())
        .is_some_and(|position| position == "fixed" || position == "absolute")
}

/// Whether the children of `parent` stand side by side, so that one more would squeeze them.
fn lays_out_in_a_row(parent: &Element) -> bool {
    let view = parent.owner_document().and_then(|document| document.default_view());
    let Some(style) = view.and_then(|view| view.get_computed_style(parent).ok().flatten()) else {
        return false;
    };
    let value = |name| style.get_property_value(name).unwrap_or_default();
    match value("display").as_str() {
        "flex" | "inline-flex" => value("flex-direction").starts_with("row"),
        "inline" | "inline-block" | "contents" => true,
        // One column is a stack; several are a row.
        "grid" | "inline-grid" => value("grid-template-columns").contains(' '),
        _ => false,
    }
}

/// The outermost alert that says the same and no more: Cloudscape nests one message in several of its elements.
fn outermost(alert: Element) -> Element {
    let length = |element: &Element| element.text_content().map_or(0, |text| text.trim().len());
    let mut outermost = alert;
    while let Some(outer) =
        outermost.parent_element().and_then(|parent| parent.closest(ALERTS).ok().flatten())
    {
        if length(&outer) != length(&outermost) {
            break;
        }
        outermost = outer;
    }
    outermost
}

fn is_inline(element: &Element) -> bool {
    super::text::is_inline(element)
}
