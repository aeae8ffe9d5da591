//! A rehearsal: which allowed calls of CloudTrail a new policy would refuse.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::operation::{Mapped, Needed};
use super::request::Request;
use super::statement::Outcome;
use super::truth::union;
use super::unpack::Policy;
use crate::iam::{Effect, PolicyType};
use crate::records::Event;
use crate::say::Name;
use crate::say::messages::Values;

/// What a policy would do to the calls of the past.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// What it would refuse, by principal and action, the most frequent first.
    pub refused: Vec<Group>,
    /// What it would refuse or not: that depends on what CloudTrail does not record.
    pub undecided: Vec<Group>,
    /// How many calls it would let past.
    pub allowed: usize,
    /// How many calls it has no say in: of service-linked roles, or not through a VPC endpoint.
    pub exempt: usize,
    /// How many events were refused already, failed for another reason, or are no calls.
    pub skipped: usize,
    /// What cannot be mapped to an action.
    pub unmapped: Vec<Unmapped>,
    /// How many events were read.
    pub events: usize,
}

/// Calls that are alike.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Who called: a role, a user, a service, an account.
    pub principal: String,
    /// The action.
    pub action: String,
    /// How often.
    pub count: usize,
    /// The statement that refuses, or on which it depends; `None` where no statement allows it.
    pub statement: Option<StatementName>,
    /// On what it depends.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<String>,
    /// The first few.
    pub examples: Vec<Example>,
}

impl Group {
    /// Calls that come after these.
    fn add(&mut self, other: Group) {
        self.count += other.count;
        self.depends_on = union(std::mem::take(&mut self.depends_on), other.depends_on);
        self.examples.extend(other.examples);
        self.examples.truncate(EXAMPLES);
    }
}

/// A statement, by its place and its name.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each field is its own name
pub struct StatementName {
    pub policy: String,
    pub index: usize,
    pub sid: Option<String>,
}

/// One call.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each field is its own name
pub struct Example {
    pub event_id: String,
    pub event_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
}

/// An event name that stands for no action that is known.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // each field is its own name
pub struct Unmapped {
    pub event_source: String,
    pub event_name: String,
    pub count: usize,
}

/// The most examples of a group.
const EXAMPLES: usize = 3;

/// The services of which it is certain that resource control policies apply to them; AWS adds some.
///
/// Source: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services>
const RESOURCE_CONTROL: [&str; 5] = ["kms", "s3", "secretsmanager", "sqs", "sts"];

/// A policy and a statement of it, by number.
type Place = (usize, usize);

/// What one call comes to.
enum Fate {
    Allowed,
    Exempt,
    Refused(Option<Place>),
    Undecided(Option<Place>, Vec<String>),
}

/// What makes calls alike: who, which action, which statement.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Alike(String, usize, Option<Place>);

/// Rehearses policies over events, one after another.
pub struct Rehearsal<'p> {
    policies: &'p [Policy],
    policy_type: PolicyType,
    /// Whether what no statement allows is refused.
    needs_allow: bool,
    /// Whether any statement names resources.
    names_resources: bool,
    mapped: HashMap<String, Mapped>,
    /// Actions by number, so that a group need not spell its own.
    actions: Vec<String>,
    numbers: HashMap<String, usize>,
    refused: HashMap<Alike, Group>,
    undecided: HashMap<Alike, Group>,
    unmapped: HashMap<(String, String), usize>,
    report: Report,
}

impl<'p> Rehearsal<'p> {
    /// A rehearsal of policies of one type; all of them have to let a call past.
    ///
    /// A service control policy or a resource control policy that only denies stands beside `FullAWSAccess`; one with an
    /// Allow takes its place, as a permissions boundary, a session policy and an endpoint policy always do.
    pub fn new(policies: &'p [Policy], policy_type: PolicyType) -> Self {
        let statements = || policies.iter().flat_map(|policy| &policy.document.statements);
        let limits = [PolicyType::PermissionsBoundary, PolicyType::Session, PolicyType::VpcEndpoint];
        let allows = statements().any(|of| of.effect == Effect::Allow);
        let everything = |of: &super::Statement| {
            of.resource.as_ref().is_none_or(|list| list.patterns.iter().any(super::Pattern::is_everything))
        };
        Rehearsal {
            policies,
            policy_type,
            needs_allow: allows || limits.contains(&policy_type),
            names_resources: !statements().all(everything),
            mapped: HashMap::new(),
            actions: Vec::new(),
            numbers: HashMap::new(),
            refused: HashMap::new(),
            undecided: HashMap::new(),
            unmapped: HashMap::new(),
            report: Report::default(),
        }
    }

