//! The engine in a real browser: run by `wasm-pack test --headless` in both.

use super::card::{Card, Hear, Look, Mode};
use super::dom::{self, Build, add, set};
use super::provenance::Provenance;
use super::provenance::Standing;
use super::{given, place, text, watch};
use crate::page::Reader;
use crate::{Page, diagnose};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};

wasm_bindgen_test_configure!(run_in_browser);

const GET: &str = "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: lambda:GetFunction on resource: my-function";
const LIST: &str = "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: s3:ListAllMyBuckets on resource: *";

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A fresh part of the page; goes away when the test ends.
struct Stage(Element);

impl Stage {
    fn new() -> Stage {
        let stage = Build(&document()).element("main", "");
        add(&document().body().unwrap(), &stage);
        Stage(stage)
    }

    /// Adds an element with `attributes` that holds `text`.
    fn add(&self, tag: &str, attributes: &[(&str, &str)], text: &str) -> Element {
        let element = Build(&document()).text(tag, "", text);
        for (name, value) in attributes {
            set(&element, name, value);
        }
        add(&self.0, &element);
        element
    }

    fn alert(&self, text: &str) -> Element {
        self.add("div", &[("data-analytics-alert", "error")], text)
    }

    fn cards(&self) -> Vec<Element> {
        let found = self.0.query_selector_all("div:empty").unwrap();
        let found = (0..found.length()).filter_map(|index| found.get(index));
        found.filter(dom::is_host).map(|node| node.unchecked_into()).collect()
    }

    fn look(&self, hits: &[&Element]) -> usize {
        for hit in hits {
            watch::read(hit, None, Page::default());
        }
        watch::settle(Page::default()).len()
    }

    /// A whole element of the page that tells of a denial outside every alert.
    fn log(&self, text: &str) -> Element {
        let line = self.add("pre", &[], text);
        // A page of a few elements would be an error itself.
        for _ in 0..20 {
            add(&line, &Build(&document()).element("i", ""));
        }
        line
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.remove();
        watch::forget();
    }
}

fn drawn(text: &str, reader: Reader) -> Card {
    let diagnosis = diagnose(text, &Page { reader, ..Page::default() }).into_iter().next().unwrap();
    let hear = Hear { closed: Some(Box::new(|| {})), opened: None };
    let standing = Standing::GIVEN;
    let look = Look { mode: Mode::Light, open: true, reader, standing, begins_open: true };
    let card = Card::draw(&document(), &[diagnosis], text, look, hear).unwrap();
    card.begin();
    card
}

fn inside(card: &Card, selector: &str) -> Vec<Element> {
    let found = card.host().shadow_root().unwrap().query_selector_all(selector).unwrap();
    (0..found.length()).filter_map(|index| found.get(index)).map(|node| node.unchecked_into()).collect()
}

fn labels(card: &Card) -> Vec<String> {
    let label = |button: &Element| button.get_attribute("aria-label").or_else(|| button.text_content());
    inside(card, "button").iter().filter_map(label).collect()
}

#[test]
fn text_is_read_in_lines_and_without_what_is_not_the_pages() {
    let stage = Stage::new();
    for (html, expected) in [
        ("a <b>b</b> c", "a b c"),
        ("<p>one</p><p>two</p>", "one\ntwo\n"),
        ("one<br>two", "one\ntwo"),
        ("<dl><dt>User</dt><dd>ana</dd></dl>", "User\nana\n"),
        ("<p hidden>kept</p>shown", "kept\nshown"),
        ("<script>no</script><style>no</style><textarea>no</textarea>yes", "yes"),
        ("<div contenteditable>no</div>yes", "yes"),
        ("<undeny-explainer>no</undeny-explainer>yes", "yes"),
    ] {
        stage.0.set_inner_html(html);
        assert_eq!(text::read(&stage.0).trim(), expected.trim(), "{html}");
    }
}

#[test]
fn a_long_text_is_read_in_part() {
    let stage = Stage::new();
    stage.0.set_text_content(Some(&"€".repeat(100_000)));
    let read = text::read(&stage.0);
    assert!(read.len() <= 64 * 1024 && read.starts_with('€'));
}

