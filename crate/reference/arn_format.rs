//! ARN formats of the reference: matched against text, and filled in.

/// A stretch of an ARN format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Stands as it is.
    Literal(&'a str),
    /// `${Name}`, without its marks.
    Placeholder(&'a str),
}

/// The stretches of `format`, in order.
pub fn pieces(format: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = format;
    while let Some((literal, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        pieces.push(Piece::Placeholder(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    pieces
}

/// What stands in `text` for each placeholder of `pieces`; `None` where `text` does not have that form.
///
/// Every placeholder takes at least one character and ends where the next literal first stands; the last one takes
/// what is left.
pub fn capture<'t>(pieces: &[Piece<'_>], text: &'t str) -> Option<Vec<&'t str>> {
    let mut values = Vec::new();
    let mut rest = text;
    let mut pieces = pieces.iter().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Literal(literal) => rest = rest.strip_prefix(literal)?,
            Piece::Placeholder(_) => {
                let value = match pieces.peek() {
                    None => rest,
                    Some(Piece::Placeholder(_)) => rest.split_at_checked(rest.chars().next()?.len_utf8())?.0,
                    Some(Piece::Literal(next)) => {
                        // An asterisk is at home in ARNs that name many things: `log-group:*`.
                        let skipped = rest.chars().next()?.len_utf8();
                        let after = rest.split_at_checked(skipped)?.1;
                        rest.split_at_checked(skipped + after.find(next)?)?.0
                    }
                };
                if value.is_empty() {
                    return None;
                }
                values.push(value);
                rest = rest.strip_prefix(value)?;
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// How many characters of `pieces` are literal.
pub fn literal_length(pieces: &[Piece<'_>]) -> usize {
    let literals = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.len(),
        Piece::Placeholder(_) => 0,
    });
    literals.sum()
}

/// `pieces` as text, each placeholder replaced by what `value` gives for it.
pub fn fill(pieces: &[Piece<'_>], mut value: impl FnMut(&str) -> String) -> String {
    let filled = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => (*text).to_owned(),
        Piece::Placeholder(name) => value(name),
    });
    filled.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_matched_and_filled() {
        for (format, text, values) in [
            ("function:${FunctionName}", "function:my-function", Some(vec!["my-function"])),
            ("function:${FunctionName}", "my-function", None),
            ("function:${FunctionName}", "function:", None),
            ("function:${Name}:${Alias}", "function:a:b:c", Some(vec!["a", "b:c"])),
            ("function:${Name}:${Alias}", "function:a", None),
            ("${BucketName}", "amzn-s3-demo-bucket", Some(vec!["amzn-s3-demo-bucket"])),
            ("${A}/${B}", "/b", None),
            ("${A}/${B}", "İ/b", Some(vec!["İ", "b"])),
            ("/apis/${Id}/stages", "/apis/x/stages", Some(vec!["x"])),
            ("/apis/${Id}/stages", "/apis/x/stages/y", None),
            ("default", "default", Some(vec![])),
            ("${A}${B}", "xy", Some(vec!["x", "y"])),
            ("", "", Some(vec![])),
        ] {
            assert_eq!(capture(&pieces(format), text), values, "{format} {text}");
        }
        let format = pieces("arn:${Partition}:s3:::${Bucket}");
        assert_eq!(fill(&format, |name| name.to_lowercase()), "arn:partition:s3:::bucket");
        assert_eq!(literal_length(&format), 10);
        assert_eq!(pieces("${open"), [Piece::Literal("${open")]);
    }
}
