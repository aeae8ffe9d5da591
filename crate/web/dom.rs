//! Elements made in few words. Text goes in as text nodes only: nothing here parses HTML.

use super::given;
pub use super::given::Owner;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, Node, ShadowRoot};

// The names given to these are literals of this crate, which the browser never refuses; so none of them is `catch`.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Node, js_name = Document)]
    type Maker;
    #[wasm_bindgen(method, js_name = createElementNS)]
    fn create_in(this: &Maker, namespace: &str, tag: &str) -> Element;
    #[wasm_bindgen(method, getter, js_name = contentType)]
    fn content_type(this: &Maker) -> String;
    #[wasm_bindgen(extends = Node, js_name = Element)]
    type Made;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_attribute(this: &Made, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = addEventListener)]
    fn listen(this: &Made, event: &str, callback: &js_sys::Function);
    #[wasm_bindgen(method)]
    fn append(this: &Made, child: &Node);
}

#[wasm_bindgen(module = "/crate/web/glue.js")]
extern "C" {
    fn make(document: &Document, tag: &str) -> Element;
    fn connect(call: JsValue);
    fn callback(id: u32) -> js_sys::Function;
    #[wasm_bindgen(js_name = afterPaint)]
    fn call_after_paint(id: u32);
    #[wasm_bindgen(js_name = later)]
    fn call_later(id: u32, milliseconds: u32);
    #[wasm_bindgen(js_name = copy)]
    fn copy_text(text: &str, root: &Node, id: u32);
    #[wasm_bindgen(js_name = style)]
    fn give_style(root: &ShadowRoot, css: &str);
    #[wasm_bindgen(js_name = remember)]
    fn tell_choice(name: &str, value: &str);
    #[wasm_bindgen(js_name = isCut)]
    fn is_cut_off(card: &Element) -> bool;
    #[wasm_bindgen(js_name = cutting)]
    fn cuts_off(host: &Element) -> Option<Element>;
    #[wasm_bindgen(js_name = float)]
    fn show_floating(card: &Element, host: &Element);
    #[wasm_bindgen(js_name = placedAnew)]
    fn place_again(part: &Element);
    #[wasm_bindgen(js_name = claim)]
    fn claim_host(host: &Element);
    #[wasm_bindgen(js_name = isClaimed)]
    fn is_claimed(node: &Node) -> bool;
    #[wasm_bindgen(js_name = lookAgain)]
    fn ask_to_look_again();
    #[wasm_bindgen(js_name = closest)]
    fn closest_around(element: &Element, selector: &str) -> Option<Element>;
    #[wasm_bindgen(js_name = isRendered)]
    fn takes_part(element: &Element) -> bool;
    #[wasm_bindgen(js_name = shallow)]
    fn shallow_around(element: &Element) -> Element;
    #[wasm_bindgen(js_name = isCramped)]
    fn has_no_room(element: &Element) -> bool;
    #[wasm_bindgen(js_name = textChanged)]
    fn has_changed(element: &Element) -> bool;
}

/// Makes elements of one document.
#[derive(Clone, Copy)]
pub struct Build<'a>(pub &'a Document);

impl Build<'_> {
    /// An element without children.
    pub fn element(self, tag: &str, class: &str) -> Element {
        let element = make(self.0, tag);
        if !class.is_empty() {
            element.set_class_name(class);
        }
        element
    }

    /// An element that holds `text`.
    pub fn text(self, tag: &str, class: &str, text: &str) -> Element {
        let element = self.element(tag, class);
        element.set_text_content(Some(text));
        element
    }

    /// An element that holds `prose`, in which `backticked` spans become `<code>`.
    pub fn prose(self, tag: &str, class: &str, prose: &str) -> Element {
        let element = self.element(tag, class);
        for (index, part) in prose.split('`').enumerate() {
            if index % 2 == 1 {
                add(&element, &self.text("code", "", part));
            } else if !part.is_empty() {
                add(&element, &self.0.create_text_node(part));
            }
        }
        element
    }

    /// A button that calls `press` when it is pressed.
    pub fn button(self, class: &str, label: &str, press: impl FnMut(Event) + 'static) -> Element {
        let button = self.text("button", class, label);
        set(&button, "type", "button");
        on(&button, "click", press);
        button
    }

    /// A decorative picture of `paths`, drawn in a square of 16.
    pub fn icon(self, class: &str, paths: &[&str]) -> Element {
        let make = |tag| self.0.unchecked_ref::<Maker>().create_in("http://www.w3.org/2000/svg", tag);
        let svg = make("svg");
        for (name, value) in
            [("viewBox", "0 0 16 16"), ("aria-hidden", "true"), ("focusable", "false"), ("class", class)]
        {
            set(&svg, name, value);
        }
        for data in paths {
            let path = make("path");
            set(&path, "d", data);
            add(&svg, &path);
        }
        svg
    }
}

