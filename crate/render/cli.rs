//! The AWS CLI's commands that set a policy, for a POSIX shell and for PowerShell.

use super::escape::{Unsafe, powershell as powershell_quoted, shell as quoted};
use super::json;
use crate::diagnosis::{AttachKind, ProposedPolicy};
use crate::iam::PolicyType;

/// The command that sets `policy`, for sh, bash and zsh; `None` where no command adds it without replacing what is there.
pub fn posix(policy: &ProposedPolicy, name: &str) -> Option<String> {
    let (words, option) = command(policy, name)?;
    if let Some(refused) = words.iter().find_map(|word| Unsafe::in_word(word)) {
        return Some(refused.comment("#"));
    }
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    let document = json::in_a_line(&policy.document);
    Some(format!("{} \\\n    {option} {}\n", words.join(" "), quoted(&document)))
}

/// The same for PowerShell. Its versions disagree about quotes in arguments, so the document goes through a file.
pub fn powershell(policy: &ProposedPolicy, name: &str) -> Option<String> {
    let (words, option) = command(policy, name)?;
    if let Some(refused) = words.iter().find_map(|word| Unsafe::in_word(word)) {
        return Some(refused.comment("#"));
    }
    let words: Vec<String> = words.iter().map(|word| powershell_quoted(word)).collect();
    Some(format!(
        "$document = @'\n{}'@\n[IO.File]::WriteAllText((Join-Path $PWD 'policy.json'), $document)\n{} {option} file://policy.json\n",
        json::document(&policy.document),
        words.join(" "),
    ))
}

/// The command's words without the document, and the option that takes it.
fn command(policy: &ProposedPolicy, name: &str) -> Option<(Vec<String>, &'static str)> {
    let name = name.to_owned();
    let to = |attach: &crate::diagnosis::AttachTo, what: &str| {
        attach.name.clone().unwrap_or_else(|| format!("${{{what}Name}}"))
    };
    let words = |text: &str| -> Vec<String> { text.split(' ').map(str::to_owned).collect() };
    let attach = &policy.attach_to;
    let named = |start: &str, option: &str, value: String| {
        // A name that starts like an option has to be in one word with its own.
        let given = match value.starts_with('-') {
            true => vec![format!("{option}={value}")],
            false => vec![option.to_owned(), value],
        };
        [words(start), given, vec!["--policy-name".to_owned(), name.clone()]].concat()
    };
    match (policy.policy_type, attach.kind) {
        (PolicyType::IdentityBased, AttachKind::User) => {
            Some((named("aws iam put-user-policy", "--user-name", to(attach, "User")), "--policy-document"))
        }
        (PolicyType::IdentityBased, AttachKind::Group) => Some((
            named("aws iam put-group-policy", "--group-name", to(attach, "Group")),
            "--policy-document",
        )),
        (PolicyType::IdentityBased, AttachKind::Role) => {
            Some((named("aws iam put-role-policy", "--role-name", to(attach, "Role")), "--policy-document"))
        }
        (PolicyType::IdentityBased, AttachKind::Identity) => {
            Some(([words("aws iam create-policy --policy-name"), vec![name]].concat(), "--policy-document"))
        }
        // A permission set's inline policy, a boundary, a trust policy or a resource's policy is set as a whole: the
        // command would take away what stands there.
        _ => None,
    }
}
