//! Where on the page a message stands, and where a card can go without breaking the layout.
//!
//! The selectors are those of Cloudscape, the console's design system: <https://cloudscape.design/>. Its class names end
//! in a hash that changes with each version, so only their stable beginnings are matched.

use crate::{Diagnosis, Page, diagnose};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// What holds one error message: Flashbar, Alert (also in a Form and a Modal), a field's error, a table's error state.
const ALERTS: &str = "[data-analytics-alert],[data-analytics-flashbar],[data-analytics-field-error],\
    [class*=\"awsui_flash-type-\"],[class*=\"awsui_error__message_\"],[class*=\"awsui_status-error_\"],\
    .awsui-context-alert,.awsui-context-flashbar,[role=alert]";

/// Where the engine does not look: what the reader writes, and its own cards.
const NOT_OURS: &str = "input,textarea,select,script,style,undeny-card,undeny-explainer,\
    [contenteditable=\"\"],[contenteditable=true],[contenteditable=plaintext-only]";

/// How far up from the words the whole message may be.
const MOST_LEVELS: usize = 6;

/// A message on the page: what holds it and what it says.
pub struct Place {
    /// What holds the whole message.
    pub holder: Element,
    /// Its text when it was last read.
    pub text: String,
    /// What it says; one for each distinct denial.
    pub diagnoses: Vec<Diagnosis>,
}

impl Place {
    /// The message around `hit`, an element whose text holds one of the needles; `None` where it is no denial.
    pub fn around(hit: &Element, page: &Page) -> Option<Place> {
        if hit.closest(NOT_OURS).ok().flatten().is_some() {
            return None;
        }
        if let Some(alert) = hit.closest(ALERTS).ok().flatten() {
            return Place::read(outermost(alert), page);
        }
        let mut element = Some(hit.clone());
        while let Some(inner) = element.take_if(|element| is_inline(element)) {
            element = inner.parent_element();
        }
        for _ in 0..MOST_LEVELS {
            let candidate = element?;
            if candidate.tag_name().eq_ignore_ascii_case("body") {
                return None;
            }
            element = candidate.parent_element();
            if let Some(place) = Place::read(candidate, page) {
                return place.tells_of(hit).then_some(place);
            }
        }
        None
    }

    fn read(holder: Element, page: &Page) -> Option<Place> {
        let text = super::text::read(&holder);
        let diagnoses = crate::same::distinct(diagnose(&text, page));
        (!diagnoses.is_empty()).then_some(Place { holder, text, diagnoses })
    }

    /// Whether the words of `hit` are part of a denial, and do not only stand in the neighbourhood of one.
    fn tells_of(&self, hit: &Element) -> bool {
        let words = super::text::read(hit);
        let Some(start) = self.text.find(words.trim()) else { return false };
        let end = start + words.trim().len();
        self.diagnoses.iter().any(|diagnosis| diagnosis.span.start < end && start < diagnosis.span.end)
    }

    /// Reads the holder again. `false` when it has left the page or no longer holds a denial.
    pub fn refresh(&mut self, page: &Page) -> bool {
        if !self.holder.is_connected() {
            return false;
        }
        let text = super::text::read(&self.holder);
        if text != self.text {
            self.diagnoses = crate::same::distinct(diagnose(&text, page));
            self.text = text;
        }
        !self.diagnoses.is_empty()
    }

    /// Whether the reader can see the message.
    pub fn is_visible(&self) -> bool {
        self.holder.get_client_rects().length() > 0
    }

    /// Puts `card` beside the message, unless it is there already. `false` when the page gave no room for it.
    pub fn seat(&self, card: &Element) -> bool {
        let (parent, before) = match Seat::of(&self.holder) {
            Seat::Inside(holder) if is_in(card, &holder) => return true,
            Seat::Inside(holder) => (Some(holder.unchecked_into::<Node>()), None),
            Seat::After(anchor)
                if follows_cards(card).is_some_and(|node| node.is_same_node(Some(&anchor))) =>
            {
                return true;
            }
            Seat::After(anchor) => (anchor.parent_node(), after_cards(&anchor)),
        };
        parent.is_some_and(|parent| parent.insert_before(card, before.as_ref()).is_ok())
    }
}

fn is_in(card: &Element, holder: &Element) -> bool {
    card.parent_node().is_some_and(|parent| parent.is_same_node(Some(holder)))
}

/// What stands before `card` and the cards before it.
fn follows_cards(card: &Element) -> Option<Node> {
    let mut before = card.previous_sibling();
    while let Some(card) = before.take_if(|node| node.node_name().eq_ignore_ascii_case(super::card::HOST)) {
        before = card.previous_sibling();
    }
    before
}

/// The sibling that comes after `anchor` and the cards that already stand behind it.
fn after_cards(anchor: &Element) -> Option<Node> {
    let mut next = anchor.next_sibling();
    while let Some(card) = next.take_if(|node| node.node_name().eq_ignore_ascii_case(super::card::HOST)) {
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
    fn of(holder: &Element) -> Seat {
        let mut anchor = holder.clone();
        for _ in 0..MOST_LEVELS {
            if has_fixed_children(&anchor) {
                break;
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
