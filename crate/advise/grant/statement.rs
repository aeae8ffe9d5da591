//! The statement that allows exactly what was refused, and the choices beside it.

use crate::Page;
use crate::advise::complete::resource::{self, Known};
use crate::advise::complete::{known_action, meant};
use crate::advise::grant::condition;
use crate::advise::grant::dependent;
use crate::advise::grant::{Grant, add, choice};
use crate::diagnosis::{ArnPart, Denial, DeniedAction, DeniedResource, Scope};
use crate::iam::{Arn, OneOrMany, Statement};
use crate::reference::{
    AccessLevel, Action, ResourceType, action, ended_service, misprinted_prefix, nearest_service,
    reference_date, service,
};

/// What a completed denial needs: the denied actions (else the likely ones) on the denied resource.
///
/// A resource that nobody can know stands as a placeholder; `*` stands only where the message prints it or where IAM
/// supports nothing else for the action, and then a caution says so.
pub fn grant(denial: &Denial, page: &Page) -> Grant {
    let mut grant = Grant::default();
    let known = Known::of(denial, page);
    let denied: Vec<DeniedAction> = if denial.actions.is_empty() {
        denial
            .likely_actions
            .iter()
            .map(|name| DeniedAction { name: Some(name.clone()), ..DeniedAction::printed(name) })
            .collect()
    } else {
        denial.actions.iter().filter(|of| is_action(of.best())).cloned().collect()
    };
    for of in &denied {
        let found = meant(of);
        let by_operation = found.filter(|_| action(of.best()).is_none());
        let resources = resources(found, denial.resource.as_ref(), &known, &mut grant.cautions);
        let name = by_operation.map_or_else(|| grantable(of), Action::name);
        if let Some(action) = by_operation {
            grant.cautions.push(format!(
                "`{}` is an API operation, not an action: `{}` is what allows it.",
                of.best(),
                action.name()
            ));
        }
        let mut statement = Statement::allow(name, OneOrMany(resources));
        if let Some(found) = found {
            condition::narrow(&mut statement, found, denial, page, &mut grant.cautions);
        } else {
            unknown_action(of, &mut grant.cautions);
        }
        add(&mut grant.statements, statement);
    }
    choices(&mut grant, denial, &known, page);
    let mut seen: Vec<String> = Vec::new();
    grant.cautions.retain(|caution| {
        let new = !seen.contains(caution);
        seen.push(caution.clone());
        new
    });
    grant
}

/// The action as a policy has to name it: as AWS prints it, but for the prefixes that AWS misprints. An Allow of those
/// could match nothing.
fn grantable(of: &DeniedAction) -> String {
    let name = of.best();
    match name.split_once(':').and_then(|(prefix, action)| Some((misprinted_prefix(prefix)?, action))) {
        Some((prefix, action)) => format!("{prefix}:{action}"),
        None => name.to_owned(),
    }
}

/// Whether `name` can stand in a statement as an action.
fn is_action(name: &str) -> bool {
    let plain = |text: &str, more: &[char]| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(&c))
    };
    name.split_once(':')
        .is_some_and(|(prefix, action)| plain(prefix, &['-']) && plain(action, &['*', '?', '-', '_']))
}

