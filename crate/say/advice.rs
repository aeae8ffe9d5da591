//! What to do about a denial, decided but not yet put into words.

use super::links::Doc;
use super::locale::Locale;
use super::sentence::Message;
use crate::diagnosis::{self, AttachTo, Owner, ProposedPolicy, Scope};
use crate::iam::{Conditions, PolicyDocument, PolicyType};

/// What to do about a denial: typed, in no language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Who can mend it.
    pub owner: Owner,
    /// The whole answer in one sentence.
    pub summary: Message,
    /// What the reader can do, in order.
    pub steps: Vec<Message>,
    /// What the owner can do, in order.
    pub owner_steps: Vec<Message>,
    /// The policies to ask for: the first is the answer, the others are choices that say what they are.
    pub policies: Vec<Proposal>,
    /// What can be added to the Deny that refused.
    pub exceptions: Vec<Exception>,
    /// What to know before granting it.
    pub cautions: Vec<Message>,
    /// Pages of AWS's documentation.
    pub docs: Vec<Doc>,
}

impl Advice {
    /// Advice that says who can mend the denial, and so far nothing more.
    pub fn by(owner: Owner, summary: impl Into<Message>) -> Self {
        Advice {
            owner,
            summary: summary.into(),
            steps: Vec::new(),
            owner_steps: Vec::new(),
            policies: Vec::new(),
            exceptions: Vec::new(),
            cautions: Vec::new(),
            docs: Vec::new(),
        }
    }

    /// A step for the reader.
    pub fn tell(&mut self, step: impl Into<Message>) {
        self.steps.push(step.into());
    }

    /// A step that the reader takes before all others.
    pub fn tell_first(&mut self, step: impl Into<Message>) {
        self.steps.insert(0, step.into());
    }

    /// A step for the owner.
    pub fn tell_owner(&mut self, step: impl Into<Message>) {
        self.owner_steps.push(step.into());
    }

    /// Steps for the owner, in order.
    pub fn tell_owner_all<M: Into<Message>>(&mut self, steps: impl IntoIterator<Item = M>) {
        self.owner_steps.extend(steps.into_iter().map(Into::into));
    }

    /// A policy to ask for.
    pub fn propose(&mut self, policy: Proposal) {
        self.policies.push(policy);
    }

    /// Something to know before granting it.
    pub fn caution(&mut self, caution: impl Into<Message>) {
        self.cautions.push(caution.into());
    }

    /// Several things to know, in order.
    pub fn caution_all<M: Into<Message>>(&mut self, cautions: impl IntoIterator<Item = M>) {
        self.cautions.extend(cautions.into_iter().map(Into::into));
    }

    /// Pages to read.
    pub fn link(&mut self, docs: &[Doc]) {
        self.docs.extend(docs);
    }
}

/// One policy that would let the request through; [`ProposedPolicy`] with its title not yet in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The type of policy.
    pub policy_type: PolicyType,
    /// What it is for.
    pub title: Message,
    /// How wide it is.
    pub scope: Scope,
    /// Where it goes.
    pub attach_to: AttachTo,
    /// A whole policy.
    pub document: PolicyDocument,
    /// What nobody can know from the message, as it stands in `document`.
    pub placeholders: Vec<String>,
}

impl Proposal {
    /// The policy as it leaves the engine.
    pub fn say(&self, locale: &Locale) -> ProposedPolicy {
        ProposedPolicy {
            policy_type: self.policy_type,
            title: self.title.text(locale),
            scope: self.scope,
            attach_to: self.attach_to.clone(),
            document: self.document.clone(),
            placeholders: self.placeholders.clone(),
        }
    }
}

/// A piece of `Condition` for the Deny that refused; [`diagnosis::Exception`] with its title not yet in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The type of policy that holds the Deny.
    pub policy_type: PolicyType,
    /// What it is for.
    pub title: Message,
    /// Where the policy with the Deny is attached.
    pub attach_to: AttachTo,
    /// Operators, keys and values.
    pub condition: Conditions,
    /// What nobody can know from the message, as it stands in `condition`.
    pub placeholders: Vec<String>,
}

impl Exception {
    /// The piece as it leaves the engine.
    pub fn say(&self, locale: &Locale) -> diagnosis::Exception {
        diagnosis::Exception {
            policy_type: self.policy_type,
            title: self.title.text(locale),
            attach_to: self.attach_to.clone(),
            condition: self.condition.clone(),
            placeholders: self.placeholders.clone(),
        }
    }
}
