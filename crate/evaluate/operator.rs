//! Condition operators.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use super::pattern::Syntax;

/// A condition operator, `ForAnyValue:StringLikeIfExists`, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operator {
    /// For a key with several values: how many of them have to fit.
    pub set: Option<Set>,
    /// What it compares.
    pub kind: Kind,
    /// Whether it holds where the comparison does not.
    pub negated: bool,
    /// Whether it holds where the key is absent.
    pub if_exists: bool,
}

/// How many of a key's values have to fit.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is its own name
pub enum Set {
    ForAllValues,
    ForAnyValue,
}

/// What an operator compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is its own name
pub enum Kind {
    String { like: bool, fold: bool },
    Arn,
    Numeric(Order),
    Date(Order),
    Bool,
    Binary,
    Ip,
    Null,
}

/// How a number or a date compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each variant is its own name
pub enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Order {
    /// Whether `value` stands so to `wanted`.
    pub fn holds<T: PartialOrd>(self, value: &T, wanted: &T) -> bool {
        match self {
            Order::Equal => value == wanted,
            Order::Less => value < wanted,
            Order::LessOrEqual => value <= wanted,
            Order::Greater => value > wanted,
            Order::GreaterOrEqual => value >= wanted,
        }
    }
}

const fn string(like: bool, fold: bool) -> Kind {
    Kind::String { like, fold }
}

/// Every operator: its name, what it compares, whether it is negated. `ArnEquals` and `ArnLike` "behave identically".
const OPERATORS: [(&str, Kind, bool); 27] = [
    ("StringEquals", string(false, false), false),
    ("StringNotEquals", string(false, false), true),
    ("StringEqualsIgnoreCase", string(false, true), false),
    ("StringNotEqualsIgnoreCase", string(false, true), true),
    ("StringLike", string(true, false), false),
    ("StringNotLike", string(true, false), true),
    ("NumericEquals", Kind::Numeric(Order::Equal), false),
    ("NumericNotEquals", Kind::Numeric(Order::Equal), true),
    ("NumericLessThan", Kind::Numeric(Order::Less), false),
    ("NumericLessThanEquals", Kind::Numeric(Order::LessOrEqual), false),
    ("NumericGreaterThan", Kind::Numeric(Order::Greater), false),
    ("NumericGreaterThanEquals", Kind::Numeric(Order::GreaterOrEqual), false),
    ("DateEquals", Kind::Date(Order::Equal), false),
    ("DateNotEquals", Kind::Date(Order::Equal), true),
    ("DateLessThan", Kind::Date(Order::Less), false),
    ("DateLessThanEquals", Kind::Date(Order::LessOrEqual), false),
    ("DateGreaterThan", Kind::Date(Order::Greater), false),
    ("DateGreaterThanEquals", Kind::Date(Order::GreaterOrEqual), false),
    ("Bool", Kind::Bool, false),
    ("BinaryEquals", Kind::Binary, false),
    ("IpAddress", Kind::Ip, false),
    ("NotIpAddress", Kind::Ip, true),
    ("ArnEquals", Kind::Arn, false),
    ("ArnLike", Kind::Arn, false),
    ("ArnNotEquals", Kind::Arn, true),
    ("ArnNotLike", Kind::Arn, true),
    ("Null", Kind::Null, false),
];

impl Operator {
    /// The operator of this name, in any case. `None` for a name of none.
    pub fn read(name: &str) -> Option<Operator> {
        let (set, name) = match name.split_once(':') {
            Some((set, name)) if set.eq_ignore_ascii_case("ForAllValues") => (Some(Set::ForAllValues), name),
            Some((set, name)) if set.eq_ignore_ascii_case("ForAnyValue") => (Some(Set::ForAnyValue), name),
            Some(_) => return None,
            None => (None, name),
        };
        let find = |name: &str| OPERATORS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
        let (base, if_exists) = match find(name) {
            Some(found) => (found, false),
            None => {
                let at = name.len().checked_sub("IfExists".len())?;
                let (base, suffix) = name.split_at_checked(at)?;
                (find(base).filter(|_| suffix.eq_ignore_ascii_case("IfExists"))?, true)
            }
        };
        let (_, kind, negated) = *base;
        Some(Operator { set, kind, negated, if_exists })
    }

    /// What is special in its values. Policy variables stand "in string comparisons in the Condition element", in ARNs
    /// and Booleans; wildcards in `…Like` and in ARNs.
    pub fn syntax(self, variables: bool) -> Syntax {
        match self.kind {
            Kind::String { like, fold } => Syntax { wildcards: like, variables, fold },
            Kind::Arn => Syntax { wildcards: true, variables, fold: false },
            Kind::Bool => Syntax { wildcards: false, variables, fold: true },
            _ => Syntax { wildcards: false, variables: false, fold: false },
        }
    }

    /// Whether a policy variable can stand in its values.
    pub fn takes_variables(self) -> bool {
        self.syntax(true).variables
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_are_taken_apart() {
        let plain = Operator { set: None, kind: Kind::Null, negated: false, if_exists: false };
        for (name, wanted) in [
            ("Null", Some(plain)),
            ("bool", Some(Operator { kind: Kind::Bool, ..plain })),
            (
                "ForAnyValue:StringNotLikeIfExists",
                Some(Operator {
                    set: Some(Set::ForAnyValue),
                    kind: string(true, false),
                    negated: true,
                    if_exists: true,
                }),
            ),
            ("StringEqual", None),
            ("ForSome:StringEquals", None),
            ("IfExists", None),
            ("", None),
        ] {
            assert_eq!(Operator::read(name), wanted, "{name}");
        }
    }
}
