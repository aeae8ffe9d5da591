//! Denial in, [`Advice`] out: decisions, typed. [`say`](crate::say) has the words.
//!
//! Two facts decide who can mend a denial and what can work at all: the type of the policy that refused, and whether it
//! refused by a `Deny` or for want of an `Allow`. [`route`] has the table of them, [`refused_by`] a file for each policy
//! type. What the action, the service or the credentials add to it stands in [`special`], a file for each case.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

pub(crate) mod case;
pub(crate) mod complete;
mod doubts;
pub(crate) mod grant;
pub(crate) mod known;
mod lacks;
pub mod merge;
pub(crate) mod propose;
mod refused_by;
mod role;
mod route;
mod special;
pub(crate) mod steps;

pub use complete::complete;
pub use doubts::doubts;
pub use grant::statement;
pub use known::risks as risk;

use crate::Page;
use crate::diagnosis::{Denial, Kind};
use crate::page::Reader;
use crate::say::messages::{Ask, Doc};
use crate::say::{Advice, Contact, Message};
use case::Case;

/// What to do about a completed denial.
///
/// Always answers, and never with an `Allow` where only lifting a `Deny` can work. For an administrator the reader's
/// steps are the owner's.
pub fn advise(kind: Kind, denial: &Denial, page: &Page) -> Advice {
    let case = Case::new(kind, denial, page);
    let mut remedy = special::instead(&case).unwrap_or_else(|| {
        let mut remedy = route::remedy(&case);
        special::besides(&case, &mut remedy);
        remedy
    });
    special::provenance(&case, &mut remedy);
    doubts::say(&case, &mut remedy);
    if page.reader == Reader::Administrator {
        // What the request lacks, an administrator's may lack too.
        remedy.steps.retain(|step| step.is_of::<crate::say::messages::Lacks>());
        remedy.steps.extend(remedy.owner_steps.iter().cloned());
    } else {
        // What the reader can do is not said again.
        let Advice { steps, owner_steps, .. } = &mut remedy;
        if owner_steps.iter().any(|step| !steps.contains(step)) {
            owner_steps.retain(|step| !steps.contains(step));
        }
    }
    remedy.docs = few(remedy.docs);
    point_below_where_something_is(&mut remedy);
    remedy
}

/// Asks for no change "below" where no policy stands there and nothing that goes into one.
fn point_below_where_something_is(remedy: &mut Advice) {
    if !(remedy.policies.is_empty() && remedy.exceptions.is_empty()) {
        return;
    }
    let (below, plain) = (Ask::SendRequest { to: Contact::Key }, Ask::SendMessage { to: Contact::Key });
    let (below, plain) = (Message::from(below), Message::from(plain));
    remedy.steps.iter_mut().for_each(|step| step.say_instead(&below, &plain));
}

/// How many pages are worth reading: of a longer list nobody reads any.
const MOST_PAGES: usize = 3;

/// Pages that say what holds for every answer of their sort: they give way to those that are about this one.
const GENERAL: [Doc; 10] = [
    Doc::PolicySimulator,
    Doc::Delegate,
    Doc::AccessDenied,
    Doc::Attach,
    Doc::ResourcePolicy,
    Doc::Federation,
    Doc::OwnAccounts,
    Doc::Trust,
    Doc::Evaluation,
    Doc::ExplicitDeny,
];

/// At most three of `docs`, in their order.
fn few(docs: Vec<Doc>) -> Vec<Doc> {
    let mut few: Vec<Doc> = Vec::new();
    for doc in docs {
        if !few.contains(&doc) {
            few.push(doc);
        }
    }
    for general in GENERAL {
        if few.len() > MOST_PAGES {
            few.retain(|doc| *doc != general);
        }
    }
    few.truncate(MOST_PAGES);
    few
}
