//! STS's refusals of a token of an identity provider.

use crate::diagnosis::Denial;
use crate::read::found::Found;
use crate::read::message::roles::found;
use crate::read::text::Text;
use crate::read::text::slice::{ahead, back, between, find, line_end, tail};
use crate::read::text::stop::Stop;
use crate::read::words::codes::{CODES, Says};

/// The codes of STS for a token of an identity provider that it does not take.
fn codes() -> impl Iterator<Item = &'static str> {
    CODES.iter().filter(|code| code.says == Says::IdentityToken).map(|code| code.name)
}

/// `IDPRejectedClaim`, `InvalidIdentityToken`, and the like, where the needle at `at` stands.
pub fn identity_token(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let from = floor.max(back(clean, at, 20));
    let window = between(clean, from, ahead(clean, at, 24));
    let (code, start) = codes().find_map(|code| window.find(code).map(|offset| (code, from + offset)))?;
    if !(start..start + code.len()).contains(&at) {
        return None;
    }
    let before = between(clean, floor.max(back(clean, start, 24)), start);
    let behind = tail(clean, start + code.len());
    let named = before.ends_with("<Code>")
        || before.ends_with('(')
        || behind.starts_with(':')
        || behind.starts_with("Exception:")
        || behind.starts_with("Exception)")
        || before.contains("ode\"");
    if !named {
        return text.stopped(start + code.len(), Stop::Place);
    }
    let end = find(clean, start, line_end(clean, start), "</Code>").unwrap_or(start + code.len());
    found(start, end, Denial { code: Some(code.to_owned()), ..Denial::default() })
}
