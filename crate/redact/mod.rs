//! Secrets taken out before anything is shown, copied or kept.
//!
//! Three ways a secret gives itself away: the word before it (`aws_secret_access_key = …`), how it starts (a session
//! token, a JSON Web Token, a private key), and its shape alone: the forty characters of a secret access key. An access
//! key *id* is not a secret and stays: it says which key to rotate.
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>

mod labels;
mod watched;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex_automata::Input;
use regex_automata::dfa::{Automaton, sparse};

use crate::diagnosis::Denial;
use crate::iam::Arn;

pub use watched::Watched;

/// The automaton that the build script made of [`labels::LABELS`].
static AUTOMATON: LazyLock<Option<sparse::DFA<&'static [u8]>>> = LazyLock::new(|| {
    let bytes: &'static [u8] = include_bytes!(concat!(env!("OUT_DIR"), "/labels.dfa"));
    sparse::DFA::from_bytes(bytes).ok().map(|(automaton, _)| automaton)
});

/// How secrets start that need no label: what they are called, the prefix, and how long they are at least.
///
/// The session tokens of AWS STS are base64 of `origin` and `aws` records, and so start alike.
const PREFIXES: &[(&str, &str, usize)] = &[
    ("session token", "IQoJb3JpZ2lu", 60),
    ("session token", "FwoGZXIvYXdz", 60),
    ("session token", "FQoGZXIvYXdz", 60),
    ("JSON Web Token", "eyJ", 60),
];

/// The head and the foot of a private key in PEM.
const PEM: (&str, &str) = ("-----BEGIN ", " PRIVATE KEY-----");

/// A secret access key has this many characters.
const KEY_LENGTH: usize = 40;

/// How often neighbouring characters of a secret access key differ in class (upper, lower, digit, sign) at least.
/// Random ones differ some 25 times; names that people choose, rarely ten times.
const KEY_CHANGES: usize = 14;

/// One secret in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Secret {
    name: &'static str,
    range: Range<usize>,
}

/// `text` with each secret replaced by `[NAME removed]`; borrowed where it holds none.
pub fn text(text: &str) -> Cow<'_, str> {
    replace(text, &find(text))
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

/// `denial` with every secret in it replaced.
///
/// A whole ARN is left as it is: a policy with a hole in its resource would be a wrong answer, and no part of an ARN is
/// a secret.
pub fn denial(mut denial: Denial) -> Denial {
    let clean = |value: &mut String| {
        if Arn::parse(value).is_none()
            && let Cow::Owned(cleaned) = text(value)
        {
            *value = cleaned;
        }
    };
    let Denial { principal, actions, resource, reason, context, session_issuer, .. } = &mut denial;
    if let Some(principal) = principal {
        clean(&mut principal.raw);
        principal.name.iter_mut().chain(&mut principal.session).for_each(clean);
    }
    // The name of an action may be as long as a key: the reference tells them apart.
    let unknown = actions.iter_mut().filter(|of| crate::reference::action(&of.raw).is_none());
    unknown.for_each(|action| clean(&mut action.raw));
    if let Some(resource) = resource {
        clean(&mut resource.raw);
    }
    reason.iter_mut().chain(session_issuer).for_each(clean);
    context.iter_mut().flat_map(|key| &mut key.values).for_each(clean);
    denial
}

fn replace<'t>(text: &'t str, secrets: &[Secret]) -> Cow<'t, str> {
    if secrets.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Secret { name, range } in secrets {
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&format!("[{name} removed]"));
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(out)
}

/// Every secret in `text`, in order, none overlapping another.
fn find(text: &str) -> Vec<Secret> {
    let mut secrets: Vec<Secret> = labelled(text).chain(private_keys(text)).chain(shaped(text)).collect();
    secrets.sort_by_key(|secret| (secret.range.start, secret.range.end));
    let mut end = 0;
    secrets.retain(|secret| {
        let apart = secret.range.start >= end;
        if apart {
            end = secret.range.end;
        }
        apart
    });
    secrets
}

/// Secrets after a word that announces one.
fn labelled(text: &str) -> impl Iterator<Item = Secret> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let automaton = AUTOMATON.as_ref()?;
        while at < text.len() {
            let found = automaton.try_search_fwd(&Input::new(text).range(at..)).ok()??;
            let start = found.offset();
            let value = text.get(start..).unwrap_or_default();
            let length = value
                .bytes()
                .take_while(|byte| byte.is_ascii_graphic() && !DELIMITERS.contains(byte))
                .count();
            at = (start + length).max(at + 1);
            let &(name, shortest, _) = labels::LABELS.get(found.pattern().as_usize())?;
            // `${password}`, `****` and `%s` stand for a secret; they are none.
            if length >= shortest && !value.starts_with(['$', '*', '%', '{']) {
                return Some(Secret { name, range: start..start + length });
            }
        }
        None
    })
}

/// What ends a value.
const DELIMITERS: &[u8] = b"\"'`\\<>,;&)}]|";

/// Private keys in PEM, from head to foot or to the end of the text.
fn private_keys(text: &str) -> impl Iterator<Item = Secret> {
    text.match_indices(PEM.0).filter_map(|(start, _)| {
        let rest = text.get(start..)?;
        let head = rest.lines().next()?.find(PEM.1)? + PEM.1.len();
        let foot = rest.get(head..)?.find(PEM.1).map_or(rest.len(), |foot| head + foot + PEM.1.len());
        Some(Secret { name: "private key", range: start..start + foot })
    })
}

