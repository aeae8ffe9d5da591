//! The reference's columns of texts as the command line keeps them: each is unpacked when its first text is wanted. The
//! same look-ups as in packed.rs, for ten thousand denials instead of one.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::packed::Column;

/// The texts of a column.
pub(super) type Memory = OnceLock<Vec<Box<str>>>;

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
        self.texts().get(i).map(|text| Text(text)).unwrap_or_default()
    }

    /// All texts, in order.
    pub(super) fn all(self) -> impl Iterator<Item = Text> {
        self.texts().iter().map(|text| Text(text))
    }

    /// The row of `range` whose text is `wanted` in any case; the rows of `range` are sorted by their lower case.
    pub(super) fn find(self, wanted: &str, range: Range<usize>) -> Option<usize> {
        let all = self.texts();
        let rows = all.get(range.start..range.end.min(all.len()))?;
        let at = rows.partition_point(|text| order(text, wanted).is_lt());
        rows.get(at).filter(|text| text.eq_ignore_ascii_case(wanted)).map(|_| range.start + at)
    }

    fn texts(self) -> &'static [Box<str>] {
        (self.unpacked)().get_or_init(|| self.stride(0).map(|text| text.to_string().into()).collect())
    }
}

fn order(a: &str, b: &str) -> Ordering {
    a.bytes().map(|byte| byte.to_ascii_lowercase()).cmp(b.bytes().map(|byte| byte.to_ascii_lowercase()))
}
