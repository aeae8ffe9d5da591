//! A source of text that remembers which secrets went by.

use std::io::{self, BufRead, Read};

/// Passes a text on unchanged, and collects the names of the secrets in it.
///
/// It looks at each buffer by itself: a secret on the seam of two buffers may go unnamed. Nothing of the text is kept.
#[derive(Debug)]
pub struct Watched<R> {
    source: R,
    names: Vec<String>,
}

impl<R: BufRead> Watched<R> {
    /// Watches what is read from `source`.
    pub fn new(source: R) -> Self {
        Watched { source, names: Vec::new() }
    }

    /// The names of the secrets that have gone by, each once.
    pub fn names(self) -> Vec<String> {
        self.names
    }

    fn watch(&mut self, bytes: &[u8]) {
        for name in super::names(&String::from_utf8_lossy(bytes)) {
            if !self.names.contains(&name) {
                self.names.push(name);
            }
        }
    }
}

impl<R: BufRead> Read for Watched<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = self.source.read(out)?;
        self.watch(out.get(..length).unwrap_or_default());
        Ok(length)
    }
}

impl<R: BufRead> BufRead for Watched<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.source.fill_buf()
    }

    fn consume(&mut self, length: usize) {
        // The buffer is filled: whoever consumes from it has asked for it before.
        if let Ok(bytes) = self.source.fill_buf() {
            let seen = bytes.get(..length).unwrap_or(bytes).to_vec();
            self.watch(&seen);
        }
        self.source.consume(length);
    }
}
