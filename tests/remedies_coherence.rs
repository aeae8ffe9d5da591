//! Every statement proposed for every message of the corpus is coherent: with the service authorization reference, with
//! the policy type that it is for, and with what the message says.
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;

use serde::Deserialize;
use undeny::diagnosis::{Diagnosis, Kind, Owner, ProposedPolicy, Scope};
use undeny::iam::{Arn, Effect, PolicyType, Principals, Statement};
use undeny::page::Page;
use undeny::reference::arn_format::{capture, pieces};
use undeny::reference::{self, Action};

#[derive(Deserialize)]
struct Row {
    id: String,
    text: String,
}

/// One proposed statement, with all that it has to cohere with.
struct Proposal<'a> {
    diagnosis: &'a Diagnosis,
    policy: &'a ProposedPolicy,
    statement: &'a Statement,
}

/// What has to hold for a proposed statement, in words and as a question.
type StatementRule = (&'static str, fn(&Proposal<'_>) -> bool);

/// What has to hold for an answer as a whole.
type AnswerRule = (&'static str, fn(&Diagnosis) -> bool);

/// What holds for every proposed statement.
const RULES: [StatementRule; 17] = [
    ("it is no Deny, nor an Allow of all actions but some", |of| {
        of.allows() && of.statement.not_action.is_none()
    }),
    ("its actions are in the reference, or the answer says that they are not", |of| {
        let said =
            || of.cautions().any(|text| text.contains("is not in the service authorization reference"));
        // A message may print all of a service's: `connect:*`.
        let all =
            |name: &str| name.strip_suffix(":*").is_some_and(|prefix| reference::service(prefix).is_some());
        let known = |name: &str| all(name) || reference::action(name).is_some();
        of.actions().all(known) || said()
    }),
    ("each of its actions takes one of its resources", |of| {
        of.is_unlike() || of.known_actions().all(|action| of.is_taken(action, &of.resources()))
    }),
    ("each of its resources is taken by one of its actions", |of| {
        let known: Vec<Action> = of.known_actions().collect();
        let taken = |arn: &&str| known.is_empty() || known.iter().any(|action| of.is_taken(*action, &[*arn]));
        of.is_unlike() || of.resources().iter().all(taken)
    }),
    ("it allows `*` only where IAM or the message knows nothing narrower, or the answer says why", |of| {
        let printed = || of.diagnosis.denial.resource.as_ref().is_some_and(|resource| resource.raw == "*");
        let said = || of.cautions().any(|text| text.contains("`*`"));
        // In a key policy it is the key that the policy belongs to.
        let of_key = of.policy.policy_type == PolicyType::ResourceBased
            && of.actions().all(|name| name.starts_with("kms:"));
        !of.allows()
            || of_key
            || !of.resources().contains(&"*")
            || of.known_actions().all(Action::only_star)
            || printed()
            || said()
    }),
    ("it allows only where an Allow can help", |of| {
        let lifts = of.diagnosis.denial.effect == undeny::iam::DenyEffect::Explicit;
        !(of.allows() && (lifts || of.diagnosis.kind == Kind::Other))
    }),
    ("it names a principal where its policy type wants one, and nowhere else", |of| {
        use PolicyType::{ResourceBased, ResourceControl, RoleTrust, VpcEndpoint};
        let wanted =
            matches!(of.policy.policy_type, ResourceBased | ResourceControl | RoleTrust | VpcEndpoint);
        of.statement.principal.is_some() == wanted
    }),
    ("in a trust policy it is about taking on the role and names no resource", |of| {
        of.policy.policy_type != PolicyType::RoleTrust
            || of.statement.resource.is_none() && of.actions().all(|name| name.starts_with("sts:"))
    }),
    ("it allows only roles to be assumed", |of| {
        let of_role = |arn: &&str| {
            Arn::parse(arn).is_some_and(|arn| arn.service == "iam" && arn.resource.starts_with("role/"))
        };
        !of.allows()
            || !of.actions().any(|name| name.starts_with("sts:AssumeRole"))
            || of.resources().iter().all(|arn| *arn == "*" || of_role(arn))
    }),
    ("it never allows every role to be passed", |of| {
        !(of.allows() && of.actions().any(|name| name == "iam:PassRole") && of.resources().contains(&"*"))
    }),
    ("no mask and no ellipsis stands in it as a value", |of| {
        const MASKS: [&str; 8] = ["**", "##", "<", ">", "...", "…", "xxxx", "XXXX"];
        of.values().all(|value| MASKS.iter().all(|mask| !value.contains(mask)))
    }),
    ("its ARNs are of the message's partition, whole, and of numbered accounts", |of| {
        let printed = of.partitions();
        of.values().filter_map(Arn::parse).all(|arn| {
            let number = arn.account.len() == 12 && arn.account.bytes().all(|b| b.is_ascii_digit());
            let partition =
                printed.is_empty() || printed.contains(&arn.partition) || arn.partition == "${Partition}";
            let named = ["", "*", "aws", "amazon", "cloudfront", "${Account}", "${PrincipalAccount}"]
                .contains(&arn.account);
            partition && (number || named)
        })
    }),
    ("its condition keys are global or its actions' own", |of| {
        let global = |key: &str| key.starts_with("aws:");
        let of_token = |key: &str| key.ends_with(":aud") || key.ends_with(":sub");
        // The reference lists it for `sts:AssumeRole` alone; the requests beside it carry it as well.
        let of_third_party = |key: &str| key == "sts:ExternalId";
        // The reference lists it for the actions on access points; requests through one carry it as well.
        let of_third_party = |key: &str| of_third_party(key) || key == "s3:DataAccessPointArn";
        let own =
            |key: &str| of.known_actions().any(|action| action.condition_keys().any(|known| known == key));
        let mut keys = of.statement.condition.values().flat_map(|keys| keys.keys());
        keys.all(|key| global(key) || of_token(key) || of_third_party(key) || own(key))
    }),
    ("as a wider choice it keeps the conditions of the exact one", |of| {
        let wider = matches!(of.policy.scope, Scope::SameType | Scope::ReadOnly | Scope::Alternative)
            && of.policy.policy_type == PolicyType::IdentityBased;
        let first = of.diagnosis.remedy.policies.first();
        let exact = first.filter(|first| {
            first.scope == Scope::Exact && first.policy_type == PolicyType::IdentityBased && wider
        });
        let same_action = |exact: &&Statement| {
            exact
                .action
                .as_ref()
                .is_some_and(|names| names.0.iter().any(|name| of.actions().any(|of| of == name)))
        };
        let exact = exact.and_then(|first| first.document.statement.iter().find(same_action));
        let kept = |exact: &Statement| {
            exact.condition.iter().all(|(operator, keys)| {
                let own = of.statement.condition.get(operator);
                keys.iter().all(|(key, values)| own.and_then(|own| own.get(key)) == Some(values))
            })
        };
        exact.is_none_or(kept)
    }),
    ("no wildcard stands in it that the answer does not explain", |of| {
        let live = |arn: &&str| *arn != "*" && undeny::iam::pattern::is_live(arn);
        let said =
            || of.cautions().any(|text| ["`*`", "`/*`", "`??????`"].iter().any(|mark| text.contains(mark)));
        !of.allows() || of.policy.scope != Scope::Exact || !of.resources().iter().any(live) || said()
    }),
    ("it names one principal", |of| match &of.statement.principal {
        Some(Principals::Of(by_type)) => by_type.values().map(|values| values.0.len()).sum::<usize>() == 1,
        _ => true,
    }),
    ("it opens nothing to everybody", |of| {
        let everyone = matches!(of.statement.principal, Some(Principals::Everyone(_)));
        !(of.allows() && everyone && of.statement.condition.is_empty())
    }),
];

impl<'a> Proposal<'a> {
    fn allows(&self) -> bool {
        self.statement.effect == Effect::Allow
    }

    fn actions(&self) -> impl Iterator<Item = &'a str> {
        self.statement.action.iter().flat_map(|names| &names.0).map(String::as_str)
    }

    fn known_actions(&self) -> impl Iterator<Item = Action> {
        self.actions().filter_map(reference::action)
    }

    fn resources(&self) -> Vec<&'a str> {
        let lists = [&self.statement.resource, &self.statement.not_resource];
        lists.into_iter().flatten().flat_map(|arns| &arns.0).map(String::as_str).collect()
    }

    fn cautions(&self) -> impl Iterator<Item = &'a str> {
        self.diagnosis.remedy.cautions.iter().map(String::as_str)
    }

    /// Whether the answer says that the message's ARN is written like none of the action's types.
    fn is_unlike(&self) -> bool {
        self.cautions().any(|text| {
            text.contains("see that it is whole") || text.contains("The message has `*` in place of a name")
        })
    }

    /// Everything that stands in it as a resource, a principal or a condition's value.
    fn values(&self) -> impl Iterator<Item = &'a str> {
        let principals = self.statement.principal.iter().flat_map(|principals| match principals {
            Principals::Of(by_type) => by_type.values().flat_map(|values| &values.0).collect(),
            Principals::Everyone(_) => Vec::new(),
        });
        let conditions =
            self.statement.condition.values().flat_map(|keys| keys.values()).flat_map(|values| &values.0);
        self.resources()
            .into_iter()
            .chain(principals.map(String::as_str))
            .chain(conditions.map(String::as_str))
    }

    /// The partitions that the message prints.
    fn partitions(&self) -> Vec<&'a str> {
        let denial = &self.diagnosis.denial;
        let principal = denial.principal.iter().filter_map(|principal| principal.arn.as_deref());
        let resource = denial.resource.iter().map(|resource| resource.raw.as_str());
        let issuer = denial.session_issuer.as_deref();
        principal.chain(resource).chain(issuer).filter_map(Arn::parse).map(|arn| arn.partition).collect()
    }

    /// Whether `action` can be allowed or denied on one of `resources`.
    fn is_taken(&self, action: Action, resources: &[&str]) -> bool {
        let formats = || action.resource_types().flat_map(|(of, _)| of.arn_formats());
        let fits = |arn: &str| {
            let Some(arn) = Arn::parse(arn) else { return false };
            formats().any(|format| {
                let format = Arn::parse(&format).unwrap();
                let same = format.service == arn.service || format.service.starts_with("${");
                // CloudWatch Logs prints `log-group:NAME:log-stream:` before there is a stream.
                let whole = arn.resource.to_owned() + if arn.resource.ends_with(':') { "*" } else { "" };
                same && capture(&pieces(format.resource), &whole).is_some()
            })
        };
        // A trust policy's resource is its role; a repository's or an excepted policy may name none.
        resources.is_empty()
            || resources.iter().any(|arn| *arn == "*" || *arn == "${ResourceArn}" || fits(arn))
    }
}

