//! Several denials at once: one policy for each principal, and one request for all of them.

use crate::Diagnosis;
use crate::advise::merge;
use crate::diagnosis::{Kind, Owner, ProposedPolicy, Scope};
use crate::iam::{DenyEffect, PolicyType, Principal};
use crate::say::messages::{Letter, Together};
use crate::say::nouns::Items;
use crate::say::said;
use crate::say::sentence::Noun;
use crate::verdict::Verdict;

/// What several denials of one principal need.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Needs {
    /// Who was refused; `None` where the messages do not say.
    pub principal: Option<Principal>,
    /// Which of the denials are this principal's, by their place in the list that was given.
    pub denials: Vec<usize>,
    /// The policies that allow what an Allow can: as few as IAM's limit for a managed policy lets be.
    pub policies: Vec<ProposedPolicy>,
    /// The denials that are not in those policies, by their place in the list that was given, each with the reason.
    pub not_granted: Vec<NotGranted>,
}

/// A denial that no policy of the principal's mends.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct NotGranted {
    /// Its place in the list that was given.
    pub denial: usize,
    /// Why, one sentence.
    pub why: String,
}

/// What each principal of `diagnoses` needs, in the order in which they come up. A role and its sessions are one.
pub fn needs(diagnoses: &[Diagnosis]) -> Vec<Needs> {
    let mut all: Vec<Needs> = Vec::new();
    for (index, diagnosis) in diagnoses.iter().enumerate() {
        let who = diagnosis.denial.principal.as_ref();
        match all.iter_mut().find(|needs| is_one(needs.principal.as_ref(), who)) {
            Some(needs) => needs.denials.push(index),
            None => all.push(Needs {
                principal: who.cloned(),
                denials: vec![index],
                policies: Vec::new(),
                not_granted: Vec::new(),
            }),
        }
    }
    for needs in &mut all {
        let own: Vec<(usize, &Diagnosis)> =
            needs.denials.iter().filter_map(|index| Some((*index, diagnoses.get(*index)?))).collect();
        let (granted, others): (Vec<_>, Vec<_>) = own.into_iter().partition(|(_, one)| granted(one));
        needs.not_granted = others
            .into_iter()
            .map(|(denial, diagnosis)| NotGranted { denial, why: Verdict::of(diagnosis).what })
            .collect();
        let granted: Vec<Diagnosis> = granted.into_iter().map(|(_, one)| one.clone()).collect();
        needs.policies = policies(&granted);
    }
    all
}

/// Whether an Allow in the principal's own policy is the whole answer.
fn granted(diagnosis: &Diagnosis) -> bool {
    let first = diagnosis.remedy.policies.first();
    let also = diagnosis.remedy.policies.iter().any(|policy| policy.scope == Scope::AlsoNeeded);
    !also
        && first.is_some_and(|policy| {
            policy.policy_type == PolicyType::IdentityBased && policy.scope == Scope::Exact
        })
}

/// One answer to one denial, or to several of one user or role that one policy mends.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The denials that it answers, by their place in the list that was given.
    pub denials: Vec<usize>,
    /// The answer. Of several denials it holds what they share, and one policy for all of them.
    pub diagnosis: Diagnosis,
    /// What was denied, a line each; empty where the answer is to one.
    pub denied: Vec<String>,
}

/// The answers to `diagnoses`, in the order in which they come up: what several denials of one user or role lack is said once,
/// with one policy.
pub fn answers(diagnoses: &[Diagnosis]) -> Vec<Answer> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (index, diagnosis) in diagnoses.iter().enumerate() {
        let twin = groups.iter_mut().find(|group| {
            let first = group.first().and_then(|first| diagnoses.get(*first));
            first.is_some_and(|first| are_one(first, diagnosis))
        });
        match twin {
            Some(group) => group.push(index),
            None => groups.push(vec![index]),
        }
    }
    let mut all = Vec::new();
    for denials in groups {
        match together(diagnoses, &denials) {
            Some(answer) => all.push(answer),
            None => all.extend(denials.into_iter().filter_map(|index| {
                let diagnosis = diagnoses.get(index)?.clone();
                Some(Answer { denials: vec![index], diagnosis, denied: Vec::new() })
            })),
        }
    }
    all.sort_by_key(|answer| answer.denials.first().copied());
    all
}

/// Whether one answer can hold both: an Allow in the same principal's policy mends either, and neither is doubted.
fn are_one(a: &Diagnosis, b: &Diagnosis) -> bool {
    let plain = |of: &Diagnosis| granted(of) && of.doubts.is_empty() && of.kind == Kind::AccessDenied;
    let place = |of: &Diagnosis| of.remedy.policies.first().map(|policy| policy.attach_to.clone());
    plain(a)
        && plain(b)
        && a.denial.principal.is_some()
        && is_one(a.denial.principal.as_ref(), b.denial.principal.as_ref())
        && (a.denial.effect, a.denial.policy_type) == (b.denial.effect, b.denial.policy_type)
        && place(a) == place(b)
}

