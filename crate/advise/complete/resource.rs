//! The resource of a denial as an ARN: as printed, or completed by the ARN format of its type.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::Page;
use crate::advise::complete::mask::{
    is_mask, literal_but_holes, named_holes, unbraced, unmasked, without_lead,
};
use crate::advise::known::names::{can_be_named, has_no_account, may_hold_wildcards};
use crate::advise::known::one_time::is_uuid;
use crate::diagnosis::{ArnPart, Denial, DeniedResource, Inference, Source};
use crate::iam::{Arn, Partition, is_account_id, pattern};
use crate::reference::arn_format::{Piece, capture, fill, literal_length, pieces};
use crate::reference::{Action, ResourceType};

/// What is known of the place of a resource, and from what.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) partition: Option<(String, Source)>,
    pub(crate) region: Option<(String, Source)>,
    pub(crate) account: Option<(String, Source)>,
}

impl Known {
    /// What a denial and its page say of where its resource is.
    pub(crate) fn of(denial: &Denial, page: &Page) -> Self {
        let principal = denial.principal.as_ref();
        let arns = [principal.and_then(|p| p.arn.as_deref()), denial.session_issuer.as_deref()];
        let arns = || arns.iter().flatten().filter_map(|text| Arn::parse(text));
        let region = denial.region.as_deref().map(|region| (region, Source::Message));
        let region = region.or_else(|| page.region().map(|region| (region, Source::PageUrl)));
        let partition = arns()
            .find_map(|arn| Partition::from_id(arn.partition))
            .map(|partition| (partition, Source::Principal))
            .or_else(|| page.partition().map(|partition| (partition, Source::PageUrl)))
            .or_else(|| region.map(|(region, from)| (Partition::of_region(region), from)));
        let account =
            principal.and_then(|p| p.account.as_deref()).or_else(|| arns().find_map(|a| a.account_id()));
        Known {
            partition: partition.map(|(partition, from)| (partition.id().to_owned(), from)),
            region: region.map(|(region, from)| (region.to_owned(), from)),
            account: account.map(|account| (account.to_owned(), Source::Principal)),
        }
    }
}

impl Known {
    /// The same, with the place that the ARN of a resource beside it prints.
    pub(crate) fn beside(&self, arn: &str) -> Known {
        let Some(arn) = Arn::parse(arn) else { return self.clone() };
        let printed = |part: &str, known: &Option<(String, Source)>| {
            let plain = !part.is_empty() && !part.contains(['$', '*']);
            plain.then(|| (part.to_owned(), Source::Message)).or_else(|| known.clone())
        };
        Known {
            partition: printed(arn.partition, &self.partition),
            region: printed(arn.region, &self.region),
            account: printed(arn.account, &self.account),
        }
    }
}

/// The resource that a message prints as `raw`, for `action`.
///
/// A full ARN stays as printed but for masked parts, which become placeholders. Anything else is completed by the format of
/// the fitting resource type; the other types that fit are its alternatives. The ARN is `None` where no type fits, and
/// where what is printed only stands for a name.
pub(crate) fn complete(raw: &str, action: Option<Action>, known: &Known) -> DeniedResource {
    let mut resource = DeniedResource::printed(raw);
    if raw == "*" {
        resource.arn = Some("*".to_owned());
        return resource;
    }
    let (named, name) = type_named(raw, action).map_or((None, raw), |(of, name)| (Some(of), name));
    // `role path /team/`: all below the path, and none of them.
    if is_mask(name) || named.is_some() && name.split_once(' ').is_some_and(|(word, _)| word == "path") {
        return resource;
    }
    if let Some(arn) = Arn::parse(name) {
        printed_arn(&mut resource, &arn, action, known);
    } else if let Some(action) = action {
        bare_name(&mut resource, named, name, action, known);
    }
    resource.placeholders = resource.arn.as_deref().map(pattern::placeholders).unwrap_or_default();
    resource
}

