//! Answers by shape: denials that differ only in numbers and ids within a resource's or a session's name share one answer, filled in.
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
/// Digits of names that may be filled in: as many as can be made up without a pair twice.
const MOST_DIGITS: [usize; 2] = [42, 72];
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
    known: HashMap<Vec<u8>, Known>,
}

/// What is known of a shape.
#[derive(Debug)]
enum Known {
    /// It came once: most come no second time, and are explained by themselves.
    Once,
    /// Its answers can be filled in.
    Filled(Template),
    /// They cannot.
    Alone,
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
        if name.words().any(elsewhere) {
            return None;
        }
        match self.known.get(&key) {
            Some(Known::Filled(template)) => return Some(template.filled(&name.digits, own)),
            Some(Known::Alone) => return None,
            Some(Known::Once) => {}
            None => {
                if self.known.len() < MOST {
                    self.known.insert(key, Known::Once);
                }
                return None;
            }
        }
        let template = Template::of(kind, denial, &name, page, form).filter(|template| {
            let alone = own.given(answer(kind, denial.clone(), page));
            let filled = template.filled(&name.digits, own);
            form.write(&alone).is_some_and(|alone| alone == filled)
                && serde_json::from_slice::<Diagnosis>(&filled).is_ok_and(|filled| filled == alone)
        });
        let answer = template.as_ref().map(|template| template.filled(&name.digits, own));
        self.known.insert(key, template.map_or(Known::Alone, Known::Filled));
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
    /// What the resource's ARN ends with, behind the account.
    resource: Option<String>,
    /// The name of the role's session, the end of the principal's ARN.
    session: Option<String>,
    /// Their digits, in that order.
    digits: Vec<u8>,
    /// Two digits made up for each of them.
    made_up: Vec<(u8, u8)>,
}

impl Name {
    fn of(denial: &Denial) -> Option<Self> {
        let resource = denial.resource.as_ref().and_then(|of| end(&of.raw)).filter(|name| is_numbered(name));
        let principal = denial.principal.as_ref();
        let session = principal.and_then(|of| {
            let session = of.session.as_deref().filter(|session| is_numbered(session))?;
            let ends = |text: &str| text.ends_with(session);
            (ends(&of.raw) && of.arn.as_deref().is_none_or(ends)).then_some(session)
        });
        let (mut digits, mut made_up, mut numbers) = (Vec::new(), Vec::new(), [0; 2]);
        for name in [resource, session].into_iter().flatten() {
            for (at, sort) in places(name) {
                let number = numbers.get_mut(sort as usize)?;
                made_up.push(sort.made_up(*number));
                digits.push(*name.as_bytes().get(at)?);
                *number += 1;
            }
        }
        let few = numbers.iter().zip(MOST_DIGITS).all(|(number, most)| *number <= most);
        let [resource, session] = [resource, session].map(|name| name.map(str::to_owned));
        (few && !digits.is_empty()).then_some(Name { resource, session, digits, made_up })
    }

    /// The parts of the names in which there are letters.
    fn words(&self) -> impl Iterator<Item = &str> {
        let names = [&self.resource, &self.session].into_iter().flatten();
        let parts = names.flat_map(|name| name.split(['/', ':']));
        parts.filter(|part| !places(part).is_empty() && part.contains(|c: char| c.is_ascii_alphabetic()))
    }

