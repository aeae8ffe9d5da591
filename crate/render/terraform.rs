//! Terraform: the policy as an `aws_iam_policy_document` data source, and the `aws_iam_policy` that holds it.

use super::escape::terraform as quoted;
use super::format::snake_case;
use crate::diagnosis::ProposedPolicy;
use crate::iam::{Effect, OneOrMany, PolicyType, Principals, Statement};

/// `policy`, by this name, as Terraform configuration, ending in a line break.
///
/// An identity policy or a permissions boundary comes with an `aws_iam_policy`; any other policy is the data source alone, whose `json` goes
/// into the resource that takes such a policy.
pub fn write(policy: &ProposedPolicy, name: &str) -> String {
    let label = snake_case(name);
    let mut out = Lines::default();
    out.open(&format!("data \"aws_iam_policy_document\" \"{label}\""));
    for (i, of) in policy.document.statement.iter().enumerate() {
        if i > 0 {
            out.line("");
        }
        statement(&mut out, of);
    }
    out.close();
    if matches!(policy.policy_type, PolicyType::IdentityBased | PolicyType::PermissionsBoundary) {
        out.line("");
        out.open(&format!("resource \"aws_iam_policy\" \"{label}\""));
        out.line(&format!("name   = {}", quoted(name)));
        out.line(&format!("policy = data.aws_iam_policy_document.{label}.json"));
        out.close();
    }
    out.text
}

fn statement(out: &mut Lines, of: &Statement) {
    out.open("statement");
    let mut attributes: Vec<(&str, String)> = Vec::new();
    attributes.extend(of.sid.as_deref().map(|sid| ("sid", quoted(sid))));
    attributes.push(("effect", quoted(if of.effect == Effect::Allow { "Allow" } else { "Deny" })));
    let lists = [
        ("actions", &of.action),
        ("not_actions", &of.not_action),
        ("resources", &of.resource),
        ("not_resources", &of.not_resource),
    ];
    attributes.extend(lists.into_iter().filter_map(|(name, of)| Some((name, list(of.as_ref()?)))));
    let width = attributes.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, value) in &attributes {
        out.line(&format!("{name:width$} = {value}"));
    }
    for (type_name, values) in principals(of.principal.as_ref()) {
        out.line("");
        out.open("principals");
        out.line(&format!("type        = {}", quoted(&type_name)));
        out.line(&format!("identifiers = {}", list(&values)));
        out.close();
    }
    for (operator, keys) in &of.condition {
        for (key, values) in keys {
            out.line("");
            out.open("condition");
            out.line(&format!("test     = {}", quoted(operator)));
            out.line(&format!("variable = {}", quoted(key)));
            out.line(&format!("values   = {}", list(values)));
            out.close();
        }
    }
    out.close();
}

fn principals(of: Option<&Principals>) -> Vec<(String, OneOrMany)> {
    match of {
        None => Vec::new(),
        Some(Principals::Everyone(everyone)) => vec![("*".to_owned(), everyone.as_str().into())],
        Some(Principals::Of(types)) => types.clone().into_iter().collect(),
    }
}

fn list(OneOrMany(values): &OneOrMany) -> String {
    let quoted: Vec<String> = values.iter().map(|value| quoted(value)).collect();
    format!("[{}]", quoted.join(", "))
}

/// Lines of blocks, two spaces a level.
#[derive(Default)]
struct Lines {
    text: String,
    level: usize,
}

impl Lines {
    fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text += &"  ".repeat(self.level);
            self.text += line;
        }
        self.text.push('\n');
    }

    fn open(&mut self, head: &str) {
        self.line(&format!("{head} {{"));
        self.level += 1;
    }

    fn close(&mut self) {
        self.level = self.level.saturating_sub(1);
        self.line("}");
    }
}
