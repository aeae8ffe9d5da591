//! The languages that undeny speaks: a file each.
//!
//! A locale that lacks a sentence does not compile. With both sentences of a family it does:
//!
//! ```
//! use undeny::say::messages::Provenance;
//! use undeny::say::{Name, Speaks};
//!
//! struct Deutsch;
//!
//! impl Speaks<Provenance> for Deutsch {
//!     fn say(&self, message: &Provenance) -> String {
//!         match message {
//!             Provenance::LikelyActions { .. } => "Die Meldung nennt eine Operation, keine Aktion.".to_owned(),
//!             Provenance::SecretsLeftOut { .. } => "Der Text enthielt wohl ein Geheimnis.".to_owned(),
//!             Provenance::HiddenCharacters => "Ein Name enthält unsichtbare Zeichen.".to_owned(),
//!         }
//!     }
//! }
//! ```
//!
//! and with one left out it does not:
//!
//! ```compile_fail,E0004
//! use undeny::say::messages::Provenance;
//! use undeny::say::{Name, Speaks};
//!
//! struct Deutsch;
//!
//! impl Speaks<Provenance> for Deutsch {
//!     fn say(&self, message: &Provenance) -> String {
//!         match message {
//!             Provenance::LikelyActions { .. } => "Die Meldung nennt eine Operation, keine Aktion.".to_owned(),
//!         }
//!     }
//! }
//! ```
//!
//! nor does one that lacks a family:
//!
//! ```compile_fail,E0277
//! # use undeny::say::messages::Provenance;
//! # use undeny::say::{Locale, Speaks};
//! # struct Deutsch;
//! # impl Speaks<Provenance> for Deutsch {
//! #     fn say(&self, _: &Provenance) -> String { String::new() }
//! # }
//! fn is_complete(_: &dyn Locale) {}
//! is_complete(&Deutsch);
//! ```

mod english;

pub use english::English;

use super::links::Doc;
use super::messages::Sentences;

/// A language that has words for `T`: for a noun, or for every sentence of a family.
pub trait Speaks<T: ?Sized> {
    /// `of` in words.
    fn say(&self, of: &T) -> String;
}

/// A language that has words for everything that undeny says.
pub trait Locale: Sentences + Speaks<Doc> {}

impl<T: Sentences + Speaks<Doc>> Locale for T {}

/// The languages that there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// `en`
    #[default]
    English,
}

impl Language {
    /// The words of this language.
    pub fn locale(self) -> &'static dyn Locale {
        match self {
            Language::English => &English,
        }
    }
}