/// What is printed, as a policy has to write it: masks as placeholders, and what policies read as wildcards or variables
/// as plain letters where names of type `of` may hold them.
fn written(printed: &str, of: Option<ResourceType>, action: Option<Action>) -> String {
    let prefix = action.map(|action| action.service().prefix()).unwrap_or_default();
    if of.is_some_and(|of| may_hold_wildcards(&prefix, &of.name())) {
        unmasked(printed, literal_but_holes)
    } else {
        unmasked(printed, named_holes)
    }
}

/// The ARN of a resource of type `of`, of which nothing is known but its place.
pub(crate) fn unnamed(of: ResourceType, known: &Known) -> Option<DeniedResource> {
    let format = of.arn_formats().into_iter().next()?;
    let mut resource = DeniedResource::printed("");
    let arn = place(&format, known, &mut resource.inferred, tidy);
    resource.placeholders = pattern::placeholders(&arn);
    resource.arn = Some(arn);
    resource.resource_type = Some(of.name());
    Some(resource)
}

/// The ARN of all resources of type `of` that stand where `exact` does: its own name becomes `*`, and with it the ids that
/// AWS gives it. What it stands in (a cluster, a database) stays. `None` where `exact` does not have the type's form, or the
/// type has but one resource.
pub(crate) fn siblings(of: ResourceType, exact: &str) -> Option<String> {
    let exact = named_at_all(exact);
    let arn = Arn::parse(&exact)?;
    of.arn_formats().iter().find_map(|format| {
        let form = pieces(Arn::parse(format)?.resource);
        let values = capture(&form, arn.resource)?;
        let names: Vec<&str> = form
            .iter()
            .filter_map(|piece| match piece {
                Piece::Placeholder(name) => Some(*name),
                Piece::Literal(_) => None,
            })
            .collect();
        let own = own_name(&names, &of.name())?;
        let mut values = values.into_iter().enumerate();
        let resource = fill(&form, |_| match values.next() {
            Some((i, value)) if i < own && !is_uuid(value) => value.to_owned(),
            _ => "*".to_owned(),
        });
        Some(Arn { resource: &resource, ..arn }.to_string())
    })
}

/// Whether `arn` has the form of type `of`.
pub(crate) fn is_of_type(arn: &str, of: ResourceType) -> bool {
    Arn::parse(arn).is_some_and(|arn| {
        of.arn_formats().iter().any(|format| {
            Arn::parse(format).is_some_and(|format| {
                format.service == arn.service && capture(&pieces(format.resource), arn.resource).is_some()
            })
        })
    })
}

/// How likely a request for `action` is about a type that it does not require: the greater, the likelier.
pub(crate) fn likelihood(action: Action, of: ResourceType) -> (bool, usize) {
    let name = of.name();
    (!name.starts_with("accesspoint"), length_in(&action.short_name(), &name))
}

/// A placeholder as it is shown: `RoleNameWithPath` is `${RoleName}`.
fn tidy(name: &str) -> String {
    format!("${{{}}}", name.strip_suffix("WithPath").unwrap_or(name))
}

/// `format` with its account, Region and partition filled in as far as they are known, and what `other` gives for the rest.
fn place(
    format: &str,
    known: &Known,
    inferred: &mut Vec<Inference>,
    mut other: impl FnMut(&str) -> String,
) -> String {
    fill(&pieces(format), |name| {
        let (part, value) = match name {
            "Partition" => (ArnPart::Partition, &known.partition),
            "Region" => (ArnPart::Region, &known.region),
            "Account" | "AccountId" | "AccountID" => (ArnPart::Account, &known.account),
            _ => return other(name),
        };
        let Some((value, from)) = value else { return format!("${{{}}}", part_name(part)) };
        if !inferred.iter().any(|of| of.part == part) {
            inferred.push(Inference { part, value: value.clone(), from: *from });
        }
        value.clone()
    })
}

