//! A file's bytes as UTF-8: what was compressed or written in another encoding, undone, and what sort of content it is.
//!
//! Told by content, never by the file's name alone: AWS's consoles and browsers rename what they save.

use std::io::{self, BufRead, BufReader, Cursor, Read};

/// What a decoded file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// JSON values: one, a list, or one after the other.
    Json,
    /// A table with a head: CSV.
    Table,
    /// Apache Parquet.
    Parquet,
    /// Anything else.
    Text,
}

/// A source that gives UTF-8 (or bytes of its own, for Parquet).
pub(super) struct Decoded<'s> {
    pub sort: Sort,
    pub source: Box<dyn BufRead + Send + 's>,
}

/// How much is looked at to tell what a file is.
const LOOK: usize = 16 * 1024;
/// What stands in every record of CloudTrail's.
const RECORD: &[u8] = b"\"eventVersion\"";
/// How much is read at a time.
const BUFFER: usize = 1 << 18;
/// Layers of compression that are undone: a `.gz` of a `.zst` is somebody's doing, a third layer nobody's.
const LAYERS: usize = 2;

/// Undoes what was done to the bytes of `source`.
///
/// # Errors
/// Where reading fails.
pub(super) fn decode<'s>(source: impl Read + Send + 's) -> io::Result<Decoded<'s>> {
    let mut source: Box<dyn BufRead + Send + 's> = Box::new(BufReader::with_capacity(BUFFER, source));
    for _ in 0..LAYERS {
        let (head, rest) = peek(source);
        source = match head.as_slice() {
            [0x1F, 0x8B, ..] => {
                Box::new(BufReader::with_capacity(BUFFER, flate2::bufread::MultiGzDecoder::new(rest)))
            }
            [0x28, 0xB5, 0x2F, 0xFD, ..] => {
                Box::new(BufReader::with_capacity(BUFFER, zstd::stream::read::Decoder::with_buffer(rest)?))
            }
            _ => return as_text(&head, rest),
        };
    }
    let (head, rest) = peek(source);
    as_text(&head, rest)
}

/// The first bytes of `source`, and the source with them still in it. An error that comes among them, as where a file was
/// cut, comes behind them again: what stands before it is read.
fn peek<'s>(mut source: Box<dyn BufRead + Send + 's>) -> (Vec<u8>, Box<dyn BufRead + Send + 's>) {
    let mut head = Vec::new();
    match source.by_ref().take(LOOK as u64).read_to_end(&mut head) {
        Ok(_) => (head.clone(), Box::new(Cursor::new(head).chain(source))),
        Err(error) => (head.clone(), Box::new(Cursor::new(head).chain(BufReader::new(Broken(Some(error)))))),
    }
}

/// A source that ends in an error.
struct Broken(Option<io::Error>);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

/// Forms that may hold records and that undeny does not open, by their first bytes: said, never taken for a text without a denial.
const UNOPENED: [(&[u8], &str); 10] = [
    (b"\x1F\x8B", "compressed more than twice"),
    (b"\x28\xB5\x2F\xFD", "compressed more than twice"),
    (b"PK\x03\x04", "a zip archive, which undeny does not open: unpack it"),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive, which undeny does not open: unpack it"),
    (b"BZh", "bzip2, which undeny does not open: unpack it"),
    (b"\xFD7zXZ\0", "xz, which undeny does not open: unpack it"),
    (b"\x04\x22\x4D\x18", "lz4, which undeny does not open: unpack it"),
    (b"\xFF\x06\0\0sNaPpY", "Snappy, which undeny does not open: unpack it"),
    (b"Obj\x01", "Avro, which undeny does not read: export it as JSON Lines or CSV"),
    (b"ORC", "ORC, which undeny does not read: export it as JSON Lines or CSV"),
];

fn as_text<'s>(head: &[u8], source: Box<dyn BufRead + Send + 's>) -> io::Result<Decoded<'s>> {
    // A text may begin with the same letters; it has no bytes that are none.
    let binary = |head: &[u8]| head.contains(&0) || std::str::from_utf8(head).is_err();
    if let Some((_, what)) = UNOPENED.iter().find(|(mark, _)| head.starts_with(mark) && binary(head)) {
        return Err(io::Error::new(io::ErrorKind::InvalidData, *what));
    }
    if head.starts_with(b"PAR1") {
        return Ok(Decoded { sort: Sort::Parquet, source });
    }
    let Some(encoding) = encoding(head) else {
        let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
        return Ok(Decoded { sort: sort(head), source });
    };
    let utf8 = encoding_rs_io::DecodeReaderBytesBuilder::new()
        .encoding(Some(encoding))
        .bom_sniffing(true)
        .build(source);
    let (head, source) = peek(Box::new(BufReader::with_capacity(BUFFER, utf8)));
    Ok(Decoded { sort: sort(&head), source })
}

