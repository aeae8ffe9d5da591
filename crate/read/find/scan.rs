//! Where a denial may be: one linear pass over the text for every needle at once.
//!
//! Each needle has its own vectorised `memmem` searcher and the hits are merged in order. The passes go over one block of
//! the text after the other, which stays in the processor's cache for all of them; `memchr` is a tenth of the weight of an
//! Aho-Corasick automaton in the WebAssembly build.

use crate::read::words::needles::{NEEDLES, Needle};
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
pub struct Candidate {
    /// Which needle.
    pub needle: Needle,
    /// The byte where it starts.
    pub at: usize,
}

/// How much is searched for every needle before the next stretch.
const BLOCK: usize = 16 * 1024;
/// How far the longest needle reaches into the next block.
const OVERLAP: usize = 32;

/// Every place in `text` where a needle stands, from left to right.
pub struct Candidates<'t> {
    text: &'t [u8],
    /// Where the present block starts, and the next one.
    block: usize,
    next: usize,
    /// The next hit of each needle in the block, counted from its start.
    heads: Vec<(Candidate, FindIter<'t, 'static>)>,
}

/// Starts the pass over `text`.
pub fn candidates(text: &str) -> Candidates<'_> {
    Candidates { text: text.as_bytes(), block: 0, next: 0, heads: Vec::new() }
}

impl Candidates<'_> {
    /// Goes on to the next block; `None` behind the last one.
    fn advance(&mut self) -> Option<()> {
        let rest = self.text.get(self.next..).filter(|rest| !rest.is_empty())?;
        self.block = self.next;
        self.next += BLOCK;
        let block = rest.get(..BLOCK + OVERLAP).unwrap_or(rest);
        // Most texts need no search for the needles of other scripts, and short ones none for those of two lines.
        let (is_ascii, is_line) = (block.is_ascii(), memchr::memchr(b'\n', block).is_none());
        let possible = |search: &&Search| (search.is_ascii || !is_ascii) && (search.is_line || !is_line);
        self.heads.extend(SEARCHES.iter().filter(possible).filter_map(|search| {
            let mut hits = search.finder.find_iter(block);
            let at = hits.next().filter(|at| *at < BLOCK)?;
            Some((Candidate { needle: search.needle, at }, hits))
        }));
        Some(())
    }
}

impl Iterator for Candidates<'_> {
    type Item = Candidate;

    fn next(&mut self) -> Option<Candidate> {
        while self.heads.is_empty() {
            self.advance()?;
        }
        let (index, _) = self.heads.iter().enumerate().min_by_key(|(_, (head, _))| head.at)?;
        let (head, hits) = self.heads.get_mut(index)?;
        let candidate = Candidate { at: self.block + head.at, ..*head };
        match hits.next().filter(|at| *at < BLOCK) {
            Some(at) => head.at = at,
            None => drop(self.heads.swap_remove(index)),
        }
        Some(candidate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_needle_on_the_seam_of_two_blocks_is_found_once() {
        for (text, needle) in NEEDLES.iter().zip(Needle::ALL) {
            for before in [0, 1, text.len(), BLOCK - text.len(), BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK - 1] {
                let whole = format!("{}{text}{}", ".".repeat(before), ".".repeat(BLOCK));
                let hits: Vec<usize> =
                    candidates(&whole).filter(|hit| hit.needle == needle).map(|hit| hit.at).collect();
                assert_eq!(hits, [before], "{text:?}");
            }
        }
    }
}
