//! A diagnosis as plain text, for a terminal: prose is wrapped, code never is.

use super::escape::visible;
use crate::Diagnosis;
use crate::diagnosis::{AttachTo, Exception, ProposedPolicy, Scope};
use crate::iam::OneOrMany;
use crate::say::facts::{Fact, facts};

/// How wide prose may get.
const WIDTH: usize = 100;

/// How a terminal shows the parts of a text. Each method returns its text as it is unless told otherwise.
pub trait Style {
    /// A heading.
    fn heading(&self, text: &str) -> String {
        text.to_owned()
    }
    /// A label before a value.
    fn label(&self, text: &str) -> String {
        text.to_owned()
    }
    /// What is meant to be copied: commands and policies.
    fn code(&self, text: &str) -> String {
        text.to_owned()
    }
}

/// No style at all.
pub struct Plain;

impl Style for Plain {}

/// `diagnosis` as plain text, at most 100 columns of prose, ending in a line break.
pub fn text(diagnosis: &Diagnosis) -> String {
    styled(diagnosis, &Plain, WIDTH)
}

/// `diagnosis` as text of at most `width` columns of prose, its parts shown by `style`.
///
/// Policies and commands are never broken, so that they can be copied; they may be longer than `width`.
pub fn styled(diagnosis: &Diagnosis, style: &dyn Style, width: usize) -> String {
    let remedy = &diagnosis.remedy;
    let mut out = Out { text: String::new(), style, width: width.max(20) };
    let doubts = diagnosis.doubts.len();
    let (doubts, cautions) = remedy.cautions.split_at_checked(doubts).unwrap_or((&[], &remedy.cautions));
    out.paragraph("", &remedy.summary);
    out.list("Look twice", doubts, false);
    out.facts(diagnosis);
    out.list("What you can do", &remedy.steps, true);
    if remedy.owner_steps != remedy.steps {
        let owner = owner_name(diagnosis);
        out.list(&format!("What {owner} can do"), &remedy.owner_steps, true);
    }
    let (needed, choices): (Vec<_>, Vec<_>) = remedy.policies.iter().partition(|policy| is_shown(policy));
    for policy in &needed {
        out.policy(policy);
    }
    for exception in &remedy.exceptions {
        out.exception(exception);
    }
    let choices: Vec<String> = choices.into_iter().map(in_a_line).collect();
    out.list("Other choices", &choices, false);
    let title = if needed.is_empty() { "Good to know" } else { "Before you grant it" };
    out.list(title, cautions, false);
    if !remedy.links.is_empty() {
        out.heading("Read more");
        for link in &remedy.links {
            out.line(&format!("  {}: {}", link.title, link.url));
        }
    }
    out.text
}

/// One paragraph of at most `width` columns, `mark` before its first line; what stands in backticks is never broken.
pub fn wrapped(mark: &str, text: &str, style: &dyn Style, width: usize) -> String {
    let mut out = Out { text: String::new(), style, width: width.max(20) };
    out.paragraph(mark, text);
    out.text
}

/// Whether a policy is shown whole: what is needed is, and what nobody could write from one line.
fn is_shown(policy: &ProposedPolicy) -> bool {
    !matches!(policy.scope, Scope::SameType | Scope::ReadOnly | Scope::Dependent)
}

/// A choice in one line: its title, actions and resources.
fn in_a_line(policy: &ProposedPolicy) -> String {
    let statements: Vec<String> = policy
        .document
        .statement
        .iter()
        .map(|statement| {
            let listed = |values: Option<&OneOrMany>| {
                let values: Vec<String> =
                    values.iter().flat_map(|values| &values.0).map(|value| format!("`{value}`")).collect();
                values.join(", ")
            };
            let conditions = statement.condition.iter().flat_map(|(operator, keys)| {
                keys.iter().map(move |(key, values)| {
                    format!(" where `{key}` {} {}", operator_words(operator), listed(Some(values)))
                })
            });
            let conditions: String = conditions.collect();
            // The policy of a repository says no resource: it is its own.
            let on = match (&statement.resource, &statement.not_resource) {
                (Some(_), _) => format!(" on {}", listed(statement.resource.as_ref())),
                (None, Some(_)) => format!(" on everything but {}", listed(statement.not_resource.as_ref())),
                (None, None) => String::new(),
            };
            format!("{}{on}{conditions}", listed(statement.action.as_ref()))
        })
        .collect();
    format!("{}: {}.", policy.title, statements.join("; "))
}

