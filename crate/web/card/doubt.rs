//! A text that somebody else may have written: what it says, and nothing to copy before the reader knows it.

use super::super::dom::{add, set};
use super::{Inner, icons, prose};
use crate::Diagnosis;
use crate::diagnosis::Doubt;
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
    let action = first.denial.actions.first().map_or("this", |action| action.best());
    let (warning, rest, says, button) = match doubt {
        Some(Doubt::CallerIsNotSignedIn { .. }) => (
            "Somebody else's name may stand here on purpose.",
            "A policy made from it would let them in. Check with whoever sent you here before you go on."
                .to_owned(),
            "It names",
            Some("I know this account, show the policy"),
        ),
        Some(Doubt::UnknownService { .. }) => (
            "AWS documents no such service principal.",
            "A policy made from it would let in whoever owns that name one day. Do not grant it.".to_owned(),
            "It names",
            None,
        ),
        Some(Doubt::NotWrittenByAws) => (
            "AWS writes no message like this one.",
            "Somebody may have made it up to get a policy out of you. Do nothing on its word.".to_owned(),
            "It says",
            None,
        ),
        _ => (
            "undeny cannot tell who wrote this.",
            format!("Did you just try {action} on this page? If not, do nothing and ask nobody for it."),
            "It says",
            Some("I tried this, show the policy"),
        ),
    };
    let block = build.element("div", "");
    let lead = build.element("p", "");
    add(&lead, &build.text("b", "", warning));
    add(&lead, &build.0.create_text_node(&format!(" {rest}")));
    add(&block, &lead);
    add(&block, &said(inner, says, &all, doubt));
    if let Some(label) = button {
        let of = inner.clone();
        add(
            &block,
            &build.button("btn", label, move |_| {
                of.confirm();
            }),
        );
    }
    add(&body, &block);
    add(more, &body);
}

/// What the text says of whom, and who is signed in, as far as it is known.
fn said(inner: &Rc<Inner>, says: &str, all: &[Diagnosis], doubt: Option<&Doubt>) -> Element {
    let build = inner.build();
    let facts = build.element("dl", "facts spaced");
    for diagnosis in all.iter().take(3) {
        let denial = &diagnosis.denial;
        add(&facts, &build.text("dt", "", says));
        let value = build.element("dd", "");
        match &denial.principal {
            Some(who) => add(&value, &prose::id(build, &who.raw)),
            None => add(&value, &build.0.create_text_node("somebody")),
        }
        if let Some(action) = denial.actions.first() {
            add(&value, &build.0.create_text_node(" may not use "));
            add(&value, &prose::id(build, action.best()));
        }
        add(&facts, &value);
    }
    if let Some(Doubt::CallerIsNotSignedIn { account, .. }) = doubt {
        add(&facts, &build.text("dt", "", "You are"));
        let value = build.element("dd", "");
        add(&value, &build.0.create_text_node("signed in to account "));
        add(&value, &prose::id(build, account));
        add(&value, &build.0.create_text_node(" "));
        let pill = build.element("span", "pill guard");
        add(&pill, &build.icon("", &icons::CLOSE));
        add(&pill, &build.0.create_text_node("another account"));
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
    let words = format!("{} Check it before you pass it on.", verdict.what);
    add(&bar, &build.text("span", "", &words));
    set(&bar, "role", "note");
    add(more, &bar);
}
