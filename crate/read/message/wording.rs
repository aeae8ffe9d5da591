//! How a wording of [`crate::read::words::wordings`] is found in a text and what it prints is read.

use crate::read::found::Found;
use crate::read::parts::actions::skip_marks;
use crate::read::parts::value;
use crate::read::text::Text;
use crate::read::text::phrase::{eat, eat_back, rfind_loose};
use crate::read::text::shape::{is_template, join};
use crate::read::text::slice::{ahead, back, between, find, skip_space, tail};
use crate::read::text::stop::Stop;
use crate::read::words::needles::NEEDLES;
use crate::read::words::wordings::{WORDINGS, Wording};
use std::sync::LazyLock;

use crate::diagnosis::{Cause, Denial, DeniedAction, DeniedResource, Kind};
use crate::iam::Principal;

/// How far before its needle a wording may begin.
const REACH: usize = 400;
/// How far around a wording its signs may stand.
const NEAR: usize = 400;
/// How many places are tried as its beginning.
const MOST_STARTS: usize = 3;
/// The longest text of a refusal that is kept as its reason.
const LONGEST: usize = 300;

/// A piece of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Words(&'static str),
    /// An ARN.
    Principal,
    Resource,
    Url,
    Action,
    /// An operation, with the prefix of its service's actions.
    Operation(&'static str),
    Word,
    End,
}

/// A wording, taken apart.
struct Parsed {
    wording: &'static Wording,
    pieces: Vec<Piece>,
    /// Where the first needle in it stands: the needle, its piece, the words of the piece before it.
    needle: Option<(usize, &'static str, &'static str)>,
}

static PARSED: LazyLock<Vec<Parsed>> = LazyLock::new(|| WORDINGS.iter().map(parse).collect());

fn parse(wording: &'static Wording) -> Parsed {
    let mut pieces = Vec::new();
    for part in wording.pattern.split('}') {
        let (words, hole) = part.split_once('{').unwrap_or((part, ""));
        let words = words.trim();
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        match hole {
            "" => {}
            "principal" => pieces.push(Piece::Principal),
            "resource" => pieces.push(Piece::Resource),
            "url" => pieces.push(Piece::Url),
            "action" => pieces.push(Piece::Action),
            "word" => pieces.push(Piece::Word),
            "end" => pieces.push(Piece::End),
            prefix => pieces.push(Piece::Operation(prefix.trim_end_matches(':'))),
        }
    }
    let needle = pieces.iter().find_map(|piece| {
        let Piece::Words(words) = piece else { return None };
        let needles = NEEDLES.iter().enumerate();
        let (needle, at) = needles
            .filter_map(|(row, needle)| words.find(needle.letters.trim()).map(|at| (row, at)))
            .min_by_key(|(_, at)| *at)?;
        Some((needle, *words, words.get(..at)?))
    });
    Parsed { wording, pieces, needle }
}

/// The wordings that hold each needle, in the order of [`NEEDLES`].
static BY_NEEDLE: LazyLock<Vec<Vec<&'static Parsed>>> = LazyLock::new(|| {
    let of = |needle| {
        PARSED.iter().filter(|wording| wording.needle.is_some_and(|(of, _, _)| of == needle)).collect()
    };
    (0..NEEDLES.len()).map(of).collect()
});

/// The wording that `needle` at `at` belongs to.
pub fn around(text: &Text<'_>, at: usize, needle: usize) -> Option<Found> {
    let &Text { clean, floor, .. } = text;
    let read = |wording: &Parsed, start: usize| match wording.read(clean, start) {
        Ok(found) => Some(found),
        Err((far, stop)) => text.stopped(far, stop),
    };
    BY_NEEDLE.get(needle)?.iter().find_map(|wording| {
        let (_, words, before) = wording.needle?;
        let begin = eat_back(clean, skip_space(clean, at), before)?;
        eat(clean, begin, words)?;
        let first = match wording.pieces.first()? {
            Piece::Words(first) => *first,
            _ => "arn:",
        };
        let found = if first == words {
            read(wording, begin)?
        } else {
            // Its first words, which are few, may stand in a value of its own, too.
            let from = floor.max(back(clean, begin, REACH));
            let mut upto = begin;
            (0..MOST_STARTS).find_map(|_| {
                let start = rfind_loose(clean, from, upto, first)?.0;
                upto = start;
                read(wording, start).filter(|found| found.end > at)
            })?
        };
        let start = found.start;
        if start < floor {
            return None;
        }
        Some(found)
    })
}

