//! A request, as far as it is known.

use super::glob::Atom;
use super::truth::Truth;
use crate::iam::{Arn, Principal, PrincipalKind};

/// A text of which parts may be unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Vec<String>);

impl Text {
    /// A text that is wholly known.
    pub fn new(text: impl Into<String>) -> Self {
        Text(vec![text.into()])
    }

    /// The known stretches of a text, with something unknown between each two of them.
    pub fn with_gaps(stretches: Vec<String>) -> Self {
        if stretches.is_empty() { Text::new("") } else { Text(stretches) }
    }

    /// A text in which `${Placeholders}` stand for what is unknown.
    pub fn with_placeholders(text: &str) -> Self {
        let (mut stretches, mut rest) = (Vec::new(), text);
        while let Some((before, after)) = rest.split_once("${") {
            let Some((_, behind)) = after.split_once('}') else { break };
            stretches.push(before.to_owned());
            rest = behind;
        }
        stretches.push(rest.to_owned());
        Text(stretches)
    }

    /// The whole text, where no part of it is unknown.
    pub fn known(&self) -> Option<&str> {
        match self.0.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// How many parts are unknown.
    pub(super) fn gaps(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// The text with `fill` in its unknown parts, by number.
    pub(super) fn filled<'a>(&'a self, fill: impl Fn(usize) -> &'a str) -> String {
        let mut text = String::new();
        for (i, stretch) in self.0.iter().enumerate() {
            if let Some(gap) = i.checked_sub(1) {
                text.push_str(fill(gap));
            }
            text.push_str(stretch);
        }
        text
    }

    pub(super) fn atoms(&self) -> Vec<Atom> {
        let mut atoms = Vec::new();
        for (i, stretch) in self.0.iter().enumerate() {
            if i > 0 {
                atoms.push(Atom::Any);
            }
            atoms.extend(stretch.chars().map(Atom::Char));
        }
        atoms
    }

    pub(super) fn of_atoms(atoms: &[Atom]) -> Self {
        let stretch = |part: &[Atom]| {
            part.iter().filter_map(|atom| if let Atom::Char(c) = atom { Some(*c) } else { None }).collect()
        };
        Text(atoms.split(|atom| *atom == Atom::Any).map(stretch).collect())
    }
}

/// One value of the request: it is one of these texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value(pub Vec<Text>);

impl Value {
    /// A value that is known.
    pub fn new(text: impl Into<String>) -> Self {
        Value(vec![Text::new(text)])
    }

    /// The value, where all of it is known.
    pub fn known(&self) -> Option<&str> {
        match self.0.as_slice() {
            [only] => only.known(),
            _ => None,
        }
    }

    /// What `test` says of the value, whichever of its texts it is; `name` is what it depends on where that matters.
    pub(super) fn test(&self, name: &str, test: impl Fn(&Text) -> Truth) -> Truth {
        let mut each = self.0.iter().map(test);
        let Some(first) = each.next() else { return Truth::depends(name) };
        each.fold(first, |found, here| found.either(here, name))
    }

    /// What a person reads: the value, or what is known of it, with `…` for the rest.
    pub fn shown(&self) -> String {
        self.0.first().map(|text| text.filled(|_| "…")).unwrap_or_default()
    }
}

/// What is known of a condition key. A key that no entry is for is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// The request's context does not hold it.
    Absent,
    /// It has exactly these values.
    Values(Vec<Value>),
    /// It has these values, or is absent.
    Perhaps(Vec<Value>),
}

/// What is known of a condition key, for whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State<'r> {
    Unknown,
    /// It has values, which are not known.
    Present,
    Absent,
    Values(&'r [Value]),
    Perhaps(&'r [Value]),
}

/// The keys that every request has.
///
/// Source: the "Availability" of each key in
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
const ALWAYS: [&str; 9] = [
    "aws:currenttime",
    "aws:epochtime",
    "aws:principalaccount",
    "aws:principaltype",
    "aws:requestedregion",
    "aws:securetransport",
    "aws:useragent",
    "aws:userid",
    "aws:viaawsservice",
];
/// The keys that every signed request has. Source: the same page.
const SIGNED: [&str; 2] = ["aws:principalarn", "aws:principalisawsservice"];

/// A request to AWS, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// Who makes it.
    pub principal: Option<Principal>,
    /// The actions that it needs, in the reference's spelling. Empty where they are not known.
    pub actions: Vec<String>,
    /// Whether `actions` are guesses of which one is right.
    pub action_is_uncertain: bool,
    /// What it acts on: one of these. `None` where nothing is known of it.
    pub resource: Option<Value>,
    context: Vec<(String, Known)>,
}

