//! What a sentence says the action was tried on.

use crate::read::parts::value;
use crate::read::text::phrase::eat;
use crate::read::text::shape::{is_elision, is_template};
use crate::read::text::slice::{between, skip_space, tail};
use crate::read::text::token;
use crate::read::words::objects::{CIPHERTEXT, NAMED, THIS_RESOURCE, UNNAMED};

pub struct OnResource {
    pub resource: Option<String>,
    pub ciphertext: bool,
    /// Behind the resource, where there is one.
    pub end: usize,
    /// Where the reason may begin.
    pub next: usize,
}

/// The resource that follows the actions at `at`.
pub fn on_resource(text: &str, at: usize) -> OnResource {
    let entry = at;
    let nothing = |end| OnResource { resource: None, ciphertext: false, end, next: end };
    let mut at = at;
    // `lambda:CreateFunction […] with an explicit deny`
    for _ in 0..3 {
        let start = skip_space(text, at);
        let end = token::end(text, start);
        let token = between(text, start, end);
        let elided = token.contains("..") || token.contains('…');
        if end > start && elided && is_elision(token) { at = end } else { break }
    }
    let at = skip_space(text, at);
    let at = eat(text, at, "action").map_or(at, |end| skip_space(text, end));
    let at = at + usize::from(tail(text, at).starts_with(','));
    let Some(on) = eat(text, at, "on") else {
        return OnResource { next: at.min(text.len()), ..nothing(entry) };
    };
    if let Some(end) = CIPHERTEXT.iter().find_map(|phrase| eat(text, on, phrase)) {
        return OnResource { ciphertext: true, ..nothing(end) };
    }
    if let Some(end) = UNNAMED.iter().find_map(|phrase| eat(text, on, phrase)) {
        return OnResource { ciphertext: eat(text, on, THIS_RESOURCE).is_some(), ..nothing(end) };
    }
    let Some(behind) = NAMED.iter().find_map(|phrase| eat(text, on, phrase)) else {
        // `… to perform: sqs:SendMessage on arn:aws:sqs:…`
        let bare = Some(skip_space(text, on)).filter(|next| tail(text, *next).starts_with("arn:"));
        return match bare.and_then(|next| value::resource(text, next)) {
            Some(value) => OnResource { resource: value.text, ..nothing(value.end) },
            None => OnResource { next: at.min(text.len()), ..nothing(entry) },
        };
    };
    let plural = behind + usize::from(tail(text, behind).starts_with('s'));
    let behind = if tail(text, plural).starts_with(char::is_alphanumeric) { behind } else { plural };
    // `on resource*`, `on the resource_`: what closes emphasis, and no value.
    let mark = tail(text, behind).trim_start_matches(['*', '_', '~']);
    if tail(text, behind).starts_with(['*', '_', '~']) && !mark.trim_start().starts_with([':', '=']) {
        return nothing(behind);
    }
    let colon = skip_marks_but_quotes(text, behind);
    let start = if tail(text, colon).starts_with([':', '=']) { colon + 1 } else { behind };
    let begin = start;
    let start = skip_emphasis(text, start);
    if value::follows(text, start) || start >= text.len() || ends_here(text, begin, start) {
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

/// Whether the sentence ends without a resource where one could begin: with a full stop, or before a blank line.
fn ends_here(text: &str, at: usize, start: usize) -> bool {
    let rest = tail(text, start);
    let stops = rest.strip_prefix('.').is_some_and(|rest| rest.starts_with([' ', '\n']));
    // A mark right behind the colon, with a blank behind it, closes what was quoted.
    let closed = rest.strip_prefix(['"', '\'', '`']).is_some_and(|rest| rest.starts_with(' ')) && start == at;
    let gap = between(text, at, start);
    let apart = gap.trim_end_matches([' ', '\t']).matches('\n').count() > 1;
    stops && start == at || closed || apart && !rest.starts_with("arn:") && !rest.starts_with('*')
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

pub fn masked_end(text: &str, at: usize) -> usize {
    token::end(text, skip_space(text, at))
}
