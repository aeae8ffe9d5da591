//! The browser's side: wasm32 only. Everything that JavaScript can call stands in this file.
//!
//! JavaScript wraps each call (extension/engine/guard.js): a trap ends the engine in that frame and never reaches the page.

mod card;
mod dom;
mod given;
mod place;
mod provenance;
#[cfg(test)]
mod tests;
mod text;
mod watch;

use crate::{Diagnosis, Page};
use card::{Card, Hear, Look, Mode};
use dom::Owner;
use provenance::Standing;
use serde::Serialize;
use std::cell::RefCell;
use tsify::Ts;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "/** Whether a card is dark or light; `auto` follows the reader's system. */
export type Mode = \"auto\" | \"light\" | \"dark\";";

/// The engine's version.
#[wasm_bindgen]
pub fn version() -> String {
    crate::VERSION.to_owned()
}

/// Every denial that `text` holds, explained.
#[wasm_bindgen(unchecked_return_type = "Diagnosis[]")]
pub fn explain(text: &str, page: Ts<Page>) -> Result<JsValue, JsError> {
    to_js(&crate::diagnose(text, &page.to_rust()?))
}

/// Draws a card in `container` for every denial that `text` holds, in place of what stood there; returns the diagnoses.
#[wasm_bindgen(unchecked_return_type = "Diagnosis[]")]
pub fn draw(
    container: &Element,
    text: &str,
    page: Ts<Page>,
    #[wasm_bindgen(unchecked_param_type = "Mode")] mode: &str,
) -> Result<JsValue, JsError> {
    let page = page.to_rust()?;
    let diagnoses = crate::same::distinct(crate::diagnose(text, &page));
    container.set_text_content(None);
    let document = container.owner_document().ok_or_else(|| JsError::new("the container has no document"))?;
    let standing = Standing::GIVEN;
    let look = Look { mode: Mode::named(mode), open: true, reader: page.reader, standing };
    let owner = Owner::new();
    owner.run(|| {
        for card in
            diagnoses.iter().filter_map(|diagnosis| Card::draw(&document, diagnosis, look, Hear::default()))
        {
            dom::add(container, card.host());
            card.announce();
        }
    });
    DRAWN.with_borrow_mut(|drawn| {
        drawn.retain(|(other, _)| other != container && other.is_connected());
        drawn.push((container.clone(), owner));
    });
    to_js(&diagnoses)
}

thread_local! {
    /// What was drawn on request, and what it gave to JavaScript: as long as it stands in a page.
    static DRAWN: RefCell<Vec<(Element, Owner)>> = RefCell::default();
}

/// Reads around `hit`, an element whose text holds a needle, or only `text` of it where all of it would be too much.
/// Whether it tells of a denial, so that it need not be read again before it changes; `settle` then shows the card.
#[wasm_bindgen]
pub fn read(hit: &Element, text: Option<String>, page: Ts<Page>) -> Result<bool, JsError> {
    Ok(watch::read(hit, text.as_deref(), page.to_rust()?))
}

/// Puts this frame's cards right: looks again at what was found before. Returns the messages that are shown for the first
/// time and those that the reader opened, without secrets.
#[wasm_bindgen]
pub fn settle(page: Ts<Page>) -> Result<Vec<String>, JsError> {
    Ok(watch::settle(page.to_rust()?))
}

/// The policies that would let all of `diagnoses` through, one for each principal, and which of them no policy mends.
#[wasm_bindgen(unchecked_return_type = "Merged")]
pub fn merge(
    #[wasm_bindgen(unchecked_param_type = "Diagnosis[]")] diagnoses: JsValue,
) -> Result<JsValue, JsError> {
    let diagnoses: Vec<Diagnosis> = serde_wasm_bindgen::from_value(diagnoses)?;
    to_js(&crate::advise::merge::merge(&diagnoses))
}

fn to_js(value: &(impl Serialize + ?Sized)) -> Result<JsValue, JsError> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    Ok(value.serialize(&serializer)?)
}
