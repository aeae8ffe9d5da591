//! A proposed policy in the form of the tool that it is pasted into.

use super::{cdk, cli, cloudformation, json, terraform};
use crate::diagnosis::ProposedPolicy;
use crate::iam::{PolicyDocument, PolicyType};

/// The forms a policy can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // `label` names each
pub enum Format {
    Json,
    Terraform,
    CloudFormation,
    Sam,
    CdkTypeScript,
    CdkPython,
    CliPosix,
    CliPowerShell,
}

impl Format {
    /// Every form, JSON first.
    pub const ALL: [Format; 8] = [
        Self::Json,
        Self::Terraform,
        Self::CloudFormation,
        Self::Sam,
        Self::CdkTypeScript,
        Self::CdkPython,
        Self::CliPosix,
        Self::CliPowerShell,
    ];

    /// The form's short name, for options and settings: `cdk-python`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Terraform => "terraform",
            Self::CloudFormation => "cloudformation",
            Self::Sam => "sam",
            Self::CdkTypeScript => "cdk-typescript",
            Self::CdkPython => "cdk-python",
            Self::CliPosix => "cli",
            Self::CliPowerShell => "powershell",
        }
    }

    /// The form's name, for people.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Terraform => "Terraform",
            Self::CloudFormation => "CloudFormation",
            Self::Sam => "AWS SAM",
            Self::CdkTypeScript => "AWS CDK (TypeScript)",
            Self::CdkPython => "AWS CDK (Python)",
            Self::CliPosix => "AWS CLI",
            Self::CliPowerShell => "AWS CLI (PowerShell)",
        }
    }

    /// The form with this short name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// `policy` in this form, ending in a line break; `None` where the form has no place for such a policy: the AWS CLI
    /// sets a trust policy or a resource's policy only as a whole, which would take away what stands there.
    pub fn write(self, policy: &ProposedPolicy) -> Option<String> {
        self.write_named(policy, &policy_name(&policy.document))
    }

    /// The same, with the policy's name.
    pub(super) fn write_named(self, policy: &ProposedPolicy, name: &str) -> Option<String> {
        let identity = matches!(
            policy.policy_type,
            PolicyType::IdentityBased | PolicyType::PermissionsBoundary | PolicyType::Session
        );
        match self {
            Self::Json => Some(json::document(&policy.document)),
            Self::Terraform => Some(terraform::write(policy, name)),
            Self::CloudFormation => identity.then(|| cloudformation::template(policy, name)),
            Self::Sam => identity.then(|| cloudformation::sam(policy)),
            Self::CdkTypeScript => Some(cdk::typescript(&policy.document)),
            Self::CdkPython => Some(cdk::python(&policy.document)),
            Self::CliPosix => cli::posix(policy, name),
            Self::CliPowerShell => cli::powershell(policy, name),
        }
    }
}

/// A name for a policy, from its actions: `AllowLambdaGetFunction`. Letters and digits, at most 64 of them.
pub(super) fn policy_name(document: &PolicyDocument) -> String {
    let first = document.statement.first();
    let effect = first.map_or(crate::iam::Effect::Allow, |statement| statement.effect);
    let actions = first.and_then(|statement| statement.action.as_ref()).map(|list| list.0.as_slice());
    let action = match actions {
        Some([only]) => only.as_str(),
        // Of several actions the service alone.
        Some([first, ..]) => first.split(':').next().unwrap_or_default(),
        _ => "",
    };
    let mut name = format!("{effect:?}");
    for word in action.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.extend(letters);
    }
    name.chars().take(64).collect()
}

/// The same name with underscores between its words: `allow_lambda_get_function`.
pub(super) fn snake_case(name: &str) -> String {
    let mut out = String::new();
    let mut before = None;
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let after_lower = before.is_some_and(|c: char| !c.is_ascii_uppercase());
        let before_lower = letters.peek().is_some_and(char::is_ascii_lowercase);
        if letter.is_ascii_uppercase() && before.is_some() && (after_lower || before_lower) {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
        before = Some(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::{OneOrMany, Statement};

    #[test]
    fn policies_are_named_for_what_they_allow() {
        let name = |actions: &[&str]| {
            let actions = OneOrMany(actions.iter().map(|action| (*action).to_owned()).collect());
            policy_name(&PolicyDocument::new(vec![Statement::allow(actions, "*")]))
        };
        assert_eq!(name(&["lambda:GetFunction"]), "AllowLambdaGetFunction");
        assert_eq!(name(&["execute-api:*"]), "AllowExecuteApi");
        assert_eq!(name(&["s3:GetObject", "s3:PutObject"]), "AllowS3");
        assert_eq!(policy_name(&PolicyDocument::new(vec![])), "Allow");
        for (name, snake) in [
            ("AllowLambdaGetFunction", "allow_lambda_get_function"),
            ("AllowRdsDescribeDBClusters", "allow_rds_describe_db_clusters"),
            ("AllowS3", "allow_s3"),
        ] {
            assert_eq!(snake_case(name), snake);
        }
        assert!(Format::ALL.iter().all(|format| Format::from_id(format.id()) == Some(*format)));
    }
}
