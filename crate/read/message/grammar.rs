//! Every grammar at a needle, and the gate behind them.

use super::{
    bare, credentials, decoded, encoded, identity_token, kms, managed_policy, panel, remnant, roles,
    sentence, wording,
};
use crate::read::found::Found;
use crate::read::genuine;
use crate::read::text::Text;
use crate::read::text::slice::back;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::text::stop::Stop;
use crate::read::words::needles::{Grammar, NEEDLES};

/// What stands where a needle does.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // it lives on the stack, one at a time
pub enum Answer {
    /// A denial.
    Denial(Found),
    /// Talk about a message, which ends there.
    Talk(usize),
    /// Nothing.
    Nothing,
}

/// What stands at `at`, where the needle with this index does: what the first of its grammars reads, unless it is talk.
pub fn read_at(text: &Text<'_>, at: usize, needle: usize) -> Answer {
    let Some(needle_row) = NEEDLES.get(needle) else { return Answer::Nothing };
    for &grammar in needle_row.grammars {
        let Some(found) = by(grammar, text, at, needle) else { continue };
        match genuine::talk(text, &found) {
            None => return Answer::Denial(found),
            // What a bare code seems to span may still hold a message.
            Some(_) if found.weak => {}
            Some(_) => return Answer::Talk(found.end),
        }
    }
    Answer::Nothing
}

/// What one grammar reads, if it is no talk about messages.
#[cfg(not(target_arch = "wasm32"))]
fn judged(grammar: Grammar, text: &Text<'_>, at: usize, needle: usize) -> Option<Found> {
    let found = by(grammar, text, at, needle)?;
    match genuine::talk(text, &found) {
        None => Some(found),
        Some(talk) => text.stopped(found.end, Stop::Talk(talk)),
    }
}

#[cfg(not(target_arch = "wasm32"))]
/// Why nothing was read at `at`: the grammar that came farthest, and what stopped it.
pub fn why(text: &Text<'_>, at: usize, needle: usize) -> Option<(Grammar, Stop)> {
    let tried = NEEDLES.get(needle)?.grammars.iter().filter_map(|&grammar| {
        text.farthest.set(Some((at, Stop::Words)));
        judged(grammar, text, at, needle).is_none().then_some(())?;
        text.farthest.get().map(|(far, stop)| (far, grammar, stop))
    });
    // Of several that came as far the first counts.
    let farthest = tried.reduce(|best, next| if next.0 > best.0 { next } else { best });
    farthest.map(|(_, grammar, stop)| (grammar, stop))
}

/// What one grammar makes of the needle at `at`.
fn by(grammar: Grammar, text: &Text<'_>, at: usize, needle: usize) -> Option<Found> {
    // The first letter of the needle's word may be a capital, and is none of the needle.
    let word = || back(text.clean, at, 1);
    match grammar {
        Grammar::Sentence => sentence::sentence(text, word()),
        Grammar::BrokenSentence => remnant::perform(text, at),
        Grammar::Encoded => encoded::encoded(text, at),
        Grammar::EncodedTranslated => encoded::translated(text, at),
        Grammar::Decoded => decoded::decoded(text, at),
        Grammar::Panel => panel::panel(text, at),
        Grammar::PanelWithoutHeading => panel::headless(text, at),
        Grammar::PanelContext => panel::context(text, at),
        Grammar::ExplicitDeny => remnant::explicit(text, word()),
        Grammar::NoPolicyAllows => remnant::no_policy(text, at),
        Grammar::Credentials => credentials::keys(text, at),
        Grammar::CredentialsText => credentials::said(text, at),
        Grammar::IdentityToken => identity_token::identity_token(text, at),
        Grammar::KmsCiphertext => kms::ciphertext(text, at),
        Grammar::KmsEnvironment => kms::environment(text, at),
        Grammar::KmsPermission => kms::permission(text, at),
        Grammar::ManagedPolicy => managed_policy::managed(text, at),
        Grammar::Attachable => managed_policy::attachable(text, at),
        Grammar::AssumedRole => roles::assume(text, at),
        Grammar::ExecutionRole => roles::execution_role(text, at),
        Grammar::Wording => wording::around(text, at, needle),
        Grammar::Bare => bare::weak(text, at),
    }
}