fn part_name(part: ArnPart) -> &'static str {
    match part {
        ArnPart::Partition => "Partition",
        ArnPart::Service => "Service",
        ArnPart::Region => "Region",
        ArnPart::Account => "Account",
        ArnPart::Resource => "Resource",
    }
}

/// The type that `raw` itself names, and the rest of it: `role Build` is a role named `Build`.
fn type_named(raw: &str, action: Option<Action>) -> Option<(ResourceType, &str)> {
    // A blank stands behind the type; nearly no resource has one.
    raw.find(' ')?;
    let plain = |text: &str| text.to_ascii_lowercase().replace(['-', '_'], " ");
    let raw_plain = plain(raw);
    let own = action?.resource_types().map(|(of, _)| of);
    let all = action?.service().resource_types();
    own.chain(all).find_map(|of| {
        let length = plain(&of.name()).len();
        let (head, rest) = raw.split_at_checked(length)?;
        let whole = raw_plain.starts_with(&plain(&of.name())) && head.len() == length;
        let rest = rest.strip_prefix(' ').filter(|_| whole)?.trim();
        (!rest.is_empty()).then_some((of, rest))
    })
}

/// A printed ARN, its masked parts replaced by placeholders.
fn printed_arn(resource: &mut DeniedResource, arn: &Arn<'_>, action: Option<Action>, known: &Known) {
    // A few formats have a word of their own in these places: `arn:aws:mediaconnect:us-east-1:offering:ID`.
    let formats = || action.into_iter().flat_map(Action::resource_types).flat_map(|(of, _)| of.arn_formats());
    let of_format = |part: fn(&Arn<'_>) -> String| {
        formats().any(|format| Arn::parse(&format).is_some_and(|format| part(&format) == part(arn)))
    };
    let region = is_masked_region(arn.region) && !of_format(|arn| arn.region.to_owned());
    let region = if region { "${Region}" } else { arn.region };
    let account = is_masked_account(arn.account) && !of_format(|arn| arn.account.to_owned());
    let account = if account { "${Account}" } else { arn.account };
    // Left out, where such a resource has one: it is most likely the caller's.
    let left_out = arn.account.is_empty() && action.is_some_and(|action| wants_account(arn, action));
    let account = match &known.account {
        _ if !left_out => account,
        Some((account, from)) => {
            let value = account.clone();
            resource.inferred.push(Inference { part: ArnPart::Account, value, from: *from });
            account
        }
        None => "${Account}",
    };
    let partition = Partition::from_id(arn.partition).map_or("${Partition}", |_| arn.partition);
    let of = action.and_then(|action| type_of(arn, action));
    let cut = action.filter(|_| of.is_none()).and_then(|action| uncut(arn, action));
    // In Amazon API Gateway's ARNs braces are AWS's own: `@connections/{connectionId}`.
    let braces = arn.service.starts_with("execute-api") || arn.service == "apigateway";
    let plain = || {
        let printed = if braces { Cow::Borrowed(arn.resource) } else { Cow::Owned(unbraced(arn.resource)) };
        written(&printed, of, action)
    };
    let (of, rest) = cut.map_or_else(|| (of, plain()), |(of, rest)| (Some(of), rest));
    let mut whole = Arn { partition, region, account, resource: &rest, ..*arn }.to_string();
    resource.resource_type = of.map(ResourceType::name);
    // Actions on objects are asked of the bucket's ARN in messages that name only the bucket.
    let objects = action.filter(|action| of.is_none() && takes_objects(*action));
    if objects.is_some() && arn.service == "s3" && !arn.resource.contains(['/', ':']) {
        whole += "/*";
        resource.resource_type = Some("object".to_owned());
        let value = format!("{}/*", arn.resource);
        resource.inferred.push(Inference { part: ArnPart::Resource, value, from: Source::Reference });
    }
    resource.arn = Some(whole);
}

