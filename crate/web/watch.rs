//! The frame's cards: one for each denial that the reader can see, beside the first message that tells of it.

use super::card::{Card, Hear, Look, Mode};
use super::dom::{self, Owner};
use super::place::Place;
use super::provenance::Provenance;
use crate::same::same;
use crate::{Diagnosis, Page};
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::JsCast;
use web_sys::{Element, MutationObserver, MutationObserverInit, ResizeObserver};

/// More messages than this are not kept an eye on; the oldest gives way.
const MOST_PLACES: usize = 500;
/// More quiet lines than this, beside texts outside every alert, help nobody.
const MOST_QUIET: usize = 20;
/// How much is remembered of what was closed and of what was shown.
const MOST_REMEMBERED: usize = 200;
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
    closed: VecDeque<Diagnosis>,
    /// What has been shown before: it is announced and reported once.
    seen: VecDeque<Diagnosis>,
    /// What the reader has opened outside every alert, and nobody has been told of yet.
    opened: Vec<Diagnosis>,
    next_id: u32,
    observers: Option<Observers>,
}

/// A card in the page. What it gave to JavaScript goes when it goes.
struct Seated {
    id: u32,
    diagnosis: Diagnosis,
    provenance: Provenance,
    card: Card,
    holder: Element,
    fights: u8,
    _owner: Owner,
}

/// They tell when a message is shown or hidden, and when the page turns dark or light.
struct Observers {
    size: ResizeObserver,
    class: MutationObserver,
}

/// Reads around `hit`, an element whose text may tell of a denial, or only `window` of its text where all would be too
/// much. Whether it does; [`settle`] then puts the cards right.
pub fn read(hit: &Element, window: Option<&str>, page: Page) -> bool {
    with_frame(|frame| {
        frame.page = page;
        frame.read(hit, window)
    })
    .unwrap_or_default()
}

/// Looks again at every known message, and puts the cards right. Returns the messages that are shown for the first time, or
/// were opened, without secrets.
pub fn settle(page: Page) -> Vec<String> {
    with_frame(|frame| {
        frame.page = page;
        frame.settle()
    })
    .unwrap_or_default()
}

/// `work` on the frame; nothing when the frame is at work already.
fn with_frame<T>(work: impl FnOnce(&mut Frame) -> T) -> Option<T> {
    FRAME.with(|frame| frame.try_borrow_mut().ok().map(|mut frame| work(&mut frame)))
}

impl Frame {
    fn read(&mut self, hit: &Element, window: Option<&str>) -> bool {
        if self.places.iter().any(|place| place.holder.contains(Some(hit))) {
            return true;
        }
        let Some(place) = Place::around(hit, window, &self.page) else { return false };
        // A wider message takes the place of a part of it.
        self.let_go(|other| place.holder.contains(Some(&other.holder)));
        let quiet = |place: &Place| !place.provenance.is_trusted();
        if quiet(&place) && self.places.iter().filter(|place| quiet(place)).count() >= MOST_QUIET {
            return true;
        }
        if self.places.len() >= MOST_PLACES {
            let oldest = self.places.iter().position(quiet).unwrap_or(0);
            let mut index = 0;
            self.let_go(|_| {
                index += 1;
                index - 1 == oldest
            });
        }
        if let Some(observers) = self.observers() {
            observers.size.observe(&place.holder);
        }
        self.places.push(place);
        true
    }

    /// Keeps no eye any more on the places that `is_gone` says.
    fn let_go(&mut self, mut is_gone: impl FnMut(&mut Place) -> bool) {
        let Frame { places, observers, .. } = self;
        places.retain_mut(|place| {
            let goes = is_gone(place);
            if let (true, Some(observers)) = (goes, observers.as_ref()) {
                observers.size.unobserve(&place.holder);
            }
            !goes
        });
    }

    fn settle(&mut self) -> Vec<String> {
        let page = self.page.clone();
        self.let_go(|place| !place.refresh(&page));
        let wanted = self.wanted();
        self.cards.retain(|seated| {
            let stays = wanted.iter().any(|(_, diagnosis)| same(diagnosis, &seated.diagnosis));
            if !stays {
                seated.card.remove();
            }
            stays
        });
        let mut told = Vec::new();
        for (index, diagnosis) in wanted {
            let is_opened = self.opened.iter().any(|opened| same(opened, &diagnosis));
            if self.show(index, diagnosis) || is_opened {
                let text = self.places.get(index).map(|place| place.kept.clone()).unwrap_or_default();
                if !told.contains(&text) {
                    told.push(text);
                }
            }
        }
        self.opened.clear();
        told
    }

    /// What to show, each denial once, and which place tells of it first: alerts before all other places.
    fn wanted(&self) -> Vec<(usize, Diagnosis)> {
        let mut wanted: Vec<(usize, Diagnosis)> = Vec::new();
        let (trusted, quiet): (Vec<_>, Vec<_>) =
            self.places.iter().enumerate().partition(|(_, place)| place.provenance.is_trusted());
        for (index, place) in trusted.into_iter().chain(quiet) {
            if !place.is_visible() {
                continue;
            }
            for diagnosis in &place.diagnoses {
                let closed = self.closed.iter().any(|closed| same(closed, diagnosis));
                let shown = wanted.iter().any(|(_, other)| same(other, diagnosis));
                if !closed && !shown {
                    wanted.push((index, diagnosis.clone()));
                }
            }
        }
        wanted
    }

