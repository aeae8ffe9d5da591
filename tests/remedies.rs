//! The remedies, scenario by scenario: what an answer must hold, and what it must never hold.
//!
//! A scenario gives a denial (or a text, which is then read) and the answer's marks; see `Scenario`. What must hold for
//! every answer is asked of every scenario.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use undeny::diagnosis::{Denial, Diagnosis, Kind, ProposedPolicy, Remedy, Scope, Span};
use undeny::iam::{Arn, DenyEffect, Effect, PolicyType, Principal, Principals};
use undeny::page::{Page, Reader};
use undeny::{advise, diagnose, render, say};

#[path = "remedies/judges.rs"]
mod judges;

/// One line of `tests/remedies/*.jsonl`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Scenario {
    id: String,
    /// A text to read, in place of the fields of a denial.
    text: Option<String>,
    kind: Option<Kind>,
    principal: Option<String>,
    #[serde(default)]
    actions: Vec<String>,
    resource: Option<String>,
    #[serde(default)]
    effect: DenyEffect,
    policy_type: Option<PolicyType>,
    /// Further fields of the denial.
    #[serde(default)]
    denial: serde_json::Map<String, serde_json::Value>,
    url: Option<String>,
    #[serde(default)]
    reader: Reader,
    /// What the answer must hold.
    must: Must,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Must {
    owner: String,
    /// The types of the policies that are needed, in order; choices beside them are not listed.
    #[serde(default)]
    policies: Vec<PolicyType>,
    /// The types of the policies whose Deny can be given a piece of `Condition`.
    #[serde(default)]
    exceptions: Vec<PolicyType>,
    /// `kind name` of what the first policy is attached to: `user mateojackson`.
    attach: Option<String>,
    /// Resources that stand in the policies.
    #[serde(default)]
    resources: Vec<String>,
    /// Principals that stand in the policies.
    #[serde(default)]
    principals: Vec<String>,
    /// Condition keys that stand in the policies.
    #[serde(default)]
    conditions: Vec<String>,
    /// Words that stand in the answer.
    #[serde(default)]
    say: Vec<String>,
    /// Words that stand nowhere in the answer, its policies included.
    #[serde(default)]
    never: Vec<String>,
}

impl Scenario {
    fn diagnosis(&self) -> Diagnosis {
        let page = Page { url: self.url.clone(), reader: self.reader, ..Page::default() };
        if let Some(text) = &self.text {
            let mut found = diagnose(text, &page);
            assert_eq!(found.len(), 1, "{}: one denial", self.id);
            return found.remove(0);
        }
        let mut fields = self.denial.clone();
        let mut put = |key: &str, value: serde_json::Value| fields.insert(key.to_owned(), value);
        if let Some(principal) = &self.principal {
            put("principal", serde_json::to_value(Principal::read(principal)).unwrap());
        }
        put("effect", serde_json::to_value(self.effect).unwrap());
        put("policyType", serde_json::to_value(self.policy_type).unwrap());
        put(
            "actions",
            self.actions
                .iter()
                .map(|raw| serde_json::json!({ "raw": raw, "name": null, "nearest": null }))
                .collect(),
        );
        if let Some(raw) = &self.resource {
            let printed = undeny::diagnosis::DeniedResource::printed(raw);
            put("resource", serde_json::to_value(printed).unwrap());
        }
        let denial: Denial = serde_json::from_value(serde_json::Value::Object(fields)).unwrap();
        let denial = advise::complete(denial, &page);
        let kind = self.kind.unwrap_or(Kind::AccessDenied);
        let doubts = advise::doubts(kind, &denial, &page);
        let remedy = say::say(&advise::advise(kind, &denial, &page), &say::locale::ENGLISH);
        Diagnosis { kind, span: Span::default(), count: 1, denial, doubts, remedy }
    }
}

/// Every scenario, in the order of the files' names.
fn scenarios() -> Vec<Scenario> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/remedies");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    let mut all = Vec::new();
    for file in files {
        for (i, line) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            if !line.trim().is_empty() {
                let scenario = serde_json::from_str(line)
                    .unwrap_or_else(|error| panic!("{}:{}: {error}", file.display(), i + 1));
                all.push(scenario);
            }
        }
    }
    all
}

fn as_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap_or_default().to_owned()
}

fn statements(remedy: &Remedy) -> impl Iterator<Item = (&ProposedPolicy, &undeny::iam::Statement)> {
    remedy.policies.iter().flat_map(|policy| policy.document.statement.iter().map(move |one| (policy, one)))
}

