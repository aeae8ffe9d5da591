//! The browser's side: wasm32 only. Everything that JavaScript can call stands in this file.
//!
//! JavaScript wraps each call (extension/engine/guard.js): a trap ends the engine in that frame and never reaches the page.

mod card;
mod dom;
mod given;
mod place;
mod provenance;
mod settings;
#[cfg(test)]
mod tests;
mod text;
mod watch;

use crate::diagnosis::ProposedPolicy;
use crate::guide::{Field, Fields, Topic};
use crate::page::Reader;
use crate::render::format::Format;
use crate::say::guidance;
use crate::say::retired::{RetiredFinding, retired as say_retired};
use crate::verdict::Verdict;
use crate::{Diagnosis, Page};
use card::{Card, Hear, Look, Mode};
use dom::Owner;
use provenance::Standing;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use tsify::Ts;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "/** Whether a card is dark or light; `auto` follows the reader's system. */
export type Mode = \"auto\" | \"light\" | \"dark\";";

#[wasm_bindgen(typescript_custom_section)]
const GUIDE_TYPES: &str = "/** What the guide answers, or what is wrong with what it was asked with. */
export interface Guided { answer?: GuideAnswer; faults: GuideFault[]; }
/** The few words of a form that is no field. */
export interface GuideWords { topic: string; answer: string; more: string; paste: string; none: string; between: string; }";

/// The topics of the guide and the retired policies: short name and name.
#[wasm_bindgen(js_name = guideTopics, unchecked_return_type = "[string, string][]")]
pub fn guide_topics() -> Result<JsValue, JsError> {
    let topics: Vec<(String, String)> = Topic::ALL
        .into_iter()
        .map(|topic| (topic.id().to_owned(), guidance::topic(topic)))
        .chain([("retired".to_owned(), guidance::retired_topic())])
        .collect();
    to_js(&topics)
}

/// The words of a form that is no field.
#[wasm_bindgen(js_name = guideWords, unchecked_return_type = "GuideWords")]
pub fn guide_words() -> Result<JsValue, JsError> {
    to_js(&guidance::form_words())
}

/// The form of a topic: its fields, those that it cannot do without first.
#[wasm_bindgen(js_name = guideForm, unchecked_return_type = "FormField[]")]
pub fn guide_form(topic: &str) -> Result<JsValue, JsError> {
    to_js(&guidance::form(topic_of(topic)?))
}

/// What a page says of the fields: service, account, Region, partition, by the fields' names.
#[wasm_bindgen(js_name = guideFields, unchecked_return_type = "Record<string, string>")]
pub fn guide_fields(page: Ts<Page>) -> Result<JsValue, JsError> {
    to_js(&Fields::of_page(&page.to_rust()?).known())
}

/// What the guide answers to `topic` for `fields`, by their names; texts, several with line breaks between them.
#[wasm_bindgen(js_name = guide, unchecked_return_type = "Guided")]
pub fn guide_answer(
    topic: &str,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] fields: JsValue,
) -> Result<JsValue, JsError> {
    to_js(&guided(topic, fields)?)
}

/// Draws what the guide answers in `container`, in place of what stood there; nothing where something is wrong.
#[wasm_bindgen(js_name = drawGuide, unchecked_return_type = "Guided")]
pub fn draw_guide(
    container: &Element,
    topic: &str,
    #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] fields: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Mode")] mode: &str,
) -> Result<JsValue, JsError> {
    let guided = guided(topic, fields)?;
    container.set_text_content(None);
    if let Some(answer) = &guided.answer {
        draw_in(container, mode, &answer.title, |inner, more| card::guide::draw(inner, more, answer))?;
    }
    to_js(&guided)
}

/// Every retired AWS managed policy that `text` names.
#[wasm_bindgen(unchecked_return_type = "RetiredFinding[]")]
pub fn retired(text: &str, file: Option<String>) -> Result<JsValue, JsError> {
    to_js(&findings(text, file.as_deref()))
}

/// Draws the retired AWS managed policies that `text` names in `container`, in place of what stood there.
#[wasm_bindgen(js_name = drawRetired, unchecked_return_type = "RetiredFinding[]")]
pub fn draw_retired(
    container: &Element,
    text: &str,
    file: Option<String>,
    #[wasm_bindgen(unchecked_param_type = "Mode")] mode: &str,
) -> Result<JsValue, JsError> {
    let found = findings(text, file.as_deref());
    container.set_text_content(None);
    if !found.is_empty() {
        let difference = crate::guide::retired::difference(
            file.as_deref().unwrap_or("text"),
            text,
            &crate::guide::retired::retired(text),
        );
        draw_in(container, mode, &guidance::retired_topic(), |inner, more| {
            card::guide::draw_retired(inner, more, &found, difference);
        })?;
    }
    to_js(&found)
}

