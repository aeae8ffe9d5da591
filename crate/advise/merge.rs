//! Many denials, a smallest policy for each principal.
//!
//! A policy goes to one user, role or permission set of one account: what two of them lack never stands in one document,
//! where each would get what the other asked for. What a resource's own policy or a role's trust policy has to allow
//! stands apart as well, for whoever owns it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::Diagnosis;
use crate::advise::known::services::policy_holder;
use crate::diagnosis::{AttachKind, AttachTo, Denial, Kind, ProposedPolicy, Scope};
use crate::iam::{Arn, Effect, OneOrMany, PolicyDocument, PolicyType, Statement, pattern};
use crate::say::messages::PolicyTitle;
use crate::say::sentence::Noun;
use crate::say::{self, Name};

/// The policies that would let many denials through.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Merged {
    /// One for each place that a policy goes to, titled with it; more where IAM's limit for a managed policy asks for it.
    pub policies: Vec<ProposedPolicy>,
    /// The denials that no policy here mends.
    pub left_out: Vec<LeftOut>,
}

/// A denial that no policy mends.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct LeftOut {
    /// Which of the diagnoses it is.
    pub diagnosis: usize,
    /// Why, in a sentence.
    pub reason: String,
}

/// How large a policy may be, in characters that are no white space.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SizeLimit {
    /// A customer managed policy.
    Managed,
    /// All inline policies of a user.
    User,
    /// All inline policies of a group.
    Group,
    /// All inline policies of a role.
    Role,
}

impl SizeLimit {
    /// The limit in characters.
    pub const fn characters(self) -> usize {
        match self {
            Self::Managed => 6144,
            Self::User => 2048,
            Self::Group => 5120,
            Self::Role => 10_240,
        }
    }
}

/// How large IAM counts `document`: its characters that are no white space.
pub fn size(document: &PolicyDocument) -> usize {
    visible(document)
}

/// The characters of `part` of a policy, as JSON, that are no white space.
fn visible(part: &impl serde::Serialize) -> usize {
    serde_json::to_string(part).unwrap_or_default().chars().filter(|c| !c.is_whitespace()).count()
}

/// The policies that would let all of `diagnoses` through: the exact answer of each, one document for each principal or
/// resource, and as few more as IAM's limit for a managed policy asks for.
pub fn merge(diagnoses: &[Diagnosis]) -> Merged {
    let mut merge = Merge::default();
    let left_out =
        diagnoses.iter().enumerate().filter(|(_, of)| !merge.add(of.kind, &of.denial, &of.remedy.policies));
    let left_out =
        left_out.map(|(diagnosis, out)| LeftOut { diagnosis, reason: out.remedy.summary.clone() }).collect();
    Merged { policies: merge.finish(), left_out }
}

/// [`merge`], one denial after the other: of each only what the policies say is kept.
#[derive(Debug, Default)]
pub struct Merge {
    known: HashMap<Place, usize>,
    places: Vec<(Place, AttachTo, Statements)>,
}

impl Merge {
    /// Takes a denial with the policies of its answer; whether one of them mends it.
    pub fn add(&mut self, kind: Kind, denial: &Denial, policies: &[ProposedPolicy]) -> bool {
        let needed = needed(kind, policies);
        for policy in &needed {
            let place = Place::of(policy, denial);
            let at = *self.known.entry(place).or_insert_with_key(|place| {
                self.places.push((place.clone(), policy.attach_to.clone(), Statements::default()));
                self.places.len() - 1
            });
            if let Some((.., statements)) = self.places.get_mut(at) {
                policy.document.statement.iter().for_each(|statement| statements.add(statement));
            }
        }
        !needed.is_empty()
    }

    /// The policies for all that was taken.
    pub fn finish(self) -> Vec<ProposedPolicy> {
        drop(self.known);
        let mut policies = Vec::new();
        for (place, attach_to, statements) in self.places {
            let documents = split(statements.finish(), SizeLimit::Managed);
            policies.extend(documents.into_iter().map(|document| ProposedPolicy {
                policy_type: place.policy_type,
                title: place.title(),
                scope: Scope::Exact,
                attach_to: attach_to.clone(),
                placeholders: placeholders(&document),
                document,
            }));
        }
        policies
    }
}

