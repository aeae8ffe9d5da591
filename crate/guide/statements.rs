//! What is asked for, as statements.

use super::fault::Fault;
use super::fields::Field;
use super::person::{Person, request};
use super::place::Place;
use super::wanted::{Wanted, reads};
use crate::Page;
use crate::advise::case::Case;
use crate::advise::complete;
use crate::advise::complete::resource;
use crate::advise::grant;
use crate::advise::known::services::resource_policy_decides;
use crate::diagnosis::Kind;
use crate::iam::{Arn, OneOrMany, Statement, pattern};
use crate::reference::arn_format::{capture, pieces};
use crate::reference::{Action, ResourceType, Service};
use crate::say::messages::{Grants, GuideFaults, GuideGrant, Jobs};
use crate::say::nouns::Listed;
use crate::say::{Code, Message, Proposal};

/// How many resource types a statement for a whole service names one by one.
const MOST_TYPES: usize = 12;

/// How many characters a managed policy may have, blanks not counted, with room for what stands around the statements.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const LONGEST: usize = 6_144 - 64;

/// How many actions a statement lists one by one.
const MOST_ACTIONS: usize = 40;

/// Statements, and what to know about them.
#[derive(Debug, Default)]
pub(super) struct Statements {
    pub statements: Vec<Statement>,
    /// What else may be wanted, each as a policy of its own.
    pub choices: Vec<Proposal>,
    pub cautions: Vec<Message>,
}

impl Statements {
    fn warn(&mut self, caution: impl Into<Message>) {
        let caution = caution.into();
        if !self.cautions.contains(&caution) {
            self.cautions.push(caution);
        }
    }
}

/// The statements that allow `wanted` of `service` on `resources`; on all where none is named.
pub(super) fn statements(
    service: Service,
    wanted: &Wanted,
    resources: &[String],
    person: Option<&Person>,
    place: &Place,
    faults: &mut Vec<Fault>,
) -> Statements {
    let mut found = Statements::default();
    if resource_policy_decides(&service.prefix()) {
        found.warn(GuideGrant::KeyPolicyDecides);
    }
    match wanted {
        Wanted::Chosen(actions) => {
            for action in actions {
                chosen(*action, resources, person, place, &mut found, faults);
            }
        }
        _ if resources.is_empty() => whole_service(service, wanted, place, &mut found),
        _ => {
            for name in resources {
                on_resource(service, wanted, name, place, &mut found, faults);
            }
        }
    }
    found
}

/// One action, as the answer to a denial of it would allow it.
fn chosen(
    action: Action,
    resources: &[String],
    person: Option<&Person>,
    place: &Place,
    found: &mut Statements,
    faults: &mut Vec<Fault>,
) {
    let named: Vec<Option<String>> = match resources {
        [] => vec![None],
        _ if action.only_star() => vec![None],
        named => named.iter().map(|name| Some(name.clone())).collect(),
    };
    for name in named {
        let page = Page::default();
        let denial = complete::complete(request(person, place, &action.name(), name.as_deref()), &page);
        let fits = denial.resource.as_ref().is_none_or(|of| {
            of.raw == "*"
                || (of.arn.is_some() && of.resource_type.is_some() && in_place(of.arn.as_deref(), place))
        });
        if let (false, Some(name)) = (fits, &name) {
            faults.push(Fault::of(Field::Resource, unfit(action, name)));
            continue;
        }
        let case = Case::new(Kind::AccessDenied, &denial, &page);
        for statement in case.grant.for_identity() {
            grant::add(&mut found.statements, with_wildcards(statement, name.as_deref()));
        }
        for caution in case.grant.cautions.iter().filter(|caution| !is_about_a_message(caution)) {
            found.warn(caution.clone());
        }
        let more =
            case.grant.choices.iter().filter(|choice| choice.scope == crate::diagnosis::Scope::Dependent);
        found.choices.extend(more.cloned());
    }
    let keys: Vec<String> = action.condition_keys().collect();
    if !keys.is_empty() {
        found.warn(GuideGrant::CanNarrow { action: Code::new(action.name()), keys: Listed::of(&keys) });
    }
}

