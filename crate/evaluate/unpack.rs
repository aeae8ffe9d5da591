//! Policies taken out of what people paste: a document, or what the AWS CLI prints around some.
//!
//! `get-account-authorization-details`, `organizations describe-policy`, `get-policy-version`, `get-role-policy`,
//! `get-bucket-policy` and the like: a document stands in them as an object, as a string of JSON, or URL-encoded.

use std::sync::Arc;

use super::document::Document;
use super::json::{self, Object, Value};
use crate::iam::PolicyType;

/// A policy, and what is known of it.
#[derive(Clone, Debug)]
pub struct Policy {
    /// What people call it: its name, else where it comes from.
    pub name: String,
    /// Its ARN.
    pub arn: Option<String>,
    /// Its type.
    pub policy_type: Option<PolicyType>,
    /// The text that the places in `document` count from: the pasted one, or the document's own where it stood in a
    /// string.
    pub text: Arc<str>,
    /// Whether `text` is what was pasted.
    pub is_pasted: bool,
    /// The document.
    pub document: Document,
    /// The ARNs of the users and roles that it is attached to, where the list says it.
    pub attached_to: Option<Vec<String>>,
}

/// The most strings within strings.
const MOST_LAYERS: usize = 3;

/// The policies in `text`, in order; `name` is what a document without a name is called. Text in which none can be found
/// is read as one document, whose faults say what is wrong. Takes time linear in `text`.
pub fn unpack(text: &str, name: &str) -> Vec<Policy> {
    let plain = text.trim_start_matches('\u{feff}');
    let start = plain.trim_start().get(..3).filter(|start| start.eq_ignore_ascii_case("%7b"));
    let decoded = start.and_then(|_| percent_decoded(plain.trim())).map(readable);
    let own: Arc<str> = Arc::from(decoded.as_deref().unwrap_or(plain));
    let is_pasted = &*own == text;
    let text = own;
    let mut unpacker = Unpacker { found: Vec::new(), is_pasted, layers: 0 };
    let about = About { name: name.to_owned(), ..About::default() };
    unpacker.text(&text, &about);
    if unpacker.found.is_empty() {
        let document = Document::read(&text);
        unpacker.push(&text, document, &about);
    }
    if let Ok(Some(Value::Object(root))) = json::parse(&text) {
        attach(&root, &mut unpacker.found);
    }
    unpacker.found
}

/// What the objects around a document say of it.
#[derive(Clone, Default)]
struct About {
    name: String,
    arn: Option<String>,
    policy_type: Option<PolicyType>,
    owner: Option<String>,
    attached_to: Option<Vec<String>>,
}

struct Unpacker {
    found: Vec<Policy>,
    is_pasted: bool,
    layers: usize,
}

impl Unpacker {
    fn push(&mut self, text: &Arc<str>, document: Document, about: &About) {
        self.found.push(Policy {
            name: about.name.clone(),
            arn: about.arn.clone(),
            policy_type: about.policy_type,
            text: Arc::clone(text),
            is_pasted: self.is_pasted,
            document,
            attached_to: about.attached_to.clone(),
        });
    }

    fn text(&mut self, text: &Arc<str>, about: &About) {
        if let Ok(Some(value)) = json::parse(text) {
            self.value(text, &value, about);
        }
    }

    fn value(&mut self, text: &Arc<str>, value: &Value, about: &About) {
        match value {
            Value::Object(object) if is_document(object) => {
                let document = Document::of_value(text, value);
                self.push(text, document, about);
            }
            // Only the default version of a managed policy is in force.
            Value::Object(object) if is_old_version(object) => (),
            Value::Object(object) => {
                let about = about.of(object);
                for property in &object.properties {
                    let about = about.below(property.name.as_str());
                    self.value(text, &property.value, &about);
                }
            }
            Value::Array(list) => list.elements.iter().for_each(|value| self.value(text, value, about)),
            Value::StringLit(string) => self.string(&string.value, about),
            _ => (),
        }
    }

