//! Encoded authorization messages: the reason is in them, for those who may decode it.
//!
//! Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>

use crate::advise::case::{Case, prose};
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::diagnosis::{Owner, Remedy, Scope};
use crate::iam::{PolicyType, Statement};

pub(crate) fn remedy(case: &Case) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Unknown,
        "AWS put the reason into an encoded message. Decode it to see which action was refused, and by what.",
    );
    decode(case, &mut remedy);
    remedy.tell_owner("Decode the message in the account that was refused: only there it can be read.");
    remedy.tell_owner("If the caller should be able to decode such messages, attach the policy below. It reveals policy details, and grants nothing else.");
    remedy.propose(policy(
        PolicyType::IdentityBased,
        "Only to decode such messages",
        Scope::Exact,
        case.identity().0,
        vec![Statement::allow("sts:DecodeAuthorizationMessage", "*")],
    ));
    remedy.caution("`sts:DecodeAuthorizationMessage` takes no resource, so `*` is the only one it can have.");
    remedy.link(&[Doc::Decode, Doc::AccessDenied]);
    remedy
}

/// Where an encoded message stands beside a plain one, it knows more; a decoded one names the statement that matched.
pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if case.denial.encoded_message.is_some() {
        decode(case, remedy);
        remedy.link(&[Doc::Decode]);
    }
    for matched in &case.denial.matched_statements {
        let parts = [("statement", &matched.statement_id), ("policy", &matched.policy_id)];
        let named: Vec<String> = parts
            .into_iter()
            .filter_map(|(what, id)| {
                Some(format!("{what} {}", prose(id.as_deref().filter(|id| !id.is_empty())?)))
            })
            .collect();
        if !named.is_empty() {
            remedy.tell_owner(format!("The decoded message names what matched: {}.", named.join(" of ")));
        }
    }
}

fn decode(case: &Case, remedy: &mut Remedy) {
    if case.denial.encoded_message_cut {
        remedy.tell("The encoded message is cut off and cannot be decoded. Get the whole one from the tool's log or from CloudTrail (`errorMessage`).");
        return;
    }
    let message = case.denial.encoded_message.as_deref().filter(|message| {
        !message.is_empty() && message.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_=+/".contains(&b))
    });
    remedy.tell(format!(
        "Decode it: `aws sts decode-authorization-message --query DecodedMessage --output text --encoded-message {}`.",
        message.unwrap_or("ENCODED_MESSAGE")
    ));
    remedy.tell("Paste the decoded JSON here: it is then explained in full. It names principals and resources, so share it with care.");
}
