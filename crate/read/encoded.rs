//! Encoded authorization messages, and EC2's refusals without one.

use super::lex::{
    action, ahead, back, between, eat, eat_back, find_loose, is_template, rfind, rfind_loose, skip_space,
    tail,
};
use super::reason::{self, Reason};
use super::{Found, lex, sentence};
use crate::diagnosis::{Denial, DeniedAction, Kind};

/// The longest message that is kept, in bytes.
const LONGEST: usize = 10 * 1024;
/// Signs of the tools that print EC2's refusal without its code.
const REFUSED: &[&str] =
    &["CREATE_FAILED", "UPDATE_FAILED", "ROLLBACK", "AWS::", "cdk deploy", "Stack] ", "CloudFormation"];
/// The shortest run of a message's characters that counts as one.
const SHORTEST: usize = 20;

/// The message that the needle at `at` introduces, or the bare refusal that it belongs to.
pub(super) fn encoded(text: &str, floor: usize, at: usize) -> Option<Found> {
    blob(text, floor, at).or_else(|| refusal(text, floor, at))
}

/// `[You are not authorized to perform this operation.] Encoded authorization failure message: BLOB`.
fn blob(text: &str, floor: usize, at: usize) -> Option<Found> {
    let word = at.checked_sub(1)?;
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
    let decoded = || lex::find(text, behind, ahead(text, behind, 400), "explicitDeny").is_some();
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
        Some(action) if sentence::is_assume(&action.raw) => Kind::AssumeRole,
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
pub(super) fn translated(text: &str, floor: usize, at: usize) -> Option<Found> {
    let words = ["失败消息", "失敗訊息", "失敗メッセージ"]
        .iter()
        .find(|words| tail(text, at).starts_with(**words))?;
    let start = skip_space(text, at + words.len());
    let start = skip_space(text, start + usize::from(tail(text, start).starts_with(':')));
    let (message, end, cut) = message(text, start);
    let line = super::lex::line_start(text, floor.max(back(text, at, 300)), at);
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

/// The encoded message that follows a sentence's end at `at`: the message, whether it is cut, the offset behind it.
pub(super) fn behind(text: &str, at: usize) -> Option<(String, bool, usize)> {
    let start = at
        + tail(text, at)
            .bytes()
            .take(8)
            .take_while(|b| matches!(b, b'.' | b' ' | b'\n' | b'"' | b'\'' | b','))
            .count();
    let colon = skip_space(text, eat(text, start, "encoded authorization failure message")?);
    let start = skip_space(text, colon + usize::from(tail(text, colon).starts_with(':')));
    let (message, end, cut) = message(text, start);
    message.map(|message| (message, cut, end))
}

/// The message at `at`, joined over line breaks; whether it was cut off.
pub(super) fn message(text: &str, at: usize) -> (Option<String>, usize, bool) {
    let run = |at: usize| {
        let length = tail(text, at)
            .bytes()
            .take(LONGEST)
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .count();
        at + length
    };
    let mut end = run(at);
    let mut message = between(text, at, end).to_owned();
    while message.len() < LONGEST {
        let next = skip_space(text, end);
        if !between(text, end, next).contains('\n') {
            break;
        }
        let piece_end = run(next);
        let piece = between(text, next, piece_end);
        let word = piece.bytes().all(|b| b.is_ascii_lowercase())
            || (piece.len() < SHORTEST
                && !piece.bytes().any(|b| b.is_ascii_digit() || b.is_ascii_uppercase()));
        let joined = piece.len() >= SHORTEST
            || (piece.len() >= 4
                && !word
                && tail(text, piece_end)
                    .trim_start_matches(['"', '\'', '`', '.', ')', ' ', ','])
                    .starts_with(['\n', '}']))
            || (piece.len() >= 4 && !word && piece_end >= text.len());
        if piece.is_empty() || !joined || tail(text, piece_end).starts_with([':', '=', '/']) {
            break;
        }
        message.push_str(piece);
        end = piece_end;
    }
    let rest = tail(text, end);
    let elided = rest.starts_with("...")
        || rest.starts_with('…')
        || rest.starts_with("[...")
        || rest.starts_with("[…")
        || rest.starts_with(" ...")
        || rest.starts_with("<trunc");
    // A message of fewer characters than any real one was cut, with or without a mark.
    let cut = elided || message.len() < 100;
    let whole = (message.len() >= SHORTEST || (elided && message.len() >= 4)).then_some(message);
    (whole, end, cut)
}

/// `API: ec2:RunInstances` before the refusal at `at`: where it starts, and its action.
pub(super) fn api(text: &str, floor: usize, at: usize) -> (usize, Option<String>) {
    let from = floor.max(back(text, at, 120));
    let Some(start) = rfind(text, from, at, "API:") else { return (at, None) };
    let name = skip_space(text, start + 4);
    match action(text, name) {
        Some(end) if skip_space(text, end) >= at => (start, Some(between(text, name, end).to_owned())),
        _ => (at, None),
    }
}

/// `API: A You are not authorized to perform this operation.`, or the words under an EC2 code.
fn refusal(text: &str, floor: usize, at: usize) -> Option<Found> {
    let word = at.checked_sub(1)?;
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
