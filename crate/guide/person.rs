//! Who is to get a permission.

use super::fault::Fault;
use super::fields::{Field, Fields};
use super::place::{Place, account_fault, given};
use crate::Page;
use crate::advise::case::{Case, is_name};
use crate::advise::steps;
use crate::diagnosis::{AttachKind, AttachTo, Denial, DeniedAction, Kind};
use crate::iam::{Arn, Principal, is_account_id};
use crate::say::messages::{Allow, GuideFaults, GuideGrant};
use crate::say::{Call, Code, Command, Message, Who};

/// A user, group, role or permission set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub kind: AttachKind,
    /// The name, without its path.
    pub name: String,
    /// The path: empty, or `team/`.
    path: String,
}

impl Person {
    /// The one that the fields name; `None` where none is named. A role counts only where `with_role`: it may be the one
    /// that the topic is about.
    pub fn of(fields: &Fields, with_role: bool, place: &mut Place, faults: &mut Vec<Fault>) -> Option<Self> {
        let all = [
            (Field::User, AttachKind::User, &fields.user),
            (Field::Group, AttachKind::Group, &fields.group),
            (Field::Role, AttachKind::Role, &fields.role),
            (Field::PermissionSet, AttachKind::PermissionSet, &fields.permission_set),
        ];
        let all = all.into_iter().filter(|(field, ..)| with_role || *field != Field::Role);
        let mut named = all.filter_map(|(field, kind, text)| Some((field, kind, given(text.as_deref())?)));
        let (field, kind, text) = named.next()?;
        if let Some((second, ..)) = named.next() {
            faults.push(Fault::of(second, GuideFaults::OnePerson));
        }
        Self::named(field, kind, text, place, faults)
    }

    /// The role that the fields name.
    pub fn role(fields: &Fields, place: &mut Place, faults: &mut Vec<Fault>) -> Option<Self> {
        let text = given(fields.role.as_deref())?;
        Self::named(Field::Role, AttachKind::Role, text, place, faults)
    }

    /// A name, a name with a path, or an ARN, which may tell the account.
    pub fn named(
        field: Field,
        kind: AttachKind,
        text: &str,
        place: &mut Place,
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let sort = match kind {
            AttachKind::User => "user/",
            AttachKind::Group => "group/",
            _ => "role/",
        };
        let mut resource = text.trim_start_matches('/');
        if text.starts_with("arn:") {
            let arn =
                Arn::parse(text).filter(|arn| arn.service == "iam" && arn.partition == place.partition.id());
            let own = arn.filter(|arn| arn.resource.starts_with(sort) && kind != AttachKind::PermissionSet);
            let Some(arn) = own else {
                faults.push(Fault::of(
                    field,
                    GuideFaults::OtherArn { given: Code::new(text), sort: Code::new(sort) },
                ));
                return None;
            };
            match (arn.account_id(), place.account.as_deref()) {
                (None, _) => faults.push(account_fault(field, arn.account)),
                (Some(theirs), Some(ours)) if theirs != ours && is_account_id(ours) => {
                    faults.push(Fault::of(
                        field,
                        GuideFaults::OtherAccount { given: theirs.into(), account: ours.into() },
                    ));
                }
                (Some(account), _) => place.account = Some(account.to_owned()),
            }
            resource = arn.resource.strip_prefix(sort).unwrap_or_default();
        }
        let (path, name) = resource.rsplit_once('/').map_or(("", resource), |(path, name)| (path, name));
        let longest = if kind == AttachKind::User || kind == AttachKind::Group { 128 } else { 64 };
        if !is_name(name)
            || name.len() > longest
            || !path.split('/').all(|part| part.is_empty() || is_name(part))
        {
            faults.push(Fault::of(field, GuideFaults::NoName { given: Code::new(text) }));
            return None;
        }
        let path = if path.is_empty() { String::new() } else { format!("{path}/") };
        Some(Person { kind, name: name.to_owned(), path })
    }

