//! Who holds a policy, as `aws iam get-account-authorization-details` says it, and the commands that change that.

use serde_json::Value;

use super::find::arns;
use crate::say::{Call, Command};

/// A user, group or role that a policy is attached to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // each is its own name
pub enum Holder {
    User(String),
    Group(String),
    Role(String),
}

impl Holder {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::User(name) | Self::Group(name) | Self::Role(name) => name,
        }
    }
}

/// For each ARN of a retired policy in `json`, in its order, who holds it. A permissions boundary is held by nobody: it is
/// not attached as a policy is.
pub(super) fn holders(json: &Value) -> Vec<Option<Holder>> {
    let mut found = Vec::new();
    walk(json, None, false, &mut found);
    found
}

fn walk(value: &Value, holder: Option<&Holder>, attached: bool, found: &mut Vec<Option<Holder>>) {
    match value {
        Value::String(text) => {
            let held = holder.filter(|_| attached);
            found.extend(std::iter::repeat_n(held.cloned(), arns(text)));
        }
        Value::Array(all) => all.iter().for_each(|of| walk(of, holder, attached, found)),
        Value::Object(fields) => {
            let own = own(fields);
            let holder = own.as_ref().or(holder);
            for (key, of) in fields {
                // The ARN of a key would be one that the text names, too.
                found.extend(std::iter::repeat_n(None, arns(key)));
                walk(of, holder, attached || key == "AttachedManagedPolicies", found);
            }
        }
        _ => (),
    }
}

/// The user, group or role that these fields describe.
fn own(fields: &serde_json::Map<String, Value>) -> Option<Holder> {
    fields.get("AttachedManagedPolicies")?;
    let name = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
    name("UserName")
        .map(Holder::User)
        .or_else(|| name("GroupName").map(Holder::Group))
        .or_else(|| name("RoleName").map(Holder::Role))
}

/// The commands that attach a policy to `holder` and take one away, without the policy's ARN. A role's where nobody is
/// known: services' old policies are mostly held by roles.
pub(super) fn commands(holder: Option<&Holder>) -> [Command; 2] {
    let of = |calls: [Call; 2], option, name, instead| calls.map(|call| call.given(option, name, instead));
    match holder {
        Some(Holder::User(name)) => {
            of([Call::AttachUserPolicy, Call::DetachUserPolicy], "user-name", Some(name), "USER_NAME")
        }
        Some(Holder::Group(name)) => {
            of([Call::AttachGroupPolicy, Call::DetachGroupPolicy], "group-name", Some(name), "GROUP_NAME")
        }
        Some(Holder::Role(name)) => {
            of([Call::AttachRolePolicy, Call::DetachRolePolicy], "role-name", Some(name), "ROLE_NAME")
        }
        None => of([Call::AttachRolePolicy, Call::DetachRolePolicy], "role-name", None, "ROLE_NAME"),
    }
}
