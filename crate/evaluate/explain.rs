//! The statement that denied: policies and a denial in, the statements that matter out, with why, and the edit.

use super::document::{Document, Statement};
use super::edit::{self, Exception, Insertion};
use super::fault::Fault;
use super::request::{Known, Request};
use super::say::{self, Because, Summary};
use super::statement::{Element, Verdict};
use super::truth::{Truth, union};
use super::unpack::{Policy, unpack};
use crate::diagnosis::{Denial, Span};
use crate::iam::{DenyEffect, Effect, PolicyType, PrincipalKind};

/// What policies do to a refused request.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Finding {
    /// What was found, in one sentence.
    pub summary: String,
    /// The policies that can be the one, in the order of the text. A pasted document is the only one.
    pub policies: Vec<PolicyFinding>,
    /// The smallest edit that lets this request past; `None` where it is not certain which statement refused, or where
    /// very many do.
    pub edit: Option<Edit>,
}

/// What one policy does to it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct PolicyFinding {
    /// What it is called: its name, or where it comes from.
    pub name: String,
    /// The text that the spans count in, where it is not the pasted one: a document that stood in a string.
    pub text: Option<String>,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// Its statements, every one.
    pub statements: Vec<StatementFinding>,
}

/// What one statement does to it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct StatementFinding {
    /// The policy's name.
    pub policy: String,
    /// Where it stands in its document, from 0.
    pub index: usize,
    /// Its `Sid`.
    pub sid: Option<String>,
    /// Where it stands in the text, in bytes of UTF-8.
    pub span: Span,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Whether it allows or denies where it applies.
    pub effect: Effect,
    /// What it does.
    pub verdict: Says,
    /// The element by which it does not apply: `Action`, `Condition`.
    pub unmatched: Option<&'static str>,
    /// Condition keys, or `action`, `resource`, `principal`, on which it depends.
    pub depends_on: Vec<String>,
    /// Why, in sentences; what stands in backticks is code.
    pub because: Vec<String>,
}

/// What a statement does, as the wire says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Says {
    /// It denies the request.
    Denies,
    /// It denies or allows the request, or does not apply: that depends.
    Depends,
    /// It allows the request.
    Allows,
    /// It does not apply.
    DoesNotMatch,
}

/// The smallest edit that lets a request past.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Edit {
    /// A change for each statement: all of them are needed.
    pub changes: Vec<Change>,
    /// What else it lets past, in sentences.
    pub lets_past: Vec<String>,
    /// What to know before making it, in sentences.
    pub notes: Vec<String>,
}

/// A change of one statement, or one more statement.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Change {
    /// The policy's name.
    pub policy: String,
    /// The statement that is changed; `None` where one is added.
    pub index: Option<usize>,
    /// What is put where, in bytes of the text that the spans count in.
    pub insertions: Vec<Insertion>,
    /// The same as a difference in the unified form.
    pub diff: String,
}

/// Which statement of a pasted text refused what `denial` tells of.
///
/// `text` is one policy document (JSON, with comments or trailing commas as people paste it; URL-encoded; a statement by
/// itself), or what the AWS CLI prints around some. The answer has every statement with its place in `text`, what it
/// does to the request, why, and on what that depends where the denial does not say enough; and the smallest edit that
/// lets the request past. Faults of the document stand beside it, with their lines. Keeps nothing, never panics, takes
/// time linear in `text`.
pub fn explain(text: &str, denial: &Denial) -> Finding {
    examine(&unpack(text, ""), denial)
}

/// [`explain`] for policies that are read already.
pub fn examine(policies: &[Policy], denial: &Denial) -> Finding {
    let mut request = Request::refused(denial);
    let policies = candidates(policies, denial, &request);
    learn(&policies, &mut request);
    let mut found: Vec<PolicyFinding> = policies.iter().map(|policy| finding(policy, &request)).collect();
    let named = named_by_aws(&policies, denial);
    settle(&mut found, &policies, denial, named);
    let edit = edit_of(&found, &policies, denial, &request);
    Finding { summary: summary(&found, &policies, denial).said(), policies: found, edit }
}