/// `statement` with the wildcards that were given: where a message prints one it is a letter of a name, here it is meant.
fn with_wildcards(mut statement: Statement, given: Option<&str>) -> Statement {
    let resources = statement.resource.iter_mut().flat_map(|all| &mut all.0);
    for resource in resources.filter(|_| given.is_some_and(|given| given.contains(['*', '?']))) {
        *resource = resource.replace("${*}", "*").replace("${?}", "?");
    }
    statement
}

/// Whether an ARN is of the place that was named: another account's or partition's resource is a slip.
fn in_place(arn: Option<&str>, place: &Place) -> bool {
    let Some(arn) = arn.and_then(Arn::parse) else { return false };
    let same_partition = arn.partition == place.partition.id();
    let account = arn.account_id().zip(place.account.as_deref());
    same_partition && account.is_none_or(|(theirs, ours)| theirs == ours)
}

fn unfit(action: Action, name: &str) -> GuideFaults {
    let formats: Vec<String> = action.resource_types().flat_map(|(of, _)| of.arn_formats()).collect();
    GuideFaults::Unfit {
        given: Code::new(name),
        action: Code::new(action.name()),
        formats: Listed::of(&formats),
    }
}

/// What the remedies know about a message that printed the resource, and no one did here.
fn is_about_a_message(caution: &Message) -> bool {
    let code = || Code::new("");
    let none: [&str; 0] = [];
    let about: [Message; 5] = [
        Grants::PrintedWildcard { resource: code() }.into(),
        Grants::ManyTypes { action: code(), types: Listed::of(&none) }.into(),
        Grants::WholeBucket { objects: code(), bucket: code() }.into(),
        Grants::PassedToUnknown.into(),
        Jobs::WritesUnderKey.into(),
    ];
    about.iter().any(|of| of.is_like(caution))
}

/// The type whose resource `name` is, and its ARN.
fn main_type(service: Service, name: &str, place: &Place) -> Result<(ResourceType, String), GuideFaults> {
    let given = || Code::new(name);
    if let Some(arn) = Arn::parse(name) {
        let types = service.resource_types().filter(|of| resource::is_of_type(name, *of));
        // The most exact: an object is no bucket.
        let exact = |of: &ResourceType| {
            let forms = of.arn_formats();
            forms.iter().map(|form| form.matches("${").count()).max().unwrap_or_default()
        };
        let of = types.filter(|_| arn.partition == place.partition.id()).min_by_key(exact);
        let Some(of) = of.filter(|_| in_place(Some(name), place)) else {
            return Err(no_type(service, given()));
        };
        return Ok((of, name.to_owned()));
    }
    // A name with its type, `function:my-function`, then one that is all of the ARN's last part, then the type that most
    // actions are about.
    let forms: Vec<(ResourceType, String)> =
        service.resource_types().filter_map(|of| Some((of, of.arn_formats().into_iter().next()?))).collect();
    let last = |form: &str| Arn::parse(form).map(|arn| arn.resource.to_owned()).unwrap_or_default();
    let typed: Vec<_> = forms
        .iter()
        .filter(|(_, form)| {
            let form = last(form);
            !form.starts_with("${") && capture(&pieces(&form), name).is_some()
        })
        .collect();
    if let [(of, form), ..] = typed.as_slice() {
        return filled(*of, form, name, place).ok_or_else(|| no_type(service, given()));
    }
    let bare: Vec<_> =
        forms.iter().filter(|(_, form)| own(&last(form)).len() == 1 && !name.contains([':', '/'])).collect();
    let whole = bare.iter().find(|(_, form)| last(form).starts_with("${") && last(form).ends_with('}'));
    let weight = |of: &ResourceType| {
        service.actions().filter(|action| action.resource_types().any(|(other, _)| other == *of)).count()
    };
    let mut weighed: Vec<(usize, &(ResourceType, String))> =
        bare.iter().map(|of| (weight(&of.0), *of)).collect();
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let clear = match weighed.as_slice() {
        [(_, only)] => Some(*only),
        [(first, of), (second, _), ..] if *first >= 2 * *second => Some(*of),
        _ => None,
    };
    match whole.copied().or(clear) {
        Some((of, form)) => filled(*of, form, name, place).ok_or_else(|| no_type(service, given())),
        None => Err(no_type(service, given())),
    }
}

