//! The retired AWS managed policies that a text names: which, where, what replaces each, and how to change it.
//!
//! A text is a template, a program, what the AWS CLI prints, or a bare list of names. A name counts only where it stands for
//! a managed policy of AWS's: a role, a label or a policy of the reader's own account may have the same.
//!
//! Source: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html#deprecated-managed-policies>

mod difference;
mod find;
mod holder;

pub use difference::difference;
pub use find::{Mention, mentions};
pub use holder::Holder;

use crate::iam::Partition;
use crate::reference::RetiredPolicy;
use crate::say::{Call, Command};

/// A retired policy that a text names, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// The policy, its successor, and what the change takes away.
    pub policy: RetiredPolicy,
    /// Where it stands.
    pub mention: Mention,
    /// How it is changed there.
    pub change: ChangeBy,
}

/// How a retired policy is replaced where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeBy {
    /// AWS documents no successor.
    Nobody,
    /// The text is a file that a person keeps: another line takes the place of this one.
    Edit {
        /// The line with the successor in it.
        line: String,
    },
    /// The text is what AWS answered: commands change it.
    Commands {
        /// Who holds the policy; `None` where the text does not say.
        holder: Option<Holder>,
        /// Where it is attached.
        list: Command,
        /// Before anything else is taken away.
        attach: Command,
        /// When the new one is tried.
        detach: Command,
    },
    /// The text is Terraform's state, which nobody edits.
    State,
}

/// What sort of text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// A template, a program, a list: a person changes it.
    File,
    /// What AWS answered.
    Answer,
    /// What Terraform remembers.
    State,
}

/// Every retired AWS managed policy that `text` names, in its order. Takes time linear in `text`.
pub fn retired(text: &str) -> Vec<Retired> {
    let found = mentions(text);
    if found.is_empty() {
        return Vec::new();
    }
    let json = serde_json::from_str(text).ok();
    let sort = sort(text, json.as_ref());
    let mut holders = json.map(|json| holder::holders(&json)).unwrap_or_default();
    // Each ARN of the text is one of the document; else nobody knows whose it is.
    if holders.len() != found.iter().filter(|(mention, _)| mention.partition.is_some()).count() {
        holders.clear();
    }
    let mut holders = holders.into_iter();
    found
        .into_iter()
        .map(|(mention, policy)| {
            let holder = mention.partition.as_ref().and_then(|_| holders.next().flatten());
            let change = change(sort, text, &mention, &policy, holder);
            Retired { policy, mention, change }
        })
        .collect()
}

fn sort(text: &str, json: Option<&serde_json::Value>) -> Sort {
    if let Some(object) = json.and_then(serde_json::Value::as_object) {
        let has = |key: &str| object.contains_key(key);
        if has("terraform_version") || has("lineage") {
            return Sort::State;
        }
        let answers = ["AttachedPolicies", "UserDetailList", "GroupDetailList", "RoleDetailList", "Policy"];
        // A template may have `Policy` nowhere at its top, and `Policies` only with what IAM adds to each.
        let listed = object.get("Policies").and_then(|all| all.get(0)).and_then(|of| of.get("PolicyId"));
        return if listed.is_some() || answers.iter().any(|key| has(key)) {
            Sort::Answer
        } else {
            Sort::File
        };
    }
    let begins = ["ATTACHEDPOLICIES\t", "ATTACHEDMANAGEDPOLICIES\t", "POLICIES\t", "POLICY\t"];
    let answered = text.lines().any(|line| begins.iter().any(|begin| line.starts_with(begin)))
        || text.contains("|  PolicyArn ")
        || text.contains("||  PolicyArn ");
    if answered { Sort::Answer } else { Sort::File }
}

fn change(
    sort: Sort,
    text: &str,
    mention: &Mention,
    policy: &RetiredPolicy,
    holder: Option<Holder>,
) -> ChangeBy {
    let Some(successor) = &policy.successor else { return ChangeBy::Nobody };
    match sort {
        Sort::State => ChangeBy::State,
        Sort::File => ChangeBy::Edit { line: find::replaced(text, mention, successor) },
        Sort::Answer => {
            let partition = mention.partition.as_deref().filter(|of| Partition::from_id(of).is_some());
            let arn = |name: &str| format!("arn:{}:iam::aws:policy/{name}", partition.unwrap_or("aws"));
            let (old, new) = (arn(&mention.named), arn(successor));
            let of = |command: Command, arn: &str| command.given("policy-arn", Some(arn), "POLICY_ARN");
            let [attach, detach] = holder::commands(holder.as_ref());
            ChangeBy::Commands {
                list: of(Call::ListEntitiesForPolicy.bare(), &old),
                attach: of(attach, &new),
                detach: of(detach, &old),
                holder,
            }
        }
    }
}