/// The policies that can have refused: those of the ARN that AWS names, else those of its type and of this principal.
fn candidates<'p>(policies: &'p [Policy], denial: &Denial, request: &Request) -> Vec<&'p Policy> {
    if let Some(arn) = &denial.policy_arn {
        let named: Vec<&Policy> = policies.iter().filter(|policy| policy.arn.as_ref() == Some(arn)).collect();
        if !named.is_empty() {
            return named;
        }
    }
    let of_type = |policy: &Policy| match (policy.policy_type, denial.policy_type) {
        (Some(own), Some(said)) => own == said,
        (Some(PolicyType::RoleTrust), None) => {
            request.actions.iter().all(|action| action.starts_with("sts:"))
        }
        _ => true,
    };
    let arns = match request.context("aws:PrincipalArn") {
        Some(Known::Values(values)) => values.first(),
        _ => None,
    };
    let is_own = |who: &String| {
        let Some(own) = arns else { return true };
        let pattern = super::Pattern::new(
            who,
            super::pattern::Syntax { wildcards: false, variables: false, fold: true },
        );
        own.test("principal", |text| pattern.matches(text, request, "principal")) != Truth::No
    };
    let of_principal = |policy: &Policy| match &policy.attached_to {
        Some(list) if policy.policy_type != Some(PolicyType::RoleTrust) => list.iter().any(is_own),
        _ => true,
    };
    policies.iter().filter(|policy| of_type(policy) && of_principal(policy)).collect()
}

/// What the list says of the principal: the role's whole ARN.
fn learn(policies: &[&Policy], request: &mut Request) {
    if request.principal.as_ref().is_none_or(|principal| principal.kind != PrincipalKind::AssumedRole) {
        return;
    }
    let lists: Vec<&[String]> = policies.iter().filter_map(|policy| policy.attached_to.as_deref()).collect();
    let name = request.principal.as_ref().and_then(|principal| principal.name.clone());
    let own = lists.iter().flat_map(|list| list.iter()).find(|arn| arn.rsplit('/').next() == name.as_deref());
    if let Some(arn) = own {
        request.set_value("aws:PrincipalArn", arn);
    }
}

fn finding(policy: &Policy, request: &Request) -> PolicyFinding {
    // Lines are counted once for the whole text, not once a statement.
    let (mut line, mut counted) = (1, 0);
    let statements = policy.document.statements.iter().map(|statement| {
        let until = policy.text.get(counted..statement.span.start).unwrap_or_default();
        line += until.bytes().filter(|b| *b == b'\n').count();
        counted = counted.max(statement.span.start);
        of_statement(policy, statement, request, line)
    });
    PolicyFinding {
        name: policy.name.clone(),
        statements: statements.collect(),
        text: (!policy.is_pasted).then(|| policy.text.to_string()),
        faults: policy.document.faults.clone(),
    }
}

fn of_statement(policy: &Policy, statement: &Statement, request: &Request, line: usize) -> StatementFinding {
    let verdict = statement.verdict(request);
    let because = because(statement, request, &verdict).iter().map(Because::said).collect();
    let (says, unmatched, depends_on) = match verdict {
        Verdict::Denies => (Says::Denies, None, Vec::new()),
        Verdict::Allows => (Says::Allows, None, Vec::new()),
        Verdict::Depends(keys) => (Says::Depends, None, keys),
        Verdict::DoesNotMatch(element) => (Says::DoesNotMatch, Some(name(element)), Vec::new()),
    };
    StatementFinding {
        policy: policy.name.clone(),
        index: statement.index,
        sid: statement.sid.clone(),
        span: statement.span,
        line,
        effect: statement.effect,
        verdict: says,
        unmatched,
        depends_on,
        because,
    }
}

/// The element's name.
fn name(element: Element) -> &'static str {
    match element {
        Element::Principal => "Principal",
        Element::NotPrincipal => "NotPrincipal",
        Element::Action => "Action",
        Element::NotAction => "NotAction",
        Element::Resource => "Resource",
        Element::NotResource => "NotResource",
        Element::Condition(_) => "Condition",
        Element::Fault => "Statement",
    }
}

