//! HTML's entities and tags.

use crate::read::text::slice::tail;

/// Tags that stand inside a line: taken out.
const INLINE_TAGS: &[&str] = &[
    "a", "abbr", "b", "bdi", "big", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "pre", "samp",
    "small", "span", "strong", "sub", "sup", "tt", "u", "wbr",
];
/// Tags that begin or end a line: a line break.
const BLOCK_TAGS: &[&str] = &[
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Entities, without `&` and `;`.
const ENTITIES: &[(&str, char)] = &[
    ("quot", '"'),
    ("apos", '\''),
    ("lt", '<'),
    ("gt", '>'),
    ("amp", '&'),
    ("nbsp", ' '),
    ("colon", ':'),
    ("ldquo", '"'),
    ("rdquo", '"'),
    ("lsquo", '\''),
    ("rsquo", '\''),
];
/// The longest entity and tag that is looked at.
const LONGEST_ENTITY: usize = 12;
pub const LONGEST_TAG: usize = 240;

/// The entity at the start of `rest` and its length; `&amp;quot;` counts as one.
pub fn entity(rest: &str) -> Option<(char, usize)> {
    let mut body = rest.strip_prefix('&')?;
    while let Some(inner) = body.strip_prefix("amp;")
        && named(inner).is_some()
    {
        body = inner;
    }
    let (c, length) = named(body)?;
    Some((c, rest.len() - body.len() + length))
}

fn named(body: &str) -> Option<(char, usize)> {
    let end = body.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';')?;
    let name = body.get(..end)?;
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, end + 1))
}

/// The HTML tag at the start of `rest`: whether it breaks the line, and its length.
pub fn tag(rest: &str) -> Option<(bool, usize)> {
    let body = rest.strip_prefix('<')?;
    let body = body.strip_prefix('/').unwrap_or(body);
    let length = body.bytes().take(10).take_while(u8::is_ascii_alphanumeric).count();
    let name = body.get(..length)?;
    // `<CODE>` is a tag of HTML, `<Code>` an element of AWS's XML.
    let is_upper = |name: &str| !name.bytes().any(|byte| byte.is_ascii_lowercase());
    let known = |tags: &[&str]| {
        tags.iter().any(|tag| *tag == name || (tag.eq_ignore_ascii_case(name) && is_upper(name)))
    };
    let breaks = known(BLOCK_TAGS);
    if !breaks && !known(INLINE_TAGS) {
        return None;
    }
    let after = tail(body, length);
    if !after.starts_with(['>', ' ', '/', '\n', '\t']) {
        return None;
    }
    let end = after.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    // `<table name>` is somebody's mask.
    let attributes = after.get(..end)?.trim_end_matches('/').trim();
    if !attributes.is_empty() && !attributes.contains('=') {
        return None;
    }
    Some((breaks, rest.len() - after.len() + end + 1))
}
