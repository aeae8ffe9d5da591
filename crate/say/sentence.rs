//! A sentence as data: which row of the table it is, and the nouns for its holes.
//!
//! Every sentence is a row of a table of templates, one table a language; its place in the table is its enum variant. One
//! function fills the holes of all of them, so that a sentence adds its letters to the engine and next to no code.

use super::command::Command;
use super::locale::Locale;

/// A family of sentences: what the macro `sentences!` makes of it.
pub trait Family: Into<Message> {
    /// Its place among the families.
    const INDEX: u16;
    /// The names of its variants, each on a line.
    const VARIANTS: &'static str;
    /// The names of each variant's arguments, with a blank behind each, on a line.
    const ARGUMENTS: &'static str;
    /// The English of each variant, on a line.
    const ENGLISH: &'static str;
}

/// Something that undeny says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    family: u16,
    sentence: u16,
    nouns: Vec<Noun>,
}

impl Message {
    /// The sentence in this row of a family, whose holes are still to be filled.
    pub(crate) fn new(family: u16, sentence: u16, nouns: usize) -> Self {
        Message { family, sentence, nouns: Vec::with_capacity(nouns) }
    }

    /// Fills the next hole.
    #[inline(never)]
    pub(crate) fn add(&mut self, noun: impl Into<Noun>) {
        self.nouns.push(noun.into());
    }

    /// Whether it is a sentence of the family `F`.
    pub fn is_of<F: Family>(&self) -> bool {
        self.family == F::INDEX
    }

    /// Whether it is the same sentence as `other`, whatever its nouns.
    pub fn is_like(&self, other: &Message) -> bool {
        (self.family, self.sentence) == (other.family, other.sentence)
    }

    /// Says its nouns in the sentence of `other` where it is in that of `this`; the two take the same nouns.
    pub(crate) fn say_instead(&mut self, this: &Message, other: &Message) {
        if (self.family, self.sentence) == (this.family, this.sentence) {
            (self.family, self.sentence) = (other.family, other.sentence);
        }
    }

    /// The message in the words of `locale`.
    pub fn text(&self, locale: &Locale) -> String {
        let mut out = String::new();
        self.write(&mut out, "", locale);
        out
    }

    /// The message in the language that is spoken now; see [`speak`](super::locale::speak).
    pub fn said(&self) -> String {
        self.text(super::locale::current())
    }

    /// Whether its English has `part`: for tests.
    pub fn english(&self) -> String {
        self.text(&super::locale::ENGLISH)
    }

    fn write(&self, out: &mut String, form: &str, locale: &Locale) {
        let template = locale.template(self.family, self.sentence);
        let names = super::messages::arguments(self.family, self.sentence);
        let mut rest = in_form(template, form);
        while let Some((before, after)) = rest.split_once(['{', '}']) {
            out.push_str(before);
            // A doubled brace is the brace itself.
            if let Some(literal) = after.get(..1).filter(|brace| matches!(*brace, "{" | "}")) {
                out.push_str(literal);
                rest = after.get(1..).unwrap_or_default();
                continue;
            }
            let Some((hole, after)) = after.split_once('}') else { break };
            let (name, form) = hole.split_once(':').unwrap_or((hole, ""));
            let place = names.split(' ').position(|known| known == name);
            if let Some(noun) = place.and_then(|place| self.nouns.get(place)) {
                let from = out.len();
                noun.write(out, form, locale);
                set_off(out, from, after);
            }
            rest = after;
        }
        out.push_str(rest);
    }
}

/// Sets what was written from `from` on off from what stands beside it: a blank parts Latin from Japanese letters.
fn set_off(out: &mut String, from: usize, after: &str) {
    let Some((before, written)) = out.split_at_checked(from) else { return };
    let in_front = parted(before.chars().next_back(), written.chars().next());
    if parted(written.chars().next_back(), after.chars().next()) {
        out.push(' ');
    }
    if in_front {
        out.insert(from, ' ');
    }
}

/// Whether one of two neighbours is Latin, or begins or ends a name or code, and the other Japanese.
fn parted(one: Option<char>, other: Option<char>) -> bool {
    let japanese = |c: char| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let (Some(one), Some(other)) = (one, other) else { return false };
    let ends = one.is_ascii_alphanumeric() || "`*)]}_-/?".contains(one);
    let begins = other.is_ascii_alphanumeric() || "`*$/".contains(other);
    (ends && japanese(other)) || (japanese(one) && begins)
}

/// The form of a noun that a hole asks for: `{who:dat}` takes what follows `|dat ` in the noun's template. Without such a
/// form it is the first. A bar that no form's name follows is a bar of the sentence.
fn in_form<'a>(template: &'a str, form: &str) -> &'a str {
    let named = |at: &usize| {
        let after = template.get(at + 1..).unwrap_or_default();
        after
            .split_once(' ')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()))
    };
    let mut bars = template.match_indices('|').map(|(at, _)| at).filter(named);
    let mut next = bars.next();
    let first = template.get(..next.unwrap_or(template.len())).unwrap_or_default();
    while let Some(at) = next.filter(|_| !form.is_empty()) {
        next = bars.next();
        let each = template.get(at + 1..next.unwrap_or(template.len())).unwrap_or_default();
        if let Some(said) = each.strip_prefix(form).and_then(|rest| rest.strip_prefix(' ')) {
            return said;
        }
    }
    first
}

/// What stands in a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noun {
    /// What is the same in every language.
    Plain(String),
    /// A command of the AWS CLI.
    Command(Command),
    /// What each language has its own words for.
    Said(Message),
    /// The same at the head of a sentence.
    Start(Message),
    /// Several, as the language strings them together.
    Items(Vec<Noun>),
}

