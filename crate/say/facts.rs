//! The list of facts: who, what, on what, refused by what. It stands here once, for the text, the request and the card.

use super::locale::{English, Speaks};
use crate::Diagnosis;
use crate::iam::DenyEffect;

/// A fact of a denial.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each variant is its own name
pub enum Fact {
    Who,
    Action,
    Operation,
    Resource,
    DeniedBy,
    ErrorCode,
    When,
    Region,
    RequestId,
}

impl Speaks<Fact> for English {
    fn say(&self, of: &Fact) -> String {
        match of {
            Fact::Who => "Who",
            Fact::Action => "Action",
            Fact::Operation => "Operation",
            Fact::Resource => "Resource",
            Fact::DeniedBy => "Denied by",
            Fact::ErrorCode => "Error code",
            Fact::When => "When",
            Fact::Region => "Region",
            Fact::RequestId => "Request ID",
        }
        .to_owned()
    }
}

/// What is known of a denial, in the order in which it is shown.
pub fn facts(diagnosis: &Diagnosis) -> Vec<(Fact, String)> {
    let denial = &diagnosis.denial;
    let actions: Vec<&str> = denial.actions.iter().map(|action| action.best()).collect();
    let resource = denial.resource.as_ref().map(|resource| match &resource.arn {
        Some(arn) if *arn != resource.raw => format!("{} ({arn})", resource.raw),
        _ => resource.raw.clone(),
    });
    let all = [
        (Fact::Who, denial.principal.as_ref().map(|principal| principal.raw.clone())),
        (Fact::Action, (!actions.is_empty()).then(|| actions.join(", "))),
        (Fact::Operation, denial.operation.clone()),
        (Fact::Resource, resource),
        (Fact::DeniedBy, denied_by(diagnosis)),
        (Fact::ErrorCode, denial.code.clone()),
        (Fact::When, denial.time.clone()),
        (Fact::Region, denial.region.clone()),
        (Fact::RequestId, denial.request_id.clone()),
    ];
    all.into_iter().filter_map(|(fact, value)| Some((fact, value?))).collect()
}

/// The refusal in one line: by a Deny in which type of policy, or for want of an Allow.
fn denied_by(diagnosis: &Diagnosis) -> Option<String> {
    let denial = &diagnosis.denial;
    let named = denial.policy_arn.as_deref().map_or_else(String::new, |arn| format!(", {arn}"));
    Some(match (denial.effect, denial.policy_type) {
        (DenyEffect::Explicit, Some(policy)) => format!("a Deny in {} {policy}{named}", policy.article()),
        (DenyEffect::Explicit, None) => format!("a Deny{named}"),
        (DenyEffect::Implicit, Some(policy)) => format!("no Allow in any {policy}{named}"),
        (DenyEffect::Implicit, None) => "no Allow".to_owned(),
        (DenyEffect::Unknown, Some(policy)) => format!("{} {policy}{named}", policy.article()),
        (DenyEffect::Unknown, None) => return None,
    })
}