/// The resources of the statement for one action.
fn resources(
    found: Option<Action>,
    denied: Option<&DeniedResource>,
    known: &Known,
    cautions: &mut Vec<String>,
) -> Vec<String> {
    let arn = denied.and_then(|of| of.arn.clone());
    let star = || vec!["*".to_owned()];
    // Some services print an ARN even for an action that a statement can name none for.
    if let Some(action) = found.filter(|action| action.only_star()) {
        cautions.push(format!("`{}` takes no resource: IAM supports only `*` for it.", action.name()));
        return star();
    }
    if let Some(arn) = arn.filter(|arn| arn != "*") {
        cautions.extend(denied.and_then(whole_bucket));
        if let Some(action) = found {
            cautions.extend(also_checked(action, denied));
            cautions.extend(alike(action, &arn));
            cautions.extend(unlike(action, denied));
            cautions.extend(secret_end(&arn));
        }
        return vec![arn];
    }
    match found {
        _ if denied.is_some_and(|of| of.raw == "*") && !is_of_one_role(found) => star(),
        Some(action) if let Some(of) = bystander(action) => {
            cautions.push(format!(
                "A request for `{}` need not name a resource, and then only `*` allows it. Where it names a {}, put \
                 that ARN in place of `*`.",
                action.name(),
                of.name()
            ));
            star()
        }
        Some(action) => {
            cautions.extend(many_types(action));
            let arns: Vec<String> = chief_types(action)
                .into_iter()
                .filter_map(|of| resource::unnamed(of, known))
                .filter_map(|of| of.arn)
                .collect();
            if arns.is_empty() { unknown_resource() } else { arns }
        }
        None => unknown_resource(),
    }
}

/// Whether the action is asked of one role, whatever a message prints: on `*` it would hand out every role.
fn is_of_one_role(found: Option<Action>) -> bool {
    found.is_some_and(|action| action.name() == "iam:PassRole")
}

fn unknown_resource() -> Vec<String> {
    vec!["${ResourceArn}".to_owned()]
}

/// Types of a service that few requests name, though they are the only ones of some actions.
///
/// Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html>,
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscostexplorerservice.html>
const SELDOM_NAMED: [(&str, &str); 2] = [("ce", "billingview"), ("cloudwatch", "dataset")];

/// The type that a request for `action` may name, but seldom does.
fn bystander(action: Action) -> Option<ResourceType> {
    let mut types = action.resource_types();
    let (only, required) = types.next()?;
    let seldom = SELDOM_NAMED.contains(&(action.service().prefix().as_str(), only.name().as_str()));
    (seldom && !required && types.next().is_none()).then_some(only)
}

/// On how many resources one request is checked at most: `ec2:RunInstances` and its like.
const MOST_AT_ONCE: usize = 6;

/// Whether a request for `action` names a resource of one of several types, and nothing says of which: so many are not all
/// required at once, or none is and none stands in the action's name.
fn is_of_any_type(action: Action) -> bool {
    let types: Vec<(ResourceType, bool)> = action.resource_types().collect();
    let required = types.iter().filter(|(_, required)| *required).count();
    let named = || types.iter().any(|(of, _)| resource::likelihood(action, *of).1 > 0);
    required > MOST_AT_ONCE || (required == 0 && types.len() > 1 && !named())
}

/// That the ARN is for the reader to fill in, and what sorts it may be of.
fn many_types(action: Action) -> Option<String> {
    const MOST: usize = 5;
    let names: Vec<String> = action.resource_types().map(|(of, _)| format!("`{}`", of.name())).collect();
    let more = if names.len() > MOST { " and others" } else { "" };
    let some = names.get(..MOST).unwrap_or(&names).join(", ");
    is_of_any_type(action).then(|| {
        format!(
            "`{}` is checked on the resource that the request is about, and the message does not name it: {some}{more}.",
            action.name()
        )
    })
}

/// What the question marks of a secret's ARN are.
fn secret_end(arn: &str) -> Option<String> {
    arn.ends_with(resource::SECRET_SUFFIX).then(|| {
        "AWS Secrets Manager ends a secret's ARN in six characters of its own; `??????` stands for them."
            .to_owned()
    })
}

/// The types that a request for `action` names: the required ones, else the one that it is most likely about.
fn chief_types(action: Action) -> Vec<ResourceType> {
    let types: Vec<(ResourceType, bool)> = action.resource_types().collect();
    let required: Vec<ResourceType> =
        types.iter().filter(|(_, required)| *required).map(|(of, _)| *of).collect();
    if is_of_any_type(action) {
        return Vec::new();
    }
    if !required.is_empty() {
        return required;
    }
    types
        .into_iter()
        .map(|(of, _)| of)
        .max_by_key(|of| resource::likelihood(action, *of))
        .into_iter()
        .collect()
}

