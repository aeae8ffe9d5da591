//! Elements made in few words. Text goes in as text nodes only: nothing here parses HTML.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, Node, ShadowRoot};

// The names given to these are literals of this crate, which the browser never refuses; so none of them is `catch`.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Node, js_name = Document)]
    type Maker;
    #[wasm_bindgen(method, js_name = createElement)]
    fn create(this: &Maker, tag: &str) -> Element;
    #[wasm_bindgen(method, js_name = createElementNS)]
    fn create_in(this: &Maker, namespace: &str, tag: &str) -> Element;
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
    fn guard(callback: JsValue) -> js_sys::Function;
    #[wasm_bindgen(js_name = afterPaint)]
    fn call_after_paint(callback: js_sys::Function);
    #[wasm_bindgen(js_name = later)]
    fn call_later(callback: js_sys::Function, milliseconds: u32);
    #[wasm_bindgen(js_name = copy)]
    fn copy_text(text: &str, root: &Node, done: js_sys::Function);
    #[wasm_bindgen(js_name = style)]
    fn give_style(root: &ShadowRoot, css: &str);
    #[wasm_bindgen(js_name = remember)]
    fn tell_choice(name: &str, value: &str);
    #[wasm_bindgen(js_name = isCut)]
    fn is_cut_off(card: &Element) -> bool;
    #[wasm_bindgen(js_name = float)]
    fn show_floating(card: &Element, host: &Element);
    #[wasm_bindgen(js_name = placedAnew)]
    fn place_again(part: &Element);
}

/// Makes elements of one document.
#[derive(Clone, Copy)]
pub struct Build<'a>(pub &'a Document);

impl Build<'_> {
    /// An element without children.
    pub fn element(self, tag: &str, class: &str) -> Element {
        let element = self.0.unchecked_ref::<Maker>().create(tag);
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

/// `callback` as a function of JavaScript's, behind a wall that no trap passes. JavaScript's garbage collector frees it.
pub fn function(callback: impl FnMut(JsValue) + 'static) -> js_sys::Function {
    guard(Closure::<dyn FnMut(JsValue)>::new(callback).into_js_value())
}

/// Listens on `element`.
pub fn on(element: &Element, event: &str, mut callback: impl FnMut(Event) + 'static) {
    let callback = function(move |value| callback(value.unchecked_into()));
    element.unchecked_ref::<Made>().listen(event, &callback);
}

/// Calls `callback` when what was just inserted has been drawn.
pub fn after_paint(mut callback: impl FnMut() + 'static) {
    call_after_paint(function(move |_| callback()));
}

/// Calls `callback` once, after a while.
pub fn later(milliseconds: u32, mut callback: impl FnMut() + 'static) {
    call_later(function(move |_| callback()), milliseconds);
}

/// Copies `text`, then says whether it worked. Only within a click. `root` is where the fallback may put a text box.
pub fn copy(text: &str, root: &Node, mut done: impl FnMut(bool) + 'static) {
    copy_text(text, root, function(move |worked| done(worked.is_truthy())));
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

/// Shows `card` in the top layer, beside what the line in `host` explains.
pub fn float(card: &Element, host: &Element) {
    show_floating(card, host);
}

/// Finds the place of the floating card around `part` again, when it has grown.
pub fn placed_anew(part: &Element) {
    place_again(part);
}
