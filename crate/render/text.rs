//! A diagnosis as plain text, for a terminal: prose is wrapped, code never is.

use super::escape::visible;
use crate::Diagnosis;
use crate::diagnosis::{AttachTo, Exception, Link, ProposedPolicy, Scope};
use crate::iam::{OneOrMany, PolicyType, Statement};
use crate::say::facts::{Fact, facts};
use crate::say::messages::{OwnerName, Text};
use crate::say::nouns::Items;
use crate::say::sentence::Noun;
use crate::say::{Code, said};

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
    together(diagnosis, &[], style, width)
}

/// Like [`styled`], for an answer to several denials ([`crate::several::answers`]): `denied` says what they are, a line each.
pub fn together(diagnosis: &Diagnosis, denied: &[String], style: &dyn Style, width: usize) -> String {
    let remedy = &diagnosis.remedy;
    let mut out = Out::new(style, width);
    let doubts = diagnosis.doubts.len();
    let (doubts, cautions) = remedy.cautions.split_at_checked(doubts).unwrap_or((&[], &remedy.cautions));
    out.paragraph("", &remedy.summary);
    out.list(Text::LookTwice, doubts, false);
    out.facts(diagnosis);
    out.list(Text::WhatWasDenied, denied, false);
    out.list(Text::WhatYouCanDo, &remedy.steps, true);
    // For an administrator the reader's steps hold the owner's.
    if remedy.owner_steps.iter().any(|step| !remedy.steps.contains(step)) {
        out.list(Text::WhatCanDo { who: owner_name(diagnosis) }, &remedy.owner_steps, true);
    }
    let (needed, choices): (Vec<_>, Vec<_>) = remedy.policies.iter().partition(|policy| is_shown(policy));
    for policy in &needed {
        out.policy(policy);
    }
    for exception in &remedy.exceptions {
        out.exception(exception);
    }
    let choices: Vec<String> = choices.into_iter().map(in_a_line).collect();
    out.list(Text::OtherChoices, &choices, false);
    let title = if needed.is_empty() { Text::GoodToKnow } else { Text::BeforeYouGrantIt };
    out.list(title, cautions, false);
    out.links(&remedy.links);
    out.text
}

/// How many columns of a terminal `text` takes: letters of East Asian scripts take two.
///
/// Source: <https://www.unicode.org/reports/tr11/>
#[cfg(feature = "cli")]
pub fn columns(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// In a browser, without the tables of Unicode: the scripts of its languages.
#[cfg(not(feature = "cli"))]
pub fn columns(text: &str) -> usize {
    let wide = |c: char| {
        matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
            | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}')
    };
    text.chars().map(|c| 1 + usize::from(wide(c))).sum()
}

/// One paragraph of at most `width` columns, `mark` before its first line; what stands in backticks is never broken.
pub fn wrapped(mark: &str, text: &str, style: &dyn Style, width: usize) -> String {
    let mut out = Out::new(style, width);
    out.paragraph(mark, text);
    out.text
}

/// Whether a policy is shown whole: what is needed is, and what nobody could write from one line.
fn is_shown(policy: &ProposedPolicy) -> bool {
    !matches!(policy.scope, Scope::SameType | Scope::ReadOnly | Scope::Dependent)
}

/// A title and the type of policy.
fn titled(title: &str, policy: PolicyType) -> String {
    said(Text::Titled { title: Noun::Plain(title.to_owned()), policy })
}

/// A choice in one line: its title, actions and resources.
fn in_a_line(policy: &ProposedPolicy) -> String {
    let statements = policy.document.statement.iter().map(statement_in_a_line);
    let next = |before: Noun, after: Noun| Text::Next { before, after }.into();
    let statements = statements.reduce(next).unwrap_or_else(|| Noun::Plain(String::new()));
    said(Text::Choice { title: Noun::Plain(policy.title.clone()), statements })
}

fn statement_in_a_line(statement: &Statement) -> Noun {
    let listed = |values: &OneOrMany| Items::code(&values.0);
    let actions = statement.action.as_ref().map_or_else(|| Items(Vec::new()), listed);
    // The policy of a repository says no resource: it is its own.
    let mut said: Noun = match (&statement.resource, &statement.not_resource) {
        (Some(resources), _) => Text::StatementOn { actions, resources: listed(resources) },
        (None, Some(but)) => Text::StatementOnAllBut { actions, resources: listed(but) },
        (None, None) => Text::Statement { actions },
    }
    .into();
    for (operator, keys) in &statement.condition {
        for (key, values) in keys {
            let (statement, key, values) = (said, Code::new(key).into(), listed(values));
            said = if operator.ends_with("Like") {
                Text::WhereLike { statement, key, values }
            } else {
                Text::WhereIs { statement, key, values }
            }
            .into();
        }
    }
    said
}

/// Who can mend it, as words in a sentence.
fn owner_name(diagnosis: &Diagnosis) -> OwnerName {
    use crate::diagnosis::Owner;
    match diagnosis.remedy.owner {
        Owner::AccountAdministrator => OwnerName::Account,
        Owner::IdentityCenterAdministrator => OwnerName::IdentityCenter,
        Owner::ResourceOwner => OwnerName::Resource,
        Owner::OrganizationAdministrator => OwnerName::Organization,
        Owner::RoleOwner => OwnerName::Role,
        Owner::SessionCreator => OwnerName::Session,
        Owner::NetworkAdministrator => OwnerName::Endpoint,
        Owner::Reader | Owner::Aws | Owner::Unknown => OwnerName::Other,
    }
}

