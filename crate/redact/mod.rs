//! Secrets taken out before anything is shown, copied or kept.
//!
//! A secret gives itself away by the word before it (`aws_secret_access_key = …`, `--password …`), by how it starts (a
//! session token, a JSON Web Token, a vendor's prefix, the head of a private key), by its place in an address, or by its
//! shape alone: the forty characters of a secret access key. An access key *id* is not a secret and stays: it says which
//! key to rotate.
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>

mod fields;
mod find;
mod rules;
#[cfg(test)]
mod tests;
mod value;
mod watched;

use std::borrow::Cow;

use find::{Secret, find};

pub use fields::denial;
pub use watched::Watched;

/// `text` with each secret replaced by `[NAME removed]`; borrowed where it holds none. Takes time linear in `text`.
pub fn text(text: &str) -> Cow<'_, str> {
    let secrets = find(text);
    if secrets.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Secret { name, range } in &secrets {
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&format!("[{name} removed]"));
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(out)
}

/// The names of the secrets in `text`, each once, in order: `"secret access key"`.
pub fn names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for secret in find(text) {
        if !names.iter().any(|name| name == secret.name) {
            names.push(secret.name.to_owned());
        }
    }
    names
}
