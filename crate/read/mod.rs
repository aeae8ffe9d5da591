//! Text in, [`Reading`]s out.
//!
//! The way of a text: `find` tells where a denial may be, at a needle; `clean` shows the stretch around it as AWS wrote
//! it; the grammars of `message` read on from the needle, each one sort of message, with the `parts` of a sentence;
//! `genuine` says whether what was read is a message or talk about messages; `around` adds what the envelope and the
//! CloudTrail record say; `gather` puts the readings together. What AWS prints stands in `words`, as data; `text` knows
//! letters and shapes and no word of AWS's.
//!
//! The grammars are written by hand: anchored, with bounded look-ahead, so that every text is read in linear time.
//! Regular expressions would weigh the WebAssembly build down and cannot join what a wrap broke.

mod around;
mod clean;
mod find;
mod found;
mod gather;
mod genuine;
mod message;
mod parts;
mod pass;
mod reading;
mod repeat;
mod stream;
mod text;
#[cfg(not(target_arch = "wasm32"))]
mod why;
mod words;

pub use find::needles::NEEDLES;
#[cfg(not(target_arch = "wasm32"))]
pub use find::wake::{Loud, evidence, phrase};
pub use reading::Reading;
pub use stream::{Stream, read_from, stream};
#[cfg(not(target_arch = "wasm32"))]
pub use why::{Outcome, Place, why};

use gather::Distinct;

/// Every denial in `text`, in order. Never panics; linear in `text`.
pub fn read(text: &str) -> Vec<Reading> {
    let mut distinct = Distinct::default();
    pass::each(text, |reading| distinct.add(reading));
    distinct.finish()
}
