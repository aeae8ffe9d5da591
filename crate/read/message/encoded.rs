//! Encoded authorization messages, and EC2's refusals without one.

use crate::diagnosis::{Denial, DeniedAction, Kind};
use crate::read::message::found::Found;
use crate::read::parts::blob::{api, message};
use crate::read::parts::reason;
use crate::read::parts::reason::Reason;
use crate::read::text::phrase::{eat, eat_back, find_loose, rfind_loose};
use crate::read::text::shape::is_template;
use crate::read::text::slice::{ahead, back, between, skip_space, tail};

/// Signs of the tools that print EC2's refusal without its code.
const REFUSED: &[&str] =
    &["CREATE_FAILED", "UPDATE_FAILED", "ROLLBACK", "AWS::", "cdk deploy", "Stack] ", "CloudFormation"];

/// The message that the needle at `at` introduces, or the bare refusal that it belongs to.
pub fn encoded(text: &str, floor: usize, at: usize) -> Option<Found> {
    blob(text, floor, at).or_else(|| refusal(text, floor, at))
}

/// `[You are not authorized to perform this operation.] Encoded authorization failure message: BLOB`.
fn blob(text: &str, floor: usize, at: usize) -> Option<Found> {
    let word = back(text, at, 1);
    let behind = eat(text, word, "authorization failure message")
        .or_else(|| eat(text, word, "authorization message"))?;
    let encoded = eat_back(text, word, "encoded")?;
    let colon = skip_space(text, behind);
    let has_colon = tail(text, colon).starts_with([':', '=', '"', '\'']);
    let start = colon + usize::from(has_colon);
    let start = start
        + tail(text, start)
            .chars()
            .take_while(|c| c.is_whitespace() || matches!(c, '`' | '"' | '\'' | '*' | ':'))
            .count();
    let (message, end, cut) = if has_colon { message(text, start) } else { (None, behind, false) };
    let visible = message.is_some();
    // Without the message only the refusal before it makes an instance.
    let refused = rfind_loose(
        text,
        floor.max(back(text, encoded, 300)),
        encoded,
        "not authorized to perform this operation",
    );
    // Where it is masked, its decoded document may stand below.
    let decoded =
        || crate::read::text::slice::find(text, behind, ahead(text, behind, 400), "explicitDeny").is_some();
    if !visible && (refused.is_none() || decoded()) {
        return None;
    }
    let begin = refused.map_or(encoded, |(start, _)| eat_back(text, start, "you are").unwrap_or(start));
    let (begin, named) = api(text, floor, begin);
    let denial = Denial {
        actions: named.map(DeniedAction::printed).into_iter().collect(),
        encoded_message: message,
        encoded_message_cut: cut,
        ..Denial::default()
    };
    let kind = match denial.actions.first() {
        Some(action) if crate::read::parts::actions::is_assume(&action.raw) => Kind::AssumeRole,
        Some(_) => Kind::AccessDenied,
        // Without a colon nothing encoded follows, except a word that stands for it.
        None if !has_colon && !tail(text, behind).trim_start_matches(' ').starts_with(['e', '<', '[']) => {
            Kind::AccessDenied
        }
        None => Kind::Encoded,
    };
    Some(Found { kind, start: begin.max(floor), end: end.max(behind), denial, weak: false })
}

/// `编码的授权失败消息: BLOB`, and the like: the console's refusal of EC2 in a language without an English word. `at` is
/// where the words for `failure message` stand.
pub fn translated(text: &str, floor: usize, at: usize) -> Option<Found> {
    let words = ["失败消息", "失敗訊息", "失敗メッセージ"]
        .iter()
        .find(|words| tail(text, at).starts_with(**words))?;
    let start = skip_space(text, at + words.len());
    let start = skip_space(text, start + usize::from(tail(text, start).starts_with(':')));
    let (message, end, cut) = message(text, start);
    let line = crate::read::text::slice::line_start(text, floor.max(back(text, at, 300)), at);
    let encoded = ["编码", "編碼", "エンコード"].iter().any(|word| between(text, line, at).contains(word));
    // What stands for the message makes an instance only under EC2's code.
    let named = between(text, line, at).contains("UnauthorizedOperation");
    if !encoded || message.is_none() && !named {
        return None;
    }
    let code = named.then(|| "UnauthorizedOperation".to_owned());
    let denial = Denial { code, encoded_message: message, encoded_message_cut: cut, ..Denial::default() };
    Some(Found { kind: Kind::Encoded, start: line, end: end.max(start), denial, weak: false })
}

/// `API: A You are not authorized to perform this operation.`, or the words under an EC2 code.
fn refusal(text: &str, floor: usize, at: usize) -> Option<Found> {
    let word = back(text, at, 1);
    let end = eat(text, word, "authorized to perform this operation")?;
    let not = eat_back(text, word, "not")?;
    // The message itself may follow: then it is read with these words before it.
    if let Some((_, behind)) =
        find_loose(text, end, ahead(text, end, 60), "encoded authorization failure message")
    {
        let needle = behind.checked_sub("uthorization failure message".len())?;
        if let Some(found) = blob(text, floor, needle) {
            return Some(found);
        }
    }
    let start = eat_back(text, not, "you are").unwrap_or(not);
    if start < floor || is_template(between(text, start, ahead(text, end, 12))) {
        return None;
    }
    let (start, named) = api(text, floor, start);
    // Without an action only a reason of AWS's makes it an instance.
    let reason = reason::clause(text, end).filter(|reason| reason.policy_type.is_some());
    let signed = || {
        let near = between(text, floor.max(back(text, start, 300)), ahead(text, end, 300));
        between(text, start, end).starts_with("You are") && REFUSED.iter().any(|sign| near.contains(sign))
    };
    let weak = named.is_none() && reason.is_none();
    if weak && !signed() {
        return None;
    }
    let reason = reason.unwrap_or_else(|| Reason { end, ..Reason::default() });
    let denial = Denial {
        actions: named.map(DeniedAction::printed).into_iter().collect(),
        effect: reason.effect,
        policy_type: reason.policy_type,
        policy_arn: reason.policy_arn,
        ..Denial::default()
    };
    Some(Found { kind: Kind::AccessDenied, start, end: reason.end, denial, weak })
}
