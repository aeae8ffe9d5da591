//! Answers by shape: denials that differ only in numbers within a resource's or a session's name share one answer, filled in.
//!
//! An answer copies names, it does not calculate with them. So it is asked for twice, with numbers made up: where the two
//! answers differ, each byte tells which digit of the name it copies, as no two digits are made up alike. Where an answer
//! differs in any other way, or is not word for word that of the first true name, its shape is explained one by one.

use std::collections::HashMap;

use super::answers::Form;
use crate::diagnosis::{Denial, Kind, Span};
use crate::iam::Arn;
use crate::{Diagnosis, Page, answer};

/// How many shapes are kept; denials of others are explained one by one.
const MOST: usize = 20_000;
/// Digits of a name that may be filled in; more than any name has that is worth it.
const MOST_DIGITS: usize = 40;
/// A longer number may be a date, a time or an account.
const LONGEST_NUMBER: usize = 7;
/// Names of Regions end in a number that means something.
const OF_REGIONS: [&str; 5] = ["north", "east", "south", "west", "central"];
/// What stands for a digit in a shape; no name that is filled in holds it.
const DIGIT: u8 = b'#';

/// What stands in an answer until the denial's own is put there.
const START: usize = 1_000_000_007;
const END: usize = 1_000_000_009;
const COUNT: u32 = 1_000_000_021;
const TIME: &str = "undeny: when";
const REQUEST: &str = "undeny: which request";

/// What an answer leaves to each denial: where it stands, how often, when, and which request.
pub(super) struct Own {
    pub span: Span,
    pub count: u32,
    pub time: Option<String>,
    pub request_id: Option<String>,
}

/// Answers of shapes, for one page and one form.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    known: HashMap<Vec<u8>, Option<Template>>,
}

/// An answer with gaps.
#[derive(Debug)]
struct Template {
    bytes: Vec<u8>,
    /// Where which digit of the name is written.
    digits: Vec<(usize, usize)>,
    /// The denial's own, in the order in which it stands.
    gaps: Vec<(usize, usize, Gap)>,
}

#[derive(Clone, Copy, Debug)]
enum Gap {
    Start,
    End,
    Count,
    Time,
    Request,
}

impl Shapes {
    /// The answer to `denial`, which is redacted and has neither time nor request; `None` where it has to be explained by
    /// itself.
    pub fn answer(
        &mut self,
        kind: Kind,
        denial: &Denial,
        own: &Own,
        page: &Page,
        form: Form,
    ) -> Option<Vec<u8>> {
        let name = Name::of(denial)?;
        let shape = name.with(denial, |_| DIGIT);
        let key = serde_json::to_vec(&(kind, &shape)).ok()?;
        // What stands elsewhere, too, may be compared with the name.
        let elsewhere = |text: &str| memchr::memmem::find(&key, text.as_bytes()).is_some();
        if [&name.resource, &name.session].into_iter().flatten().any(|text| elsewhere(text)) {
            return None;
        }
        if let Some(known) = self.known.get(&key) {
            return known.as_ref().map(|known| known.filled(&name.digits, own));
        }
        if self.known.len() >= MOST {
            return None;
        }
        let template = Template::of(kind, denial, &name, page, form).filter(|template| {
            let alone = own.given(answer(kind, denial.clone(), page));
            let filled = template.filled(&name.digits, own);
            form.write(&alone).is_some_and(|alone| alone == filled)
                && serde_json::from_slice::<Diagnosis>(&filled).is_ok_and(|filled| filled == alone)
        });
        let answer = template.as_ref().map(|template| template.filled(&name.digits, own));
        self.known.insert(key, template);
        answer
    }
}

impl Own {
    /// `diagnosis`, for this denial.
    pub fn given(&self, mut diagnosis: Diagnosis) -> Diagnosis {
        (diagnosis.span, diagnosis.count) = (self.span, self.count);
        diagnosis.denial.time.clone_from(&self.time);
        diagnosis.denial.request_id.clone_from(&self.request_id);
        diagnosis
    }
}

/// The names of a denial in which numbers stand.
struct Name {
    /// The end of the resource's ARN.
    resource: Option<String>,
    /// The name of the role's session, the end of the principal's ARN.
    session: Option<String>,
    /// Their digits, in that order.
    digits: Vec<u8>,
}

