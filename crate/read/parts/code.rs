//! An error code by its name.

use crate::read::text::slice::tail;
use crate::read::words::codes::{CODES, ErrorCode, Says};
use crate::read::words::envelopes::PARTED;

/// The error code `name`, which may stand behind its service's prefix.
pub fn known(name: &str) -> Option<&'static ErrorCode> {
    let name = name.strip_prefix("Client.").unwrap_or(name);
    CODES.iter().find(|code| code.name == name)
}

/// Whether `code` says that a service of AWS lacks access to what the caller gave it: the operation under it was not
/// refused. Cognito's is one of them.
pub fn is_of_service(code: &str) -> bool {
    known(code).is_some_and(|code| code.says == Says::OfService)
}

/// Where the message begins behind a code that ends at `end`, where something other than a colon parts them:
/// `CODE => MESSAGE`, `CODE - MESSAGE`, `[CODE] MESSAGE`.
pub fn parted(text: &str, end: usize) -> Option<usize> {
    let rest = tail(text, end);
    PARTED.iter().find(|mark| rest.starts_with(**mark)).map(|mark| end + mark.len())
}
