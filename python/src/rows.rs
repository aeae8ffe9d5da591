//! Answers as rows of Arrow.

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Builder, ListBuilder, RecordBatch, StringBuilder};
use arrow::datatypes::{DataType, Field, Schema};
use arrow::error::ArrowError;
use serde_json::Value;
use sha2::{Digest, Sha256};
use undeny::Diagnosis;
use undeny::iam::PrincipalKind;
use undeny::records::{self, Answers, Fault, Found, Progress, Tally};

use crate::column::Column;

/// The columns that hold texts, in their order behind `row`, `key` and `count`.
const TEXTS: [&str; 19] = [
    "principal",
    "role",
    "account",
    "operation",
    "service",
    "resource",
    "effect",
    "policy_type",
    "policy_arn",
    "code",
    "region",
    "request_id",
    "first",
    "last",
    "kind",
    "owner",
    "summary",
    "diagnosis",
    "fault",
];

fn actions() -> Field {
    Field::new("actions", DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true))), true)
}

/// What [`explain`] gives.
pub fn schema() -> Schema {
    let mut fields = vec![
        Field::new("row", DataType::Int64, false),
        Field::new("key", DataType::Utf8, true),
        Field::new("count", DataType::Int64, true),
        actions(),
    ];
    fields.extend(TEXTS.iter().map(|name| Field::new(*name, DataType::Utf8, true)));
    fields.push(Field::new("offset", DataType::Int64, true));
    Schema::new(fields)
}

/// The rows of all texts, in their order: each distinct denial of a text, then what could not be read of it.
///
/// # Errors
/// Where a batch would hold more than Arrow's 2 GB of text in a column.
pub fn explain(texts: &Column, names: Option<&Column>) -> Result<RecordBatch, ArrowError> {
    let mut rows = Rows::default();
    for row in 0..texts.len() {
        let Some(text) = texts.get(row) else { continue };
        let name = names.and_then(|names| names.get(row)).map(String::from_utf8_lossy);
        let name = name.map_or_else(|| format!("row {row}"), std::borrow::Cow::into_owned);
        let mut tally = Tally::default();
        records::read_source(Path::new(&name), text, &mut tally, &Progress::default());
        let mut secrets: Vec<String> = tally.secrets.iter().cloned().collect();
        let (found, faults) = tally.finish();
        for found in found {
            rows.denial(row, found, std::mem::take(&mut secrets));
        }
        faults.iter().for_each(|fault| rows.fault(row, fault));
    }
    rows.finish()
}

#[derive(Default)]
struct Rows {
    answers: Answers,
    row: Int64Builder,
    key: StringBuilder,
    count: Int64Builder,
    actions: ListBuilder<StringBuilder>,
    texts: [StringBuilder; TEXTS.len()],
    offset: Int64Builder,
}

impl Rows {
    fn denial(&mut self, row: usize, found: Box<Found>, secrets: Vec<String>) {
        let key = key(&found.key());
        let Found { reading, first, last, .. } = *found;
        let diagnosis = self.answers.explain(reading, secrets);
        self.row.append_value(row as i64);
        self.key.append_value(key);
        self.count.append_value(i64::from(diagnosis.count));
        for action in &diagnosis.denial.actions {
            self.actions.values().append_value(action.best());
        }
        self.actions.append(true);
        let whole = serde_json::to_string(&diagnosis).unwrap_or_default();
        let time = |moment: Option<records::Moment>| moment.map(|moment| moment.time);
        let Diagnosis { kind, denial, remedy, .. } = diagnosis;
        let who = denial.principal.as_ref();
        let texts = [
            who.map(|who| who.raw.clone()),
            who.map(role),
            who.and_then(|who| who.account.clone()),
            denial.operation,
            denial.service,
            denial.resource.map(|resource| resource.arn.unwrap_or(resource.raw)),
            name(&denial.effect),
            denial.policy_type.as_ref().and_then(name),
            denial.policy_arn,
            denial.code,
            denial.region,
            denial.request_id,
            time(first),
            time(last),
            name(&kind),
            name(&remedy.owner),
            Some(remedy.summary),
            Some(whole),
            None,
        ];
        self.texts.iter_mut().zip(texts).for_each(|(column, text)| column.append_option(text));
        self.offset.append_null();
    }

    fn fault(&mut self, row: usize, fault: &Fault) {
        self.row.append_value(row as i64);
        self.key.append_null();
        self.count.append_null();
        self.actions.append(false);
        let what = format!("{}: {}", fault.file.display(), fault.what);
        let texts = std::iter::repeat_n(None, TEXTS.len() - 1).chain([Some(what)]);
        self.texts.iter_mut().zip(texts).for_each(|(column, text)| column.append_option(text));
        self.offset.append_option(fault.offset.and_then(|offset| i64::try_from(offset).ok()));
    }

    fn finish(mut self) -> Result<RecordBatch, ArrowError> {
        let mut columns: Vec<ArrayRef> = vec![
            Arc::new(self.row.finish()),
            Arc::new(self.key.finish()),
            Arc::new(self.count.finish()),
            Arc::new(self.actions.finish()),
        ];
        columns.extend(self.texts.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef));
        columns.push(Arc::new(self.offset.finish()));
        RecordBatch::try_new(Arc::new(schema()), columns)
    }
}

/// The role of a session, for all of whose sessions one policy is; else the principal as it is printed.
fn role(who: &undeny::iam::Principal) -> String {
    let session = who.session.as_deref().filter(|_| who.kind == PrincipalKind::AssumedRole);
    let role = session.and_then(|session| who.raw.strip_suffix(session)?.strip_suffix('/'));
    role.unwrap_or(&who.raw).to_owned()
}

/// How a variant is written in JSON.
fn name(value: &impl serde::Serialize) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => Some(name),
        _ => None,
    }
}

/// The same for the same denial on every machine.
fn key(said: &str) -> String {
    let mut key = String::with_capacity(32);
    for byte in Sha256::digest(said).iter().take(16) {
        let _ = write!(key, "{byte:02x}");
    }
    key
}
