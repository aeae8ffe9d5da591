//! Where a denial may be: one linear pass over the text for every needle at once.
//!
//! Each needle has its own vectorised `memmem` searcher and the hits are merged in order. A dozen such passes over
//! text without hits run at memory speed, and `memchr` is a tenth of the weight of an Aho-Corasick automaton in the
//! WebAssembly build.

use super::phrases::{NEEDLES, Needle};
use memchr::memmem::{FindIter, Finder};
use std::sync::LazyLock;

/// A needle, and what a text must have for it to be searched at all.
struct Search {
    needle: Needle,
    finder: Finder<'static>,
    is_ascii: bool,
    is_line: bool,
}

static SEARCHES: LazyLock<Vec<Search>> = LazyLock::new(|| {
    let search = |(text, needle): (&&'static str, Needle)| Search {
        needle,
        finder: Finder::new(*text),
        is_ascii: text.is_ascii(),
        is_line: !text.contains('\n'),
    };
    NEEDLES.iter().zip(Needle::ALL).map(search).collect()
});

/// One place where a needle stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// Which needle.
    pub needle: Needle,
    /// The byte where it starts.
    pub at: usize,
}

/// Every place in `text` where a needle stands, from left to right.
pub(super) struct Candidates<'t> {
    heads: Vec<(Candidate, FindIter<'t, 'static>)>,
}

/// Starts the pass over `text`.
pub(super) fn candidates(text: &str) -> Candidates<'_> {
    // Most texts need no search for the needles of other scripts, and short ones none for those of two lines.
    let (is_ascii, is_line) = (text.is_ascii(), memchr::memchr(b'\n', text.as_bytes()).is_none());
    let possible = |search: &&Search| (search.is_ascii || !is_ascii) && (search.is_line || !is_line);
    let heads = SEARCHES.iter().filter(possible).filter_map(|search| {
        let mut hits = search.finder.find_iter(text.as_bytes());
        hits.next().map(|at| (Candidate { needle: search.needle, at }, hits))
    });
    Candidates { heads: heads.collect() }
}

impl Iterator for Candidates<'_> {
    type Item = Candidate;

    fn next(&mut self) -> Option<Candidate> {
        let (index, _) = self.heads.iter().enumerate().min_by_key(|(_, (head, _))| head.at)?;
        let (head, hits) = self.heads.get_mut(index)?;
        let candidate = *head;
        match hits.next() {
            Some(at) => head.at = at,
            None => drop(self.heads.swap_remove(index)),
        }
        Some(candidate)
    }
}
