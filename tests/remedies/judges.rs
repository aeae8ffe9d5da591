//! What tools that are not ours say of the proposed policies: `parliament` and cfn-lint of their form, and
//! `@cloud-copilot/iam-simulate` of what they do.
//!
//! For every remedy that claims to open the way, the refused request is simulated twice: with the layer of policies that
//! refused it, and with the proposed policies put in their places. It has to be refused before and allowed after. What a
//! piece of Condition does to a Deny, `guardrails` simulates.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use undeny::diagnosis::{Diagnosis, ProposedPolicy, Scope};
use undeny::iam::{Arn, PolicyType, Principal, PrincipalKind};

/// What stands for the parts that a message leaves out.
const FILLED: [(&str, &str); 14] = [
    ("${PrincipalArn}", "arn:aws:iam::123456789012:user/mateojackson"),
    // iam-simulate knows the provider by its name in the partition `aws` alone.
    ("cognito-identity.cn-north-1.amazonaws.com.cn", "cognito-identity.amazonaws.com"),
    ("${Account}", "123456789012"),
    ("${PrincipalAccount}", "123456789012"),
    ("${Region}", "us-east-1"),
    ("${Partition}", "aws"),
    ("${ResourceArn}", "arn:aws:s3:::amzn-s3-demo-bucket/report.csv"),
    ("${KeyId}", "1234abcd-12ab-34cd-56ef-1234567890ab"),
    ("${Service}", "lambda"),
    ("${ExternalId}", "id-1234"),
    ("${ClusterId}", "EXAMPLED539D4633E53DE1B71EXAMPLE"),
    ("${RoleName}", "Runner"),
    ("${ProviderName}", "Okta"),
    ("${Branch}", "main"),
];

fn fill(text: &str) -> String {
    let mut text = text.to_owned();
    for (placeholder, value) in FILLED {
        text = text.replace(placeholder, value);
    }
    // Whatever else is left: a name.
    while let Some((before, rest)) = text.split_once("${") {
        let (name, after) = rest.split_once('}').unwrap();
        text = format!("{before}{name}{after}");
    }
    text
}

/// Runs a judge: JSON Lines in, JSON Lines out, by id.
fn judge(program: &Path, script: &str, rows: &[Value]) -> BTreeMap<String, Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut child = Command::new(program)
        .arg(root.join("tests/judges").join(script))
        .current_dir(root.join("tests"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}; run `cargo xtask setup`", program.display()));
    let mut input = child.stdin.take().unwrap();
    let lines: String = rows.iter().map(|row| format!("{row}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{script} failed");
    let answers: BTreeMap<String, Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|row| (row["id"].as_str().unwrap().to_owned(), row))
        .collect();
    assert_eq!(answers.len(), rows.len(), "{script} answers every row");
    answers
}

fn lint_type(policy_type: PolicyType) -> &'static str {
    match policy_type {
        PolicyType::IdentityBased => "identity",
        PolicyType::ResourceBased => "resource",
        PolicyType::ServiceControl => "scp",
        PolicyType::ResourceControl => "rcp",
        PolicyType::PermissionsBoundary => "boundary",
        PolicyType::Session => "session",
        PolicyType::VpcEndpoint => "endpoint",
        PolicyType::RoleTrust => "trust",
    }
}

/// Whether the denied resource is AWS's own, of the account `aws`: `transform/Serverless-2016-10-31`.
fn is_of_aws(diagnosis: &Diagnosis) -> bool {
    let arn = diagnosis.denial.resource.as_ref().and_then(|of| Arn::parse(&of.raw));
    arn.is_some_and(|arn| arn.account == "aws")
}

/// Whether the ARN is still to be filled in, or is written as that of no type of the action, which the answer says.
fn is_of_no_type(diagnosis: &Diagnosis, policy: &ProposedPolicy) -> bool {
    const SAID: [&str; 2] = ["see that it is whole", "`*` in place of a name"];
    let known = |action: &str| undeny::reference::action(action).is_some();
    let open = policy.placeholders.iter().any(|placeholder| placeholder == "${ResourceArn}");
    open && diagnosis.denial.actions.iter().any(|action| known(action.best()))
        || diagnosis.remedy.cautions.iter().any(|caution| SAID.iter().any(|words| caution.contains(words)))
        || is_of_aws(diagnosis)
}

