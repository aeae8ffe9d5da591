//! The text of a part of the page, as a reader sees its lines.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// No alert is longer than this; what is longer is read up to here.
const MOST_BYTES: usize = 64 * 1024;
/// Nor has any alert more nodes than this.
const MOST_NODES: usize = 5_000;

/// What holds no message of the page's: code, other documents, and what the reader is writing.
const NOT_READ: [&str; 12] = [
    "SCRIPT",
    "STYLE",
    "NOSCRIPT",
    "TEMPLATE",
    "TEXTAREA",
    "INPUT",
    "SELECT",
    "OPTION",
    "IFRAME",
    "OBJECT",
    "SVG",
    "UNDENY-EXPLAINER",
];

/// What stands within a line; every other element begins a line of its own.
const INLINE: [&str; 20] = [
    "A", "ABBR", "B", "BDI", "BDO", "CITE", "CODE", "EM", "FONT", "I", "KBD", "MARK", "S", "SAMP", "SMALL",
    "SPAN", "STRONG", "TT", "U", "WBR",
];

/// The text of `root`: text nodes joined, a line break where a block begins or ends. Hidden text is read too, since a
/// console may keep an error's own words hidden behind friendlier ones. Linear in the nodes read, which are bounded.
pub fn read(root: &Element) -> String {
    read_until(root, MOST_BYTES)
}

/// The text of `root`, or `None` where it is longer than `most` bytes.
pub fn read_most(root: &Element, most: usize) -> Option<String> {
    let text = read_until(root, most.min(MOST_BYTES));
    (text.len() <= most).then_some(text)
}

/// The text of `root`, up to the first node behind `most` bytes.
fn read_until(root: &Element, most: usize) -> String {
    let mut text = String::new();
    let mut nodes = 0;
    let mut next = root.first_child();
    let stop: &Node = root.as_ref();
    while let Some(node) = next {
        nodes += 1;
        if nodes > MOST_NODES || text.len() > most {
            break;
        }
        let mut into = None;
        match node.node_type() {
            Node::TEXT_NODE => text.push_str(&bounded(node.node_value().unwrap_or_default())),
            Node::ELEMENT_NODE => {
                let element: &Element = node.unchecked_ref();
                if !is_inline(element) {
                    line_break(&mut text);
                }
                if is_read(element) {
                    into = node.first_child();
                }
                if into.is_none() && !is_inline(element) {
                    line_break(&mut text);
                }
            }
            _ => {}
        }
        next = into.or_else(|| following(node, stop, &mut text));
    }
    text
}

/// Whether the engine may read what stands in `element`.
pub fn is_read(element: &Element) -> bool {
    let tag = element.tag_name();
    !NOT_READ.iter().any(|not| tag.eq_ignore_ascii_case(not))
        && !matches!(
            element.get_attribute("contenteditable").as_deref(),
            Some("" | "true" | "plaintext-only")
        )
}

/// The node after `node` and its children, in document order, within `stop`.
fn following(node: Node, stop: &Node, text: &mut String) -> Option<Node> {
    let mut node = node;
    loop {
        if let Some(sibling) = node.next_sibling() {
            return Some(sibling);
        }
        node = node.parent_node()?;
        if node.is_same_node(Some(stop)) {
            return None;
        }
        if !is_inline(node.unchecked_ref()) {
            line_break(text);
        }
    }
}

/// Whether `element` stands within a line.
pub fn is_inline(element: &Element) -> bool {
    let tag = element.tag_name();
    INLINE.iter().any(|inline| tag.eq_ignore_ascii_case(inline))
}

fn line_break(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// `text`, cut at a character boundary at [`MOST_BYTES`].
fn bounded(mut text: String) -> String {
    let mut end = MOST_BYTES;
    while text.len() > end {
        if text.is_char_boundary(end) {
            text.truncate(end);
        } else {
            end -= 1;
        }
    }
    text
}
