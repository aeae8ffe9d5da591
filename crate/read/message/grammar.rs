//! Which grammars read on from which needle.

use super::found::Found;
use super::{
    bare, credentials, decoded, encoded, identity_token, kms, managed_policy, panel, remnant, roles,
    sentence, wording,
};
use crate::read::text::Text;
use crate::read::text::slice::back;
use crate::read::words::needles::Needle;

/// Reads the message that `needle` at `at` belongs to: one of the grammars', one of the services' own, or, where a code
/// or a few words may stand alone, that much.
pub fn read_at(text: &Text<'_>, at: usize, needle: Needle) -> Option<Found> {
    let clean = text.clean;
    let found = match needle {
        Needle::Authorized => sentence::sentence(text, back(clean, at, 1))
            .or_else(|| encoded::encoded(text, at))
            .or_else(|| credentials::said(text, at)),
        Needle::Perform => remnant::perform(text, at),
        Needle::Denied => panel::panel(text, at).or_else(|| kms::environment(text, at)),
        Needle::Explicit => decoded::decoded(text, at)
            .or_else(|| panel::headless(text, at))
            .or_else(|| remnant::explicit(text, back(clean, at, 1)))
            .or_else(|| panel::context(text, at)),
        Needle::Allows => panel::headless(text, at)
            .or_else(|| remnant::no_policy(text, at))
            .or_else(|| panel::context(text, at)),
        Needle::Permission => panel::panel(text, at)
            .or_else(|| roles::execution_role(text, at))
            .or_else(|| kms::permission(text, at)),
        Needle::Assume | Needle::AssumeWrapped => roles::assume(text, at),
        Needle::Token | Needle::Signature | Needle::AccessKey | Needle::AuthFailure => {
            identity_token::identity_token(text, at).or_else(|| credentials::keys(text, at))
        }
        Needle::Attachable => managed_policy::attachable(text, at),
        Needle::NotExist => kms::ciphertext(text, at)
            .or_else(|| managed_policy::managed(text, at))
            .or_else(|| credentials::keys(text, at)),
        Needle::IdentityProvider => identity_token::identity_token(text, at),
        Needle::FailureChinese | Needle::FailureTaiwanese | Needle::FailureJapanese => {
            encoded::translated(text, at)
        }
        Needle::Forbidden | Needle::Insufficient => None,
    };
    let found = found.or_else(|| wording::around(text, at, needle));
    let alone =
        [Needle::Authorized, Needle::Denied, Needle::Permission, Needle::Forbidden, Needle::Insufficient];
    found.or_else(|| if alone.contains(&needle) { bare::weak(text, at) } else { None })
}