/// An answer, or what is wrong.
#[derive(Serialize)]
struct Guided {
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<guidance::GuideAnswer>,
    faults: Vec<guidance::GuideFault>,
}

fn guided(topic: &str, fields: JsValue) -> Result<Guided, JsError> {
    let given: BTreeMap<String, String> = serde_wasm_bindgen::from_value(fields)?;
    let mut fields = Fields::default();
    for (name, text) in &given {
        if let Some(field) = Field::from_id(name) {
            fields.set(field, text);
        }
    }
    Ok(match crate::guide::guide(topic_of(topic)?, &fields) {
        Ok(answer) => Guided { answer: Some(guidance::answer(&answer)), faults: Vec::new() },
        Err(faults) => Guided { answer: None, faults: guidance::faults(&faults) },
    })
}

fn topic_of(id: &str) -> Result<Topic, JsError> {
    Topic::from_id(id).ok_or_else(|| JsError::new("no such topic"))
}

fn findings(text: &str, file: Option<&str>) -> Vec<RetiredFinding> {
    crate::guide::retired::retired(text).iter().map(|of| say_retired(of, file)).collect()
}

/// Draws something that is no denial in `container`.
fn draw_in(
    container: &Element,
    mode: &str,
    title: &str,
    fill: impl FnOnce(&Rc<card::Inner>, &Element),
) -> Result<(), JsError> {
    let document = container.owner_document().ok_or_else(|| JsError::new("the container has no document"))?;
    let look = Look {
        mode: Mode::named(mode),
        open: true,
        reader: Reader::Administrator,
        standing: Standing::GIVEN,
        begins_open: true,
    };
    let owner = Owner::new();
    owner.run(|| {
        if let Some(card) = Card::draw_other(&document, title, look, fill) {
            dom::add(container, card.host());
        }
    });
    keep(container, owner);
    Ok(())
}

/// Keeps what was drawn in `container` as long as it stands in a page.
fn keep(container: &Element, owner: Owner) {
    DRAWN.with_borrow_mut(|drawn| {
        drawn.retain(|(other, _)| other != container && other.is_connected());
        drawn.push((container.clone(), owner));
    });
}

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
    draw_text(container, text, &page.to_rust()?, mode, Begins::Open)
}

/// As [`draw`], but as a line beside a text that stands in the page: the reader opens it, and can close it.
#[wasm_bindgen(js_name = drawLine, unchecked_return_type = "Diagnosis[]")]
pub fn draw_line(
    container: &Element,
    text: &str,
    page: Ts<Page>,
    #[wasm_bindgen(unchecked_param_type = "Mode")] mode: &str,
) -> Result<JsValue, JsError> {
    draw_text(container, text, &page.to_rust()?, mode, Begins::AsLine)
}

/// How a card that was asked for begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// Opened, and it cannot be closed.
    Open,
    /// As its line, which can be closed.
    AsLine,
}

fn draw_text(
    container: &Element,
    text: &str,
    page: &Page,
    mode: &str,
    begins: Begins,
) -> Result<JsValue, JsError> {
    let diagnoses = crate::same::distinct(crate::diagnose(text, page));
    container.set_text_content(None);
    let message = crate::redact::text(text).into_owned();
    show_in(container, &diagnoses, &message, page.reader, mode, begins)?;
    to_js(&diagnoses)
}

/// Draws one card for `diagnoses` in `container`, opened, in place of what stood there. `message` is their text, without
/// secrets; it may be empty.
#[wasm_bindgen(js_name = drawCard)]
pub fn draw_card(
    container: &Element,
    #[wasm_bindgen(unchecked_param_type = "Diagnosis[]")] diagnoses: JsValue,
    message: &str,
    #[wasm_bindgen(unchecked_param_type = "Reader")] reader: &str,
    #[wasm_bindgen(unchecked_param_type = "Mode")] mode: &str,
) -> Result<(), JsError> {
    let diagnoses: Vec<Diagnosis> = serde_wasm_bindgen::from_value(diagnoses)?;
    let reader = if reader == "administrator" { Reader::Administrator } else { Reader::Requester };
    container.set_text_content(None);
    show_in(container, &diagnoses, message, reader, mode, Begins::Open)
}

fn show_in(
    container: &Element,
    diagnoses: &[Diagnosis],
    message: &str,
    reader: Reader,
    mode: &str,
    begins: Begins,
) -> Result<(), JsError> {
    let document = container.owner_document().ok_or_else(|| JsError::new("the container has no document"))?;
    let standing = Standing::GIVEN;
    let begins_open = begins == Begins::Open;
    let look = Look { mode: Mode::named(mode), open: true, reader, standing, begins_open };
    let closed: Option<Box<dyn FnMut()>> = (!begins_open).then(|| {
        let container = container.clone();
        Box::new(move || container.set_text_content(None)) as Box<dyn FnMut()>
    });
    let owner = Owner::new();
    owner.run(|| {
        if let Some(card) = Card::draw(&document, diagnoses, message, look, Hear { closed, opened: None }) {
            dom::add(container, card.host());
            card.begin();
            // A page of many lines is not read out line by line.
            if begins_open {
                card.announce();
            }
        }
    });
    keep(container, owner);
    Ok(())
}

