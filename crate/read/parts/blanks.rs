//! Values with blanks in them: a Glue job's name, or several words that stand for an account or an ARN.
//!
//! A value ends at white space, except where AWS's fixed words stand so close behind it that all before them is the value.

use crate::read::parts::policy_type;
use crate::read::text::slice::{between, find, line_end_within, skip_blank, tail};
use crate::read::words::sentences::CLAUSES;
use crate::read::words::values::{BLANK_NAMES, SENTENCE};

/// How far the fixed words may stand behind the first blank.
const REACH: usize = 100;

/// The end of the value whose first word, `word`, ends at `end`, where it goes on to the fixed words on the same line.
pub fn resource_end(text: &str, word: &str, end: usize) -> Option<usize> {
    let limit = line_end_within(text, end, REACH);
    // A sentence that ends with the first word is whole.
    if word.ends_with(['.', ',', ';', '!', '?']) {
        return None;
    }
    if word.starts_with("arn:") {
        let fixed_words = CLAUSES;
        if fixed_words.iter().any(|words| tail(text, end).starts_with(words)) {
            return None;
        }
        if !fixed_words.iter().any(|words| find(text, end, limit, words).is_some()) {
            return named(text, word, end, limit);
        }
        let stop = fixed_words.iter().filter_map(|words| find(text, end, limit, words)).min()?;
        let fixed = policy_type::is_clause(text, stop);
        return (fixed && is_name(between(text, end, stop))).then_some(stop);
    }
    // AWS's documentation prints `automation role arn` for an ARN.
    let stop = find(text, end, limit, " (Service: ")?;
    let words = between(text, end, stop);
    let plain = |words: &str| words.bytes().all(|b| b.is_ascii_lowercase() || b == b' ');
    (plain(word) && plain(words) && words.ends_with(" arn") && words.split(' ').count() <= 6).then_some(stop)
}

/// The end of a name with blanks, of a sort of resource that people name so, where the message ends behind it.
fn named(text: &str, word: &str, end: usize, limit: usize) -> Option<usize> {
    if !BLANK_NAMES.iter().any(|sort| word.contains(sort)) || !tail(text, end).starts_with(' ') {
        return None;
    }
    let stop = ["(Service", "\"", "'", "</"].iter().filter_map(|stop| find(text, end, limit, stop)).min();
    let gap = between(text, end, stop.unwrap_or(limit)).trim_end_matches([' ', '.']);
    let mut words = gap.split_whitespace();
    let plain = words.clone().count() <= 5
        && words.all(|word| word.starts_with(|c: char| c.is_alphanumeric()) && !SENTENCE.contains(&word));
    (is_name(gap) && plain).then_some(end + gap.len())
}

/// Whether `gap` can be the rest of a name: a few words without a sentence's punctuation.
fn is_name(gap: &str) -> bool {
    !gap.trim().is_empty()
        && !gap.contains(['"', '(', ')', ';', '`', '\'', '|'])
        && ![". ", ", ", ": ", " is ", " not ", " and ", " as "].iter().any(|words| gap.contains(words))
        && gap.split_whitespace().count() <= 8
}

/// Whether `rest` goes on with the name of the user or role whose ARN begins `token`: `…:user/first last`.
pub fn is_rest_of_name(token: &str, rest: &str) -> bool {
    [":user/", ":role/"].iter().any(|kind| token.contains(kind))
        && rest.split(' ').count() <= 2
        && rest.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        && !["that", "which", "who", "with", "and", "but", "it"].iter().any(|word| rest.starts_with(word))
}

/// Whether `rest` goes on with an ARN whose account somebody wrote in words: `arn:aws:sts::Team`, `Blue:assumed-role/x`.
pub fn is_account_in_words(token: &str, rest: &str) -> bool {
    let behind = token.strip_prefix("arn:").map(|arn| arn.split(':').skip(2));
    let in_account = behind.is_some_and(|parts| parts.count() == 2);
    let sorts = ["assumed-role/", "federated-user/", "role/", "user/", "root"];
    let (words, resource) = rest.split_once(':').unwrap_or_default();
    let plain = words.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    let short = words.split(' ').count() <= 3 && words.len() <= 40;
    let whole =
        !resource.contains(char::is_whitespace) && sorts.iter().any(|sort| resource.starts_with(sort));
    // A blank before an account's number is no part of it.
    let in_words = words.contains(|c: char| !c.is_ascii_digit());
    in_account && in_words && plain && short && whole
}

/// Whether `region` is a few words for an ARN: `user arn`, `your role name`.
pub fn is_wording(region: &str) -> bool {
    [" arn", " ARN", " name"].iter().any(|end| region.ends_with(end))
        && region.split(' ').count() <= 3
        && region.chars().all(|c| c.is_ascii_alphabetic() || c == ' ')
}

/// Where the value at `at` is an elision that a quotation mark closes: nothing behind the mark belongs to it.
pub fn closes(text: &str, at: usize) -> bool {
    let mut behind = tail(text, skip_blank(text, at)).chars();
    let next = behind.next().is_some_and(|c| matches!(c, '`' | '"' | '\''));
    next && behind.next().is_none_or(|c| !c.is_ascii_alphanumeric())
}
