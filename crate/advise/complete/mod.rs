//! A denial, completed: what the reference and the page add to what was read.

pub(crate) mod mask;
pub(crate) mod resource;

use crate::Page;
use crate::diagnosis::{Denial, DeniedAction};
use crate::iam::Arn;
use crate::reference::{
    self, Action, Service, action, actions_named, actions_of_operation, nearest_action, service_by_sdk_name,
    service_of_console_url,
};

/// `denial` with the actions' true names, the likely actions of its operation, and the resource's ARN.
///
/// What was read stays as it was read. What is added says what it rests on; what nobody can know is a placeholder.
pub fn complete(mut denial: Denial, page: &Page) -> Denial {
    let service = service(&denial, page);
    for of in &mut denial.actions {
        complete_action(of, service);
    }
    if denial.actions.is_empty() && denial.likely_actions.is_empty() {
        denial.likely_actions = likely_actions(&denial, service);
    }
    if let Some(raw) = denial.resource.as_ref().map(|resource| resource.raw.clone()) {
        let known = known_action(&denial);
        denial.resource = Some(resource::complete(&raw, known, &resource::Known::of(&denial, page)));
    }
    denial
}

/// The first denied action that the reference holds, else the only likely one.
pub(crate) fn known_action(denial: &Denial) -> Option<Action> {
    denial.actions.iter().find_map(meant).or_else(|| match denial.likely_actions.as_slice() {
        [only] => action(only),
        _ => None,
    })
}

/// The action of the reference that a printed one is: of its name, or the one that allows the operation of its name, where
/// an operation is printed for an action (`s3:ListBuckets`).
pub(crate) fn meant(of: &DeniedAction) -> Option<Action> {
    action(of.best()).or_else(|| {
        let (prefix, operation) = of.best().split_once(':')?;
        match actions_of_operation(service_by_sdk_name(prefix)?, operation).as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    })
}

/// The service that the message names, else the one of the resource, else the one that the page is about.
fn service(denial: &Denial, page: &Page) -> Option<Service> {
    let arn = || denial.resource.as_ref().and_then(|of| Arn::parse(&of.raw));
    match denial.service.as_deref() {
        Some(name) => service_by_sdk_name(name),
        None => arn()
            .and_then(|arn| reference::service(arn.service))
            .or_else(|| page.url.as_deref().and_then(service_of_console_url)),
    }
}

fn complete_action(of: &mut DeniedAction, service: Option<Service>) {
    // Some messages print the action without its prefix.
    let found = action(&of.raw).or_else(|| service.filter(|_| !of.raw.contains(':'))?.action(&of.raw));
    of.name = found.map(Action::name);
    of.nearest = if found.is_none() { nearest_action(&of.raw) } else { None };
}

/// The actions that allow the message's operation, where that is known for certain enough to say "likely".
fn likely_actions(denial: &Denial, service: Option<Service>) -> Vec<String> {
    let Some(operation) = denial.operation.as_deref() else { return Vec::new() };
    let of_service = service.map(|service| actions_of_operation(service, operation)).unwrap_or_default();
    let actions = if of_service.is_empty() && denial.service.is_none() {
        let named = actions_named(operation);
        // Amazon S3 alone says nothing but the operation, so that of several services it is the likely one.
        let few = named.len() <= 6;
        let s3 = named.iter().copied().filter(|action| few && action.service().prefix() == "s3");
        let s3: Vec<Action> = s3.collect();
        match (named.as_slice(), s3.is_empty()) {
            ([_], _) => named,
            (_, false) => s3,
            _ => Vec::new(),
        }
    } else {
        of_service
    };
    actions.into_iter().map(Action::name).collect()
}
