//! Envelopes that hold no sentence: an error code, or a tool's own few words.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::envelope::boto;
use super::lex::{
    ahead, back, between, eat, eat_back, find, find_loose, head, is_template, line_end, line_start, rfind,
    rfind_loose, skip_space, tail,
};
use super::phrases::{AWS_SIGNS, CODES, Code, NOT_AUTHORIZED, OTHER_VENDORS, OWN_PAIRS, PLAIN_DENIALS};
use super::program::{in_program, stands_as_error};
use super::{Found, encoded, lex, sentence, translated, value};
use crate::diagnosis::{Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::Principal;

/// What begins another message.
static NEXT: LazyLock<[Finder<'static>; 2]> =
    LazyLock::new(|| ["An error occurred", "eventVersion"].map(Finder::new));

/// How far a message under a code is looked for a sentence.
const MESSAGE: usize = 600;

/// The envelope without a sentence whose needle is at `at`.
pub(super) fn weak(text: &str, floor: usize, at: usize) -> Option<Found> {
    let found = operation_denied(text, floor, at)
        .or_else(|| coded(text, floor, at))
        .or_else(|| said(text, floor, at))
        .or_else(|| unreachable_cluster(text, floor, at))?;
    let bare = found.denial.actions.is_empty() && found.denial.encoded_message.is_none();
    let own = || {
        ["com.amazonaws", "(Service: Amazon", "s3a://"]
            .iter()
            .any(|sign| near(text, floor, at).contains(sign))
    };
    (!bare || own() || !OTHER_VENDORS.iter().any(|vendor| near(text, floor, at).contains(vendor)))
        .then_some(found)
}

/// The text around `at` in which signs of its origin are looked for.
fn near(text: &str, floor: usize, at: usize) -> &str {
    between(text, floor.max(back(text, at, 400)), ahead(text, at, 400))
}

/// CloudFormation's `Access denied for operation 'X'`.
fn operation_denied(text: &str, floor: usize, at: usize) -> Option<Found> {
    let end = eat(text, at, "enied for operation")?;
    let start = eat_back(text, at, "access d")?;
    let quote = skip_space(text, end);
    let rest = tail(text, quote).strip_prefix(['\'', '"', '`'])?;
    let length = rest.bytes().take(100).take_while(|b| !matches!(b, b'\'' | b'"' | b'`' | b'\n')).count();
    let operation = head(rest, length);
    if operation.is_empty() || is_template(operation) || start < floor {
        return None;
    }
    let denial = Denial { operation: Some(operation.to_owned()), ..Denial::default() };
    Some(Found { kind: Kind::AccessDenied, start, end: quote + 1 + length, denial, weak: true })
}

/// An error code of a denial, and the message under it.
fn coded(text: &str, floor: usize, at: usize) -> Option<Found> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let region = between(text, floor.max(back(text, at, 60)), at);
    let start = at - (region.len() - region.trim_end_matches(is_part).len());
    let length = tail(text, at).bytes().take(60).take_while(|b| b.is_ascii_alphanumeric()).count();
    let name = between(text, start, at + length);
    let code = CODES
        .iter()
        .filter(|(code, meaning)| *meaning == Code::Denied && *code != "403")
        .map(|(code, _)| *code)
        .filter(|code| {
            let boto = || head(text, start).ends_with("An error occurred (");
            name.strip_suffix(code).is_some_and(|before| before.is_empty() || before.ends_with('.') || boto())
        })
        .max_by_key(|code| code.len())?;
    let end = start + name.len();
    // `An error occurred (403) when calling the HeadObject operation: Forbidden` has its code before it.
    let from = floor.max(back(text, start, 120));
    let mut open = rfind(text, from, start + 1, "(").filter(|open| between(text, open + 1, start).len() < 60);
    let mut calling = open.and_then(|open| boto(text, open));
    if calling.is_none() && code == "Forbidden" {
        open = rfind(text, from, start, "(403)");
        calling = open.and_then(|open| boto(text, open));
    }
    let (start, message_at) = match (&calling, open) {
        (Some((_, _, end)), Some(open)) => (open, *end),
        _ => {
            if code == "Forbidden"
                || code == "Unauthorized"
                || code == "NotAuthorized"
                || code == "AuthorizationException"
            {
                let aws = between(text, from, start);
                if !aws.contains("api error ")
                    && !aws.contains("https response error")
                    && !near(text, floor, at).contains("x-amzn")
                {
                    return None;
                }
            }
            if !stands_as_error(text, floor, start, end) {
                return None;
            }
            if let Some(found) = translated::translated(text, floor, end) {
                return Some(found);
            }
            let message = message_start(text, end);
            // S3's own pair of code and message needs no further sign.
            let own = code == "AccessDenied" && eat(text, message, "Access Denied").is_some()
                || !between(text, end, message).contains(": \"") && is_own_pair(code, tail(text, message));
            let element = between(text, back(text, start, 6), start).ends_with("<Code>");
            if !own && !element && !AWS_SIGNS.iter().any(|sign| near(text, floor, at).contains(sign)) {
                return None;
            }
            (start, message)
        }
    };
    if calling.is_some()
        && let Some(found) = translated::translated(text, floor, message_at)
    {
        return Some(found);
    }
    match under(text, floor, message_at, ahead(text, message_at, MESSAGE)) {
        Some(Under::Message(found)) => return Some(*found),
        Some(Under::Other) => return None,
        None => {}
    }
    let message_end = message_end(text, message_at);
    let message = between(text, message_at, message_end).trim().trim_start_matches(['"', '\'']);
    // `AccessDenied when calling s3:ListBucket`: somebody's words, but AWS's action.
    let about = About::of(message);
    let settled = is_own_pair(code, message);
    let named = if calling.is_none() { named_action(message) } else { None };
    let kind = if named.is_some() || ["when calling", "from "].iter().any(|words| message.starts_with(words))
    {
        Kind::AccessDenied
    } else {
        kind_of(message)
    };
    let reason = (kind == Kind::Other).then(|| lex::join(message).trim().to_owned());
    let name = if calling.is_some() {
        calling.as_ref().map(|(code, _, _)| code.clone())
    } else {
        Some(code.to_owned())
    };
    let operation = calling.map(|(_, operation, _)| operation);
    let strong = operation.is_some();
    let kind = match &operation {
        Some(operation) if operation.starts_with("AssumeRole") && kind == Kind::AccessDenied => {
            Kind::AssumeRole
        }
        _ => kind,
    };
    let actions = named.map(DeniedAction::printed).into_iter().collect();
    let denial = Denial {
        principal: about.principal,
        resource: about.resource,
        code: name,
        operation,
        reason,
        actions,
        ..Denial::default()
    };
    let start = if strong { eat_back(text, start, "An error occurred").unwrap_or(start) } else { start };
    let weak = !(strong || settled);
    Some(Found { kind, start: start.max(floor), end: message_end.max(end), denial, weak })
}

/// Whom and what a message under a code speaks of.
#[derive(Default)]
struct About {
    principal: Option<Principal>,
    resource: Option<DeniedResource>,
}

impl About {
    /// What `message` prints: `ARN is not authorized to create managed-rule`, `You are not authorized to use launch
    /// template: ID`.
    fn of(message: &str) -> Self {
        let subject = skip_mark(message, eat(message, 0, "User:").unwrap_or_default());
        let resource = eat(message, 0, "You are not authorized to use launch template:");
        let resource = resource.and_then(|at| value::resource(message, at)).and_then(|value| value.text);
        let principal = tail(message, subject).starts_with("arn:").then(|| value::bare(message, subject));
        let principal = principal
            .flatten()
            .filter(|value| eat(message, skip_mark(message, value.end), "is not authorized to").is_some());
        About {
            principal: principal.and_then(|value| value.text).map(|arn| Principal::read(&arn)),
            resource: resource.map(DeniedResource::printed),
        }
    }
}

/// The offset behind white space and one quotation mark at `at`.
fn skip_mark(text: &str, at: usize) -> usize {
    let at = skip_space(text, at);
    at + usize::from(tail(text, at).starts_with(['\'', '"', '`']))
}

/// SQS's `Access to the resource URL is denied.`, whose `enied` is at `at`.
pub(super) fn resource_denied(text: &str, floor: usize, at: usize) -> Option<Found> {
    let end = eat(text, at, "enied")?;
    let verb = eat_back(text, at, "is d")?;
    let (start, behind) = rfind_loose(text, floor.max(back(text, verb, 300)), verb, "Access to the resource")?;
    let value = value::resource(text, behind).filter(|value| skip_mark(text, value.end) >= verb)?;
    let printed = value.text.filter(|url| url.starts_with("https://") || url.starts_with("arn:"))?;
    let denial = Denial { resource: Some(DeniedResource::printed(printed)), ..Denial::default() };
    Some(Found { kind: Kind::AccessDenied, start, end, denial, weak: false })
}

/// Whether code and message are a pair that only AWS prints.
fn is_own_pair(code: &str, message: &str) -> bool {
    OWN_PAIRS.iter().any(|(of, words)| code.ends_with(of) && eat(message, 0, words).is_some())
}

/// `Access Denied`, without a code, in a line that speaks of AWS.
fn said(text: &str, floor: usize, at: usize) -> Option<Found> {
    if let Some(end) = eat(text, at, "orbidden").filter(|end| tail(text, *end).starts_with(" (Service: ")) {
        let start = at.checked_sub(1)?;
        return Some(Found { kind: Kind::AccessDenied, start, end, denial: Denial::default(), weak: true });
    }
    let end = eat(text, at, "enied")?;
    let start = eat_back(text, at, "access d")?;
    let printed = between(text, start, end);
    if !matches!(printed, "Access Denied" | "Access denied" | "AccessDenied") || start < floor {
        return None;
    }
    let rest = tail(text, end);
    let own_words = rest.trim_start_matches(['.', ' ', '"', '\'', ')', '`']);
    let line =
        between(text, line_start(text, floor.max(back(text, start, 400)), start), line_end(text, start));
    let java = own_words.starts_with("(Service: ");
    let ends = own_words.is_empty() || own_words.starts_with(['\n', '<', ';', ',', '}', ']']);
    let signed = [
        "AmazonS3Exception",
        "Aws::",
        "(S3)",
        "s3://",
        "S3Exception",
        "AWS::",
        "Amazon",
        "aws-sdk",
        "botocore",
        "NoSuchBucket",
        "CloudFront",
        "S3 ",
        "AWS",
    ]
    .iter()
    .any(|sign| line.contains(sign));
    // Athena's words for a results bucket.
    let writing = own_words.starts_with("when writing") && line.contains("s3://");
    let event = head(text, start).ends_with("\"errorMessage\":\"");
    let pair = event || head(text, start).trim_end().ends_with("AccessDenied");
    // CloudFormation's words for an action of its stack.
    if let (start, Some(action)) = encoded::api(text, floor, start) {
        let denial = Denial { actions: vec![DeniedAction::printed(action)], ..Denial::default() };
        return Some(Found { kind: Kind::AccessDenied, start, end, denial, weak: true });
    }
    let tool = between(text, back(text, start, 10), start).ends_with("S3 error: ");
    if !(java || writing || pair || tool || (ends && signed)) || in_program(text, floor, start) {
        return None;
    }
    match under(text, floor, end, ahead(text, end, MESSAGE)) {
        Some(Under::Message(found)) => return Some(*found),
        Some(Under::Other) => return None,
        None => {}
    }
    Some(Found { kind: Kind::AccessDenied, start, end, denial: Denial::default(), weak: true })
}

/// The EKS console's words for a principal that the cluster itself does not know.
fn unreachable_cluster(text: &str, floor: usize, at: usize) -> Option<Found> {
    let from = floor.max(back(text, at, 400));
    let (start, end) =
        find_loose(text, from, at, "Your current IAM principal doesn't have access to Kubernetes objects")
            .or_else(|| {
                find_loose(
                    text,
                    from,
                    at,
                    "Your current user or role does not have access to Kubernetes objects",
                )
            })?;
    Some(Found {
        kind: Kind::Other,
        start,
        end: eat(text, at, "permissions").unwrap_or(end).max(end),
        denial: Denial { reason: Some(lex::join(between(text, start, end)).into_owned()), ..Denial::default() },
        weak: false,
    })
}

/// Where the message under a code that ends at `end` begins.
fn message_start(text: &str, end: usize) -> usize {
    let limit = ahead(text, end, 400);
    if let Some(message) = find(text, end, limit, "<Message>") {
        return message + 9;
    }
    for key in ["\"errorMessage\"", "\"message\"", "\"Message\""] {
        if let Some((_, behind)) = find_loose(text, end, limit, key) {
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
    ["\n", "</", "\"", " (Service:", ", ,"]
        .iter()
        .filter_map(|stop| find(text, at, limit, stop))
        .min()
        .unwrap_or(limit)
}

/// What stands under a code, where it is better than the code.
enum Under {
    /// A sentence or an encoded message.
    Message(Box<Found>),
    /// Something that its own needle leads to.
    Other,
}

/// What stands between `at` and `limit`.
fn under(text: &str, floor: usize, at: usize, limit: usize) -> Option<Under> {
    // The next envelope is another message.
    let limit = NEXT.iter().fold(limit, |limit, next| {
        next.find(between(text, at, limit).as_bytes()).map_or(limit, |offset| at + offset)
    });
    let mut from = at;
    while let Some((start, behind)) = find_loose(text, from, limit, NOT_AUTHORIZED) {
        let found =
            sentence::sentence(text, floor, start).or_else(|| encoded::encoded(text, floor, start + 1));
        if let Some(found) = found {
            return Some(Under::Message(Box::new(found)));
        }
        // A program's own text, not what it printed.
        if super::template::is_left_of_template(text, floor, behind) {
            return Some(Under::Other);
        }
        from = behind;
    }
    [
        "ciphertext refers to a",
        "cannot be assumed by",
        "authorized to assume the provided role",
        "authorization failure message",
        "security token included",
    ]
    .iter()
    .any(|phrase| find_loose(text, at, limit, phrase).is_some())
    .then_some(Under::Other)
}

/// The first action that a short message prints.
fn named_action(message: &str) -> Option<String> {
    let near = head(message, ahead(message, 0, 120));
    near.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '`' | '"' | '\'' | ','))
        .map(|word| word.trim_end_matches(['.', ':', ';']))
        .find(|word| lex::action(word, 0) == Some(word.len()))
        .map(str::to_owned)
}

/// What sort of refusal the message under a code of denial is.
fn kind_of(message: &str) -> Kind {
    // Nothing, or the rest of an envelope.
    if !message.starts_with(char::is_alphanumeric) {
        return Kind::AccessDenied;
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
