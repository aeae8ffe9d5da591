//! AWS managed policies, live and retired.

use super::nearest::nearest;
use super::packed::{Column, column};

const NAMES: Column = column!("managed-policies-0");
const PATHS: Column = column!("managed-policies-1");
const RETIRED: Column = column!("retired-policies-0");
const REPLACEMENTS: Column = column!("retired-policies-1");
const EVIDENCE: Column = column!("retired-policies-2");

/// What the reference knows of an AWS managed policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManagedPolicy {
    /// It exists.
    Live {
        /// The name in AWS's spelling.
        name: String,
        /// The path below `arn:aws:iam::aws:policy/`: empty, `service-role/`, `job-function/`, `aws-service-role/`.
        path: String,
    },
    /// It existed once.
    Retired {
        /// The name in AWS's spelling.
        name: String,
        /// The policy that replaces it, or `service-linked role`; `None` where AWS documents none.
        replacement: Option<String>,
        /// Whether AWS documents the replacement; else it is the live policy of nearly the same name.
        documented: bool,
    },
    /// The reference does not hold it.
    Unknown {
        /// The live policy that the name may be a slip of.
        nearest: Option<String>,
    },
}

/// What is known of the AWS managed policy with this name or ARN, in any case.
pub fn managed_policy(name: &str) -> ManagedPolicy {
    let name = name.rsplit('/').next().unwrap_or(name);
    if let Some(row) = NAMES.find(name, 0..NAMES.all().count()) {
        return ManagedPolicy::Live { name: NAMES.get(row).to_string(), path: PATHS.get(row).to_string() };
    }
    if let Some(row) = RETIRED.find(name, 0..RETIRED.all().count()) {
        let replacement = REPLACEMENTS.get(row);
        return ManagedPolicy::Retired {
            name: RETIRED.get(row).to_string(),
            replacement: (!replacement.is_empty()).then(|| replacement.to_string()),
            documented: EVIDENCE.get(row).order("documented").is_eq(),
        };
    }
    ManagedPolicy::Unknown { nearest: nearest(name, NAMES.all().map(|text| text.to_string())) }
}
