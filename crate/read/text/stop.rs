//! What stopped a grammar: what `undeny explain --why` prints of a place where a needle stood and nothing was read.

use crate::read::text::talk::Talk;

#[cfg_attr(target_arch = "wasm32", allow(dead_code))] // asked for by the command line only
/// Why a grammar, or the gate behind it, went no further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Its words do not stand there.
    Words,
    /// The verb is not negated: nothing was refused.
    Negation,
    /// The message was read already.
    ReadAlready,
    /// No action stands where one must.
    Action,
    /// No value stands where one must: a principal, a resource, a service.
    Value,
    /// Nothing around a bare code or a few words shows that AWS wrote them.
    Sign,
    /// The code does not stand where errors stand.
    Place,
    /// Signs of another vendor's software stand near it.
    OtherVendor,
    /// Nothing is encoded there.
    Blob,
    /// It is talk about messages.
    Talk(Talk),
}

#[cfg(not(target_arch = "wasm32"))]
impl Stop {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Negation => "negation",
            Self::ReadAlready => "read-already",
            Self::Action => "action",
            Self::Value => "value",
            Self::Sign => "sign",
            Self::Place => "place",
            Self::OtherVendor => "other-vendor",
            Self::Blob => "blob",
            Self::Talk(talk) => talk.word(),
        }
    }
}