fn principals(remedy: &Remedy) -> Vec<(PolicyType, String, String)> {
    let mut found = Vec::new();
    for (policy, statement) in statements(remedy) {
        match &statement.principal {
            Some(Principals::Of(by_type)) => {
                for (sort, values) in by_type {
                    found.extend(
                        values.0.iter().map(|value| (policy.policy_type, sort.clone(), value.clone())),
                    );
                }
            }
            Some(Principals::Everyone(star)) => {
                found.push((policy.policy_type, String::new(), star.clone()));
            }
            None => {}
        }
    }
    found
}

/// What a scenario asks of its answer.
fn asked(scenario: &Scenario, diagnosis: &Diagnosis) -> Vec<String> {
    let (remedy, must) = (&diagnosis.remedy, &scenario.must);
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: String| {
        if !holds {
            faults.push(fault);
        }
    };
    let owner = as_json(&remedy.owner);
    check(owner == must.owner, format!("owner is {owner:?}"));
    let types: Vec<PolicyType> = remedy
        .policies
        .iter()
        .filter(|policy| matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded))
        .map(|policy| policy.policy_type)
        .collect();
    check(types == must.policies, format!("policies are {types:?}"));
    let exceptions: Vec<PolicyType> = remedy.exceptions.iter().map(|one| one.policy_type).collect();
    check(exceptions == must.exceptions, format!("exceptions are {exceptions:?}"));
    if let Some(attach) = &must.attach {
        let first = remedy.policies.first().map(|policy| &policy.attach_to);
        let place = first.or(remedy.exceptions.first().map(|one| &one.attach_to)).map(|attach_to| {
            let name = attach_to.name.as_deref().map_or_else(String::new, |name| format!(" {name}"));
            as_json(&attach_to.kind) + &name
        });
        check(place.as_ref() == Some(attach), format!("the first policy is for {place:?}"));
    }
    let resources: BTreeSet<&str> = statements(remedy)
        .flat_map(|(_, one)| [&one.resource, &one.not_resource])
        .flatten()
        .flat_map(|values| values.0.iter().map(String::as_str))
        .collect();
    for resource in &must.resources {
        check(resources.contains(resource.as_str()), format!("resources are {resources:?}"));
    }
    let principals = principals(remedy);
    for principal in &must.principals {
        check(
            principals.iter().any(|(_, _, value)| value == principal),
            format!("principals are {principals:?}"),
        );
    }
    let conditions: BTreeSet<&str> = statements(remedy)
        .map(|(_, one)| &one.condition)
        .chain(remedy.exceptions.iter().map(|one| &one.condition))
        .flat_map(|condition| condition.values())
        .flat_map(|keys| keys.keys().map(String::as_str))
        .collect();
    for condition in &must.conditions {
        check(conditions.contains(condition.as_str()), format!("conditions are {conditions:?}"));
    }
    let whole = render::text::text(diagnosis);
    let unwrapped = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in &must.say {
        check(unwrapped.contains(words.as_str()), format!("does not say {words:?}"));
    }
    for words in &must.never {
        check(!unwrapped.contains(words.as_str()), format!("says {words:?}"));
    }
    faults
}

/// Every cause that the engine knows, as its source has them.
fn causes() -> Vec<String> {
    let source = include_str!("../crate/diagnosis/cause.rs");
    let variants = source.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(','));
    let named = |variant: &&str| variant.bytes().all(|byte| byte.is_ascii_alphanumeric());
    variants.filter(named).map(str::to_owned).collect()
}

