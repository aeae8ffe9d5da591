//! The choices beside the exact statement: wider ones, other meanings, and what else the action is checked on.

use crate::advise::complete::known_action;
use crate::advise::complete::resource::{self, Known};
use crate::advise::grant::resources::{is_of_one_role, other_types};
use crate::advise::grant::{Grant, choice, condition, dependent};
use crate::advise::known::data_actions::{reads_stored_data, shows_data};
use crate::advise::known::launches::is_launch;
use crate::advise::known::names::is_phone_number;
use crate::advise::known::one_time::{before_date, before_generated, is_of_one_run};
use crate::diagnosis::{Denial, DeniedResource, Scope};
use crate::iam::{Arn, OneOrMany, Statement};
use crate::reference::{AccessLevel, Action, ResourceType, action};
use crate::say::messages::Choices;
use crate::say::nouns::Sort;
use crate::say::{Code, Name};

/// The choices beside the exact statement.
pub(crate) fn add(grant: &mut Grant, denial: &Denial, known: &Known) {
    let Some(found) = known_action(denial) else {
        nearest_choices(grant, denial);
        return;
    };
    dependent::add(grant, found, known, denial);
    let Some(resource) = &denial.resource else { return };
    for arn in &resource.alternatives {
        let title = Choices::AnotherSort { printed: Code::new(&resource.raw) };
        let statement = grant.as_denied(found, arn.as_str().into());
        grant.choices.push(choice(Scope::Alternative, title, vec![statement]));
    }
    let exact = resource.arn.as_deref().filter(|arn| *arn != "*");
    if let Some(exact) = exact.filter(|_| !found.only_star()) {
        all_checked(grant, found, resource, exact, known);
    }
    if is_phone_number(&resource.raw) && found.name() == "sns:Publish" {
        text_messages_only(grant, found, known);
    }
    let of = resource.resource_type.as_deref();
    let of = of.and_then(|name| found.service().resource_types().find(|of| of.name() == name));
    if let (Some(exact), Some(of)) = (exact, of) {
        same_type(grant, found, of, exact, known);
        read_only(grant, found, of, exact);
    }
}

/// The real names that slips may stand for.
fn nearest_choices(grant: &mut Grant, denial: &Denial) {
    let near = denial.actions.iter().filter_map(|of| Some((of, action(of.nearest.as_deref()?)?)));
    let resource = denial.resource.as_ref().and_then(|of| of.arn.clone());
    let choices = near.map(|(of, near)| {
        let resource = match &resource {
            _ if near.only_star() => "*".to_owned(),
            Some(arn) => arn.clone(),
            None => "${ResourceArn}".to_owned(),
        };
        let title = Choices::Meant { near: Code::new(near.name()), printed: Code::new(&of.raw) };
        choice(Scope::Alternative, title, vec![Statement::allow(near.name(), resource)])
    });
    grant.choices.extend(choices);
}

/// The denied resource with those of the other types that the action is checked on, as far as these are few.
///
/// A launch of Amazon EC2 touches more than that, and has a choice of its own.
fn all_checked(grant: &mut Grant, found: Action, denied: &DeniedResource, exact: &str, known: &Known) {
    let mut others = other_types(found, denied);
    let stand = grant.resources_for(found);
    others.retain(|of| !stand.iter().any(|arn| resource::is_of_type(arn, *of)));
    if others.is_empty() || is_launch(&found.name()) {
        return;
    }
    // The others are where the denied one is; their names are not in the message.
    let known = known.beside(exact);
    let prefix = found.service().prefix();
    let arns = others.into_iter().filter_map(|of| {
        let arn = named_alike(exact, of).or_else(|| resource::unnamed(of, &known)?.arn)?;
        // The next request has another id.
        let any = is_of_one_run(&prefix, &of.name()).then(|| resource::siblings(of, &arn)).flatten();
        Some(any.unwrap_or(arn))
    });
    let arns: Vec<String> = stand.into_iter().chain(arns).collect();
    let title = Choices::AllChecked { action: Code::new(found.name()) };
    grant.choices.push(choice(Scope::Dependent, title, vec![grant.as_denied(found, OneOrMany(arns))]));
}

/// The document that an automation runs: it is printed as `automation-definition/NAME:VERSION`.
///
/// Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-setup-iam.html>
fn named_alike(exact: &str, of: ResourceType) -> Option<String> {
    let arn = Arn::parse(exact).filter(|arn| arn.service == "ssm" && of.name() == "document")?;
    let name = arn.resource.strip_prefix("automation-definition/")?.split(':').next()?;
    Some(Arn { resource: &format!("document/{name}"), ..arn }.to_string())
}

