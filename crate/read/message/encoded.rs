//! Encoded authorization messages, and EC2's refusals without one.

use crate::diagnosis::{Denial, DeniedAction, Kind};
use crate::read::found::Found;
use crate::read::parts::blob::{api, message};
use crate::read::parts::reason;
use crate::read::parts::reason::Reason;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back, find_loose, rfind_loose};
use crate::read::text::shape::is_template;
use crate::read::text::slice::{ahead, back, between, skip_space, tail};
use crate::read::text::stop::Stop;
use crate::read::words::refusals::{
    AUTHORIZATION_MESSAGE, ENCODED_FAILURE_MESSAGE, FAILURE_MESSAGE, FAILURE_NEEDLE, REFUSED,
};
use crate::read::words::sentences::{NOT_OPERATION, THIS_OPERATION, YOU_ARE, YOU_ARE_CAPITAL};

/// The message that the needle at `at` introduces, or the bare refusal that it belongs to.
pub fn encoded(text: &Text<'_>, at: usize) -> Option<Found> {
    blob(text, at).or_else(|| refusal(text, at))
}

/// `[You are not authorized to perform this operation.] Encoded authorization failure message: BLOB`.
fn blob(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let word = back(clean, at, 1);
    let behind = eat(clean, word, FAILURE_MESSAGE).or_else(|| eat(clean, word, AUTHORIZATION_MESSAGE))?;
    let encoded = eat_back(clean, word, "encoded")?;
    let colon = skip_space(clean, behind);
    let has_colon = tail(clean, colon).starts_with([':', '=', '"', '\'']);
    let start = colon + usize::from(has_colon);
    let start = start
        + tail(clean, start)
            .chars()
            .take_while(|c| c.is_whitespace() || matches!(c, '`' | '"' | '\'' | '*' | ':'))
            .count();
    let (message, end, cut) = if has_colon { message(clean, start) } else { (None, behind, false) };
    let visible = message.is_some();
    // Without the message only the refusal before it makes an instance.
    let refused = rfind_loose(clean, floor.max(back(clean, encoded, 300)), encoded, NOT_OPERATION);
    // Where it is masked, its decoded document may stand below.
    let decoded =
        || crate::read::text::slice::find(clean, behind, ahead(clean, behind, 400), "explicitDeny").is_some();
    if !visible && (refused.is_none() || decoded()) {
        return text.stopped(behind, Stop::Blob);
    }
    let begin = refused.map_or(encoded, |(start, _)| eat_back(clean, start, YOU_ARE).unwrap_or(start));
    let (begin, named) = api(text, begin);
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
        None if !has_colon && !tail(clean, behind).trim_start_matches(' ').starts_with(['e', '<', '[']) => {
            Kind::AccessDenied
        }
        None => Kind::Encoded,
    };
    Some(Found { kind, start: begin.max(floor), end: end.max(behind), denial, weak: false })
}

/// `编码的授权失败消息: BLOB`, and the like: the console's refusal of EC2 in a language without an English word. `at` is
/// where the words for `failure message` stand.
pub fn translated(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let words = ["失败消息", "失敗訊息", "失敗メッセージ"]
        .iter()
        .find(|words| tail(clean, at).starts_with(**words))?;
    let start = skip_space(clean, at + words.len());
    let start = skip_space(clean, start + usize::from(tail(clean, start).starts_with(':')));
    let (message, end, cut) = message(clean, start);
    let line = crate::read::text::slice::line_start(clean, floor.max(back(clean, at, 300)), at);
    let encoded = ["编码", "編碼", "エンコード"].iter().any(|word| between(clean, line, at).contains(word));
    // What stands for the message makes an instance only under EC2's code.
    let named = between(clean, line, at).contains("UnauthorizedOperation");
    if !encoded || message.is_none() && !named {
        return None;
    }
    let code = named.then(|| "UnauthorizedOperation".to_owned());
    let denial = Denial { code, encoded_message: message, encoded_message_cut: cut, ..Denial::default() };
    Some(Found { kind: Kind::Encoded, start: line, end: end.max(start), denial, weak: false })
}

/// `API: A You are not authorized to perform this operation.`, or the words under an EC2 code.
fn refusal(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let word = back(clean, at, 1);
    let end = eat(clean, word, THIS_OPERATION)?;
    let not = eat_back(clean, word, "not")?;
    // The message itself may follow: then it is read with these words before it.
    if let Some((_, behind)) = find_loose(clean, end, ahead(clean, end, 60), ENCODED_FAILURE_MESSAGE) {
        let needle = behind.checked_sub(FAILURE_NEEDLE.len())?;
        if let Some(found) = blob(text, needle) {
            return Some(found);
        }
    }
    let start = eat_back(clean, not, YOU_ARE).unwrap_or(not);
    if start < floor || is_template(between(clean, start, ahead(clean, end, 12))) {
        return None;
    }
    let (start, named) = api(text, start);
    // Without an action only a reason of AWS's makes it an instance.
    let reason = reason::clause(clean, end).filter(|reason| reason.policy_type.is_some());
    let signed = || {
        let near = between(clean, floor.max(back(clean, start, 300)), ahead(clean, end, 300));
        between(clean, start, end).starts_with(YOU_ARE_CAPITAL)
            && REFUSED.iter().any(|sign| near.contains(sign))
    };
    let weak = named.is_none() && reason.is_none();
    if weak && !signed() {
        return text.stopped(end, Stop::Sign);
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
