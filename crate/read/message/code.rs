//! An error code of a denial, and what the message under it says.

use crate::read::found::Found;
use crate::read::genuine::program::stands_as_error;
use crate::read::message::{encoded, sentence, translated, wording};
use crate::read::parts::code::{is_of_service, parted};
use crate::read::parts::envelope::{boto, enveloped, translated_operation};
use crate::read::text::Text;
use crate::read::text::phrase::{eat, find_loose};
use crate::read::text::slice::{ahead, back, between, find, head, line_end, near, rfind, skip_space, tail};
use crate::read::text::stop::Stop;
use crate::read::words::codes::{CODES, ErrorCode, Needs, Says};
use crate::read::words::credentials::CREDENTIAL_TEXTS;
use crate::read::words::envelopes::{
    API_ERROR, BEGINNINGS_OF_CODE, ERROR_OCCURRED, HTTPS_RESPONSE_ERROR, STATUS_CODE,
};
use crate::read::words::phrases::{NOT_AUTHORIZED, OWN_PAIRS, PLAIN_DENIALS};
use crate::read::words::refusals::{
    ACCESS_DENIED, DENIED_CODE, ELSEWHERE, ENCODED_NEEDLE, HOLES_FOR_ACTION, SOMEBODYS,
};
use crate::read::words::sentences::IS_NOT_AUTHORIZED;
use crate::read::words::vendors::AWS_SIGNS;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::diagnosis::{Denial, DeniedAction, Kind};

