//! Apache Parquet: the files of Amazon Security Lake, and tables of CloudTrail's events that somebody made of them.

use std::io::{self, Read};

use parquet::file::reader::{FileReader, SerializedFileReader};

use super::event::Event;
use super::{cloudtrail, ocsf};

/// Hands each row's event to `take`, with the row's number.
///
/// # Errors
/// Where the file is no Parquet, or cut: its directory stands at the end.
pub(super) fn each(mut source: impl Read, mut take: impl FnMut(u64, &Event)) -> io::Result<()> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).map_err(failed)?;
    for (number, row) in reader.get_row_iter(None).map_err(failed)?.enumerate() {
        let value = row.map_err(failed)?.to_json_value();
        if let Some(event) = ocsf::event(&value).or_else(|| cloudtrail::event(&value)) {
            take(number as u64, &event);
        }
    }
    Ok(())
}

fn failed(error: parquet::errors::ParquetError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("no Parquet that can be read ({error})"))
}
