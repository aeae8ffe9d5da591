//! Answers that are kept: what is refused again and again, in many lines and files, is explained once.

use std::collections::HashMap;

use crate::diagnosis::Denial;
use crate::read::{self, Reading};
use crate::{Diagnosis, Page, answer, redact};

/// How many answers are kept; those beyond are given and forgotten.
const MOST: usize = 10_000;

/// Answers for the readers of one page.
#[derive(Debug, Default)]
pub struct Answers {
    page: Page,
    known: HashMap<String, Diagnosis>,
}

impl Answers {
    /// No answers yet.
    pub fn new(page: Page) -> Self {
        Answers { page, known: HashMap::new() }
    }

    /// [`diagnose`](crate::diagnose), word for word.
    pub fn diagnose(&mut self, text: &str) -> Vec<Diagnosis> {
        let readings = read::read(text);
        let mut secrets = if readings.is_empty() { Vec::new() } else { redact::names(text) };
        readings.into_iter().map(|reading| self.explain(reading, std::mem::take(&mut secrets))).collect()
    }

    /// [`explain_readings`](crate::explain_readings) of one reading, word for word. An answer depends on all that a denial
    /// says but when it was and the request's id, which stay its own.
    pub fn explain(&mut self, reading: Reading, secrets: Vec<String>) -> Diagnosis {
        let Reading { kind, span, count, denial } = reading;
        let mut denial = redact::denial(Denial { redacted: secrets, ..denial });
        let (time, request_id) = (denial.time.take(), denial.request_id.take());
        let key = serde_json::to_string(&(kind, &denial)).unwrap_or_default();
        let mut diagnosis = match self.known.get(&key) {
            Some(known) => known.clone(),
            None => {
                let diagnosis = answer(kind, denial, &self.page);
                if self.known.len() < MOST {
                    self.known.insert(key, diagnosis.clone());
                }
                diagnosis
            }
        };
        (diagnosis.span, diagnosis.count) = (span, count);
        (diagnosis.denial.time, diagnosis.denial.request_id) = (time, request_id);
        diagnosis
    }
}