    /// Its ARN; that of a permission set's role is a pattern, and there is none here.
    pub fn arn(&self, place: &Place) -> Option<String> {
        let sort = match self.kind {
            AttachKind::User => "user",
            AttachKind::Group => "group",
            AttachKind::Role => "role",
            _ => return None,
        };
        Some(place.iam(&format!("{sort}/{}{}", self.path, self.name)))
    }

    pub fn attach_to(&self, place: &Place) -> AttachTo {
        AttachTo {
            kind: self.kind,
            name: Some(self.name.clone()),
            arn: self.arn(place).filter(|_| place.account.is_some()),
        }
    }

    /// For a sentence.
    pub fn who(&self) -> Option<Who> {
        let name = self.name.as_str().into();
        match self.kind {
            AttachKind::User => Some(Who::User(name)),
            AttachKind::Group => Some(Who::Group(name)),
            AttachKind::Role => Some(Who::Role(name)),
            AttachKind::PermissionSet => Some(Who::PermissionSet(name)),
            _ => None,
        }
    }

    /// How a policy is attached, in the console and with the AWS CLI.
    pub fn attach(&self, place: &Place, action: &str) -> Vec<Message> {
        if self.kind == AttachKind::Group {
            let page = Page::default();
            let denial = request(Some(self), place, action, None);
            let title = steps::policy_name(&Case::new(Kind::AccessDenied, &denial, &page));
            let put = Call::PutGroupPolicy
                .given("group-name", Some(&self.name), "GROUP_NAME")
                .given("policy-name", Some(&title), "POLICY_NAME")
                .with("policy-document", "file://policy.json");
            return vec![
                GuideGrant::GroupConsole { name: self.name.as_str().into() }.into(),
                Allow::UserCommand { put }.into(),
            ];
        }
        let page = Page::default();
        let denial = request(Some(self), place, action, None);
        let steps = steps::attach_to_identity(&Case::new(Kind::AccessDenied, &denial, &page));
        steps.into_iter().map(Into::into).collect()
    }

    /// The command that attaches a managed policy.
    pub fn attach_managed(&self, arn: &str) -> Command {
        let name = Some(self.name.as_str());
        let attach = match self.kind {
            AttachKind::User => Call::AttachUserPolicy.given("user-name", name, "USER_NAME"),
            AttachKind::Group => Call::AttachGroupPolicy.given("group-name", name, "GROUP_NAME"),
            AttachKind::PermissionSet => {
                return Call::AttachManagedPolicyToPermissionSet
                    .with("instance-arn", "INSTANCE_ARN")
                    .with("permission-set-arn", "PERMISSION_SET_ARN")
                    .given("managed-policy-arn", Some(arn), "POLICY_ARN");
            }
            _ => Call::AttachRolePolicy.given("role-name", name, "ROLE_NAME"),
        };
        attach.given("policy-arn", Some(arn), "POLICY_ARN")
    }
}

/// The request that somebody is to make, as a denial of it would tell it.
pub(super) fn request(
    person: Option<&Person>,
    place: &Place,
    action: &str,
    resource: Option<&str>,
) -> Denial {
    let arn = match person {
        // A session of the role that a permission set becomes; AWS's own end of its name is not known before.
        Some(person) if person.kind == AttachKind::PermissionSet => {
            let role = format!("AWSReservedSSO_{}_0000000000000000", person.name);
            format!("arn:{}:sts::{}:assumed-role/{role}/session", place.partition, place.account())
        }
        // No group makes a request; what its members ask for is asked in the account.
        Some(person) if person.kind != AttachKind::Group => {
            person.arn(place).unwrap_or_else(|| place.iam("root"))
        }
        _ => place.iam("root"),
    };
    Denial {
        principal: Some(Principal::read(&arn)),
        actions: vec![DeniedAction::printed(action)],
        resource: resource.map(crate::diagnosis::DeniedResource::printed),
        region: place.region.clone(),
        ..Denial::default()
    }
}