/// Whether all resources that this ARN can be of have an account in their ARNs.
fn wants_account(arn: &Arn<'_>, action: Action) -> bool {
    let types = types_alike(arn, action);
    let has_one = |format: &String| Arn::parse(format).is_some_and(|format| !format.account.is_empty());
    !types.is_empty()
        && !has_no_account(arn.service, arn.resource)
        && types.iter().all(|of| of.arn_formats().iter().all(has_one))
}

/// The type of an ARN that was cut off within the words of its form, and those with placeholders behind them:
/// `function:${FunctionName}` for `fun`.
fn uncut(arn: &Arn<'_>, action: Action) -> Option<(ResourceType, String)> {
    action.resource_types().find_map(|(of, _)| {
        let formats = of.arn_formats();
        let mut formats = formats.iter().filter_map(|format| Arn::parse(format));
        let resource = formats.find_map(|format| match pieces(format.resource).first() {
            Some(Piece::Literal(words)) => {
                let cut = format.service == arn.service
                    && words.len() > arn.resource.len()
                    && words.starts_with(arn.resource);
                cut.then(|| fill(&pieces(format.resource), tidy))
            }
            _ => None,
        })?;
        Some((of, resource))
    })
}

/// Whether a statement for `action` names objects of Amazon S3, not buckets.
fn takes_objects(action: Action) -> bool {
    let mut types = action.resource_types().map(|(of, _)| of.name());
    action.service().prefix() == "s3" && types.any(|name| name == "object")
}

/// The type of `action` that has this ARN's form, the most exactly.
fn type_of(arn: &Arn<'_>, action: Action) -> Option<ResourceType> {
    // Of equals the first: an S3 object before an access point's.
    types_alike(arn, action).into_iter().next()
}

/// An ARN, or the end of one, that has a name at its end: CloudWatch Logs prints `log-group:NAME:log-stream:` before
/// there is a stream.
fn named_at_all(arn: &str) -> Cow<'_, str> {
    if arn.ends_with(':') { Cow::Owned(format!("{arn}*")) } else { Cow::Borrowed(arn) }
}

/// The types of `action` whose form this ARN has, all equally exact.
pub(crate) fn types_alike(arn: &Arn<'_>, action: Action) -> Vec<ResourceType> {
    let resource = named_at_all(arn.resource);
    let exactness = |format: &String| {
        let format = Arn::parse(format)?;
        let form = pieces(format.resource);
        let same = format.service == arn.service && capture(&form, &resource).is_some();
        same.then(|| literal_length(&form))
    };
    let fits: Vec<(usize, ResourceType)> = action
        .resource_types()
        .filter_map(|(of, _)| Some((of.arn_formats().iter().filter_map(exactness).max()?, of)))
        .collect();
    let most = fits.iter().map(|(exactness, _)| *exactness).max();
    fits.into_iter().filter(|(exactness, _)| Some(*exactness) == most).map(|(_, of)| of).collect()
}

/// How well a type and its format fit a bare name: the greater, the better. The fields weigh in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// The name has the format's own words: `function:my-function`.
    shape: usize,
    /// The format is not that of an access point.
    direct: bool,
    /// The action cannot do without this type.
    required: bool,
    /// The action is named for this type.
    in_action: usize,
    /// The name fills all of the format.
    whole: bool,
}