/// Appends `child`.
pub fn add(parent: &Node, child: &Node) {
    parent.unchecked_ref::<Made>().append(child);
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    element.unchecked_ref::<Made>().set_attribute(name, value);
}

/// `work` as a function of JavaScript's, behind a wall that no trap passes, for as long as its [`Owner`] lives.
pub fn function(work: impl FnMut(JsValue) + 'static) -> js_sys::Function {
    callback(given(false, work))
}

/// Keeps `work` for JavaScript. The first time, JavaScript gets the one closure that calls all of them by number.
fn given(once: bool, work: impl FnMut(JsValue) + 'static) -> u32 {
    thread_local! {
        static CONNECTED: () = connect(Closure::<dyn Fn(u32, JsValue)>::new(given::call).into_js_value());
    }
    CONNECTED.with(|()| given::give(once, work))
}

/// Listens on `element`, as long as the [`Owner`] at work lives.
pub fn on(element: &Element, event: &str, mut callback: impl FnMut(Event) + 'static) {
    let callback = function(move |value| callback(value.unchecked_into()));
    element.unchecked_ref::<Made>().listen(event, &callback);
}

/// Calls `work` when what was just inserted has been drawn.
pub fn after_paint(mut work: impl FnMut() + 'static) {
    call_after_paint(given(true, move |_| work()));
}

/// Calls `work` once, after a while.
pub fn later(milliseconds: u32, mut work: impl FnMut() + 'static) {
    call_later(given(true, move |_| work()), milliseconds);
}

/// Copies `text`, then says whether it worked. Only within a click. `root` is where the fallback may put a text box.
pub fn copy(text: &str, root: &Node, mut done: impl FnMut(bool) + 'static) {
    copy_text(text, root, given(true, move |worked| done(worked.is_truthy())));
}

/// Gives a shadow root its style sheet.
pub fn style(root: &ShadowRoot, css: &str) {
    give_style(root, css);
}

/// Tells the extension what the reader chose, so that it is the same on the next page.
pub fn remember(name: &str, value: &str) {
    tell_choice(name, value);
}

/// Whether what stands around `card` cuts it off.
pub fn is_cut(card: &Element) -> bool {
    is_cut_off(card)
}

/// The box that cuts off the line in `host`, where the line can stand behind it.
pub fn cutting(host: &Element) -> Option<Element> {
    cuts_off(host)
}

/// Shows `card` in the top layer, beside what the line in `host` explains.
pub fn float(card: &Element, host: &Element) {
    show_floating(card, host);
}

/// Finds the place of the floating card around `part` again, when it has grown.
pub fn placed_anew(part: &Element) {
    place_again(part);
}

/// The element that a card's shadow root hangs on: one that no page can define or select by name. It has no attribute, and
/// is told from the page's own only by [`is_host`].
pub fn host(build: Build) -> Element {
    let host = build.element("div", "");
    claim_host(&host);
    host
}

/// Whether `node` is one of [`host`]'s; a copy of one is not.
pub fn is_host(node: &Node) -> bool {
    is_claimed(node)
}

/// Asks for [`super::settle`], when something else than the page's text has changed.
pub fn look_again() {
    ask_to_look_again();
}

/// Whether the text of `element` is another than the last time this was asked of it; the first time it is.
pub fn text_changed(element: &Element) -> bool {
    has_changed(element)
}

/// The MIME type that `document` came with.
pub fn content_type(document: &Document) -> String {
    document.unchecked_ref::<Maker>().content_type()
}

/// Whether `element` takes part in the page's layout, however far away it is scrolled, or would if it stood less deep.
pub fn is_rendered(element: &Element) -> bool {
    takes_part(element)
}

/// What `selector` means, around `element` and around the shadow roots that it stands in.
pub fn closest(element: &Element, selector: &str) -> Option<Element> {
    closest_around(element, selector)
}

/// Whether `element` stands at the top of a shadow root.
pub fn is_at_top_of_shadow(element: &Element) -> bool {
    element.parent_node().is_some_and(|parent| parent.node_type() == Node::DOCUMENT_FRAGMENT_NODE)
}

/// `element` itself; where it stands deeper than browsers lay out, what stands around it and does not.
pub fn shallow(element: &Element) -> Element {
    shallow_around(element)
}

/// Whether a card beside `element` would be cut off: in a toast, a box of a fixed height, a small frame.
pub fn is_cramped(element: &Element) -> bool {
    has_no_room(element)
}
