//! The resources that the statement for one action names.

use crate::advise::complete::mask::is_mask;
use crate::advise::complete::resource::{self, Known};
use crate::advise::grant::together::has_ancestors;
use crate::advise::known::launches::is_used_by;
use crate::advise::known::names::{is_named_for_making, is_phone_number};
use crate::advise::known::one_time::{before_date, is_log_of_a_service, is_of_one_run};
use crate::diagnosis::{ArnPart, DeniedResource};
use crate::iam::{Arn, pattern};
use crate::reference::{AccessLevel, Action, ResourceType};
use crate::say::messages::Grants;
use crate::say::nouns::{Listed, Sort};
use crate::say::{Code, Message};

/// The resources of the statement for one action.
pub(crate) fn resources(
    found: Option<Action>,
    denied: Option<&DeniedResource>,
    known: &Known,
    cautions: &mut Vec<Message>,
) -> Vec<String> {
    let arn = denied.and_then(|of| of.arn.clone());
    let star = || vec!["*".to_owned()];
    // Some services print an ARN even for an action that a statement can name none for.
    if let Some(action) = found.filter(|action| action.only_star()) {
        cautions.push(Grants::OnlyStar { action: Code::new(action.name()) }.into());
        return star();
    }
    if let Some(arn) = arn.filter(|arn| arn != "*") {
        if let Some((of_one_run, caution)) = found.and_then(|action| any_run(action, denied?, &arn)) {
            cautions.push(caution);
            return vec![of_one_run];
        }
        let arn = with_subresources(found, arn, cautions);
        cautions.extend(denied.and_then(whole_bucket));
        cautions.extend(denied.and_then(|of| live(found, of, &arn)));
        if let Some(action) = found {
            if !has_ancestors(action, &arn) {
                cautions.extend(also_checked(action, denied).map(Message::from));
            }
            cautions.extend(alike(action, &arn).map(Message::from));
            cautions.extend(unlike(action, denied).map(Message::from));
            cautions.extend(secret_end(&arn).map(Message::from));
        }
        return vec![arn];
    }
    match found {
        _ if denied.is_some_and(|of| of.raw == "*") && !is_of_one_role(found) => star(),
        Some(action)
            if action.name() == "sns:Publish" && denied.is_some_and(|of| is_phone_number(&of.raw)) =>
        {
            cautions.push(Grants::PhoneNumber.into());
            star()
        }
        Some(action) if let Some(types) = need_not_name(action) => {
            cautions.push(Grants::NeedNotName { action: Code::new(action.name()), types }.into());
            star()
        }
        Some(action) => {
            cautions.extend(many_types(action));
            cautions.extend(denied.and_then(|of| misnamed(action, of)));
            let arns: Vec<String> = chief_types(action)
                .into_iter()
                .filter_map(|of| resource::unnamed(of, known))
                .filter_map(|of| of.arn)
                .map(|arn| with_subresources(found, arn, cautions))
                .collect();
            if arns.is_empty() { unknown_resource() } else { arns }
        }
        None => unknown_resource(),
    }
}

/// Whether the action is asked of one role, whatever a message prints: on `*` it would hand out every role.
pub(crate) fn is_of_one_role(found: Option<Action>) -> bool {
    found.is_some_and(|action| action.name() == "iam:PassRole")
}

fn unknown_resource() -> Vec<String> {
    vec!["${ResourceArn}".to_owned()]
}

