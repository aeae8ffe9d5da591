//! The role that a request was to take on.

use crate::advise::case::{Case, is_name};
use crate::iam::Arn;

/// Whether the denied action is about taking on a role.
pub(crate) fn is_about_a_role(case: &Case) -> bool {
    const ACTIONS: [&str; 5] = [
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity",
        "sts:SetSourceIdentity",
        "sts:TagSession",
    ];
    ACTIONS.iter().any(|action| case.denies(action))
}

/// Whether an ARN can be that of a role: also where its end is masked, and with asterisks.
pub(crate) fn is_of_role(arn: &str) -> bool {
    Arn::parse(arn).is_some_and(|arn| {
        let sort = arn.resource.split('/').next().unwrap_or_default();
        arn.service == "iam" && (sort == "role" || sort.contains(['*', '$']))
    })
}

/// The denied resource's ARN, where it is one.
pub(crate) fn role_arn<'a>(case: &Case<'a>) -> Option<&'a str> {
    case.resource_arn().filter(|arn| is_of_role(arn))
}

/// The resource of a request to assume a role that names something else, as printed.
pub(crate) fn other_than_a_role<'a>(case: &Case<'a>) -> Option<&'a str> {
    let raw = case.resource_name().filter(|raw| Arn::parse(raw).is_some() && is_about_a_role(case))?;
    role_arn(case).is_none().then_some(raw)
}

/// The role in words and for commands.
pub(crate) fn role_name<'a>(case: &Case<'a>) -> Option<&'a str> {
    let name = Arn::parse(role_arn(case)?)?.resource.strip_prefix("role/")?.rsplit('/').next()?;
    is_name(name).then_some(name)
}

pub(crate) fn role(case: &Case) -> String {
    role_name(case).map_or_else(|| "the role".to_owned(), |name| format!("the role {name}"))
}