/// Completes a bare name by the format of the type that fits best.
fn bare_name(
    resource: &mut DeniedResource,
    named: Option<ResourceType>,
    name: &str,
    action: Action,
    known: &Known,
) {
    let name = name.strip_prefix("s3://").unwrap_or(name);
    let in_form = |name: &str| {
        let formats = action.resource_types().flat_map(|(of, _)| of.arn_formats());
        let resources: Vec<String> =
            formats.filter_map(|format| Some(Arn::parse(&format)?.resource.to_owned())).collect();
        resources
            .iter()
            .any(|format| literal_length(&pieces(format)) > 0 && capture(&pieces(format), name).is_some())
    };
    let name = without_lead(name).filter(|rest| in_form(rest)).unwrap_or(name);
    if takes_objects(action) && !name.contains('/') {
        let partition = known.partition.as_ref().map_or("${Partition}", |(partition, _)| partition);
        let arn = format!("arn:{partition}:s3:::{name}");
        let from = known.partition.iter().map(|(value, from)| (ArnPart::Partition, value.clone(), *from));
        resource.inferred.extend(from.map(|(part, value, from)| Inference { part, value, from }));
        if let Some(arn) = Arn::parse(&arn) {
            printed_arn(resource, &arn, Some(action), known);
        }
        return;
    }
    let mut types: Vec<(ResourceType, bool)> = action.resource_types().collect();
    if let Some(named) = named {
        let required = types.iter().any(|(of, required)| *of == named && *required);
        types = vec![(named, required)];
    }
    let mut fits: Vec<(Fit, ResourceType, String, Vec<Inference>)> = Vec::new();
    for (of, required) in types {
        let name = written(name, Some(of), Some(action));
        for format in of.arn_formats() {
            let of_name = of.name();
            if !can_be_named(&action.service().prefix(), &of_name, own_part(&format, &name)) {
                continue;
            }
            if let Some((mut fit, arn, inferred)) = fitted(&format, &of_name, &name, known) {
                fit.direct = !of_name.starts_with("accesspoint");
                fit.required = required;
                fit.in_action = length_in(&action.short_name(), &of_name);
                fits.push((fit, of, arn, inferred));
            }
        }
    }
    fits.sort_by_key(|(fit, ..)| Reverse(*fit));
    let mut fits = fits.into_iter();
    let Some((best, of, arn, inferred)) = fits.next() else { return };
    resource.resource_type = Some(of.name());
    resource.inferred = inferred;
    resource.arn = Some(arn.clone());
    // Types that fit worse by their form are no real choice.
    let mut others = Vec::new();
    for (fit, _, other, _) in fits {
        if fit.shape == best.shape && fit.direct == best.direct && other != arn && !others.contains(&other) {
            others.push(other);
        }
    }
    resource.alternatives = others;
}

/// What of a bare name is the resource's own, where it has the words of `format` before it: `Orders` of `table/Orders`.
fn own_part<'n>(format: &str, name: &'n str) -> &'n str {
    let head = Arn::parse(format).and_then(|format| match pieces(format.resource).first() {
        Some(Piece::Literal(head)) => Some(head.len()).filter(|_| name.starts_with(head)),
        _ => None,
    });
    head.and_then(|length| name.get(length..)).unwrap_or(name)
}

