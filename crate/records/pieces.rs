//! JSON values cut out of a stream: the events of a list, the elements of `Records`, lines, values one after the other.
//!
//! Only brackets and strings are looked at, so that a value is found at the speed of memory, a bad one costs only itself,
//! and no more than one value is held at a time.

use std::io::{self, BufRead};

use super::Progress;

/// Keys whose list holds one event each: CloudTrail's files, `lookup-events`, exports and subscriptions of CloudWatch
/// Logs, queries. What stands around such a list is passed over.
const LISTS: [&[u8]; 6] =
    [b"\"Records\"", b"\"records\"", b"\"Events\"", b"\"events\"", b"\"logEvents\"", b"\"results\""];

/// A value that is longer is read as text, in pieces: no record of AWS's comes near it.
const LONGEST: usize = 256 << 20;

/// Whether a piece is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// As far as brackets and strings tell.
    Whole,
    /// The source ends within it.
    CutOff,
    /// The source ends within a list of events, of which others may be lost with this one.
    ListCutOff,
    /// Reading failed within it.
    Failed,
}

/// Hands each event of `source` to `take`, with the bytes from the start of the source where it begins.
///
/// # Errors
/// Where reading fails: a cut or damaged file. What came before was handed on.
pub(super) fn each(
    source: &mut dyn BufRead,
    progress: &Progress,
    mut take: impl FnMut(u64, &[u8], End),
) -> io::Result<()> {
    let mut cutter = Cutter::default();
    loop {
        if progress.stopped() {
            return Ok(());
        }
        let bytes = match source.fill_buf() {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                cutter.finish(End::Failed, &mut take);
                return Err(error);
            }
        };
        if bytes.is_empty() {
            break;
        }
        let length = bytes.len();
        cutter.feed(bytes, &mut take);
        source.consume(length);
    }
    cutter.finish(End::CutOff, &mut take);
    Ok(())
}

/// Cuts values out of what it is fed. All places are counted from the start of `held`.
#[derive(Default)]
struct Cutter {
    /// What is not yet handed on, and its place in the source.
    held: Vec<u8>,
    start: u64,
    /// What stands before was handed on or passed over.
    done: usize,
    /// What stands before was looked at.
    looked: usize,
    depth: usize,
    in_string: bool,
    /// How deep the list is that holds the events: its elements are cut out. 0: the values themselves.
    list: usize,
    /// Where the value begins that is being looked at.
    begin: Option<usize>,
    /// Where the last string begins and ends.
    string: (usize, usize),
}

impl Cutter {
    fn feed(&mut self, bytes: &[u8], take: &mut impl FnMut(u64, &[u8], End)) {
        self.held.extend_from_slice(bytes);
        while self.step(take).is_some() {}
        if self.held.len() - self.done > LONGEST {
            self.give_up(self.held.len(), take);
            self.looked = self.held.len();
        }
        self.forget();
    }

    /// Looks on to the next byte that matters; `None` where there is none.
    fn step(&mut self, take: &mut impl FnMut(u64, &[u8], End)) -> Option<()> {
        let rest = self.held.get(self.looked..)?;
        if self.in_string {
            return self.step_in_string(take);
        }
        let matters = |byte: &u8| matches!(byte, b'"' | b'{' | b'[' | b'}' | b']' | b'\n');
        let Some((at, byte)) = rest.iter().enumerate().find(|(_, byte)| matters(byte)) else {
            self.looked = self.held.len();
            return None;
        };
        let (at, byte) = (self.looked + at, *byte);
        self.looked = at + 1;
        match byte {
            // In a line of text a quotation mark is only a mark.
            b'"' if self.depth > 0 => {
                self.in_string = true;
                self.string.0 = at;
            }
            b'{' | b'[' => self.open(byte, at, take),
            b'}' | b']' => self.close(at + 1, take),
            b'\n' if self.depth == 0 => self.line(at + 1, take),
            _ => {}
        }
        Some(())
    }

    fn step_in_string(&mut self, take: &mut impl FnMut(u64, &[u8], End)) -> Option<()> {
        let rest = self.held.get(self.looked..)?;
        let Some(at) = memchr::memchr3(b'"', b'\\', b'\n', rest) else {
            self.looked = self.held.len();
            return None;
        };
        match rest.get(at)? {
            b'\\' => {
                // What is escaped may not have arrived yet.
                rest.get(at + 1)?;
                self.looked += at + 2;
            }
            b'"' => {
                self.looked += at + 1;
                self.in_string = false;
                self.string.1 = self.looked;
            }
            // No string of JSON holds a line break: a quotation mark is missing, and the next line starts anew.
            _ => {
                self.looked += at + 1;
                self.give_up(self.looked, take);
            }
        }
        Some(())
    }

    fn open(&mut self, bracket: u8, at: usize, take: &mut impl FnMut(u64, &[u8], End)) {
        if self.depth == 0 && bracket == b'['
            || self.depth == 1 && self.list == 0 && self.is_list(bracket, at)
        {
            self.depth += 1;
            self.list = self.depth;
            self.begin = None;
            return;
        }
        if self.depth == self.list {
            if self.depth == 0 {
                // `2026-01-01 {"level": …}`: what stands before a value in its line.
                self.line(at, take);
            }
            self.begin = Some(at);
        }
        self.depth += 1;
    }

