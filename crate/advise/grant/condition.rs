//! The conditions that least privilege asks for.

use crate::Page;
use crate::advise::known::passed_roles::{PassedTo, spellings};
use crate::diagnosis::Denial;
use crate::iam::{Arn, OneOrMany, Statement};
use crate::reference::{AccessLevel, Action};
use crate::say::messages::Grants;
use crate::say::nouns::Either;
use crate::say::{Code, Message, Name};

/// Adds to the statement for `of` what narrows it without refusing the denied request: to which service a role may be
/// passed, whose service-linked role may be made, through which service a key may be used.
pub(crate) fn narrow(
    statement: &mut Statement,
    of: Action,
    denial: &Denial,
    page: &Page,
    cautions: &mut Vec<Message>,
) {
    match of.name().as_str() {
        "iam:PassRole" => cautions.extend(pass_to(statement, PassedTo::of(denial, page))),
        "iam:CreateServiceLinkedRole" => {
            if let Some(host) = service_of_linked_role(statement) {
                require(statement, "StringEquals", "iam:AWSServiceName", &host);
            } else {
                of_any_service(statement);
            }
        }
        name if name.starts_with("kms:") => {
            if let Some(host) = via_service(denial, page) {
                require(statement, "StringEquals", "kms:ViaService", &host);
            }
            if name == "kms:CreateGrant" && denial.operation.as_deref() != Some("CreateGrant") {
                require(statement, "Bool", "kms:GrantIsForAWSResource", "true");
                cautions.push(Grants::LendsToServices.into());
            }
        }
        _ if of.access_level() == AccessLevel::Tagging => {
            cautions.extend(tags_at_creation(statement, of, denial));
        }
        _ => (),
    }
}

/// Narrows `iam:PassRole` to the service that takes the role, as far as that is known, and says what it rests on.
fn pass_to(statement: &mut Statement, to: PassedTo) -> Option<Message> {
    match to {
        PassedTo::Proven(host) => {
            require_passed_to(statement, &host);
            None
        }
        PassedTo::Named(host) => {
            require_passed_to(statement, &host);
            Some(Grants::PassedByName { host: Name::new(&host) }.into())
        }
        PassedTo::OneOf(hosts) if hosts.is_empty() => Some(Grants::PassedToUnknown.into()),
        PassedTo::OneOf(hosts) => Some(Grants::PassedToOneOf { hosts: Either::of(&hosts) }.into()),
    }
}

/// The condition that a role is passed to `host` and to nobody else.
pub(crate) fn require_passed_to(statement: &mut Statement, host: &str) {
    let arn = statement.resource.as_ref().and_then(|arns| arns.0.first()).and_then(|arn| Arn::parse(arn));
    let hosts = spellings(host, arn.map_or("aws", |arn| arn.partition));
    let keys = statement.condition.entry("StringEquals".to_owned()).or_default();
    keys.insert("iam:PassedToService".to_owned(), OneOrMany(hosts));
}

/// Narrows a grant of tags to those that are set when the tagged thing is made, where the message's operation makes it:
/// whoever may tag anything gets past access by tags.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html>
fn tags_at_creation(statement: &mut Statement, of: Action, denial: &Denial) -> Option<Message> {
    let key = of.condition_keys().find(|key| key.ends_with(":CreateAction"))?;
    let operation = denial.operation.as_deref();
    let maker = operation.and_then(|operation| of.service().action(operation));
    if let Some(maker) = maker.filter(|maker| maker.access_level() != AccessLevel::Tagging) {
        let name = maker.short_name();
        require(statement, "StringEquals", &key, &name);
        let (key, operation) = (Code::new(&key), Code::new(&name));
        return Some(match name.as_str() {
            "RunInstances" => Grants::TagsAtLaunch { key, operation }.into(),
            _ => Grants::TagsAtCreation { key, operation }.into(),
        });
    }
    let makes = statement.resource.as_ref().is_some_and(|arns| arns.0.iter().any(|arn| arn.ends_with("/*")));
    (operation.is_none() && makes).then(|| Grants::TagsPerhapsAtCreation { key: Code::new(&key) }.into())
}

/// Adds one condition to a statement.
pub(crate) fn require(statement: &mut Statement, operator: &str, key: &str, value: &str) {
    let keys = statement.condition.entry(operator.to_owned()).or_default();
    keys.insert(key.to_owned(), value.into());
}

/// The placeholder of a service's host, where the message does not say whose role is to be made.
const SERVICE: &str = "${Service}.amazonaws.com";

/// Writes the path of service-linked roles where only a placeholder stands for the role.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>
pub(crate) fn of_any_service(statement: &mut Statement) {
    let Some(arns) = &mut statement.resource else { return };
    let Some(arn) = arns.0.iter_mut().find(|arn| arn.ends_with(":role/${RoleName}")) else { return };
    *arn = arn.replace(":role/${RoleName}", &format!(":role/aws-service-role/{SERVICE}/*"));
    require(statement, "StringEquals", "iam:AWSServiceName", SERVICE);
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