#[test]
fn the_message_around_a_hit_is_found() {
    let stage = Stage::new();
    let page = Page::default();
    let alert = stage.alert("");
    alert.set_inner_html(&format!(
        "<div role=\"group\"><span><i>!</i></span><div id=\"hit\">{GET}</div></div>"
    ));
    let hit = alert.query_selector("#hit").unwrap().unwrap();
    assert!(place::Place::around(&hit, None, &page).unwrap().holder.is_same_node(Some(&alert)));

    let plain = stage.add("p", &[], "");
    plain.set_inner_html(
        "User: arn:aws:iam::123456789012:user/ana <b>is not authorized to perform</b>: lambda:GetFunction",
    );
    let hit = plain.query_selector("b").unwrap().unwrap();
    assert!(place::Place::around(&hit, None, &page).unwrap().holder.is_same_node(Some(&plain)));

    for (tag, attribute) in [("textarea", "rows"), ("div", "contenteditable")] {
        assert!(
            place::Place::around(&stage.add(tag, &[(attribute, "")], GET), None, &page).is_none(),
            "{tag}"
        );
    }
    assert!(
        place::Place::around(&stage.add("p", &[], "You are not authorized to smoke here"), None, &page)
            .is_none()
    );
}

#[test]
fn a_card_stands_behind_its_alert_and_inside_a_cell() {
    let stage = Stage::new();
    let alert = stage.alert(GET);
    assert_eq!(stage.look(&[&alert]), 1);
    assert!(dom::is_host(&alert.next_element_sibling().unwrap()));
    alert.remove();
    stage.look(&[]);

    stage.0.set_inner_html(&format!(
        "<table><tbody><tr><td><div data-analytics-alert=\"error\">{GET}</div></td></tr></tbody></table>"
    ));
    stage.look(&[&stage.0.query_selector("[data-analytics-alert]").unwrap().unwrap()]);
    assert_eq!(stage.cards().len(), 1);
    assert_eq!(stage.cards()[0].parent_element().unwrap().tag_name(), "TD");

    stage.0.set_inner_html(&format!(
        "<section><div id=\"row\" style=\"display: flex\"><i>!</i><div role=\"alert\">{GET}</div></div></section>"
    ));
    stage.look(&[&stage.0.query_selector("[role=alert]").unwrap().unwrap()]);
    let row = stage.0.query_selector("#row").unwrap().unwrap();
    assert!(dom::is_host(&row.next_element_sibling().unwrap()), "not in the row");
}

#[test]
fn one_card_a_denial() {
    let stage = Stage::new();
    let first = stage.alert(GET);
    let second = stage.alert(GET);
    assert_eq!(stage.look(&[&first, &second]), 1, "reported once");
    assert_eq!(stage.cards().len(), 1, "the same alert twice");

    first.set_text_content(Some(GET));
    stage.look(&[&first]);
    assert_eq!(stage.cards().len(), 1, "rendered again");

    first.remove();
    stage.look(&[]);
    assert_eq!(stage.cards().len(), 1, "the other alert still stands");
    assert!(dom::is_host(&second.next_element_sibling().unwrap()));

    second.set_text_content(Some(LIST));
    assert_eq!(stage.look(&[&second]), 1, "another denial in the same place");
    assert_eq!(stage.cards().len(), 1);

    second.set_text_content(Some("Saved."));
    stage.look(&[]);
    assert_eq!(stage.cards().len(), 0, "the denial is gone");
}

#[test]
fn a_hidden_alert_has_no_card() {
    let stage = Stage::new();
    let alert = stage.alert(GET);
    set(&alert, "style", "display: none");
    stage.look(&[&alert]);
    assert_eq!(stage.cards().len(), 0);
    let _ = alert.remove_attribute("style");
    stage.look(&[]);
    assert_eq!(stage.cards().len(), 1);
}

#[test]
fn a_closed_card_stays_closed() {
    let stage = Stage::new();
    let alert = stage.alert(GET);
    stage.look(&[&alert]);
    watch::close_first();
    assert_eq!(stage.cards().len(), 0);
    alert.set_text_content(Some(GET));
    stage.look(&[&alert]);
    assert_eq!(stage.cards().len(), 0, "the same denial");
    alert.set_text_content(Some(LIST));
    stage.look(&[&alert]);
    assert_eq!(stage.cards().len(), 1, "another one");
}

