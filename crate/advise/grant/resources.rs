//! The resources that the statement for one action names.

use crate::advise::case::prose;
use crate::advise::complete::mask::is_mask;
use crate::advise::complete::resource::{self, Known};
use crate::advise::grant::together::has_ancestors;
use crate::advise::known::names::is_phone_number;
use crate::advise::known::one_time::is_of_one_run;
use crate::diagnosis::{ArnPart, DeniedResource};
use crate::iam::{Arn, pattern};
use crate::reference::{AccessLevel, Action, ResourceType};

/// The resources of the statement for one action.
pub(crate) fn resources(
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
        if let Some((of_one_run, caution)) = found.and_then(|action| any_run(action, denied?, &arn)) {
            cautions.push(caution);
            return vec![of_one_run];
        }
        let arn = with_subresources(found, arn, cautions);
        cautions.extend(denied.and_then(whole_bucket));
        cautions.extend(denied.and_then(|of| live(of, &arn)));
        if let Some(action) = found {
            if !has_ancestors(action, &arn) {
                cautions.extend(also_checked(action, denied));
            }
            cautions.extend(alike(action, &arn));
            cautions.extend(unlike(action, denied));
            cautions.extend(secret_end(&arn));
        }
        return vec![arn];
    }
    match found {
        _ if denied.is_some_and(|of| of.raw == "*") && !is_of_one_role(found) => star(),
        Some(action)
            if action.name() == "sns:Publish" && denied.is_some_and(|of| is_phone_number(&of.raw)) =>
        {
            cautions.push(
                "A telephone number has no ARN: only `*` allows text messages, and topics with them. To leave the topics \
                 out, take the choice with `NotResource`."
                    .to_owned(),
            );
            star()
        }
        Some(action) if let Some(of) = need_not_name(action) => {
            cautions.push(format!(
                "A request for `{}` need not name a resource, and then only `*` allows it. Where it names one ({of}), put \
                 that ARN in place of `*`.",
                action.name(),
            ));
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
fn need_not_name(action: Action) -> Option<String> {
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
    Some(listed(&names))
}

/// The first few of `names`, as code.
fn listed(names: &[String]) -> String {
    const MOST: usize = 5;
    let some: Vec<String> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = if names.len() > MOST { " and others" } else { "" };
    format!("{}{more}", some.join(", "))
}

/// All resources that differ from the denied one only by an id of one run, and that it says so: the next request has
/// another id.
fn any_run(action: Action, denied: &DeniedResource, arn: &str) -> Option<(String, String)> {
    let name = denied.resource_type.as_deref()?;
    let prefix = action.service().prefix();
    let of = action.resource_types().map(|(of, _)| of).find(|of| of.name() == name);
    let any = resource::siblings(of.filter(|_| is_of_one_run(&prefix, name))?, arn)?;
    let caution = format!(
        "AWS makes the id for one {} and never again, so `*` stands for it: a statement for this id alone would not let \
         the next request through.",
        words(name)
    );
    Some((any, caution))
}

/// The ARN that requests to a search domain are checked on: they go to what is below it.
///
/// Source: <https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html#ac-types-resource>
fn with_subresources(found: Option<Action>, arn: String, cautions: &mut Vec<String>) -> String {
    let is_request = found.is_some_and(|action| action.name().starts_with("es:ESHttp"));
    let of_domain = Arn::parse(&arn).is_some_and(|arn| {
        arn.resource.strip_prefix("domain/").is_some_and(|name| !name.contains('/') && name != "*")
    });
    if !(is_request && of_domain) {
        return arn;
    }
    cautions.push(
        "Requests go to what is below the domain, which `/*` stands for: without it the statement allows none of them. Put \
         the path of an index before the `*` to allow less."
            .to_owned(),
    );
    arn + "/*"
}

/// What a wildcard that the message prints stands for.
fn live(denied: &DeniedResource, arn: &str) -> Option<String> {
    let printed = denied.raw.contains(['*', '?']) && pattern::is_live(arn);
    let resource = Arn::parse(arn).map_or(arn, |arn| arn.resource);
    printed.then(|| {
        format!(
            "The message prints `{resource}` with a wildcard, and in the policy it stands for everything that it matches. \
             Where you know the name, put it in place of `*`."
        )
    })
}

/// That what is printed is no name of such a resource.
fn misnamed(action: Action, denied: &DeniedResource) -> Option<String> {
    let types: Vec<String> = action.resource_types().map(|(of, _)| of.name()).collect();
    let no_name = denied.arn.is_none() && !is_mask(&denied.raw) && denied.raw != "*";
    no_name.then(|| {
        format!(
            "`{}` is not written as the name of such a resource ({}): put the right ARN in its place.",
            prose(&denied.raw),
            listed(&types)
        )
    })
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
    let names: Vec<String> = action.resource_types().map(|(of, _)| of.name()).collect();
    let some = listed(&names);
    is_of_any_type(action).then(|| {
        format!(
            "`{}` is checked on the resource that the request is about, and the message does not name it: {some}.",
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
pub(crate) fn other_types(action: Action, denied: &DeniedResource) -> Vec<ResourceType> {
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

/// Types that the reference writes as one word, in words.
const COMPOUNDS: [(&str, &str); 40] = [
    ("accesspoint", "access point"),
    ("accesspointobject", "object of the access point"),
    ("billinggroup", "billing group"),
    ("datacatalog", "data catalog"),
    ("datasource", "data source"),
    ("deliverystream", "delivery stream"),
    ("deploymentconfig", "deployment configuration"),
    ("deploymentgroup", "deployment group"),
    ("devendpoint", "development endpoint"),
    ("domainconfiguration", "domain configuration"),
    ("eventdatastore", "event data store"),
    ("eventsubscription", "event subscription"),
    ("fargateprofile", "Fargate profile"),
    ("healthcheck", "health check"),
    ("hostedzone", "hosted zone"),
    ("identitypool", "identity pool"),
    ("instanceprofile", "instance profile"),
    ("jobtemplate", "job template"),
    ("maintenancewindow", "maintenance window"),
    ("natgateway", "NAT gateway"),
    ("notificationrule", "notification rule"),
    ("packageversion", "package version"),
    ("parametergroup", "parameter group"),
    ("patchbaseline", "patch baseline"),
    ("podidentityassociation", "pod identity association"),
    ("provisioningtemplate", "provisioning template"),
    ("replicationgroup", "replication group"),
    ("reservednode", "reserved node"),
    ("rootcatalog", "data catalog"),
    ("securitygroup", "security group"),
    ("securityprofile", "security profile"),
    ("statemachine", "state machine"),
    ("statemachinealias", "state machine alias"),
    ("statemachineversion", "state machine version"),
    ("subnetgroup", "subnet group"),
    ("tableversion", "table version"),
    ("targetgroup", "target group"),
    ("thinggroup", "thing group"),
    ("topicfilter", "topic filter"),
    ("userdefinedfunction", "function"),
];

/// A resource type as words: `autoScalingGroup` and `auto-scaling-group` are "auto scaling group".
pub(crate) fn words(of: &str) -> String {
    if let Some((_, words)) = COMPOUNDS.iter().find(|(name, _)| *name == of) {
        return (*words).to_owned();
    }
    let mut words = String::new();
    let mut before = None;
    for c in of.chars() {
        let starts = c.is_ascii_uppercase() && before.is_some_and(|c: char| c.is_ascii_lowercase());
        if starts || matches!(c, '-' | '_') {
            words.push(' ');
        }
        words.extend(Some(c.to_ascii_lowercase()).filter(|c| !matches!(c, '-' | '_')));
        before = Some(c);
    }
    words
}
