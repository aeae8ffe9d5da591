//! Where a text names a retired AWS managed policy.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::reference::{RetiredPolicy, retired_policies, retired_policy};

/// A place where a text names an AWS managed policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The line, from 1.
    pub line: usize,
    /// The column of the name, with its path, in characters from 1.
    pub column: usize,
    /// The name with its path, as it stands there: `service-role/AWSConfigRole`.
    pub named: String,
    /// The partition of the ARN that it stands in; `None` where it stands alone.
    pub partition: Option<String>,
    /// Whether the name stands where names have no path: a successor's goes in without one, too.
    pathless: bool,
    /// The name with its path, in bytes.
    span: Range<usize>,
    /// The line, in bytes, without its break.
    line_span: Range<usize>,
}

/// The paths below which AWS keeps managed policies.
const PATHS: [&str; 3] = ["service-role", "job-function", "aws-service-role"];

/// How a slash is written: as it is, escaped in a string, or in an address.
const SLASHES: [&str; 4] = ["\\/", "%2F", "%2f", "/"];

/// How much of a line before a name is looked at.
const BEFORE: usize = 300;

/// The retired AWS managed policies that `text` names, in its order. The same policy twice in a line, as a name beside its
/// own ARN, counts once.
pub fn mentions(text: &str) -> Vec<(Mention, RetiredPolicy)> {
    static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| retired_policies().collect());
    let names = &*NAMES;
    if !text.contains("olic") && !text.lines().any(|line| names.contains(bare(line))) {
        return Vec::new();
    }
    let mut outline = Outline { templated: text.contains(":aws:policy/${"), ..Outline::default() };
    let mut found: Vec<(Mention, RetiredPolicy)> = Vec::new();
    let mut start = 0;
    for (number, with_break) in text.split_inclusive('\n').enumerate() {
        let line = with_break.trim_end_matches(['\n', '\r']);
        let first_of_line = found.len();
        for span in tokens(line) {
            let Some(name) = line.get(span.clone()).filter(|name| names.contains(*name)) else { continue };
            let Some(Place { at, partition, pathless }) = outline.place(line, &span) else { continue };
            let of_line = found.get(first_of_line..).unwrap_or_default();
            let again = |(_, other): &(Mention, RetiredPolicy)| other.name == name;
            // A table's row has the name beside the ARN; a long line of JSON has every holder's.
            if partition.is_none() && of_line.iter().any(again) {
                continue;
            }
            let Some(policy) = retired_policy(name) else { continue };
            let column = line.get(..at).unwrap_or_default().chars().count() + 1;
            let named = plain_path(line.get(at..span.end).unwrap_or_default());
            let mention = Mention {
                line: number + 1,
                column,
                named,
                partition,
                pathless,
                span: start + at..start + span.end,
                line_span: start..start + line.len(),
            };
            found.push((mention, policy));
        }
        outline.read(line);
        start += with_break.len();
    }
    found
}

/// How many ARNs of retired policies stand in `text`.
pub(super) fn arns(text: &str) -> usize {
    if !text.contains(":aws:policy") {
        return 0;
    }
    mentions(text).iter().filter(|(mention, _)| mention.partition.is_some()).count()
}

/// The line of `mention` with `successor`, a name with its path, in place of the old one.
pub(super) fn replaced(text: &str, mention: &Mention, successor: &str) -> String {
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let old = part(mention.span.clone());
    // The path is written as it stands there: `service-role\/`.
    let slash = SLASHES.into_iter().find(|slash| old.contains(slash)).unwrap_or("/");
    let new = match mention.pathless {
        true => successor.rsplit('/').next().unwrap_or(successor).to_owned(),
        false => successor.replace('/', slash),
    };
    let before = part(mention.line_span.start..mention.span.start);
    format!("{before}{new}{}", part(mention.span.end..mention.line_span.end))
}

/// `service-role\/NAME` as `service-role/NAME`.
fn plain_path(named: &str) -> String {
    SLASHES.into_iter().fold(named.to_owned(), |named, slash| named.replace(slash, "/"))
}

/// The words of a line that can be names of policies.
fn tokens(line: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let mut rest = line;
    std::iter::from_fn(move || {
        let from = rest.find(is_part)?;
        let word = rest.get(from..)?;
        let length = word.find(|c| !is_part(c)).unwrap_or(word.len());
        let start = line.len() - rest.len() + from;
        rest = word.get(length..)?;
        // `%2F` before a name is a slash, whose last letters look like the name's first.
        let escaped = line.get(..start).is_some_and(|before| before.ends_with('%'));
        let skipped = if escaped && (word.starts_with("2F") || word.starts_with("2f")) { 2 } else { 0 };
        Some(start + skipped..start + length)
    })
}

/// A line without the marks of a list.
fn bare(line: &str) -> &str {
    line.trim().trim_matches(['-', '*', '•', '"', '\'', '`', ',', ';', ' ', '\t'])
}

/// Where a policy is named.
struct Place {
    /// Where its name begins, path included.
    at: usize,
    /// The partition of its ARN.
    partition: Option<String>,
    pathless: bool,
}

/// What stands above a line: which key a list belongs to.
#[derive(Default)]
struct Outline {
    /// The keys that are open, with their indents.
    open: Vec<(usize, String)>,
    /// The last line that was not empty ends with a call to look a managed policy up by name.
    looks_up: bool,
    /// In Terraform, the block is `data "aws_iam_policy"`.
    data: bool,
    /// The text makes ARNs of AWS's policies from names elsewhere in it.
    templated: bool,
}