impl Request {
    /// What is known of the condition key `name`, in any case.
    pub fn context(&self, name: &str) -> Option<&Known> {
        self.context.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, known)| known)
    }

    /// Says what is known of a condition key; what was said of it before is forgotten.
    pub fn set(&mut self, name: &str, known: Known) {
        // "If the context key value resolves to a null dataset": no values are no key.
        let known = match known {
            Known::Values(values) if values.is_empty() => Known::Absent,
            known => known,
        };
        match self.context.iter_mut().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
            Some((_, before)) => *before = known,
            None => self.context.push((name.to_owned(), known)),
        }
    }

    /// [`Request::set`] for a key with one value.
    pub fn set_value(&mut self, name: &str, value: impl Into<String>) {
        self.set(name, Known::Values(vec![Value::new(value)]));
    }

    /// [`Request::set_value`], where nothing was said of the key before.
    pub fn set_default(&mut self, name: &str, known: Known) {
        if self.context(name).is_none() {
            self.set(name, known);
        }
    }

    pub(super) fn state(&self, name: &str) -> State<'_> {
        match self.context(name) {
            Some(Known::Absent) => State::Absent,
            Some(Known::Values(values)) => State::Values(values),
            Some(Known::Perhaps(values)) => State::Perhaps(values),
            None => {
                let listed = |keys: &[&str]| keys.iter().any(|key| key.eq_ignore_ascii_case(name));
                let signed = self.principal.as_ref().is_some_and(|p| p.kind != PrincipalKind::Anonymous);
                if listed(&ALWAYS) || signed && listed(&SIGNED) { State::Present } else { State::Unknown }
            }
        }
    }

    /// Sets the principal, and the condition keys that follow from who it is.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable> and
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties>
    pub fn set_principal(&mut self, principal: Principal) {
        if let Some(account) = &principal.account {
            self.set_value("aws:PrincipalAccount", account);
        }
        let kind = principal.kind;
        let name = principal.name.clone();
        let arn = principal_arn(&principal);
        self.principal = Some(principal);
        match kind {
            PrincipalKind::Anonymous => {
                for key in
                    ["aws:PrincipalArn", "aws:PrincipalIsAWSService", "aws:PrincipalOrgID", "aws:username"]
                {
                    self.set(key, Known::Absent);
                }
                self.set("aws:PrincipalOrgPaths", Known::Absent);
                self.set_value("aws:PrincipalType", "Anonymous");
                self.set_value("aws:userid", "anonymous");
                self.no_service();
                return;
            }
            PrincipalKind::Service => {
                self.set_value("aws:PrincipalIsAWSService", "true");
                if let Some(host) = name {
                    self.set_value("aws:PrincipalServiceName", host);
                }
                self.set("aws:username", Known::Absent);
                return;
            }
            PrincipalKind::User
            | PrincipalKind::Role
            | PrincipalKind::AssumedRole
            | PrincipalKind::Root
            | PrincipalKind::FederatedUser => (),
            _ => return,
        }
        let Some(arn) = arn else { return };
        self.set("aws:PrincipalArn", Known::Values(vec![arn]));
        self.set_value("aws:PrincipalIsAWSService", "false");
        self.no_service();
        let (of_type, username) = match kind {
            PrincipalKind::User => ("User", name),
            PrincipalKind::Root => ("Account", None),
            PrincipalKind::FederatedUser => ("FederatedUser", None),
            _ => ("AssumedRole", None),
        };
        self.set_value("aws:PrincipalType", of_type);
        self.set(
            "aws:username",
            username.map_or(Known::Absent, |name| Known::Values(vec![Value::new(name)])),
        );
    }

    /// "This key is present in the request when the call is made by an AWS service principal", and not otherwise.
    fn no_service(&mut self) {
        self.set("aws:PrincipalServiceName", Known::Absent);
        self.set("aws:PrincipalServiceNamesList", Known::Absent);
    }
}

/// `aws:PrincipalArn` of a principal: for a session of a role it is the role's ARN, whose path the session's ARN lacks.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn>
pub(super) fn principal_arn(principal: &Principal) -> Option<Value> {
    let arn = Arn::parse(principal.arn.as_deref()?)?;
    arn.account_id()?;
    if principal.kind != PrincipalKind::AssumedRole {
        return Some(Value::new(arn.to_string()));
    }
    let (partition, account, name) = (arn.partition, arn.account, principal.name.as_deref()?);
    let roles = format!("arn:{partition}:iam::{account}:role/");
    if principal.permission_set().is_some() {
        // Of IAM Identity Center: below the Region of its home, or below none.
        let roles = format!("{roles}aws-reserved/sso.amazonaws.com/");
        let below = Text::with_gaps(vec![roles.clone(), format!("/{name}")]);
        return Some(Value(vec![Text::new(format!("{roles}{name}")), below]));
    }
    let below = Text::with_gaps(vec![roles.clone(), format!("/{name}")]);
    Some(Value(vec![Text::new(format!("{roles}{name}")), below]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_from_the_principal() {
        let mut request = Request::default();
        request.set_principal(Principal::read("arn:aws:sts::111122223333:assumed-role/Build/i-1"));
        assert_eq!(request.context("AWS:username"), Some(&Known::Absent));
        assert_eq!(request.state("aws:PrincipalIsAWSService"), State::Values(&[Value::new("false")]));
        assert_eq!(request.state("aws:SourceIp"), State::Unknown);
        assert_eq!(request.state("aws:requestedREGION"), State::Present);
        let Some(Known::Values(arns)) = request.context("aws:PrincipalArn") else { panic!() };
        assert_eq!(arns[0].0.len(), 2, "with a path, or without");
        request.set_principal(Principal::read("arn:aws:iam::111122223333:user/team/ana"));
        assert_eq!(request.state("aws:username"), State::Values(&[Value::new("ana")]));
    }

    #[test]
    fn placeholders_are_gaps() {
        let text = Text::with_placeholders("arn:aws:s3:${Region}::x");
        assert_eq!(text, Text::with_gaps(vec!["arn:aws:s3:".into(), "::x".into()]));
        assert_eq!(Text::with_placeholders("a${").known(), Some("a${"));
    }
}