    /// A document that stands in a string: as JSON, or URL-encoded.
    fn string(&mut self, string: &str, about: &About) {
        let start = string.trim_start();
        let inner = if start.starts_with('{') {
            string.to_owned()
        } else if start.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("%7b")) {
            let Some(decoded) = percent_decoded(start) else { return };
            decoded
        } else {
            return;
        };
        if self.layers >= MOST_LAYERS || !inner.contains("Statement") {
            return;
        }
        let was_pasted = std::mem::replace(&mut self.is_pasted, false);
        self.layers += 1;
        self.text(&Arc::from(readable(inner)), about);
        self.layers -= 1;
        self.is_pasted = was_pasted;
    }
}

/// Whether an object is a policy document.
fn is_document(object: &Object) -> bool {
    let statement = json::property(object, "Statement").map(|property| &property.value);
    matches!(statement, Some(Value::Object(_) | Value::Array(_)))
}

fn is_old_version(object: &Object) -> bool {
    let default =
        json::property(object, "IsDefaultVersion").and_then(|property| property.value.as_boolean_lit());
    default.is_some_and(|default| !default.value)
}

impl About {
    /// What `object` adds.
    fn of(&self, object: &Object) -> About {
        let summary = json::object(object, "PolicySummary");
        let string =
            |name: &str| summary.and_then(|of| json::string(of, name)).or(json::string(object, name));
        let owner =
            ["RoleName", "UserName", "GroupName", "VpcEndpointId"].iter().find_map(|name| string(name));
        let own = ["PolicyName", "Name"].iter().find_map(|name| string(name));
        let arn = string("Arn").or(string("PolicyArn"));
        let owner = owner.map(str::to_owned).or_else(|| self.owner.clone());
        let is_identity =
            arn.is_some_and(|arn| [":role/", ":user/", ":group/"].iter().any(|of| arn.contains(of)));
        let named = own.filter(|name| *name != "default");
        let name = match (named, &owner) {
            (Some(name), Some(owner)) => format!("{owner}/{name}"),
            (Some(name), None) => name.to_owned(),
            (None, Some(owner)) => owner.clone(),
            (None, None) => self.name.clone(),
        };
        let policy_type = match string("Type") {
            Some("SERVICE_CONTROL_POLICY") => Some(PolicyType::ServiceControl),
            Some("RESOURCE_CONTROL_POLICY") => Some(PolicyType::ResourceControl),
            _ => self.policy_type,
        };
        let mut about =
            About { name, arn: self.arn.clone(), policy_type, owner, attached_to: self.attached_to.clone() };
        match arn {
            Some(arn) if is_identity => about.attached_to = Some(vec![arn.to_owned()]),
            Some(arn) => about.arn = Some(arn.to_owned()),
            None => (),
        }
        about
    }

    /// What the name of a property says of what stands below it.
    fn below(&self, property: &str) -> About {
        let policy_type = match property {
            "AssumeRolePolicyDocument" => Some(PolicyType::RoleTrust),
            "RolePolicyList" | "UserPolicyList" | "GroupPolicyList" | "Policies" | "PolicyVersion" => {
                self.policy_type.or(Some(PolicyType::IdentityBased))
            }
            "VpcEndpoints" => Some(PolicyType::VpcEndpoint),
            "ResourcePolicy" => Some(PolicyType::ResourceBased),
            _ => self.policy_type,
        };
        let mut about = About { policy_type, ..self.clone() };
        if policy_type == Some(PolicyType::RoleTrust) {
            about.attached_to = None;
        }
        about
    }
}