impl Name {
    fn of(denial: &Denial) -> Option<Self> {
        let resource = denial.resource.as_ref().and_then(|of| end(&of.raw));
        let resource = resource.filter(|name| !is_instance(name) && is_numbered(name));
        let principal = denial.principal.as_ref();
        let session = principal.and_then(|of| {
            let session = of.session.as_deref().filter(|name| is_instance(name) || is_numbered(name))?;
            let ends = |text: &str| text.ends_with(session);
            (ends(&of.raw) && of.arn.as_deref().is_none_or(ends)).then_some(session)
        });
        let digits: Vec<u8> = [resource, session].into_iter().flatten().flat_map(numbers).collect();
        let name = || Name {
            resource: resource.map(str::to_owned),
            session: session.map(str::to_owned),
            digits: digits.clone(),
        };
        (!digits.is_empty() && digits.len() <= MOST_DIGITS && resource != session).then(name)
    }

    /// `denial` with other digits, each by its number.
    fn with(&self, denial: &Denial, digit: impl Fn(usize) -> u8) -> Denial {
        let mut denial = denial.clone();
        let mut number = 0;
        let mut renamed = |name: &Option<String>| {
            let name = name.as_deref()?;
            let places = places(name);
            let of = |(at, byte): (usize, u8)| {
                if !places.contains(&at) {
                    return char::from(byte);
                }
                number += 1;
                char::from(digit(number - 1))
            };
            Some((name.len(), name.bytes().enumerate().map(of).collect::<String>()))
        };
        let (resource, session) = (renamed(&self.resource), renamed(&self.session));
        let end = |text: &mut String, new: &Option<(usize, String)>| {
            if let Some((length, new)) = new {
                text.truncate(text.len() - length);
                text.push_str(new);
            }
        };
        if let Some(of) = &mut denial.resource {
            end(&mut of.raw, &resource);
        }
        if let Some(of) = &mut denial.principal {
            end(&mut of.raw, &session);
            of.arn.iter_mut().for_each(|arn| end(arn, &session));
            of.session.iter_mut().for_each(|text| end(text, &session));
        }
        denial
    }
}

/// The end of an ARN, behind the last `/` or `:`; of an object in S3 its key. `None` where a name is more than a name, as a
/// role's is.
fn end(raw: &str) -> Option<&str> {
    let arn = Arn::parse(raw)?;
    let start = match arn.service {
        "iam" | "sts" => return None,
        "s3" => arn.resource.find('/')? + 1,
        _ => arn.resource.rfind(['/', ':']).map_or(0, |at| at + 1),
    };
    arn.resource.get(start..)
}

/// Whether the numbers in `name` are only numbers.
fn is_numbered(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '=' | '@' | '/');
    let of_region = || OF_REGIONS.iter().any(|part| name.contains(part));
    let runs = || name.split(|c: char| !c.is_ascii_digit());
    let is_date = |run: &str| run.starts_with("19") || run.starts_with("20") || run.len() > LONGEST_NUMBER;
    name.chars().all(plain) && !runs().any(is_date) && !of_region() && !places(name).is_empty()
}

/// Whether a session is that of an instance: its id, all of whose digits vary.
fn is_instance(name: &str) -> bool {
    let id = name.strip_prefix("i-").unwrap_or_default();
    id.len() >= 8 && id.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'))
}

/// Where the digits stand that may vary: those of numbers that stand by themselves, `17` of `orders-17`. One or two digits
/// beside letters belong to a word: `ec2`, `q1`.
fn places(name: &str) -> Vec<usize> {
    if is_instance(name) {
        return ("i-".len()..name.len()).collect();
    }
    let bytes = name.as_bytes();
    let is = |at: usize, what: fn(&u8) -> bool| bytes.get(at).is_some_and(what);
    let mut places = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        while is(at, u8::is_ascii_digit) {
            at += 1;
        }
        let beside = is(at, u8::is_ascii_alphabetic)
            || start.checked_sub(1).is_some_and(|before| is(before, u8::is_ascii_alphabetic));
        if at - start > 2 || !beside {
            places.extend(start..at);
        }
        at = at.max(start + 1);
    }
    places
}

/// The digits of a name that may vary.
fn numbers(name: &str) -> impl Iterator<Item = u8> {
    places(name).into_iter().filter_map(|at| name.as_bytes().get(at).copied())
}

