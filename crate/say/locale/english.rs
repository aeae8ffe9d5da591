//! English: its nouns. Its sentences stand beside the messages themselves, in `say/messages/`.

use super::Speaks;
use crate::say::links::Doc;
use crate::say::nouns::{Actions, Contact, Role, Start, Thing, Who};

/// English.
#[derive(Clone, Copy, Debug)]
pub struct English;

/// A noun with its article in front, at the head of a sentence or inside it.
fn the(start: bool, noun: &str) -> String {
    format!("{} {noun}", if start { "The" } else { "the" })
}

fn who(who: &Who, start: bool) -> String {
    match who {
        Who::User(name) => the(start, &format!("user {name}")),
        Who::Role(name) => the(start, &format!("role {name}")),
        Who::PermissionSet(name) => the(start, &format!("permission set {name}")),
        Who::ServiceLinkedRole(name) => the(start, &format!("service-linked role {name}")),
        Who::Root => the(start, "root user"),
        Who::FederatedUser(name) => the(start, &format!("federated user {name}")),
        Who::Service(name) => the(start, &format!("service {name}")),
        Who::Anonymous if start => "An anonymous caller".to_owned(),
        Who::Anonymous => "an anonymous caller".to_owned(),
        Who::Unknown => the(start, "caller"),
    }
}

impl Speaks<Who> for English {
    fn say(&self, of: &Who) -> String {
        who(of, false)
    }
}

impl Speaks<Start<Who>> for English {
    fn say(&self, of: &Start<Who>) -> String {
        who(&of.0, true)
    }
}

fn role(role: &Role, start: bool) -> String {
    match &role.0 {
        Some(name) => the(start, &format!("role {name}")),
        None => the(start, "role"),
    }
}

impl Speaks<Role> for English {
    fn say(&self, of: &Role) -> String {
        role(of, false)
    }
}

impl Speaks<Start<Role>> for English {
    fn say(&self, of: &Start<Role>) -> String {
        role(&of.0, true)
    }
}

impl Speaks<Actions> for English {
    fn say(&self, of: &Actions) -> String {
        match of.names() {
            [] => "this request".to_owned(),
            [only] => only.to_string(),
            [all @ .., last] => {
                let all: Vec<&str> = all.iter().map(String::as_str).collect();
                format!("{} and {last}", all.join(", "))
            }
        }
    }
}

impl Speaks<Thing> for English {
    fn say(&self, of: &Thing) -> String {
        match of {
            Thing::Bucket(name) => format!("the bucket {name}"),
            Thing::Of { sort, name } => format!("the {sort} {name}"),
            Thing::Only(sort) => format!("the {sort}"),
            Thing::Named(name) => name.to_string(),
            Thing::Unknown => "the resource".to_owned(),
        }
    }
}

impl Speaks<Contact> for English {
    fn say(&self, of: &Contact) -> String {
        match of {
            Contact::Administrator(None) => "your AWS administrator".to_owned(),
            Contact::Administrator(Some(account)) => format!("the administrator of account {account}"),
            Contact::PermissionSet(set) => {
                format!("whoever manages the permission set {set} in IAM Identity Center")
            }
            Contact::Organization(None) => {
                "the administrator of your AWS organization (its management account)".to_owned()
            }
            Contact::Organization(Some(account)) => {
                format!("the administrator of your AWS organization (management account {account})")
            }
            Contact::ResourceOrganization => {
                "the administrator of the organization that the resource's account belongs to".to_owned()
            }
            Contact::ResourceOwner(None) => "whoever owns the resource".to_owned(),
            Contact::ResourceOwner(Some(account)) => {
                format!("the owner of the resource in account {account}")
            }
            Contact::RoleOwner(of, None) => format!("whoever manages {}", role(of, false)),
            Contact::RoleOwner(of, Some(account)) => {
                format!("whoever manages {} in account {account}", role(of, false))
            }
            Contact::Key => "whoever manages the key".to_owned(),
            Contact::SessionMaker => "whoever runs the tool or service that makes the session".to_owned(),
            Contact::Said(words) => words.to_string(),
            Contact::Network => "whoever manages the VPC that you work from".to_owned(),
        }
    }
}

impl Speaks<Doc> for English {
    fn say(&self, of: &Doc) -> String {
        of.english().to_owned()
    }
}
