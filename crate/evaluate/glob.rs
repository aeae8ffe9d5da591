//! Wildcards: whether a pattern matches a text, or another pattern.

use super::request::Text;

/// One place of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Atom {
    /// This character.
    Char(char),
    /// `*`: any run of characters, none included.
    Any,
    /// `?`: any one character.
    One,
    /// A policy variable, by number.
    Variable(usize),
}

/// How far a `*` reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stars {
    /// Over everything.
    Cross,
    /// Over colons only at the end of a segment of an ARN.
    OfAnArn,
}

/// The longest pair of patterns that is compared, as the product of their lengths; longer ones are taken to meet.
const MOST_WORK: usize = 4_000_000;

fn same(a: char, b: char, fold: bool) -> bool {
    a == b || fold && a.to_lowercase().eq(b.to_lowercase())
}

/// Whether `pattern` matches the whole of `text`. Takes time in the product of their lengths at most.
pub(super) fn glob(pattern: &[Atom], text: &str, fold: bool) -> bool {
    let mut place = 0;
    let mut rest = text.chars();
    // The last `*`, and where its run ends so far.
    let mut star: Option<(usize, std::str::Chars)> = None;
    loop {
        let atom = pattern.get(place);
        if atom == Some(&Atom::Any) {
            place += 1;
            star = Some((place, rest.clone()));
            continue;
        }
        let mut after = rest.clone();
        let fits = match (atom, after.next()) {
            (None, None) => return true,
            (Some(Atom::Char(wanted)), Some(found)) => same(*wanted, found, fold),
            (Some(Atom::One), Some(_)) => true,
            _ => false,
        };
        if fits {
            place += 1;
            rest = after;
            continue;
        }
        // The last `*` takes one character more.
        let Some((next, run)) = &mut star else { return false };
        if run.next().is_none() {
            return false;
        }
        place = *next;
        rest = run.clone();
    }
}

/// Whether there is a text that both patterns match.
pub(super) fn intersects(pattern: &[Atom], other: &[Atom], fold: bool, stars: Stars) -> bool {
    if pattern.len().saturating_mul(other.len()) > MOST_WORK {
        return true;
    }
    // For each place of `other`: whether a text can bring both there at once.
    let mut reached = vec![false; other.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    skip_runs(&mut reached, other);
    for (place, atom) in pattern.iter().enumerate() {
        let crosses = stars == Stars::Cross || matches!(pattern.get(place + 1), None | Some(Atom::Char(':')));
        let mut next = if *atom == Atom::Any { reached.clone() } else { vec![false; reached.len()] };
        for (i, there) in other.iter().enumerate() {
            let from = if *atom == Atom::Any { next.get(i) } else { reached.get(i) };
            if from != Some(&true) || !meet(*atom, *there, fold, stars == Stars::Cross || crosses) {
                continue;
            }
            let to = if *there == Atom::Any { i } else { i + 1 };
            if let Some(place) = next.get_mut(to) {
                *place = true;
            }
            if *there == Atom::Any
                && let Some(place) = next.get_mut(i + 1)
            {
                *place = true;
            }
        }
        reached = next;
        skip_runs(&mut reached, other);
    }
    reached.last() == Some(&true)
}

/// A run of `other` may be empty.
fn skip_runs(reached: &mut [bool], other: &[Atom]) {
    for (i, there) in other.iter().enumerate() {
        if *there == Atom::Any
            && reached.get(i) == Some(&true)
            && let Some(next) = reached.get_mut(i + 1)
        {
            *next = true;
        }
    }
}

/// Whether one character can stand in both places.
fn meet(a: Atom, b: Atom, fold: bool, crosses: bool) -> bool {
    match (a, b) {
        (Atom::Char(a), Atom::Char(b)) => same(a, b, fold),
        (Atom::Any | Atom::One, Atom::Char(':')) => crosses,
        _ => true,
    }
}

/// A character that no policy holds.
const STRANGER: char = '\u{10FFFE}';
/// The most unknown parts of a text that are told apart.
const MOST_GAPS: u32 = 4;

/// Whether `pattern` matches `text` whatever its unknown parts are.
///
/// A run of more strangers than the pattern is long is matched by a `*` only, which matches every other run as well;
/// an empty run is tried by itself.
pub(super) fn contains(pattern: &[Atom], text: &Text, fold: bool) -> bool {
    let gaps = u32::try_from(text.gaps()).unwrap_or(u32::MAX);
    if gaps > MOST_GAPS {
        return !pattern.is_empty() && pattern.iter().all(|atom| *atom == Atom::Any);
    }
    let long: String = std::iter::repeat_n(STRANGER, pattern.len() + 1).collect();
    (0..1u32 << gaps).all(|choice| {
        let filled = text.filled(|gap| if choice >> gap & 1 == 1 { long.as_str() } else { "" });
        glob(pattern, &filled, fold)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn atoms(pattern: &str) -> Vec<Atom> {
        let atom = |c| match c {
            '*' => Atom::Any,
            '?' => Atom::One,
            c => Atom::Char(c),
        };
        pattern.chars().map(atom).collect()
    }

    #[test]
    fn wildcards_match_as_aws_documents() {
        for (pattern, text, fits) in [
            ("", "", true),
            ("*", "", true),
            ("?", "", false),
            ("s3:Get*", "s3:GetObject", true),
            ("s3:Get*", "s3:PutObject", false),
            ("*a*b*c", "xxaxbxbxc", true),
            ("*a*b*c", "xxaxbxbxcx", false),
            ("a?c", "aéc", true),
            ("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/1///test///object.jpg", true),
            ("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/1-test/object.jpg", false),
        ] {
            assert_eq!(glob(&atoms(pattern), text, false), fits, "{pattern} {text}");
            assert_eq!(
                intersects(&atoms(pattern), &atoms(text), false, Stars::Cross),
                fits,
                "{pattern} {text}"
            );
        }
        assert!(glob(&atoms("s3:GETOBJECT"), "s3:GetObject", true));
    }

    #[test]
    fn unknown_parts_are_any_text() {
        for (pattern, stretches, meets, holds) in [
            ("arn:aws:iam::1:role/*", &["arn:aws:iam::1:role/", "/Build"][..], true, true),
            ("arn:aws:iam::1:role/Admin*", &["arn:aws:iam::1:role/", "/Build"], true, false),
            ("arn:aws:iam::1:role/Admin", &["arn:aws:iam::1:role/", "/Build"], false, false),
            ("a?c", &["a", "c"], true, false),
            ("a?*c", &["a", "c"], true, false),
            ("a*c", &["a", "c"], true, true),
            ("*", &["", "", "", "", "", ""], true, true),
        ] {
            let text = Text::with_gaps(stretches.iter().map(|part| (*part).to_owned()).collect());
            assert_eq!(intersects(&atoms(pattern), &text.atoms(), false, Stars::Cross), meets, "{pattern}");
            assert_eq!(contains(&atoms(pattern), &text, false), holds, "{pattern}");
        }
    }
}
