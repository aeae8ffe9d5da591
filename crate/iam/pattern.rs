//! The values of a statement's `Resource` and `Condition` in their parts, so that what a message prints, what matches
//! many things and what the reader has to fill in are never taken for one another.
//!
//! In a policy `*` and `?` are wildcards and `${` begins a variable. Where they belong to a name they are written `${*}`,
//! `${?}` and `${$}`. What undeny leaves to be filled in is `${Word}`, letters and digits; IAM's own variables have a
//! colon: `${aws:username}`.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars>

/// A part of a value as a policy holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Matches itself.
    Text(&'a str),
    /// `*` or `?`: matches many things.
    Wildcard(char),
    /// `${*}`, `${?}` or `${$}`: that character of a name.
    Literal(char),
    /// One of IAM's variables, without its marks: `aws:username`.
    Variable(&'a str),
    /// What nobody can know from the message, without its marks: `Region`.
    Placeholder(&'a str),
}

/// The parts of `value`, in order.
pub fn parts(value: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = value;
    while let Some(first) = rest.chars().next() {
        let (part, length) = match first {
            '*' | '?' => (Part::Wildcard(first), 1),
            _ => braced(rest).unwrap_or_else(|| {
                let start = first.len_utf8();
                let more = rest.get(start..).unwrap_or_default();
                let length = more.find(['*', '?', '$']).map_or(rest.len(), |end| start + end);
                (Part::Text(rest.get(..length).unwrap_or_default()), length)
            }),
        };
        parts.push(part);
        rest = rest.get(length..).unwrap_or_default();
    }
    parts
}

/// The part that begins `rest` with `${`, and its length.
fn braced(rest: &str) -> Option<(Part<'_>, usize)> {
    let (inside, _) = rest.strip_prefix("${")?.split_once('}')?;
    let part = match inside {
        "*" => Part::Literal('*'),
        "?" => Part::Literal('?'),
        "$" => Part::Literal('$'),
        _ if inside.contains(':') => Part::Variable(inside),
        _ if !inside.is_empty() && inside.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            Part::Placeholder(inside)
        }
        _ => return None,
    };
    Some((part, inside.len() + 3))
}

/// `name` as a policy has to write it to mean exactly that name.
pub fn literal(name: &str) -> String {
    let mut written = String::with_capacity(name.len());
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '*' => written += "${*}",
            '?' => written += "${?}",
            '$' if letters.peek() == Some(&'{') => written += "${$}",
            _ => written.push(letter),
        }
    }
    written
}

/// What is to be filled in in `value`, each once, as it stands there: `${Region}`.
pub fn placeholders(value: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in parts(value) {
        if let Part::Placeholder(name) = part {
            let placeholder = format!("${{{name}}}");
            if !found.contains(&placeholder) {
                found.push(placeholder);
            }
        }
    }
    found
}

/// Whether `value` matches more than one name.
pub fn is_live(value: &str) -> bool {
    parts(value).iter().any(|part| matches!(part, Part::Wildcard(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_so_that_they_mean_themselves() {
        for (name, written) in [
            ("reports/2026.csv", "reports/2026.csv"),
            ("a*b", "a${*}b"),
            ("what?.txt", "what${?}.txt"),
            ("upload/${filename}", "upload/${$}{filename}"),
            ("5$ and {x}", "5$ and {x}"),
            ("$${x}", "$${$}{x}"),
            ("*", "${*}"),
            ("レポート*", "レポート${*}"),
        ] {
            assert_eq!(literal(name), written);
            assert!(!is_live(written), "{written}");
            assert!(placeholders(written).is_empty(), "{written}");
            // Read back, it is the name.
            let read: String = parts(written)
                .iter()
                .map(|part| match part {
                    Part::Text(text) => (*text).to_owned(),
                    Part::Literal(letter) => letter.to_string(),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(read, name);
        }
    }

    #[test]
    fn the_parts_are_kept_apart() {
        use Part::{Literal, Placeholder, Text, Variable, Wildcard};
        assert_eq!(
            parts("arn:${Partition}:s3:::b/${aws:username}/a${*}*?"),
            [
                Text("arn:"),
                Placeholder("Partition"),
                Text(":s3:::b/"),
                Variable("aws:username"),
                Text("/a"),
                Literal('*'),
                Wildcard('*'),
                Wildcard('?'),
            ]
        );
        assert_eq!(placeholders("${A}${b:c}${A}${B}"), ["${A}", "${B}"]);
        assert!(is_live("a*") && !is_live("a${*}") && !is_live("${Region}"));
        assert_eq!(parts("${open"), [Text("${open")]);
        assert!(parts("").is_empty());
    }
}
