//! Read actions that show what is stored, or a secret, and not only that it exists.

use crate::reference::{AccessLevel, Action};

/// The actions by name, sorted. Choices that list and read metadata never hold one of them.
///
/// Sources: each service's page of the service authorization reference,
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>,
/// and the API's own page for what it returns.
const SHOW_DATA: [&str; 16] = [
    "apigateway:GET",
    "cloudformation:GetTemplate",
    "codepipeline:PollForJobs",
    "cognito-idp:DescribeUserPoolClient",
    "cognito-idp:ListUsers",
    "ec2:DescribeInstanceAttribute",
    "ec2:GetConsoleOutput",
    "ec2:GetConsoleScreenshot",
    "ec2:GetLaunchTemplateData",
    "ecr:BatchGetImage",
    "eks:AccessKubernetesApi",
    "glue:GetConnection",
    "glue:GetConnections",
    "iam:GetAccountAuthorizationDetails",
    "lambda:GetFunction",
    "lambda:GetFunctionConfiguration",
];

/// Words of an action's name that say the same: `GetSecretValue`, `BatchGetItem`, `FilterLogEvents`, `DownloadDBLogFilePortion`.
const WORDS: [&str; 44] = [
    "Asset",
    "Attachment",
    "Blob",
    "Block",
    "Capture",
    "Clip",
    "Connect",
    "Content",
    "Credentials",
    "Data",
    "Decrypt",
    "Document",
    "Download",
    "ESHttp",
    "Events",
    "File",
    "Finding",
    "History",
    "Images",
    "Invoke",
    "Item",
    "Key",
    "Logs",
    "Media",
    "Message",
    "Object",
    "Parameter",
    "PartiQL",
    "Password",
    "Payload",
    "Portion",
    "Pull",
    "Query",
    "Record",
    "Results",
    "Retrieve",
    "Scan",
    "Search",
    "Secret",
    "Select",
    "Shadow",
    "Token",
    "Unmask",
    "Value",
];

/// Beginnings of names that only describe or list, whatever words follow. Lists of names are no data.
const METADATA: [&str; 3] = ["Describe", "List", "Head"];

/// Names that hold such a word and show no data: `dynamodb:DescribeTable` begins so, `s3:GetBucketVersioning` does not.
const HARMLESS: [&str; 12] = [
    "Acl",
    "Attributes",
    "Configuration",
    "DataProtectionPolicy",
    "KeyPolicy",
    "KeyRotationStatus",
    "LegalHold",
    "ObjectLock",
    "Policy",
    "Retention",
    "Status",
    "Tagging",
];

/// Whether a read action shows data or secrets. Where a name leaves it open, it does: a choice without it does no harm.
pub(crate) fn shows_data(action: &str) -> bool {
    let name = action.split_once(':').map_or(action, |(_, name)| name);
    let named = SHOW_DATA.iter().any(|known| known.eq_ignore_ascii_case(action));
    let begins = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    let holds = |words: &[&str]| words.iter().any(|word| name.contains(word));
    named
        || matches!(action, "sqs:ReceiveMessage" | "kinesis:SubscribeToShard")
        || !begins(&METADATA) && holds(&WORDS) && !HARMLESS.iter().any(|end| name.ends_with(end))
}

/// Whether an action hands out what is stored or locked, and not only a description with something in it. The reference
/// has the use of a key for writing.
pub(crate) fn reads_stored_data(action: Action) -> bool {
    let name = action.name();
    let reads = matches!(action.access_level(), AccessLevel::List | AccessLevel::Read);
    let reads = reads && !action.short_name().starts_with("Invoke");
    (reads || name.starts_with("kms:")) && shows_data(&name) && !SHOW_DATA.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::action;

    #[test]
    fn actions_exist() {
        for name in SHOW_DATA {
            assert_eq!(action(name).map(|known| known.name()).as_deref(), Some(name));
        }
        assert!(SHOW_DATA.is_sorted() && WORDS.is_sorted() && HARMLESS.is_sorted());
    }

    #[test]
    fn data_is_told_from_metadata() {
        for (action, data) in [
            ("secretsmanager:GetSecretValue", true),
            ("secretsmanager:BatchGetSecretValue", true),
            ("secretsmanager:DescribeSecret", false),
            ("secretsmanager:GetResourcePolicy", false),
            ("secretsmanager:ListSecretVersionIds", false),
            ("dynamodb:GetItem", true),
            ("dynamodb:BatchGetItem", true),
            ("dynamodb:Query", true),
            ("dynamodb:Scan", true),
            ("dynamodb:PartiQLSelect", true),
            ("dynamodb:GetRecords", true),
            ("dynamodb:DescribeTable", false),
            ("dynamodb:ListTagsOfResource", false),
            ("s3:GetObject", true),
            ("s3:GetObjectVersion", true),
            ("s3:GetObjectTorrent", true),
            ("s3:GetObjectAcl", false),
            ("s3:GetBucketVersioning", false),
            ("ssm:GetParametersByPath", true),
            ("ssm:DescribeParameters", false),
            ("logs:GetLogEvents", true),
            ("logs:FilterLogEvents", true),
            ("sqs:ReceiveMessage", true),
            ("sqs:GetQueueAttributes", false),
            ("kms:GetKeyPolicy", false),
            ("lambda:GetFunction", true),
            ("lambda:GetFunctionConfiguration", true),
            ("lambda:GetPolicy", false),
            ("ecr:GetDownloadUrlForLayer", true),
            ("ecr:DescribeImages", false),
            ("rds:DownloadDBLogFilePortion", true),
            ("ec2:GetPasswordData", true),
        ] {
            assert_eq!(shows_data(action), data, "{action}");
        }
    }
}
