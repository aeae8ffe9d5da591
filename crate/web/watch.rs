//! The frame's cards: one for each denial that the reader can see, beside the first message that tells of it.

use super::card::{Card, Look, Mode};
use super::dom;
use super::place::Place;
use super::provenance::Standing;
use crate::same::same;
use crate::{Diagnosis, Page};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, MutationObserver, MutationObserverInit, ResizeObserver};

/// More cards than this help nobody.
const MOST_CARDS: usize = 20;
/// More messages than this are not kept an eye on.
const MOST_PLACES: usize = 60;
/// How often a page may take a card away from a message that stays, before the card gives way.
const MOST_FIGHTS: u8 = 8;

thread_local! {
    static FRAME: RefCell<Frame> = RefCell::default();
}

/// What is known of this frame. Everything in it is bounded.
#[derive(Default)]
struct Frame {
    page: Page,
    places: Vec<Place>,
    cards: Vec<Seated>,
    /// What the reader has closed; it stays closed as long as the page lives.
    closed: Vec<Diagnosis>,
    /// What has been shown before: it is announced and reported once.
    seen: Vec<Diagnosis>,
    next_id: u32,
    observers: Option<Observers>,
}

struct Seated {
    id: u32,
    diagnosis: Diagnosis,
    card: Card,
    holder: Element,
    fights: u8,
}

/// They tell when a message is shown or hidden, and when the page turns dark or light.
struct Observers {
    size: ResizeObserver,
    class: MutationObserver,
}

/// Reads around `hits`, looks again at every known message, and puts the cards right. Returns what is shown for the
/// first time.
pub fn look(hits: &[Element], page: Page) -> Vec<Diagnosis> {
    with_frame(|frame| {
        frame.page = page;
        frame.read(hits);
        frame.settle()
    })
    .unwrap_or_default()
}

/// Looks again at what is known, when something else than the page's text has changed.
fn look_again() {
    with_frame(Frame::settle);
}

/// `work` on the frame; nothing when the frame is at work already.
fn with_frame<T>(work: impl FnOnce(&mut Frame) -> T) -> Option<T> {
    FRAME.with(|frame| frame.try_borrow_mut().ok().map(|mut frame| work(&mut frame)))
}

impl Frame {
    fn read(&mut self, hits: &[Element]) {
        for hit in hits {
            let known = self.places.iter().any(|place| place.holder.contains(Some(hit)));
            if known || self.places.len() >= MOST_PLACES {
                continue;
            }
            let Some(place) = Place::around(hit, &self.page) else { continue };
            if let Some(observers) = self.observers() {
                observers.size.observe(&place.holder);
            }
            self.places.push(place);
        }
    }

    fn settle(&mut self) -> Vec<Diagnosis> {
        let Frame { places, observers, page, .. } = self;
        places.retain_mut(|place| {
            let stays = place.refresh(page);
            if let (false, Some(observers)) = (stays, observers.as_ref()) {
                observers.size.unobserve(&place.holder);
            }
            stays
        });
        let wanted = self.wanted();
        self.cards.retain(|seated| {
            let stays = wanted.iter().any(|(_, diagnosis)| same(diagnosis, &seated.diagnosis));
            if !stays {
                seated.card.remove();
            }
            stays
        });
        let mut fresh = Vec::new();
        for (index, diagnosis) in wanted {
            self.show(index, diagnosis, &mut fresh);
        }
        fresh
    }

    /// What to show, each denial once, and which place tells of it first.
    fn wanted(&self) -> Vec<(usize, Diagnosis)> {
        let mut wanted: Vec<(usize, Diagnosis)> = Vec::new();
        for (index, place) in self.places.iter().enumerate() {
            if !place.is_visible() {
                continue;
            }
            for diagnosis in &place.diagnoses {
                let closed = self.closed.iter().any(|closed| same(closed, diagnosis));
                let shown = wanted.iter().any(|(_, other)| same(other, diagnosis));
                if !closed && !shown && wanted.len() < MOST_CARDS {
                    wanted.push((index, diagnosis.clone()));
                }
            }
        }
        wanted
    }