impl Noun {
    /// The words in the language that is spoken now.
    pub fn said(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, "", super::locale::current());
        out
    }

    fn write(&self, out: &mut String, form: &str, locale: &Locale) {
        match self {
            Noun::Plain(text) => out.push_str(text),
            Noun::Command(command) => out.push_str(&command.to_string()),
            Noun::Said(message) => message.write(out, form, locale),
            Noun::Start(message) => {
                let from = out.len();
                message.write(out, form, locale);
                let said = out.split_off(from);
                let mut letters = said.chars();
                out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                out.push_str(letters.as_str());
            }
            Noun::Items(items) => {
                let comma = Message::from(super::messages::Lists::Comma);
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        comma.write(out, "", locale);
                    }
                    item.write(out, form, locale);
                }
            }
        }
    }
}

/// The row at `index` of `rows`, each on a line.
pub(crate) fn row(rows: &'static str, index: u16) -> &'static str {
    rows.split('\n').nth(usize::from(index)).unwrap_or_default()
}

/// Whether `template` is one line and its holes are just the names in `arguments`, which have a blank behind each; a hole may ask for a
/// form of its noun, `{who:dat}`.
#[allow(clippy::indexing_slicing)] // when a sentence is compiled
pub const fn holes_are(template: &str, arguments: &str) -> bool {
    let (text, names) = (template.as_bytes(), arguments.as_bytes());
    let mut at = 0;
    while at < text.len() {
        let brace = text[at];
        if brace == b'\n' {
            return false;
        }
        if brace != b'{' && brace != b'}' {
            at += 1;
            continue;
        }
        if at + 1 < text.len() && text[at + 1] == brace {
            at += 2;
            continue;
        }
        let mut end = at + 1;
        while end < text.len() && text[end] != b'}' && text[end] != b':' {
            end += 1;
        }
        if brace == b'}' || end == text.len() || !has_name(names, text, at + 1, end) {
            return false;
        }
        while end < text.len() && text[end] != b'}' {
            end += 1;
        }
        at = end + 1;
    }
    // No argument is left unsaid.
    let mut start = 0;
    let mut at = 0;
    while at < names.len() {
        if names[at] == b' ' {
            if !has_hole(text, names, start, at) {
                return false;
            }
            start = at + 1;
        }
        at += 1;
    }
    true
}

/// Whether `text[from..to]` is one of `names`, each with a blank behind it.
#[allow(clippy::indexing_slicing)] // when a sentence is compiled
const fn has_name(names: &[u8], text: &[u8], from: usize, to: usize) -> bool {
    let mut start = 0;
    let mut at = 0;
    while at < names.len() {
        if names[at] == b' ' {
            if same(names, start, at, text, from, to) {
                return true;
            }
            start = at + 1;
        }
        at += 1;
    }
    false
}

/// Whether `text` has a hole of the name `names[from..to]`.
#[allow(clippy::indexing_slicing)] // when a sentence is compiled
const fn has_hole(text: &[u8], names: &[u8], from: usize, to: usize) -> bool {
    let mut at = 0;
    while at < text.len() {
        let end = at + 1 + (to - from);
        if text[at] == b'{'
            && end < text.len()
            && (text[end] == b'}' || text[end] == b':')
            && same(text, at + 1, end, names, from, to)
        {
            return true;
        }
        at += 1;
    }
    false
}

#[allow(clippy::indexing_slicing)] // when a sentence is compiled
const fn same(a: &[u8], from_a: usize, to_a: usize, b: &[u8], from_b: usize, to_b: usize) -> bool {
    if to_a - from_a != to_b - from_b {
        return false;
    }
    let mut at = 0;
    while at < to_a - from_a {
        if a[from_a + at] != b[from_b + at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_held_to_the_arguments() {
        for (template, arguments, fits) in [
            ("Nothing.", "", true),
            ("{who} may not.", "who ", true),
            ("{what} of {who}", "who what ", true),
            ("{who:dat} and {who}", "who ", true),
            ("`${{a:B}}` of {who}", "who ", true),
            ("{who", "who ", false),
            ("{whom}", "who ", false),
            ("who", "who ", false),
            ("{who}", "who what ", false),
            ("{who} }", "who ", false),
        ] {
            assert_eq!(holes_are(template, arguments), fits, "{template}");
        }
    }

    #[test]
    fn a_blank_parts_latin_from_japanese() {
        for (before, noun, after, said) in [
            ("ポリシーが", "s3:GetObject", "を", "ポリシーが s3:GetObject を"),
            ("", "ユーザー ana", "は", "ユーザー ana は"),
            ("", "呼び出し元", "は", "呼び出し元は"),
            ("どの", "VPC", "も", "どの VPC も"),
            ("(", "ana", "、", "(ana、"),
            ("(", "ポリシー", ")", "(ポリシー)"),
            ("of ", "ana", " may", "of ana may"),
        ] {
            let mut out = format!("{before}{noun}");
            set_off(&mut out, before.len(), after);
            assert_eq!(out + after, said);
        }
    }

    #[test]
    fn a_noun_has_forms() {
        let template = "der Benutzer|gen des Benutzers|dat dem Benutzer";
        for (form, said) in
            [("", "der Benutzer"), ("dat", "dem Benutzer"), ("gen", "des Benutzers"), ("acc", "der Benutzer")]
        {
            assert_eq!(in_form(template, form), said);
        }
        // A bar between words is one of the sentence's own.
        for form in ["", "dat"] {
            assert_eq!(in_form("Wann | Wer|", form), "Wann | Wer|");
            assert_eq!(in_form("Wann | Wer", form), "Wann | Wer");
        }
        assert_eq!(in_form("a | b|dat c | d", ""), "a | b");
        assert_eq!(in_form("a | b|dat c | d", "dat"), "c | d");
    }
}