    /// `denial` with other digits, each by its number.
    fn with(&self, denial: &Denial, digit: impl Fn(usize) -> u8) -> Denial {
        let mut denial = denial.clone();
        let mut number = 0;
        let mut renamed = |name: &Option<String>| {
            let name = name.as_deref()?;
            let places = places(name);
            let of = |(at, byte): (usize, u8)| {
                if places.binary_search_by_key(&at, |(at, _)| *at).is_err() {
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

/// The resource of an ARN; of an object in S3 its key. `None` where a name is more than a name, as a role's is.
fn end(raw: &str) -> Option<&str> {
    let arn = Arn::parse(raw)?;
    match arn.service {
        "iam" | "sts" => None,
        "s3" => arn.resource.split_once('/').map(|(_, key)| key),
        _ => Some(arn.resource),
    }
}

/// Whether the numbers in `name` are only numbers.
fn is_numbered(name: &str) -> bool {
    let plain =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+' | '=' | '@' | '/' | ':');
    let of_region = || OF_REGIONS.iter().any(|part| name.contains(part));
    let parts = || name.split(['/', ':', '=', '_', '.']).filter(|part| !is_id(part));
    let is_year = |run: &str| run.len() > 3 && (run.starts_with("19") || run.starts_with("20"));
    let is_date = |part: &str| {
        part.split(|c: char| !c.is_ascii_digit()).any(|run| is_year(run) || run.len() > LONGEST_NUMBER)
            || part.starts_with("20") && part.bytes().filter(u8::is_ascii_digit).count() > LONGEST_NUMBER
    };
    name.chars().all(plain) && !parts().any(is_date) && !of_region() && !places(name).is_empty()
}

/// Whether a part of a name is an id of hexadecimal digits: `i-0abc…`, a UUID.
fn is_id(part: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
    let named = |(sort, id): (&str, &str)| {
        // Eight digits without a letter may be a date.
        let is_long = id.len() == 17 || id.len() == 8 && id.bytes().any(|b| b.is_ascii_lowercase());
        is_long && is_hex(id) && sort.bytes().all(|b| b.is_ascii_lowercase())
    };
    let groups = || part.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    part.split_once('-').is_some_and(named) || groups() && part.split('-').all(is_hex)
}

/// Which digits may stand in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Decimal,
    Hexadecimal,
}

impl Sort {
    /// Two digits for the one with this number, made up: no pair comes twice, and none is of a year.
    fn made_up(self, number: usize) -> (u8, u8) {
        let pair = |of: &[u8], number: usize| {
            let (one, more) = (number % of.len(), number / of.len() + 1);
            let at = |at: usize| of.get(at % of.len()).copied().unwrap_or_default();
            (at(one), at(one + more))
        };
        match self {
            Sort::Decimal => pair(b"3456789", number),
            Sort::Hexadecimal if number < 30 => pair(b"abcdef", number),
            Sort::Hexadecimal => {
                let number = number - 30;
                (b"abcdef".get(number % 6).copied().unwrap_or_default(), b'3' + (number / 6) as u8)
            }
        }
    }
}

/// Where the digits stand that may vary: those of numbers that stand by themselves, `17` of `orders-17`, and of ids. One or
/// two digits beside letters belong to a word: `ec2`, `q1`.
fn places(name: &str) -> Vec<(usize, Sort)> {
    let mut places = Vec::new();
    let mut start = 0;
    for part in name.split_inclusive(['/', ':']) {
        let own = part.trim_end_matches(['/', ':']);
        if is_id(own) {
            let sort =
                own.find('-').filter(|_| !own.starts_with(|c: char| c.is_ascii_digit()) && own.len() < 32);
            let digits =
                own.bytes().enumerate().skip(sort.map_or(0, |at| at + 1)).filter(|(_, b)| *b != b'-');
            places.extend(digits.map(|(at, _)| (start + at, Sort::Hexadecimal)));
        } else {
            places.extend(decimals(own).map(|at| (start + at, Sort::Decimal)));
        }
        start += part.len();
    }
    places
}

fn decimals(part: &str) -> impl Iterator<Item = usize> {
    let bytes = part.as_bytes();
    let is = |at: usize, what: fn(&u8) -> bool| bytes.get(at).is_some_and(what);
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        while is(at, u8::is_ascii_digit) {
            at += 1;
        }
        let beside = is(at, u8::is_ascii_alphabetic)
            || start.checked_sub(1).is_some_and(|before| is(before, u8::is_ascii_alphabetic));
        if at - start > 2 || !beside {
            runs.push(start..at);
        }
        at = at.max(start + 1);
    }
    runs.into_iter().flatten()
}

impl Template {
    fn of(kind: Kind, denial: &Denial, name: &Name, page: &Page, form: Form) -> Option<Self> {
        let own = Own {
            span: Span { start: START, end: END },
            count: COUNT,
            time: Some(TIME.to_owned()),
            request_id: Some(REQUEST.to_owned()),
        };
        let made_up = |number: usize| name.made_up.get(number).copied().unwrap_or_default();
        let write = |digit: &dyn Fn(usize) -> u8| {
            form.write(&own.given(answer(kind, name.with(denial, digit), page)))
        };
        let (bytes, other) = (write(&|number| made_up(number).0)?, write(&|number| made_up(number).1)?);
        let differ = bytes.iter().zip(&other).enumerate().filter(|(_, (a, b))| a != b);
        let number = |a: &u8, b: &u8| name.made_up.iter().position(|pair| *pair == (*a, *b));
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

    /// Whether the last of three denials is filled in from what the second one made.
    fn is_filled(first: &str, second: &str) -> bool {
        let mut shapes = Shapes::default();
        let mut answer = |name: &str| {
            let text = format!(
                "User: arn:aws:sts::111122223333:assumed-role/Build/ci is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:us-east-1:111122223333:table/{name} because no identity-based policy allows the dynamodb:PutItem action"
            );
            let reading = read::read(&text).remove(0);
            let own = Own { span: Span::default(), count: 1, time: None, request_id: None };
            shapes.answer(reading.kind, &reading.denial, &own, &Page::default(), Form::Line)
        };
        assert_eq!(answer(first), None, "what comes once is explained by itself");
        answer(second).is_some() && answer(first).is_some()
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
            ("2/index/by-31", "7/index/by-42", true),
            ("i-0123456789abcdef0", "i-0fedcba9876543210", true),
            ("0b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d", "1b6c1d3e-5a7f-4c1e-9c55-2f8f0a1b2c3d", true),
            ("o-2026", "o-2031", false),
            ("o-20261121", "o-30261121", false),
        ] {
            assert_eq!(is_filled(first, second), filled, "{first} {second}");
        }
    }
}