    /// Whether the list that opens at `at` belongs to one of the known keys: `{"Records": [`.
    fn is_list(&self, bracket: u8, at: usize) -> bool {
        let key = self.held.get(self.string.0..self.string.1).unwrap_or_default();
        let between = self.held.get(self.string.1..at).unwrap_or_default();
        bracket == b'[' && LISTS.contains(&key) && between.trim_ascii() == b":"
    }

    fn close(&mut self, end: usize, take: &mut impl FnMut(u64, &[u8], End)) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth < self.list {
            // The list of events ends; what its wrapper holds behind it is passed over.
            self.list = 0;
            self.begin = None;
        } else if self.depth == self.list
            && let Some(begin) = self.begin.take()
        {
            take(self.start + begin as u64, self.held.get(begin..end).unwrap_or_default(), End::Whole);
        }
        if self.begin.is_none() {
            self.done = end;
        }
    }

    /// A line between values, or what stands of it before one.
    fn line(&mut self, end: usize, take: &mut impl FnMut(u64, &[u8], End)) {
        let line = self.held.get(self.done..end).unwrap_or_default();
        if line.iter().any(u8::is_ascii_alphanumeric) {
            take(self.start + self.done as u64, line, End::Whole);
        }
        self.done = end;
    }

    /// The value that is being looked at is damaged: it is handed on as it is, and what follows starts anew.
    fn give_up(&mut self, end: usize, take: &mut impl FnMut(u64, &[u8], End)) {
        let begin = self.begin.take().unwrap_or(self.done);
        take(self.start + begin as u64, self.held.get(begin..end).unwrap_or_default(), End::Whole);
        self.done = end;
        (self.depth, self.list, self.in_string) = (0, 0, false);
    }

    /// Moves what is left to the front.
    fn forget(&mut self) {
        let done = self.done.min(self.looked);
        if done == 0 {
            return;
        }
        self.held.drain(..done);
        self.start += done as u64;
        self.done -= done;
        self.looked -= done;
        self.begin = self.begin.map(|begin| begin.saturating_sub(done));
        self.string = (self.string.0.saturating_sub(done), self.string.1.saturating_sub(done));
    }

    /// What is left at the end: a value that was cut off, or a last line.
    fn finish(&mut self, cut: End, take: &mut impl FnMut(u64, &[u8], End)) {
        let begin = self.begin.unwrap_or(self.done);
        let rest = self.held.get(begin..).unwrap_or_default();
        let cut = if cut == End::CutOff && self.list > 0 { End::ListCutOff } else { cut };
        let (place, is_said) = (self.start + begin as u64, rest.iter().any(u8::is_ascii_alphanumeric));
        match self.depth {
            0 if is_said => take(place, rest, End::Whole),
            0 => {}
            _ if self.begin.is_some() => take(place, rest, cut),
            _ => take(place, &[], cut),
        }
        *self = Cutter::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, buffer: usize) -> Vec<(u64, String)> {
        let mut found = Vec::new();
        let mut source = io::BufReader::with_capacity(buffer, text.as_bytes());
        each(&mut source, &Progress::default(), |at, piece, _| {
            found.push((at, String::from_utf8_lossy(piece).into_owned()));
        })
        .unwrap();
        found
    }

    #[test]
    fn events_are_cut_out_whatever_holds_them() {
        let (a, b) = (r#"{"a":"}]\"{[","b":[{"c":1}]}"#, r#"{"Records":1,"x":{"events":[2]}}"#);
        for text in [
            format!("{a}{b}"),
            format!("{a}\n{b}\n"),
            format!("\n [ {a} , {b} ] \n"),
            format!(r#"{{"x":{{"y":[1]}},"Records" : [{a},{b}],"z":[{a}]}}"#),
            format!(r#"{{"events":[{a}]}}{{"logEvents":[{b}]}}"#),
        ] {
            for buffer in [1, 2, 3, 7, 64, 4096] {
                let found = cut(&text, buffer);
                let pieces: Vec<&str> = found.iter().map(|(_, piece)| piece.as_str()).collect();
                assert_eq!(pieces, [a, b], "{text} {buffer}");
                for (at, piece) in &found {
                    assert!(text.as_bytes()[*at as usize..].starts_with(piece.as_bytes()));
                }
            }
        }
    }

    #[test]
    fn what_is_damaged_costs_only_itself() {
        for (text, pieces) in [
            ("{\"a\":\"x\n{\"b\":1}\n", vec!["{\"a\":\"x\n", "{\"b\":1}"]),
            ("[{\"a\":1},{\"b\":", vec!["{\"a\":1}", "{\"b\":"]),
            ("{\"a\":1}\nplain words\n{\"b\":2}", vec!["{\"a\":1}", "plain words\n", "{\"b\":2}"]),
            ("}}]{\"a\":1}", vec!["{\"a\":1}"]),
            ("12:00 {\"a\":1}", vec!["12:00 ", "{\"a\":1}"]),
            ("", vec![]),
        ] {
            for buffer in [1, 4096] {
                let found: Vec<String> = cut(text, buffer).into_iter().map(|(_, piece)| piece).collect();
                assert_eq!(found, pieces, "{text:?}");
            }
        }
    }
}