/// Says of each managed policy of `get-account-authorization-details` to whom it is attached, as policy or as
/// permissions boundary, and drops the versions that are not in force.
fn attach(root: &Object, found: &mut Vec<Policy>) {
    let mut attachments: Vec<(&str, PolicyType, &str)> = Vec::new();
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    let listed = |name: &str| {
        let list = json::property(root, name).and_then(|of| of.value.as_array());
        list.into_iter().flat_map(|list| &list.elements).filter_map(|value| value.as_object())
    };
    for user in listed("UserDetailList") {
        let Some(arn) = json::string(user, "Arn") else { continue };
        for group in json::property(user, "GroupList")
            .and_then(|of| of.value.as_array())
            .into_iter()
            .flat_map(|l| &l.elements)
        {
            let Some(group) = group.as_string_lit() else { continue };
            match groups.iter_mut().find(|(name, _)| *name == group.value) {
                Some((_, users)) => users.push(arn),
                None => groups.push((&group.value, vec![arn])),
            }
        }
    }
    for list in ["UserDetailList", "RoleDetailList", "GroupDetailList"] {
        for identity in listed(list) {
            let Some(arn) = json::string(identity, "Arn") else { continue };
            let name = json::string(identity, "GroupName");
            let members = name.and_then(|name| groups.iter().find(|(group, _)| *group == name));
            let who = members.map_or_else(|| vec![arn], |(_, users)| users.clone());
            let policies =
                json::property(identity, "AttachedManagedPolicies").and_then(|of| of.value.as_array());
            for policy in policies.into_iter().flat_map(|l| &l.elements).filter_map(|value| value.as_object())
            {
                let Some(policy) = json::string(policy, "PolicyArn") else { continue };
                attachments.extend(who.iter().map(|arn| (policy, PolicyType::IdentityBased, *arn)));
            }
            let boundary = json::object(identity, "PermissionsBoundary");
            if let Some(policy) = boundary.and_then(|of| json::string(of, "PermissionsBoundaryArn")) {
                attachments.push((policy, PolicyType::PermissionsBoundary, arn));
            }
        }
    }
    let is_details = ["UserDetailList", "RoleDetailList", "GroupDetailList"]
        .iter()
        .any(|name| json::property(root, name).is_some());
    if !is_details {
        return;
    }
    attachments.sort_unstable();
    let mut boundaries = Vec::new();
    for policy in found.iter_mut() {
        // A group's own policies are those of its users.
        if let Some([only]) = policy.attached_to.as_deref()
            && let Some((_, name)) = only.split_once(":group/")
        {
            let name = name.rsplit('/').next().unwrap_or(name);
            let users = groups.iter().find(|(group, _)| *group == name).map(|(_, users)| users);
            policy.attached_to = Some(users.into_iter().flatten().map(|arn| (*arn).to_owned()).collect());
        }
        let Some(arn) = policy.arn.clone() else { continue };
        let of = |wanted: PolicyType| -> Vec<String> {
            let first =
                attachments.partition_point(|(policy, sort, _)| (*policy, *sort) < (arn.as_str(), wanted));
            let rest = attachments.get(first..).unwrap_or_default();
            let mine = rest.iter().take_while(|(policy, sort, _)| *policy == arn && *sort == wanted);
            mine.map(|(_, _, who)| (*who).to_owned()).collect()
        };
        let bounded = of(PolicyType::PermissionsBoundary);
        if !bounded.is_empty() {
            boundaries.push(Policy {
                policy_type: Some(PolicyType::PermissionsBoundary),
                attached_to: Some(bounded),
                ..policy.clone()
            });
        }
        policy.attached_to = Some(of(PolicyType::IdentityBased));
    }
    found.extend(boundaries);
}

/// The longest line that people read.
const READABLE: usize = 160;

/// Text on several lines: a document that stands on one can't be shown as a difference.
fn readable(text: String) -> String {
    if text.lines().all(|line| line.len() <= READABLE) {
        return text;
    }
    match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(value) => serde_json::to_string_pretty(&value).unwrap_or(text),
        Err(_) => text,
    }
}

/// `%7B%22Version%22…` as text; `None` where it is not UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = (after.get(..2)).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(if *first == b'+' { b' ' } else { *first });
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}