/// The policies that let one denial through, each for its owner; none where no Allow does.
fn needed(kind: Kind, policies: &[ProposedPolicy]) -> Vec<&ProposedPolicy> {
    let allows = |policy: &&ProposedPolicy| {
        let statements = &policy.document.statement;
        let needed = matches!(policy.scope, Scope::Exact | Scope::AlsoNeeded);
        needed && statements.iter().all(|statement| statement.effect == Effect::Allow)
    };
    let mergeable = |policy: &ProposedPolicy| match policy.policy_type {
        PolicyType::IdentityBased | PolicyType::ResourceBased => true,
        // Beside another answer a trust policy is only there to compare with.
        PolicyType::RoleTrust => kind == Kind::AssumeRole || policy.scope == Scope::Exact,
        _ => false,
    };
    match policies.first() {
        Some(first) if mergeable(first) => {
            policies.iter().filter(allows).filter(|policy| mergeable(policy)).collect()
        }
        _ => Vec::new(),
    }
}

/// Where a policy goes, as far as it tells one place from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    policy_type: PolicyType,
    who: Who,
    /// The resource or role whose policy it is; `None` for a policy of the principal itself.
    resource: Option<String>,
}

/// A principal of an account, as printed where it is masked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Who {
    kind: AttachKind,
    account: Option<String>,
    name: Option<String>,
}

impl Place {
    fn of(policy: &ProposedPolicy, denial: &Denial) -> Self {
        let own = policy.policy_type == PolicyType::IdentityBased;
        let principal = denial.principal.as_ref();
        let arn = principal.and_then(|of| of.arn.as_deref()).and_then(Arn::parse);
        let account = principal.and_then(|of| of.account.clone());
        let account = account.or_else(|| arn.map(|arn| arn.account.to_owned()).filter(|of| !of.is_empty()));
        let named =
            policy.attach_to.name.clone().filter(|_| own && policy.attach_to.kind != AttachKind::Identity);
        let name = named.or_else(|| principal.map(|of| of.name.clone().unwrap_or_else(|| of.raw.clone())));
        let kind = if own { policy.attach_to.kind } else { AttachKind::Identity };
        let of = policy.attach_to.arn.as_deref().map(policy_holder);
        let of = of.or_else(|| policy.attach_to.name.clone()).or_else(|| Some(String::new()));
        Place {
            policy_type: policy.policy_type,
            who: Who { kind, account, name },
            resource: of.filter(|_| !own),
        }
    }

    /// For whom the policy is.
    fn title(&self) -> String {
        let Who { kind, account, name } = &self.who;
        let who = noun(*kind, name.as_deref());
        let account = account.as_deref().map(Name::new);
        let resource =
            self.resource.as_deref().map(|resource| Some(resource).filter(|name| !name.is_empty()));
        let title = match (resource.map(|name| name.map(Name::new)), account) {
            (None, None) => PolicyTitle::For { who },
            (None, Some(account)) => PolicyTitle::ForIn { who, account },
            (Some(None), None) => PolicyTitle::OfResource { who },
            (Some(None), Some(account)) => PolicyTitle::OfResourceIn { who, account },
            (Some(Some(resource)), None) => PolicyTitle::Of { resource, who },
            (Some(Some(resource)), Some(account)) => PolicyTitle::OfIn { resource, who, account },
        };
        say::said(title)
    }
}

/// Who a policy is for, as a noun.
pub(crate) fn who(place: &AttachTo) -> Noun {
    noun(place.kind, place.name.as_deref())
}

fn noun(kind: AttachKind, name: Option<&str>) -> Noun {
    match (kind, name.map(Name::new)) {
        (AttachKind::User, Some(name)) => say::Who::User(name).into(),
        (AttachKind::Role, Some(name)) => say::Who::Role(name).into(),
        (AttachKind::PermissionSet, Some(name)) => say::Who::PermissionSet(name).into(),
        (_, Some(name)) => name.into(),
        (_, None) => PolicyTitle::Unnamed.into(),
    }
}

