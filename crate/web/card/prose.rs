//! Sentences, names and commands in the card.

use super::super::dom::{Build, add};
use super::{Inner, copy};
use crate::say::messages::Joins;
use crate::say::{Name, said};
use std::rc::Rc;
use web_sys::Element;

/// Words that are longer are shown in part.
const LONG_WORD: usize = 120;
/// No line is broken in a piece of a name that is no longer than this.
const SHORT_PIECE: usize = 40;

/// `word`, its middle left out where it is an encoded message or a name of that length.
pub fn shortened(word: &str) -> String {
    let length = word.chars().count();
    if length <= LONG_WORD {
        return word.to_owned();
    }
    let start: String = word.chars().take(12).collect();
    let end: String = word.chars().skip(length.saturating_sub(6)).collect();
    format!("{start}…{end}")
}

/// `word` for a sentence, its middle left out where it is long.
pub fn name(word: &str) -> Name {
    Name::new(&shortened(word))
}

/// Adds `text`, which breaks behind a colon, a slash or a blank and nowhere else.
pub fn breakable(build: Build, parent: &Element, text: &str) {
    for piece in text.split_inclusive([':', '/', ' ']) {
        if piece.chars().count() <= SHORT_PIECE {
            add(parent, &build.text("span", "nb", piece));
        } else {
            add(parent, &build.0.create_text_node(piece));
        }
        if piece.ends_with([':', '/', ' ']) {
            add(parent, &build.element("wbr", ""));
        }
    }
}

/// An identifier that AWS wrote: an ARN, an action. It reads from left to right, whatever stands around it.
pub fn id(build: Build, text: &str) -> Element {
    let id = build.element("bdi", "id");
    breakable(build, &id, &shortened(text));
    id
}

/// What joins commands or ends the sentence behind one, in any language that undeny speaks.
const PAUSES: [char; 5] = [',', '.', ';', '、', '。'];

/// Adds a sentence; what stands in backticks is code, and a command of the AWS CLI gets a row and a Copy of its own.
pub fn sentence(inner: &Rc<Inner>, parent: &Element, text: &str) {
    let build = inner.build();
    let mut after_command = false;
    // A command in brackets is named, not told to be run.
    let mut in_brackets = false;
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            // What only joins commands, or ends the sentence behind one, is not needed between rows.
            let joins = part.trim().trim_matches(PAUSES).trim();
            if after_command && (joins.is_empty() || joins == said(Joins::And) || joins == said(Joins::Then))
            {
                continue;
            }
            let part =
                if after_command { part.trim_start().trim_start_matches(PAUSES).trim_start() } else { part };
            if !part.is_empty() {
                add(parent, &build.0.create_text_node(part));
            }
            in_brackets = part.ends_with('(');
            after_command = false;
        } else if part.starts_with("aws ") && part.len() > 12 && !in_brackets {
            add(parent, &copy::command(inner, part));
            after_command = true;
        } else {
            let code = build.element("code", "");
            breakable(build, &code, &shortened(part));
            add(parent, &code);
            after_command = false;
        }
    }
}

/// A list of sentences.
pub fn list(inner: &Rc<Inner>, tag: &str, items: &[String]) -> Element {
    let build = inner.build();
    let list = build.element(tag, "steps");
    for item in items {
        let row = build.element("li", "");
        sentence(inner, &row, item);
        add(&list, &row);
    }
    list
}