    /// Rehearses one event.
    pub fn add(&mut self, event: &Event) {
        self.report.events += 1;
        let call = matches!(event.sort.as_deref(), None | Some("AwsApiCall"))
            && matches!(event.category.as_deref(), None | Some("Management" | "Data" | "NetworkActivity"));
        let (Some(source), Some(operation), true, None) =
            (&event.source, &event.operation, call, &event.code)
        else {
            self.report.skipped += 1;
            return;
        };
        // The cache is asked with one string that is rarely made anew.
        let name = format!("{source} {operation}");
        let mapped = match self.mapped.entry(name) {
            Entry::Occupied(found) => found.into_mut(),
            Entry::Vacant(free) => free.insert(Mapped::of(source, operation)),
        };
        if mapped.actions.is_empty() {
            let key = (source.to_string(), operation.to_string());
            *self.unmapped.entry(key).or_default() += 1;
            return;
        }
        let mut request = event.request();
        let mut worst: (Fate, String) = (Fate::Exempt, String::new());
        for needed in &mapped.actions {
            request.actions = vec![needed.name.clone()];
            request.resource = if self.names_resources { needed.resource(event) } else { None };
            let fate = fate(self.policies, self.policy_type, self.needs_allow, needed, event, &request);
            if rank(&fate) > rank(&worst.0) || worst.1.is_empty() {
                worst = (fate, needed.name.clone());
            }
        }
        let (fate, action) = worst;
        match fate {
            Fate::Allowed => self.report.allowed += 1,
            Fate::Exempt => self.report.exempt += 1,
            Fate::Refused(statement) => self.count(event, &request, action, statement, None),
            Fate::Undecided(statement, keys) => self.count(event, &request, action, statement, Some(keys)),
        }
    }

    fn count(
        &mut self,
        event: &Event,
        request: &Request,
        action: String,
        statement: Option<Place>,
        keys: Option<Vec<String>>,
    ) {
        let number = self.number(&action);
        let groups = if keys.is_some() { &mut self.undecided } else { &mut self.refused };
        let policies = self.policies;
        let alike = Alike(event.who().to_owned(), number, statement);
        let group = groups.entry(alike).or_insert_with_key(|alike| Group {
            principal: alike.0.clone(),
            action,
            count: 0,
            statement: statement.and_then(|(policy, index)| {
                let policy = policies.get(policy)?;
                let sid = policy.document.statements.get(index)?.sid.clone();
                Some(StatementName { policy: policy.name.clone(), index, sid })
            }),
            depends_on: Vec::new(),
            examples: Vec::new(),
        });
        group.count += 1;
        if let Some(keys) = keys {
            group.depends_on = union(std::mem::take(&mut group.depends_on), keys);
        }
        if group.examples.len() < EXAMPLES {
            group.examples.push(Example {
                event_id: event.id.as_deref().unwrap_or_default().to_owned(),
                event_time: event.time.as_deref().unwrap_or_default().to_owned(),
                resource: request.resource.as_ref().map(super::Value::shown),
            });
        }
    }

    /// The number of an action, so that a group need not spell its own.
    fn number(&mut self, action: &str) -> usize {
        if let Some(number) = self.numbers.get(action) {
            return *number;
        }
        self.actions.push(action.to_owned());
        self.numbers.insert(action.to_owned(), self.actions.len() - 1);
        self.actions.len() - 1
    }

