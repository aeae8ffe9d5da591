//! Encoded authorization messages: the reason is in them, for those who may decode it.
//!
//! Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::advise::propose::draft::policy;
use crate::diagnosis::{Owner, Scope};
use crate::iam::{PolicyType, Statement};
use crate::say::command::Value;
use crate::say::messages::Encoded;
use crate::say::{Advice, Call, Name};

pub(crate) fn remedy(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::Unknown, Encoded::ReasonIsEncoded);
    decode(case, &mut remedy);
    remedy.tell_owner(Encoded::InTheAccount);
    if !case.denial.encoded_message_cut {
        // Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html, Errors.
        remedy.tell_owner(Encoded::IfInvalid);
    }
    remedy.tell_owner(Encoded::AllowToDecode);
    remedy.propose(policy(
        PolicyType::IdentityBased,
        Encoded::OnlyToDecode,
        Scope::Exact,
        case.identity().0,
        vec![Statement::allow("sts:DecodeAuthorizationMessage", "*")],
    ));
    remedy.caution(Encoded::TakesNoResource);
    remedy.link(&[Doc::Decode, Doc::AccessDenied]);
    remedy
}

/// Where an encoded message stands beside a plain one, it knows more; a decoded one names the statement that matched.
pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if case.denial.encoded_message.is_some() {
        decode(case, remedy);
        remedy.link(&[Doc::Decode]);
    }
    for matched in &case.denial.matched_statements {
        let named = |id: &Option<String>| id.as_deref().filter(|id| !id.is_empty()).map(Name::new);
        match (named(&matched.statement_id), named(&matched.policy_id)) {
            (Some(statement), Some(policy)) => remedy.tell_owner(Encoded::Matched { statement, policy }),
            (Some(statement), None) => remedy.tell_owner(Encoded::MatchedStatement { statement }),
            (None, Some(policy)) => remedy.tell_owner(Encoded::MatchedPolicy { policy }),
            (None, None) => {}
        }
    }
}

fn decode(case: &Case, remedy: &mut Advice) {
    if case.denial.encoded_message_cut {
        remedy.tell(Encoded::CutOff);
        return;
    }
    let message = case.denial.encoded_message.as_deref().filter(|message| {
        !message.is_empty() && message.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_=+/".contains(&b))
    });
    let decode = Call::DecodeAuthorizationMessage.with("query", "DecodedMessage").with("output", "text");
    let message = Value::token(message.unwrap_or("ENCODED_MESSAGE"));
    remedy.tell(Encoded::Decode { decode: decode.with("encoded-message", message) });
    remedy.tell(Encoded::PasteDecoded);
}