/// The statements of the answer on every resource of the denied one's type beside it, each with its conditions.
fn same_type(grant: &mut Grant, found: Action, of: ResourceType, exact: &str, known: &Known) {
    let Some(wide) = wider(found, of, exact) else { return };
    // What is checked elsewhere as well has no one thing beside it.
    if !grant.elsewhere.is_empty() {
        return;
    }
    let stands = grant.statements.iter().filter_map(|of| of.resource.as_ref()).any(|of| of.0.contains(&wide));
    if stands {
        return;
    }
    let stand = grant.resources_for(found);
    let arns = stand.into_iter().map(|arn| if arn == exact { wide.clone() } else { arn });
    let mut statement = grant.as_denied(found, OneOrMany(arns.collect()));
    // ARNs without an account name resources of all accounts.
    let no_account = Arn::parse(&wide).is_some_and(|arn| arn.account.is_empty());
    if let (true, Some((account, _))) = (no_account, &known.account) {
        condition::require(&mut statement, "StringEquals", "aws:ResourceAccount", account);
    }
    let title = match wide.strip_suffix('*').and_then(|start| start.split_once(":::")) {
        Some((_, start)) if of.name() == "object" && start.contains('/') && !start.ends_with("}/") => {
            match start.strip_suffix('/').filter(|bucket| !bucket.contains('/')) {
                Some(bucket) => Choices::EveryObjectOf { bucket: Name::new(bucket) },
                None => Choices::EveryObjectBelow { start: Name::new(start) },
            }
        }
        _ => Choices::EveryBeside { sort: Sort(of.name()) },
    };
    grant.choices.push(choice(Scope::SameType, title, vec![statement]));
}

/// The ARN of everything beside `exact`; `None` where there is no such choice.
fn wider(found: Action, of: ResourceType, exact: &str) -> Option<String> {
    let arn = Arn::parse(exact)?;
    if is_of_one_role(Some(found)) || is_of_one_run(&found.service().prefix(), &of.name()) {
        return None;
    }
    // What is to be made has another name at the next try.
    if found.access_level() == AccessLevel::Write
        && found.short_name().starts_with("Create")
        && let Some(fixed) = before_generated(arn.resource)
    {
        return Some(Arn { resource: &format!("{fixed}*"), ..arn }.to_string());
    }
    // A service makes its own roles below a path of its own.
    if let Some(path) = arn.resource.strip_prefix("role/aws-service-role/") {
        let host = path.split('/').next()?;
        return Some(Arn { resource: &format!("role/aws-service-role/{host}/*"), ..arn }.to_string());
    }
    // What changes in a dated key is the date.
    if of.name() == "object"
        && let Some((bucket, key)) = arn.resource.split_once('/')
        && let Some(before) = before_date(key)
    {
        return Some(Arn { resource: &format!("{bucket}/{before}*"), ..arn }.to_string());
    }
    let wide = resource::siblings(of, exact)?;
    // All tables, keys or secrets of an account are no choice for who was to read one.
    let all = Arn::parse(&wide).is_some_and(|wide| {
        let own = wide.resource.split_once(['/', ':']).map_or(wide.resource, |(_, own)| own);
        own.bytes().all(|byte| matches!(byte, b'*' | b'/' | b':'))
    });
    // Objects are beside each other in their bucket.
    let reads = of.name() != "object" && reads_stored_data(found);
    (wide != exact && !(all && reads)).then_some(wide)
}

/// All that lists and describes the denied resource, where what was refused only lists or reads. Actions that show data
/// or secrets are no part of it.
fn read_only(grant: &mut Grant, found: Action, of: ResourceType, exact: &str) {
    let reads = |action: &Action| matches!(action.access_level(), AccessLevel::List | AccessLevel::Read);
    if !reads(&found) || !grant.elsewhere.is_empty() || is_of_one_run(&found.service().prefix(), &of.name()) {
        return;
    }
    let actions: Vec<String> = found
        .service()
        .actions()
        .filter(|action| reads(action) && action.resource_types().any(|(other, _)| other == of))
        // What needs another type as well, this ARN alone does not allow.
        .filter(|action| {
            *action == found || !action.resource_types().any(|(other, required)| required && other != of)
        })
        .filter(|action| *action == found || !shows_data(&action.name()))
        .map(Action::name)
        .collect();
    if actions.len() > 1 {
        let title = Choices::Describes { sort: Sort(of.name()) };
        let statement =
            Statement { action: Some(OneOrMany(actions)), ..grant.as_denied(found, exact.into()) };
        grant.choices.push(choice(Scope::ReadOnly, title, vec![statement]));
    }
}

/// `sns:Publish` to telephone numbers and to no topic. An Allow that leaves topics out takes nothing away that other
/// policies grant, as a Deny would.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html>
fn text_messages_only(grant: &mut Grant, found: Action, known: &Known) {
    let partition = known.partition.as_ref().map_or("${Partition}", |(partition, _)| partition);
    let topics = format!("arn:{partition}:sns:*:*:*");
    let statement = Statement {
        resource: None,
        not_resource: Some(topics.into()),
        ..Statement::allow(found.name(), "*")
    };
    grant.choices.push(choice(Scope::Alternative, Choices::TextMessagesOnly, vec![statement]));
}
