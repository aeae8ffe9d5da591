//! Masks: what people write over a value before they show a message (`***`, `<account-id>`, `[ARN]`, `xxxxxxxx`), and what
//! stands where one was cut out (`…`). None of them can stand in a policy as if it were the value.

use super::pattern;

/// `text` with placeholders in place of its masks: `<queue-name>` becomes `${QueueName}`; one without a name of its own
/// becomes `${Masked}`, the next such `${Masked2}`. What stands between them is written as `plain` says.
///
/// A single asterisk is no mask, and what stands in braces is for `plain` to judge.
pub(crate) fn unmasked(text: &str, plain: fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut unnamed = 0;
    for piece in pieces(text) {
        match piece {
            Piece::Plain(text) => out += &plain(text),
            Piece::Mask(name) => match camel(name) {
                name if !name.is_empty() => out += &format!("${{{name}}}"),
                _ => {
                    unnamed += 1;
                    out +=
                        &if unnamed == 1 { "${Masked}".to_owned() } else { format!("${{Masked{unnamed}}}") };
                }
            },
        }
    }
    out
}

/// `text` with a placeholder for what a program should have filled in: `${AWS::AccountId}` becomes `${AwsAccountId}`,
/// `${{ secrets.BUCKET }}` becomes `${SecretsBucket}`.
pub(crate) fn named_holes(text: &str) -> String {
    holes(text, |_| true, str::to_owned)
}

/// The same where the text is a name that may hold `${` itself (`upload/${filename}`): only what no name would hold is a
/// hole, and all else is written so that it means itself.
pub(crate) fn literal_but_holes(text: &str) -> String {
    holes(text, |inside| inside.starts_with(['{', '<']) || inside.contains("::"), pattern::literal)
}

fn holes(text: &str, is_hole: fn(&str) -> bool, plain: fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut start, mut at) = (0, 0);
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("${")).map(|found| at + found) {
        let inside = text.get(found + 2..).and_then(|rest| rest.split_once('}')).map(|(inside, _)| inside);
        let Some(inside) = inside.filter(|inside| is_hole(inside)) else {
            at = found + 2;
            continue;
        };
        out += &text.get(start..found).map(plain).unwrap_or_default();
        let name = camel(inside);
        out += &if name.is_empty() { "${Masked}".to_owned() } else { format!("${{{name}}}") };
        let end = found + inside.len() + 3;
        let twice = inside.starts_with('{') && text.get(end..).is_some_and(|rest| rest.starts_with('}'));
        at = end + usize::from(twice);
        start = at;
    }
    out + &text.get(start..).map(plain).unwrap_or_default()
}

/// `text` with angle brackets in place of braces around words: `identity/{sender_address}`.
pub(crate) fn unbraced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out += before;
        match after.split_once('}') {
            Some((inside, after))
                if !before.ends_with('$') && !inside.is_empty() && !inside.contains('/') =>
            {
                out += &format!("<{inside}>");
                rest = after;
            }
            _ => {
                out.push('{');
                rest = after;
            }
        }
    }
    out + rest
}

/// Whether any part of `text` is a mask.
pub(crate) fn has_mask(text: &str) -> bool {
    pieces(text).iter().any(|piece| matches!(piece, Piece::Mask(_)))
}

/// Whether nothing can be read from `text` but that a value was there: all of it is a mask, or it says what sort of value
/// it stands for (`the role arn`), or it is the beginning of an ARN.
pub(crate) fn is_mask(text: &str) -> bool {
    let letters = |text: &str| text.bytes().any(|b| b.is_ascii_alphanumeric() || b >= 0x80);
    let plain = |piece: &Piece<'_>| matches!(piece, Piece::Plain(plain) if letters(plain) || *plain == "*");
    let last = text.trim_end_matches('*').rsplit([' ', '_', '-']).next().unwrap_or_default();
    let for_arn = last.eq_ignore_ascii_case("arn") || last.ends_with("ARN");
    let cut_arn = text.starts_with("arn:") && crate::iam::Arn::parse(text).is_none();
    for_arn || cut_arn || !pieces(text).iter().any(plain)
}

/// Whether two accounts, each masked or in words, can't be the same one: `consumer-account` and `producer-account`, runs of
/// different letters, or visible digits that differ.
pub(crate) fn are_two_accounts(ours: &str, theirs: &str) -> bool {
    // Somebody may mask one account in two ways: only what tells accounts apart counts.
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let words = words.map(str::to_ascii_lowercase).filter(|word| !ANY_ACCOUNT.contains(&word.as_str()));
        words.filter(|word| word.chars().any(char::is_alphabetic)).collect()
    };
    let run = |word: &str| {
        let first = word.chars().next();
        word.chars().count() >= 3 && word.chars().all(|c| Some(c) == first)
    };
    let (left, right) = (words(ours), words(theirs));
    match (left.as_slice(), right.as_slice()) {
        ([], _) | (_, []) => digits_differ(ours, theirs),
        ([ours], [theirs]) if run(ours) || run(theirs) => {
            run(ours) && run(theirs) && ours.chars().next() != theirs.chars().next()
        }
        (ours, theirs) => ours != theirs && !ours.iter().chain(theirs).any(|word| run(word)),
    }
}

