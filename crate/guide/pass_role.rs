//! Pass a role to a service: the role that trusts it, the Allow to hand the role over, and what is confused with it.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>

use super::fault::Fault;
use super::fields::{Field, Fields};
use super::person::Person;
use super::place::{Place, account_needed, given, service};
use super::{Guidance, Order, Section, Topic};
use crate::advise::grant::condition::require_passed_to;
use crate::advise::known::services::assuming_service;
use crate::advise::propose::draft::{attach, policy};
use crate::advise::propose::trust;
use crate::diagnosis::{AttachKind, AttachTo, Scope};
use crate::iam::{PolicyType, Statement};
use crate::reference::{Service, pass_role_actions, passed_to_services, takes_roles};
use crate::say::links::Doc;
use crate::say::messages::{GuideFaults, GuidePassRole, GuideTitles, PassRole};
use crate::say::nouns::{InGuide, Listed, Start};
use crate::say::{Call, Code, Message, Name, Proposal};

pub(super) fn guide(fields: &Fields) -> Result<Guidance, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut place = Place::of(fields, &mut faults);
    let service = service(fields, &mut faults);
    let role = Person::role(fields, &mut place, &mut faults);
    if role.is_none() && given(fields.role.as_deref()).is_none() {
        faults.push(Fault::missing(Field::Role, GuideFaults::RoleMissing));
    }
    let person = Person::of(fields, false, &mut place, &mut faults);
    if place.account.is_none() {
        account_needed(fields, &mut faults);
    }
    let (Some(service), Some(role)) = (service, role) else { return Err(faults) };
    let Some((host, others)) = host(service, fields.service.as_deref().unwrap_or_default()) else {
        let service = Name::new(&service.name());
        faults.push(Fault::of(Field::Service, GuideFaults::TakesNoRole { service }));
        return Err(faults);
    };
    if faults.is_empty() {
        Ok(answer(service, &host, &others, &role, person.as_ref(), &place))
    } else {
        Err(faults)
    }
}

/// The service principal that takes the role, and the others of the service that do; `None` where none is known.
fn host(service: Service, asked: &str) -> Option<(String, Vec<String>)> {
    let prefix = service.prefix();
    let mut hosts = passed_to_services(&prefix);
    let named = asked.trim().to_ascii_lowercase();
    // The host itself was given: it is one of them.
    if takes_roles(&named) || hosts.contains(&named) {
        return Some((named, Vec::new()));
    }
    let own = format!("{prefix}.amazonaws.com");
    if hosts.is_empty() {
        return assuming_service(&prefix).map(|(host, _)| (host.to_owned(), Vec::new()));
    }
    // Tasks come first for Amazon ECS; else the service by its own name.
    let first = if prefix == "ecs" { Some(0) } else { hosts.iter().position(|host| *host == own) };
    let host = hosts.remove(first.unwrap_or(0));
    Some((host, hosts))
}

fn answer(
    service: Service,
    host: &str,
    others: &[String],
    role: &Person,
    person: Option<&Person>,
    place: &Place,
) -> Guidance {
    let arn = role.arn(place).unwrap_or_default();
    let name = || Name::new(&role.name);
    let mut first = Section::new(GuidePassRole::TheRole);
    let trust_to =
        AttachTo { kind: AttachKind::RoleTrust, name: Some(role.name.clone()), arn: Some(arn.clone()) };
    let mut trusted = trust::for_service(host, trust_to);
    for statement in &mut trusted.document.statement {
        trust::narrow_to_account(statement, host, place.account.as_deref());
    }
    let named = |call: Call| call.given("role-name", Some(&role.name), "ROLE_NAME");
    first.tell(GuidePassRole::MakeTheRole {
        create: named(Call::CreateRole).with("assume-role-policy-document", "file://trust.json"),
    });
    first.tell(GuidePassRole::CheckTheRole {
        get: named(Call::GetRole).with("query", "Role.AssumeRolePolicyDocument"),
    });
    first.tell(GuidePassRole::GiveItPermissions {
        service: Name::new(&service.name()),
        guide: Start(InGuide::new(Topic::Grant).with("--role")),
    });
    first.policies.push(Proposal {
        title: GuideTitles::TrustOf { role: name(), service: Name::new(host) }.into(),
        scope: Scope::Exact,
        ..trusted
    });

    let mut second = Section::new(GuidePassRole::WhoPasses);
    let mut statement = Statement::allow("iam:PassRole", arn);
    require_passed_to(&mut statement, host);
    let attach_to = person.map_or_else(|| attach(AttachKind::Identity), |person| person.attach_to(place));
    match person {
        Some(person) => second.tell_all(person.attach(place, "iam:PassRole")),
        None => second.tell(GuidePassRole::AttachToWhoPasses),
    }
    let title = GuideTitles::MayPass { role: name(), service: Name::new(host) };
    second.policies.push(policy(PolicyType::IdentityBased, title, Scope::Exact, attach_to, vec![statement]));
    let mut needing: Vec<String> =
        pass_role_actions(&service.prefix()).into_iter().map(|of| of.name()).collect();
    // What makes something comes first: that is when a role is chosen.
    needing.sort_by_key(|action| (!action.contains(":Create"), action.clone()));
    if !needing.is_empty() {
        second.tell(GuidePassRole::AndTheActionItself { actions: Listed::of(&needing) });
    }
    second.tell(GuidePassRole::FromTheList);
    second.tell(GuidePassRole::TryIt);

    let mut confused = Section::ordered(Order::None, GuidePassRole::Confused);
    confused.tell(GuidePassRole::NotAssumeRole { role: name() });
    confused.tell(GuidePassRole::TrustIsNotEnough { role: name() });
    confused.tell(GuidePassRole::OwnAccountOnly);
    confused.tell(GuidePassRole::NoServiceLinkedRole);
    confused.tell(GuidePassRole::NoEventOfItsOwn);

    let mut cautions: Vec<Message> = vec![PassRole::NameTheOneRole.into()];
    if !others.is_empty() {
        cautions.push(GuidePassRole::OtherHosts { host: Code::new(host), others: Listed::of(others) }.into());
    }
    Guidance {
        topic: Topic::PassRole,
        summary: GuidePassRole::Summary { role: name(), service: Name::new(&service.name()) }.into(),
        sections: vec![first, second, confused],
        cautions,
        docs: vec![Doc::PassRole, Doc::ServiceRole, Doc::ServiceLinkedRole],
    }
}
