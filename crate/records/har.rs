//! What a browser's network panel saves (HAR): the bodies of the answers, plain or base64.
//!
//! Source: <https://w3c.github.io/web-performance/specs/HAR/Overview.html>

use base64::engine::general_purpose::STANDARD;
use base64::{DecodeError, Engine};
use serde_json::Value;

use super::event::text;

/// The bodies of the answers that were refused, each with what is wrong where it cannot be read; `None` where `value` is no
/// HAR.
pub(super) fn bodies(value: &Value) -> Option<Vec<Result<String, String>>> {
    let entries = value.get("log")?.get("entries")?.as_array()?;
    let bodies = entries.iter().enumerate().filter_map(|(at, entry)| {
        let unread = |error| format!("the body of answer {} of this HAR is no base64 ({error})", at + 1);
        Some(body(entry)?.map_err(unread))
    });
    Some(bodies.collect())
}

fn body(entry: &Value) -> Option<Result<String, DecodeError>> {
    let response = entry.get("response")?;
    // An answer that was given holds what the page shows, which may speak of denials without being one.
    if response.get("status").and_then(Value::as_u64).is_some_and(|status| (200..400).contains(&status)) {
        return None;
    }
    let body = text(response, &["content", "text"])?;
    match text(response, &["content", "encoding"]).as_deref() {
        Some("base64") => {
            Some(STANDARD.decode(body.trim()).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
        }
        _ => Some(Ok(body.into_owned())),
    }
}
