//! English: its nouns. Its sentences stand beside the messages themselves, in `say/messages/`.

use super::Speaks;
use crate::say::links::Doc;
use crate::say::nouns::{Actions, Contact, Either, Listed, Needs, Role, Sort, Start, Thing, Who, Why};

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
            Contact::Network => "whoever manages the VPC that you work from".to_owned(),
        }
    }
}

impl Speaks<Listed> for English {
    fn say(&self, of: &Listed) -> String {
        const MOST: usize = 5;
        let some: Vec<String> = of.names().iter().take(MOST).map(|name| format!("`{name}`")).collect();
        let more = if of.names().len() > MOST { " and others" } else { "" };
        format!("{}{more}", some.join(", "))
    }
}

impl Speaks<Either> for English {
    fn say(&self, of: &Either) -> String {
        const MOST: usize = 6;
        let mut some: Vec<String> = of.names().iter().take(MOST).map(|name| format!("`{name}`")).collect();
        if of.names().len() > MOST {
            some.push("another".to_owned());
        }
        match some.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => format!("{} or {last}", before.join(", ")),
            None => String::new(),
        }
    }
}

/// Types that the reference writes as one word, in words.
const COMPOUNDS: [(&str, &str); 42] = [
    ("accesspoint", "access point"),
    ("accesspointobject", "object of the access point"),
    ("billinggroup", "billing group"),
    ("datacatalog", "data catalog"),
    ("datasource", "data source"),
    ("deliverystream", "delivery stream"),
    ("deploymentconfig", "deployment configuration"),
    ("deploymentgroup", "deployment group"),
    ("devendpoint", "development endpoint"),
    ("domainconfiguration", "domain configuration"),
    ("eventdatastore", "event data store"),
    ("eventsubscription", "event subscription"),
    ("execute-api-general", "API method"),
    ("fargateprofile", "Fargate profile"),
    ("healthcheck", "health check"),
    ("hostedzone", "hosted zone"),
    ("identitypool", "identity pool"),
    ("instanceprofile", "instance profile"),
    ("jobtemplate", "job template"),
    ("loadbalancer", "load balancer"),
    ("maintenancewindow", "maintenance window"),
    ("natgateway", "NAT gateway"),
    ("notificationrule", "notification rule"),
    ("packageversion", "package version"),
    ("parametergroup", "parameter group"),
    ("patchbaseline", "patch baseline"),
    ("podidentityassociation", "pod identity association"),
    ("provisioningtemplate", "provisioning template"),
    ("replicationgroup", "replication group"),
    ("reservednode", "reserved node"),
    ("rootcatalog", "data catalog"),
    ("securitygroup", "security group"),
    ("securityprofile", "security profile"),
    ("statemachine", "state machine"),
    ("statemachinealias", "state machine alias"),
    ("statemachineversion", "state machine version"),
    ("subnetgroup", "subnet group"),
    ("tableversion", "table version"),
    ("targetgroup", "target group"),
    ("thinggroup", "thing group"),
    ("topicfilter", "topic filter"),
    ("userdefinedfunction", "function"),
];

impl Speaks<Sort> for English {
    fn say(&self, Sort(of): &Sort) -> String {
        if let Some((_, words)) = COMPOUNDS.iter().find(|(name, _)| name == of) {
            return (*words).to_owned();
        }
        let mut words = String::new();
        let mut before = None;
        for c in of.chars() {
            let starts = c.is_ascii_uppercase() && before.is_some_and(|c: char| c.is_ascii_lowercase());
            if starts || matches!(c, '-' | '_') {
                words.push(' ');
            }
            words.extend(Some(c.to_ascii_lowercase()).filter(|c| !matches!(c, '-' | '_')));
            before = Some(c);
        }
        words
    }
}

impl Speaks<Needs> for English {
    fn say(&self, Needs(of): &Needs) -> String {
        let each = of.iter().map(|(action, why)| {
            let why = match why {
                Why::HandsARoleOver => "to hand a role to the service".to_owned(),
                Why::TokenOfSts => "for the token, which comes from AWS STS".to_owned(),
                Why::FirstServiceLinkedRole => "to make the service's own role the first time".to_owned(),
                Why::SetsTags => "where the request sets tags".to_owned(),
                Why::GoesWithIt => "which goes with it".to_owned(),
                Why::EncryptedData => "where a customer managed key encrypts the data".to_owned(),
                Why::WorksInAVpc => "where it works in a VPC or on EC2 resources".to_owned(),
                Why::ReadsOrWritesObjects => "where it reads or writes objects".to_owned(),
                Why::DeliversLogs => "where it delivers logs".to_owned(),
                Why::ReadsASecret => "where it reads a secret".to_owned(),
                Why::Calls(service) => format!("as it calls {service}"),
            };
            format!("{action} ({why})")
        });
        each.collect::<Vec<_>>().join(", ")
    }
}

impl Speaks<Doc> for English {
    fn say(&self, of: &Doc) -> String {
        of.english().to_owned()
    }
}
