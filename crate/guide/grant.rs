//! Let others use a service: the smallest policy for it, how it is attached, and AWS's own policy where that fits.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/getting-started_create-delegated-user.html>

use super::fault::Fault;
use super::fields::{Field, Fields};
use super::person::Person;
use super::place::{Place, account_needed, service};
use super::statements::{Statements, statements};
use super::wanted::Wanted;
use super::{Guidance, Order, Section, Topic};
use crate::advise::known::risks;
use crate::advise::propose::draft::policy;
use crate::diagnosis::{AttachKind, Scope};
use crate::iam::PolicyType;
use crate::reference::{Service, managed_fit, pass_role_actions};
use crate::say::links::Doc;
use crate::say::messages::{GuideFaults, GuideGrant, GuideTitles};
use crate::say::nouns::{InGuide, Items, Listed, Start};
use crate::say::{Actions, Code, Message, Name, Proposal};

pub(super) fn guide(fields: &Fields) -> Result<Guidance, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut place = Place::of(fields, &mut faults);
    let service = service(fields, &mut faults);
    let person = Person::of(fields, true, &mut place, &mut faults);
    if place.account.is_none() {
        account_needed(fields, &mut faults);
    }
    if person.is_none() && faults.iter().all(|fault| !is_person(fault.field)) {
        faults.push(Fault::missing(Field::User, GuideFaults::PersonMissing));
    }
    let wanted = service.and_then(|service| Wanted::of(fields, service, &mut faults));
    if service.is_some() && wanted.is_none() {
        faults.push(Fault::missing(Field::Actions, GuideFaults::WishMissing));
    }
    let (Some(service), Some(person), Some(wanted)) = (service, person, wanted) else { return Err(faults) };
    let granted = statements(service, &wanted, &fields.resource, Some(&person), &place, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(answer(service, &person, &wanted, granted, &place))
}

fn is_person(field: Field) -> bool {
    matches!(field, Field::User | Field::Group | Field::Role | Field::PermissionSet)
}

/// What the policy is for, in words.
pub(super) fn title(service: Service, wanted: &Wanted) -> GuideTitles {
    let service = Name::new(&service.name());
    match wanted {
        Wanted::Chosen(actions) => {
            let names: Vec<String> = actions.iter().map(|action| action.name()).collect();
            GuideTitles::JustThese { actions: Actions::of(names.iter().map(String::as_str)) }
        }
        Wanted::Reading => GuideTitles::Reading { service },
        Wanted::Everything => GuideTitles::Everything { service },
    }
}

fn answer(
    service: Service,
    person: &Person,
    wanted: &Wanted,
    granted: Statements,
    place: &Place,
) -> Guidance {
    let Statements { statements, choices, mut cautions } = granted;
    let first = statements.iter().filter_map(|of| of.action.as_ref()).find_map(|actions| actions.0.first());
    let action = match wanted {
        Wanted::Chosen(_) => first.cloned().unwrap_or_default(),
        Wanted::Reading => format!("{}:Reading", service.prefix()),
        Wanted::Everything => format!("{}:Everything", service.prefix()),
    };
    let attach_to = person.attach_to(place);
    let mut attach = Section::new(GuideGrant::Attach);
    attach.tell_all(person.attach(place, &action));
    attach.tell(GuideGrant::TryIt);
    attach.policies.push(policy(
        PolicyType::IdentityBased,
        title(service, wanted),
        Scope::Exact,
        attach_to.clone(),
        statements,
    ));
    let mut sections = vec![attach];
    if !choices.is_empty() {
        let mut more = Section::ordered(Order::None, GuideGrant::MayAlsoNeed);
        more.policies =
            choices.into_iter().map(|choice| Proposal { attach_to: attach_to.clone(), ..choice }).collect();
        sections.push(more);
    }
    sections.extend(managed(service, person, wanted, place));
    match wanted {
        Wanted::Chosen(actions) => {
            cautions.extend(actions.iter().filter_map(|action| Some(risks::of(&action.name())?.warning())));
        }
        Wanted::Everything => {
            let names = service.actions().map(|action| action.name());
            let risky: Vec<String> = names.filter(|name| risks::of(name).is_some()).collect();
            if !risky.is_empty() {
                cautions.insert(0, GuideGrant::RisksAmongThem { actions: Listed::of(&risky) }.into());
            }
            let mut taking: Vec<String> =
                pass_role_actions(&service.prefix()).into_iter().map(|of| of.name()).collect();
            taking.sort();
            if !taking.is_empty() {
                let guide = Start(InGuide::new(Topic::PassRole));
                cautions.push(GuideGrant::TakeARole { actions: Listed::of(&taking), guide }.into());
            }
        }
        Wanted::Reading => (),
    }
    let (who, service) = (person.who(), Name::new(&service.name()));
    let summary = match who {
        Some(who) => GuideGrant::Summary { who, service }.into(),
        None => Message::from(GuideGrant::Attach),
    };
    let docs = match person.kind {
        AttachKind::PermissionSet => vec![Doc::PermissionSets, Doc::PolicySimulator],
        _ => vec![Doc::Delegate, Doc::Attach, Doc::PolicySimulator],
    };
    Guidance { topic: Topic::Grant, summary, sections, cautions, docs }
}

/// AWS's own policy for the same, and what it grants beyond that.
fn managed(service: Service, person: &Person, wanted: &Wanted, place: &Place) -> Option<Section> {
    let fit = managed_fit(&service.prefix(), wanted.fit())?;
    let arn = format!("arn:{}:iam::aws:policy/{}", place.partition, fit.policy);
    let name = Name::new(fit.policy.rsplit('/').next().unwrap_or(&fit.policy));
    let mut section = Section::ordered(Order::None, GuideGrant::ManagedTitle);
    section.tell(match wanted {
        Wanted::Chosen(_) => GuideGrant::ManagedIsWider { name, service: Name::new(&service.name()) },
        _ => GuideGrant::ManagedFits { name, service: Name::new(&service.name()) },
    });
    if fit.beyond.is_empty() {
        section.tell(GuideGrant::NothingBeyond);
    } else {
        let beyond =
            fit.beyond.iter().flat_map(|(_, actions)| actions).map(|action| Code::new(action).into());
        section.tell(GuideGrant::Beyond { actions: Items(beyond.collect()) });
    }
    section.tell(GuideGrant::AttachManaged { attach: person.attach_managed(&arn), arn: Code::new(&arn) });
    Some(section)
}