    /// Two rehearsals of the same policies, of two halves of the events, as one.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.report.events += other.report.events;
        self.report.allowed += other.report.allowed;
        self.report.exempt += other.report.exempt;
        self.report.skipped += other.report.skipped;
        for (name, count) in other.unmapped {
            *self.unmapped.entry(name).or_default() += count;
        }
        for (undecided, groups) in [(false, other.refused), (true, other.undecided)] {
            for (alike, group) in groups {
                let alike = Alike(alike.0, self.number(&group.action), alike.2);
                let into = if undecided { &mut self.undecided } else { &mut self.refused };
                match into.entry(alike) {
                    Entry::Vacant(free) => drop(free.insert(group)),
                    Entry::Occupied(mut found) => found.get_mut().add(group),
                }
            }
        }
        self
    }

    /// What came of it.
    pub fn report(self) -> Report {
        let sorted = |groups: HashMap<Alike, Group>| {
            let mut groups: Vec<Group> = groups.into_values().collect();
            groups.sort_by(|a, b| {
                let place = |of: &Group| of.statement.as_ref().map(|of| (of.policy.clone(), of.index));
                b.count.cmp(&a.count).then_with(|| {
                    (&a.principal, &a.action, place(a)).cmp(&(&b.principal, &b.action, place(b)))
                })
            });
            groups
        };
        let named = |((event_source, event_name), count)| Unmapped { event_source, event_name, count };
        let mut unmapped: Vec<Unmapped> = self.unmapped.into_iter().map(named).collect();
        unmapped.sort_by(|a, b| {
            b.count
                .cmp(&a.count)
                .then_with(|| (&a.event_source, &a.event_name).cmp(&(&b.event_source, &b.event_name)))
        });
        Report { refused: sorted(self.refused), undecided: sorted(self.undecided), unmapped, ..self.report }
    }
}

fn rank(fate: &Fate) -> u8 {
    match fate {
        Fate::Exempt => 0,
        Fate::Allowed => 1,
        Fate::Undecided(..) => 2,
        Fate::Refused(_) => 3,
    }
}

/// Whether a policy of this type has no say in a call.
///
/// Sources: <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp>,
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-effects-on-permissions>
fn is_exempt(policy_type: PolicyType, event: &Event) -> bool {
    let service = event.caller.kind.as_deref() == Some("AWSService");
    match policy_type {
        PolicyType::VpcEndpoint => event.endpoint.is_none(),
        PolicyType::ResourceControl => event.is_of_service_linked_role(),
        _ => service || event.is_of_service_linked_role(),
    }
}

fn fate(
    policies: &[Policy],
    policy_type: PolicyType,
    needs_allow: bool,
    needed: &Needed,
    event: &Event,
    request: &Request,
) -> Fate {
    if is_exempt(policy_type, event) {
        return Fate::Exempt;
    }
    let mut open: Option<(Option<Place>, Vec<String>)> = None;
    let mut add = |statement, keys| {
        open = Some(match open.take() {
            Some((first, known)) => (first, union(known, keys)),
            None => (statement, keys),
        });
    };
    for (number, policy) in policies.iter().enumerate() {
        match policy.document.outcome(request) {
            Outcome::Denied(index) if is_certain(policy_type, needed) => {
                return Fate::Refused(Some((number, index)));
            }
            Outcome::Denied(index) => {
                add(
                    Some((number, index)),
                    vec![crate::say::said(Values::WhetherTheyApply { service: Name::new(&needed.prefix) })],
                );
            }
            Outcome::NotAllowed if needs_allow => match grants_past(policy_type, needed, request) {
                false => return Fate::Refused(None),
                true => add(None, vec![crate::say::said(PolicyType::ResourceBased)]),
            },
            Outcome::Depends(keys, statements) => {
                let denies = |index: &&usize| {
                    policy.document.statements.get(**index).is_some_and(|of| of.effect == Effect::Deny)
                };
                let first = statements.iter().find(denies).or(statements.first().filter(|_| needs_allow));
                if let Some(index) = first {
                    add(Some((number, *index)), keys);
                }
            }
            Outcome::Allowed | Outcome::NotAllowed => (),
        }
    }
    open.map_or(Fate::Allowed, |(statement, keys)| Fate::Undecided(statement, keys))
}

/// Whether it is documented that policies of this type apply to the service.
fn is_certain(policy_type: PolicyType, needed: &Needed) -> bool {
    policy_type != PolicyType::ResourceControl || RESOURCE_CONTROL.contains(&needed.prefix.as_str())
}

/// Whether a resource's own policy could allow what a boundary or a session policy lacks: "resource-based policies that
/// grant permissions to an IAM user or a role session are not limited by an implicit deny" in these.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-eval-logic>
fn grants_past(policy_type: PolicyType, needed: &Needed, request: &Request) -> bool {
    let limits = matches!(policy_type, PolicyType::PermissionsBoundary | PolicyType::Session);
    // A role's own policy is its trust policy, which is asked by sts only.
    let has_policies =
        needed.prefix != "iam" && !crate::reference::resource_policy_apis(&needed.prefix).is_empty();
    limits && has_policies && request.principal.is_some()
}
