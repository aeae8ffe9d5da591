//! Tables with a head: what CloudTrail Lake, Athena and the console's event history download as CSV.
//!
//! A column is known by its name, whatever its case and whatever stands before a dot: `eventname`, `Event name`,
//! `userIdentity.arn`. A cell may hold JSON, or what Athena prints of a struct (`{type=AssumedRole, arn=…}`).

use std::io::{self, BufRead};

use serde_json::{Map, Value};

use super::event::Event;
use super::{Progress, cloudtrail};

/// A column as somebody may call it (letters only, small), and the field of a record that it is.
///
/// Sources: <https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-understanding.html>,
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-console.html>.
#[rustfmt::skip]
const COLUMNS: [(&str, &[&str]); 32] = [
    ("eventtime", &["eventTime"]),
    ("eventsource", &["eventSource"]),
    ("eventname", &["eventName"]),
    ("awsregion", &["awsRegion"]),
    ("region", &["awsRegion"]),
    ("errorcode", &["errorCode"]),
    ("errormessage", &["errorMessage"]),
    ("requestid", &["requestID"]),
    ("eventid", &["eventID"]),
    ("recipientaccountid", &["recipientAccountId"]),
    ("requestparameters", &["requestParameters"]),
    ("resources", &["resources"]),
    ("useridentity", &["userIdentity"]),
    ("useridentitytype", &["userIdentity", "type"]),
    ("useridentityarn", &["userIdentity", "arn"]),
    ("useridentityaccountid", &["userIdentity", "accountId"]),
    ("useridentityprincipalid", &["userIdentity", "principalId"]),
    ("useridentityusername", &["userIdentity", "userName"]),
    ("useridentityinvokedby", &["userIdentity", "invokedBy"]),
    ("useridentitysessioncontext", &["userIdentity", "sessionContext"]),
    ("useridentitysessioncontextsessionissuerarn", &["userIdentity", "sessionContext", "sessionIssuer", "arn"]),
    ("sessionissuerarn", &["userIdentity", "sessionContext", "sessionIssuer", "arn"]),
    ("useragent", &["userAgent"]),
    ("sourceipaddress", &["sourceIPAddress"]),
    ("arn", &["userIdentity", "arn"]),
    ("principalarn", &["userIdentity", "arn"]),
    ("userarn", &["userIdentity", "arn"]),
    ("accountid", &["userIdentity", "accountId"]),
    ("invokedby", &["userIdentity", "invokedBy"]),
    ("username", &["userIdentity", "userName"]),
    ("resourcename", &["resourceName"]),
    ("resourcetype", &["resourceType"]),
];

/// Whether `start`, the first bytes of a file, are the head of such a table.
pub(super) fn is_head(start: &[u8]) -> bool {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let known = line.split(|byte| matches!(byte, b',' | b'\t')).filter_map(column).count();
    known >= 2
}

fn column(name: &[u8]) -> Option<&'static [&'static str]> {
    let name: String = name
        .iter()
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect();
    COLUMNS.iter().find(|(known, _)| *known == name).map(|(_, path)| *path)
}

/// Hands each row's event to `take`, with the byte where the row begins, or what is wrong with the row.
///
/// # Errors
/// Where reading fails.
pub(super) fn each(
    source: &mut dyn BufRead,
    progress: &Progress,
    mut take: impl FnMut(Result<(u64, Event<'_>), (u64, String)>),
) -> io::Result<()> {
    // A table that was pasted out of a browser has tabs.
    let tabs =
        source.fill_buf()?.split(|byte| *byte == b'\n').next().is_some_and(|line| line.contains(&b'\t'));
    let mut rows = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(if tabs { b'\t' } else { b',' })
        .from_reader(source);
    let head: Vec<Option<&[&str]>> = rows.byte_headers().map_err(failed)?.iter().map(column).collect();
    let mut row = csv::ByteRecord::new();
    loop {
        let at = rows.position().byte();
        match rows.read_byte_record(&mut row) {
            Ok(true) if !progress.stopped() => {}
            Ok(_) => return Ok(()),
            Err(error) => return Err(failed(error)),
        }
        let mut record = Map::new();
        for (path, cell) in head.iter().zip(row.iter()) {
            let cell = String::from_utf8_lossy(cell);
            if let (Some(path), false) = (path, matches!(cell.as_ref(), "" | "null" | "-")) {
                put(&mut record, path, cell_value(&cell));
            }
        }
        let record = Value::Object(record);
        match cloudtrail::event(&record) {
            Some(event) => take(Ok((at, event))),
            None => take(Err((at, "a row without event source and event name".to_owned()))),
        }
    }
}

fn failed(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::new(io::ErrorKind::InvalidData, format!("{other:?}")),
    }
}

fn put(record: &mut Map<String, Value>, path: &[&str], value: Value) {
    let Some((first, rest)) = path.split_first() else { return };
    let slot = record.entry(*first).or_insert(Value::Null);
    if rest.is_empty() {
        // What a narrower column said already stays.
        if slot.is_null() {
            *slot = value;
        }
        return;
    }
    if !slot.is_object() {
        *slot = Value::Object(Map::new());
    }
    if let Value::Object(inner) = slot {
        put(inner, rest, value);
    }
}

/// A cell: JSON where it is, a struct where Athena printed one, else a text.
fn cell_value(cell: &str) -> Value {
    let cell = cell.trim();
    if cell.starts_with(['{', '[']) {
        return serde_json::from_str(cell).unwrap_or_else(|_| structure(cell));
    }
    Value::String(cell.to_owned())
}

/// What Athena and Lake print of a struct: `{type=AssumedRole, arn=arn:aws:…, sessioncontext={…}}`.
fn structure(cell: &str) -> Value {
    let mut rest = cell;
    parse(&mut rest, 0).unwrap_or_else(|| Value::String(cell.to_owned()))
}

/// How deep a struct may lie in another.
const DEEPEST: usize = 8;

fn parse(rest: &mut &str, depth: usize) -> Option<Value> {
    *rest = rest.trim_start();
    if depth > DEEPEST {
        return None;
    }
    if let Some(inside) = rest.strip_prefix('[') {
        *rest = inside;
        let mut list = Vec::new();
        loop {
            *rest = rest.trim_start_matches([' ', ',']);
            if let Some(behind) = rest.strip_prefix(']') {
                *rest = behind;
                return Some(Value::Array(list));
            }
            list.push(parse(rest, depth + 1)?);
        }
    }
    if let Some(inside) = rest.strip_prefix('{') {
        *rest = inside;
        let mut fields = Map::new();
        loop {
            *rest = rest.trim_start_matches([' ', ',']);
            if let Some(behind) = rest.strip_prefix('}') {
                *rest = behind;
                return Some(Value::Object(fields));
            }
            let (key, behind) = rest.split_once('=')?;
            *rest = behind;
            let value = parse(rest, depth + 1)?;
            fields.insert(proper(key.trim()).to_owned(), value);
        }
    }
    let end = rest.find([',', '}', ']'])?;
    let (value, behind) = rest.split_at(end);
    *rest = behind;
    Some(if value == "null" { Value::Null } else { Value::String(value.to_owned()) })
}

/// A key as CloudTrail writes it: Athena's are in small letters.
fn proper(key: &str) -> &str {
    const KEYS: [&str; 7] = [
        "accountId",
        "invokedBy",
        "principalId",
        "sessionContext",
        "sessionIssuer",
        "userName",
        "accessKeyId",
    ];
    KEYS.iter().copied().find(|known| known.eq_ignore_ascii_case(key)).unwrap_or(key)
}