/// What holds for every answer as a whole.
const ANSWER_RULES: [AnswerRule; 3] = [
    ("its pieces of Condition narrow a Deny that others are under, and say what is dangerous", |of| {
        let Diagnosis { denial, remedy, .. } = of;
        remedy.exceptions.iter().all(|one| {
            let negated = one.condition.keys().all(|operator| operator.contains("Not"));
            let shared = !matches!(one.policy_type, PolicyType::IdentityBased | PolicyType::Session);
            let reason =
                remedy.cautions.iter().any(|caution| caution.starts_with("A Deny is there for a reason"));
            let keys = || one.condition.values().flat_map(|keys| keys.keys());
            let signed = !denial.actions.iter().any(|action| action.best().starts_with("sts:AssumeRoleWith"));
            negated && shared && reason && keys().count() == 1 && signed
        })
    }),
    ("its owner is the one who keeps the policy that refused", |of| {
        let owner = match of.denial.policy_type {
            Some(PolicyType::ServiceControl | PolicyType::ResourceControl) => {
                Owner::OrganizationAdministrator
            }
            Some(PolicyType::VpcEndpoint) => Owner::NetworkAdministrator,
            Some(PolicyType::Session) => Owner::SessionCreator,
            _ => return true,
        };
        of.remedy.owner == owner
    }),
    ("both accounts are told where a request went from one to another and an Allow is missing", |of| {
        let Diagnosis { denial, remedy, .. } = of;
        let needed = || {
            remedy.policies.iter().filter(|policy| matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded))
        };
        let role =
            matches!(denial.policy_type, None | Some(PolicyType::IdentityBased | PolicyType::ResourceBased));
        let ours = denial.principal.as_ref().and_then(|principal| principal.account.as_deref());
        let arn = denial.resource.as_ref().and_then(|resource| resource.arn.as_deref()).and_then(Arn::parse);
        let theirs = arn.and_then(|arn| arn.account_id());
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return true };
        if ours == theirs || !role || needed().count() != 1 {
            return true;
        }
        let said = || remedy.owner_steps.iter().chain(&remedy.steps).chain(&remedy.cautions);
        said().any(|text| text.contains(theirs))
    }),
];

#[test]
fn every_answer_to_the_corpus_is_coherent() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let (mut report, mut statements) = (String::new(), 0);
    for file in ["messages.jsonl", "templates.jsonl", "negatives.jsonl"] {
        for line in std::fs::read_to_string(folder.join(file)).unwrap().lines() {
            let Row { id, text } = serde_json::from_str(line).unwrap();
            for diagnosis in &undeny::diagnose(&text, &Page::default()) {
                for (rule, holds) in ANSWER_RULES {
                    if !holds(diagnosis) {
                        report.push_str(&format!("{id}: not so: {rule}: {}\n", diagnosis.remedy.summary));
                    }
                }
                for policy in &diagnosis.remedy.policies {
                    for statement in &policy.document.statement {
                        statements += 1;
                        let proposal = Proposal { diagnosis, policy, statement };
                        for (rule, holds) in RULES {
                            if !holds(&proposal) {
                                let json = serde_json::to_string(statement).unwrap();
                                report.push_str(&format!("{id}: not so: {rule}: {} {json}\n", policy.title));
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(statements >= 750, "{statements} statements");
    assert!(report.is_empty(), "\n{report}");
}