/// The answer to several denials; `None` where they are not several, or no one policy holds what they lack.
fn together(diagnoses: &[Diagnosis], denials: &[usize]) -> Option<Answer> {
    let each: Vec<Diagnosis> = denials.iter().filter_map(|index| diagnoses.get(*index)).cloned().collect();
    let (first, others) = each.split_first()?;
    let merged = merge::merge(&each).policies;
    if others.is_empty() || merged.len() != 1 {
        return None;
    }
    let mut diagnosis = first.clone();
    let remedy = &mut diagnosis.remedy;
    let count = each.len();
    let who = merge::who(&first.remedy.policies.first()?.attach_to);
    remedy.summary = said(match first.denial.effect {
        DenyEffect::Implicit => Together::Nothing { who, count },
        _ => Together::Perhaps { who, count },
    });
    remedy.policies = merged;
    remedy.owner_steps.iter_mut().for_each(|step| *step = renamed(step));
    for Diagnosis { remedy: other, .. } in others {
        // How a policy is attached is said once.
        let more = |line: &&String| !line.contains("policy.json") && !line.contains("--policy-name");
        join(&mut remedy.steps, other.steps.iter());
        join(&mut remedy.owner_steps, other.owner_steps.iter().filter(more));
        join(&mut remedy.cautions, other.cautions.iter());
        join(&mut remedy.links, other.links.iter());
    }
    remedy.links.truncate(3);
    let denied = each.iter().map(one_line).collect();
    diagnosis.denial.actions.clear();
    diagnosis.denial.likely_actions.clear();
    diagnosis.denial.operation = None;
    diagnosis.denial.resource = None;
    diagnosis.denial.request_id = None;
    Some(Answer { denials: denials.to_vec(), diagnosis, denied })
}

/// `step` with a name for its policy that says no single action.
fn renamed(step: &str) -> String {
    const OPTION: &str = "--policy-name ";
    let mut parts = step.split(OPTION);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, rest) = part.split_at(part.find([' ', '`']).unwrap_or(part.len()));
        out.push_str(OPTION);
        out.push_str("AllowWhatWasDenied");
        out.push_str(rest);
    }
    out
}