    /// Shows a card for `diagnosis` beside its place. Whether a trusted text is shown for the first time.
    fn show(&mut self, index: usize, diagnosis: Diagnosis) -> bool {
        let Some(place) = self.places.get(index) else { return false };
        let drawn =
            self.cards.iter_mut().find(|seated| same(&seated.diagnosis, &diagnosis)).filter(|seated| {
                seated.diagnosis.denial == diagnosis.denial && seated.provenance == place.provenance
            });
        if let Some(seated) = drawn {
            let taken_away = !seated.card.host().is_connected();
            if taken_away && seated.holder.is_same_node(Some(&place.holder)) {
                seated.fights = seated.fights.saturating_add(1);
            }
            if seated.fights < MOST_FIGHTS {
                place.seat(seated.card.host());
                seated.holder = place.holder.clone();
            }
            return false;
        }
        // What the message says has changed: the old card gives way to a new one.
        self.cards.retain(|seated| {
            let other = !same(&seated.diagnosis, &diagnosis);
            if !other {
                seated.card.remove();
            }
            other
        });
        let Some(seated) = draw(self.next_id, place, diagnosis.clone(), &self.page) else { return false };
        self.next_id = self.next_id.wrapping_add(1);
        let is_told = place.provenance.is_trusted() && remember(&mut self.seen, diagnosis);
        if is_told {
            seated.card.announce();
        }
        self.watch_classes(&seated.holder);
        self.cards.push(seated);
        is_told
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

    /// Made once, and owned by the frame, which outlives every card.
    fn observers(&mut self) -> Option<&Observers> {
        if self.observers.is_none() {
            let size = ResizeObserver::new(&dom::function(|_| dom::look_again())).ok()?;
            let class = MutationObserver::new(&dom::function(|_| turn())).ok()?;
            self.observers = Some(Observers { size, class });
        }
        self.observers.as_ref()
    }
}

/// Draws a card and puts it beside `place`. `None` where the page gave no room for it.
fn draw(id: u32, place: &Place, diagnosis: Diagnosis, page: &Page) -> Option<Seated> {
    let document = place.holder.owner_document()?;
    let owner = Owner::new();
    let look = Look {
        mode: Mode::of_console(&place.holder),
        open: false,
        reader: page.reader,
        standing: place.standing(),
    };
    let hear = Hear { closed: Some(Box::new(move || close(id))), opened: Some(Box::new(move || opened(id))) };
    let card = owner.run(|| Card::draw(&document, &diagnosis, look, hear))?;
    place.seat(card.host()).then(|| Seated {
        id,
        diagnosis,
        provenance: place.provenance,
        card,
        holder: place.holder.clone(),
        fights: 0,
        _owner: owner,
    })
}

/// Adds `diagnosis` to what is remembered, the oldest giving way. `false` where it was there.
fn remember(remembered: &mut VecDeque<Diagnosis>, diagnosis: Diagnosis) -> bool {
    if remembered.iter().any(|known| same(known, &diagnosis)) {
        return false;
    }
    if remembered.len() >= MOST_REMEMBERED {
        remembered.pop_front();
    }
    remembered.push_back(diagnosis);
    true
}

/// The page may have turned dark or light.
fn turn() {
    with_frame(|frame| {
        for seated in &frame.cards {
            seated.card.set_mode(Mode::of_console(seated.card.host()));
        }
    });
}

/// The reader has opened a card outside every alert: from now on it counts as any other.
fn opened(id: u32) {
    let found = with_frame(|frame| {
        let seated = frame.cards.iter().find(|seated| seated.id == id)?;
        let diagnosis = seated.diagnosis.clone();
        if !seated.provenance.is_trusted() && remember(&mut frame.seen, diagnosis.clone()) {
            frame.opened.push(diagnosis);
        }
        Some(())
    });
    if found.flatten().is_some() {
        dom::look_again();
    }
}

/// The reader has closed a card.
fn close(id: u32) {
    let gone = with_frame(|frame| {
        let position = frame.cards.iter().position(|seated| seated.id == id)?;
        let seated = frame.cards.swap_remove(position);
        remember(&mut frame.closed, seated.diagnosis.clone());
        Some(seated)
    });
    let Some(seated) = gone.flatten() else { return };
    let had_focus = seated.card.has_focus();
    seated.card.remove();
    if had_focus {
        give_focus_to(&seated.holder);
    }
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

/// Opens the oldest card, as its button does.
#[cfg(test)]
pub fn open_first() {
    if let Some(id) = with_frame(|frame| frame.cards.first().map(|seated| seated.id)).flatten() {
        opened(id);
    }
}