#[test]
fn a_page_that_takes_the_card_away_wins_in_the_end() {
    let stage = Stage::new();
    let alert = stage.alert(GET);
    stage.look(&[&alert]);
    for _ in 0..30 {
        stage.cards().iter().for_each(Element::remove);
        stage.look(&[]);
    }
    assert_eq!(stage.cards().len(), 0);
}

#[test]
fn the_pages_own_roots_stay_closed() {
    let stage = Stage::new();
    let alert = stage.alert(GET);
    stage.look(&[&alert]);
    assert!(stage.cards().iter().all(|card| card.shadow_root().is_none()));
}

#[test]
fn sixty_banners_and_one_more_are_one_card_that_tells_of_each() {
    let stage = Stage::new();
    for number in 0..61 {
        let alert = stage.alert(&GET.replace("my-function", &format!("function-{number}")));
        assert_eq!(stage.look(&[&alert]), 1, "each is told, in its own words");
        assert_eq!(stage.cards().len(), if number < 59 { number + 1 } else { 1 });
    }
    let all = watch::diagnoses_of_first();
    assert_eq!(all.len(), 61);
    assert!(
        all.last().is_some_and(|last| last.denial.resource.as_ref().is_some_and(|r| r.raw == "function-60"))
    );
}

#[test]
fn what_was_given_for_a_card_goes_with_it() {
    let stage = Stage::new();
    stage.look(&[&stage.alert(GET)]);
    stage.0.set_text_content(None);
    stage.look(&[]);
    let before = given::count();
    for number in 0..20 {
        let alert = stage.alert(&GET.replace("my-function", &format!("function-{number}")));
        stage.look(&[&alert]);
        assert!(given::count() > before, "a card has buttons");
        alert.remove();
        stage.look(&[]);
    }
    // What is said to a screen reader once the card is drawn goes with the card too.
    assert_eq!(given::count(), before);
    let alert = stage.alert(LIST);
    stage.look(&[&alert]);
    watch::close_first();
    assert_eq!(given::count(), before, "a card that was closed");
}

#[test]
fn a_text_outside_every_alert_gets_one_line_that_the_reader_opens() {
    let stage = Stage::new();
    let line = stage.log(GET);
    assert_eq!(stage.look(&[&line]), 0, "nothing is kept of it");
    let cards = stage.cards();
    assert_eq!(cards.len(), 1);
    let height = cards[0].get_bounding_client_rect().height();
    assert!(height <= 84.0, "one line, of two rows where it is narrow: {height}");

    let alert = stage.alert(GET);
    assert_eq!(stage.look(&[&alert]), 1, "the console says it too");
    assert_eq!(stage.cards().len(), 1);
    assert!(dom::is_host(&alert.next_element_sibling().unwrap()));
}

#[test]
fn what_the_reader_opens_counts_as_any_other() {
    let stage = Stage::new();
    stage.look(&[&stage.log(GET)]);
    watch::open_first();
    assert_eq!(watch::settle(Page::default()).len(), 1);
    watch::open_first();
    assert_eq!(watch::settle(Page::default()).len(), 0, "once");
}

#[test]
fn a_place_tells_who_put_a_text_there() {
    let stage = Stage::new();
    let filler = "<i></i>".repeat(20);
    for (html, expected) in [
        ("<div data-analytics-alert=\"error\" id=hit>{}</div>", Provenance::Alert),
        ("<div role=dialog><p id=hit>{}</p></div>", Provenance::Alert),
        ("<div role=dialog><pre id=hit>{}</pre></div>", Provenance::Elsewhere),
        ("<table><tr><td id=hit>{}</td></tr></table>", Provenance::Elsewhere),
        (
            "<table><tr><td><b class=\"awsui_status-error_x\" id=hit>{}</b></td></tr></table>",
            Provenance::Elsewhere,
        ),
        (
            "<table><tr><td colspan=5><b class=\"awsui_status-error_x\" id=hit>{}</b></td></tr></table>",
            Provenance::Alert,
        ),
        ("<p id=hit>{}</p>", Provenance::Elsewhere),
    ] {
        stage.0.set_inner_html(&format!("{filler}{}", html.replace("{}", GET)));
        let hit = stage.0.query_selector("#hit").unwrap().unwrap();
        let place = place::Place::around(&hit, None, &Page::default()).unwrap();
        assert_eq!(place.provenance, expected, "{html}");
    }
}

