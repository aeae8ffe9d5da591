//! Text in, [`Reading`]s out: where a message starts, its wrappings, its sentence, its reason.
//!
//! The way of a text: `scan` finds the places where one of a few needles stands; `view` shows the stretch around
//! such a place as AWS wrote it, with what terminals, logs and trackers did to it undone; then one small grammar for each
//! sort of message (`sentence`, `panel`, `trail`, …) reads on from the needle. The grammars are written by hand:
//! anchored, with bounded look-ahead, so that every text is read in linear time. Regular expressions would weigh the
//! WebAssembly build down and cannot join what a wrap broke.

mod actions;
mod bare;
mod blanks;
mod code;
mod decoded;
mod encoded;
mod envelope;
mod evidence;
mod gather;
mod html;
mod identity_token;
mod keys;
mod kms;
mod lex;
mod managed;
mod marks;
mod object;
mod panel;
mod phrases;
mod program;
mod reason;
mod remnant;
mod roles;
mod scan;
mod sentence;
mod sought;
mod stream;
mod subject;
mod template;
mod terminal;
mod token;
mod trail;
mod translated;
mod unwrapping;
mod value;
mod view;
mod wording;
mod wordings;

pub use evidence::{EVIDENCE, PHRASE};
pub use phrases::NEEDLES;
pub use stream::{Stream, read_from, stream};

use crate::diagnosis::{Denial, Kind, Span};
use gather::{Distinct, Gatherer};
use phrases::Needle;
use view::View;

/// One denial as it was read: nothing in it is looked up, completed or guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What sort of refusal it is.
    pub kind: Kind,
    /// Where it stands, the first time.
    pub span: Span,
    /// How often the same denial stands in the text.
    pub count: u32,
    /// What it says.
    pub denial: Denial,
}

/// What one grammar found in a view.
#[derive(Debug)]
struct Found {
    kind: Kind,
    /// Offsets of the view's clean text.
    start: usize,
    end: usize,
    denial: Denial,
    /// Whether it is only an error code with little around it, which gives way to anything better nearby.
    weak: bool,
}

/// Every denial in `text`, in order. Never panics; linear in `text`.
pub fn read(text: &str) -> Vec<Reading> {
    let mut distinct = Distinct::default();
    each(text, |reading| distinct.add(reading));
    distinct.finish()
}

/// Every denial in `text`, in order, each time it stands there.
fn occurrences(text: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    each(text, |reading| readings.push(reading));
    readings
}

/// Hands every denial in `text` to `take`.
fn each(text: &str, mut take: impl FnMut(Reading)) {
    let mut gathered = Gatherer::default();
    let mut view: Option<View<'_>> = None;
    for candidate in scan::candidates(text) {
        if candidate.at < gathered.floor() {
            continue;
        }
        let current = match view.take() {
            Some(view) if view.serves(candidate.at, text.len()) => view,
            _ => View::around(text, candidate.at),
        };
        let at = current.clean(candidate.at);
        let floor = current.clean(gathered.floor());
        if let Some(mut found) = read_at(&current.text, floor, at, candidate.needle) {
            envelope::dress(&current.text, floor, &mut found);
            if current.has_events {
                trail::dress(&current.text, floor, &mut found);
            }
            found.end = found.end.max(found.start);
            let span = Span { start: current.original(found.start), end: current.original_end(found.end) };
            gathered.add(found, span);
            gathered.drain().for_each(&mut take);
        }
        view = Some(current);
    }
    gathered.finish().into_iter().for_each(take);
}

/// Reads the message that `needle` at `at` belongs to: one of the grammars', one of the services' own, or, where a code
/// or a few words may stand alone, that much.
fn read_at(text: &str, floor: usize, at: usize, needle: Needle) -> Option<Found> {
    let found = match needle {
        Needle::Authorized => sentence::sentence(text, floor, at.saturating_sub(1))
            .or_else(|| encoded::encoded(text, floor, at))
            .or_else(|| keys::said(text, floor, at)),
        Needle::Perform => remnant::perform(text, floor, at),
        Needle::Denied => panel::panel(text, floor, at).or_else(|| kms::environment(text, floor, at)),
        Needle::Explicit => decoded::decoded(text, floor, at)
            .or_else(|| panel::headless(text, floor, at))
            .or_else(|| remnant::explicit(text, floor, at.saturating_sub(1)))
            .or_else(|| panel::context(text, floor, at)),
        Needle::Allows => panel::headless(text, floor, at)
            .or_else(|| remnant::no_policy(text, floor, at))
            .or_else(|| panel::context(text, floor, at)),
        Needle::Permission => panel::panel(text, floor, at)
            .or_else(|| roles::execution_role(text, floor, at))
            .or_else(|| kms::permission(text, floor, at)),
        Needle::Assume | Needle::AssumeWrapped => roles::assume(text, floor, at),
        Needle::Token | Needle::Signature | Needle::AccessKey | Needle::AuthFailure => {
            identity_token::identity_token(text, floor, at).or_else(|| keys::keys(text, floor, at))
        }
        Needle::Attachable => managed::attachable(text, floor, at),
        Needle::NotExist => kms::ciphertext(text, floor, at)
            .or_else(|| managed::managed(text, floor, at))
            .or_else(|| keys::keys(text, floor, at)),
        Needle::IdentityProvider => identity_token::identity_token(text, floor, at),
        Needle::FailureChinese | Needle::FailureTaiwanese | Needle::FailureJapanese => {
            encoded::translated(text, floor, at)
        }
        Needle::Forbidden | Needle::Insufficient => None,
    };
    let found = found.or_else(|| wording::around(text, floor, at, needle));
    let alone =
        [Needle::Authorized, Needle::Denied, Needle::Permission, Needle::Forbidden, Needle::Insufficient];
    found.or_else(|| if alone.contains(&needle) { bare::weak(text, floor, at) } else { None })
}
