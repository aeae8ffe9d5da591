//! An error code by its name.

use crate::read::words::codes::{CODES, ErrorCode, Says};

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