/// That an ARN was widened to all objects of a bucket.
fn whole_bucket(of: &DeniedResource) -> Option<String> {
    let widened = of.inferred.iter().find(|inference| inference.part == ArnPart::Resource)?;
    let bucket = widened.value.strip_suffix("/*")?;
    Some(format!(
        "The message names only the bucket. `{}` stands for all objects in `{bucket}`: put a key or a prefix before the \
         `*` to allow less.",
        widened.value
    ))
}

/// The other resource types that the action cannot do without.
fn also_checked(action: Action, denied: Option<&DeniedResource>) -> Option<String> {
    let others: Vec<String> =
        other_types(action, denied?).iter().map(|of| format!("`{}`", of.name())).collect();
    (!others.is_empty()).then(|| {
        format!(
            "`{}` is also checked on these resource types: {}. If it is refused on one of them next, that ARN belongs \
             in the statement too.",
            action.name(),
            others.join(", ")
        )
    })
}

/// The types that `action` requires besides that of the denied resource; none where it does not require that one.
fn other_types(action: Action, denied: &DeniedResource) -> Vec<ResourceType> {
    let Some(this) = denied.resource_type.as_deref() else { return Vec::new() };
    let required = action.resource_types().filter(|(_, required)| *required).map(|(of, _)| of);
    let (same, others): (Vec<_>, Vec<_>) = required.partition(|of| of.name() == this);
    // So many are not all checked: each is one of the sorts that the request may name.
    if same.is_empty() || others.len() >= MOST_AT_ONCE { Vec::new() } else { others }
}

/// That the ARN may be of several resource types.
fn alike(action: Action, arn: &str) -> Option<String> {
    let names: Vec<String> = resource::types_alike(&Arn::parse(arn)?, action)
        .into_iter()
        .map(|of| format!("`{}`", of.name()))
        .collect();
    (names.len() > 1).then(|| {
        format!(
            "AWS writes the ARNs of these resource types alike: {}. The statement holds for each.",
            names.join(", ")
        )
    })
}

/// That the ARN has the form of none of the action's resource types.
fn unlike(action: Action, denied: Option<&DeniedResource>) -> Option<String> {
    let of = denied.filter(|of| of.resource_type.is_none())?;
    let mut names: Vec<String> = action.resource_types().map(|(of, _)| format!("`{}`", of.name())).collect();
    names.dedup();
    let few = if names.len() > 4 { "the types of its reference".to_owned() } else { names.join(", ") };
    (Arn::parse(&of.raw).is_some()).then(|| {
        format!(
            "The ARN is not written as those of {few}, on which `{}` is checked. It stands here as the message prints it: \
             see that it is whole.",
            action.name()
        )
    })
}

/// That the reference does not hold an action, and what it was perhaps meant to be.
fn unknown_action(of: &DeniedAction, cautions: &mut Vec<String>) {
    let name = grantable(of);
    if let Some(service) = name.strip_suffix(":*").and_then(service) {
        cautions.push(format!(
            "`{name}` stands for every action of {}: ask for those that you need instead, if you know them.",
            service.name()
        ));
        return;
    }
    let near = of.nearest.as_ref().filter(|near| **near != name);
    let near = near.map(|near| format!(" Perhaps `{near}` is meant.")).unwrap_or_default();
    cautions.push(format!(
        "`{name}` is not in the service authorization reference of {}: check the name before you use this statement.{near}",
        reference_date()
    ));
    let prefix = of.best().split(':').next().unwrap_or_default();
    let Some(near) = nearest_service(prefix) else { return };
    let ended = ended_service(&near);
    let product = service(&near).map(|of| of.name()).or_else(|| ended.as_ref().map(|of| of.name.clone()));
    if let Some(product) = product.filter(|_| !near.eq_ignore_ascii_case(prefix)) {
        let uses = if name == of.best() { "" } else { ", and the policy uses that" };
        cautions
            .push(format!("`{prefix}` is no prefix of IAM actions; that of {product} is `{near}`{uses}."));
    }
    if let Some(ended) = ended {
        cautions.push(format!("AWS ended {} on {}.", ended.name, ended.date));
    }
}

