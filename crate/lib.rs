//! undeny explains AWS "access denied" errors: who was denied what, by which kind of policy, who can mend it,
//! and the exact policy statement to ask for.
//!
//! ```text
//! page text ──► read ──► Denial ──► advise ──► Remedy ──► render ──► card, JSON, Terraform, request
//!                 │                    │
//!              grammar            authorization reference
//! ```
//!
//! Data flows one way: [`read`] knows nothing of remedies, [`advise`] nothing of text or pages, and the web layer
//! nothing of IAM. [`diagnose`] is the whole engine in one call; it needs no network and no AWS account.

#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

pub mod advise;
pub mod diagnosis;
pub mod iam;
pub mod page;
pub mod read;
pub mod redact;
pub mod reference;
pub mod render;
#[cfg(target_arch = "wasm32")]
mod web;

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
    let mut diagnoses: Vec<Diagnosis> = read::read(text)
        .into_iter()
        .map(|reading| {
            let denial = advise::complete(redact::denial(reading.denial), page);
            let remedy = advise::advise(reading.kind, &denial, page);
            Diagnosis { kind: reading.kind, span: reading.span, count: reading.count, denial, remedy }
        })
        .collect();
    // Said once a text, not once a denial: it is one leak.
    if let Some(first) = diagnoses.first_mut() {
        first.denial.redacted = redact::names(text);
    }
    diagnoses
}