#[test]
fn a_copy_of_a_card_is_none_and_gets_none() {
    let stage = Stage::new();
    stage.look(&[&stage.alert(GET)]);
    let html = stage.0.inner_html();
    stage.0.set_inner_html(&html);
    let alert = stage.0.query_selector("[data-analytics-alert]").unwrap().unwrap();
    stage.look(&[&alert]);
    assert_eq!(stage.cards().len(), 1);
    assert!(!html.contains("undeny"), "{html}");
}

#[test]
fn a_page_three_thousand_levels_deep_has_its_card() {
    let stage = Stage::new();
    let mut deep = stage.0.clone();
    for _ in 0..3_000 {
        let inner = Build(&document()).element("div", "");
        // With a box for each, Chromium's own layout runs out of stack, whoever else is there.
        set(&inner, "style", "display: contents");
        add(&deep, &inner);
        deep = inner;
    }
    let alert = Build(&document()).text("div", "", GET);
    set(&alert, "role", "alert");
    add(&deep, &alert);
    assert_eq!(stage.look(&[&alert]), 1);
    assert_eq!(stage.cards().len(), 1);
}

#[test]
fn the_card_tells_who_what_and_what_to_do() {
    let card = drawn(GET, Reader::Requester);
    let text = || card.host().shadow_root().unwrap().text_content().unwrap();
    assert!(text().contains("\"Version\": \"2012-10-17\""));
    inside(&card, ".layer-btn")[1].unchecked_ref::<web_sys::HtmlElement>().click();
    let text = text();
    for part in ["arn:aws:iam::123456789012:user/ana", "lambda:GetFunction", "my-function"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(inside(&card, "[role=region][aria-label]").len(), 1);
    assert_eq!(inside(&card, "[role=status]").len(), 1);
    assert_eq!(inside(&card, "pre[tabindex='0']").len(), 1);
    let starts = |card: &Card| labels(card).into_iter().take(3).collect::<Vec<_>>();
    assert_eq!(starts(&card), ["Copy request", "Explain", "Close"]);
    assert_eq!(starts(&drawn(GET, Reader::Administrator)), ["Copy policy", "Explain", "Close"]);
}

#[test]
fn page_text_never_becomes_markup() {
    let hostile = "User: arn:aws:iam::123456789012:user/<img/src=x/onerror=alert(1)> is not authorized to perform: \
                   lambda:GetFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:<script>x</script>";
    for diagnosis in diagnose(hostile, &Page::default()) {
        let (standing, reader) = (Standing::GIVEN, Reader::Requester);
        let look = Look { mode: Mode::Dark, open: true, reader, standing, begins_open: true };
        let card = Card::draw(&document(), &[diagnosis], hostile, look, Hear::default()).unwrap();
        card.begin();
        for layer in inside(&card, ".layer-btn") {
            layer.unchecked_ref::<web_sys::HtmlElement>().click();
        }
        assert!(inside(&card, "img,script,iframe").is_empty());
    }
}

#[test]
fn the_mode_is_the_consoles() {
    let stage = Stage::new();
    let inner = stage.add("div", &[], "");
    assert_eq!(Mode::of_console(&inner), Mode::Light);
    for class in ["awsui-dark-mode", "awsui-polaris-dark-mode"] {
        stage.0.set_class_name(class);
        assert_eq!(Mode::of_console(&inner), Mode::Dark);
    }
}

#[test]
fn diagnoses_cross_to_javascript_with_the_names_of_the_json() {
    let page = tsify::Ts::new_unchecked(js_sys::Object::new().into());
    let diagnoses = super::explain(GET, page).ok().unwrap();
    let first = js_sys::Array::from(&diagnoses).get(0);
    let get = |value: &JsValue, name: &str| js_sys::Reflect::get(value, &name.into()).unwrap();
    assert_eq!(get(&first, "kind").as_string().as_deref(), Some("access-denied"));
    let policies = js_sys::Array::from(&get(&get(&first, "remedy"), "policies"));
    let document = get(&policies.get(0), "document");
    assert_eq!(get(&document, "Version").as_string().as_deref(), Some("2012-10-17"));
    let merged = super::merge(diagnoses).ok().unwrap();
    let policy = js_sys::Array::from(&get(&merged, "policies")).get(0);
    assert!(get(&policy, "title").as_string().is_some_and(|title| title.starts_with("For the ")));
    assert_eq!(js_sys::Array::from(&get(&merged, "leftOut")).length(), 0);
}
