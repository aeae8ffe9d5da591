//! Which grammars read on from which needle.

use super::found::Found;
use super::{
    bare, credentials, decoded, encoded, identity_token, kms, managed_policy, panel, remnant, roles,
    sentence, wording,
};
use crate::read::text::slice::back;
use crate::read::words::needles::Needle;

/// Reads the message that `needle` at `at` belongs to: one of the grammars', one of the services' own, or, where a code
/// or a few words may stand alone, that much.
pub fn read_at(text: &str, floor: usize, at: usize, needle: Needle) -> Option<Found> {
    let found = match needle {
        Needle::Authorized => sentence::sentence(text, floor, back(text, at, 1))
            .or_else(|| encoded::encoded(text, floor, at))
            .or_else(|| credentials::said(text, floor, at)),
        Needle::Perform => remnant::perform(text, floor, at),
        Needle::Denied => panel::panel(text, floor, at).or_else(|| kms::environment(text, floor, at)),
        Needle::Explicit => decoded::decoded(text, floor, at)
            .or_else(|| panel::headless(text, floor, at))
            .or_else(|| remnant::explicit(text, floor, back(text, at, 1)))
            .or_else(|| panel::context(text, floor, at)),
        Needle::Allows => panel::headless(text, floor, at)
            .or_else(|| remnant::no_policy(text, floor, at))
            .or_else(|| panel::context(text, floor, at)),
        Needle::Permission => panel::panel(text, floor, at)
            .or_else(|| roles::execution_role(text, floor, at))
            .or_else(|| kms::permission(text, floor, at)),
        Needle::Assume | Needle::AssumeWrapped => roles::assume(text, floor, at),
        Needle::Token | Needle::Signature | Needle::AccessKey | Needle::AuthFailure => {
            identity_token::identity_token(text, floor, at).or_else(|| credentials::keys(text, floor, at))
        }
        Needle::Attachable => managed_policy::attachable(text, floor, at),
        Needle::NotExist => kms::ciphertext(text, floor, at)
            .or_else(|| managed_policy::managed(text, floor, at))
            .or_else(|| credentials::keys(text, floor, at)),
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