/// The choices beside the exact statement.
fn choices(grant: &mut Grant, denial: &Denial, known: &Known, page: &Page) {
    let Some(found) = known_action(denial) else {
        nearest_choices(grant, denial);
        return;
    };
    dependent::add(grant, found, known, denial, page);
    let Some(resource) = &denial.resource else { return };
    for arn in &resource.alternatives {
        let title = format!("If `{}` is another sort of resource", resource.raw);
        grant.choices.push(choice(
            Scope::Alternative,
            title,
            vec![Statement::allow(found.name(), arn.as_str())],
        ));
    }
    let exact = resource.arn.as_deref().filter(|arn| *arn != "*");
    if let Some(exact) = exact.filter(|_| !found.only_star()) {
        all_checked(grant, found, resource, exact, known);
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
        let title = format!("If `{}` is meant, not `{}`", near.name(), of.raw);
        choice(Scope::Alternative, title, vec![Statement::allow(near.name(), resource)])
    });
    grant.choices.extend(choices);
}

/// The denied resource with those of the other types that the action is checked on, as far as these are few.
///
/// A launch of Amazon EC2 touches more than that, and has a choice of its own.
fn all_checked(grant: &mut Grant, found: Action, denied: &DeniedResource, exact: &str, known: &Known) {
    let others = other_types(found, denied);
    if others.is_empty() || found.name() == "ec2:RunInstances" {
        return;
    }
    // The others are where the denied one is; their names are not in the message.
    let known = known.beside(exact);
    let arns = others.into_iter().filter_map(|of| resource::unnamed(of, &known)?.arn);
    let arns: Vec<String> = std::iter::once(exact.to_owned()).chain(arns).collect();
    let title = format!("Everything that `{}` is checked on", found.name());
    let statement = Statement::allow(found.name(), OneOrMany(arns));
    grant.choices.push(choice(Scope::Dependent, title, vec![statement]));
}

/// The same action on every resource of the type, beside the denied one.
fn same_type(grant: &mut Grant, found: Action, of: ResourceType, exact: &str, known: &Known) {
    let Some(wide) = resource::siblings(of, exact) else { return };
    if wide == exact || is_of_one_role(Some(found)) {
        return;
    }
    let mut statement = Statement::allow(found.name(), wide.as_str());
    // ARNs without an account name resources of all accounts.
    let no_account = Arn::parse(&wide).is_some_and(|arn| arn.account.is_empty());
    if let (true, Some((account, _))) = (no_account, &known.account) {
        condition::require(&mut statement, "StringEquals", "aws:ResourceAccount", account);
    }
    let title = format!("The same on every {} beside it", of.name());
    grant.choices.push(choice(Scope::SameType, title, vec![statement]));
}

/// All that lists and reads the denied resource, where what was refused only lists or reads.
fn read_only(grant: &mut Grant, found: Action, of: ResourceType, exact: &str) {
    let reads = |action: &Action| matches!(action.access_level(), AccessLevel::List | AccessLevel::Read);
    if !reads(&found) {
        return;
    }
    let actions: Vec<String> = found
        .service()
        .actions()
        .filter(|action| reads(action) && action.resource_types().any(|(other, _)| other == of))
        .map(Action::name)
        .collect();
    if actions.len() > 1 {
        let title = format!("Everything that lists or reads this {}", of.name());
        grant.choices.push(choice(Scope::ReadOnly, title, vec![Statement::allow(OneOrMany(actions), exact)]));
    }
}