/// The types that a request for `action` may name and need not, in words: all of them are optional, and the action is not
/// named for one of them.
///
/// An action on tags is always about some resource, and so is one on permissions or on objects of Amazon S3; where all
/// types are forms of one thing (`function`, `function version`), so is any action on it.
///
/// Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#actions_table>
fn need_not_name(action: Action) -> Option<Listed> {
    let types: Vec<(ResourceType, bool)> = action.resource_types().collect();
    let named_anyway = action.service().prefix() == "s3" || action.name().starts_with("es:ESHttp");
    if types.is_empty() || types.iter().any(|(_, required)| *required) || named_anyway {
        return None;
    }
    let level = action.access_level();
    let on_one = matches!(level, AccessLevel::Tagging | AccessLevel::PermissionsManagement)
        || action.short_name().contains("Tag");
    let named = types.iter().any(|(of, _)| resource::likelihood(action, *of).1 > 0);
    let names: Vec<String> = types.iter().map(|(of, _)| of.name()).collect();
    let first_word = |name: &String| name.split([' ', '-']).next().unwrap_or_default().to_owned();
    let one_thing = names.len() > 1
        && names.windows(2).all(|two| matches!(two, [a, b] if first_word(a) == first_word(b)));
    if on_one || one_thing || (named && level != AccessLevel::List) {
        return None;
    }
    Some(Listed::of(&names))
}

/// All resources that differ from the denied one only by an id of one run, and that it says so: the next request has
/// another id.
fn any_run(action: Action, denied: &DeniedResource, arn: &str) -> Option<(String, Message)> {
    let name = denied.resource_type.as_deref()?;
    let prefix = action.service().prefix();
    let of = action.resource_types().map(|(of, _)| of).find(|of| of.name() == name);
    let stream = prefix == "logs" && name == "log-stream" && of_one_run(arn);
    let any = resource::siblings(of.filter(|_| stream || is_of_one_run(&prefix, name))?, arn)?;
    let caution = Grants::OfOneRun { sort: Sort(name.to_owned()) }.into();
    Some((any, caution))
}

/// Whether a log stream is made anew by each run: a service's own group, or a name that holds an id or a date.
fn of_one_run(arn: &str) -> bool {
    let Some((group, stream)) = Arn::parse(arn).and_then(|arn| arn.resource.split_once(":log-stream:"))
    else {
        return false;
    };
    let id = |part: &str| part.len() >= 16 && part.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    !stream.is_empty()
        && stream != "*"
        && (is_log_of_a_service(group) || before_date(stream).is_some() || stream.split('/').any(id))
}

/// The ARN that requests to a search domain are checked on: they go to what is below it.
///
/// Source: <https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html#ac-types-resource>
fn with_subresources(found: Option<Action>, arn: String, cautions: &mut Vec<Message>) -> String {
    let is_request = found.is_some_and(|action| action.name().starts_with("es:ESHttp"));
    let of_domain = Arn::parse(&arn).is_some_and(|arn| {
        arn.resource.strip_prefix("domain/").is_some_and(|name| !name.contains('/') && name != "*")
    });
    if !(is_request && of_domain) {
        return arn;
    }
    cautions.push(Grants::BelowTheDomain.into());
    arn + "/*"
}

/// Whether an action makes something that has no id before.
fn makes(action: Action) -> bool {
    action.access_level() == AccessLevel::Write && is_named_for_making(action)
}

/// What a wildcard that the message prints stands for.
fn live(found: Option<Action>, denied: &DeniedResource, arn: &str) -> Option<Message> {
    if !(denied.raw.contains(['*', '?']) && pattern::is_live(arn)) {
        return None;
    }
    let resource = Arn::parse(arn).map_or(arn, |arn| arn.resource);
    if let Some(of) = found.and_then(|action| unnamed(action, resource)) {
        return Some(Grants::NoNamePrinted { sort: Sort(of.name()) }.into());
    }
    // `instance/*`, `stack/web/*`: the id is given when the thing is made.
    if found.is_some_and(|action| makes(action) && !is_used_by(action, resource)) && arn.ends_with("/*") {
        return Some(Grants::WildcardOfNew { resource: Code::new(resource) }.into());
    }
    let shown = if resource.contains(['*', '?']) { resource } else { arn };
    Some(Grants::PrintedWildcard { resource: Code::new(shown) }.into())
}

