//! Reads the tables that pack.rs writes: nothing is unpacked beforehand, and a look-up allocates nothing. Where many denials
//! are answered, unpacked.rs keeps the texts.

#[cfg(not(feature = "records"))]
use std::cmp::Ordering;
use std::fmt;

#[cfg(feature = "records")]
pub(super) use super::unpacked::Text;

/// How many rows share one remembered place, as in pack.rs.
pub(super) const STRIDE: usize = 16;
/// How many words share one remembered place, as in pack.rs.
const WORD_STRIDE: usize = 16;
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
            #[cfg(feature = "records")]
            unpacked: {
                fn memory() -> &'static $crate::reference::unpacked::Memory {
                    static MEMORY: $crate::reference::unpacked::Memory = std::sync::OnceLock::new();
                    &MEMORY
                }
                memory
            },
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
    let Some(start) = four_bytes(WORD_STARTS, number / WORD_STRIDE) else { return "" };
    let mut lengths =
        WORD_LENGTHS.iter().skip(number - number % WORD_STRIDE).map(|&length| usize::from(length));
    let start = start + lengths.by_ref().take(number % WORD_STRIDE).sum::<usize>();
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
    /// Where the texts are kept once one was wanted.
    #[cfg(feature = "records")]
    pub(super) unpacked: fn() -> &'static super::unpacked::Memory,
}

#[cfg(not(feature = "records"))]
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
        // Halve the strides that begin within the range, then walk from the last that begins before what is wanted.
        let (mut low, mut high) = (range.start / STRIDE, range.end.div_ceil(STRIDE));
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            let mut texts = self.stride(middle);
            let before = texts.advance().is_some() && texts.last.compare(wanted).0.is_lt();
            *(if before { &mut low } else { &mut high }) = middle;
        }
        let mut texts = self.stride(low);
        // How many whole words the last text had in common with what is wanted, before it fell behind.
        let mut common = 0;
        for row in low * STRIDE..range.end {
            // A text that shares more words than that with the last one is behind, too.
            let shared = texts.advance()?;
            if row < range.start || (shared > common && row > range.start) {
                continue;
            }
            match texts.last.compare(wanted) {
                (Ordering::Less, words) => common = words,
                (Ordering::Equal, _) => return Some(row),
                (Ordering::Greater, _) => return None,
            }
        }
        None
    }
}

impl Column {
    /// The texts from stride `i` on: only there a text does not need the one before it.
    pub(super) fn stride(self, i: usize) -> Texts {
        let start = four_bytes(self.starts, i);
        Texts {
            rows: start.and_then(|start| self.rows.get(start..)).unwrap_or_default(),
            last: Words::default(),
        }
    }
}

/// Neighbouring texts of a column.
pub(super) struct Texts {
    rows: &'static [u8],
    last: Words,
}

impl Texts {
    /// Reads the next text into `last`. Returns how many words it shares with the one before; `None` at the end.
    fn advance(&mut self) -> Option<usize> {
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
        Some(shared)
    }
}

impl Iterator for Texts {
    type Item = Words;

    fn next(&mut self) -> Option<Words> {
        self.advance().map(|_| self.last)
    }
}

/// A text of the reference.
#[cfg(not(feature = "records"))]
pub(super) type Text = Words;

/// A text of the reference, as words; writes itself with [`fmt::Display`].
#[derive(Clone, Copy)]
pub(super) struct Words {
    words: [u16; MOST_WORDS],
    count: usize,
}

impl Default for Words {
    fn default() -> Self {
        Words { words: [0; MOST_WORDS], count: 0 }
    }
}

impl Words {
    fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().take(self.count).map(|&number| word(number))
    }
}

#[cfg(not(feature = "records"))]
impl Words {
    /// Whether nothing stands here.
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The order of this text and `other`, both in lower case.
    pub(super) fn order(&self, other: &str) -> Ordering {
        self.compare(other).0
    }

    /// The order of this text and `other`, both in lower case, and how many of this text's words `other` begins with.
    fn compare(&self, other: &str) -> (Ordering, usize) {
        let mut rest = other.as_bytes();
        for (i, word) in self.words().enumerate() {
            let word = word.as_bytes();
            let Some((head, after)) = rest.split_at_checked(word.len()) else {
                let shorter = word.iter().zip(rest).find_map(|(a, b)| unequal(*a, *b));
                return (shorter.unwrap_or(Ordering::Greater), i);
            };
            if let Some(order) = word.iter().zip(head).find_map(|(a, b)| unequal(*a, *b)) {
                return (order, i);
            }
            rest = after;
        }
        (if rest.is_empty() { Ordering::Equal } else { Ordering::Less }, self.count)
    }
}

/// The order of two letters in lower case, where they differ.
#[cfg(not(feature = "records"))]
fn unequal(a: u8, b: u8) -> Option<Ordering> {
    let order = a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase());
    order.is_ne().then_some(order)
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words().try_for_each(|word| f.write_str(word))
    }
}
