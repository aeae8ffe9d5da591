//! `User: P is not authorized to perform: A on resource: R`, and what is left of it.

use super::lex::{
    action, back, between, eat, eat_back, head, is_elision, is_template, join, rfind, skip_space, tail,
};
use super::phrases::NOT_AUTHORIZED;
use super::{Found, encoded, reason, value};
use crate::diagnosis::{Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::Principal;

/// How far before the verb a principal may begin.
const REACH: usize = 900;
/// The most actions that one sentence is read to name.
const MOST_ACTIONS: usize = 40;

/// The sentence whose `authorized` starts at `at`; nothing before `floor` belongs to it.
pub(super) fn sentence(text: &str, floor: usize, at: usize) -> Option<Found> {
    let behind = eat(text, at, NOT_AUTHORIZED)?;
    let not = eat_back(text, at, "not").or_else(|| eat_back(text, at, "n't"))?;
    let (subject_end, says_you) = subject_end(text, not)?;
    if subject_end < floor {
        return None;
    }
    let colon = skip_marks(text, behind);
    let has_colon = tail(text, colon).starts_with(':');
    let list_at = if has_colon { colon + 1 } else { behind };
    // Bedrock lists what its models' agreements need.
    let required = eat(text, list_at, "the required AWS Marketplace actions");
    let list_at = required.unwrap_or(list_at);
    let (actions, list_end) = actions(text, list_at);
    let subject = if says_you {
        Subject { start: not, principal: None, marked: false }
    } else {
        subject(text, floor, subject_end, subject_end == not)
    };
    let after = if actions.is_empty() { value_end_of_masked_action(text, list_at) } else { list_end };

    let on = on_resource(text, after);
    let reason = reason::clause(text, on.next);
    let end = reason.as_ref().map_or(on.end, |reason| reason.end);

    let concrete = subject.principal.as_deref().is_some_and(|principal| principal.contains("arn:"));
    if actions.is_empty() {
        // Only a real principal and a colon make an instance of a sentence whose action is left out.
        let masked = join(between(text, list_at, after));
        let masked = masked.trim();
        if !concrete || !has_colon || is_template(masked) || masked.is_empty() {
            return None;
        }
    }
    if !has_colon && required.is_none() && !says_colonless(text, &subject, &actions, subject_end == not) {
        return None;
    }
    if let Some(principal) = &subject.principal
        && !principal.starts_with("arn:")
        && actions.len() != 1
        && is_template(principal)
    {
        return None;
    }

    if is_formatted(text, subject.start) && between(text, subject.start, end).contains('{') {
        return None;
    }
    let kms = on.ciphertext && actions.iter().all(|action| action.starts_with("kms:"));
    let mut denial = Denial {
        principal: subject.principal.as_deref().map(Principal::read),
        actions: actions.into_iter().map(DeniedAction::printed).collect(),
        resource: on.resource.map(DeniedResource::printed),
        ..Denial::default()
    };
    if let Some(reason) = reason {
        denial.effect = reason.effect;
        denial.policy_type = reason.policy_type;
        denial.policy_arn = reason.policy_arn;
        denial.reason = reason.text;
    }
    let mut end = end;
    if let Some((message, cut, behind)) = encoded::behind(text, end) {
        denial.encoded_message = Some(message);
        denial.encoded_message_cut = cut;
        end = behind;
    }
    let kind = if denial.actions.iter().any(|action| is_assume(&action.raw)) {
        Kind::AssumeRole
    } else if kms {
        Kind::Kms
    } else {
        Kind::AccessDenied
    };
    Some(Found { kind, start: subject.start.max(floor), end, denial, weak: false })
}

/// Whether the string that begins at `start` is one that a program fills in: `f"…{arn}…"`.
pub(super) fn is_formatted(text: &str, start: usize) -> bool {
    let before = between(text, back(text, start, 60), start);
    let string = before.rfind(['"', '\'']).map(|quote| head(before, quote));
    string.is_some_and(|before| {
        before.ends_with('f') && !before.ends_with(|c: char| c.is_alphanumeric() && c != 'f')
    }) && before.ends_with(['"', '\''])
}

/// Whether an action is one of those that a role is assumed with.
pub(super) fn is_assume(action: &str) -> bool {
    let lower = action.to_ascii_lowercase();
    lower.starts_with("sts:assumerole")
        || matches!(lower.as_str(), "sts:tagsession" | "sts:setsourceidentity")
}

/// Where the subject ends, and whether it is `You`. `None` for the first person of a heading.
fn subject_end(text: &str, not: usize) -> Option<(usize, bool)> {
    if let Some(is) = eat_back(text, not, "is") {
        return Some((is, false));
    }
    if let Some(are) = eat_back(text, not, "are").or_else(|| eat_back(text, not, "'re")) {
        return Some(match eat_back(text, are, "you") {
            Some(you) => (you, true),
            None => (are, false),
        });
    }
    if eat_back(text, not, "I am").is_some() || eat_back(text, not, "I'm").is_some() {
        return None;
    }
    Some((not, false))
}

/// Whether a sentence without a colon after `perform` is one of AWS's.
fn says_colonless(text: &str, subject: &Subject, actions: &[String], verbless: bool) -> bool {
    if subject.marked || subject.principal.is_some() {
        return !actions.is_empty();
    }
    let federated = actions.iter().any(|action| is_assume(action));
    let before = head(text, subject.start).trim_end();
    verbless && !actions.is_empty() && (federated || before.ends_with(':'))
}

struct Subject {
    start: usize,
    principal: Option<String>,
    /// Whether the word `User` stands before it.
    marked: bool,
}

/// The subject that ends at `end`.
fn subject(text: &str, floor: usize, end: usize, verbless: bool) -> Subject {
    let floor = floor.max(back(text, end, REACH));
    let mut upto = end;
    while let Some(at) = rfind(text, floor, upto, "User") {
        upto = at;
        let behind = at + 4;
        let rest = between(text, behind, end);
        let before = head(text, at).chars().next_back();
        let own_word =
            before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '-' | '_' | '.' | '@' | '+'));
        let marks = rest.starts_with(':')
            || rest.trim().is_empty()
            || (own_word && rest.starts_with([' ', '\n', '`', '*', '"']));
        let glued = rest.starts_with(": arn:") || rest.starts_with(":arn:");
        if !marks || !(own_word || glued) {
            continue;
        }
        let region = rest.trim_start_matches(':').trim();
        let region = unmarked(region);
        if region.is_empty() {
            return Subject { start: at, principal: None, marked: true };
        }
        if let Some(principal) = principal(region) {
            return Subject { start: at, principal, marked: true };
        }
        break;
    }
    let (start, token) = last_token(text, floor, end);
    let token = token.trim_matches(|c: char| {
        matches!(c, '`' | '*' | '"' | '\'' | '(' | ')' | ',' | '[' | ']' | '{' | '}') && !token.contains("${")
    });
    let token = token.trim_end_matches(':');
    let known = token.contains("arn:")
        || token.contains(":iam:")
        || token.contains(":sts:")
        || token.contains('/')
        || token.ends_with(".amazonaws.com")
        || crate_account(token)
        || (!verbless
            && token.chars().next().is_some_and(|c| c.is_ascii_uppercase())
            && token.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
            && !matches!(
                token,
                "User"
                    | "Role"
                    | "Principal"
                    | "Identity"
                    | "Account"
                    | "It"
                    | "You"
                    | "Caller"
                    | "Session"
                    | "Entity"
                    | "Client"
                    | "Service"
                    | "Error"
                    | "ERROR"
                    | "AccessDenied"
                    | "This"
                    | "That"
                    | "Exception"
                    | "Message"
                    | "Group"
                    | "Policy"
                    | "Credentials"
                    | "AccessDeniedException"
                    | "Resource"
            ))
        || matches!(token, "anonymous" | "***");
    let brand = ["AWS", "Amazon"].into_iter().find(|brand| {
        token.starts_with(|c: char| c.is_ascii_uppercase())
            && between(text, floor, start).ends_with(&format!("{brand} "))
    });
    let principal = (known && !is_elision(token) && !token.ends_with("://")).then(|| match brand {
        Some(brand) => format!("{brand} {token}"),
        None => join(token),
    });
    let start = start - brand.map_or(0, |brand| brand.len() + 1);
    let start = if principal.is_some() { start } else { end.max(floor) };
    Subject { start: start.min(end), principal, marked: false }
}

