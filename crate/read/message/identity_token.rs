//! STS's refusals of a token of an identity provider.

use crate::diagnosis::Denial;
use crate::read::message::found::Found;
use crate::read::message::roles::found;
use crate::read::text::slice::{ahead, back, between, find, line_end, tail};

/// The codes of STS for a token of an identity provider that it does not take.
const TOKEN_CODES: &[&str] = &["IDPRejectedClaim", "IDPCommunicationError", "InvalidIdentityToken"];

/// `IDPRejectedClaim`, `InvalidIdentityToken`, and the like, where the needle at `at` stands.
pub fn identity_token(text: &str, floor: usize, at: usize) -> Option<Found> {
    let from = floor.max(back(text, at, 20));
    let window = between(text, from, ahead(text, at, 24));
    let (code, start) =
        TOKEN_CODES.iter().find_map(|code| window.find(code).map(|offset| (*code, from + offset)))?;
    if !(start..start + code.len()).contains(&at) {
        return None;
    }
    let before = between(text, floor.max(back(text, start, 24)), start);
    let behind = tail(text, start + code.len());
    let named = before.ends_with("<Code>")
        || before.ends_with('(')
        || behind.starts_with(':')
        || behind.starts_with("Exception:")
        || behind.starts_with("Exception)")
        || before.contains("ode\"");
    if !named
        || !crate::read::genuine::program::stands_as_error(text, floor, start, start + code.len())
            && behind.contains("senderFault")
    {
        return None;
    }
    let end = find(text, start, line_end(text, start), "</Code>").unwrap_or(start + code.len());
    found(start, end, Denial { code: Some(code.to_owned()), ..Denial::default() })
}
