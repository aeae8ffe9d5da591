//! What a statement does to a request.
//!
//! A statement applies where all its elements match. Source:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

use super::document::{Document, List, Statement, Term};
use super::request::Request;
use super::truth::Truth;
use crate::iam::Effect;

/// What a statement does to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It applies, and denies.
    Denies,
    /// It applies, and allows.
    Allows,
    /// It does not apply, because of this element.
    DoesNotMatch(Element),
    /// It applies or not by these: condition keys, or `action`, `resource`, `principal`.
    Depends(Vec<String>),
}

/// An element of a statement, by which it does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is the element of that name
pub enum Element {
    Principal,
    NotPrincipal,
    Action,
    NotAction,
    Resource,
    NotResource,
    /// The term of the condition, by number.
    Condition(usize),
    /// None of them: the statement has a fault and does nothing.
    Fault,
}

impl Statement {
    /// What the statement does to `request`. Takes time linear in the statement.
    pub fn verdict(&self, request: &Request) -> Verdict {
        if !self.sound {
            return Verdict::DoesNotMatch(Element::Fault);
        }
        let mut all = Truth::Yes;
        for (element, test) in self.tests() {
            match test(self, request) {
                Truth::No => return Verdict::DoesNotMatch(element),
                truth => all = all.and(truth),
            }
        }
        for (number, term) in self.condition.iter().enumerate() {
            match term.holds(request) {
                Truth::No => return Verdict::DoesNotMatch(Element::Condition(number)),
                truth => all = all.and(truth),
            }
        }
        match (all, self.effect) {
            (Truth::Depends(keys), _) => Verdict::Depends(keys),
            (_, Effect::Allow) => Verdict::Allows,
            (_, Effect::Deny) => Verdict::Denies,
        }
    }

    #[allow(clippy::type_complexity)] // an element, and how it is tested
    fn tests(&self) -> [(Element, fn(&Statement, &Request) -> Truth); 3] {
        let action = if self.action.negated { Element::NotAction } else { Element::Action };
        let not_resource = self.resource.as_ref().is_some_and(|list| list.negated);
        let resource = if not_resource { Element::NotResource } else { Element::Resource };
        let not_principal = self.principal.as_ref().is_some_and(|element| element.negated);
        let principal = if not_principal { Element::NotPrincipal } else { Element::Principal };
        [
            (action, Statement::matches_action),
            (resource, Statement::matches_resource),
            (principal, Statement::matches_principal),
        ]
    }

    fn matches_principal(&self, request: &Request) -> Truth {
        self.principal.as_ref().map_or(Truth::Yes, |element| element.matches(request))
    }

    /// A request that needs several actions is refused where one of them is.
    pub(super) fn matches_action(&self, request: &Request) -> Truth {
        let actions = &request.actions;
        let everything = self.action.patterns.iter().any(super::Pattern::is_everything);
        if actions.is_empty() {
            return if everything { Truth::from(!self.action.negated) } else { Truth::depends("action") };
        }
        let met = actions.iter().filter(|action| self.action.names(action)).count();
        // A Deny of one action refuses a request that needs it; an Allow has to allow all of them.
        let one_is_enough = self.effect == Effect::Deny && !request.action_is_uncertain;
        match met {
            0 => Truth::No,
            _ if met == actions.len() || one_is_enough => Truth::Yes,
            _ => Truth::depends("action"),
        }
    }

    fn matches_resource(&self, request: &Request) -> Truth {
        let Some(list) = &self.resource else { return Truth::Yes };
        if list.patterns.iter().any(super::Pattern::is_everything) {
            return Truth::from(!list.negated);
        }
        let Some(resource) = &request.resource else { return Truth::depends("resource") };
        resource.test("resource", |text| {
            let each = list.patterns.iter().map(|pattern| pattern.matches_resource(text, request));
            let found = each.fold(Truth::No, Truth::or);
            if list.negated { !found } else { found }
        })
    }

    /// The terms of the condition, and whether each holds.
    pub fn terms<'s>(&'s self, request: &Request) -> impl Iterator<Item = (&'s Term, Truth)> {
        self.condition.iter().map(move |term| (term, term.holds(request)))
    }
}

impl List {
    /// Whether the element, negated or not, means this action.
    pub fn names(&self, action: &str) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches_text(action)) != self.negated
    }
}

/// What a whole document does to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A statement denies it, whatever is unknown; the first that does.
    Denied(usize),
    /// No statement denies it, and one allows it.
    Allowed,
    /// No statement denies or allows it.
    NotAllowed,
    /// It depends on these; the statements that it depends on, by index.
    Depends(Vec<String>, Vec<usize>),
}

impl Document {
    /// What the document does to `request`: "an explicit deny in any of these policies overrides the allow", and "by
    /// default, all requests are implicitly denied".
    pub fn outcome(&self, request: &Request) -> Outcome {
        let (mut denies, mut allows) = (Truth::No, Truth::No);
        let mut open = Vec::new();
        for statement in &self.statements {
            match (statement.verdict(request), statement.effect) {
                (Verdict::Denies, _) => return Outcome::Denied(statement.index),
                (Verdict::Allows, _) => allows = Truth::Yes,
                (Verdict::DoesNotMatch(_), _) => (),
                (Verdict::Depends(keys), Effect::Deny) => {
                    open.push(statement.index);
                    denies = denies.or(Truth::Depends(keys));
                }
                (Verdict::Depends(keys), Effect::Allow) => {
                    open.push(statement.index);
                    allows = allows.or(Truth::Depends(keys));
                }
            }
        }
        match (denies, allows) {
            (Truth::Depends(keys), Truth::Depends(more)) => {
                Outcome::Depends(super::truth::union(keys, more), open)
            }
            (Truth::Depends(keys), _) | (_, Truth::Depends(keys)) => Outcome::Depends(keys, open),
            (_, Truth::Yes) => Outcome::Allowed,
            _ => Outcome::NotAllowed,
        }
    }
}
