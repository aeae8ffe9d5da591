//! What AWS's tools put around a message: code, operation, service, status, request id.
//!
//! [`dress`] adds it to a message that was read; [`weak`] reads an envelope that holds no sentence.

use super::lex::{
    ahead, back, between, eat, eat_back, find, find_loose, head, is_template, line_end, line_start, rfind,
    skip_space, tail,
};
use super::phrases::{AWS_SIGNS, CODES, Code, NOT_AUTHORIZED, OTHER_VENDORS, PLAIN_DENIALS};
use super::{Found, encoded, sentence, translated};
use crate::diagnosis::{Denial, DeniedAction, Kind};

/// How far before a message its envelope may begin, and how far behind it may end.
const BEFORE: usize = 500;
const BEHIND: usize = 500;
/// How far a message under a code is looked for a sentence.
const MESSAGE: usize = 1500;

/// Adds to `found` what the envelope around it says.
pub(super) fn dress(text: &str, floor: usize, found: &mut Found) {
    let from = floor.max(back(text, found.start, BEFORE));
    let denial = &mut found.denial;
    let before = between(text, from, found.start);
    if let Some(start) =
        before.rfind(" occurred (").or_else(|| before.rfind("(").filter(|_| before.contains("calling")))
    {
        let open = from + start + between(before, start, before.len()).find('(').unwrap_or_default();
        if let Some((code, operation, end)) = boto(text, open)
            && end <= found.start.saturating_add(4)
        {
            denial.code.get_or_insert(code);
            denial.operation.get_or_insert(operation);
            found.start = eat_back(text, open, "An error occurred").unwrap_or(open).max(floor);
        }
    }
    if denial.operation.is_none()
        && let Some(at) = before.rfind("operation error ")
    {
        let at = from + at;
        if go(text, at, found.end.max(found.start), denial) {
            found.start = at;
        }
    }
    if denial.code.is_none()
        && let Some((start, code)) = code_before(text, from, found.start)
    {
        denial.code = Some(code);
        found.start = start;
    }
    if denial.code.is_none() && before.ends_with(['"', '\'']) {
        denial.code = quoted_code(before);
    }
    let limit = ahead(text, found.end, BEHIND);
    let behind = between(text, found.end, limit);
    if let Some(open) =
        behind.find("(Service: ").filter(|open| !between(behind, 0, *open).contains(" occurred ("))
    {
        let start = found.end + open;
        // Only the envelope that closes this very message.
        if open < 40 || between(text, found.end, start).trim_matches(['.', ' ', '\n', '"', ')']).len() < 40 {
            found.end = java(text, start, denial);
        }
    }
    if let Some(at) = behind.find("status code: ").filter(|at| *at < 60) {
        let at = found.end.min(text.len()).max(limit - behind.len()) + at;
        denial.status = denial.status.or_else(|| number(text, at + 13));
        if let Some(id) = find(text, at, ahead(text, at, 60), "request id: ") {
            denial.request_id.get_or_insert_with(|| word(text, id + 12));
        }
    }
}

/// `(CODE) when calling the OP operation[ (reached max retries: n)]:` at `open`: code, operation, offset behind.
pub(super) fn boto(text: &str, open: usize) -> Option<(String, String, usize)> {
    let close = find(text, open, ahead(text, open, 80), ")")?;
    let code = between(text, open + 1, close).trim();
    let calling = eat(text, close + 1, "when calling the")?;
    let start = skip_space(text, calling);
    let length = tail(text, start).bytes().take(100).take_while(u8::is_ascii_alphanumeric).count();
    let operation = between(text, start, start + length);
    let mut end = eat(text, start + length, "operation").unwrap_or(start + length);
    if let Some(retries) = eat(text, end, "(reached max retries:") {
        end = find(text, retries, ahead(text, retries, 12), ")").map_or(retries, |end| end + 1);
    }
    let colon = skip_space(text, end);
    end = if tail(text, colon).starts_with(':') { colon + 1 } else { end };
    (!operation.is_empty()).then(|| (code.to_owned(), operation.to_owned(), end))
}

/// `operation error SVC: OP, https response error StatusCode: n, RequestID: x, … api error CODE: ` at `at`.
fn go(text: &str, at: usize, end: usize, denial: &mut Denial) -> bool {
    let names = at + "operation error ".len();
    let Some(colon) = find(text, names, ahead(text, names, 60), ": ") else { return false };
    let service = between(text, names, colon);
    let operation = word(text, colon + 2);
    if operation.is_empty() || service.contains('\n') {
        return false;
    }
    denial.service.get_or_insert_with(|| service.to_owned());
    denial.operation.get_or_insert(operation);
    let end = end.max(at);
    if let Some(status) = find(text, at, end, "StatusCode: ") {
        denial.status = denial.status.or_else(|| number(text, status + 12));
    }
    if let Some(id) = find(text, at, end, "RequestID: ") {
        denial.request_id.get_or_insert_with(|| word(text, id + 11));
    }
    if let Some(code) = find(text, at, end, "api error ") {
        denial.code.get_or_insert_with(|| word(text, code + 10));
    }
    true
}