/// Adds what is not there yet.
fn join<'m, T: Clone + PartialEq + 'm>(all: &mut Vec<T>, more: impl Iterator<Item = &'m T>) {
    for one in more {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
}

/// The merged answers of one principal.
fn policies(granted: &[Diagnosis]) -> Vec<ProposedPolicy> {
    merge::merge(granted).policies
}

fn is_one(a: Option<&Principal>, b: Option<&Principal>) -> bool {
    let key = |one: &Principal| (one.kind, one.account.clone(), one.name.clone());
    match (a, b) {
        (Some(a), Some(b)) if a.name.is_some() => key(a) == key(b),
        (Some(a), Some(b)) => a.raw == b.raw,
        (None, None) => true,
        _ => false,
    }
}

/// One request for all of `diagnoses`, as plain text that ends in a line break: what was refused, a policy for each
/// principal, and what no policy of theirs can mend. One denial gives the request of that denial.
pub fn request(diagnoses: &[Diagnosis]) -> String {
    if let [only] = diagnoses {
        return crate::render::request::plain(only);
    }
    let mut parts = vec![said(Letter::Hello), said(Letter::RequestsRefused { number: diagnoses.len() })];
    for needs in needs(diagnoses) {
        let who = needs.principal.as_ref();
        let who = who.map_or_else(|| said(Letter::WhoIsNotSaid), |principal| principal.raw.clone());
        let refused: Vec<String> = needs
            .denials
            .iter()
            .filter_map(|index| diagnoses.get(*index))
            .map(|diagnosis| format!("- {}", one_line(diagnosis)))
            .collect();
        parts.push(format!("{}:\n{}", visible(&who), refused.join("\n")));
        for policy in &needs.policies {
            let json = crate::render::json::shown(&policy.document);
            let json: Vec<String> = json.lines().map(|line| format!("    {line}")).collect();
            parts.push(said(Letter::HoldsWhatAnAllowCan { policy: policy.policy_type }));
            parts.push(json.join("\n"));
            if !policy.placeholders.is_empty() {
                let names = policy.placeholders.iter().cloned().map(Noun::Plain).collect();
                parts.push(said(Letter::ToBeFilledIn { names: Items(names) }));
            }
        }
        let others: Vec<String> = needs
            .not_granted
            .iter()
            .filter_map(|other| {
                let diagnosis = diagnoses.get(other.denial)?;
                Some(format!(
                    "- {}: {} {}",
                    one_line(diagnosis),
                    other.why,
                    visible(&diagnosis.remedy.summary)
                ))
            })
            .collect();
        if !others.is_empty() {
            parts.push(format!("{}\n{}", said(Letter::NoPolicyOfTheCallers), others.join("\n")));
        }
    }
    parts.push(said(Letter::ThankYou));
    parts.join("\n\n") + "\n"
}

/// What was refused, and on what.
fn one_line(diagnosis: &Diagnosis) -> String {
    let denial = &diagnosis.denial;
    let actions: Vec<&str> = denial.actions.iter().map(|action| action.best()).collect();
    let what = if actions.is_empty() {
        denial.operation.clone().unwrap_or_else(|| said(Letter::ARequest))
    } else {
        actions.join(", ")
    };
    let on = denial.resource.as_ref().map(|resource| resource.arn.as_deref().unwrap_or(&resource.raw));
    let on =
        on.map(|on| Letter::On { what: Noun::Plain(what.clone()), resource: Noun::Plain(on.to_owned()) });
    visible(&on.map_or(what, said))
}

/// `text` without what would hide or turn round what stands in a message.
fn visible(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_control()
                && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}

/// Whether somebody else than the reader has to be asked about `diagnosis`.
pub fn is_asked(diagnosis: &Diagnosis) -> bool {
    !matches!(diagnosis.remedy.owner, Owner::Reader)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Page, diagnose};

    const ROLE: &str = "arn:aws:sts::123456789012:assumed-role/TeamSapphire/";

    fn sample() -> Vec<Diagnosis> {
        let allow = |who: &str, action: &str, on: &str| {
            format!(
                "User: {who} is not authorized to perform: {action} on resource: {on} because no identity-based policy allows the {action} action\n\n"
            )
        };
        let table = "arn:aws:dynamodb:us-east-1:123456789012:table/Ledger";
        let text = allow(&format!("{ROLE}ana"), "dynamodb:PutItem", table)
            + &allow(&format!("{ROLE}ben"), "dynamodb:Query", table)
            + &allow("arn:aws:iam::123456789012:user/mateojackson", "s3:ListAllMyBuckets", "*")
            + &format!(
                "User: {ROLE}ana is not authorized to perform: ec2:RunInstances on resource: * with an explicit deny in a service control policy"
            );
        diagnose(&text, &Page::default())
    }

    #[test]
    fn each_principal_gets_one_policy() {
        let diagnoses = sample();
        assert_eq!(diagnoses.len(), 4);
        let needs = needs(&diagnoses);
        let said: Vec<_> = needs
            .iter()
            .map(|one| {
                let actions: Vec<String> = one
                    .policies
                    .iter()
                    .flat_map(|policy| &policy.document.statement)
                    .flat_map(|statement| statement.action.clone().map(|list| list.0).unwrap_or_default())
                    .collect();
                let others: Vec<_> =
                    one.not_granted.iter().map(|other| (other.denial, other.why.as_str())).collect();
                (
                    one.principal.as_ref().and_then(|who| who.name.as_deref()),
                    one.denials.clone(),
                    actions,
                    others,
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                (
                    Some("TeamSapphire"),
                    vec![0, 1, 3],
                    vec!["dynamodb:PutItem".to_owned(), "dynamodb:Query".to_owned()],
                    vec![(3, "A service control policy denies ec2:RunInstances.")]
                ),
                (Some("mateojackson"), vec![2], vec!["s3:ListAllMyBuckets".to_owned()], vec![]),
            ]
        );
    }

    #[test]
    fn one_answer_holds_what_one_policy_mends() {
        let diagnoses = sample();
        let answers = answers(&diagnoses);
        let denials: Vec<&[usize]> = answers.iter().map(|answer| answer.denials.as_slice()).collect();
        assert_eq!(denials, [&[0, 1][..], &[2], &[3]]);
        let Answer { diagnosis, denied, .. } = &answers[0];
        assert_eq!(denied.len(), 2);
        assert!(denied[1].contains("dynamodb:Query on arn:aws:dynamodb"), "{denied:?}");
        let text = crate::render::text::together(diagnosis, denied, &crate::render::text::Plain, 100);
        assert_eq!(text.matches("\"Version\"").count(), 1, "{text}");
        for part in [
            "the role TeamSapphire",
            "--policy-name AllowWhatWasDenied --policy-document",
            "2 requests",
            "What was denied",
            "\"dynamodb:PutItem\"",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        let lines: Vec<&str> = text.lines().filter(|line| line.trim().len() > 30).collect();
        for line in &lines {
            assert_eq!(lines.iter().filter(|other| *other == line).count(), 1, "twice: {line}");
        }
    }

    #[test]
    fn one_request_holds_them_all() {
        let request = request(&sample());
        for part in [
            "AWS refused 4 requests",
            "- dynamodb:PutItem on arn:aws:dynamodb",
            "\"dynamodb:Query\"",
            "A service control policy denies ec2:RunInstances.",
        ] {
            assert!(request.contains(part), "{part} in {request}");
        }
        assert!(needs(&[]).is_empty());
    }
}