/// Whether each action of a statement takes one of its resources, as the reference has it.
fn takes_one(statement: &undeny::iam::Statement) -> bool {
    use undeny::reference::arn_format::{capture, pieces};
    let resources: Vec<&String> = statement.resource.iter().flat_map(|arns| &arns.0).collect();
    let takes = |name: &String| {
        let Some(action) = undeny::reference::action(name) else { return false };
        let formats: Vec<String> = action.resource_types().flat_map(|(of, _)| of.arn_formats()).collect();
        resources.iter().filter_map(|arn| Arn::parse(arn)).any(|arn| {
            formats.iter().filter_map(|format| Arn::parse(format)).any(|format| {
                format.service == arn.service && capture(&pieces(format.resource), arn.resource).is_some()
            })
        })
    };
    statement.action.iter().flat_map(|names| &names.0).all(takes)
}

const HTTP_TASK: &str = "states:InvokeHTTPEndpoint";

/// Whether all actions of a statement begin with `prefix`.
fn acts(statement: &undeny::iam::Statement, prefix: &str) -> bool {
    statement.action.as_ref().is_some_and(|names| names.0.iter().all(|name| name.starts_with(prefix)))
}

/// Findings that are no faults of the policy, and why.
fn is_expected(finding: &Value, diagnosis: &Diagnosis, policy: &ProposedPolicy) -> bool {
    let (rule, detail) = (finding["rule"].as_str().unwrap(), finding["detail"].as_str().unwrap());
    match rule {
        // The message prints `*`, or the action takes nothing else.
        "RESOURCE_STAR" => true,
        // Actions that are newer than parliament's data: they have to stand in the reference.
        "UNKNOWN_ACTION" => {
            let name = detail.rsplit(' ').next().unwrap();
            undeny::reference::action(name).is_some()
        }
        // The denied resource is one of several that the action is checked on: the answer says so.
        // AWS's own page names the state machine, which the reference does not:
        // <https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html>
        "RESOURCE_MISMATCH" | "UNKNOWN_CONDITION_FOR_ACTION"
            if policy.document.statement.iter().any(|of| acts(of, HTTP_TASK)) =>
        {
            true
        }
        "RESOURCE_MISMATCH" => {
            diagnosis.denial.resource.as_ref().is_some_and(|resource| resource.raw == "*")
                || diagnosis.remedy.cautions.iter().any(|caution| caution.contains("is also checked on"))
                || diagnosis.remedy.steps.iter().any(|step| step.contains("every resource it touches"))
                || diagnosis.denial.policy_type == Some(PolicyType::ResourceBased)
                || is_of_no_type(diagnosis, policy)
                // parliament wants one of every type, and knows no access points and no public parameters.
                || policy.document.statement.iter().all(takes_one)
        }
        // Keys that are newer than parliament's data: the reference has to hold them for the action.
        "UNKNOWN_CONDITION_FOR_ACTION" => {
            let mut words = detail.rsplit(' ');
            let (name, key) = (words.next().unwrap(), words.nth(2).unwrap());
            undeny::reference::action(name).is_some_and(|of| of.condition_keys().any(|known| known == key))
        }
        // parliament knows accounts by their numbers alone.
        "INVALID_ARN" => is_of_aws(diagnosis),
        // cfn-lint reads resource policies as the one of a KMS key; one of an ECR repository holds no resource.
        "E3512" => {
            policy.policy_type == PolicyType::ResourceBased
                && policy.document.statement.iter().all(|of| acts(of, "ecr:"))
        }
        _ => false,
    }
}

#[test]
#[ignore = "needs the judges that `cargo xtask setup` installs"]
fn every_document_is_well_formed() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/python/bin/python");
    let all: Vec<_> = super::scenarios().into_iter().map(|one| (one.id.clone(), one.diagnosis())).collect();
    let mut rows = Vec::new();
    for (id, diagnosis) in &all {
        for (i, policy) in diagnosis.remedy.policies.iter().enumerate() {
            let document: Value =
                serde_json::from_str(&fill(&serde_json::to_string(&policy.document).unwrap())).unwrap();
            rows.push(json!({ "id": format!("{id} {i}"), "type": lint_type(policy.policy_type), "document": document }));
        }
    }
    let answers = judge(&python, "lint.py", &rows);
    let mut report = String::new();
    for (id, diagnosis) in &all {
        for (i, policy) in diagnosis.remedy.policies.iter().enumerate() {
            let key = format!("{id} {i}");
            for finding in answers[&key]["findings"].as_array().unwrap() {
                if !is_expected(finding, diagnosis, policy) {
                    report.push_str(&format!("{key}: {finding}\n"));
                }
            }
        }
    }
    assert!(report.is_empty(), "{} documents\n{report}", rows.len());
    println!("{} documents, no findings", rows.len());
}