/// What everybody writes for any account.
const ANY_ACCOUNT: [&str; 17] = [
    "account",
    "accountid",
    "acct",
    "id",
    "number",
    "no",
    "aws",
    "my",
    "your",
    "our",
    "the",
    "redacted",
    "masked",
    "hidden",
    "removed",
    "omitted",
    "censored",
];

/// Whether two masked account ids of twelve characters show different digits in one place.
fn digits_differ(ours: &str, theirs: &str) -> bool {
    let whole = [ours, theirs].iter().all(|text| text.chars().count() == 12);
    let differ = |(a, b): (char, char)| a.is_ascii_digit() && b.is_ascii_digit() && a != b;
    whole && ours.chars().zip(theirs.chars()).any(differ)
}

/// `text` without what was left out before it: `role/Build` of `.../role/Build`.
pub(crate) fn without_lead(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(['.', '…']);
    let cut = text.starts_with("...") || text.starts_with('…');
    rest.strip_prefix([':', '/']).filter(|rest| cut && !rest.is_empty())
}

/// A stretch of a text.
enum Piece<'t> {
    Plain(&'t str),
    /// A mask, and the words in it.
    Mask(&'t str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let (mut plain, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some((mut length, name)) = mask(rest) else {
            at += whole(rest);
            continue;
        };
        // A masked id has its hyphens left, a masked time its colons: `xxxxxxxx-xxxx-xxxx`, `XXXX-XX-XXTXX:XX`.
        while let Some(more) = rest.get(length..).and_then(masked_group).filter(|_| name.is_empty()) {
            length += more;
        }
        found.extend(text.get(plain..at).filter(|text| !text.is_empty()).map(Piece::Plain));
        found.push(Piece::Mask(name));
        at += length;
        plain = at;
    }
    found.extend(text.get(plain..).filter(|text| !text.is_empty()).map(Piece::Plain));
    found
}

/// The length of the separator and the masked group behind it that `rest` begins with. Behind a group that is a mask by
/// itself the shorter ones of the same value are masks too.
fn masked_group(rest: &str) -> Option<usize> {
    let group = rest.strip_prefix(['-', ':', '.', 'T'])?;
    let first = group.chars().next().filter(|c| matches!(c, 'x' | 'X' | '*' | '#'))?;
    let run = group.chars().take_while(|c| *c == first).count();
    let behind = group.get(run..)?;
    let ends = !behind.starts_with(|c: char| c.is_alphanumeric()) || behind.starts_with("TXX");
    (run >= 2 && ends).then_some(run + 1)
}

/// How much of `rest` can be stepped over at once: a character, or all of a `${Placeholder}`.
fn whole(rest: &str) -> usize {
    let placeholder = rest.strip_prefix("${").and_then(|inside| inside.find('}')).map(|end| end + 3);
    placeholder.or_else(|| rest.chars().next().map(char::len_utf8)).unwrap_or(1)
}

/// Characters that make a mask where they stand this often in a row.
const RUNS: [(char, usize); 6] = [('*', 2), ('#', 2), ('.', 3), ('…', 1), ('x', 4), ('X', 4)];

/// Words that are written over a value.
const WORDS: [&str; 3] = ["REDACTED", "MASKED", "HIDDEN"];

/// The length of the mask that `rest` begins with, and the words in it.
fn mask(rest: &str) -> Option<(usize, &str)> {
    if let Some(word) = WORDS.iter().find(|word| rest.starts_with(**word)) {
        return Some((word.len(), ""));
    }
    // `<<account number>>`
    if let Some((inside, _)) = rest.strip_prefix("<<").and_then(|rest| rest.split_once(">>")) {
        return (!inside.contains(['<', '>'])).then_some((inside.len() + 4, inside));
    }
    let first = rest.chars().next()?;
    let inside = match first {
        '<' => {
            rest.strip_prefix('<')?.split_once('>').map(|(inside, _)| inside).filter(|it| !it.contains('<'))
        }
        '[' => {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' ');
            let inside = rest.strip_prefix('[')?.split_once(']').map(|(inside, _)| inside);
            inside.filter(|inside| !inside.is_empty() && inside.chars().all(plain))
        }
        _ => None,
    };
    if let Some(inside) = inside {
        return Some((inside.len() + 2, inside));
    }
    let (_, least) = RUNS.iter().find(|(of, _)| *of == first)?;
    let run = rest.chars().take_while(|c| *c == first).count();
    (run >= *least).then_some((run * first.len_utf8(), ""))
}

