//! The first opened layer: what the reader does, and the policy with its Copy.

use super::super::dom::{add, set};
use super::{Inner, copy, encoded, exception, line, policy, prose, words};
use crate::Diagnosis;
use crate::diagnosis::{Kind, ProposedPolicy, Scope};
use crate::page::Reader;
use crate::say::messages::{Button, Heading};
use crate::say::said;
use std::rc::Rc;
use web_sys::Element;

/// How many lines of steps the first layer holds; more of them stand in a layer of their own.
const MOST_LINES: usize = 7;
/// How many characters a line of the left column holds at 1,280 pixels.
const LINE_CHARACTERS: usize = 46;

/// Draws the layer.
pub fn draw(inner: &Rc<Inner>, more: &Element, diagnosis: &Diagnosis) {
    let build = inner.build();
    let body = build.element("div", "body");
    if diagnosis.kind == Kind::Encoded {
        encoded::draw(inner, &body, diagnosis);
        add(more, &body);
        return;
    }
    if let [ours, theirs] = both_sides(diagnosis).as_slice() {
        let _ = body.class_list().add_1("even");
        for (number, policy) in [(1, *ours), (2, *theirs)] {
            let column = build.element("div", "");
            let head = build.element("p", "h");
            add(&head, &build.text("span", "stepno", &number.to_string()));
            add(&head, &build.text("span", "", &words::send_to(policy)));
            add(&column, &head);
            let heading = words::policy_heading(policy);
            add(&column, &policy::draw(inner, policy, &policy::Head::Words(&heading)));
            add(&body, &column);
        }
        add(more, &body);
        return;
    }
    let left = build.element("div", "");
    let steps = steps(inner, diagnosis);
    let (shown, _) = split(&steps);
    if line::has_desk(inner) {
        let row = build.element("div", "headrow");
        add(&row, &build.text("p", "h", &said(Heading::WhatYouDo)));
        add(&row, &line::request_button(inner, "btn small"));
        add(&left, &row);
    } else {
        add(&left, &build.text("p", "h", &said(Heading::WhatYouDo)));
    }
    if shown.is_empty() {
        add(&left, &build.prose("p", "", &diagnosis.remedy.summary));
    } else {
        add(&left, &prose::list(inner, "ol", shown));
    }
    add(&body, &left);
    match diagnosis.remedy.policies.get(inner.chosen.get()).or(diagnosis.remedy.policies.first()) {
        Some(policy) => {
            let right = build.element("div", "");
            let heading = build.text("p", "h", &words::policy_heading(policy));
            set(&heading, "id", "policy");
            add(&right, &heading);
            add(&right, &policy::draw(inner, policy, &policy::Head::Tabs));
            add(&body, &right);
        }
        None if !diagnosis.remedy.exceptions.is_empty() => {
            let right = build.element("div", "");
            for exception in diagnosis.remedy.exceptions.iter().take(1) {
                add(&right, &exception::draw(inner, exception));
            }
            add(&body, &right);
        }
        None => {
            let _ = body.class_list().add_1("one");
        }
    }
    add(more, &body);
}

/// The steps of whoever reads.
fn steps(inner: &Inner, diagnosis: &Diagnosis) -> Vec<String> {
    match inner.look.reader {
        Reader::Requester => diagnosis.remedy.steps.clone(),
        Reader::Administrator if diagnosis.remedy.owner_steps.is_empty() => diagnosis.remedy.steps.clone(),
        Reader::Administrator => diagnosis.remedy.owner_steps.clone(),
    }
}

/// The steps that the first layer has room for, and the others.
fn split(steps: &[String]) -> (&[String], &[String]) {
    let mut lines = 0;
    let fits = steps.iter().take_while(|step| {
        let commands = step.matches("`aws ").count();
        lines += step.chars().count().div_ceil(LINE_CHARACTERS) + commands;
        lines <= MOST_LINES
    });
    let count = fits.count().max(1).min(steps.len());
    steps.split_at_checked(count).unwrap_or((steps, &[]))
}

/// The steps that the first layer has no room for.
pub fn further_steps(inner: &Inner, diagnosis: &Diagnosis) -> Vec<String> {
    if both_sides(diagnosis).len() == 2 {
        return steps(inner, diagnosis);
    }
    if diagnosis.kind == Kind::Encoded {
        return Vec::new();
    }
    split(&steps(inner, diagnosis)).1.to_vec()
}

/// The two policies of a grant that takes two, where it does.
pub fn both_sides(diagnosis: &Diagnosis) -> Vec<&ProposedPolicy> {
    let policies = &diagnosis.remedy.policies;
    let also = policies.iter().find(|policy| policy.scope == Scope::AlsoNeeded);
    match (policies.first(), also) {
        (Some(first), Some(also)) if first.scope != Scope::AlsoNeeded => vec![first, also],
        _ => Vec::new(),
    }
}

/// The Copy that stands in a list, for one denial.
pub fn copy_policy(inner: &Rc<Inner>, policies: Vec<ProposedPolicy>) -> Element {
    copy::small(inner, Button::CopyPolicy, move || {
        let texts: Vec<String> = policies.iter().map(|policy| super::code::json(&policy.document)).collect();
        texts.join("\n\n")
    })
}