/// `region` without the quotation marks and emphasis around the whole of it.
fn unmarked(region: &str) -> &str {
    let mut region = region.trim();
    loop {
        let paired = ["**", "`", "\"", "'", "*"].iter().find_map(|mark| {
            // SES quotes `in this way'.
            let inner = region.strip_prefix(mark)?;
            let inner =
                inner.strip_suffix(mark).or_else(|| inner.strip_suffix('\'').filter(|_| *mark == "`"))?;
            (!inner.is_empty() && !inner.bytes().all(|byte| byte == b'*')).then_some(inner)
        });
        // An opening mark whose partner closes the whole sentence.
        let opened = || {
            let inner = region.strip_prefix(['`', '"', '\''])?;
            (!inner.contains(['`', '"', '\''])).then_some(inner)
        };
        match paired.or_else(opened) {
            Some(inner) => region = inner.trim(),
            None => return region,
        }
    }
}

fn crate_account(token: &str) -> bool {
    token.len() == 12 && token.bytes().all(|b| b.is_ascii_digit())
}

/// What is printed between `User:` and `is not`: `Some(None)` for an elision, `None` when it is no principal at all.
fn principal(region: &str) -> Option<Option<String>> {
    if is_elision(region) {
        return Some(None);
    }
    let joined = join(region);
    let end = value::token_end(&joined, 0);
    let token = value::trim(between(&joined, 0, end));
    let rest = tail(&joined, end).trim();
    let rest = rest.trim_start_matches(['`', '"', '\'', ',', ')', ']']).trim();
    if rest.is_empty() {
        return Some(Some(token.to_owned()).filter(|token| !token.is_empty() && !is_elision(token)));
    }
    if is_elision(rest) {
        return Some(Some(token.to_owned()));
    }
    // A name with blanks in it, or an ARN that a wrap broke without a line break: the pieces belong together
    // when the first one is an ARN and there are few of them.
    if token.starts_with("arn:") {
        let words = rest.split(' ').count();
        return Some(Some(
            if words <= 3
                && !rest.contains(['"', '(', ')'])
                && (token.ends_with(['/', ':', '-']) || rest.starts_with('/'))
            {
                format!("{token}{rest}")
            } else {
                token.to_owned()
            },
        ));
    }
    None
}