#[test]
#[ignore = "needs the judges that `cargo xtask setup` installs"]
fn what_was_denied_before_is_allowed_after() {
    let mut rows = Vec::new();
    let mut pairs = 0;
    for scenario in super::scenarios() {
        let diagnosis = scenario.diagnosis();
        if let Some(simulations) = simulations(&scenario.id, &diagnosis) {
            pairs += 1;
            rows.extend(simulations);
        }
    }
    assert!(pairs >= 90, "{pairs} pairs");
    let answers = judge(Path::new("node"), "simulate.mjs", &rows);
    let mut report = String::new();
    for (id, answer) in &answers {
        let allowed = answer["result"] == "Allowed";
        let wanted = id.ends_with(" after");
        if allowed != wanted || answer["result"] == "error" {
            let row = rows.iter().find(|row| row["id"] == id.as_str()).unwrap();
            report.push_str(&format!("{id}: {answer}\n    {row}\n"));
        }
    }
    assert!(report.is_empty(), "{pairs} pairs\n{report}");
    println!("{pairs} pairs, {} simulations", rows.len());
}

/// The policies that a request meets, layer by layer.
#[derive(Clone)]
struct Layers {
    identity: Vec<Value>,
    resource: Option<Value>,
    scp: Option<Vec<Value>>,
    rcp: Vec<Value>,
    boundary: Option<Value>,
    session: Option<Value>,
    endpoint: Option<Value>,
}

fn policy(statements: Vec<Value>) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn everything() -> Value {
    json!({ "Effect": "Allow", "Action": "*", "Resource": "*" })
}

/// A policy of the layer that allows nothing that was asked for.
fn nothing() -> Value {
    policy(vec![json!({ "Effect": "Allow", "Action": "health:DescribeEvents", "Resource": "*" })])
}

fn with(key: &str, value: Value, mut statement: Value) -> Value {
    statement[key] = value;
    statement
}

