//! What a browser's network panel saves (HAR): the bodies of the answers, plain or base64.
//!
//! Source: <https://w3c.github.io/web-performance/specs/HAR/Overview.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::event::text;

/// The bodies of the answers that were refused, with the address asked for; `None` where `value` is no HAR.
pub(super) fn bodies(value: &Value) -> Option<Vec<String>> {
    let entries = value.get("log")?.get("entries")?.as_array()?;
    Some(entries.iter().filter_map(body).collect())
}

fn body(entry: &Value) -> Option<String> {
    let response = entry.get("response")?;
    // An answer that was given holds what the page shows, which may speak of denials without being one.
    if response.get("status").and_then(Value::as_u64).is_some_and(|status| (200..400).contains(&status)) {
        return None;
    }
    let body = text(response, &["content", "text"])?;
    match text(response, &["content", "encoding"]).as_deref() {
        Some("base64") => Some(String::from_utf8_lossy(&STANDARD.decode(body.trim()).ok()?).into_owned()),
        _ => Some(body.into_owned()),
    }
}
