//! The list of facts: who, what, on what, refused by what. It stands here once, for the text, the request and the card.

use super::Message;
use super::messages::DeniedBy;
pub use super::messages::Fact;
use super::nouns::Name;
use crate::Diagnosis;
use crate::iam::DenyEffect;

impl Fact {
    /// Its name, in the language that is spoken now.
    pub fn name(self) -> String {
        Message::from(self).said()
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
    let arn = denial.policy_arn.as_deref().map(Name::new);
    let refused = match (denial.effect, denial.policy_type, arn) {
        (DenyEffect::Explicit, Some(policy), None) => DeniedBy::DenyIn { policy },
        (DenyEffect::Explicit, Some(policy), Some(arn)) => DeniedBy::DenyInNamed { policy, arn },
        (DenyEffect::Explicit, None, None) => DeniedBy::Deny,
        (DenyEffect::Explicit, None, Some(arn)) => DeniedBy::DenyNamed { arn },
        (DenyEffect::Implicit, Some(policy), None) => DeniedBy::NoAllowIn { policy },
        (DenyEffect::Implicit, Some(policy), Some(arn)) => DeniedBy::NoAllowInNamed { policy, arn },
        (DenyEffect::Implicit, None, _) => DeniedBy::NoAllow,
        (DenyEffect::Unknown, Some(policy), None) => DeniedBy::Policy { policy },
        (DenyEffect::Unknown, Some(policy), Some(arn)) => DeniedBy::PolicyNamed { policy, arn },
        (DenyEffect::Unknown, None, _) => return None,
    };
    Some(Message::from(refused).said())
}