/// A text that grows.
pub(super) struct Out<'a> {
    pub(super) text: String,
    style: &'a dyn Style,
    width: usize,
}

impl<'a> Out<'a> {
    /// An empty text of at most `width` columns of prose.
    pub(super) fn new(style: &'a dyn Style, width: usize) -> Self {
        Out { text: String::new(), style, width: width.max(20) }
    }

    /// Pages to read.
    pub(super) fn links(&mut self, links: &[Link]) {
        if links.is_empty() {
            return;
        }
        self.heading(&said(Text::ReadMore));
        for link in links {
            self.line(&format!("  {}: {}", link.title, link.url));
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    pub(super) fn heading(&mut self, title: &str) {
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
        let widest = facts.iter().map(|(fact, _)| columns(&fact.name())).max().unwrap_or_default().max(10);
        for (fact, value) in facts {
            let name = fact.name();
            let blanks = " ".repeat(widest - columns(&name));
            let label = self.style.label(&(name.to_string() + &blanks));
            self.line(&format!("  {label} {}", visible(&value)));
        }
    }

    pub(super) fn list(&mut self, title: Text, items: &[String], numbered: bool) {
        if items.is_empty() {
            return;
        }
        self.heading(&said(title));
        for (i, item) in items.iter().enumerate() {
            let mark = if numbered { format!("{:>3}. ", i + 1) } else { "  - ".to_owned() };
            self.paragraph(&mark, item);
        }
    }

    /// `text` wrapped, `mark` before its first line and blanks of the same width before the others.
    ///
    /// A part in backticks stays whole: a command broken over two lines could not be copied.
    pub(super) fn paragraph(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(mark.chars().count());
        let mut line = mark.to_owned();
        let mut used = mark.chars().count();
        let mut empty = true;
        for (blank, word) in words(&visible(text)) {
            let length = columns(&word);
            if !empty && used + usize::from(blank) + length > self.width {
                self.line(&line);
                line = indent.clone();
                used = indent.len();
                empty = true;
            }
            if !empty && blank {
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

    pub(super) fn policy(&mut self, policy: &ProposedPolicy) {
        self.heading(&visible(&titled(&policy.title, policy.policy_type)));
        self.json(&policy.attach_to, &policy.document, &policy.placeholders);
    }

    fn exception(&mut self, exception: &Exception) {
        self.heading(&visible(&titled(&exception.title, exception.policy_type)));
        self.json(&exception.attach_to, &exception.condition, &exception.placeholders);
    }

    /// What is copied: where it goes, itself, and what has to be filled in.
    fn json(&mut self, place: &AttachTo, code: &impl serde::Serialize, placeholders: &[String]) {
        if let Some(place) = place.arn.as_ref().or(place.name.as_ref()) {
            self.line(&format!("  {} {}", self.style.label(&said(Text::For)), visible(place)));
        }
        let json = super::json::shown(code);
        for line in json.lines() {
            let line = self.style.code(line);
            self.line(&format!("  {line}"));
        }
        if !placeholders.is_empty() {
            self.paragraph(
                "  ",
                &said(Text::FillIn { names: Items(placeholders.iter().cloned().map(Noun::Plain).collect()) }),
            );
        }
    }
}

/// The words of `text`, each with whether a blank stands before it; what stands in backticks is one word, with the
/// punctuation that touches it. Japanese has no blanks: it may break between its letters, but not before what closes or
/// goes on, nor behind what opens.
fn words(text: &str) -> Vec<(bool, String)> {
    let (mut words, mut word) = (Vec::new(), String::new());
    let (mut in_code, mut blank) = (false, false);
    for c in text.chars() {
        let inside = in_code;
        in_code ^= c == '`';
        if c.is_whitespace() && !in_code {
            if !word.is_empty() {
                words.push((blank, std::mem::take(&mut word)));
            }
            blank = true;
            continue;
        }
        let last = word.chars().next_back();
        if last.is_some_and(|last| !inside && breaks(last, c)) {
            words.push((blank, std::mem::take(&mut word)));
            blank = false;
        }
        word.push(c);
    }
    if !word.is_empty() {
        words.push((blank, word));
    }
    words
}

/// Whether a line may end between two letters that no blank parts.
fn breaks(last: char, next: char) -> bool {
    let japanese = |c: char| matches!(c, '\u{3001}'..='\u{9fff}');
    let bound = "、。」』ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
    (japanese(last) || japanese(next))
        && !bound.contains(next)
        && !"「『".contains(last)
        && !last.is_ascii()
        && !")]}.,;:?!%".contains(next)
}

#[cfg(test)]
mod tests {
    use super::words;

    fn of((blank, word): (bool, &str)) -> (bool, String) {
        (blank, word.to_owned())
    }

    #[test]
    fn japanese_breaks_between_its_letters() {
        let parts: Vec<String> = words("ロールを `a b`。2 つ").into_iter().map(|(_, word)| word).collect();
        assert_eq!(parts, ["ロー", "ル", "を", "`a b`。", "2", "つ"]);
    }

    #[test]
    fn code_is_one_word() {
        assert_eq!(
            words("run `aws sts get-caller-identity`, then  go"),
            [(false, "run"), (true, "`aws sts get-caller-identity`,"), (true, "then"), (true, "go")].map(of)
        );
        assert_eq!(words("a `b c"), [(false, "a"), (true, "`b c")].map(of));
        assert!(words(" \n").is_empty());
    }
}