/// The wording that begins at `at`, a quotation mark aside: a message under a code.
pub fn at(text: &str, at: usize) -> Option<Found> {
    let start = skip_mark(text, at);
    PARSED.iter().find_map(|wording| wording.read(text, start).ok())
}

impl Parsed {
    /// Reads the wording that begins at `start`; else how far it came, and what stopped it.
    fn read(&self, text: &str, start: usize) -> Result<Found, (usize, Stop)> {
        let Wording { kind, service, assuming, cause, signs, .. } = *self.wording;
        let assuming_service = assuming.map(str::to_owned);
        let service = service.map(str::to_owned);
        let mut denial = Denial { service, assuming_service, cause, ..Denial::default() };
        let mut end = start;
        for (index, piece) in self.pieces.iter().enumerate() {
            // A value stands apart from the words before it.
            let joined =
                index > 0 && !matches!(piece, Piece::Words(_)) && tail(text, end).starts_with(is_name);
            let stop = if matches!(piece, Piece::Words(_) | Piece::End) { Stop::Words } else { Stop::Value };
            end = piece.read(text, end, &mut denial).filter(|_| !joined).ok_or((end, stop))?;
        }
        if kind == Kind::Other {
            end = sentence_end(text, end);
            let said = join(between(text, start, end)).trim_end_matches(['.', ' ']).to_owned();
            denial.reason = Some(said);
        }
        let near = || between(text, back(text, start, NEAR), ahead(text, end, NEAR));
        if !signs.is_empty() && !signs.iter().any(|sign| near().contains(sign)) {
            return Err((end, Stop::Sign));
        }
        // Words without a value give way to a sentence beside them.
        let vague = denial.principal.is_none() && denial.resource.is_none() && denial.actions.is_empty();
        let plain = matches!(kind, Kind::AccessDenied | Kind::AccessKey);
        let weak = plain && vague || cause == Some(Cause::RegistryLogin);
        Ok(Found { kind, start, end, denial, weak })
    }
}

impl Piece {
    /// Reads the piece at `at` into `denial`; gives the offset behind it.
    fn read(self, text: &str, at: usize, denial: &mut Denial) -> Option<usize> {
        match self {
            Self::Words(words) => eat(text, at, words).or_else(|| {
                let behind = skip_mark(text, at);
                // The end of a sentence behind the mark that closes a value; a value without one takes it along.
                let closed = between(text, 0, behind).ends_with(['\'', '"', '`']);
                let stop = closed && tail(text, behind).starts_with('.');
                eat(text, behind + usize::from(stop), words)
            }),
            Self::Principal => {
                let value = value::bare(text, skip_mark(text, at))?;
                let arn = value.text.filter(|arn| arn.starts_with("arn:") && !is_template(arn))?;
                denial.principal = Some(Principal::read(&arn));
                Some(value.end)
            }
            Self::Resource | Self::Url => {
                let bracket = skip_space(text, at);
                let at = if tail(text, bracket).starts_with('[') { bracket + 1 } else { at };
                let value = value::resource(text, at)?;
                let printed = value.text.filter(|printed| !is_template(printed))?;
                if self == Self::Url && !printed.starts_with("https://") {
                    return None;
                }
                denial.resource = Some(DeniedResource::printed(printed));
                Some(value.end + usize::from(tail(text, value.end).starts_with(']')))
            }
            Self::Action => {
                let start = skip_marks(text, at);
                let end = crate::read::text::shape::action(text, start)?;
                denial.actions.push(DeniedAction::printed(between(text, start, end)));
                Some(end)
            }
            Self::Operation(prefix) => {
                let start = skip_space(text, at);
                let name = tail(text, start).bytes().take(80).take_while(u8::is_ascii_alphanumeric).count();
                let name = between(text, start, start + name);
                let proper = name.len() > 2 && name.starts_with(|c: char| c.is_ascii_uppercase());
                denial.actions.push(DeniedAction::printed(format!("{prefix}:{name}")));
                proper.then_some(start + name.len())
            }
            Self::Word => {
                let start = skip_space(text, at);
                let rest = tail(text, start);
                let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (1..80).contains(&length).then_some(start + length)
            }
            Self::End => {
                let rest = tail(text, at).trim_start_matches(' ');
                let ends = rest.is_empty() || rest.starts_with(['\n', '"', '\'', '`', '.', ')', '<']);
                ends.then_some(at)
            }
        }
    }
}

