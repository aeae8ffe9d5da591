//! Denial in, [`Remedy`] out.

mod complete;
mod condition;
mod dependent;
pub mod merge;
mod resource;
pub mod statement;

pub use complete::complete;

use crate::Page;
use crate::diagnosis::{AttachKind, AttachTo, Denial, Kind, Owner, ProposedPolicy, Remedy, Scope};
use crate::iam::{PolicyDocument, PolicyType, Statement};

/// What to do about a completed denial.
pub fn advise(_kind: Kind, denial: &Denial, _page: &Page) -> Remedy {
    let action = denial.actions.first().map_or("", |action| action.best());
    let resource =
        denial.resource.as_ref().map_or("*", |resource| resource.arn.as_deref().unwrap_or(&resource.raw));
    Remedy {
        owner: Owner::AccountAdministrator,
        summary: format!("Ask for {action}."),
        steps: vec!["Send the policy below to your administrator.".into()],
        owner_steps: vec![],
        policies: vec![ProposedPolicy {
            policy_type: PolicyType::IdentityBased,
            title: "Exactly what was denied".into(),
            scope: Scope::Exact,
            attach_to: AttachTo { kind: AttachKind::Identity, name: None, arn: None },
            document: PolicyDocument::new(vec![Statement::allow(action, resource)]),
            placeholders: vec![],
        }],
        cautions: vec![],
        links: vec![],
    }
}
