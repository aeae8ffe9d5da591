//! A denial, completed: what the reference and the page add to what was read.

pub(crate) use crate::iam::mask;
pub(crate) mod resource;

use crate::Page;
use crate::diagnosis::{Cause, Denial, DeniedAction};
use crate::iam::{Arn, DenyEffect};
use crate::reference::{
    self, Action, Service, action, actions_named, actions_of_operation, nearest_action, service_by_sdk_name,
    service_of_console_url,
};

/// `denial` with the actions' true names, the likely actions of its operation, and the resource's ARN.
///
/// What was read stays as it was read. What is added says what it rests on; what nobody can know is a placeholder.
pub fn complete(mut denial: Denial, page: &Page) -> Denial {
    let service = service(&denial, page);
    let may_be_cut = may_be_cut(&denial);
    let operation = denial.operation.clone();
    for of in &mut denial.actions {
        complete_action(of, service);
        if may_be_cut && of.name.is_none() && meant(of).is_none() {
            of.name = uncut(&of.raw, operation.as_deref()).map(Action::name);
        }
    }
    if denial.actions.is_empty() && denial.likely_actions.is_empty() {
        denial.likely_actions = likely_actions(&denial, service);
    }
    if let Some(raw) = denial.resource.as_ref().map(|resource| resource.raw.clone()) {
        let known = action_of_cause(denial.cause).or_else(|| known_action(&denial));
        if !is_in_words(&raw) {
            denial.resource = Some(resource::complete(&raw, known, &resource::Known::of(&denial, page)));
        }
    }
    denial
}

/// An action on the sort of resource that a cause is about, where the refused operation is about another sort.
fn action_of_cause(cause: Option<Cause>) -> Option<Action> {
    match cause? {
        Cause::LaunchTemplate => action("ec2:DeleteLaunchTemplate"),
        Cause::LoadBalancerLogs => action("s3:PutBucketPolicy"),
        _ => None,
    }
}

/// Whether a resource is printed in words of a language, such as those for "the role AuditOnly": no part of an ARN.
fn is_in_words(raw: &str) -> bool {
    raw.contains(' ') && !raw.is_ascii()
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

/// Whether the message may break off within its action: nothing stands behind it.
fn may_be_cut(denial: &Denial) -> bool {
    denial.resource.is_none() && denial.policy_type.is_none() && denial.effect == DenyEffect::Unknown
}

/// The actions that begin with what is left of a name: `ecr:GetAuthoriz`.
fn beginning_with(cut: &str) -> Vec<Action> {
    const LEAST: usize = 3;
    let Some((prefix, cut)) = cut.split_once(':').filter(|(_, cut)| cut.len() >= LEAST) else {
        return Vec::new();
    };
    let begins = |action: &Action| {
        let name = action.short_name();
        name.get(..cut.len()).is_some_and(|start| start.eq_ignore_ascii_case(cut))
    };
    reference::service(prefix).into_iter().flat_map(Service::actions).filter(begins).collect()
}

/// The action of a name that breaks off: that of the message's operation, else the only one that begins so.
fn uncut(cut: &str, operation: Option<&str>) -> Option<Action> {
    let found = beginning_with(cut);
    let by_operation = found.iter().find(|action| operation == Some(action.short_name().as_str()));
    let only = match found.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    by_operation.copied().or(only)
}

/// Whether an action is the beginning of several names, and nothing says of which: no statement can be written for it.
pub(crate) fn is_cut(of: &DeniedAction, denial: &Denial) -> bool {
    may_be_cut(denial) && of.name.is_none() && meant(of).is_none() && !beginning_with(&of.raw).is_empty()
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