/// `bucket-name` as a placeholder's name: `BucketName`. Empty where there is no word.
fn camel(words: &str) -> String {
    let mut out = String::new();
    for word in words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let mut letters = word.chars();
        out.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        let shouted = word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        out.extend(letters.map(|c| if shouted { c.to_ascii_lowercase() } else { c }));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_become_placeholders() {
        for (text, unmasked_text) in [
            ("function:my-function", "function:my-function"),
            ("log-group:*", "log-group:*"),
            ("<queue-name>", "${QueueName}"),
            ("<>", "${Masked}"),
            ("key/<KEY_ID>", "key/${KeyId}"),
            ("key/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "key/${Masked}"),
            ("********/dev/GET/[path]", "${Masked}/dev/GET/${Path}"),
            ("table/###/index/***", "table/${Masked}/index/${Masked2}"),
            ("role/Schedule-...", "role/Schedule-${Masked}"),
            ("alerts-test-…", "alerts-test-${Masked}"),
            ("volume/vol-REDACTED", "volume/vol-${Masked}"),
            ("web-xxxxx-role", "web-${Masked}-role"),
            ("stream/XXXX-XX-XXTXX:XX:XX.XXX", "stream/${Masked}"),
            ("user-xxxx-xxl", "user-${Masked}-xxl"),
            ("${Region}/POST/@connections/{connectionId}", "${Region}/POST/@connections/{connectionId}"),
            ("reports/[].csv", "reports/[].csv"),
            ("foxx.txt", "foxx.txt"),
        ] {
            assert_eq!(unmasked(text, str::to_owned), unmasked_text, "{text}");
            assert_eq!(has_mask(text), text != unmasked_text, "{text}");
        }
    }

    #[test]
    fn two_accounts_are_told_apart_by_their_masks() {
        for (ours, theirs, two) in [
            ("consumer-account", "producer-account", true),
            ("Team Blue", "Team Red", true),
            ("xxxxxxxxxxxx", "yyyyyyyyyyyy", true),
            ("********1234", "********9876", true),
            ("1111********", "********9876", false),
            ("xxxxxxxxxxxx", "XXXXXXXX", false),
            ("xxxxxxxxxxxx", "dev-account", false),
            ("<account-id>", "<my-aws-account>", false),
            ("***", "<account>", false),
            ("REDACTED", "dev", false),
            ("dev", "dev", false),
        ] {
            assert_eq!(are_two_accounts(ours, theirs), two, "{ours} {theirs}");
            assert_eq!(are_two_accounts(theirs, ours), two, "{theirs} {ours}");
        }
    }

    #[test]
    fn holes_of_programs_are_named() {
        for (text, named) in [
            ("key/${KeyId}", "key/${KeyId}"),
            ("${AWS::AccountId}-logs", "${AwsAccountId}-logs"),
            ("b-${{ secrets.BUCKET }}/x", "b-${SecretsBucket}/x"),
            ("${}/${", "${Masked}/${"),
        ] {
            assert_eq!(named_holes(text), named);
        }
        for (text, written) in [
            ("upload/${filename}", "upload/${$}{filename}"),
            ("${AWS::AccountId}/a*", "${AwsAccountId}/a${*}"),
            ("${{ secrets.X }}/?", "${SecretsX}/${?}"),
        ] {
            assert_eq!(literal_but_holes(text), written);
        }
    }

    #[test]
    fn braces_around_words_are_masks_too() {
        for (text, unbraced_text) in [
            ("identity/{sender_address}", "identity/<sender_address>"),
            ("${Region}/{a}", "${Region}/<a>"),
            ("{a", "{a"),
            ("{}", "{}"),
        ] {
            assert_eq!(unbraced(text), unbraced_text);
        }
    }

    #[test]
    fn a_name_is_told_from_what_stands_for_one() {
        for (text, mask) in [
            ("***", true),
            ("[ARN]", true),
            ("<resource_arn>@", true),
            ("...", true),
            ("arn:aws:states:us-east-1", true),
            ("the execution role arn", true),
            ("IdentityARN", true),
            ("ARN*", true),
            ("*", false),
            ("my-function", false),
            ("barn", false),
            ("Schedule-...", false),
            ("arn:aws:s3:::amzn-s3-demo-bucket", false),
            ("レポート", false),
        ] {
            assert_eq!(is_mask(text), mask, "{text}");
        }
        assert_eq!(without_lead(".../role/Build"), Some("role/Build"));
        assert_eq!(without_lead("...:memory/x"), Some("memory/x"));
        assert_eq!(without_lead("/role/Build"), None);
        assert_eq!(without_lead("..."), None);
    }
}