fn no_type(service: Service, given: Code) -> GuideFaults {
    let forms: Vec<String> = service.resource_types().flat_map(|of| of.arn_formats()).collect();
    if forms.is_empty() {
        return GuideFaults::NoResources { given, service: crate::say::Name::new(&service.name()) };
    }
    GuideFaults::NoType { given, formats: Listed::of(&forms) }
}

/// The placeholders of the last part of an ARN's format.
fn own(form: &str) -> Vec<String> {
    pattern::placeholders(form)
}

/// The ARN of the resource `name` of a type.
fn filled(of: ResourceType, form: &str, name: &str, place: &Place) -> Option<(ResourceType, String)> {
    let whole = resource::unnamed(of, &place.known())?.arn?;
    let arn = Arn::parse(&whole)?;
    let last = Arn::parse(form)?.resource.to_owned();
    let resource = match capture(&pieces(&last), name) {
        Some(_) => pattern::literal(name),
        None => last.replace(own(&last).first()?, &pattern::literal(name)),
    };
    Some((of, Arn { resource: &resource, ..arn }.to_string()))
}

/// The ARNs of what stands in a resource: its versions and aliases, the objects of a bucket, the indexes of a table.
fn parts_of(of: ResourceType, arn: &str) -> Vec<(ResourceType, String)> {
    let Some(form) = of.arn_formats().into_iter().next() else { return Vec::new() };
    let mut parts: Vec<(ResourceType, String)> = Vec::new();
    for other in of.service().resource_types() {
        for longer in other.arn_formats() {
            let Some(rest) = longer.strip_prefix(&form).filter(|rest| rest.starts_with([':', '/'])) else {
                continue;
            };
            let rest = own(rest).iter().fold(rest.to_owned(), |rest, hole| rest.replace(hole, "*"));
            parts.push((other, format!("{arn}{rest}")));
        }
    }
    parts
}

/// Reading, or everything, on one resource.
fn on_resource(
    service: Service,
    wanted: &Wanted,
    name: &str,
    place: &Place,
    found: &mut Statements,
    faults: &mut Vec<Fault>,
) {
    let (of, arn) = match main_type(service, name, place) {
        Ok(main) => main,
        Err(what) => return faults.push(Fault::of(Field::Resource, what)),
    };
    let parts = parts_of(of, &arn);
    let is_here = |other: ResourceType| other == of || parts.iter().any(|(part, _)| *part == other);
    let fits = |action: &Action| {
        action.resource_types().any(|(other, _)| is_here(other))
            && (*wanted == Wanted::Everything || reads(*action))
    };
    let actions: Vec<Action> = service.actions().filter(fits).collect();
    if actions.is_empty() {
        return faults.push(Fault::of(Field::Resource, no_type(service, Code::new(name))));
    }
    let mut arns = vec![arn];
    for (_, part) in parts {
        if !arns.contains(&part) {
            arns.push(part);
        }
    }
    warn_of_data(&actions, wanted, found);
    let lists: Vec<String> =
        service.actions().filter(|action| action.only_star() && reads(*action)).map(Action::name).collect();
    if !lists.is_empty() {
        found.warn(GuideGrant::ListsElsewhere { actions: Listed::of(&lists) });
    }
    let names = actions.into_iter().map(Action::name).collect();
    grant::add(&mut found.statements, Statement::allow(shortened(service, names), OneOrMany(arns)));
}