/// Before and after; `None` where the remedy proposes nothing to be tried.
fn simulations(id: &str, diagnosis: &Diagnosis) -> Option<Vec<Value>> {
    let denial = &diagnosis.denial;
    let needed: Vec<_> = diagnosis
        .remedy
        .policies
        .iter()
        .filter(|policy| matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded))
        .filter(|policy| !policy.title.starts_with("To compare"))
        .collect();
    let first = needed.first()?;
    let of = |sort: PolicyType| {
        let mut found = needed.iter().filter(|policy| policy.policy_type == sort);
        let document = found.next()?;
        let mut document =
            serde_json::from_str::<Value>(&fill(&serde_json::to_string(&document.document).unwrap()))
                .unwrap();
        // iam-simulate knows no context keys of single identity providers, such as the ones of GitHub.
        if document["Statement"][0]["Action"] == "sts:AssumeRoleWithWebIdentity" {
            document["Statement"][0].as_object_mut().unwrap().remove("Condition");
        }
        Some(document)
    };
    // No request can be made up for an ARN that is written as none of the action's, or not known at all; and
    // iam-simulate knows no log stream without a name, though CloudWatch Logs prints one.
    let nameless = denial.resource.as_ref().is_some_and(|resource| resource.raw.ends_with(":log-stream:"));
    if nameless || is_of_no_type(diagnosis, first) {
        return None;
    }
    // iam-simulate takes no resource for it, AWS's own page a state machine.
    let statement = first.document.statement.first().filter(|of| !acts(of, HTTP_TASK))?;
    let action = statement.action.as_ref()?.0.first()?.clone();

    let known = denial
        .principal
        .as_ref()
        .filter(|principal| principal.account.is_some() || principal.kind == PrincipalKind::Service);
    let unknown = match denial.principal.as_ref().map(|principal| principal.kind) {
        Some(PrincipalKind::FederatedUser) => {
            "arn:aws:sts::123456789012:federated-user/mateojackson".to_owned()
        }
        _ => fill("${PrincipalArn}"),
    };
    let mut principal = known.map_or(unknown, |principal| principal.raw.clone());
    let trust = of(PolicyType::RoleTrust);
    if let Some(provider) =
        trust.as_ref().and_then(|trust| trust["Statement"][0]["Principal"]["Federated"].as_str())
    {
        principal = provider.to_owned();
    }
    // What the company behind a product allows its own program is nobody's to simulate.
    let root = trust.as_ref().and_then(|trust| trust["Statement"][0]["Principal"]["AWS"].as_str());
    if known.is_none() && root.is_some_and(|arn| arn.ends_with(":root")) {
        return None;
    }
    let resource_policy = of(PolicyType::ResourceBased);
    if let Some(service) = [&trust, &resource_policy]
        .into_iter()
        .flatten()
        .find_map(|policy| policy["Statement"][0]["Principal"]["Service"].as_str())
    {
        principal = service.to_owned();
    }
    let caller = Principal::read(&principal);
    let named = || statement.resource.as_ref().and_then(|arns| arns.0.first().cloned());
    // A log bucket is named, and what is written are objects in it.
    let named_first = statement.resource.is_some() && action == "s3:PutObject";
    let printed = denial.resource.as_ref().and_then(|resource| resource.arn.clone()).filter(|_| !named_first);
    let role = || "arn:aws:iam::123456789012:role/Runner".to_owned();
    let resource = printed.or_else(named).or_else(|| trust.is_some().then(role));
    let resource = fill(&resource.unwrap_or_else(|| "*".to_owned()));
    let resource = if resource == "*" { resource } else { resource.replace('*', "example") };
    // iam-simulate knows no Multi-Region Access Point and no public parameter, whose ARNs lack a part.
    if resource.contains(".mrap/") || resource.contains("::parameter/aws/") {
        return None;
    }
    // A request to a search domain is one to what is below it.
    let of_domain = action.starts_with("es:ESHttp") && resource.matches('/').count() == 1;
    let resource = if of_domain { resource + "/_search" } else { resource };
    let of_resource = Arn::parse(&resource).and_then(|arn| arn.account_id()).map(str::to_owned);
    let ours = caller.account.clone();
    let account = of_resource.or(ours.clone()).unwrap_or_else(|| "123456789012".to_owned());
    let service = caller.kind == PrincipalKind::Service;
    let cross = ours.as_ref().is_some_and(|ours| *ours != account) || service;

    let whole = undeny::reference::action(&action).is_some_and(|action| action.only_star());
    let asked = if resource == "*" || whole { "*".to_owned() } else { resource.clone() };
    // A key's ordinary policy, and most trust policies, leave the decision to the account's IAM policies.
    let delegates = (action.starts_with("kms:") || action == "sts:AssumeRole") && !cross;
    let open_resource = || {
        let all =
            if delegates { json!({ "AWS": format!("arn:aws:iam::{account}:root") }) } else { json!("*") };
        policy(vec![with("Principal", all, everything())])
    };
    // The layers that are not in question are open; the resource's own only where the request needs it.
    let open = Layers {
        identity: vec![policy(vec![everything()])],
        resource: (cross || action.starts_with("sts:AssumeRole") || action.starts_with("kms:"))
            .then(open_resource),
        scp: None,
        rcp: vec![],
        boundary: None,
        session: None,
        endpoint: None,
    };
    let (mut before, mut after) = (open.clone(), open.clone());
    for sort in needed.iter().map(|policy| policy.policy_type) {
        let document = of(sort)?;
        match sort {
            PolicyType::IdentityBased => {
                before.identity.clear();
                after.identity = vec![document];
            }
            PolicyType::ResourceBased | PolicyType::RoleTrust => {
                // Inside one account the identity's own Allow would do: leave it to the resource's.
                // The root user has every permission of its own account, without a policy.
                let root = caller.kind == PrincipalKind::Root;
                if of(PolicyType::IdentityBased).is_none() && !root {
                    before.identity.clear();
                    after.identity.clear();
                }
                before.resource = None;
                after.resource = Some(document);
            }
            PolicyType::ServiceControl => {
                before.scp = Some(vec![nothing()]);
                after.scp = Some(vec![document]);
            }
            PolicyType::PermissionsBoundary => {
                before.boundary = Some(nothing());
                after.boundary = Some(document);
            }
            PolicyType::Session => {
                before.session = Some(nothing());
                after.session = Some(document);
            }
            PolicyType::VpcEndpoint => {
                before.endpoint =
                    Some(policy(vec![with("Principal", json!("*"), nothing()["Statement"][0].clone())]));
                after.endpoint = Some(document);
            }
            PolicyType::ResourceControl => {}
        }
    }

    let mut context = serde_json::Map::new();
    for one in needed.iter().flat_map(|policy| &policy.document.statement) {
        for (operator, keys) in &one.condition {
            for (key, values) in keys {
                if ["StringEquals", "StringLike", "ArnEquals", "ArnLike", "Bool"].contains(&operator.as_str())
                {
                    context.insert(fill(key), json!(fill(values.0.first().map_or("", String::as_str))));
                }
            }
        }
    }
    // iam-simulate leaves out the claims of a provider that the authorization reference does not list for the action.
    if context.keys().any(|key| key.starts_with("token.actions.githubusercontent.com:")) {
        return None;
    }
    if service {
        context.insert("aws:PrincipalServiceName".to_owned(), json!(principal));
        context.insert("aws:PrincipalIsAWSService".to_owned(), json!("true"));
    } else {
        context.insert("aws:PrincipalArn".to_owned(), json!(behind(&caller)));
    }
    let request = |principal: &str, context: &serde_json::Map<String, Value>| {
        json!({
            "principal": principal, "action": action,
            "resource": { "resource": asked, "accountId": account },
            "contextVariables": context,
        })
    };
    let mut rows = vec![
        simulation(format!("{id} before"), request(&principal, &context), &before),
        simulation(format!("{id} after"), request(&principal, &context), &after),
    ];
    // Where two policies are needed, neither is enough.
    let both = cross || matches!(first.policy_type, PolicyType::PermissionsBoundary | PolicyType::Session);
    if needed.len() == 2 && both {
        let mut without_first = after.clone();
        let mut without_second = after.clone();
        for (layers, sort) in
            [(&mut without_first, needed[0].policy_type), (&mut without_second, needed[1].policy_type)]
        {
            match sort {
                PolicyType::IdentityBased => layers.identity.clone_from(&before.identity),
                PolicyType::PermissionsBoundary => layers.boundary.clone_from(&before.boundary),
                PolicyType::Session => layers.session.clone_from(&before.session),
                _ => layers.resource.clone_from(&before.resource),
            }
        }
        rows.push(simulation(
            format!("{id} without the first"),
            request(&principal, &context),
            &without_first,
        ));
        rows.push(simulation(
            format!("{id} without the second"),
            request(&principal, &context),
            &without_second,
        ));
    }
    Some(rows)
}

