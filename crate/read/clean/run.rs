//! The way back from clean text to the original.

/// A run of kept bytes. `replaced` is 0 where they were copied one for one, else how many bytes they stand for.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    pub clean: usize,
    pub original: usize,
    pub replaced: usize,
}
