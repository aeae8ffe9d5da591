//! The browser's side: wasm32 only. Everything that JavaScript can call stands in this file.
//!
//! JavaScript wraps each call (extension/engine/guard.js): a trap ends the engine in that frame and never reaches the page.

mod card;
mod dom;
mod place;
mod provenance;
#[cfg(test)]
mod tests;
mod text;
mod watch;

use crate::{Diagnosis, Page};
use card::{Card, Look, Mode};
use provenance::Standing;
use serde::Serialize;
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
    for card in diagnoses.iter().filter_map(|diagnosis| Card::draw(&document, diagnosis, look, None)) {
        dom::add(container, card.host());
        card.announce();
    }
    to_js(&diagnoses)
}

/// Puts this frame's cards right: reads around `hits`, elements whose text holds a needle, and looks again at what was
/// found before. Returns the diagnoses that are shown for the first time.
#[wasm_bindgen(unchecked_return_type = "Diagnosis[]")]
pub fn look(hits: Vec<Element>, page: Ts<Page>) -> Result<JsValue, JsError> {
    to_js(&watch::look(&hits, page.to_rust()?))
}

/// The policies that would let all of `diagnoses` through, each a JSON document; as few as fit IAM's limits.
#[wasm_bindgen]
pub fn merge(
    #[wasm_bindgen(unchecked_param_type = "Diagnosis[]")] diagnoses: JsValue,
) -> Result<Vec<String>, JsError> {
    let diagnoses: Vec<Diagnosis> = serde_wasm_bindgen::from_value(diagnoses)?;
    let policies = crate::advise::merge::merge(&diagnoses);
    policies.iter().map(|document| Ok(serde_json::to_string_pretty(document)?)).collect()
}

fn to_js(diagnoses: &[Diagnosis]) -> Result<JsValue, JsError> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    Ok(diagnoses.serialize(&serializer)?)
}
