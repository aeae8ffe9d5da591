//! Where a denial may be: one linear pass over the text for every needle at once.
//!
//! Each needle has its own vectorised `memmem` searcher and the hits are merged in order. A dozen such passes over
//! text without hits run at memory speed, and `memchr` is a tenth of the weight of an Aho-Corasick automaton in the
//! WebAssembly build.

use super::phrases::{NEEDLES, Needle};
use memchr::memmem::{FindIter, Finder};
use std::sync::LazyLock;

static FINDERS: LazyLock<Vec<(Needle, Finder<'static>)>> = LazyLock::new(|| {
    NEEDLES.iter().zip(Needle::ALL).map(|(text, needle)| (needle, Finder::new(*text))).collect()
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
    let heads = FINDERS.iter().filter_map(|(needle, finder)| {
        let mut hits = finder.find_iter(text.as_bytes());
        hits.next().map(|at| (Candidate { needle: *needle, at }, hits))
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