/// `aws:PrincipalArn` of a principal: for a session the role behind it, with the path that AWS gives it.
fn behind(caller: &Principal) -> String {
    let (account, name) =
        (caller.account.as_deref().unwrap_or_default(), caller.name.as_deref().unwrap_or_default());
    let partition = caller.arn.as_deref().and_then(Arn::parse).map_or("aws", |arn| arn.partition);
    match caller.kind {
        PrincipalKind::AssumedRole if caller.permission_set().is_some() => {
            format!("arn:{partition}:iam::{account}:role/aws-reserved/sso.amazonaws.com/eu-west-1/{name}")
        }
        PrincipalKind::AssumedRole => format!("arn:{partition}:iam::{account}:role/{name}"),
        _ => caller.raw.clone(),
    }
}

fn simulation(id: String, request: Value, layers: &Layers) -> Value {
    let named = |policies: &[Value]| -> Vec<Value> {
        policies
            .iter()
            .enumerate()
            .map(|(i, policy)| json!({ "name": format!("p{i}"), "policy": policy }))
            .collect()
    };
    let full = vec![policy(vec![everything()])];
    let level =
        |name: &str, policies: &[Value]| json!({ "orgIdentifier": name, "policies": named(policies) });
    let scps = layers.scp.as_ref().unwrap_or(&full);
    let mut row = json!({
        "id": id,
        "request": request,
        "identityPolicies": named(&layers.identity),
        "serviceControlPolicies": [level("r-root", &full), level("ou-unit", scps), level("account", &full)],
        "resourceControlPolicies": [level("r-root", &layers.rcp)],
    });
    if let Some(policy) = &layers.resource {
        row["resourcePolicy"] = policy.clone();
    }
    if let Some(policy) = &layers.boundary {
        row["permissionBoundaryPolicies"] = json!(named(std::slice::from_ref(policy)));
    }
    if let Some(policy) = &layers.session {
        row["sessionPolicy"] = policy.clone();
    }
    if let Some(policy) = &layers.endpoint {
        row["vpcEndpointPolicies"] = json!(named(std::slice::from_ref(policy)));
    }
    row
}
