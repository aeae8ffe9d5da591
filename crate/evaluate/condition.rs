//! Whether the terms of a condition hold.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html> and
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>

use super::compare::{IpRange, boolean, date, number};
use super::document::Term;
use super::operator::{Kind, Set};
use super::pattern::Pattern;
use super::request::{Request, State, Text, Value};
use super::truth::Truth;

impl Term {
    /// Whether the term holds of `request`.
    pub fn holds(&self, request: &Request) -> Truth {
        match request.state(&self.key) {
            State::Absent => self.absent(),
            State::Values(values) => self.present(values, request),
            State::Perhaps(values) => self.absent().either(self.present(values, request), &self.key),
            State::Present => self.of_any_value(request),
            State::Unknown => self.absent().either(self.of_any_value(request), &self.key),
        }
    }

    /// Whether it holds where the key is not in the request.
    ///
    /// "If the key that you specify in a policy condition is not present in the request context, the values do not match
    /// and the condition is false. If the policy condition requires that the key is not matched, such as StringNotLike
    /// or ArnNotLike, and the right key is not present, the condition is true." `ForAllValues` "also returns true if there
    /// are no context keys in the request"; `ForAnyValue` "for no matching context key or a null dataset" returns false.
    fn absent(&self) -> Truth {
        let operator = self.operator;
        Truth::from(match (operator.kind, operator.set) {
            (Kind::Null, _) => return self.null(true),
            _ if operator.if_exists => true,
            (_, Some(Set::ForAllValues)) => true,
            (_, Some(Set::ForAnyValue)) => false,
            (_, None) => operator.negated,
        })
    }

    /// "Use either true (the key doesn't exist, it is null) or false (the key exists and its value is not null)."
    fn null(&self, absent: bool) -> Truth {
        Truth::from(self.values.iter().any(|wanted| boolean(&wanted.source) == Some(absent)))
    }

    /// Whether it holds where the key has values that are not known.
    fn of_any_value(&self, request: &Request) -> Truth {
        if self.operator.kind == Kind::Null {
            return self.null(false);
        }
        let takes_all = matches!(self.operator.kind, Kind::String { .. });
        if takes_all && self.values.iter().any(Pattern::is_everything) {
            return Truth::from(!self.operator.negated);
        }
        if self.values.iter().all(|wanted| wanted.matches_nothing(request)) {
            return Truth::from(self.operator.negated);
        }
        let wants = |wanted: bool| self.values.iter().any(|value| boolean(&value.source) == Some(wanted));
        if self.operator.kind == Kind::Bool && wants(true) && wants(false) {
            return Truth::Yes;
        }
        // The values that the policy takes from the request matter as well.
        let mut on = vec![self.key.clone()];
        let unknown =
            |key: &&str| matches!(request.state(key), State::Unknown | State::Present | State::Perhaps(_));
        let named = self.values.iter().flat_map(Pattern::keys).filter(unknown).map(str::to_owned);
        on = super::truth::union(on, named.collect());
        Truth::Depends(on)
    }

    /// Whether it holds of these values of the key.
    fn present(&self, values: &[Value], request: &Request) -> Truth {
        if self.operator.kind == Kind::Null {
            // An empty value is a key, and "null": AWS says both.
            let null = values.iter().all(|value| value.known() == Some(""));
            return if null { Truth::depends(&self.key) } else { self.null(false) };
        }
        let each = || values.iter().map(|value| self.fits(value, request));
        match (self.operator.set, values) {
            (None, [value]) => self.fits(value, request),
            // "You must use a set operator" for a key with several values; what happens without one is not documented.
            (None, _) => Truth::depends(&self.key),
            (Some(Set::ForAllValues), [value]) if value.known() == Some("") => Truth::Yes,
            (Some(Set::ForAllValues), _) => each().fold(Truth::Yes, Truth::and),
            (Some(Set::ForAnyValue), _) => each().fold(Truth::No, Truth::or),
        }
    }

    /// Whether one value of the request fits: it is one of the policy's values or, turned round, none of them.
    fn fits(&self, value: &Value, request: &Request) -> Truth {
        value.test(&self.key, |text| {
            let mut found = Truth::No;
            for wanted in &self.values {
                found = found.or(self.is(wanted, text, request));
                if found == Truth::Yes {
                    break;
                }
            }
            if self.operator.negated { !found } else { found }
        })
    }

    fn is(&self, wanted: &Pattern, value: &Text, request: &Request) -> Truth {
        let compare = |test: &dyn Fn(&str) -> bool| match value.known() {
            Some(text) => Truth::from(test(text)),
            None => Truth::depends(&self.key),
        };
        match self.operator.kind {
            Kind::String { .. } | Kind::Bool => wanted.matches(value, request, &self.key),
            Kind::Arn => wanted.matches_arn(value, request, &self.key),
            Kind::Numeric(order) => compare(&|text| match (number(text), number(&wanted.source)) {
                (Some(value), Some(wanted)) => order.holds(&value, &wanted),
                _ => false,
            }),
            Kind::Date(order) => compare(&|text| match (date(text), date(&wanted.source)) {
                (Some(value), Some(wanted)) => order.holds(&value, &wanted),
                _ => false,
            }),
            Kind::Binary => compare(&|text| text == wanted.source),
            Kind::Ip => compare(&|text| match (IpRange::read(text), IpRange::read(&wanted.source)) {
                (Some(value), Some(wanted)) => wanted.holds(value),
                _ => false,
            }),
            Kind::Null => Truth::No,
        }
    }
}