    fn show(&mut self, index: usize, diagnosis: Diagnosis, fresh: &mut Vec<Diagnosis>) {
        let Some(place) = self.places.get(index) else { return };
        let drawn = self
            .cards
            .iter_mut()
            .find(|seated| same(&seated.diagnosis, &diagnosis))
            .filter(|seated| seated.diagnosis.denial == diagnosis.denial);
        if let Some(seated) = drawn {
            let taken_away = !seated.card.host().is_connected();
            if taken_away && seated.holder.is_same_node(Some(&place.holder)) {
                seated.fights = seated.fights.saturating_add(1);
            }
            if seated.fights < MOST_FIGHTS {
                place.seat(seated.card.host());
                seated.holder = place.holder.clone();
            }
            return;
        }
        // What the message says has changed: the old card gives way to a new one.
        self.cards.retain(|seated| {
            let other = !same(&seated.diagnosis, &diagnosis);
            if !other {
                seated.card.remove();
            }
            other
        });
        let Some(document) = place.holder.owner_document() else { return };
        let id = self.next_id;
        self.next_id = self.next_id.wrapping_add(1);
        let look = Look {
            mode: Mode::of_console(&place.holder),
            open: false,
            reader: self.page.reader,
            standing: Standing::GIVEN,
        };
        let Some(card) = Card::draw(&document, &diagnosis, look, Some(Box::new(move || close(id)))) else {
            return;
        };
        if !place.seat(card.host()) {
            return;
        }
        let holder = place.holder.clone();
        if !self.seen.iter().any(|seen| same(seen, &diagnosis)) {
            card.announce();
            self.seen.push(diagnosis.clone());
            fresh.push(diagnosis.clone());
        }
        self.watch_classes(&holder);
        self.cards.push(Seated { id, diagnosis, card, holder, fights: 0 });
    }

    /// Watches the classes of everything around `element`, where the console notes its mode.
    fn watch_classes(&mut self, element: &Element) {
        let Some(observers) = self.observers() else { return };
        let options = MutationObserverInit::new();
        options.set_attributes(true);
        options.set_attribute_filter(&js_sys::Array::of1(&"class".into()));
        let mut ancestor = element.parent_element();
        while let Some(element) = ancestor {
            let _ = observers.class.observe_with_options(&element, &options);
            ancestor = element.parent_element();
        }
    }

    fn observers(&mut self) -> Option<&Observers> {
        if self.observers.is_none() {
            let size = ResizeObserver::new(&dom::function(|_| look_again())).ok()?;
            let class = MutationObserver::new(&dom::function(|_| turn())).ok()?;
            self.observers = Some(Observers { size, class });
        }
        self.observers.as_ref()
    }
}

/// The page may have turned dark or light.
fn turn() {
    with_frame(|frame| {
        for seated in &frame.cards {
            seated.card.set_mode(Mode::of_console(seated.card.host()));
        }
    });
}

/// The reader has closed a card.
fn close(id: u32) {
    with_frame(|frame| {
        let Some(position) = frame.cards.iter().position(|seated| seated.id == id) else { return };
        let seated = frame.cards.swap_remove(position);
        let had_focus = seated.card.has_focus();
        seated.card.remove();
        if had_focus {
            give_focus_to(&seated.holder);
        }
        frame.closed.push(seated.diagnosis);
    });
}

/// Gives the keyboard back to the message, where anything in it takes it.
fn give_focus_to(holder: &Element) {
    let next = holder.query_selector("button,a[href],[tabindex]").ok().flatten();
    if let Some(element) = next {
        let _ = element.unchecked_ref::<web_sys::HtmlElement>().focus();
    }
}

/// Forgets this frame, for the next test.
#[cfg(test)]
pub fn forget() {
    FRAME.with(|frame| frame.take());
}

/// Closes the oldest card, as its button does.
#[cfg(test)]
pub fn close_first() {
    if let Some(id) = with_frame(|frame| frame.cards.first().map(|seated| seated.id)).flatten() {
        close(id);
    }
}