/// A refusal whose cause is not the missing Allow that it looks like has an answer of its own: each is held by three texts at
/// least, of other services, partitions and principals.
#[test]
fn every_cause_has_three_texts() {
    let mut counts: std::collections::BTreeMap<String, usize> =
        causes().into_iter().map(|cause| (cause, 0)).collect();
    assert!(counts.len() > 35, "{counts:?}");
    for scenario in scenarios().iter().filter(|scenario| scenario.text.is_some()) {
        if let Some(cause) = scenario.diagnosis().denial.cause {
            *counts.entry(format!("{cause:?}")).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count < 3);
    assert!(counts.is_empty(), "too few texts: {counts:?}");
}

/// What holds for every answer.
fn always(diagnosis: &Diagnosis) -> Vec<String> {
    let Diagnosis { denial, remedy, .. } = diagnosis;
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: String| {
        if !holds {
            faults.push(fault);
        }
    };
    check(!remedy.summary.is_empty(), "no summary".into());
    check(!remedy.steps.is_empty(), "nothing for the reader to do".into());
    check(!remedy.owner_steps.is_empty(), "nothing for the owner to do".into());
    check(!remedy.links.is_empty(), "no link".into());
    check(
        remedy.links.iter().all(|link| link.url.starts_with("https://docs.aws.amazon.com/")),
        "a foreign link".into(),
    );
    let lines =
        || remedy.steps.iter().chain(&remedy.owner_steps).chain(&remedy.cautions).chain([&remedy.summary]);
    for line in lines() {
        check(!line.contains('!'), format!("shouts: {line}"));
        check(!line.to_lowercase().contains("please note"), format!("notes: {line}"));
        check(line.matches('`').count() % 2 == 0, format!("open code: {line}"));
        check(!line.contains("  "), format!("blanks: {line}"));
        check(line.ends_with(['.', '?']), format!("no full stop: {line}"));
        check(line.chars().next().is_some_and(|c| !c.is_lowercase()), format!("no capital: {line}"));
    }
    for list in [&remedy.steps, &remedy.owner_steps, &remedy.cautions] {
        let distinct: BTreeSet<&String> = list.iter().collect();
        check(distinct.len() == list.len(), format!("says twice: {list:?}"));
    }

    // What is shown has to be there; where it is, in a card, a text or a request, no sentence can know.
    for line in lines() {
        let placed = [" below.", " below,", " below ", " above"].iter().any(|place| line.contains(place));
        check(!placed || line.contains("below the domain"), format!("says where it is shown: {line}"));
    }
    if remedy.policies.is_empty() && remedy.exceptions.is_empty() {
        for line in lines() {
            check(!line.contains("shown here"), format!("shows nothing: {line}"));
        }
    }

    // No Allow overrides a Deny; no Allow in the account overrides the organization.
    let allows: Vec<PolicyType> = statements(remedy)
        .filter(|(_, one)| one.effect == Effect::Allow)
        .map(|(policy, _)| policy.policy_type)
        .collect();
    if denial.effect == DenyEffect::Explicit {
        check(allows.is_empty(), format!("offers an Allow for an explicit Deny: {allows:?}"));
    }
    if matches!(denial.policy_type, Some(PolicyType::ServiceControl | PolicyType::ResourceControl)) {
        let others = allows.iter().any(|one| Some(*one) != denial.policy_type);
        check(!others, format!("offers {allows:?} for the organization's refusal"));
    }

    // Where the ARN is known, the first policy allows nothing but it.
    let arn =
        denial.resource.as_ref().and_then(|resource| resource.arn.clone().or(Some(resource.raw.clone())));
    let known = arn.filter(|arn| Arn::parse(arn).is_some());
    if let (Some(arn), Some(first)) = (known, remedy.policies.first()) {
        let wide = first.document.statement.iter().any(|one| {
            one.effect == Effect::Allow
                && one.resource.as_ref().is_some_and(|values| values.0.iter().any(|one| one == "*"))
        });
        // In a key policy `*` is the key that it belongs to.
        let of_key = first.policy_type == PolicyType::ResourceBased && arn.contains(":kms:");
        check(
            !wide || arn == "*" || of_key || !takes_a_resource(denial),
            "allows * where the ARN is known".into(),
        );
    }

    // Principals are the caller's own; providers belong to the role's account.
    let caller = denial.principal.as_ref().and_then(|principal| principal.account.as_deref());
    let role = denial
        .resource
        .as_ref()
        .and_then(|resource| Arn::parse(&resource.raw))
        .and_then(|arn| arn.account_id());
    for (policy, sort, value) in principals(remedy) {
        let account = Arn::parse(&value).and_then(|arn| arn.account_id()).map(str::to_owned);
        match sort.as_str() {
            "AWS" => check(
                account.is_none() || account.as_deref() == caller,
                format!("principal {value} is not the caller"),
            ),
            "Federated" => {
                check(account.is_none() || account.as_deref() == role.or(caller), format!("provider {value}"))
            }
            "Service" => check(value.ends_with(".amazonaws.com"), format!("service {value}")),
            _ => check(
                matches!(policy, PolicyType::VpcEndpoint | PolicyType::ResourceControl)
                    || statements(remedy)
                        .all(|(_, one)| one.effect == Effect::Deny || !one.condition.is_empty()),
                format!("opens {policy} to everybody"),
            ),
        }
    }

    // Every placeholder is listed, and nothing else.
    for policy in &remedy.policies {
        let json = serde_json::to_string(&policy.document).unwrap();
        let standing: BTreeSet<String> = json
            .split("${")
            .skip(1)
            .filter_map(|piece| piece.split_once('}'))
            .map(|(name, _)| format!("${{{name}}}"))
            // IAM's own variables have a colon; `${*}`, `${?}` and `${$}` are letters of a name.
            .filter(|name| !name.contains(':') && !["${*}", "${?}", "${$}"].contains(&name.as_str()))
            .collect();
        let listed: BTreeSet<String> = policy.placeholders.iter().cloned().collect();
        check(standing == listed, format!("placeholders {standing:?}, listed {listed:?}"));
        check(!policy.document.statement.is_empty(), "an empty policy".into());
    }

    // The request names what is asked for, and both forms hold the same policy.
    let (plain, markdown) = (render::request::plain(diagnosis), render::request::markdown(diagnosis));
    for action in &denial.actions {
        check(
            plain.contains(action.best()) && markdown.contains(action.best()),
            "the request names no action".into(),
        );
    }
    if let Some(policy) = remedy.policies.first() {
        let first = serde_json::to_string(&policy.document.statement.first().unwrap().effect).unwrap();
        check(plain.contains(&format!("\"Effect\": {first}")), "the request holds no policy".into());
        check(markdown.contains("```json"), "the request's Markdown holds no policy".into());
    }
    for exception in &remedy.exceptions {
        let held = exception.condition.values().flat_map(|keys| keys.keys()).all(|key| plain.contains(key));
        check(held, "the request does not hold the piece of Condition".into());
        check(
            denial.effect != DenyEffect::Implicit || denial.policy_type == Some(PolicyType::ResourceControl),
            "an exception where an Allow is missing".into(),
        );
    }
    for text in [&plain, &markdown, &render::text::text(diagnosis)] {
        check(
            !text.contains("\"Effect\": \"Deny\"\n") && !text.contains("\"Effect\": \"Deny\",\n"),
            "writes a Deny".into(),
        );
        let turned = denial.effect == DenyEffect::Explicit && text.contains("NotResource");
        check(!turned, "writes a NotResource".into());
        check(!text.contains("keeps the Deny"), "promises what the Deny keeps".into());
    }
    faults
}

fn takes_a_resource(denial: &Denial) -> bool {
    denial
        .actions
        .iter()
        .any(|action| undeny::reference::action(action.best()).is_some_and(|known| !known.only_star()))
}

#[test]
fn every_scenario_is_answered_as_it_must_be() {
    let all = scenarios();
    assert!(all.len() >= 120, "{} scenarios", all.len());
    let ids: BTreeSet<&str> = all.iter().map(|scenario| scenario.id.as_str()).collect();
    assert_eq!(ids.len(), all.len(), "an id stands twice");
    let mut report = String::new();
    for scenario in &all {
        let diagnosis = scenario.diagnosis();
        let faults: Vec<String> = asked(scenario, &diagnosis).into_iter().chain(always(&diagnosis)).collect();
        for fault in faults {
            report.push_str(&format!("{}: {fault}\n", scenario.id));
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn what_always_holds_holds_for_the_whole_corpus() {
    #[derive(Deserialize)]
    struct Row {
        id: String,
        text: String,
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut report = String::new();
    let mut denials = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.trim().is_empty()) {
            let Ok(row) = serde_json::from_str::<Row>(line) else { continue };
            for diagnosis in diagnose(&row.text, &Page::default()) {
                denials += 1;
                for fault in always(&diagnosis) {
                    report.push_str(&format!("{}: {fault}\n", row.id));
                }
            }
        }
    }
    assert!(denials >= 400, "{denials} denials");
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_remedy_reads_well() {
    // The texts of `deny.jsonl` say what must hold of them, row by row.
    for scenario in scenarios().into_iter().filter(|scenario| !scenario.id.starts_with("deny-")) {
        let diagnosis = scenario.diagnosis();
        insta::with_settings!({ snapshot_path => "remedies/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(scenario.id.as_str(), render::text::text(&diagnosis));
        });
    }
}

#[test]
fn the_request_reads_well() {
    let wanted = [
        "identity-user",
        "scp-explicit",
        "resource-cross-account",
        "passrole-seed",
        "execution-role-queue",
        "identity-several-actions",
    ];
    for scenario in scenarios().into_iter().filter(|scenario| wanted.contains(&scenario.id.as_str())) {
        let diagnosis = scenario.diagnosis();
        let both = format!(
            "{}\n~~~~\n\n{}",
            render::request::plain(&diagnosis),
            render::request::markdown(&diagnosis)
        );
        insta::with_settings!({ snapshot_path => "remedies/snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("request-{}", scenario.id), both);
        });
    }
}
