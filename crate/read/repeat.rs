//! Text that repeats itself: `AccessDenied AccessDenied …`.
//!
//! A grammar looks so far around a needle and no farther. Where all of that is, letter for letter, what stood around
//! another needle shortly before, the answer is the same, and need not be sought again.

use std::collections::VecDeque;

use crate::diagnosis::Span;
use crate::read::find::scan::Candidate;
use crate::read::found::Found;

/// How far before a needle its answer looks, and how far behind it: what a view holds.
const BEFORE: usize = 4 * 1024;
const BEHIND: usize = 6 * 1024;
/// The longest word, with what parts it from the next, that a run is of; and how far around a bare word its answer looks.
const WORD: usize = 64;
const END: usize = 2 * 1024;
/// The most needles that stand in what repeats itself.
const NEEDLES: usize = 4;

/// What a grammar answered at a needle, where another needle may have the same answer.
#[derive(Debug)]
pub enum Answered {
    Nothing,
    /// A bare code, which moves the floor only to its own start.
    Weak(Box<Found>, Span),
}

/// The last needles, and the stretch in which the text repeats itself there.
#[derive(Debug)]
pub struct Repeats {
    last: VecDeque<Last>,
    /// How many are kept.
    most: usize,
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

impl Default for Repeats {
    fn default() -> Self {
        Self::keeping(NEEDLES)
    }
}

impl Repeats {
    /// One that keeps `most` needles.
    pub fn keeping(most: usize) -> Self {
        Repeats { last: VecDeque::new(), most, period: 0, start: 0, end: 0 }
    }

    /// Takes note of an answer; of one that moves what is read, all others are forgotten.
    pub fn note(&mut self, candidate: Candidate, floor: usize, answered: Option<Answered>) {
        let Some(answered) = answered else { return self.last.clear() };
        self.last.push_back(Last { candidate, floor, answered });
        if self.last.len() > self.most {
            self.last.pop_front();
        }
    }

    /// The answer at `candidate`, where it is that of a needle before; `floor` is what is read by now.
    pub fn answer(&mut self, text: &str, candidate: Candidate, floor: usize) -> Option<&mut Answered> {
        let at = candidate.at;
        let index = self.before(text.as_bytes(), at)?;
        let mut last = self.last.remove(index).filter(|last| last.candidate.needle == candidate.needle)?;
        let before = last.candidate.at;
        let (ahead, behind) = if self.period <= WORD { (END, END) } else { (BEFORE, BEHIND) };
        let same_floor =
            floor.saturating_sub(last.floor) == self.period || floor == last.floor && floor + ahead <= before;
        if !same_floor || self.start + ahead > before || at + behind > self.end {
            return None;
        }
        last.candidate = candidate;
        last.floor = floor;
        if let Answered::Weak(_, span) = &mut last.answered {
            *span = Span { start: span.start + self.period, end: span.end + self.period };
        }
        self.last.push_back(last);
        self.last.back_mut().map(|last| &mut last.answered)
    }

    /// Which of the last needles stands one period before `at`.
    fn before(&mut self, text: &[u8], at: usize) -> Option<usize> {
        let known = at <= self.end && at >= self.start + self.period;
        let one_before = |last: &Last| last.candidate.at + self.period == at;
        if known && let Some(index) = self.last.iter().position(one_before) {
            return Some(index);
        }
        (0..self.last.len()).rev().find(|index| {
            let before = self.last.get(*index).map(|last| last.candidate.at);
            before.is_some_and(|before| self.repeats(text, before, at))
        })
    }

    /// Whether what stands between `before` and `at` stands there again; then the stretch is that of the two.
    fn repeats(&mut self, text: &[u8], before: usize, at: usize) -> bool {
        let period = at - before;
        let equal = |(one, two): &(&u8, &u8)| one == two;
        let (Some(earlier), Some(later)) = (text.get(before..), text.get(at..)) else { return false };
        let ahead = earlier.iter().zip(later).take_while(equal).count();
        if ahead < period {
            return false;
        }
        let (earlier, later) = (text.get(..before).unwrap_or_default(), text.get(..at).unwrap_or_default());
        let known = earlier.iter().rev().zip(later.iter().rev()).take(BEFORE).take_while(equal).count();
        (self.period, self.start, self.end) = (period, before - known, at + ahead);
        true
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
        let text = "AccessDenied ".repeat(500);
        let known = reused(&text, 13);
        assert_eq!(known.first(), Some(&(END.next_multiple_of(13) + 13)));
        assert_eq!(known.last(), Some(&((text.len() - END) / 13 * 13)));
        assert!(reused(&"AccessDenied ".repeat(300), 13).is_empty());
    }

    #[test]
    fn several_needles_may_stand_in_what_repeats_itself() {
        let text = "(AccessDenied) <Code>AccessDenied: ".repeat(200);
        let mut repeats = Repeats::default();
        let mut known = 0;
        for at in (0..text.len()).filter(|at| text.get(*at..).is_some_and(|rest| rest.starts_with("enied"))) {
            if repeats.answer(&text, candidate(at, 0), 0).is_some() {
                known += 1;
            } else {
                repeats.note(candidate(at, 0), 0, Some(Answered::Nothing));
            }
        }
        assert!((160..170).contains(&known), "{known} of 400");
    }

    #[test]
    fn another_needle_or_another_floor_is_another_place() {
        let text = "AccessDenied ".repeat(500);
        let mut repeats = Repeats::default();
        repeats.note(candidate(2600, 0), 0, Some(Answered::Nothing));
        assert!(repeats.answer(&text, candidate(2613, 1), 0).is_none());
        repeats.note(candidate(2600, 0), 0, Some(Answered::Nothing));
        assert!(repeats.answer(&text, candidate(2613, 0), 2550).is_none());
        repeats.note(candidate(2600, 0), 0, Some(Answered::Nothing));
        assert!(repeats.answer(&text, candidate(2613, 0), 0).is_some());
        repeats.note(candidate(2626, 0), 0, None);
        assert!(repeats.answer(&text, candidate(2639, 0), 0).is_none());
    }

    #[test]
    fn the_span_of_a_code_goes_on_with_it() {
        let text = "AccessDenied ".repeat(500);
        let found = Found {
            kind: crate::diagnosis::Kind::AccessDenied,
            start: 2600,
            end: 2612,
            denial: crate::diagnosis::Denial::default(),
            weak: true,
        };
        let mut repeats = Repeats::default();
        repeats.note(
            candidate(2607, 0),
            2587,
            Some(Answered::Weak(Box::new(found), Span { start: 2600, end: 2612 })),
        );
        for step in 1..4 {
            let answered = repeats.answer(&text, candidate(2607 + 13 * step, 0), 2587 + 13 * step);
            let Some(Answered::Weak(_, span)) = answered else { panic!("no code") };
            assert_eq!((span.start, span.end), (2600 + 13 * step, 2612 + 13 * step));
        }
    }
}
