//! Retired policies in words: what leaves the engine about each.

use super::messages::GuideRetired;
use super::{Call, Code, Message, Name};
use crate::diagnosis::{AttachKind, AttachTo};
use crate::guide::retired::{ChangeBy, Holder, Retired};
use crate::iam::Partition;
use crate::reference::{Change, RetiredPolicy};

/// A retired AWS managed policy that a text names, as `undeny retired --json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct RetiredFinding {
    /// The policy: `AWSLambdaFullAccess`.
    pub policy: String,
    /// The policy that AWS's documentation names in its place; `null` where it names none.
    pub successor: Option<String>,
    /// The file as it was named; `null` for a text without a name.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters from 1.
    pub column: usize,
    /// Whether the policy still exists, and AWS only says to move away from it.
    pub exists: bool,
    /// The living policy of nearly the same name, where AWS documents no successor.
    pub alike: Option<String>,
    /// The page of AWS's that this rests on.
    pub page: String,
    /// Who has it, where the text says so.
    pub attached_to: Option<AttachTo>,
    /// What it is about, in sentences.
    pub summary: String,
    /// What the successor no longer grants; empty also where that is not known.
    pub takes_away: Vec<String>,
    /// What it grants only on some resources or under conditions.
    pub narrows: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// The commands alone, where commands change it.
    pub commands: Vec<String>,
    /// The line with the successor in it, where a line of a file changes it.
    pub new_line: Option<String>,
}

/// AWS's own page about policies that it retires.
pub const DEPRECATED: &str = "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html#deprecated-managed-policies";

/// `of` in words of the language that is spoken now, found in the file `file`.
pub fn retired(of: &Retired, file: Option<&str>) -> RetiredFinding {
    let policy = &of.policy;
    let (steps, commands, new_line, holder) = steps(of);
    let holder = holder.map(|holder| AttachTo {
        kind: match holder {
            Holder::User(_) => AttachKind::User,
            Holder::Group(_) => AttachKind::Group,
            Holder::Role(_) => AttachKind::Role,
        },
        name: Some(holder.name().to_owned()),
        arn: None,
    });
    RetiredFinding {
        policy: policy.name.clone(),
        successor: policy.successor.as_deref().map(short),
        file: file.map(str::to_owned),
        line: of.mention.line,
        column: of.mention.column,
        exists: policy.exists,
        alike: policy.alike.as_deref().map(short),
        page: policy.page.clone().unwrap_or_else(|| DEPRECATED.to_owned()),
        attached_to: holder,
        summary: summary(policy),
        takes_away: changes(policy, &policy.lost),
        narrows: changes(policy, &policy.narrowed),
        steps,
        commands,
        new_line,
    }
}

/// A policy's name without its path.
fn short(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).to_owned()
}

fn summary(policy: &RetiredPolicy) -> String {
    let name = Name::new(&policy.name);
    let first = if policy.exists { GuideRetired::OnTheWayOut { name } } else { GuideRetired::Gone { name } };
    let name = |text: &str| Name::new(&short(text));
    let then = match (&policy.successor, &policy.alike) {
        (Some(new), _) => GuideRetired::Successor { new: name(new) },
        (None, Some(new)) => GuideRetired::Alike { new: name(new) },
        (None, None) => GuideRetired::NoSuccessor,
    };
    let (first, then) = (Message::from(first).said(), Message::from(then).said());
    // A Japanese full stop has its blank in it.
    if first.ends_with('。') { first + &then } else { format!("{first} {then}") }
}

/// What changes, where a successor is there to change to.
fn changes(policy: &RetiredPolicy, changes: &[Change]) -> Vec<String> {
    let known = policy.successor.is_some();
    let number = |number: usize| Name::new(&number.to_string());
    let said = changes.iter().filter(|_| known).map(|Change { pattern, count, total }| {
        let whole = count == total;
        let pattern = Code::new(pattern);
        let message = match whole {
            true => GuideRetired::Whole { pattern },
            false => GuideRetired::Part { pattern, count: number(*count), total: number(*total) },
        };
        Message::from(message).said()
    });
    said.collect()
}

type Steps<'a> = (Vec<String>, Vec<String>, Option<String>, Option<&'a Holder>);

fn steps<'a>(of: &'a Retired) -> Steps<'a> {
    let say = |messages: Vec<GuideRetired>| -> Vec<String> {
        messages.into_iter().map(|message| Message::from(message).said()).collect()
    };
    let partition = of.mention.partition.as_deref().filter(|of| Partition::from_id(of).is_some());
    let successor = of.policy.successor.as_deref().unwrap_or_default();
    let arn = format!("arn:{}:iam::aws:policy/{successor}", partition.unwrap_or("aws"));
    let read = GuideRetired::ReadFirst {
        get: Call::GetPolicy
            .given("policy-arn", Some(&arn), "POLICY_ARN")
            .with("query", "Policy.DefaultVersionId"),
        read: Call::GetPolicyVersion
            .given("policy-arn", Some(&arn), "POLICY_ARN")
            .with("version-id", "VERSION_ID"),
    };
    match &of.change {
        ChangeBy::Nobody => (Vec::new(), Vec::new(), None, None),
        ChangeBy::State => (say(vec![GuideRetired::State]), Vec::new(), None, None),
        ChangeBy::Edit { line } => {
            (say(vec![read, GuideRetired::Edit]), Vec::new(), Some(line.clone()), None)
        }
        ChangeBy::Commands { holder, list, attach, detach } => {
            let mut messages = vec![read];
            let mut commands = Vec::new();
            // Where the text names who has it, that is the one to change.
            if holder.is_none() {
                messages.push(GuideRetired::SeeHolders { list: list.clone() });
                commands.push(list.to_string());
            }
            messages.push(GuideRetired::Attach { attach: attach.clone() });
            messages.push(GuideRetired::Detach { detach: detach.clone() });
            commands.extend([attach.to_string(), detach.to_string()]);
            let commands = commands.iter().map(|command| command.trim_matches('`').to_owned()).collect();
            (say(messages), commands, None, holder.as_ref())
        }
    }
}
