//! Reads the tables that pack.rs writes: nothing is unpacked beforehand, and a look-up allocates nothing.

use std::cmp::Ordering;
use std::fmt;

/// How many rows share one remembered place, as in pack.rs.
const STRIDE: usize = 16;
/// How many words a text may have, as in pack.rs.
const MOST_WORDS: usize = 96;

/// A file that build.rs wrote.
macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".bin"))
    };
}

/// The column of texts with this name.
macro_rules! column {
    ($name:literal) => {
        $crate::reference::packed::Column {
            rows: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".bin")),
            starts: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, "-starts.bin")),
        }
    };
}

pub(super) use {column, file};

static WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.txt"));
static WORD_LENGTHS: &[u8] = file!("word-lengths");
static WORD_STARTS: &[u8] = file!("words-starts");

/// A word by its number; empty for a number that is none.
fn word(number: u16) -> &'static str {
    let number = usize::from(number);
    let Some(start) = four_bytes(WORD_STARTS, number / STRIDE) else { return "" };
    let mut lengths = WORD_LENGTHS.iter().skip(number - number % STRIDE).map(|&length| usize::from(length));
    let start = start + lengths.by_ref().take(number % STRIDE).sum::<usize>();
    lengths.next().and_then(|length| WORDS.get(start..start + length)).unwrap_or_default()
}

fn four_bytes(bytes: &[u8], i: usize) -> Option<usize> {
    let bytes = bytes.get(i * 4..)?.first_chunk()?;
    usize::try_from(u32::from_le_bytes(*bytes)).ok()
}

/// The number in row `i` of a column of numbers.
pub(super) fn number(column: &[u8], i: usize) -> Option<usize> {
    let rows = column.len() / 2;
    let (low, high) = (column.get(i).filter(|_| i < rows)?, column.get(rows + i)?);
    Some(usize::from(u16::from_le_bytes([*low, *high])))
}

/// How many numbers a column of numbers holds.
pub(super) fn count(column: &[u8]) -> usize {
    column.len() / 2
}

/// Takes a number of seven bits a byte off the front of `bytes`.
fn take_variable(bytes: &mut &[u8]) -> Option<usize> {
    let (mut value, mut shift) = (0, 0);
    loop {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= usize::from(first & 0x7f).checked_shl(shift)?;
        shift += 7;
        if first & 0x80 == 0 {
            return Some(value);
        }
    }
}

/// Lists of numbers.
#[derive(Clone, Copy)]
pub(super) struct Lists {
    pub(super) rows: &'static [u8],
    pub(super) starts: &'static [u8],
}

impl Lists {
    /// The numbers of list `i`; none where there is no such list.
    pub(super) fn get(self, i: usize) -> impl Iterator<Item = usize> {
        let mut bytes =
            four_bytes(self.starts, i / STRIDE).and_then(|start| self.rows.get(start..)).unwrap_or_default();
        let mut left = 0;
        for _ in 0..=i % STRIDE {
            for _ in 0..left {
                take_variable(&mut bytes);
            }
            left = take_variable(&mut bytes).unwrap_or(0);
        }
        std::iter::from_fn(move || {
            left = left.checked_sub(1)?;
            take_variable(&mut bytes)
        })
    }
}

/// A column of texts.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) rows: &'static [u8],
    pub(super) starts: &'static [u8],
}

impl Column {
    /// The text of row `i`; empty where there is no such row.
    pub(super) fn get(self, i: usize) -> Text {
        self.stride(i / STRIDE).nth(i % STRIDE).unwrap_or_default()
    }

    /// All texts, in order.
    pub(super) fn all(self) -> impl Iterator<Item = Text> {
        self.range(0..usize::MAX)
    }

    /// The texts of these rows.
    pub(super) fn range(self, rows: std::ops::Range<usize>) -> impl Iterator<Item = Text> {
        self.stride(rows.start / STRIDE).skip(rows.start % STRIDE).take(rows.len())
    }

    /// The row of `range` whose text is `wanted` in any case; the rows of `range` are sorted by their lower case.
    pub(super) fn find(self, wanted: &str, range: std::ops::Range<usize>) -> Option<usize> {
        let row = self.lower_bound(wanted, range.clone());
        (range.contains(&row) && self.get(row).order(wanted).is_eq()).then_some(row)
    }

    /// The first row of `range` whose text is not before `wanted`.
    pub(super) fn lower_bound(self, wanted: &str, range: std::ops::Range<usize>) -> usize {
        // Halve the strides that begin within the range, then walk from the last that begins before what is wanted.
        let (mut low, mut high) = (range.start / STRIDE, range.end.div_ceil(STRIDE));
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            let before = self.stride(middle).next().is_some_and(|text| text.order(wanted).is_lt());
            *(if before { &mut low } else { &mut high }) = middle;
        }
        let first = range.start.max(low * STRIDE);
        let passed = self.range(first..range.end).take_while(|text| text.order(wanted).is_lt()).count();
        first + passed
    }

    /// The texts from stride `i` on: only there a text does not need the one before it.
    fn stride(self, i: usize) -> Texts {
        let start = four_bytes(self.starts, i);
        Texts {
            rows: start.and_then(|start| self.rows.get(start..)).unwrap_or_default(),
            last: Text::default(),
        }
    }
}

/// Neighbouring texts of a column.
struct Texts {
    rows: &'static [u8],
    last: Text,
}

impl Iterator for Texts {
    type Item = Text;

    fn next(&mut self) -> Option<Text> {
        let mut take = || {
            let (first, rest) = self.rows.split_first()?;
            self.rows = rest;
            Some(*first)
        };
        let head = take()?;
        let shared = usize::from(head >> 4);
        let mut rest = usize::from(head & 15);
        if rest == 15 {
            rest += usize::from(take()?);
        }
        for place in self.last.words.get_mut(shared..shared + rest)? {
            let first = u16::from(take()?);
            *place = if first < 0x80 { first } else { 128 + ((first & 0x7f) << 8 | u16::from(take()?)) };
        }
        self.last.count = shared + rest;
        Some(self.last)
    }
}

/// A text of the reference, as words; writes itself with [`fmt::Display`].
#[derive(Clone, Copy)]
pub(super) struct Text {
    words: [u16; MOST_WORDS],
    count: usize,
}

impl Default for Text {
    fn default() -> Self {
        Text { words: [0; MOST_WORDS], count: 0 }
    }
}

impl Text {
    fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().take(self.count).map(|&number| word(number))
    }

    /// Whether nothing stands here.
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The order of this text and `other`, both in lower case.
    pub(super) fn order(&self, other: &str) -> Ordering {
        let mut rest = other.bytes().map(|byte| byte.to_ascii_lowercase());
        for byte in self.words().flat_map(str::bytes).map(|byte| byte.to_ascii_lowercase()) {
            match rest.next().map(|other| byte.cmp(&other)) {
                Some(Ordering::Equal) => (),
                Some(unequal) => return unequal,
                None => return Ordering::Greater,
            }
        }
        if rest.next().is_some() { Ordering::Less } else { Ordering::Equal }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words().try_for_each(|word| f.write_str(word))
    }
}