/// Runs of base64 that start, or look, like a secret.
fn shaped(text: &str) -> impl Iterator<Item = Secret> {
    let is_base64 =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+' | b'=' | b'-' | b'_' | b'.');
    let mut start = 0;
    text.as_bytes().chunk_by(move |&a, &b| is_base64(a) == is_base64(b)).filter_map(move |run| {
        let range = start..start + run.len();
        start = range.end;
        let run = text.get(range.clone())?;
        let prefixed =
            PREFIXES.iter().find(|(_, prefix, shortest)| run.len() >= *shortest && run.starts_with(prefix));
        let name = prefixed
            .map(|&(name, ..)| name)
            .or_else(|| is_secret_access_key(run).then_some("secret access key"))?;
        Some(Secret { name, range })
    })
}

/// Whether `run` has the shape of a secret access key: forty mixed characters of base64.
fn is_secret_access_key(run: &str) -> bool {
    let class = |byte: u8| match byte {
        b'A'..=b'Z' => 0,
        b'a'..=b'z' => 1,
        b'0'..=b'9' => 2,
        b'/' | b'+' => 3,
        _ => 4,
    };
    let run = run.trim_end_matches('.');
    let has = |wanted| run.bytes().any(|byte| class(byte) == wanted);
    let changes = || run.bytes().zip(run.bytes().skip(1)).filter(|&(a, b)| class(a) != class(b)).count();
    run.len() == KEY_LENGTH && has(0) && has(1) && has(2) && !has(4) && changes() >= KEY_CHANGES
}

#[cfg(test)]
mod tests {
    use super::*;

    // AWS's documented example: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
    const KEY: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    #[test]
    fn the_table_compiles() {
        assert!(AUTOMATON.is_some());
    }

    #[test]
    fn secrets_are_taken_out_and_named() {
        let token = format!("IQoJb3JpZ2lu{}", "Ab1/".repeat(40));
        let jwt = format!("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ{}.sig", "x".repeat(40));
        for (text, name, left) in [
            (
                format!("aws_secret_access_key = {KEY}"),
                "secret access key",
                "aws_secret_access_key = [secret access key removed]",
            ),
            (
                format!(r#"{{"SecretAccessKey": "{KEY}"}}"#),
                "secret access key",
                r#"{"SecretAccessKey": "[secret access key removed]"}"#,
            ),
            (
                format!(r#"{{\"SecretAccessKey\":\"{KEY}\"}}"#),
                "secret access key",
                r#"{\"SecretAccessKey\":\"[secret access key removed]\"}"#,
            ),
            (
                format!("<SecretAccessKey>{KEY}</SecretAccessKey>"),
                "secret access key",
                "<SecretAccessKey>[secret access key removed]</SecretAccessKey>",
            ),
            (
                format!("AKIAIOSFODNN7EXAMPLE {KEY}."),
                "secret access key",
                "AKIAIOSFODNN7EXAMPLE [secret access key removed]",
            ),
            (format!("got {token} here"), "session token", "got [session token removed] here"),
            (
                format!("?X-Amz-Security-Token={token}&X-Amz-Date=1"),
                "session token",
                "?X-Amz-Security-Token=[session token removed]&X-Amz-Date=1",
            ),
            ("DB_PASSWORD='hunter2hunter2'".to_owned(), "password", "DB_PASSWORD='[password removed]'"),
            (
                format!("Authorization: Bearer {jwt}"),
                "bearer token",
                "Authorization: Bearer [bearer token removed]",
            ),
            (jwt, "JSON Web Token", "[JSON Web Token removed]"),
            (
                "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- ok".to_owned(),
                "private key",
                "[private key removed] ok",
            ),
        ] {
            assert_eq!(super::text(&text), left);
            assert_eq!(names(&text), [name], "{text}");
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "User: arn:aws:sts::123456789012:assumed-role/Build/i-0abc is not authorized to perform: s3:GetObject",
            "The security token included in the request is invalid",
            "Access denied for user 'root'@'localhost' (using password: YES)",
            "password: ${var.database_password}",
            "commit 3f786850e387550fdab836ed7e6dc881de23001b",
            "aws_secret_access_key = ****************",
            "arn:aws:s3:::amzn-s3-demo-bucket/Some/Quite/Long/Path/That/Has/Forty1",
            "AKIAIOSFODNN7EXAMPLE",
            "Request ID: 59647aab-d88f-4bf5-8ac7-b358b03f4722",
        ] {
            assert_eq!(super::text(text), text);
        }
    }

    #[test]
    fn an_arn_in_a_denial_is_never_cut() {
        let arn = format!("arn:aws:s3:::amzn-s3-demo-bucket/{KEY}");
        let read = Denial {
            resource: Some(crate::diagnosis::DeniedResource::printed(arn.clone())),
            reason: Some(format!("because the key {KEY} is old")),
            ..Denial::default()
        };
        let clean = denial(read);
        assert_eq!(clean.resource.map(|resource| resource.raw), Some(arn));
        assert_eq!(clean.reason.as_deref(), Some("because the key [secret access key removed] is old"));
    }
}