/// `(Service: S; Status Code: n; Error Code: C; Request ID: x…)` at `at`; gives the offset behind it.
fn java(text: &str, at: usize, denial: &mut Denial) -> usize {
    let limit = ahead(text, at, 500);
    let close = find(text, at, limit, ")").unwrap_or(at + "(Service".len());
    let field = |name: &str| {
        let start = find(text, at, close, name)? + name.len();
        let end = start + between(text, start, close).find([',', ';', ')']).unwrap_or(close - start);
        Some(between(text, start, end).trim().to_owned()).filter(|value| !value.is_empty() && value != "null")
    };
    if let Some(service) = field("Service: ") {
        denial.service.get_or_insert(service);
    }
    denial.status = denial.status.or_else(|| field("Status Code: ").and_then(|status| status.parse().ok()));
    if let Some(code) = field("Error Code: ") {
        denial.code.get_or_insert(code);
    }
    if let Some(id) = field("Request ID: ") {
        denial.request_id.get_or_insert(id);
    }
    close + 1
}

/// `CODE: ` right before `end`.
fn code_before(text: &str, floor: usize, end: usize) -> Option<(usize, String)> {
    let before = between(text, floor, end).trim_end();
    let before = before.strip_suffix(':')?;
    let start = before
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
        .map_or(0, |at| at + tail(before, at).chars().next().map_or(1, char::len_utf8));
    let name = tail(before, start);
    let name = name.rsplit('.').next().unwrap_or(name);
    let known = CODES.iter().any(|(code, _)| *code == name && name.len() > 3);
    known.then(|| (floor + before.len() - name.len(), name.to_owned()))
}

/// The last error code in `before`, for a message that is one of a JSON object's strings.
fn quoted_code(before: &str) -> Option<String> {
    let near = tail(before, back(before, before.len(), 160));
    near.rsplit(|c: char| !c.is_ascii_alphanumeric())
        .find(|name| name.len() > 10 && CODES.iter().any(|(code, _)| code == name))
        .map(str::to_owned)
}

fn denied_code(name: &str) -> bool {
    CODES.iter().any(|(code, meaning)| *meaning == Code::Denied && *code == name && name != "403")
}

fn word(text: &str, at: usize) -> String {
    let rest = tail(text, at);
    let length = rest
        .bytes()
        .take(120)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        .count();
    head(rest, length).trim_end_matches('.').to_owned()
}