/// The ARN that `format`, of the type `of`, and a bare name make, and how well they fit.
fn fitted(format: &str, of: &str, name: &str, known: &Known) -> Option<(Fit, String, Vec<Inference>)> {
    let parts = Arn::parse(format)?;
    let form = pieces(parts.resource);
    let own = |piece: &Piece<'_>| !matches!(piece, Piece::Placeholder("Partition" | "Region" | "Account"));
    let names: Vec<&str> = form
        .iter()
        .filter(|piece| own(piece))
        .filter_map(|piece| match piece {
            Piece::Placeholder(name) => Some(*name),
            Piece::Literal(_) => None,
        })
        .collect();
    let first = form.iter().position(|piece| matches!(piece, Piece::Placeholder(_)))?;
    let tail = form.get(first..).unwrap_or_default();
    let mut fit = Fit { shape: 0, direct: true, required: false, in_action: 0, whole: true };
    // A name that begins with a slash has it in common with the format: `parameter/` and `/prod/db`. In a search domain it is
    // the path of a request, and the domain is not printed.
    let in_domain = parts.service == "es" && name.starts_with('/');
    let owned = in_domain.then(|| format!("{}{name}", tidy(names.last().copied().unwrap_or_default())));
    let slash = matches!(form.first(), Some(Piece::Literal(head)) if head.ends_with('/'));
    let name = owned.as_deref().unwrap_or_else(|| name.strip_prefix('/').filter(|_| slash).unwrap_or(name));
    let head = match form.first() {
        Some(Piece::Literal(head)) if name.starts_with(head) && name.len() > head.len() => Some(head.len()),
        _ => None,
    };
    if let Some(length) = head.filter(|_| capture(&form, name).is_none()) {
        // A part of what the format can hold, as CloudWatch Logs prints it: `log-group:NAME:log-stream:`.
        let whole = Arn { resource: name, ..parts }.to_string();
        let mut inferred = Vec::new();
        let arn = place(&whole, known, &mut inferred, tidy);
        return Some((Fit { shape: length, whole: false, ..fit }, arn, inferred));
    }
    let values: Vec<String> = if let Some(values) = capture(&form, name) {
        fit.shape = literal_length(&form);
        values.into_iter().map(str::to_owned).collect()
    } else if let Some(values) = capture(tail, name) {
        values.into_iter().map(str::to_owned).collect()
    } else {
        // The name is the resource's own, and those of what it stands in are not printed.
        fit.whole = false;
        let own = own_name(&names, of)?;
        let value = |(i, other): (usize, &&str)| if i == own { name.to_owned() } else { tidy(other) };
        names.iter().enumerate().map(value).collect()
    };
    let values: Vec<String> = with_suffix(values, parts.service);
    let mut values = values.into_iter();
    let mut inferred = Vec::new();
    let arn =
        place(format, known, &mut inferred, |placeholder| values.next().unwrap_or_else(|| tidy(placeholder)));
    inferred.push(Inference {
        part: ArnPart::Service,
        value: parts.service.to_owned(),
        from: Source::Reference,
    });
    Some((fit, arn, inferred))
}

/// Which of a format's names is the resource's own: the last, unless AWS adds an id or a version to it, as in
/// `cluster/${ClusterName}/${ClusterUuid}`.
fn own_name(names: &[&str], of: &str) -> Option<usize> {
    let plain = |text: &str| text.to_ascii_lowercase().replace(['-', ' ', '/'], "");
    let (last, before) = names.split_last()?;
    let named =
        before.last().and_then(|name| name.strip_suffix("Name")).map(|name| name.trim_end_matches("Family"));
    let added = named.is_some_and(|name| {
        let (name, of) = (plain(name), plain(of));
        !last.ends_with("Name") && (of.contains(&name) || name.contains(&of))
    });
    (names.len() - 1).checked_sub(usize::from(added))
}

/// The names with what AWS adds to them in ARNs: a secret's ends in a hyphen and six characters that nobody chooses.
///
/// Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html>
fn with_suffix(mut values: Vec<String>, service: &str) -> Vec<String> {
    if service == "secretsmanager"
        && let Some(name) = values.last_mut().filter(|name| !name.ends_with(['*', '?', '}']))
    {
        name.push_str(SECRET_SUFFIX);
    }
    values
}

/// What stands for the end of a secret's ARN.
pub(crate) const SECRET_SUFFIX: &str = "-??????";

/// How many letters of a type's name an action's name holds: 8 for `function` in `GetFunction`.
fn length_in(action: &str, of: &str) -> usize {
    let plain: String =
        of.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    if action.to_ascii_lowercase().contains(&plain) { plain.len() } else { 0 }
}

fn is_masked_account(account: &str) -> bool {
    const NAMED: [&str; 6] = ["", "aws", "amazon", "aws-marketplace", "cloudfront", "*"];
    !(NAMED.contains(&account) || is_account_id(account))
}

fn is_masked_region(region: &str) -> bool {
    let named = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !region.is_empty() && region != "*" && !(region.bytes().all(named) && region.contains('-'))
}
