//! Policies evaluated, offline: a policy document and a request, as far as it is known, give for each statement whether
//! it denies, allows, does not match, or on what that depends.
//!
//! ```text
//! pasted text ──► unpack ──► Document ─┐
//!                                      ├──► Verdict ──► explain ──► Finding: the statement, why, and the edit
//! Denial ──► Request ──────────────────┘
//! ```
//!
//! Three-valued throughout: what is not known is never taken for absent or present.
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

mod check;
mod compare;
mod condition;
mod document;
mod edit;
mod explain;
mod fault;
mod glob;
mod grant;
mod json;
#[cfg(feature = "records")]
mod operation;
mod operator;
mod pattern;
mod principal;
#[cfg(feature = "records")]
mod recorded;
mod refused;
#[cfg(feature = "records")]
mod rehearse;
mod request;
mod say;
mod statement;
mod truth;
mod unpack;

pub use document::{Document, List, Named, PrincipalElement, Statement, Term};
pub use edit::{Exception, Insertion, apply};
pub use explain::{Change, Edit, Finding, PolicyFinding, Says, StatementFinding, examine, explain};
pub use fault::{Fault, Problem, Severity};
pub use operator::{Kind, Operator, Order, Set};
pub use pattern::Pattern;
#[cfg(feature = "records")]
pub use rehearse::{Example, Group, Rehearsal, Report, StatementName, Unmapped};
pub use request::{Known, Request, Text, Value};
pub use statement::{Element, Outcome, Verdict};
pub use truth::Truth;
pub use unpack::{Policy, unpack};
