//! Typed advice in, words out: the only room that speaks to people.
//!
//! [`advise`](crate::advise) decides and yields [`Advice`]: whose matter it is, and a list of [`Message`]s. A message is a
//! variant of an enum, with nouns for arguments; its English stands beside it, as one whole sentence (or two that are never
//! said apart). [`say`] turns the advice into the [`Remedy`] that leaves the engine.
//!
//! # How a sentence is written
//!
//! `messages/` has a file for each family of remedies. A row of it is a variant, its arguments, its English:
//!
//! ```text
//! sentences! {
//!     /// Refused by a permissions boundary.
//!     Boundary {
//!         Denies { who: Who, what: Actions }
//!             "The permissions boundary of {who} denies {what}. That Deny has to leave this request out."
//!         FindOfUser { command: Command }
//!             "Find the boundary: {command}."
//!     }
//! }
//! ```
//!
//! and the remedy in `advise/refused_by/boundary.rs` says it with types, and without a word of English:
//!
//! ```text
//! let mut advice = Advice::by(owner, Boundary::Denies { who: case.caller(), what: case.denied() });
//! let command = Call::GetUser.with("user-name", name).with("query", "User.PermissionsBoundary");
//! advice.tell_owner(Boundary::FindOfUser { command });
//! ```
//!
//! - **Arguments are nouns** (`nouns.rs`): [`Who`], [`Actions`], [`Thing`], [`Contact`], [`AccountId`], [`Name`], [`Code`],
//!   [`Command`]. Never a finished sentence, never a fragment such as `" on x"`: where a part may be missing, there are two
//!   variants (`Nothing { who, what }`, `NothingOn { who, what, resource }`). A noun at the head of a sentence is
//!   [`Start`]`(who)`.
//! - **Nouns bring their own dress**: a [`Command`] and a [`Code`] come with their backticks, a [`Name`] is cut short and has no
//!   control characters, a missing account is `ACCOUNT_ID`. The sentence holds no backticks but those of fixed code.
//! - **Commands** are rows of `command.rs`: service, operation, the options that we use. `Call::GetUser.with("user-name",
//!   name)` quotes what needs it. A test holds every row to the AWS CLI's own model.
//! - **Titles of policies** are messages too: `policy(type, Titles::ExactlyDenied, …)`.
//! - A new family is a file here and a row of `families!` in `messages/mod.rs`.
//!
//! A sentence is data: [`sentence`] fills the holes of all of them with one function, and that the holes are just the
//! arguments is checked when the engine is compiled.
//!
//! # How a language is added
//!
//! A locale is one file in `locale/`; [`locale`] shows how it is written. A locale that lacks a sentence does not compile.

pub mod advice;
pub mod command;
pub mod facts;
pub mod guidance;
pub mod locale;
pub mod messages;
pub mod nouns;
pub mod retired;
pub mod sentence;

pub use advice::{Advice, Exception, Proposal};
pub use command::{Call, Command};
pub use locale::Locale;
pub use nouns::{AccountId, Actions, Code, Contact, Name, Role, Start, Thing, Who};
pub use sentence::Message;

use crate::diagnosis::{Link, ProposedPolicy, Remedy, Scope};

/// Pages of AWS's documentation.
pub mod links {
    pub use super::messages::Doc;
}

/// `advice` in the words of `locale`, nothing said twice: a special case may say what the policy type said already.
pub fn say(advice: &Advice, locale: &Locale) -> Remedy {
    let lines = |messages: &[Message]| once(messages.iter().map(|message| message.text(locale)));
    let mut policies: Vec<ProposedPolicy> =
        advice.policies.iter().map(|proposal| proposal.say(locale)).collect();
    // What is needed comes before what may be chosen.
    policies.sort_by_key(|policy| !matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded));
    Remedy {
        owner: advice.owner,
        summary: advice.summary.text(locale),
        steps: lines(&advice.steps),
        owner_steps: lines(&advice.owner_steps),
        policies,
        exceptions: advice.exceptions.iter().map(|exception| exception.say(locale)).collect(),
        cautions: lines(&advice.cautions),
        links: once(advice.docs.iter().copied())
            .into_iter()
            .map(|doc| Link { title: Message::from(doc).text(locale), url: doc.url() })
            .collect(),
    }
}

/// A message or a noun in the language that is spoken now.
pub fn said(what: impl Into<sentence::Noun>) -> String {
    what.into().said()
}

/// Sentences one behind the other, as the language that is spoken now sets them: in Japanese without a blank.
pub fn sentences<'a>(all: impl IntoIterator<Item = &'a str>) -> String {
    let plain = |text: &str| sentence::Noun::Plain(text.to_owned());
    let joined = |first: String, second: &str| {
        said(messages::Joins::Sentences { first: plain(&first), second: plain(second) })
    };
    let mut all = all.into_iter();
    let first = all.next().unwrap_or_default().to_owned();
    all.fold(first, joined)
}

/// What parts two sentences, for where each has an element of its own.
pub fn between_sentences() -> String {
    sentences(["", ""])
}

/// What the extension's own pages say, by the name of the label, with its holes: their scripts fill them.
pub fn labels() -> Vec<(&'static str, String)> {
    use messages::Page;
    use sentence::Family;
    let template =
        |index| locale::current().template(Page::INDEX, index).replace("{{", "{").replace("}}", "}");
    Page::VARIANTS.lines().zip(0..).map(|(name, index)| (name, template(index))).collect()
}

/// Each item the first time that it stands.
fn once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = Vec::new();
    for item in items {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    seen
}