/// The one type of resource that every request for `action` names, where `resource` is a bare `*`.
fn unnamed(action: Action, resource: &str) -> Option<ResourceType> {
    let mut types = action.resource_types();
    let (of, required) = types.next()?;
    (resource == "*" && required && types.next().is_none()).then_some(of)
}

/// That what is printed is no name of such a resource.
fn misnamed(action: Action, denied: &DeniedResource) -> Option<Message> {
    let types: Vec<String> = action.resource_types().map(|(of, _)| of.name()).collect();
    let no_name = denied.arn.is_none() && !is_mask(&denied.raw) && denied.raw != "*";
    no_name.then(|| Grants::Misnamed { printed: Code::new(&denied.raw), types: Listed::of(&types) }.into())
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
fn many_types(action: Action) -> Option<Message> {
    let names: Vec<String> = action.resource_types().map(|(of, _)| of.name()).collect();
    is_of_any_type(action)
        .then(|| Grants::ManyTypes { action: Code::new(action.name()), types: Listed::of(&names) }.into())
}

/// What the question marks of a secret's ARN are.
fn secret_end(arn: &str) -> Option<Grants> {
    arn.ends_with(resource::SECRET_SUFFIX).then_some(Grants::SecretEnd)
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
fn whole_bucket(of: &DeniedResource) -> Option<Message> {
    let widened = of.inferred.iter().find(|inference| inference.part == ArnPart::Resource)?;
    let bucket = widened.value.strip_suffix("/*")?;
    Some(Grants::WholeBucket { objects: Code::new(&widened.value), bucket: Code::new(bucket) }.into())
}

/// The other resource types that the action cannot do without.
fn also_checked(action: Action, denied: Option<&DeniedResource>) -> Option<Grants> {
    let others: Vec<String> = other_types(action, denied?).iter().map(|of| of.name()).collect();
    let types = Listed::of(&others);
    (!others.is_empty()).then(|| Grants::AlsoChecked { action: Code::new(action.name()), types })
}

/// The types that `action` requires besides that of the denied resource. Where it does not require that one, only what
/// writes is known to need all of them: the others may stand for each other.
pub(crate) fn other_types(action: Action, denied: &DeniedResource) -> Vec<ResourceType> {
    let Some(this) = denied.resource_type.as_deref() else { return Vec::new() };
    let required = action.resource_types().filter(|(_, required)| *required).map(|(of, _)| of);
    let (same, others): (Vec<_>, Vec<_>) = required.partition(|of| of.name() == this);
    // So many are not all checked: each is one of the sorts that the request may name.
    let writes = !matches!(action.access_level(), AccessLevel::List | AccessLevel::Read);
    let needs_all = !same.is_empty() || writes && action.resource_types().any(|(of, _)| of.name() == this);
    if needs_all && others.len() < MOST_AT_ONCE { others } else { Vec::new() }
}

/// That the ARN may be of several resource types.
fn alike(action: Action, arn: &str) -> Option<Grants> {
    let types = resource::types_alike(&Arn::parse(arn)?, action);
    let names: Vec<String> = types.into_iter().map(|of| of.name()).collect();
    (names.len() > 1).then(|| Grants::Alike { types: Listed::of(&names) })
}

/// That the ARN has the form of none of the action's resource types.
fn unlike(action: Action, denied: Option<&DeniedResource>) -> Option<Grants> {
    const FEW: usize = 4;
    let arn = denied.filter(|of| of.resource_type.is_none()).and_then(|of| Arn::parse(&of.raw))?;
    // AWS's own, such as `transform/Serverless-2016-10-31` of the account `aws`; of a bare `*` is said more elsewhere.
    if arn.account == "aws" || unnamed(action, arn.resource).is_some() {
        return None;
    }
    let mut names: Vec<String> = action.resource_types().map(|(of, _)| of.name()).collect();
    names.dedup();
    let action = Code::new(action.name());
    Some(match names.len() > FEW {
        true => Grants::UnlikeAny { action },
        false => Grants::Unlike { action, types: Listed::of(&names) },
    })
}
