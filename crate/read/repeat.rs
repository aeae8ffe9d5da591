//! Text that repeats itself: `AccessDenied AccessDenied …`.
//!
//! A grammar looks so far around a needle and no farther. Where all of that is, letter for letter, what stood around the
//! needle before, the answer is the same, and need not be sought again. A run of one short word, an error code, is one
//! thing: what it is shows at its ends.

use crate::diagnosis::Span;
use crate::read::find::scan::Candidate;
use crate::read::found::Found;

/// How far before a needle its answer looks, and how far behind it: what a view holds.
const BEFORE: usize = 4 * 1024;
const BEHIND: usize = 6 * 1024;
/// The longest word, with what parts it from the next, that a run is of; and how much of a run is its end.
const WORD: usize = 64;
const END: usize = 128;

/// What a grammar answered at a needle, where another needle may have the same answer.
#[derive(Debug)]
pub enum Answered {
    Nothing,
    /// A bare code, which moves the floor only to its own start.
    Weak(Found, Span),
}

/// The last needle, and the stretch in which the text repeats itself there.
#[derive(Debug, Default)]
pub struct Repeats {
    last: Option<Last>,
    period: usize,
    /// From `start` to `end` each byte is the one `period` before it; the first period counts as well.
    start: usize,
    end: usize,
}

#[derive(Debug)]
struct Last {
    candidate: Candidate,
    /// What stood before this place was read when the answer was sought.
    floor: usize,
    answered: Answered,
}

impl Repeats {
    /// Takes note of an answer.
    pub fn note(&mut self, candidate: Candidate, floor: usize, answered: Option<Answered>) {
        self.last = answered.map(|answered| Last { candidate, floor, answered });
    }

    /// The answer at `candidate`, where it is that of the needle before; `floor` is what is read by now.
    pub fn answer(&mut self, text: &str, candidate: Candidate, floor: usize) -> Option<&mut Answered> {
        let last = self.last.as_ref()?;
        let (before, at) = (last.candidate.at, candidate.at);
        let (ahead, behind) = if at - before <= WORD { (END, END) } else { (BEFORE, BEHIND) };
        let same_floor =
            floor.saturating_sub(last.floor) == at - before || floor == last.floor && floor + ahead <= before;
        if last.candidate.needle != candidate.needle || !same_floor {
            return None;
        }
        self.reach(text.as_bytes(), before, at);
        if self.start + ahead > before || at + behind > self.end {
            return None;
        }
        let last = self.last.as_mut()?;
        last.candidate = candidate;
        last.floor = floor;
        if let Answered::Weak(_, span) = &mut last.answered {
            *span = Span { start: span.start + self.period, end: span.end + self.period };
        }
        Some(&mut last.answered)
    }

    /// Makes the stretch that of the two needles at `before` and `at`.
    fn reach(&mut self, text: &[u8], before: usize, at: usize) {
        let period = at - before;
        if self.period == period && before >= self.start && at <= self.end {
            return;
        }
        let equal = |(one, two): &(&u8, &u8)| one == two;
        let (Some(earlier), Some(later)) = (text.get(before..), text.get(at..)) else { return };
        self.end = at + earlier.iter().zip(later).take_while(equal).count();
        let (earlier, later) = (text.get(..before).unwrap_or_default(), text.get(..at).unwrap_or_default());
        let known = earlier.iter().rev().zip(later.iter().rev()).take(BEFORE).take_while(equal).count();
        self.start = before - known;
        self.period = period;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(at: usize, needle: usize) -> Candidate {
        Candidate { needle, at }
    }

    /// Which of the needles, one each `period` bytes, had their answer from the one before.
    fn reused(text: &str, period: usize) -> Vec<usize> {
        let mut repeats = Repeats::default();
        let needles = (0..text.len() / period).map(|line| candidate(line * period, 0));
        needles
            .filter_map(|candidate| {
                let known = repeats.answer(text, candidate, 0).is_some();
                if !known {
                    repeats.note(candidate, 0, Some(Answered::Nothing));
                }
                known.then_some(candidate.at)
            })
            .collect()
    }

    #[test]
    fn a_place_has_the_answer_of_the_one_before_where_all_around_is_the_same() {
        let line = format!("{:79}\n", "denied");
        let text = line.repeat(300);
        let known = reused(&text, 80);
        assert_eq!(known.first(), Some(&(BEFORE.next_multiple_of(80) + 80)));
        assert_eq!(known.last(), Some(&((text.len() - BEHIND) / 80 * 80)));
        // One letter of another line.
        let mut other = text.clone();
        other.replace_range(16_010..16_011, "x");
        let known = reused(&other, 80);
        assert!(known.iter().all(|at| at + BEHIND <= 16_010 || *at >= 16_010 + BEFORE), "{known:?}");
    }

    #[test]
    fn only_the_ends_of_a_run_of_one_word_are_read() {
        let text = "AccessDenied ".repeat(100);
        let known = reused(&text, 13);
        assert_eq!(known.first(), Some(&(END.next_multiple_of(13) + 13)));
        assert_eq!(known.last(), Some(&((text.len() - END) / 13 * 13)));
        assert!(reused(&"AccessDenied ".repeat(20), 13).is_empty());
    }

    #[test]
    fn another_needle_or_another_floor_is_another_place() {
        let text = "AccessDenied ".repeat(100);
        let mut repeats = Repeats::default();
        repeats.note(candidate(260, 0), 0, Some(Answered::Nothing));
        assert!(repeats.answer(&text, candidate(273, 1), 0).is_none());
        assert!(repeats.answer(&text, candidate(273, 0), 250).is_none());
        assert!(repeats.answer(&text, candidate(273, 0), 0).is_some());
        repeats.note(candidate(286, 0), 0, None);
        assert!(repeats.answer(&text, candidate(299, 0), 0).is_none());
    }

    #[test]
    fn the_span_of_a_code_goes_on_with_it() {
        let text = "AccessDenied ".repeat(100);
        let found = Found {
            kind: crate::diagnosis::Kind::AccessDenied,
            start: 260,
            end: 272,
            denial: crate::diagnosis::Denial::default(),
            weak: true,
        };
        let mut repeats = Repeats::default();
        repeats.note(candidate(267, 0), 247, Some(Answered::Weak(found, Span { start: 260, end: 272 })));
        for step in 1..4 {
            let answered = repeats.answer(&text, candidate(267 + 13 * step, 0), 247 + 13 * step);
            let Some(Answered::Weak(_, span)) = answered else { panic!("no code") };
            assert_eq!((span.start, span.end), (260 + 13 * step, 272 + 13 * step));
        }
    }
}
