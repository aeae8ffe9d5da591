//! Answers that are kept: what is refused again and again, in many lines and files, is explained once.

use std::collections::HashMap;

use super::shapes::{Own, Shapes};
use crate::diagnosis::{Denial, Kind};
use crate::read::{self, Reading};
use crate::{Diagnosis, Page, answer, redact};

/// How many answers are kept; those beyond are given and forgotten.
const MOST: usize = 10_000;

/// How an answer is written as JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// In one line.
    #[default]
    Line,
    /// For people, as an element of a list: two blanks to the right.
    Element,
}

impl Form {
    /// `diagnosis` as JSON; `None` where it has no such form, which no diagnosis is known to.
    pub fn write(self, diagnosis: &Diagnosis) -> Option<Vec<u8>> {
        match self {
            Form::Line => serde_json::to_vec(diagnosis).ok(),
            Form::Element => {
                let list = serde_json::to_vec_pretty(&[diagnosis]).ok()?;
                Some(list.strip_prefix(b"[\n")?.strip_suffix(b"\n]")?.to_vec())
            }
        }
    }
}

/// Answers for the readers of one page.
#[derive(Debug)]
pub struct Answers {
    page: Page,
    form: Form,
    most: usize,
    known: HashMap<String, Diagnosis>,
    shapes: Shapes,
}

impl Default for Answers {
    fn default() -> Self {
        Answers::new(Page::default())
    }
}

impl Answers {
    /// No answers yet.
    pub fn new(page: Page) -> Self {
        Answers { page, form: Form::Line, most: MOST, known: HashMap::new(), shapes: Shapes::default() }
    }

    /// No answers yet, for denials none of which comes twice.
    pub fn of_distinct(page: Page, form: Form) -> Self {
        Answers { form, most: 0, ..Answers::new(page) }
    }

    /// [`diagnose`](crate::diagnose), word for word.
    pub fn diagnose(&mut self, text: &str) -> Vec<Diagnosis> {
        let (readings, mut secrets) = read(text);
        readings.into_iter().map(|reading| self.explain(reading, std::mem::take(&mut secrets))).collect()
    }

    /// [`diagnose`](crate::diagnose) as JSON, word for word: each answer by itself.
    pub fn diagnose_as_json(&mut self, text: &str) -> Vec<Vec<u8>> {
        let (readings, mut secrets) = read(text);
        readings.into_iter().map(|reading| self.json(reading, std::mem::take(&mut secrets))).collect()
    }

    /// [`explain_readings`](crate::explain_readings) of one reading, word for word. An answer depends on all that a denial
    /// says but when it was and the request's id, which stay its own.
    pub fn explain(&mut self, reading: Reading, secrets: Vec<String>) -> Diagnosis {
        let (kind, denial, own) = taken(reading, secrets);
        self.found(kind, denial, own)
    }

    fn found(&mut self, kind: Kind, denial: Denial, own: Own) -> Diagnosis {
        let key = (self.most > 0).then(|| serde_json::to_string(&(kind, &denial)).unwrap_or_default());
        if let Some(known) = key.as_ref().and_then(|key| self.known.get(key)) {
            return own.given(known.clone());
        }
        let filled = self.shapes.answer(kind, &denial, &own, &self.page, self.form);
        if let Some(diagnosis) = filled.and_then(|json| serde_json::from_slice(&json).ok()) {
            return diagnosis;
        }
        let diagnosis = answer(kind, denial, &self.page);
        if let Some(key) = key.filter(|_| self.known.len() < self.most) {
            self.known.insert(key, diagnosis.clone());
        }
        own.given(diagnosis)
    }

    /// [`explain`](Self::explain), as JSON.
    pub fn json(&mut self, reading: Reading, secrets: Vec<String>) -> Vec<u8> {
        let (kind, denial, own) = taken(reading, secrets);
        if let Some(filled) = self.shapes.answer(kind, &denial, &own, &self.page, self.form) {
            return filled;
        }
        self.form.write(&self.found(kind, denial, own)).unwrap_or_default()
    }
}

fn read(text: &str) -> (Vec<Reading>, Vec<String>) {
    let readings = read::read(text);
    let secrets = if readings.is_empty() { Vec::new() } else { redact::names(text) };
    (readings, secrets)
}

/// A reading without secrets, and apart from it what is its own.
fn taken(reading: Reading, secrets: Vec<String>) -> (Kind, Denial, Own) {
    let Reading { kind, span, count, denial } = reading;
    let mut denial = redact::denial(Denial { redacted: secrets, ..denial });
    let (time, request_id) = (denial.time.take(), denial.request_id.take());
    (kind, denial, Own { span, count, time, request_id })
}