/// What begins another message.
static NEXT: LazyLock<[Finder<'static>; 2]> =
    LazyLock::new(|| [ERROR_OCCURRED, "eventVersion"].map(Finder::new));

/// How far a message under a code is looked for a sentence.
pub const MESSAGE: usize = 600;

/// An error code of a denial, and the message under it.
pub fn coded(text: &Text<'_>, at: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let (start, end, code) = code_at(text, at)?;
    let (needs, code) = (code.needs, code.name);
    let translated = translated_operation(clean, start, end);
    // `An error occurred (403) when calling the HeadObject operation: Forbidden` has its code before it.
    let from = floor.max(back(clean, start, 120));
    let mut open =
        rfind(clean, from, start + 1, "(").filter(|open| between(clean, open + 1, start).len() < 60);
    let mut calling = open.and_then(|open| boto(clean, open));
    if calling.is_none() && code == "Forbidden" {
        open = rfind(clean, from, start, "(403)");
        calling = open.and_then(|open| boto(clean, open));
    }
    let (start, message_at) = match (&calling, open) {
        (Some((_, _, end)), Some(open)) => (open, *end),
        _ => match pair(clean, end, code) {
            Some(message) => (start, message),
            None => {
                if let Some(found) = placed(text, at, start, end, needs)? {
                    return Some(found);
                }
                (start, signed(text, at, start, end, code)?)
            }
        },
    };
    if calling.is_some()
        && let Some(found) = translated::translated(text, message_at)
    {
        return Some(found);
    }
    // With the rest of its envelope behind it a message is whole.
    let whole = is_own_pair(code, tail(clean, message_at)) && {
        let end = message_end(clean, message_at);
        find(clean, message_at, end, ENCODED_NEEDLE).is_none()
            && find_loose(clean, message_at, end, IS_NOT_AUTHORIZED).is_none()
            && tail(clean, skip_space(clean, end)).starts_with(STATUS_CODE)
    };
    if !whole {
        match under(text, message_at, ahead(clean, message_at, MESSAGE)) {
            Some(Under::Message(found)) => return Some(*found),
            Some(Under::Other) => return None,
            None => {}
        }
    }
    let message_end = message_end(clean, message_at);
    let message = between(clean, message_at, message_end).trim().trim_start_matches(['"', '\'']);
    if HOLES_FOR_ACTION.iter().any(|hole| message.contains(hole)) {
        return None;
    }
    let said = wording::at(clean, message_at).unwrap_or_else(|| plain(message, calling.is_none()));
    // Cognito says so of a password that is wrong, too.
    if code == "NotAuthorizedException"
        && (said.kind == Kind::Other || !message.starts_with(char::is_alphabetic))
    {
        return None;
    }
    let end = if said.end > message_at { said.end } else { message_end }.max(end);
    let Found { mut kind, mut denial, .. } = said;
    let strong = calling.is_some();
    (denial.code, denial.operation) = match calling {
        Some((code, operation, _)) => {
            let operation = (!is_of_service(&code)).then_some(operation);
            (Some(code), operation)
        }
        None => (Some(code.to_owned()), translated.map(str::to_owned)),
    };
    if kind == Kind::AccessDenied
        && denial.operation.as_deref().is_some_and(|operation| operation.starts_with("AssumeRole"))
    {
        kind = Kind::AssumeRole;
    }
    if kind == Kind::Other && code.ends_with("UnauthorizedOperation") {
        // EC2's one message, in another language.
        kind = if is_encoded(message) { Kind::Encoded } else { Kind::AccessDenied };
        denial.reason = None;
    }
    let start = if strong { enveloped(clean, start) } else { start };
    let weak = !(strong || whole);
    Some(Found { kind, start: start.max(floor), end, denial, weak })
}

/// The code of a denial whose needle is at `at`, with its place.
fn code_at(text: &Text<'_>, at: usize) -> Option<(usize, usize, &'static ErrorCode)> {
    let &Text { clean, floor, .. } = text;
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let region = between(clean, floor.max(back(clean, at, 60)), at);
    let start = at - (region.len() - region.trim_end_matches(is_part).len());
    let length = tail(clean, at).bytes().take(60).take_while(|b| b.is_ascii_alphanumeric()).count();
    let name = between(clean, start, at + length);
    let code = CODES
        .iter()
        .filter(|code| matches!(code.says, Says::Denied | Says::OfService))
        .filter(|code| {
            let boto = || BEGINNINGS_OF_CODE.iter().any(|open| head(clean, start).ends_with(open));
            name.strip_suffix(code.name)
                .is_some_and(|before| before.is_empty() || before.ends_with('.') || boto())
        })
        .max_by_key(|code| code.name.len())?;
    Some((start, start + name.len(), code))
}

/// Whether a code without an envelope stands where errors stand, and the translated message behind it.
fn placed(text: &Text<'_>, at: usize, start: usize, end: usize, needs: Needs) -> Option<Option<Found>> {
    let clean = text.clean;
    if needs == Needs::Sdk {
        let aws = between(clean, text.floor.max(back(clean, start, 120)), start);
        if !aws.contains(API_ERROR)
            && !aws.contains(HTTPS_RESPONSE_ERROR)
            && !["x-amzn", "aws-sdk"].iter().any(|sign| near(text, at).contains(sign))
        {
            return text.stopped(end, Stop::Sign);
        }
    }
    if !stands_as_error(text, start, end) {
        return text.stopped(end, Stop::Place);
    }
    Some(translated::translated(text, end))
}

/// Where the message begins under a code without an envelope, if something shows that AWS wrote it.
fn signed(text: &Text<'_>, at: usize, start: usize, end: usize, code: &str) -> Option<usize> {
    let clean = text.clean;
    let message = message_start(clean, end);
    // S3's own pair of code and message needs no further sign.
    let own = code == "AccessDenied" && eat(clean, message, ACCESS_DENIED).is_some()
        || !between(clean, end, message).contains(": \"") && is_own_pair(code, tail(clean, message));
    let pair = between(clean, back(clean, start, 24), start);
    let own = own
        || pair.ends_with(DENIED_CODE)
        || code.ends_with("UnauthorizedOperation")
            && is_encoded(between(clean, message, message_end(clean, message)));
    let own = own || translated_operation(clean, start, end).is_some();
    let element = between(clean, back(clean, start, 6), start).ends_with("<Code>");
    if !own && !element && !AWS_SIGNS.iter().any(|sign| near(text, at).contains(sign)) {
        return text.stopped(message, Stop::Sign);
    }
    Some(message)
}

/// A message in no wording of a service's own.
fn plain(message: &str, bare: bool) -> Found {
    // `AccessDenied when calling s3:ListBucket`: somebody's words, but AWS's action.
    let named = if bare { named_action(message) } else { None };
    let somebody = named.is_some() || SOMEBODYS.iter().any(|words| message.starts_with(words));
    let kind = if somebody { Kind::AccessDenied } else { kind_of(message) };
    let denial = Denial {
        reason: (kind == Kind::Other).then(|| crate::read::text::shape::join(message).trim().to_owned()),
        actions: named.map(DeniedAction::printed).into_iter().collect(),
        cause: CREDENTIAL_TEXTS
            .iter()
            .find_map(|(words, cause)| eat(message, 0, words).map(|_| *cause))
            .filter(|_| kind == Kind::AccessKey),
        ..Denial::default()
    };
    Found { kind, start: 0, end: 0, denial, weak: false }
}

/// Whether a translated message of EC2 speaks of an encoded one.
fn is_encoded(message: &str) -> bool {
    ["encoded-message", "codificat", "codificad", "codé", "codier", "エンコード", "编码", "編碼", "인코딩"]
        .iter()
        .any(|word| message.contains(word))
}

/// Where the message begins that makes a pair with the code, which ends at `end`, without a colon between them.
fn pair(text: &str, end: usize, code: &str) -> Option<usize> {
    let message = parted(text, end)?;
    let own = code == "AccessDenied" && eat(text, message, ACCESS_DENIED).is_some();
    (own || is_own_pair(code, tail(text, message))).then_some(message)
}

/// Whether code and message are a pair that only AWS prints.
fn is_own_pair(code: &str, message: &str) -> bool {
    OWN_PAIRS.iter().any(|(of, words)| code.ends_with(of) && eat(message, 0, words).is_some())
}

/// Where the message under a code that ends at `end` begins.
fn message_start(text: &str, end: usize) -> usize {
    let limit = ahead(text, end, 400);
    if let Some(message) = find(text, end, limit, "<Message>") {
        return message + 9;
    }
    // A log's next line may be JSON of its own.
    let json = tail(text, end).starts_with(['"', '\'', '\n', '\\', ')', '<']);
    let keys = if json { limit } else { limit.min(line_end(text, end)) };
    for key in ["\"errorMessage\"", "\"message\"", "\"Message\""] {
        if let Some((_, behind)) = find_loose(text, end, keys, key) {
            return skip_space(
                text,
                behind
                    + tail(text, behind)
                        .bytes()
                        .take_while(|b| matches!(b, b':' | b' ' | b'"' | b'\'' | b'\n'))
                        .count(),
            );
        }
    }
    for key in [" message: ", "\nmessage: "] {
        if let Some(at) = find(text, end, limit, key).filter(|at| !head(text, *at).ends_with("failure")) {
            let start = at + key.len();
            return start + tail(text, start).bytes().take_while(|b| matches!(b, b'"' | b'\'')).count();
        }
    }
    end + tail(text, end)
        .bytes()
        .take_while(|b| matches!(b, b':' | b' ' | b')' | b'>' | b'"' | b'\''))
        .count()
}

/// Where the message at `at` ends.
fn message_end(text: &str, at: usize) -> usize {
    let limit = ahead(text, at, MESSAGE);
    let stop = |stop: &&str| find(text, at, limit, stop);
    let end = ["</", "\"", " (Service:", "\n(Service:", ", ,"].iter().filter_map(stop).min().unwrap_or(limit);
    // A line that was wrapped goes on with a small letter.
    let wrapped = |newline: usize| {
        newline - crate::read::text::slice::line_start(text, back(text, newline, 200), newline) >= 40
            && tail(text, newline + 1).starts_with(|c: char| c.is_ascii_lowercase())
    };
    memchr::memchr_iter(b'\n', between(text, at, end).as_bytes())
        .map(|offset| at + offset)
        .find(|newline| !wrapped(*newline))
        .unwrap_or(end)
}

/// What stands under a code, where it is better than the code.
pub enum Under {
    /// A sentence or an encoded message.
    Message(Box<Found>),
    /// Something that its own needle leads to.
    Other,
}

/// What stands between `at` and `limit`.
pub fn under(text: &Text<'_>, at: usize, limit: usize) -> Option<Under> {
    let clean = text.clean;
    // The next envelope is another message.
    let limit = NEXT.iter().fold(limit, |limit, next| {
        next.find(between(clean, at, limit).as_bytes()).map_or(limit, |offset| at + offset)
    });
    let mut from = at;
    while let Some((start, behind)) = find_loose(clean, from, limit, NOT_AUTHORIZED) {
        let found = sentence::sentence(text, start).or_else(|| encoded::encoded(text, start + 1));
        if let Some(found) = found {
            return Some(Under::Message(Box::new(found)));
        }
        from = behind;
    }
    ELSEWHERE.iter().any(|phrase| find_loose(clean, at, limit, phrase).is_some()).then_some(Under::Other)
}

/// The first action that a short message prints.
fn named_action(message: &str) -> Option<String> {
    let near = head(message, ahead(message, 0, 120));
    near.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '`' | '"' | '\'' | ','))
        .map(|word| word.trim_end_matches(['.', ':', ';']))
        .find(|word| crate::read::text::shape::action(word, 0) == Some(word.len()))
        .map(str::to_owned)
}

/// What sort of refusal the message under a code of denial is.
fn kind_of(message: &str) -> Kind {
    // Nothing, or the rest of an envelope.
    if !message.starts_with(char::is_alphanumeric) {
        return Kind::AccessDenied;
    }
    if CREDENTIAL_TEXTS.iter().any(|(words, _)| eat(message, 0, words).is_some()) {
        return Kind::AccessKey;
    }
    let plain = PLAIN_DENIALS.iter().find(|(words, _)| eat(message, 0, words).is_some());
    let lower = message.to_ascii_lowercase();
    match plain {
        Some((_, kind)) => *kind,
        None if ["permission", "authoriz", "denied", "privilege", "forbidden"]
            .iter()
            .any(|word| lower.contains(word)) =>
        {
            Kind::AccessDenied
        }
        None if !message.contains(' ') => Kind::AccessDenied,
        None => Kind::Other,
    }
}
