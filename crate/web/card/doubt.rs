//! A text that somebody else may have written: what it says, and nothing to copy before the reader knows it.

use super::super::dom::{add, set};
use super::{Inner, icons, prose};
use crate::Diagnosis;
use crate::diagnosis::Doubt;
use crate::say::messages::{Button, Card, LookTwice};
use crate::say::{Name, between_sentences, said};
use crate::verdict::Verdict;
use std::rc::Rc;
use web_sys::Element;

/// Asks whether the reader knows the text.
pub fn ask(inner: &Rc<Inner>, more: &Element) {
    let build = inner.build();
    let body = build.element("div", "body one");
    let all = inner.diagnoses.borrow().clone();
    let Some(first) = all.first() else { return };
    let doubt = first.doubts.iter().find(|doubt| !matches!(doubt, Doubt::CallerOfAnotherAccount { .. }));
    let action = first.denial.actions.first().map(|action| Name::new(action.best()));
    let (warning, rest, says, button) = match doubt {
        Some(Doubt::CallerIsNotSignedIn { .. }) => (
            LookTwice::SomebodyElse,
            LookTwice::WouldLetThemIn,
            LookTwice::ItNames,
            Some(Button::IKnowThisAccount),
        ),
        Some(Doubt::UnknownService { .. }) => {
            (LookTwice::NoSuchService, LookTwice::DoNotGrant, LookTwice::ItNames, None)
        }
        Some(Doubt::NotWrittenByAws) => {
            (LookTwice::NoSuchMessage, LookTwice::DoNothing, LookTwice::ItSays, None)
        }
        _ => {
            let tried = action.map_or(LookTwice::DidYouTryThis, |action| LookTwice::DidYouTry { action });
            (LookTwice::CannotTell, tried, LookTwice::ItSays, Some(Button::ITriedThis))
        }
    };
    let block = build.element("div", "");
    let lead = build.element("p", "");
    add(&lead, &build.text("b", "", &said(warning)));
    add(&lead, &build.0.create_text_node(&(between_sentences() + &said(rest))));
    add(&block, &lead);
    add(&block, &what_it_says(inner, &said(says), &all, doubt));
    if let Some(label) = button {
        let of = inner.clone();
        add(
            &block,
            &build.button("btn", &said(label), move |_| {
                of.confirm();
            }),
        );
    }
    add(&body, &block);
    add(more, &body);
}

/// What the text says of whom, and who is signed in, as far as it is known.
fn what_it_says(inner: &Rc<Inner>, says: &str, all: &[Diagnosis], doubt: Option<&Doubt>) -> Element {
    let build = inner.build();
    let facts = build.element("dl", "facts spaced");
    for diagnosis in all.iter().take(3) {
        let denial = &diagnosis.denial;
        add(&facts, &build.text("dt", "", says));
        let value = build.element("dd", "");
        match &denial.principal {
            Some(who) => add(&value, &prose::id(build, &who.raw)),
            None => add(&value, &build.0.create_text_node(&said(LookTwice::Somebody))),
        }
        if let Some(action) = denial.actions.first() {
            add(&value, &build.0.create_text_node(&said(LookTwice::MayNotUse)));
            add(&value, &prose::id(build, action.best()));
        }
        add(&facts, &value);
    }
    if let Some(Doubt::CallerIsNotSignedIn { account, .. }) = doubt {
        add(&facts, &build.text("dt", "", &said(LookTwice::YouAre)));
        let value = build.element("dd", "");
        add(&value, &build.0.create_text_node(&said(LookTwice::SignedInTo)));
        add(&value, &prose::id(build, account));
        add(&value, &build.0.create_text_node(" "));
        let pill = build.element("span", "pill guard");
        add(&pill, &build.icon("", &icons::CLOSE));
        add(&pill, &build.0.create_text_node(&said(LookTwice::AnotherAccount)));
        add(&value, &pill);
        add(&facts, &value);
    }
    facts
}

/// Stays above the policy after the reader has said that the text is theirs.
pub fn warn(inner: &Rc<Inner>, more: &Element) {
    let build = inner.build();
    let bar = build.element("p", "warn");
    add(&bar, &build.icon("", &icons::TRIANGLE));
    let verdict: Verdict = inner.verdict();
    let words = said(Card::CheckBeforeYouPass { what: Name::new(&verdict.what) });
    add(&bar, &build.text("span", "", &words));
    set(&bar, "role", "note");
    add(more, &bar);
}
