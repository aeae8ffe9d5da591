//! Parquet, as Amazon Security Lake stores OCSF: each row as the JSON value that the same record is elsewhere.

use std::io::{self, BufRead};

use serde_json::Value;

use super::Progress;

/// Hands each row of `source` to `take`, with its number.
///
/// # Errors
/// Where reading fails, or the file is damaged; rows before that were handed on.
#[cfg(feature = "parquet")]
pub(super) fn each(
    source: &mut dyn BufRead,
    progress: &Progress,
    mut take: impl FnMut(u64, &Value),
) -> io::Result<()> {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    // The list of what a Parquet file holds stands at its end.
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    let damaged = |error: parquet::errors::ParquetError| io::Error::new(io::ErrorKind::InvalidData, error);
    let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).map_err(damaged)?;
    for (number, row) in reader.get_row_iter(None).map_err(damaged)?.enumerate() {
        if progress.stopped() {
            break;
        }
        take(number as u64, &row.map_err(damaged)?.to_json_value());
    }
    Ok(())
}

/// What a build without Parquet says.
///
/// # Errors
/// Always.
#[cfg(not(feature = "parquet"))]
pub(super) fn each(_: &mut dyn BufRead, _: &Progress, _: impl FnMut(u64, &Value)) -> io::Result<()> {
    Err(io::Error::other(
        "a Parquet file, which this build of undeny does not read: export it as JSON Lines or CSV, or build undeny with \
         `--features full`",
    ))
}
