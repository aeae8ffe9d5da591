//! What a sentence says the action was tried on.

use super::lex::{between, eat, is_elision, is_template, skip_space, tail};
use super::value;

pub(super) struct OnResource {
    pub resource: Option<String>,
    pub ciphertext: bool,
    /// Behind the resource, where there is one.
    pub end: usize,
    /// Where the reason may begin.
    pub next: usize,
}

/// The resource that follows the actions at `at`.
pub(super) fn on_resource(text: &str, at: usize) -> OnResource {
    let entry = at;
    let nothing = |end| OnResource { resource: None, ciphertext: false, end, next: end };
    let mut at = at;
    // `lambda:CreateFunction […] with an explicit deny`
    for _ in 0..3 {
        let start = skip_space(text, at);
        let end = value::token_end(text, start);
        let token = between(text, start, end);
        let elided = token.contains("..") || token.contains('…');
        if end > start && elided && is_elision(token) { at = end } else { break }
    }
    let at = skip_space(text, at);
    let at = eat(text, at, "action").map_or(at, |end| skip_space(text, end));
    let at = at + usize::from(tail(text, at).starts_with(','));
    if let Some(end) = eat(text, at, "on the resource associated with this ciphertext")
        .or_else(|| eat(text, at, "on resource associated with this ciphertext"))
        .or_else(|| eat(text, at, "on this ciphertext"))
        .or_else(|| eat(text, at, "on the resource associated with this secret"))
    {
        return OnResource { ciphertext: true, ..nothing(end) };
    }
    let unnamed = [
        "on this resource",
        "on the specified resource",
        "on the requested resource",
        "on the given resource",
    ];
    if let Some(end) = unnamed.iter().find_map(|phrase| eat(text, at, phrase)) {
        return OnResource { ciphertext: eat(text, at, "on this resource").is_some(), ..nothing(end) };
    }
    let named =
        ["on resources", "on resource(s)", "on the resource", "on the following resource", "on resource"];
    let typed = ["on the role", "on role", "on the bucket", "on bucket", "on the key"];
    let Some(behind) = named.iter().chain(&typed).find_map(|phrase| eat(text, at, phrase)) else {
        // `… to perform: sqs:SendMessage on arn:aws:sqs:…`
        let bare = eat(text, at, "on")
            .map(|end| skip_space(text, end))
            .filter(|next| tail(text, *next).starts_with("arn:"));
        return match bare.and_then(|next| value::resource(text, next)) {
            Some(value) => OnResource { resource: value.text, ..nothing(value.end) },
            None => OnResource { next: at.min(text.len()), ..nothing(entry) },
        };
    };
    let colon = skip_marks_but_quotes(text, behind);
    let start = if tail(text, colon).starts_with([':', '=']) { colon + 1 } else { behind };
    let start = skip_emphasis(text, start);
    if value::follows(text, start) || start >= text.len() {
        return nothing(behind);
    }
    match value::resource(text, start) {
        Some(value) => {
            let resource =
                value.text.filter(|resource| resource.starts_with("arn:") || !is_template(resource));
            OnResource { resource, ..nothing(value.end) }
        }
        None => nothing(behind),
    }
}

fn skip_marks_but_quotes(text: &str, at: usize) -> usize {
    let at = skip_space(text, at);
    at + tail(text, at)
        .chars()
        .take_while(|c| matches!(c, '*' | '`'))
        .count()
        .min(usize::from(tail(text, at).contains(':')) * 3)
}

fn skip_emphasis(text: &str, at: usize) -> usize {
    let at = skip_space(text, at);
    if tail(text, at).starts_with("** ") { at + 3 } else { at }
}

pub(super) fn masked_end(text: &str, at: usize) -> usize {
    value::token_end(text, skip_space(text, at))
}
