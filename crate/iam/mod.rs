//! The field's nouns, as IAM's own documentation names them.

mod arn;
mod effect;
pub(crate) mod mask;
mod partition;
pub mod pattern;
mod policy_document;
mod policy_type;
mod principal;

pub use arn::Arn;
pub(crate) use arn::is_account_id;
pub use effect::DenyEffect;
pub use partition::Partition;
pub use policy_document::{Conditions, Effect, OneOrMany, PolicyDocument, Principals, Statement};
pub use policy_type::PolicyType;
pub use principal::{Principal, PrincipalKind};