/// Reading, or everything, on all resources of the account.
fn whole_service(service: Service, wanted: &Wanted, place: &Place, found: &mut Statements) {
    let actions: Vec<Action> =
        service.actions().filter(|action| *wanted == Wanted::Everything || reads(*action)).collect();
    let types: Vec<ResourceType> = service
        .resource_types()
        .filter(|of| actions.iter().any(|action| action.resource_types().any(|(other, _)| other == *of)))
        .collect();
    warn_of_data(&actions, wanted, found);
    let (star, named): (Vec<Action>, Vec<Action>) =
        actions.into_iter().partition(|action| action.only_star());
    let names = |actions: &[Action]| -> Vec<String> { actions.iter().copied().map(Action::name).collect() };
    let all = |actions: &[Action]| match wanted {
        Wanted::Everything => OneOrMany(vec![format!("{}:*", service.prefix())]),
        _ => shortened(service, names(actions)),
    };
    let mut arns: Vec<String> = Vec::new();
    for arn in types.iter().flat_map(|of| of.arn_formats()) {
        let arn = everywhere(&arn, place);
        let arn = match Arn::parse(&arn) {
            // So many sorts are all that the service has there.
            Some(parts) if types.len() > MOST_TYPES => Arn { resource: "*", ..parts }.to_string(),
            _ => arn,
        };
        if !arns.contains(&arn) {
            arns.push(arn);
        }
    }
    let listed = Statement::allow(all(&named), OneOrMany(arns));
    let on_star = Statement::allow(shortened(service, names(&star)), "*");
    if length(&[&listed, &on_star]) > LONGEST {
        let both = [named, star].concat();
        found.warn(GuideGrant::TooLong);
        found.statements.push(Statement::allow(all(&both), "*"));
        return;
    }
    if !named.is_empty() {
        found.statements.push(listed);
    }
    if !star.is_empty() {
        found.statements.push(on_star);
        found.warn(GuideGrant::SomeOnlyStar);
    }
    if place.region.is_none() {
        found.warn(GuideGrant::EveryRegion);
    }
}

/// How long statements are.
fn length(statements: &[&Statement]) -> usize {
    statements.iter().map(|of| serde_json::to_string(of).unwrap_or_default().len()).sum()
}

/// An ARN format as all of its resources in the account; in every Region where none is named.
fn everywhere(format: &str, place: &Place) -> String {
    own(format).iter().fold(format.to_owned(), |arn, hole| {
        let value = match hole.as_str() {
            "${Partition}" => place.partition.id(),
            "${Region}" => place.region.as_deref().unwrap_or("*"),
            "${Account}" | "${AccountId}" | "${AccountID}" => place.account(),
            _ => "*",
        };
        arn.replace(hole, value)
    })
}

/// The reading actions that show data or secrets are named: who may read sees them.
fn warn_of_data(actions: &[Action], wanted: &Wanted, found: &mut Statements) {
    use crate::advise::known::data_actions::shows_data;
    let shown: Vec<String> = actions
        .iter()
        .filter(|action| reads(**action))
        .map(|action| action.name())
        .filter(|name| shows_data(name))
        .collect();
    if *wanted == Wanted::Reading && !shown.is_empty() {
        found.warn(GuideGrant::ShowsData { actions: Listed::of(&shown) });
    }
}

/// Actions one by one; where they are very many, by what their names begin with, as long as no other action does.
fn shortened(service: Service, names: Vec<String>) -> OneOrMany {
    if names.len() <= MOST_ACTIONS {
        return OneOrMany(names);
    }
    let all: Vec<String> = service.actions().map(Action::name).collect();
    let first_word = |name: &str| {
        let (prefix, short) = name.split_once(':').unwrap_or(("", name));
        let end = short
            .char_indices()
            .skip(1)
            .find(|(_, c)| c.is_ascii_uppercase())
            .map_or(short.len(), |(at, _)| at);
        format!("{prefix}:{}", short.get(..end).unwrap_or(short))
    };
    let mut short: Vec<String> = Vec::new();
    for name in &names {
        let word = first_word(name);
        let alike = |of: &&String| of.starts_with(&word);
        let covered = all.iter().filter(alike).all(|of| names.contains(of));
        let many = names.iter().filter(alike).count() > 2;
        let written = if covered && many { format!("{word}*") } else { name.clone() };
        if !short.contains(&written) {
            short.push(written);
        }
    }
    OneOrMany(short)
}