/// What is to be filled in in `document`, each once.
fn placeholders(document: &PolicyDocument) -> Vec<String> {
    let mut found = Vec::new();
    let json = serde_json::to_string(document).unwrap_or_default();
    for placeholder in pattern::placeholders(&json) {
        if !found.contains(&placeholder) {
            found.push(placeholder);
        }
    }
    found
}

/// `statements` as the fewest that allow the same: one for each set of resources with the same actions and conditions,
/// actions and resources sorted, none twice.
///
/// Statements with `NotAction` or `NotResource`, and those without a resource, are kept as they are.
pub fn merge_statements(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut all = Statements::default();
    statements.into_iter().for_each(|statement| all.add(&statement));
    all.finish()
}

/// Statements, folded as they come: see [`merge_statements`].
#[derive(Debug, Default)]
struct Statements {
    /// What each resource allows, by everything else that a statement says: actions by their number, sorted.
    allowed: BTreeMap<Statement, BTreeMap<Box<str>, Vec<u32>>>,
    /// The number of each action.
    actions: BTreeMap<String, u32>,
    /// What is kept as it is, by when it came.
    others: BTreeMap<Statement, usize>,
}

impl Statements {
    fn add(&mut self, statement: &Statement) {
        let plain = statement.not_action.is_none() && statement.not_resource.is_none();
        let (Some(actions), Some(resources), true) = (&statement.action, &statement.resource, plain) else {
            let next = self.others.len();
            self.others.entry(statement.clone()).or_insert(next);
            return;
        };
        let rest = Statement {
            sid: None,
            effect: statement.effect,
            principal: statement.principal.clone(),
            action: None,
            not_action: None,
            resource: None,
            not_resource: None,
            condition: statement.condition.clone(),
        };
        let of = self.allowed.entry(rest).or_default();
        for resource in &resources.0 {
            let allowed = match of.get_mut(resource.as_str()) {
                Some(allowed) => allowed,
                None => of.entry(resource.as_str().into()).or_default(),
            };
            for action in &actions.0 {
                let next = self.actions.len() as u32;
                let number = match self.actions.get(action) {
                    Some(number) => *number,
                    None => *self.actions.entry(action.clone()).or_insert(next),
                };
                if let Err(at) = allowed.binary_search(&number) {
                    allowed.insert(at, number);
                }
            }
        }
    }

    fn finish(self) -> Vec<Statement> {
        let mut names: Vec<(u32, String)> =
            self.actions.into_iter().map(|(name, number)| (number, name)).collect();
        names.sort_unstable();
        let name = |number: &u32| Some(names.get(*number as usize)?.1.as_str());
        let mut merged = Vec::new();
        for (rest, by_resource) in self.allowed {
            let mut by_actions: BTreeMap<BTreeSet<&str>, Vec<String>> = BTreeMap::new();
            for (resource, actions) in by_resource {
                let actions = actions.iter().filter_map(name).collect();
                by_actions.entry(actions).or_default().push(resource.into());
            }
            merged.extend(by_actions.into_iter().map(|(actions, resources)| Statement {
                action: Some(OneOrMany(actions.into_iter().map(str::to_owned).collect())),
                resource: Some(OneOrMany(resources)),
                ..rest.clone()
            }));
        }
        let mut others: Vec<(usize, Statement)> =
            self.others.into_iter().map(|(statement, number)| (number, statement)).collect();
        others.sort_unstable_by_key(|(number, _)| *number);
        merged.extend(others.into_iter().map(|(_, statement)| statement));
        merged
    }
}

/// `statements` in as few documents as `limit` allows, in order. A statement that is too large by itself is split at its
/// resources, else at its actions; one that cannot be split stands alone, too large.
pub fn split(statements: Vec<Statement>, limit: SizeLimit) -> Vec<PolicyDocument> {
    let around = size(&PolicyDocument::new(Vec::new()));
    let mut waiting: Vec<Statement> = statements.into_iter().rev().collect();
    let mut documents = Vec::new();
    let (mut current, mut length): (Vec<Statement>, usize) = (Vec::new(), around);
    while let Some(next) = waiting.pop() {
        let own = visible(&next);
        if around + own > limit.characters()
            && let Some((first, second)) = halves(&next)
        {
            waiting.push(second);
            waiting.push(first);
            continue;
        }
        // A comma stands between two.
        if !current.is_empty() && length + 1 + own > limit.characters() {
            documents.push(PolicyDocument::new(std::mem::take(&mut current)));
            length = around;
        }
        length += own + usize::from(!current.is_empty());
        current.push(next);
    }
    if !current.is_empty() {
        documents.push(PolicyDocument::new(current));
    }
    documents
}