fn number(text: &str, at: usize) -> Option<u16> {
    word(text, at).parse().ok()
}

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
        .map(|(code, _)| *code)
        .filter(|code| denied_code(code))
        .filter(|code| {
            name.strip_suffix(code).is_some_and(|before| before.is_empty() || before.ends_with('.'))
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
            let own = code == "AccessDenied" && eat(text, message, "Access Denied").is_some();
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
    let message_end = message_end(text, message_at);
    let limit = ahead(text, message_at, MESSAGE).min(message_end.max(ahead(text, message_at, 600)));
    match under(text, floor, message_at, limit) {
        Some(Under::Message(found)) => return Some(*found),
        Some(Under::Other) => return None,
        None => {}
    }
    let message = between(text, message_at, message_end).trim().trim_start_matches(['"', '\'']);
    // `AccessDenied when calling s3:ListBucket`: somebody's words, but AWS's action.
    let named = if calling.is_none() { named_action(message) } else { None };
    let kind = if named.is_some() || ["when calling", "from "].iter().any(|words| message.starts_with(words))
    {
        Kind::AccessDenied
    } else {
        kind_of(message)
    };
    let reason = (kind == Kind::Other).then(|| super::lex::join(message).trim().to_owned());
    let name = if calling.is_some() {
        calling.as_ref().map(|(code, _, _)| code.clone())
    } else {
        Some(code.to_owned())
    };
    let operation = calling.map(|(_, operation, _)| operation);
    let strong = operation.is_some();
    let actions = named.map(DeniedAction::printed).into_iter().collect();
    let denial = Denial { code: name, operation, reason, actions, ..Denial::default() };
    let start = if strong { eat_back(text, start, "An error occurred").unwrap_or(start) } else { start };
    Some(Found { kind, start: start.max(floor), end: message_end.max(end), denial, weak: !strong })
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
    let pair = head(text, start).trim_end().ends_with("AccessDenied");
    let tool = between(text, back(text, start, 10), start).ends_with("S3 error: ");
    if !(java || writing || pair || tool || (ends && signed)) || in_program(text, floor, start) {
        return None;
    }
    match under(text, floor, end, ahead(text, end, 600)) {
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
        denial: Denial { reason: Some(super::lex::join(between(text, start, end))), ..Denial::default() },
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
    let limit = ahead(text, at, 600);
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
    let limit = find(text, at, limit, "An error occurred").unwrap_or(limit);
    let limit = find(text, at, limit, "eventVersion").unwrap_or(limit);
    let mut from = at;
    while let Some((start, behind)) = find_loose(text, from, limit, NOT_AUTHORIZED) {
        let found =
            sentence::sentence(text, floor, start).or_else(|| encoded::encoded(text, floor, start + 1));
        if let Some(found) = found {
            return Some(Under::Message(Box::new(found)));
        }
        from = behind;
    }
    [
        "ciphertext refers to a",
        "be assumed by",
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
        .find(|word| super::lex::action(word, 0) == Some(word.len()))
        .map(str::to_owned)
}

/// What sort of refusal the message under a code of denial is.
fn kind_of(message: &str) -> Kind {
    if eat(message, 0, "Insufficient Lake Formation permission").is_some() {
        return Kind::Other;
    }
    if message.is_empty() || message.starts_with('(') {
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

/// Whether the code in `start..end` stands where errors stand, and not in program text.
pub(super) fn stands_as_error(text: &str, floor: usize, start: usize, end: usize) -> bool {
    if in_program(text, floor, start) {
        return false;
    }
    let before = between(text, floor.max(back(text, start, 80)), start);
    let behind = tail(text, end);
    // A type annotation, and a constant of a program.
    let name = between(text, start, end);
    if behind.strip_prefix(": ").is_some_and(|next| {
        next.strip_prefix(name)
            .is_some_and(|rest| rest.starts_with([' ', ',', ')', '=']) && name.ends_with("Exception"))
    }) {
        return false;
    }
    let line = between(text, line_start(text, floor.max(back(text, start, 80)), start), start);
    let constant = line.trim().strip_suffix("= \"").or_else(|| line.trim().strip_suffix("= '"));
    if constant.is_some_and(|name| name.trim().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')) {
        return false;
    }
    // AWS's own descriptions of its services list the codes.
    if between(text, end, ahead(text, end, 120)).contains("\"senderFault\"")
        || between(text, end, ahead(text, end, 120)).contains("\"exception\":true")
    {
        return false;
    }
    let opened = before.ends_with('(') && behind.starts_with(')');
    let element = before.ends_with("<Code>") || before.ends_with("Code>") || behind.starts_with("</");
    let labelled = [
        "ode: ",
        "ode:",
        "ode=",
        "ype: ",
        "api error ",
        "rror: ",
        "rror:",
        "Reason: ",
        "rror ",
        "xception: ",
        "#",
        "rors::",
    ]
    .iter()
    .any(|label| before.ends_with(label));
    let quoted = before.ends_with(['"', '\'']) && {
        let key = before.trim_end_matches(['"', '\'', ' ', ':', '\n', ',', '=', '>']);
        ["ode", "__type", "rror", "ype", "name", "Name"].iter().any(|name| key.ends_with(name))
    } || before.ends_with('#');
    let prefix = before.is_empty() || before.ends_with(['\n', ' ', '[', '.', '`', '"', '(', '│', '*']);
    let colon = behind.starts_with(": ")
        || behind.starts_with(":\n")
        || behind.starts_with(" (")
        || behind.starts_with(" from ")
        || behind.starts_with(" when calling ")
        || behind == ":"
        || behind.trim().is_empty();
    opened || element || labelled || quoted || (prefix && colon)
}

/// Whether the line before `start` is a program's.
fn in_program(text: &str, floor: usize, start: usize) -> bool {
    let line = between(text, line_start(text, floor.max(back(text, start, 160)), start), start);
    [
        "catch ",
        ":raises ",
        "__init__",
        "error_type=",
        " returns ",
        "catch(",
        "except ",
        "throw new",
        "raise ",
        "import ",
        "instanceof",
        "== ",
        "==\"",
        "=='",
        "!= ",
        "case ",
        ".includes(",
        ".contains(",
        "errors.As",
        "isinstance",
        "expect(",
        "class ",
        "assert",
        "func ",
        "def ",
        "return res",
        "if (",
        "if err",
        "elif ",
        "grep ",
        "match=",
        "console.log(",
        "res.status",
        "status(",
        "echo ",
        "printf",
    ]
    .iter()
    .any(|mark| line.contains(mark))
}