/// A condition operator in a sentence.
fn operator_words(operator: &str) -> &'static str {
    if operator.ends_with("Like") { "is like" } else { "is" }
}

/// Who can mend it, as words in a sentence.
pub(super) fn owner_name(diagnosis: &Diagnosis) -> &'static str {
    use crate::diagnosis::Owner;
    match diagnosis.remedy.owner {
        Owner::AccountAdministrator => "the administrator of the account",
        Owner::IdentityCenterAdministrator => "the IAM Identity Center administrator",
        Owner::ResourceOwner => "the owner of the resource",
        Owner::OrganizationAdministrator => "the organization's administrator",
        Owner::RoleOwner => "the owner of the role",
        Owner::SessionCreator => "whoever creates the session",
        Owner::NetworkAdministrator => "the owner of the VPC endpoint",
        Owner::Reader | Owner::Aws | Owner::Unknown => "an administrator",
    }
}

struct Out<'a> {
    text: String,
    style: &'a dyn Style,
    width: usize,
}

impl Out<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn heading(&mut self, title: &str) {
        let title = self.style.heading(title);
        self.line("");
        self.line(&title);
    }

    fn facts(&mut self, diagnosis: &Diagnosis) {
        let acted = !diagnosis.denial.actions.is_empty();
        let shown = |fact: &Fact| match fact {
            Fact::Operation => !acted,
            Fact::ErrorCode | Fact::When | Fact::Region => false,
            _ => true,
        };
        let mut facts = facts(diagnosis);
        facts.retain(|(fact, _)| shown(fact));
        if !facts.is_empty() {
            self.line("");
        }
        for (fact, value) in facts {
            let label = self.style.label(&format!("{:<10}", fact.name()));
            self.line(&format!("  {label} {}", visible(&value)));
        }
    }

    fn list(&mut self, title: &str, items: &[String], numbered: bool) {
        if items.is_empty() {
            return;
        }
        self.heading(title);
        for (i, item) in items.iter().enumerate() {
            let mark = if numbered { format!("{:>3}. ", i + 1) } else { "  - ".to_owned() };
            self.paragraph(&mark, item);
        }
    }

    /// `text` wrapped, `mark` before its first line and blanks of the same width before the others.
    ///
    /// A part in backticks stays whole: a command broken over two lines could not be copied.
    fn paragraph(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(mark.chars().count());
        let mut line = mark.to_owned();
        let mut used = mark.chars().count();
        let mut empty = true;
        for word in words(&visible(text)) {
            let length = word.chars().count();
            if !empty && used + 1 + length > self.width {
                self.line(&line);
                line = indent.clone();
                used = indent.len();
                empty = true;
            }
            if !empty {
                line.push(' ');
                used += 1;
            }
            if word.contains('`') {
                line.push_str(&self.style.code(&word));
            } else {
                line.push_str(&word);
            }
            used += length;
            empty = false;
        }
        self.line(&line);
    }

    fn policy(&mut self, policy: &ProposedPolicy) {
        self.heading(&visible(&format!("{} ({})", policy.title, policy.policy_type)));
        self.json(&policy.attach_to, &policy.document, &policy.placeholders);
    }

    fn exception(&mut self, exception: &Exception) {
        self.heading(&visible(&format!("{} ({})", exception.title, exception.policy_type)));
        self.json(&exception.attach_to, &exception.condition, &exception.placeholders);
    }

    /// What is copied: where it goes, itself, and what has to be filled in.
    fn json(&mut self, place: &AttachTo, code: &impl serde::Serialize, placeholders: &[String]) {
        if let Some(place) = place.arn.as_ref().or(place.name.as_ref()) {
            self.line(&format!("  {} {}", self.style.label("for"), visible(place)));
        }
        let json = super::json::shown(code);
        for line in json.lines() {
            let line = self.style.code(line);
            self.line(&format!("  {line}"));
        }
        if !placeholders.is_empty() {
            self.paragraph("  ", &format!("Fill in: {}", placeholders.join(", ")));
        }
    }
}

/// The words of `text`; what stands in backticks is one word, with the punctuation that touches it.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut in_code = false;
    for c in text.chars() {
        in_code ^= c == '`';
        if c.is_whitespace() && !in_code {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
        } else {
            word.push(c);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn code_is_one_word() {
        assert_eq!(
            words("run `aws sts get-caller-identity`, then  go"),
            ["run", "`aws sts get-caller-identity`,", "then", "go"]
        );
        assert_eq!(words("a `b c"), ["a", "`b c"]);
        assert!(words(" \n").is_empty());
    }
}