/// Why a statement does what it does.
fn because<'a>(statement: &'a Statement, request: &'a Request, verdict: &Verdict) -> Vec<Because<'a>> {
    let action = request.actions.first().map_or("", String::as_str);
    if let Verdict::DoesNotMatch(element) = verdict {
        return vec![match element {
            Element::Fault => Because::Faulty,
            Element::Action | Element::NotAction => Because::OtherAction { action },
            Element::Principal | Element::NotPrincipal => Because::OtherPrincipal,
            Element::Resource | Element::NotResource => {
                let resource = request.resource.as_ref().map(super::Value::shown).unwrap_or_default();
                Because::OtherResource { resource }
            }
            Element::Condition(number) => match statement.condition.get(*number) {
                Some(term) => Because::Fails { term, value: value_of(request, &term.key) },
                None => Because::Faulty,
            },
        }];
    }
    let mut reasons = Vec::new();
    let depends = |on: &str| matches!(verdict, Verdict::Depends(keys) if keys.iter().any(|key| key == on));
    if depends("action") {
        reasons.push(Because::OpenAction);
    } else if statement.action.negated {
        reasons.push(Because::NotAction { action });
    } else {
        let named = request.actions.iter().find_map(|action| {
            let pattern = statement.action.patterns.iter().find(|pattern| pattern.matches_text(action))?;
            Some(Because::Action { action, pattern: &pattern.source })
        });
        reasons.extend(named);
    }
    if depends("resource") {
        reasons.push(Because::OpenResource);
    }
    if depends("principal") {
        reasons.push(Because::OpenPrincipal);
    }
    reasons.extend(statement.terms(request).map(|(term, truth)| match truth {
        Truth::Depends(_) => Because::Open { term },
        _ => Because::Holds { term, value: value_of(request, &term.key) },
    }));
    reasons
}

/// What the request has for a key, for people.
fn value_of(request: &Request, key: &str) -> Option<String> {
    match request.context(key) {
        Some(Known::Values(values)) => {
            let shown: Vec<String> = values.iter().map(super::Value::shown).collect();
            Some(shown.join(", "))
        }
        _ => None,
    }
}

/// Whether AWS has said of the one policy here that it denied; `Some(true)` where it named it by its ARN.
fn named_by_aws(policies: &[&Policy], denial: &Denial) -> Option<bool> {
    let [only] = policies else { return None };
    if denial.effect != DenyEffect::Explicit {
        return None;
    }
    match (&denial.policy_arn, &only.arn) {
        (Some(said), Some(own)) => (said == own).then_some(true),
        // Whoever is told the policy's ARN pastes that policy.
        (Some(_), None) => Some(true),
        (None, _) => denial.policy_type.map(|_| false),
    }
}

/// What AWS has said besides: the statement itself, or the policy, which leaves one statement that can have denied.
fn settle(found: &mut [PolicyFinding], policies: &[&Policy], denial: &Denial, named: Option<bool>) {
    let said: Vec<&str> = denial
        .matched_statements
        .iter()
        .filter(|of| of.effect.as_deref().is_none_or(|effect| effect.eq_ignore_ascii_case("deny")))
        .filter_map(|of| of.statement_id.as_deref())
        .filter(|sid| !sid.is_empty())
        .collect();
    let open = |of: &StatementFinding| of.effect == Effect::Deny && of.verdict == Says::Depends;
    for statement in found.iter_mut().flat_map(|policy| &mut policy.statements) {
        if open(statement) && statement.sid.as_deref().is_some_and(|sid| said.contains(&sid)) {
            statement.verdict = Says::Denies;
            statement.because.insert(0, Because::Named.said());
        }
    }
    let all = || found.iter().flat_map(|policy| &policy.statements);
    let sure = all().any(|of| of.verdict == Says::Denies);
    let readable = policies.iter().all(|policy| !policy.document.is_refused());
    let (Some(named), true, 1) = (named, readable && !sure, all().filter(|of| open(of)).count()) else {
        return;
    };
    let Some(policy_type) = denial.policy_type else { return };
    if let Some(only) = found.iter_mut().flat_map(|policy| &mut policy.statements).find(|of| open(of)) {
        only.because.insert(0, Because::Elimination { policy: policy_type, named }.said());
        if named {
            only.verdict = Says::Denies;
        }
    }
}