/// The token that ends at `end`, joined over the line breaks inside an ARN.
fn last_token(text: &str, floor: usize, end: usize) -> (usize, String) {
    let region = between(text, floor, end).trim_end();
    let end = floor + region.len();
    if let Some(arn) = region.rfind("arn:") {
        let whole = between(region, arn, region.len());
        let joined = join(whole);
        if value::token_end(&joined, 0) == joined.len() {
            return (floor + arn, joined);
        }
    }
    if region.ends_with('>')
        && let Some(open) = region.rfind('<')
        && region.len() - open < 40
    {
        let before = between(region, 0, open);
        let start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        return (floor + start, between(region, start, region.len()).to_owned());
    }
    let start = region
        .rfind(|c: char| c.is_whitespace() || c == '"')
        .map_or(0, |at| at + region.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    (floor + start, between(text, floor + start, end).to_owned())
}

/// The offset behind emphasis and quotation marks at `at`.
fn skip_marks(text: &str, at: usize) -> usize {
    let mut at = skip_space(text, at);
    loop {
        let next =
            at + tail(text, at).chars().take_while(|c| matches!(c, '`' | '*' | '"' | '\'' | '_')).count();
        let next = skip_space(text, next);
        if next == at {
            return at;
        }
        at = next;
    }
}

/// The actions listed from `at` on, and the offset behind them.
pub(super) fn actions(text: &str, at: usize) -> (Vec<String>, usize) {
    let mut actions: Vec<String> = Vec::new();
    let mut end = at;
    let mut next = at;
    while actions.len() < MOST_ACTIONS {
        let mut start = skip_marks(text, next);
        if tail(text, start).starts_with(['[', '(']) {
            start += 1;
        }
        if tail(text, start).starts_with("action ") || tail(text, start).starts_with("the ") {
            start = skip_marks(text, start + tail(text, start).find(' ').unwrap_or_default());
        }
        let Some((name, behind)) = one_action(text, start) else { break };
        actions.push(name);
        end = behind
            + tail(text, behind)
                .chars()
                .take_while(|c| matches!(c, '`' | '*' | '"' | '\'' | ']' | ')'))
                .count();
        let gap = skip_space(text, end);
        let rest = tail(text, gap);
        let separator = ["and ", ", and ", "or ", ",", "/ ", "; ", "+ ", "& ", "/"]
            .iter()
            .find(|s| rest.starts_with(**s));
        match separator {
            Some(separator) => next = gap + separator.len(),
            None => break,
        }
    }
    (actions, end)
}

/// The action at `at`, mended where a wrap or a lost space broke it.
fn one_action(text: &str, at: usize) -> Option<(String, usize)> {
    let Some(end) = action(text, at) else { return broken_action(text, at) };
    let printed = between(text, at, end);
    let next = tail(text, end);
    if next.is_empty() || next.starts_with(" on resource") || next.starts_with(" because") {
        return Some((printed.to_owned(), end));
    }
    // Lost spaces: `s3:GetObjecton resource:`, `s3:GetObjectbecause no`, `s3:GetObjectwith an explicit`.
    for (word, next) in [
        ("onresource", ""),
        ("on", "resource"),
        ("on", "the resource"),
        ("because", ""),
        ("with", "an explicit"),
        ("withan", "explicit"),
        ("withanexplicitdeny", ""),
    ] {
        let Some(cut) = printed.rfind(word) else { continue };
        let whole = cut + word.len() == printed.len();
        if cut > 0
            && ((next.is_empty() && whole)
                || (next.is_empty() && word.len() > 6)
                || (whole && eat(text, end, next).is_some() && !next.is_empty()))
        {
            return Some((between(printed, 0, cut).to_owned(), at + cut));
        }
    }
    // A wrap inside the name: the rest stands on the next line, before the fixed words.
    if let Some(piece_end) = rest_of_name(text, end) {
        let joined: String = between(text, at, piece_end).split_whitespace().collect();
        return Some((joined, piece_end));
    }
    Some((printed.to_owned(), end))
}

/// The end of the rest of a name that was broken at `end` by a line break.
fn rest_of_name(text: &str, end: usize) -> Option<usize> {
    let next = skip_space(text, end);
    if !between(text, end, next).contains('\n')
        || value::follows(text, next)
        || eat(text, next, "on resource").is_some()
    {
        return None;
    }
    let length = tail(text, next).bytes().take(60).take_while(u8::is_ascii_alphanumeric).count();
    let piece_end = next + length;
    let after = skip_space(text, piece_end);
    let clean = !tail(text, piece_end).starts_with([':', '.', '-', '/', '(']);
    (length > 0
        && clean
        && (eat(text, after, "on resource").is_some()
            || eat(text, after, "because no").is_some()
            || eat(text, after, "with an explicit").is_some()))
    .then_some(piece_end)
}

/// `ec2:⏎RunInstances`, `ec⏎2:RunInstances`, or `AssumeRole` without its prefix.
fn broken_action(text: &str, at: usize) -> Option<(String, usize)> {
    let rest = tail(text, at);
    for name in ["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML", "AssumeRole", "TagSession"] {
        if rest.starts_with(name) && !tail(rest, name.len()).starts_with(|c: char| c.is_alphanumeric()) {
            return Some((format!("sts:{name}"), at + name.len()));
        }
    }
    let window = between(text, at, super::lex::ahead(text, at, 120));
    let newline = window.find('\n').filter(|newline| *newline <= 60)?;
    let first = between(window, 0, newline).trim_end();
    if first.is_empty() || !first.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':')) {
        return None;
    }
    let next = skip_space(window, newline);
    let joined = format!("{first}{}", tail(window, next));
    let end = action(&joined, 0).filter(|end| *end > first.len())?;
    Some((between(&joined, 0, end).to_owned(), at + next + (end - first.len())))
}

