//! How a remedy is put together.

use crate::advise::known::links::Doc;
use crate::diagnosis::{AttachKind, AttachTo, Link, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{PolicyDocument, PolicyType, Statement};

impl Remedy {
    /// A remedy that says who can mend the denial, and so far nothing more.
    pub(crate) fn by(owner: Owner, summary: impl Into<String>) -> Self {
        Remedy {
            owner,
            summary: summary.into(),
            steps: Vec::new(),
            owner_steps: Vec::new(),
            policies: Vec::new(),
            cautions: Vec::new(),
            links: Vec::new(),
        }
    }

    pub(crate) fn tell(&mut self, step: impl Into<String>) {
        self.steps.push(step.into());
    }

    pub(crate) fn tell_first(&mut self, step: impl Into<String>) {
        self.steps.insert(0, step.into());
    }

    pub(crate) fn tell_owner(&mut self, step: impl Into<String>) {
        self.owner_steps.push(step.into());
    }

    pub(crate) fn tell_owner_all(&mut self, steps: impl IntoIterator<Item = String>) {
        self.owner_steps.extend(steps);
    }

    pub(crate) fn propose(&mut self, policy: ProposedPolicy) {
        self.policies.push(policy);
    }

    pub(crate) fn caution(&mut self, caution: impl Into<String>) {
        self.cautions.push(caution.into());
    }

    pub(crate) fn link(&mut self, docs: &[Doc]) {
        self.links.extend(docs.iter().map(|doc| doc.link()));
    }

    /// The remedy without repetitions: a special case may say what the policy type said already.
    pub(crate) fn finish(mut self) -> Self {
        let once = |lines: &mut Vec<String>| {
            let mut seen = Vec::new();
            lines.retain(|line| {
                let new = !seen.contains(line);
                seen.push(line.clone());
                new
            });
        };
        once(&mut self.steps);
        once(&mut self.owner_steps);
        once(&mut self.cautions);
        // What is needed comes before what may be chosen.
        self.policies.sort_by_key(|policy| {
            !matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded | Scope::Exception)
        });
        let mut links: Vec<Link> = Vec::new();
        for link in self.links {
            if links.iter().all(|known| known.url != link.url) {
                links.push(link);
            }
        }
        self.links = links;
        self
    }
}

/// A policy of `statements` for `attach_to`; its placeholders are those that stand in it.
pub(crate) fn policy(
    policy_type: PolicyType,
    title: impl Into<String>,
    scope: Scope,
    attach_to: AttachTo,
    statements: Vec<Statement>,
) -> ProposedPolicy {
    let document = PolicyDocument::new(statements);
    let placeholders = placeholders(&document);
    ProposedPolicy { policy_type, title: title.into(), scope, attach_to, document, placeholders }
}

/// Where a policy goes, where only the sort of place is known.
pub(crate) fn attach(kind: AttachKind) -> AttachTo {
    AttachTo { kind, name: None, arn: None }
}

/// The `${Placeholders}` of a document, each once, in order. IAM's own policy variables (`${aws:username}`) are none.
fn placeholders(document: &PolicyDocument) -> Vec<String> {
    let text = serde_json::to_string(document).unwrap_or_default();
    let mut found: Vec<String> = Vec::new();
    for piece in text.split("${").skip(1) {
        let Some((name, _)) = piece.split_once('}') else { continue };
        let placeholder = format!("${{{name}}}");
        if name.bytes().all(|b| b.is_ascii_alphanumeric()) && !found.contains(&placeholder) {
            found.push(placeholder);
        }
    }
    found
}