/// A statement as two, which allow the same together.
fn halves(statement: &Statement) -> Option<(Statement, Statement)> {
    let halve = |list: &Option<OneOrMany>| {
        let list = &list.as_ref()?.0;
        let (first, second) = list.split_at_checked(list.len() / 2)?;
        (!first.is_empty()).then(|| (Some(OneOrMany(first.to_vec())), Some(OneOrMany(second.to_vec()))))
    };
    if let Some((first, second)) = halve(&statement.resource) {
        let of = |resource| Statement { resource, ..statement.clone() };
        return Some((of(first), of(second)));
    }
    let (first, second) = halve(&statement.action)?;
    let of = |action| Statement { action, ..statement.clone() };
    Some((of(first), of(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allow(actions: &[&str], resources: &[&str]) -> Statement {
        let list = |texts: &[&str]| OneOrMany(texts.iter().map(|text| (*text).to_owned()).collect());
        Statement::allow(list(actions), list(resources))
    }

    #[test]
    fn the_fewest_statements_allow_the_same() {
        let merged = merge_statements([
            allow(&["s3:PutObject"], &["b/*"]),
            allow(&["s3:GetObject"], &["b/*"]),
            allow(&["s3:GetObject", "s3:PutObject"], &["a/*"]),
            allow(&["s3:ListBucket"], &["b"]),
            allow(&["s3:ListBucket"], &["b"]),
        ]);
        assert_eq!(
            merged,
            [allow(&["s3:GetObject", "s3:PutObject"], &["a/*", "b/*"]), allow(&["s3:ListBucket"], &["b"])]
        );
    }

    #[test]
    fn nothing_is_allowed_that_was_not() {
        let merged = merge_statements([allow(&["a:X"], &["1", "2"]), allow(&["a:Y"], &["2", "3"])]);
        assert_eq!(
            merged,
            [allow(&["a:X"], &["1"]), allow(&["a:X", "a:Y"], &["2"]), allow(&["a:Y"], &["3"])]
        );
        let mut narrow = allow(&["iam:PassRole"], &["r"]);
        narrow
            .condition
            .entry("StringEquals".into())
            .or_default()
            .insert("iam:PassedToService".into(), "x".into());
        let merged = merge_statements([narrow.clone(), allow(&["iam:PassRole"], &["r"])]);
        assert_eq!(merged.len(), 2, "a condition is not lost");
    }

    #[test]
    fn documents_keep_to_the_limit() {
        let statements: Vec<Statement> =
            (0..40).map(|i| allow(&["lambda:GetFunction"], &[&format!("{i:0200}")])).collect();
        for limit in [SizeLimit::Managed, SizeLimit::User, SizeLimit::Group, SizeLimit::Role] {
            let documents = split(statements.clone(), limit);
            assert!(documents.iter().all(|document| size(document) <= limit.characters()));
            let all: Vec<Statement> = documents.into_iter().flat_map(|document| document.statement).collect();
            assert_eq!(all, statements);
        }
        let long: Vec<String> = (0..100).map(|i| format!("{i:0100}")).collect();
        let long: Vec<&str> = long.iter().map(String::as_str).collect();
        let documents = split(vec![allow(&["lambda:GetFunction"], &long)], SizeLimit::Managed);
        assert!(documents.len() == 2 && documents.iter().all(|document| size(document) <= 6144));
        assert_eq!(
            merge_statements(documents.into_iter().flat_map(|d| d.statement)),
            [allow(&["lambda:GetFunction"], &long)]
        );
        let whole = allow(&["x:Y"], &["z".repeat(7000).as_str()]);
        assert_eq!(split(vec![whole.clone()], SizeLimit::Managed), [PolicyDocument::new(vec![whole])]);
    }
}