/// Two digits for the one with this number, made up: no pair comes twice, and none is a date's or two the same.
fn made_up(number: usize) -> (u8, u8) {
    let (one, more) = (number % 7, number / 7 + 1);
    (b'3' + one as u8, b'3' + ((one + more) % 7) as u8)
}

impl Template {
    fn of(kind: Kind, denial: &Denial, name: &Name, page: &Page, form: Form) -> Option<Self> {
        let own = Own {
            span: Span { start: START, end: END },
            count: COUNT,
            time: Some(TIME.to_owned()),
            request_id: Some(REQUEST.to_owned()),
        };
        let write =
            |digit: fn(usize) -> u8| form.write(&own.given(answer(kind, name.with(denial, digit), page)));
        let (bytes, other) = (write(|number| made_up(number).0)?, write(|number| made_up(number).1)?);
        let differ = bytes.iter().zip(&other).enumerate().filter(|(_, (a, b))| a != b);
        let number = |a: &u8, b: &u8| (0..name.digits.len()).find(|number| made_up(*number) == (*a, *b));
        let digits: Option<Vec<_>> = differ.map(|(at, (a, b))| Some((at, number(a, b)?))).collect();
        let said = |text: &str| serde_json::to_string(text).unwrap_or_default();
        let gaps = [
            (START.to_string(), Gap::Start),
            (END.to_string(), Gap::End),
            (COUNT.to_string(), Gap::Count),
            (said(TIME), Gap::Time),
            (said(REQUEST), Gap::Request),
        ];
        let place = |(text, gap): &(String, Gap)| {
            let mut found = memchr::memmem::find_iter(&bytes, text.as_bytes());
            let at = found.next()?;
            found.next().is_none().then_some((at, at + text.len(), *gap))
        };
        let mut gaps = gaps.iter().map(place).collect::<Option<Vec<_>>>()?;
        gaps.sort_unstable_by_key(|(start, ..)| *start);
        let digits = digits.filter(|_| bytes.len() == other.len())?;
        Some(Template { bytes, digits, gaps })
    }

    fn filled(&self, digits: &[u8], own: &Own) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        for (at, number) in &self.digits {
            if let (Some(byte), Some(digit)) = (bytes.get_mut(*at), digits.get(*number)) {
                *byte = *digit;
            }
        }
        let mut out = Vec::with_capacity(bytes.len() + 64);
        let mut done = 0;
        for (start, end, gap) in &self.gaps {
            out.extend_from_slice(bytes.get(done..*start).unwrap_or_default());
            let said = match gap {
                Gap::Start => serde_json::to_writer(&mut out, &own.span.start),
                Gap::End => serde_json::to_writer(&mut out, &own.span.end),
                Gap::Count => serde_json::to_writer(&mut out, &own.count),
                Gap::Time => serde_json::to_writer(&mut out, &own.time),
                Gap::Request => serde_json::to_writer(&mut out, &own.request_id),
            };
            debug_assert!(said.is_ok(), "a number or a text is JSON");
            done = *end;
        }
        out.extend_from_slice(bytes.get(done..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    /// Whether the second of two denials is filled in from what the first one made.
    fn is_filled(first: &str, second: &str) -> bool {
        let mut shapes = Shapes::default();
        let mut known = 0;
        for name in [first, second] {
            let text = format!(
                "User: arn:aws:sts::111122223333:assumed-role/Build/i-0abc123{:04x} is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:us-east-1:111122223333:table/{name} because no identity-based policy allows the dynamodb:PutItem action",
                name.len()
            );
            let reading = read::read(&text).remove(0);
            let own = Own { span: Span::default(), count: 1, time: None, request_id: None };
            if shapes.answer(reading.kind, &reading.denial, &own, &Page::default(), Form::Line).is_none() {
                return false;
            }
            known += 1;
        }
        known == 2 && shapes.known.len() == 1
    }

    #[test]
    fn numbers_share_an_answer_and_words_do_not() {
        for (first, second, filled) in [
            ("Orders-31", "Orders-42", true),
            ("orders.7", "orders.1", true),
            ("table123", "table987", true),
            ("Orders-31", "Orders-423", false),
            ("Orders-31", "Bills-31", false),
            ("q1", "q2", false),
            ("us-east-1-orders", "us-east-3-orders", false),
            ("o-2026", "o-2031", false),
            ("o-20261121", "o-30261121", false),
        ] {
            assert_eq!(is_filled(first, second), filled, "{first} {second}");
        }
    }
}
