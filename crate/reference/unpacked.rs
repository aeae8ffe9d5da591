//! The reference's columns of texts as the command line keeps them: a stride of sixteen rows is unpacked when one of its texts
//! is wanted, once. The same look-ups as in packed.rs, for ten thousand denials instead of one.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::packed::{Column, STRIDE};

/// The strides of a column that were wanted.
pub(super) type Memory = OnceLock<Vec<OnceLock<Vec<Box<str>>>>>;

/// A text of the reference.
#[derive(Clone, Copy, Default)]
pub(super) struct Text(&'static str);

impl Text {
    /// Whether nothing stands here.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The order of this text and `other`, both in lower case.
    pub(super) fn order(&self, other: &str) -> Ordering {
        order(self.0, other)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Column {
    /// The text of row `i`; empty where there is no such row.
    pub(super) fn get(self, i: usize) -> Text {
        self.kept(i / STRIDE).get(i % STRIDE).map(|text| Text(text)).unwrap_or_default()
    }

    /// All texts, in order.
    pub(super) fn all(self) -> impl Iterator<Item = Text> {
        (0..self.strides()).flat_map(move |stride| self.kept(stride)).map(|text| Text(text))
    }

    /// The row of `range` whose text is `wanted` in any case; the rows of `range` are sorted by their lower case.
    pub(super) fn find(self, wanted: &str, range: Range<usize>) -> Option<usize> {
        // Halve the strides that begin within the range, then walk from the last that begins before what is wanted.
        let (mut low, mut high) = (range.start / STRIDE, range.end.div_ceil(STRIDE));
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            let before = self.kept(middle).first().is_some_and(|text| order(text, wanted).is_lt());
            *(if before { &mut low } else { &mut high }) = middle;
        }
        for row in range.start.max(low * STRIDE)..range.end {
            match self.get(row).order(wanted) {
                Ordering::Less => {}
                Ordering::Equal => return Some(row),
                Ordering::Greater => return None,
            }
        }
        None
    }

    fn strides(self) -> usize {
        self.starts.len() / 4
    }

    /// The texts of a stride; none where there is no such stride.
    fn kept(self, stride: usize) -> &'static [Box<str>] {
        let strides = (self.unpacked)().get_or_init(|| vec![OnceLock::new(); self.strides()]);
        let Some(kept) = strides.get(stride) else { return &[] };
        kept.get_or_init(|| self.stride(stride).take(STRIDE).map(|text| text.to_string().into()).collect())
    }
}

fn order(a: &str, b: &str) -> Ordering {
    a.bytes().map(|byte| byte.to_ascii_lowercase()).cmp(b.bytes().map(|byte| byte.to_ascii_lowercase()))
}