fn value_end_of_masked_action(text: &str, at: usize) -> usize {
    value::token_end(text, skip_space(text, at))
}

struct OnResource {
    resource: Option<String>,
    ciphertext: bool,
    /// Behind the resource, where there is one.
    end: usize,
    /// Where the reason may begin.
    next: usize,
}

/// The resource that follows the actions at `at`.
fn on_resource(text: &str, at: usize) -> OnResource {
    let entry = at;
    let nothing = |end| OnResource { resource: None, ciphertext: false, end, next: end };
    let mut at = at;
    // `lambda:CreateFunction […] with an explicit deny`
    for _ in 0..3 {
        let start = skip_space(text, at);
        let end = value::token_end(text, start);
        let token = between(text, start, end);
        let elided = token.contains("..") || token.contains('…');
        if end > start && elided && is_elision(token) { at = end } else { break }
    }
    let at = skip_space(text, at);
    let at = eat(text, at, "action").map_or(at, |end| skip_space(text, end));
    let at = at + usize::from(tail(text, at).starts_with(','));
    if let Some(end) = eat(text, at, "on the resource associated with this ciphertext")
        .or_else(|| eat(text, at, "on resource associated with this ciphertext"))
        .or_else(|| eat(text, at, "on this ciphertext"))
    {
        return OnResource { ciphertext: true, ..nothing(end) };
    }
    let unnamed = [
        "on this resource",
        "on the specified resource",
        "on the requested resource",
        "on the given resource",
    ];
    if let Some(end) = unnamed.iter().find_map(|phrase| eat(text, at, phrase)) {
        return OnResource { ciphertext: eat(text, at, "on this resource").is_some(), ..nothing(end) };
    }
    let named =
        ["on resources", "on resource(s)", "on the resource", "on the following resource", "on resource"];
    let typed = ["on the role", "on role", "on the bucket", "on bucket", "on the key"];
    let Some(behind) = named.iter().chain(&typed).find_map(|phrase| eat(text, at, phrase)) else {
        // `… to perform: sqs:SendMessage on arn:aws:sqs:…`
        let bare = eat(text, at, "on")
            .map(|end| skip_space(text, end))
            .filter(|next| tail(text, *next).starts_with("arn:"));
        return match bare.and_then(|next| value::resource(text, next)) {
            Some(value) => OnResource { resource: value.text, ..nothing(value.end) },
            None => OnResource { next: at.min(text.len()), ..nothing(entry) },
        };
    };
    let colon = skip_marks_but_quotes(text, behind);
    let start = if tail(text, colon).starts_with([':', '=']) { colon + 1 } else { behind };
    let start = skip_emphasis(text, start);
    if value::follows(text, start) || start >= text.len() {
        return nothing(behind);
    }
    match value::resource(text, start) {
        Some(value) => {
            let resource =
                value.text.filter(|resource| resource.starts_with("arn:") || !is_template(resource));
            OnResource { resource, ..nothing(value.end) }
        }
        None => nothing(behind),
    }
}

fn skip_marks_but_quotes(text: &str, at: usize) -> usize {
    let at = skip_space(text, at);
    at + tail(text, at)
        .chars()
        .take_while(|c| matches!(c, '*' | '`'))
        .count()
        .min(usize::from(tail(text, at).contains(':')) * 3)
}

fn skip_emphasis(text: &str, at: usize) -> usize {
    let at = skip_space(text, at);
    if tail(text, at).starts_with("** ") { at + 3 } else { at }
}
