//! Text in, [`Reading`]s out: where a message starts, its wrappings, its sentence, its reason.

use crate::diagnosis::{Denial, DeniedAction, DeniedResource, Kind, Span};
use crate::iam::Principal;

/// One denial as it was read: nothing in it is looked up, completed or guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What sort of refusal it is.
    pub kind: Kind,
    /// Where it stands, the first time.
    pub span: Span,
    /// How often the same denial stands in the text.
    pub count: u32,
    /// What it says.
    pub denial: Denial,
}

/// What a cheap look asks of a text before the engine is woken: a text that holds none of these holds no denial.
/// `content.js` looks for the same list, which is generated from this one.
pub const NEEDLES: &[&str] = &["not authorized to perform"];

/// Every denial in `text`, in order. Never panics; linear in `text`.
pub fn read(text: &str) -> Vec<Reading> {
    let Some(start) = text.find("User: ") else { return Vec::new() };
    let Some((principal, rest)) =
        text.get(start + 6..).and_then(|rest| rest.split_once(" is not authorized to perform: "))
    else {
        return Vec::new();
    };
    let action = rest.split_whitespace().next().unwrap_or_default();
    let resource = rest.split_once(" on resource: ").and_then(|(_, rest)| rest.split_whitespace().next());
    vec![Reading {
        kind: Kind::AccessDenied,
        span: Span { start, end: text.len() },
        count: 1,
        denial: Denial {
            principal: Some(Principal::read(principal)),
            actions: vec![DeniedAction::printed(action)],
            resource: resource.map(DeniedResource::printed),
            ..Denial::default()
        },
    }]
}
