//! The service authorization reference: which actions there are, what they take, and what else they need.
//!
//! Facts stand in `*.tsv` beside this file (each with its source) and are packed at build time; a look-up reads the
//! packed tables in place. What is not in the reference is answered as such: `None`, or the nearest real name.

mod action;
pub mod arn_format;
mod console;
mod ended;
mod managed_fit;
mod managed_policy;
mod nearest;
mod operation;
mod packed;
mod pass_role;
mod resource_policy;
mod resource_type;
mod retired_policy;
mod service;
#[cfg(feature = "records")]
mod unpacked;

pub use action::{AccessLevel, Action, action};
pub use console::service_of_console_url;
pub use ended::{EndedService, ended_service};
pub use managed_fit::{Fit, ManagedFit, managed_fit};
pub use managed_policy::{ManagedPolicy, managed_policy};
pub use nearest::{misprinted_prefix, near_services, nearest_action, nearest_service};
pub use operation::{actions_named, actions_of_operation};
pub use pass_role::{pass_role_actions, passed_to_services, takes_roles};
pub use resource_policy::{PolicyForm, ResourcePolicyApi, resource_policy_api, resource_policy_apis};
pub use resource_type::ResourceType;
pub use retired_policy::{Change, RetiredPolicy, retired_policies, retired_policy};
pub use service::{Service, service, service_by_sdk_name, services};

/// The day of the packed reference: `2026-09-26`.
pub const fn reference_date() -> &'static str {
    env!("UNDENY_REFERENCE_DATE")
}