/// Where the message that goes on at `at` ends.
fn sentence_end(text: &str, at: usize) -> usize {
    let limit = ahead(text, at, LONGEST);
    ["(Service", "\n", "\"", ". ", "</"]
        .iter()
        .filter_map(|stop| find(text, at, limit, stop))
        .min()
        .unwrap_or(limit)
}

/// Whether `c` goes on with a word.
fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '/' | '-' | '_')
}

/// The offset behind white space and one quotation mark at `at`.
fn skip_mark(text: &str, at: usize) -> usize {
    let at = skip_space(text, at);
    at + usize::from(tail(text, at).starts_with(['\'', '"', '`']))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::read::read;
    #[cfg(not(target_arch = "wasm32"))]
    use crate::read::{evidence, phrase};

    const ROLE: &str = "arn:aws:iam::111122223333:role/Copy";
    const USER: &str = "arn:aws:iam::111122223333:user/ana";
    const QUEUE: &str = "https://sqs.eu-west-1.amazonaws.com/111122223333/orders";

    /// The wording with something in its holes.
    fn filled(pattern: &str) -> String {
        let values = [
            ("{principal}", USER),
            ("{resource}", ROLE),
            ("{url}", QUEUE),
            ("{action}", "iam:PassRole"),
            ("{s3:}", "GetObject"),
            ("{logs:}", "CreateLogGroup"),
            ("{word}", "111122223333"),
            ("{end}", ""),
        ];
        values.iter().fold(pattern.to_owned(), |text, (hole, value)| text.replace(hole, value))
    }

    #[test]
    fn every_wording_is_read_alone_and_under_a_code() {
        for (wording, parsed) in WORDINGS.iter().zip(PARSED.iter()) {
            let message = filled(wording.pattern);
            let signs = wording.signs.first().map_or(String::new(), |sign| format!("{sign}\n"));
            for text in [format!("{signs}{message}"), format!("{signs}AccessDeniedException: {message}")] {
                // One without a needle is read under a code alone.
                if parsed.needle.is_none() && text.ends_with(&message) && !text.contains("Exception") {
                    continue;
                }
                let readings = read(&text);
                let [reading] = readings.as_slice() else { panic!("{} readings: {text}", readings.len()) };
                assert_eq!(reading.kind, wording.kind, "{text}");
                let denial = &reading.denial;
                let holds = |hole: &str| wording.pattern.contains(hole);
                assert_eq!(denial.principal.is_some(), holds("{principal}"), "{text}");
                let resource = denial.resource.as_ref().map(|resource| resource.raw.as_str());
                let value = if holds("{url}") { QUEUE } else { ROLE };
                assert_eq!(resource, (holds("{url}") || holds("{resource}")).then_some(value), "{text}");
                let actions = usize::from(holds("{action}")) + usize::from(holds(":}"));
                assert_eq!(denial.actions.len(), actions, "{text}");
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn every_wording_wakes_the_engine() {
        let evidence = regex::Regex::new(&evidence().unwrap()).unwrap();
        let phrase = regex::Regex::new(&format!("(?i){}", phrase().unwrap())).unwrap();
        let asleep: Vec<String> = WORDINGS
            .iter()
            .zip(PARSED.iter())
            .filter(|(_, parsed)| parsed.needle.is_some())
            .map(|(wording, _)| filled(wording.pattern))
            .filter(|text| !(evidence.is_match(text) && phrase.is_match(text)))
            .collect();
        assert_eq!(asleep, Vec::<String>::new());
    }
}
