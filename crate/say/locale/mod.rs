//! The languages that undeny speaks: a file each, but English, which stands beside the messages.
//!
//! # How a locale is written
//!
//! `locale/german.rs` gives every family of `say/messages/` and every sentence of it, in any order:
//!
//! ```text
//! locale! {
//!     /// German.
//!     GERMAN "de"
//!
//!     Boundary {
//!         Denies
//!             "Die Permissions Boundary von {who:dat} verweigert {what}. …"
//!         FindOfUser
//!             "Permissions Boundary ansehen: {command}."
//!     }
//!     Callers {
//!         User
//!             "der Benutzer {name}|dat dem Benutzer {name}|gen des Benutzers {name}"
//!     }
//! }
//! ```
//!
//! and a row of [`LOCALES`] and a `mod` name it (both behind the feature `locales`, which no browser's build has). `cargo xtask locale de` prints such a file with the English in it, or what is
//! there already and English where something lacks. That is all:
//!
//! - **Holes may stand in any order**, and as often as the language wants. A locale that lacks a family or a sentence, has one
//!   that is not there, or whose holes are not just the arguments, does not compile; the error names the family and the
//!   sentence. A brace that is no hole is doubled.
//! - **Nouns are sentences too** (`messages/nouns.rs`): who asked, whom to ask, what was asked for, lists with their comma,
//!   "and" and "or". A noun may have forms besides its first, each behind a `|` and the form's name; a hole asks for one with
//!   `{who:dat}`. The names are the locale's own. A noun without that form is said in its first one.
//! - **At the head of a sentence** a noun gets a capital letter by itself.
//! - **Between Latin and Japanese letters** a hole sets its blank by itself: `{who}は` says "呼び出し元は" and "ユーザー ana は".
//! - **What stays as it is**: what stands in backticks, names in capitals (`ROLE_NAME`), AWS's own terms.
//! - A family that waits for its translation is written `Boundary (in English)`; [`Locale::waiting`] names these.
//!
//! In a browser a locale is a file of its own, `LOCALE.json`, which [`json`] writes and [`load`] reads: it is fetched only
//! where it is spoken.
//!
//! ```compile_fail,E0080
//! // Nothing is translated.
//! undeny::locale! {
//!     /// Half a language.
//!     HALF "xx"
//! }
//! # fn main() { let _ = &HALF; }
//! ```

#[cfg(feature = "locales")]
mod german;
#[cfg(feature = "locales")]
mod japanese;
#[cfg(feature = "locales")]
mod spanish;

use std::sync::RwLock;

use super::messages::{self, FAMILIES};
use super::sentence::row;

/// A language that has words for everything that undeny says.
#[derive(Debug)]
pub struct Locale {
    /// Its tag: `de`.
    pub tag: &'static str,
    families: [Rows; FAMILIES],
}

/// The templates of a family.
#[derive(Clone, Copy, Debug)]
pub enum Rows {
    /// Each on a line.
    Lines(&'static str),
    /// One by one.
    Each(&'static [&'static str]),
}

impl Locale {
    /// A locale of these families, in the order of the table.
    pub const fn new(tag: &'static str, families: [Rows; FAMILIES]) -> Self {
        Locale { tag, families }
    }

    /// A locale of these families.
    ///
    /// # Panics
    /// When the locale is compiled: where a family is missing. The panic is the family's name.
    #[allow(clippy::indexing_slicing, clippy::panic)] // when the locale is compiled
    pub const fn of(tag: &'static str, given: [Option<Rows>; FAMILIES]) -> Self {
        let mut families = [Rows::Lines(""); FAMILIES];
        let mut at = 0;
        while at < FAMILIES {
            match given[at] {
                Some(rows) => families[at] = rows,
                None => panic!("{}", messages::NAMES[at]),
            }
            at += 1;
        }
        Locale { tag, families }
    }

    /// The families that a locale leaves in English.
    pub fn waiting(&self) -> Vec<&'static str> {
        let english = |rows: &Rows| matches!(rows, Rows::Lines(_));
        messages::NAMES
            .iter()
            .zip(&self.families)
            .filter(|(_, rows)| english(rows))
            .map(|(name, _)| *name)
            .collect()
    }

    pub(crate) fn template(&self, family: u16, sentence: u16) -> &'static str {
        match self.families.get(usize::from(family)) {
            Some(Rows::Lines(lines)) => row(lines, sentence),
            Some(Rows::Each(rows)) => rows.get(usize::from(sentence)).copied().unwrap_or_default(),
            None => "",
        }
    }

    /// Every template, family by family.
    pub fn templates(&self) -> Vec<Vec<&'static str>> {
        let each = |rows: &Rows| match rows {
            Rows::Lines(lines) => lines.lines().collect(),
            Rows::Each(rows) => rows.to_vec(),
        };
        self.families.iter().map(each).collect()
    }
}