fn summary<'a>(found: &'a [PolicyFinding], policies: &[&'a Policy], denial: &Denial) -> Summary<'a> {
    let faults = policies.iter().flat_map(|policy| &policy.document.faults);
    let errors = faults.filter(|fault| fault.severity == super::Severity::Error).count();
    if found.iter().all(|policy| policy.statements.is_empty()) {
        return if errors > 0 { Summary::Faulty { count: errors } } else { Summary::NoPolicy };
    }
    let all = || found.iter().flat_map(|policy| &policy.statements);
    let of = |effect, verdict| all().filter(move |of| of.effect == effect && of.verdict == verdict);
    let keys =
        |effect| of(effect, Says::Depends).fold(Vec::new(), |keys, of| union(keys, of.depends_on.clone()));
    let statement = |of: &StatementFinding| say::statement(of.index, of.sid.as_deref());
    let denies: Vec<&StatementFinding> = of(Effect::Deny, Says::Denies).collect();
    match denies.as_slice() {
        [only] => return Summary::Denied { statement: statement(only), policy: &only.policy },
        [_, ..] => return Summary::DeniedBy { count: denies.len() },
        [] if errors > 0 => return Summary::Faulty { count: errors },
        [] => (),
    }
    let may = of(Effect::Deny, Says::Depends).count();
    if denial.effect != DenyEffect::Implicit && may > 0 {
        return Summary::MayDeny { count: may, on: keys(Effect::Deny) };
    }
    if denial.effect == DenyEffect::Explicit {
        return Summary::NoneDenies;
    }
    if let Some(allows) = of(Effect::Allow, Says::Allows).next() {
        return Summary::Allows { statement: statement(allows) };
    }
    match of(Effect::Allow, Says::Depends).count() {
        0 => Summary::NoneAllows,
        count => Summary::MayAllow { count, on: keys(Effect::Allow) },
    }
}

/// The most statements that one edit changes.
const MOST_CHANGES: usize = 16;

/// The smallest edit that lets the request past.
fn edit_of(
    found: &[PolicyFinding],
    policies: &[&Policy],
    denial: &Denial,
    request: &Request,
) -> Option<Edit> {
    let denying = |says| {
        let pairs = found
            .iter()
            .zip(policies)
            .flat_map(|(found, policy)| found.statements.iter().map(move |of| (of, *policy)));
        pairs.filter(move |(of, _)| of.effect == Effect::Deny && of.verdict == says).collect::<Vec<_>>()
    };
    let mut wanted = denying(Says::Denies);
    let mut notes = Vec::new();
    if wanted.is_empty() && denial.effect != DenyEffect::Implicit {
        wanted = denying(Says::Depends);
        if wanted.len() > 1 {
            return None;
        }
        notes.extend((!wanted.is_empty()).then(|| say::Note::OnlyIfItDenied.said()));
    }
    if wanted.is_empty() {
        return super::grant::one_more_statement(policies, denial, request);
    }
    // A difference for each of very many statements is of no use, and each costs the whole text.
    if wanted.len() > MOST_CHANGES {
        return None;
    }
    let exception = exception_for(request)?;
    let mut changes = Vec::new();
    let mut lets_past = Vec::new();
    for (of, policy) in wanted {
        let insertions = edit::narrow(&policy.text, of.span, &exception)?;
        changes.push(change(policy, Some(of.index), insertions));
        let statement = policy.document.statements.get(of.index)?;
        lets_past.push(say::lets_past(statement, &exception, of.sid.as_deref()));
    }
    Some(Edit { changes, lets_past, notes })
}

/// A change as a difference.
pub(super) fn change(policy: &Policy, index: Option<usize>, insertions: Vec<Insertion>) -> Change {
    let name = if policy.name.is_empty() { "policy.json" } else { &policy.name };
    let diff = edit::difference(&policy.text, &edit::apply(&policy.text, &insertions), name);
    Change { policy: policy.name.clone(), index, insertions, diff }
}

/// The exception that names exactly the principal. `None` where it has nothing that an exception could name.
fn exception_for(request: &Request) -> Option<Exception> {
    let principal = request.principal.as_ref()?;
    if principal.kind == PrincipalKind::Service {
        let host = principal.name.clone()?;
        return Some(Exception {
            operator: "StringNotEquals",
            key: "aws:PrincipalServiceName",
            values: vec![host],
        });
    }
    let Some(Known::Values(values)) = request.context("aws:PrincipalArn") else { return None };
    // A role's name is the only one in its account: with any path it is the same role.
    let text = |text: &super::Text| text.filled(|_| "*");
    let values: Vec<String> = values.first()?.0.iter().map(text).collect();
    let plain = |value: &String| !value.contains(['$', '?', '<', '…']) && !value.contains("**");
    values.iter().all(plain).then_some(Exception { operator: "ArnNotLike", key: "aws:PrincipalArn", values })
}

impl Document {
    /// The document after the insertions: for whoever wants to see that they do what they say.
    pub fn edited(text: &str, insertions: &[Insertion]) -> Document {
        Document::read(&edit::apply(text, insertions))
    }
}