/// The encoding of a text that is not UTF-8. UTF-16 without a mark is known by the zero beside each of its letters; what
/// is neither is taken for Latin-1 (as browsers do, its superset windows-1252).
fn encoding(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if head.starts_with(&[0xFF, 0xFE]) {
        return Some(encoding_rs::UTF_16LE);
    }
    if head.starts_with(&[0xFE, 0xFF]) {
        return Some(encoding_rs::UTF_16BE);
    }
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let half = head.len() / 2;
    if half > 1 && zeros(1) * 2 > half {
        return Some(encoding_rs::UTF_16LE);
    }
    if half > 1 && zeros(0) * 2 > half {
        return Some(encoding_rs::UTF_16BE);
    }
    match std::str::from_utf8(head) {
        Ok(_) => None,
        // The last character may only be cut off by the end of the look.
        Err(error) if error.error_len().is_none() => None,
        Err(_) => Some(encoding_rs::WINDOWS_1252),
    }
}

/// Whether a short text only looks like JSON, as where somebody broke its strings into lines by hand: neither the whole is a
/// value, nor any line of it, nor does it hold a record. Cut into pieces its sentences would be lost.
fn is_broken_text(head: &[u8]) -> bool {
    let is_value = |text: &[u8]| serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok();
    let is_record = |line: &[u8]| line.trim_ascii().starts_with(b"{") && is_value(line);
    head.len() < LOOK
        && !head.windows(RECORD.len()).any(|at| at == RECORD)
        && !is_value(head)
        && !head.split(|byte| *byte == b'\n').any(is_record)
}

fn sort(head: &[u8]) -> Sort {
    let start = head.trim_ascii_start();
    match start.first() {
        Some(b'{' | b'[') if is_broken_text(head) => Sort::Text,
        Some(b'{' | b'[') => Sort::Json,
        _ if super::table::is_head(start) => Sort::Table,
        _ if is_stamped(start) => Sort::Json,
        _ => Sort::Text,
    }
}

/// Whether each line is an event behind the time it was logged: `2026-03-01T00:00:00.000Z {"eventVersion": …`, as CloudWatch
/// Logs exports them.
fn is_stamped(start: &[u8]) -> bool {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut words = line.splitn(2, |byte| *byte == b' ');
    let time = words.next().and_then(|word| std::str::from_utf8(word).ok());
    let stamped = time.is_some_and(|time| time.parse::<jiff::Timestamp>().is_ok());
    stamped && words.next().is_some_and(|rest| rest.starts_with(b"{"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn decoded(bytes: &[u8]) -> (Sort, String) {
        let mut decoded = decode(bytes).unwrap();
        let mut text = String::new();
        decoded.source.read_to_string(&mut text).unwrap();
        (decoded.sort, text)
    }

    #[test]
    fn content_is_told_whatever_was_done_to_it() {
        let json = r#"{"Records":[]}"#;
        let gzip = |bytes: &[u8]| {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        };
        let utf16 = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> { json.encode_utf16().flat_map(unit).collect() };
        for bytes in [
            json.as_bytes().to_vec(),
            gzip(json.as_bytes()),
            gzip(&gzip(json.as_bytes())),
            // A file that was appended to: several members, one after the other.
            [gzip(json.as_bytes().split_at(5).0), gzip(json.as_bytes().split_at(5).1)].concat(),
            zstd::encode_all(json.as_bytes(), 3).unwrap(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            [vec![0xFF, 0xFE], utf16(u16::to_le_bytes)].concat(),
        ] {
            assert_eq!(decoded(&bytes), (Sort::Json, json.to_owned()), "{bytes:?}");
        }
        assert_eq!(decoded("caf\u{e9}".as_bytes()), (Sort::Text, "caf\u{e9}".to_owned()));
        assert_eq!(decoded(b"caf\xe9 ole"), (Sort::Text, "caf\u{e9} ole".to_owned()));
        assert_eq!(decoded(b""), (Sort::Text, String::new()));
    }
}
