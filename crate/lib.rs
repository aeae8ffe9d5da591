//! undeny explains AWS "access denied" errors: who was denied what, by which kind of policy, who can mend it,
//! and the exact policy statement to ask for.
//!
//! ```text
//! page text ──► read ──► Denial ──► advise ──► Advice ──► say ──► Remedy ──► render ──► card, JSON, Terraform, request
//!                 │                    │                    │
//!              grammar    authorization reference      a language
//! ```
//!
//! Data flows one way: [`read`] knows nothing of remedies, [`advise`] nothing of text or English, [`say`]
//! nothing of decisions, and the web layer nothing of IAM. [`diagnose`] is the whole engine in one call; it needs no network and no AWS account.

#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

pub mod advise;
pub mod desk;
pub mod diagnosis;
pub mod evaluate;
pub mod guide;
mod hidden;
pub mod iam;
pub mod page;
pub mod read;
#[cfg(feature = "records")]
pub mod records;
pub mod redact;
pub mod reference;
pub mod render;
#[cfg(feature = "cli")]
pub mod report;
pub mod same;
pub mod say;
pub mod several;
pub mod verdict;
#[cfg(target_arch = "wasm32")]
mod web;

use diagnosis::Denial;
pub use diagnosis::Diagnosis;
pub use page::Page;

/// This version of undeny.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Every denial that `text` holds, explained.
///
/// `page` is what is known of the place where the text stands (its URL gives region and partition); use
/// [`Page::default`] for a terminal. Returns one [`Diagnosis`] for each distinct denial, in the order of the text,
/// with secrets already taken out; empty when there is none. Never panics; takes time linear in `text`.
pub fn diagnose(text: &str, page: &Page) -> Vec<Diagnosis> {
    let readings = read::read(text);
    let secrets = if readings.is_empty() { Vec::new() } else { redact::names(text) };
    explain_readings(readings, secrets, page)
}

/// [`diagnose`] for a text of any size, read piece by piece; spans are in bytes from the start of `source`.
///
/// # Errors
/// Where reading from `source` fails.
pub fn diagnose_from(source: impl std::io::BufRead, page: &Page) -> std::io::Result<Vec<Diagnosis>> {
    let mut watched = redact::Watched::new(source);
    let readings = read::read_from(&mut watched)?;
    Ok(explain_readings(readings, watched.names(), page))
}

/// Readings completed and answered. `secrets` names what the text around them leaks; that is said once a text, with the
/// first denial, since it is one leak.
pub fn explain_readings(readings: Vec<read::Reading>, secrets: Vec<String>, page: &Page) -> Vec<Diagnosis> {
    let leaks = std::iter::once(secrets).chain(std::iter::repeat_with(Vec::new));
    readings
        .into_iter()
        .zip(leaks)
        .map(|(reading, redacted)| {
            let denial = redact::denial(Denial { redacted, ..reading.denial });
            Diagnosis { span: reading.span, count: reading.count, ..answer(reading.kind, denial, page) }
        })
        .collect()
}

/// The answer to a denial, as it was read, without secrets.
fn answer(kind: diagnosis::Kind, denial: Denial, page: &Page) -> Diagnosis {
    let denial = advise::complete(denial, page);
    let remedy = say::say(&advise::advise(kind, &denial, page), say::locale::current());
    let doubts = advise::doubts(kind, &denial, page);
    Diagnosis { kind, span: diagnosis::Span::default(), count: 1, denial, doubts, remedy }
}