/// English: its sentences stand beside the messages.
#[allow(clippy::indexing_slicing)] // when the engine is compiled
pub static ENGLISH: Locale = {
    let mut families = [Rows::Lines(""); FAMILIES];
    let mut at = 0;
    while at < FAMILIES {
        families[at] = Rows::Lines(messages::ENGLISH[at]);
        at += 1;
    }
    Locale::new("en", families)
};

/// The languages that are compiled in: English, and with the feature `locales` all.
pub static LOCALES: &[&Locale] = &[
    &ENGLISH,
    #[cfg(feature = "locales")]
    &german::DE,
    #[cfg(feature = "locales")]
    &japanese::JA,
    #[cfg(feature = "locales")]
    &spanish::ES,
];

/// The languages that were loaded besides.
static LOADED: RwLock<Vec<&'static Locale>> = RwLock::new(Vec::new());

/// The language that is spoken in this process: in a browser the frame's, on the command line the program's.
static SPOKEN: RwLock<&'static Locale> = RwLock::new(&ENGLISH);

/// Speaks `locale` from now on.
pub fn speak(locale: &'static Locale) {
    if let Ok(mut spoken) = SPOKEN.write() {
        *spoken = locale;
    }
}

/// The language that is spoken now.
pub fn current() -> &'static Locale {
    SPOKEN.read().map_or(&ENGLISH, |spoken| *spoken)
}

/// Keeps the locale in a file that [`json`] wrote, so that it can be spoken.
///
/// # Errors
/// As [`load`] does.
pub fn learn(json: &str) -> Result<(), String> {
    let locale = load(json)?;
    if let Ok(mut loaded) = LOADED.write() {
        loaded.retain(|other| other.tag != locale.tag);
        loaded.push(locale);
    }
    Ok(())
}

/// Speaks the language `tag` from now on, where it is compiled in or was learned; `false` where not.
pub fn speak_named(tag: &str) -> bool {
    let loaded = || LOADED.read().ok()?.iter().find(|locale| locale.tag == tag).copied();
    let locale = LOCALES.iter().find(|locale| locale.tag == tag).copied().or_else(loaded);
    if let Some(locale) = locale {
        speak(locale);
    }
    locale.is_some()
}

/// The language among those compiled in that a reader of `tag` understands: `de-AT` and `de_AT.UTF-8` are `de`.
pub fn named(tag: &str) -> Option<&'static Locale> {
    let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
    LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(language)).copied()
}

/// `locale` as the file that a browser loads: `{"tag": …, "families": [["…", …], …]}`, each in the order of the table.
pub fn json(locale: &Locale) -> String {
    serde_json::json!({ "tag": locale.tag, "families": locale.templates() }).to_string()
}

/// The locale in a file that [`json`] wrote. It stays for good: a frame loads one, seldom two.
///
/// # Errors
/// Where the file is not one of this version: it has too many or too few families or sentences.
pub fn load(json: &str) -> Result<&'static Locale, String> {
    let file: serde_json::Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let rows = file.get("families").and_then(serde_json::Value::as_array).ok_or("no families")?;
    let english = ENGLISH.templates();
    if rows.len() != FAMILIES {
        return Err("this locale is of another version".to_owned());
    }
    let mut families = [Rows::Each(&[]); FAMILIES];
    for ((family, rows), english) in families.iter_mut().zip(rows).zip(english) {
        let rows = rows.as_array().map_or(&[][..], Vec::as_slice);
        let texts: Vec<&'static str> = rows.iter().filter_map(|row| Some(leaked(row.as_str()?))).collect();
        if texts.len() != english.len() {
            return Err("this locale is of another version".to_owned());
        }
        *family = Rows::Each(Vec::leak(texts));
    }
    let tag = leaked(file.get("tag").and_then(serde_json::Value::as_str).unwrap_or_default());
    Ok(Box::leak(Box::new(Locale::new(tag, families))))
}

/// The source of a locale's file for `tag`: its own sentences where it has them, English where not.
#[cfg(feature = "locales")]
pub fn source(tag: &str) -> String {
    let known = LOCALES.iter().find(|locale| locale.tag == tag).copied().unwrap_or(&ENGLISH);
    let mut out = format!("crate::locale! {{\n    /// \n    {} \"{tag}\"\n", tag.to_ascii_uppercase());
    let families = messages::NAMES.iter().zip(messages::VARIANTS).zip(known.templates());
    for ((name, variants), templates) in families {
        out += &format!("\n    {name} {{\n");
        for (variant, template) in variants.lines().zip(templates) {
            out += &format!("        {variant}\n            {template:?}\n");
        }
        out += "    }\n";
    }
    out + "}\n"
}

fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// The English of family `F`, for a locale that has none of its own yet.
pub const fn in_english<F: super::sentence::Family>() -> Rows {
    Rows::Lines(F::ENGLISH)
}

/// How many sentences the family `F` has.
#[allow(clippy::indexing_slicing)] // when the locale is compiled
pub const fn count<F: super::sentence::Family>() -> usize {
    let text = F::VARIANTS.as_bytes();
    let (mut at, mut lines) = (0, 0);
    while at < text.len() {
        if text[at] == b'\n' {
            lines += 1;
        }
        at += 1;
    }
    lines
}

/// The templates of family `F` in the order of the table.
///
/// # Panics
/// When the locale is compiled: where a sentence is missing, unknown, or its holes are not just its arguments. The panic is
/// the sentence's name.
#[allow(clippy::indexing_slicing, clippy::panic)] // when the locale is compiled
pub const fn rows<F: super::sentence::Family, const N: usize>(
    given: &[(&'static str, &'static str)],
) -> [&'static str; N] {
    use super::sentence::holes_are;
    let mut rows = [""; N];
    let mut at = 0;
    while at < given.len() {
        let (name, text) = given[at];
        let Some(place) = line_of(F::VARIANTS, name) else { panic!("{}", name) };
        if text.is_empty() || !holes_are(text, line(F::ARGUMENTS, place)) {
            panic!("{}", name)
        }
        rows[place] = text;
        at += 1;
    }
    at = 0;
    while at < N {
        if rows[at].is_empty() {
            panic!("{}", line(F::VARIANTS, at))
        }
        at += 1;
    }
    rows
}

/// The line of `lines` that is `name`.
#[allow(clippy::indexing_slicing)] // when the locale is compiled
const fn line_of(lines: &str, name: &str) -> Option<usize> {
    let (lines, name) = (lines.as_bytes(), name.as_bytes());
    let (mut at, mut line, mut matched, mut alike) = (0, 0, 0, true);
    while at < lines.len() {
        if lines[at] == b'\n' {
            if alike && matched == name.len() {
                return Some(line);
            }
            (line, matched, alike) = (line + 1, 0, true);
        } else if alike && matched < name.len() && lines[at] == name[matched] {
            matched += 1;
        } else {
            alike = false;
        }
        at += 1;
    }
    None
}

/// Line `number` of `lines`.
const fn line(lines: &'static str, number: usize) -> &'static str {
    let mut rest = lines.as_bytes();
    let mut skipped = 0;
    while skipped < number {
        rest = after_line(rest).1;
        skipped += 1;
    }
    match std::str::from_utf8(after_line(rest).0) {
        Ok(line) => line,
        Err(_) => "",
    }
}

/// The first line of `text`, and what follows it.
const fn after_line(text: &[u8]) -> (&[u8], &[u8]) {
    let mut length = 0;
    let mut rest = text;
    while let [first, after @ ..] = rest {
        if *first == b'\n' {
            return (text.split_at(length).0, after);
        }
        length += 1;
        rest = after;
    }
    (text, &[])
}

/// A locale: its name and tag, then every family with every sentence. [`crate::say::locale`] shows one.
#[macro_export]
#[doc(hidden)]
macro_rules! locale {
    ($(#[$doc:meta])* $locale:ident $tag:literal $($family:ident $sentences:tt)*) => {
        $(#[$doc])*
        #[allow(clippy::indexing_slicing)] // when the locale is compiled
        pub static $locale: $crate::say::Locale = {
            let mut families = [None; $crate::say::messages::FAMILIES];
            $({
                const INDEX: u16 =
                    <$crate::say::messages::$family as $crate::say::sentence::Family>::INDEX;
                families[INDEX as usize] = Some($crate::locale!(@rows $family $sentences));
            })*
            $crate::say::Locale::of($tag, families)
        };
    };
    (@rows $family:ident (in English)) => {
        $crate::say::locale::in_english::<$crate::say::messages::$family>()
    };
    (@rows $family:ident { $($variant:ident $text:literal)* }) => {{
        const ROWS: &[&str] = &$crate::say::locale::rows::<
            $crate::say::messages::$family,
            { $crate::say::locale::count::<$crate::say::messages::$family>() },
        >(&[$((stringify!($variant), $text)),*]);
        $crate::say::locale::Rows::Each(ROWS)
    }};
}
