//! The conditions that least privilege asks for.

use crate::Page;
use crate::diagnosis::Denial;
use crate::iam::{Arn, Statement};
use crate::reference::{
    Action, Service, action, actions_named, actions_of_operation, passed_to_services, service_by_sdk_name,
    service_of_console_url,
};

/// Adds to the statement for `of` what narrows it without refusing the denied request: to which service a role may be
/// passed, whose service-linked role may be made, through which service a key may be used.
pub(crate) fn narrow(
    statement: &mut Statement,
    of: Action,
    denial: &Denial,
    page: &Page,
    cautions: &mut Vec<String>,
) {
    match of.name().as_str() {
        "iam:PassRole" => match passed_to(denial, page) {
            Some(host) => require(statement, "StringEquals", "iam:PassedToService", &host),
            None => cautions.push(
                "The message does not say which service takes the role. Once you know it, add the condition \
                 `iam:PassedToService`."
                    .to_owned(),
            ),
        },
        "iam:CreateServiceLinkedRole" => {
            if let Some(host) = service_of_linked_role(statement) {
                require(statement, "StringEquals", "iam:AWSServiceName", &host);
            }
        }
        name if name.starts_with("kms:") => {
            if let Some(host) = via_service(denial, page) {
                require(statement, "StringEquals", "kms:ViaService", &host);
            }
        }
        _ => (),
    }
}

/// Adds one condition to a statement.
pub(crate) fn require(statement: &mut Statement, operator: &str, key: &str, value: &str) {
    let keys = statement.condition.entry(operator.to_owned()).or_default();
    keys.insert(key.to_owned(), value.into());
}

/// The service principal that a role was to be passed to: from the request's context, else from the operation that
/// passes roles, else from the console page.
pub(crate) fn passed_to(denial: &Denial, page: &Page) -> Option<String> {
    let stated = denial.context.iter().find(|of| of.key.eq_ignore_ascii_case("iam:PassedToService"));
    if let Some(host) = stated.and_then(|of| of.values.first()) {
        return Some(host.clone());
    }
    let calling = calling_action(denial);
    let service = calling.map(Action::service).or_else(|| service_at(denial, page))?;
    let principals = passed_to_services(&service.prefix());
    // Tasks take their roles through ecs-tasks; only services and clusters themselves take one through ecs.
    let own = calling.is_some_and(|of| {
        ["ecs:CreateCluster", "ecs:PutClusterCapacityProviders"].contains(&of.name().as_str())
    });
    if own { principals.into_iter().next_back() } else { principals.into_iter().next() }
}

/// The action that passes a role, where the message names its operation: `CreateFunction`.
fn calling_action(denial: &Denial) -> Option<Action> {
    let operation = denial.operation.as_deref()?;
    let service = denial.service.as_deref().and_then(service_by_sdk_name);
    let actions = service.map_or_else(|| actions_named(operation), |of| actions_of_operation(of, operation));
    let pass_role = action("iam:PassRole");
    let mut passing =
        actions.into_iter().filter(|of| of.dependent_actions().any(|needed| Some(needed) == pass_role));
    let first = passing.next()?;
    passing.next().is_none().then_some(first)
}

/// The service that the message or the page is about, other than IAM itself.
fn service_at(denial: &Denial, page: &Page) -> Option<Service> {
    let named = denial.service.as_deref().and_then(service_by_sdk_name);
    let named = named.or_else(|| page.url.as_deref().and_then(service_of_console_url));
    named.filter(|of| !["iam", "sts"].contains(&of.prefix().as_str()))
}

/// `HOST` of `role/aws-service-role/HOST/NAME`.
fn service_of_linked_role(statement: &Statement) -> Option<String> {
    let arn = statement.resource.as_ref().and_then(|arns| arns.0.first()).and_then(|arn| Arn::parse(arn))?;
    let host = arn.resource.strip_prefix("role/aws-service-role/")?.split('/').next()?;
    host.ends_with(".amazonaws.com").then(|| host.to_owned())
}

/// `kms:ViaService` of the service that used the key for the principal: `s3.us-east-1.amazonaws.com`.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service>
fn via_service(denial: &Denial, page: &Page) -> Option<String> {
    let host = denial.via_service.as_deref()?.strip_suffix(".amazonaws.com")?;
    let arn = denial.resource.as_ref().and_then(|of| of.arn.as_deref()).and_then(Arn::parse);
    let key_region = arn.map(|arn| arn.region).filter(|region| !region.is_empty() && !region.contains('$'));
    let region = key_region.or(denial.region.as_deref()).or_else(|| page.region());
    match host.split_once('.') {
        Some(_) => denial.via_service.clone(),
        None => Some(format!("{host}.{}.amazonaws.com", region?)),
    }
}