impl Outline {
    /// The policy that is named at `span`; `None` where the word does not stand for a managed policy of AWS's.
    fn place(&self, line: &str, span: &Range<usize>) -> Option<Place> {
        let trimmed = line.trim_start();
        if trimmed.starts_with('#') || trimmed.starts_with("//") {
            return None;
        }
        let mut near = span.start.saturating_sub(BEFORE);
        while !line.is_char_boundary(near) {
            near += 1;
        }
        let before = line.get(near..span.start)?;
        let (head, pathed) = without_path(before);
        let at = near + head.len();
        if let Some(arn) = without_slash(head).and_then(|head| head.strip_suffix("policy")) {
            return of_aws(arn).map(|partition| Place { at, partition: Some(partition), pathless: false });
        }
        // A role's name may have such a path too: `role/service-role/NAME`.
        let follows_slash = head.ends_with(['/', '\\', '%']);
        let after = line.get(span.end..)?;
        if follows_slash {
            return None;
        }
        let looked_up = self.looks_up || squeezed(head).contains("awsmanagedpolicyname(");
        let quoted = head.ends_with(['"', '\'', '`']) && after.starts_with(['"', '\'', '`']);
        let named = (quoted && (pathed || looked_up)) || self.is_named(line, head, after, quoted);
        named.then_some(Place { at, partition: None, pathless: !pathed && !looked_up })
    }

    /// Whether a name that stands without an ARN is one of a managed policy of AWS's.
    fn is_named(&self, line: &str, head: &str, after: &str, quoted: bool) -> bool {
        // Pulumi's constants.
        if head.ends_with("ManagedPolicy.") {
            return true;
        }
        let item = head.chars().next_back().is_none_or(|c| " \t-[,".contains(c))
            && after.chars().next().is_none_or(|c| " \t\r],".contains(c));
        if !quoted && !item {
            return false;
        }
        let header = ["resource ", "data ", "module ", "variable "];
        if header.iter().any(|word| line.trim_start().starts_with(word)) {
            return false;
        }
        let of_list = self.templated && quoted;
        match key(head).or_else(|| self.open.last().map(|(_, key)| key.clone())) {
            Some(key) if key.ends_with("name") => self.data && key == "name",
            Some(key) => names_policies(&key) || of_list,
            None => of_list || is_alone(line),
        }
    }

    /// Takes note of a line that was looked at.
    fn read(&mut self, line: &str) {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return;
        }
        self.looks_up = squeezed(trimmed).ends_with("awsmanagedpolicyname(");
        if let Some(rest) =
            ["resource ", "data ", "module "].iter().find_map(|word| trimmed.strip_prefix(word))
        {
            self.data = trimmed.starts_with("data ") && rest.starts_with("\"aws_iam_policy\"");
        }
        let indent = line.len() - line.trim_start().len();
        let item = trimmed.starts_with("- ");
        while self
            .open
            .last()
            .is_some_and(|(of, _)| indent < *of || (indent == *of && !item && !closes(trimmed)))
        {
            self.open.pop();
        }
        if closes(trimmed) && self.open.last().is_some_and(|(of, _)| indent <= *of) {
            self.open.pop();
        }
        let opener = trimmed.trim_end_matches(['[', '(', ' ', '{']);
        let opens = opener.len() < trimmed.len() || trimmed.ends_with(':');
        if opens {
            let key = key(opener).unwrap_or_else(|| squeezed(opener));
            self.open.push((indent, key));
        }
    }
}

fn closes(trimmed: &str) -> bool {
    trimmed.starts_with([']', '}', ')'])
}

/// Whether the line holds one word and nothing else but the marks of a list.
fn is_alone(line: &str) -> bool {
    let word = bare(line);
    !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "_-/".contains(c))
}

/// `before` without a path at its end, and whether there was one.
fn without_path(before: &str) -> (&str, bool) {
    let head = without_slash(before).and_then(|head| {
        // The longest first: `aws-service-role` ends like `service-role`.
        PATHS.iter().rev().find_map(|path| head.strip_suffix(path))
    });
    head.map_or((before, false), |head| (head, true))
}

fn without_slash(text: &str) -> Option<&str> {
    SLASHES.iter().find_map(|slash| text.strip_suffix(slash))
}

/// The partition of `…arn:PARTITION:iam::aws:`, the beginning of an ARN of AWS's own policy; `""` where it is not written.
/// `None` for a policy of another account.
fn of_aws(arn: &str) -> Option<String> {
    let arn = ["%3A", "%3a"].iter().fold(arn.to_owned(), |arn, colon| arn.replace(colon, ":"));
    let head = arn.strip_suffix(":aws:")?.strip_suffix(":iam:")?;
    let partition = head.rsplit_once("arn:").map_or("", |(_, partition)| partition);
    Some(partition.to_owned())
}

/// The last key before a value: `ManagedPolicyArns` of `"ManagedPolicyArns": ["`, in lower case and letters alone. `None`
/// where something else than a list stands between.
fn key(head: &str) -> Option<String> {
    let (before, between) = head.rsplit_once([':', '='])?;
    let of_list = |c: char| c.is_ascii_alphanumeric() || " \t\"'`[(,_-".contains(c);
    if !between.chars().all(of_list) {
        return None;
    }
    let before = before.trim_end_matches(['"', '\'', ' ', '\t', ':']);
    let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-' | '.'));
    Some(squeezed(before.get(start.map_or(0, |at| at + 1)..)?)).filter(|key| !key.is_empty())
}

/// Whether a list or a value under this key names managed policies: `ManagedPolicyArns`, and SAM's `Policies`.
fn names_policies(key: &str) -> bool {
    key.contains("managedpolic") || key == "policies"
}

/// `text` in lower case, without what tells the spellings of languages apart.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '(').map(|c| c.to_ascii_lowercase()).collect()
}
