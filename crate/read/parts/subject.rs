//! Who a sentence speaks of: what is printed before `is not authorized`.

use crate::read::text::emphasis;
use crate::read::text::shape::{is_elision, join};
use crate::read::text::slice::{ahead, back, between, head, rfind, tail};
use crate::read::text::{Text, token};
use crate::read::words::sentences::IS_NOT;
use crate::read::words::values::NO_PRINCIPALS;
use std::borrow::Cow;

/// How far before the verb a principal may begin.
const REACH: usize = 900;

pub struct Subject {
    pub start: usize,
    pub principal: Option<String>,
    /// Whether the word `User` stands before it.
    pub marked: bool,
}

/// The subject that ends at `end`.
pub fn subject(text: &Text<'_>, end: usize, verbless: bool) -> Subject {
    let &Text { clean, floor, .. } = text;
    let floor = floor.max(back(clean, end, REACH));
    let text = &Text { floor, ..*text };
    let mut upto = end;
    while let Some(at) = rfind(clean, floor, upto, "User") {
        upto = at;
        let behind = at + 4;
        let rest = between(clean, behind, end);
        let before = head(clean, at).chars().next_back();
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
            let principal = principal.map(|name| emphasis::closed(clean, at, &name).to_owned());
            return Subject { start: at, principal, marked: true };
        }
        break;
    }
    let (start, token) = last_token(text, end);
    let token = token.trim_matches(|c: char| {
        matches!(c, '`' | '*' | '"' | '\'' | '(' | ')' | ',' | '[' | ']' | '{' | '}') && !token.contains("${")
    });
    let token = token.trim_end_matches(':');
    let known = token.contains("arn:")
        || token.contains(":iam:")
        || token.contains(":sts:")
        || token.contains('/')
        || token.ends_with(".amazonaws.com")
        || is_account(token)
        || (!verbless
            && token.chars().next().is_some_and(|c| c.is_ascii_uppercase())
            && token.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
            && !NO_PRINCIPALS.contains(&token))
        || matches!(token, "anonymous" | "***")
        || (token.starts_with('<')
            && token.ends_with('>')
            && token.len() > 2
            && !is_element(clean, token, end))
        || is_marked_name(text, start, token)
        || is_cut_name(clean, start, token, end);
    let brand = ["AWS", "Amazon", "CloudWatch", "Gateway"].into_iter().find(|brand| {
        (token.starts_with(|c: char| c.is_ascii_uppercase()) || token == "service")
            && between(clean, floor, start).ends_with(&format!("{brand} "))
    });
    let known = known || (brand.is_some() && token == "service");
    let principal = (known && !is_elision(token) && !token.ends_with("://")).then(|| match brand {
        Some(brand) => format!("{brand} {token}"),
        None => join(token).into_owned(),
    });
    let start = start - brand.map_or(0, |brand| brand.len() + 1);
    let start = if principal.is_some() { start } else { end.max(floor) };
    Subject { start: start.min(end), principal, marked: false }
}

/// `region` without the quotation marks and emphasis around the whole of it.
fn unmarked(region: &str) -> &str {
    let mut region = region.trim();
    loop {
        let paired = ["**", "`", "\"", "'", "*", "__", "_"].iter().find_map(|mark| {
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

/// Whether `token` is a name with a hyphen or an underscore in it that a quotation mark or emphasis opens.
fn is_marked_name(text: &Text<'_>, start: usize, token: &str) -> bool {
    let &Text { clean, floor, .. } = text;
    let opened = between(clean, floor, start).ends_with('"') || tail(clean, start).starts_with("**");
    opened
        && token.contains(['-', '_'])
        && token.starts_with(|c: char| c.is_ascii_alphanumeric())
        && token.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Whether `token` is what is left of a principal that was cut at its front: `…deploy-role`, or a session's name alone at
/// the start of its line, right before the verb.
fn is_cut_name(text: &str, start: usize, token: &str, end: usize) -> bool {
    let name = token.trim_start_matches(['.', '…']);
    let plain =
        |name: &str| name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '…'));
    let marked = name.len() < token.len() || name.contains(['-', '_']);
    let begins = head(text, start).trim_end_matches(['`', '"', '\'']).is_empty()
        || head(text, start).ends_with(['\n', '`', '"', '\'']);
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && marked
        && plain(name)
        && (begins || name.len() < token.len())
        && tail(text, end).trim_start().starts_with(IS_NOT)
}

/// Whether `token` is an element of XML: its end stands behind what stands in it.
fn is_element(text: &str, token: &str, end: usize) -> bool {
    let name = token.trim_matches(['<', '>']);
    between(text, end, ahead(text, end, 700)).contains(&format!("</{name}>"))
}

fn is_account(token: &str) -> bool {
    token.len() == 12 && token.bytes().all(|b| b.is_ascii_digit())
}

/// What is printed between `User:` and `is not`: `Some(None)` for an elision, `None` when it is no principal at all.
fn principal(region: &str) -> Option<Option<String>> {
    if is_elision(region) {
        return Some(None);
    }
    let joined = join(region);
    let end = token::end(&joined, 0);
    let token = token::trim(between(&joined, 0, end));
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
    if crate::read::parts::blanks::is_rest_of_name(token, rest) && !region.contains('\n') {
        return Some(Some(format!("{token} {rest}")));
    }
    if crate::read::parts::blanks::is_account_in_words(token, rest) {
        return Some(Some(format!("{token} {rest}")));
    }
    if crate::read::parts::blanks::is_wording(&joined) {
        return Some(Some(joined.into_owned()));
    }
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
fn last_token<'t>(text: &Text<'t>, end: usize) -> (usize, Cow<'t, str>) {
    let &Text { clean, floor, .. } = text;
    let region = between(clean, floor, end).trim_end();
    let end = floor + region.len();
    if let Some(arn) = region.rfind("arn:") {
        let whole = between(region, arn, region.len());
        let joined = join(whole);
        let first = token::end(&joined, 0);
        let rest = tail(&joined, first).trim_start();
        if rest.is_empty()
            || crate::read::parts::blanks::is_account_in_words(between(&joined, 0, first), rest)
        {
            return (floor + arn, joined);
        }
    }
    if region.ends_with('>')
        && let Some(open) = region.rfind('<')
        && region.len() - open < 40
    {
        let before = between(region, 0, open);
        let start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        return (floor + start, between(region, start, region.len()).into());
    }
    let start = region
        .rfind(|c: char| c.is_whitespace() || c == '"')
        .map_or(0, |at| at + region.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    (floor + start, between(clean, floor + start, end).into())
}