/// Takes the reader's and the company's settings; they count for cards that are drawn from now on.
#[wasm_bindgen]
pub fn configure(settings: Ts<settings::Settings>) -> Result<(), JsError> {
    settings::set(settings.to_rust()?);
    Ok(())
}

/// Learns a language from a file of `locales/`, so that it can be spoken.
#[wasm_bindgen]
pub fn learn(locale: &str) -> Result<(), JsError> {
    crate::say::locale::learn(locale).map_err(|error| JsError::new(&error))
}

/// Speaks the language `tag` from now on; `false` where it has to be learned first. English is always known.
#[wasm_bindgen]
pub fn speak(tag: &str) -> bool {
    crate::say::locale::speak_named(tag)
}

/// What the extension's own pages say in the language that is spoken now: each label by its name, places to fill in as
/// `{number}`.
#[wasm_bindgen(unchecked_return_type = "Record<string, string>")]
pub fn labels() -> Result<JsValue, JsError> {
    let labels: std::collections::BTreeMap<_, _> = crate::say::labels().into_iter().collect();
    to_js(&labels)
}

/// What the line of each of `diagnoses` says.
#[wasm_bindgen(unchecked_return_type = "Verdict[]")]
pub fn verdicts(
    #[wasm_bindgen(unchecked_param_type = "Diagnosis[]")] diagnoses: JsValue,
) -> Result<JsValue, JsError> {
    let diagnoses: Vec<Diagnosis> = serde_wasm_bindgen::from_value(diagnoses)?;
    let verdicts: Vec<Verdict> = diagnoses.iter().map(Verdict::of).collect();
    Ok(verdicts.serialize(&plain())?)
}

/// What each principal of `diagnoses` needs: one policy, and what is not in it.
#[wasm_bindgen(unchecked_return_type = "Needs[]")]
pub fn needs(
    #[wasm_bindgen(unchecked_param_type = "Diagnosis[]")] diagnoses: JsValue,
) -> Result<JsValue, JsError> {
    let diagnoses: Vec<Diagnosis> = serde_wasm_bindgen::from_value(diagnoses)?;
    Ok(crate::several::needs(&diagnoses).serialize(&plain())?)
}

/// A diagnosis as a terminal shows it: the cause, the facts, what to do, the policies.
#[wasm_bindgen(js_name = asText)]
pub fn as_text(
    #[wasm_bindgen(unchecked_param_type = "Diagnosis")] diagnosis: JsValue,
) -> Result<String, JsError> {
    let diagnosis: Diagnosis = serde_wasm_bindgen::from_value(diagnosis)?;
    Ok(crate::render::text::text(&diagnosis))
}

/// One request for all of `diagnoses`, as plain text.
#[wasm_bindgen]
pub fn request(
    #[wasm_bindgen(unchecked_param_type = "Diagnosis[]")] diagnoses: JsValue,
) -> Result<String, JsError> {
    let diagnoses: Vec<Diagnosis> = serde_wasm_bindgen::from_value(diagnoses)?;
    Ok(crate::several::request(&diagnoses))
}

/// `policy` in the form of this short name (`json`, `terraform`, …); `undefined` where the form has no place for it.
#[wasm_bindgen]
pub fn write(
    #[wasm_bindgen(unchecked_param_type = "ProposedPolicy")] policy: JsValue,
    format: &str,
) -> Result<Option<String>, JsError> {
    let policy: ProposedPolicy = serde_wasm_bindgen::from_value(policy)?;
    let written = |format| match format {
        Format::Json => Some(card::code::json(&policy.document)),
        other => other.write(&policy),
    };
    Ok(Format::from_id(format).and_then(written))
}

/// Whether undeny fills in this link to a company's own desk: `https` or `mailto`, with places that it knows.
#[wasm_bindgen(js_name = isDeskLink)]
pub fn is_desk_link(template: &str) -> bool {
    crate::desk::is_link(template)
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
/// time and those that the reader opened.
#[wasm_bindgen(unchecked_return_type = "Told[]")]
pub fn settle(page: Ts<Page>) -> Result<JsValue, JsError> {
    to_js(&watch::settle(page.to_rust()?))
}

/// Puts the keyboard on the first button of the frame's next card; `false` where there is none.
#[wasm_bindgen(js_name = goToCard)]
pub fn go_to_card() -> bool {
    watch::focus()
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
    Ok(value.serialize(&plain())?)
}

fn plain() -> serde_wasm_bindgen::Serializer {
    serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true)
}
