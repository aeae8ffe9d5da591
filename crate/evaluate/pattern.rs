//! Patterns: what `Action`, `Resource` and the values of a condition are written as, with wildcards and policy variables.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html> (wildcards) and
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html> (variables).

use super::glob::{Atom, Stars, contains, glob, intersects};
use super::request::{Request, State, Text};
use super::truth::Truth;

/// What stands in a policy for many texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// As written.
    pub source: String,
    atoms: Vec<Atom>,
    variables: Vec<Variable>,
    /// Whether capitals do not matter.
    fold: bool,
}

/// `${aws:username}`, or `${aws:PrincipalTag/team, 'company-wide'}`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Variable {
    key: String,
    default: Option<String>,
}

/// What is special in a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syntax {
    /// Whether `*` and `?` stand for other characters.
    pub wildcards: bool,
    /// Whether `${…}` stands for a value of the request: from version 2012-10-17 on.
    pub variables: bool,
    /// Whether capitals do not matter.
    pub fold: bool,
}

/// A pattern with the request's values in it.
enum Resolved<'p> {
    /// A variable has no value: "there is no equal or like value".
    Nothing,
    /// A pattern without variables.
    Known(std::borrow::Cow<'p, [Atom]>),
    /// A pattern in which `*` stands for the values that are not known.
    Unknown(Vec<Atom>, Vec<String>),
}

impl Pattern {
    /// The pattern that `source` is.
    pub fn new(source: &str, syntax: Syntax) -> Self {
        let mut pattern = Pattern {
            source: source.to_owned(),
            atoms: Vec::with_capacity(source.len()),
            variables: Vec::new(),
            fold: syntax.fold,
        };
        let mut rest = source;
        while let Some(c) = rest.chars().next() {
            if let Some((name, after)) = rest.strip_prefix("${").and_then(|rest| rest.split_once('}'))
                && syntax.variables
            {
                pattern.variable(name);
                rest = after;
                continue;
            }
            pattern.atoms.push(match c {
                '*' if syntax.wildcards => Atom::Any,
                '?' if syntax.wildcards => Atom::One,
                c => Atom::Char(c),
            });
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
        pattern
    }

    /// What stands between `${` and `}`. `${*}`, `${?}` and `${$}` are the characters themselves.
    fn variable(&mut self, name: &str) {
        if let "*" | "?" | "$" = name {
            self.atoms.extend(name.chars().map(Atom::Char));
            return;
        }
        let (key, default) = match name.split_once(',') {
            Some((key, default)) => (key, Some(default.trim())),
            None => (name, None),
        };
        let default = default.and_then(|text| text.strip_prefix('\'')?.strip_suffix('\''));
        self.atoms.push(Atom::Variable(self.variables.len()));
        self.variables.push(Variable { key: key.trim().to_owned(), default: default.map(str::to_owned) });
    }

    /// Whether it stands for every text.
    pub fn is_everything(&self) -> bool {
        !self.atoms.is_empty() && self.atoms.iter().all(|atom| *atom == Atom::Any)
    }

    /// Whether one of its variables has no value in `request`, so that nothing matches it.
    pub fn matches_nothing(&self, request: &Request) -> bool {
        !self.variables.is_empty() && matches!(self.resolve(request), Resolved::Nothing)
    }

    /// The condition keys that its variables name.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.variables.iter().map(|variable| variable.key.as_str())
    }

    /// Whether `text` is one of those that the pattern stands for; `name` is what it depends on where parts of `text`
    /// are unknown.
    pub fn matches(&self, text: &Text, request: &Request, name: &str) -> Truth {
        match self.resolve(request) {
            Resolved::Nothing => Truth::No,
            Resolved::Known(atoms) => of_text(&atoms, text, self.fold, name),
            Resolved::Unknown(atoms, keys) => {
                if intersects(&atoms, &text.atoms(), self.fold, Stars::Cross) {
                    Truth::Depends(keys)
                } else {
                    Truth::No
                }
            }
        }
    }

    /// [`Pattern::matches`] of a text that is wholly known, by a pattern without variables: an action.
    pub fn matches_text(&self, text: &str) -> bool {
        glob(&self.atoms, text, self.fold)
    }

