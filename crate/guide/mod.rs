//! The guide: answers to what people ask about IAM before anything was refused.
//!
//! Typed, and without a word of English: a topic and what is known of it in, a [`Guidance`] out, which
//! [`say`](crate::say::guidance) turns into words. The statements, trust documents and commands come from the same functions
//! as the answers to a denial; here the request is one that somebody is to make, not one that was refused.
//!
//! - [`access_keys`]: one's own access keys, and what to give to whoever asks for one.
//! - [`grant`]: let others use a service.
//! - [`pass_role`]: hand a role to a service.
//! - [`outside`]: let people in who are outside the account.
//! - [`retired`]: the retired AWS managed policies that a text names.
//!
//! Every answer holds for the names that were given. What is not given stands as a placeholder; what cannot be is a
//! [`Fault`], never a guess.

mod access_keys;
mod fault;
mod fields;
mod grant;
mod outside;
mod pass_role;
mod person;
mod place;
pub mod retired;
mod statements;
mod wanted;

pub use fault::Fault;
pub use fields::{Choice, Field, Fields};

use crate::say::links::Doc;
use crate::say::{Message, Proposal};

/// What somebody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Topic {
    /// My access keys.
    AccessKeys,
    /// Let others use a service.
    Grant,
    /// Pass a role to a service.
    PassRole,
    /// People outside my account.
    Outside,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Topic; 4] = [Self::AccessKeys, Self::Grant, Self::PassRole, Self::Outside];

    /// Its short name: `access-keys`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AccessKeys => "access-keys",
            Self::Grant => "grant",
            Self::PassRole => "pass-role",
            Self::Outside => "outside",
        }
    }

    /// The topic with this short name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.id() == id)
    }
}

/// The answer to a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidance {
    /// The topic.
    pub topic: Topic,
    /// The whole answer in a sentence or two.
    pub summary: Message,
    /// What to do, in order; whose turn it is, or which case it is for, is each one's title.
    pub sections: Vec<Section>,
    /// What to know before.
    pub cautions: Vec<Message>,
    /// Pages of AWS's documentation.
    pub docs: Vec<Doc>,
}

/// How the steps of a part belong to those of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Order {
    /// They follow on those before.
    Next,
    /// They are done instead of the others, in their own order.
    Own,
    /// They are no steps but things to know.
    None,
}

/// A part of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// How its steps belong to those of the others.
    pub order: Order,
    /// Who does it, or when it is the case.
    pub title: Message,
    /// What to do, in order.
    pub steps: Vec<Message>,
    /// The policies for these steps.
    pub policies: Vec<Proposal>,
}

impl Section {
    /// A part whose steps follow on those before.
    fn new(title: impl Into<Message>) -> Self {
        Self::ordered(Order::Next, title)
    }

    fn ordered(order: Order, title: impl Into<Message>) -> Self {
        Section { order, title: title.into(), steps: Vec::new(), policies: Vec::new() }
    }

    fn tell(&mut self, step: impl Into<Message>) {
        self.steps.push(step.into());
    }

    fn tell_all<M: Into<Message>>(&mut self, steps: impl IntoIterator<Item = M>) {
        self.steps.extend(steps.into_iter().map(Into::into));
    }
}

/// The answer to `topic` for what `fields` say.
///
/// # Errors
/// Where a field that the topic needs is missing or cannot be: each fault names its field.
pub fn guide(topic: Topic, fields: &Fields) -> Result<Guidance, Vec<Fault>> {
    match topic {
        Topic::AccessKeys => access_keys::guide(fields),
        Topic::Grant => grant::guide(fields),
        Topic::PassRole => pass_role::guide(fields),
        Topic::Outside => outside::guide(fields),
    }
}
