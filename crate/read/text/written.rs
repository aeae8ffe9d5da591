//! The text as it was written, and the way back to it from clean text.

/// A run of kept bytes. `replaced` is 0 where they were copied one for one, else how many bytes they stand for.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    pub clean: usize,
    pub original: usize,
    pub replaced: usize,
}

/// A stretch as it was written. Without runs the clean text is the same.
#[derive(Clone, Copy, Debug)]
pub struct Written<'t> {
    pub text: &'t str,
    pub runs: &'t [Run],
}

impl Written<'_> {
    /// Where the kept byte at `clean` was written.
    pub fn start(&self, clean: usize) -> usize {
        match self.run_at(clean) {
            Some(run) if run.replaced > 0 => run.original,
            Some(run) => run.original + (clean - run.clean),
            None => clean,
        }
    }

    /// What was written just behind the kept byte before `clean`.
    pub fn end(&self, clean: usize) -> usize {
        let Some(last) = clean.checked_sub(1) else { return self.start(clean) };
        match self.run_at(last) {
            Some(run) if run.replaced > 0 => run.original + run.replaced,
            Some(run) => run.original + (clean - run.clean),
            None => clean,
        }
    }

    /// The run that the kept byte at `clean` is of.
    fn run_at(&self, clean: usize) -> Option<&Run> {
        let behind = self.runs.partition_point(|run| run.clean <= clean);
        self.runs.get(behind.checked_sub(1)?)
    }
}