    /// [`Pattern::matches`] of a resource.
    ///
    /// "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon
    /// boundaries." Of a `*` elsewhere AWS says that it stands "within" its segment; where only a run over a colon would
    /// match, it depends.
    pub fn matches_resource(&self, resource: &Text, request: &Request) -> Truth {
        let loose = self.matches(resource, request, "resource");
        if loose != Truth::Yes || !self.has_inner_star() {
            return loose;
        }
        let Resolved::Known(atoms) = self.resolve(request) else { return loose };
        let strict = intersects(&atoms, &resource.atoms(), self.fold, Stars::OfAnArn);
        if strict { Truth::Yes } else { Truth::depends("resource") }
    }

    /// Whether a wildcard stands elsewhere than at the end of a segment.
    fn has_inner_star(&self) -> bool {
        self.atoms.windows(2).any(|pair| match pair {
            [Atom::Any, next] => !matches!(next, Atom::Char(':') | Atom::Any),
            [Atom::One, _] => true,
            _ => false,
        }) || self.atoms.last() == Some(&Atom::One)
    }

    /// [`Pattern::matches`] of an ARN by an ARN operator: "Each of the six colon-delimited components of the ARN is
    /// checked separately".
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN>
    pub fn matches_arn(&self, text: &Text, request: &Request, name: &str) -> Truth {
        let (atoms, keys) = match self.resolve(request) {
            Resolved::Nothing => return Truth::No,
            Resolved::Known(atoms) => (atoms, Vec::new()),
            Resolved::Unknown(atoms, keys) => (atoms.into(), keys),
        };
        let parts: Vec<&[Atom]> = atoms.splitn(6, |atom| *atom == Atom::Char(':')).collect();
        if parts.len() < 6 {
            // What AWS makes of a pattern that is no ARN is not documented.
            return Truth::depends(name);
        }
        let text = text.atoms();
        let values: Vec<&[Atom]> = text.splitn(6, |atom| *atom == Atom::Char(':')).collect();
        let unknown = text.contains(&Atom::Any);
        if values.len() < 6 {
            return if unknown { Truth::depends(name) } else { Truth::No };
        }
        let mut sure = keys.is_empty();
        for (part, value) in parts.iter().zip(&values) {
            if !intersects(part, value, false, Stars::Cross) {
                return Truth::No;
            }
            sure &= !value.contains(&Atom::Any) || contains(part, &Text::of_atoms(value), false);
        }
        match (sure, unknown) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Depends(super::truth::union(vec![name.to_owned()], keys)),
            (false, false) => Truth::Depends(keys),
        }
    }

    fn resolve(&self, request: &Request) -> Resolved<'_> {
        if self.variables.is_empty() {
            return Resolved::Known(self.atoms.as_slice().into());
        }
        let (mut atoms, mut unknown) = (Vec::new(), Vec::new());
        for atom in &self.atoms {
            let Atom::Variable(number) = atom else {
                atoms.push(*atom);
                continue;
            };
            let Some(variable) = self.variables.get(*number) else { continue };
            let state = request.state(&variable.key);
            let known = match (&state, &variable.default) {
                (State::Values([one]), _) => one.known(),
                (State::Absent, None) => return Resolved::Nothing,
                (State::Absent, Some(default)) => Some(default.as_str()),
                _ => None,
            };
            match known {
                Some(text) => atoms.extend(text.chars().map(Atom::Char)),
                None => {
                    atoms.push(Atom::Any);
                    unknown.push(variable.key.clone());
                }
            }
        }
        if unknown.is_empty() { Resolved::Known(atoms.into()) } else { Resolved::Unknown(atoms, unknown) }
    }
}

/// Whether `pattern` matches `text`, parts of which may be unknown.
fn of_text(pattern: &[Atom], text: &Text, fold: bool, name: &str) -> Truth {
    if let Some(known) = text.known() {
        return Truth::from(glob(pattern, known, fold));
    }
    if !intersects(pattern, &text.atoms(), fold, Stars::Cross) {
        Truth::No
    } else if contains(pattern, text, fold) {
        Truth::Yes
    } else {
        Truth::depends(name)
    }
}
