//! The frame's cards: one for each denial that the reader can see, beside the first message that tells of it.

use super::card::{Card, Hear, Look, Mode};
use super::dom::{self, Owner};
use super::place::Place;
use super::provenance::Provenance;
use super::settings;
use crate::same::same;
use crate::{Diagnosis, Page};
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::JsCast;
use web_sys::{Element, MutationObserver, MutationObserverInit, ResizeObserver};

/// More messages than this are not kept an eye on; the oldest gives way.
const MOST_PLACES: usize = 500;
/// So many alerts with a card each are a page; more are a flood, which one card tells of.
const FLOOD: usize = 60;
/// More quiet lines than this, beside texts outside every alert, help nobody.
const MOST_QUIET: usize = 20;
/// How many levels around a card are watched for the console's mode; the body and the root always are.
const MOST_AROUND: usize = 60;
/// How much is remembered of what was closed and of what was shown: no less than what is kept an eye on.
const MOST_REMEMBERED: usize = MOST_PLACES;
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

/// A message that is told of, for the popup.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, tsify::Tsify)]
pub struct Told {
    /// What it says, without secrets.
    pub text: String,
    /// How many denials of it were not told of before.
    pub denials: u32,
}

/// A card in the page. What it gave to JavaScript goes when it goes.
struct Seated {
    id: u32,
    diagnoses: Vec<Diagnosis>,
    provenance: Provenance,
    card: Card,
    holder: Element,
    fights: u8,
    owner: Owner,
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
/// were opened.
pub fn settle(page: Page) -> Vec<Told> {
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

    fn settle(&mut self) -> Vec<Told> {
        let page = self.page.clone();
        self.let_go(|place| !place.refresh(&page));
        let wanted = self.wanted();
        self.cards.retain(|seated| {
            let stays = wanted.iter().any(|(_, group)| shares(group, &seated.diagnoses));
            if !stays {
                seated.card.remove();
            }
            stays
        });
        let mut told: Vec<Told> = Vec::new();
        let alone = wanted.len() == 1;
        for (index, group) in wanted {
            let mut fresh = self.show(index, &group, alone);
            fresh.extend(group.into_iter().filter(|one| self.opened.iter().any(|opened| same(opened, one))));
            for one in fresh {
                let text = self.told_by(index, &one);
                match told.iter_mut().find(|told| told.text == text) {
                    Some(told) => told.denials += 1,
                    None => told.push(Told { text, denials: 1 }),
                }
            }
        }
        self.opened.clear();
        told
    }

    /// The text that tells of `one`: that of the place `index`, or in a flood, whose places share a card, its own.
    fn told_by(&self, index: usize, one: &Diagnosis) -> String {
        let own = self.places.get(index).into_iter().chain(&self.places);
        let telling = own.into_iter().find(|place| place.diagnoses.iter().any(|other| same(other, one)));
        telling.map(|place| place.kept.clone()).unwrap_or_default()
    }

    /// What to show, each denial once, and which place tells of it first: alerts before all other places. The denials of
    /// one place are one card's; where too many places have one, all of them are the first one's.
    fn wanted(&self) -> Vec<(usize, Vec<Diagnosis>)> {
        let mut wanted: Vec<(usize, Vec<Diagnosis>)> = Vec::new();
        let (trusted, quiet): (Vec<_>, Vec<_>) =
            self.places.iter().enumerate().partition(|(_, place)| place.provenance.is_trusted());
        for (index, place) in trusted.into_iter().chain(quiet) {
            if !place.is_visible() {
                continue;
            }
            let known = |one: &Diagnosis| {
                self.closed
                    .iter()
                    .chain(wanted.iter().flat_map(|(_, group)| group))
                    .any(|other| same(other, one))
            };
            let group: Vec<Diagnosis> = place.diagnoses.iter().filter(|one| !known(one)).cloned().collect();
            if !group.is_empty() {
                wanted.push((index, group));
            }
        }
        self.flooded(wanted)
    }

    /// The trusted groups as one where they are a flood.
    fn flooded(&self, wanted: Vec<(usize, Vec<Diagnosis>)>) -> Vec<(usize, Vec<Diagnosis>)> {
        let is_trusted =
            |index: usize| self.places.get(index).is_some_and(|place| place.provenance.is_trusted());
        if wanted.iter().filter(|(index, _)| is_trusted(*index)).count() < FLOOD {
            return wanted;
        }
        let (trusted, quiet): (Vec<_>, Vec<_>) =
            wanted.into_iter().partition(|(index, _)| is_trusted(*index));
        let first = trusted.first().map_or(0, |(index, _)| *index);
        let all = trusted.into_iter().flat_map(|(_, group)| group).collect();
        std::iter::once((first, all)).chain(quiet).collect()
    }

    /// Shows a card for `group` beside its place. Returns which of a trusted text are shown for the first time.
    fn show(&mut self, index: usize, group: &[Diagnosis], alone: bool) -> Vec<Diagnosis> {
        let Some(place) = self.places.get(index) else { return Vec::new() };
        let drawn = self.cards.iter_mut().find(|seated| {
            seated.provenance == place.provenance
                && seated.diagnoses.len() == group.len()
                && seated.diagnoses.iter().zip(group).all(|(a, b)| same(a, b) && a.denial == b.denial)
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
            return Vec::new();
        }
        // What the message says has changed: the old card gives way to a new one, open if that one was.
        let is_left_open =
            || group.first().is_some_and(|first| settings::is_left_open(&settings::name(first)));
        let mut begins_open = place.provenance.is_trusted()
            && ((alone && settings::with(|settings| settings.begin_open)) || is_left_open());
        let mut had_focus = false;
        self.cards.retain(|seated| {
            let other = !shares(&seated.diagnoses, group);
            if !other {
                begins_open |= seated.card.is_open();
                had_focus |= seated.card.has_focus();
                seated.card.remove();
            }
            other
        });
        let Some(seated) = draw(self.next_id, place, group.to_vec(), &self.page, begins_open) else {
            return Vec::new();
        };
        self.next_id = self.next_id.wrapping_add(1);
        if had_focus {
            seated.card.focus();
        }
        let mut told = Vec::new();
        if place.provenance.is_trusted() {
            told.extend(group.iter().filter(|one| remember(&mut self.seen, (*one).clone())).cloned());
        }
        if !told.is_empty() {
            // What is told later belongs to the card as well, and goes with it.
            seated.owner.run(|| seated.card.announce());
        }
        self.watch_classes(&seated.holder);
        self.cards.push(seated);
        told
    }

    /// Watches the classes of everything around `element`, where the console notes its mode.
    fn watch_classes(&mut self, element: &Element) {
        let Some(observers) = self.observers() else { return };
        let options = MutationObserverInit::new();
        options.set_attributes(true);
        options.set_attribute_filter(&js_sys::Array::of1(&"class".into()));
        let document = element.owner_document();
        let body = document.as_ref().and_then(web_sys::Document::body).map(Element::from);
        let root = document.and_then(|document| document.document_element());
        let around = std::iter::successors(element.parent_element(), |element| element.parent_element());
        for element in body.into_iter().chain(root).chain(around.take(MOST_AROUND)) {
            let _ = observers.class.observe_with_options(&element, &options);
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

/// Whether any denial is in both.
fn shares(some: &[Diagnosis], others: &[Diagnosis]) -> bool {
    some.iter().any(|one| others.iter().any(|other| same(one, other)))
}

/// Draws a card and puts it beside `place`. `None` where the page gave no room for it.
fn draw(id: u32, place: &Place, diagnoses: Vec<Diagnosis>, page: &Page, begins_open: bool) -> Option<Seated> {
    let document = place.holder.owner_document()?;
    let owner = Owner::new();
    let look = Look {
        mode: Mode::of_console(&place.holder),
        open: false,
        reader: page.reader,
        standing: place.standing(),
        begins_open,
    };
    let hear = Hear { closed: Some(Box::new(move || close(id))), opened: Some(Box::new(move || opened(id))) };
    let card = owner.run(|| Card::draw(&document, &diagnoses, &place.kept, look, hear))?;
    if !place.seat(card.host()) {
        return None;
    }
    if place.is_outside() {
        card.stand_outside();
    }
    owner.run(|| card.begin());
    Some(Seated {
        id,
        diagnoses,
        provenance: place.provenance,
        card,
        holder: place.holder.clone(),
        fights: 0,
        owner,
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
        if seated.provenance.is_trusted() {
            return Some(());
        }
        for diagnosis in seated.diagnoses.clone() {
            if remember(&mut frame.seen, diagnosis.clone()) {
                frame.opened.push(diagnosis);
            }
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
        for diagnosis in &seated.diagnoses {
            remember(&mut frame.closed, diagnosis.clone());
        }
        Some(seated)
    });
    let Some(seated) = gone.flatten() else { return };
    let had_focus = seated.card.has_focus();
    seated.card.remove();
    if had_focus {
        give_focus_to(&seated.holder);
    }
}

/// Puts the keyboard on the next card after the one that has it, else on the first; on the policy's Copy of the only card
/// where that one has it already, so that it is three keys from a denial to its policy. `false` without a card.
pub fn focus() -> bool {
    let card = with_frame(|frame| {
        let at = frame.cards.iter().position(|seated| seated.card.has_focus());
        let next = at.and_then(|at| frame.cards.get(at + 1)).or(frame.cards.first())?;
        let again = at.is_some() && frame.cards.len() == 1;
        Some((next.card.clone(), next.owner.share(), again))
    });
    let Some((card, owner, again)) = card.flatten() else { return false };
    if again {
        owner.run(|| card.focus_on_policy());
    } else {
        card.focus();
    }
    true
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

/// What the oldest card tells of.
#[cfg(test)]
pub fn diagnoses_of_first() -> Vec<Diagnosis> {
    with_frame(|frame| frame.cards.first().map(|seated| seated.diagnoses.clone()))
        .flatten()
        .unwrap_or_default()
}

/// Opens the oldest card, as its button does.
#[cfg(test)]
pub fn open_first() {
    if let Some(id) = with_frame(|frame| frame.cards.first().map(|seated| seated.id)).flatten() {
        opened(id);
    }
}

/// Closes the oldest card, as its button does.
#[cfg(test)]
pub fn close_first() {
    if let Some(id) = with_frame(|frame| frame.cards.first().map(|seated| seated.id)).flatten() {
        close(id);
    }
}
