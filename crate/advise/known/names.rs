//! What names of resources may hold, what those of actions say, and which ARNs have no account.

use crate::reference::Action;

/// What the names of actions begin with that make something.
const MAKING: [&str; 4] = ["Allocate", "Create", "Request", "Run"];

/// Whether an action's name says that it makes something.
pub(crate) fn is_named_for_making(action: Action) -> bool {
    let name = action.short_name();
    MAKING.iter().any(|verb| name.starts_with(verb))
}

/// Resource types whose names may hold `*`, `?` and `${`: prefix, type. There these letters are the name's own; anywhere
/// else a wildcard that AWS prints stands for many resources (`instance/*`).
///
/// Sources: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html>,
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3OutpostsRestrictionsLimitations.html>,
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>,
/// <https://docs.aws.amazon.com/iot/latest/developerguide/topics.html>,
/// <https://docs.aws.amazon.com/glue/latest/webapi/API_CreateJob.html> (names are "single-line strings"),
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html>
/// (the end is the path of a request),
/// <https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html> (so it is here)
const FREE: [(&str, &str); 15] = [
    ("cloudwatch", "alarm"),
    ("es", "domain"),
    ("execute-api", "execute-api-general"),
    ("glue", "connection"),
    ("glue", "crawler"),
    ("glue", "database"),
    ("glue", "job"),
    ("glue", "table"),
    ("glue", "trigger"),
    ("glue", "workflow"),
    ("iot", "topic"),
    ("iot", "topicfilter"),
    ("s3", "accesspointobject"),
    ("s3", "object"),
    ("s3-outposts", "object"),
];

/// Whether the names of this type may hold the letters that are wildcards in a policy.
pub(crate) fn may_hold_wildcards(prefix: &str, resource_type: &str) -> bool {
    FREE.contains(&(prefix, resource_type))
}

/// What a bare name of a resource type has to be made of, where AWS says so: prefix, type, letters besides letters and
/// digits, and what may end it. A token with other letters is no such name.
///
/// Sources: <https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html>,
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html>,
/// <https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html>,
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>,
/// <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html>,
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>,
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>,
/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html>,
/// <https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html>,
/// <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id>
const LETTERS: [(&str, &str, &str); 13] = [
    ("dynamodb", "table", "_.-"),
    ("ecs", "cluster", "_-"),
    ("iam", "group", "+=,.@_-/"),
    ("iam", "policy", "+=,.@_-/"),
    ("iam", "role", "+=,.@_-/"),
    ("iam", "user", "+=,.@_-/"),
    ("kinesis", "stream", "_.-"),
    ("kms", "key", "-"),
    ("lambda", "function", "_-"),
    ("secretsmanager", "Secret", "/_+=.@-!"),
    ("sns", "topic", "_.-"),
    ("sqs", "queue", "_.-"),
    ("states", "statemachine", "_-"),
];

/// Whether `name` can be the name of a resource of this type, as far as is known. What is masked can be anything.
pub(crate) fn can_be_named(prefix: &str, resource_type: &str, name: &str) -> bool {
    let row = LETTERS.iter().find(|(of, sort, _)| *of == prefix && *sort == resource_type);
    let plain = crate::iam::pattern::parts(name).into_iter().filter_map(|part| match part {
        crate::iam::pattern::Part::Text(text) => Some(text),
        _ => None,
    });
    row.is_none_or(|(_, _, more)| {
        plain.flat_map(str::chars).all(|c| c.is_ascii_alphanumeric() || more.contains(c) || c == '*')
    })
}

/// Whether `text` is a telephone number: a plus sign, digits, and what hides some of them. Amazon SNS sends text messages
/// to it, and it has no ARN.
///
/// Source: <https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html> (numbers in E.164 form)
pub(crate) fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    digits.len() >= 4
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | 'x' | 'X' | '-'))
}

/// Resources of AWS's own, whose ARNs leave the account empty where others have one: service, beginning of the resource.
///
/// Sources: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html>,
/// <https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.iam.policies.arn.html>,
/// <https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html>,
/// <https://docs.aws.amazon.com/securityhub/latest/userguide/standards-view-manage.html>
const WITHOUT_ACCOUNT: [(&str, &str); 11] = [
    ("bedrock", "foundation-model/"),
    ("ec2", "image/"),
    ("ec2", "snapshot/"),
    ("elasticbeanstalk", "platform/"),
    ("elasticbeanstalk", "solutionstack/"),
    ("securityhub", "product/"),
    ("securityhub", "standards/"),
    ("ssm", "automation-definition/AWS"),
    ("ssm", "document/AWS"),
    ("ssm", "parameter/aws/"),
    ("ssm", "patchbaseline/"),
];

/// Whether an ARN of `service` for `resource` has no account by right.
pub(crate) fn has_no_account(service: &str, resource: &str) -> bool {
    WITHOUT_ACCOUNT.iter().any(|(of, start)| *of == service && resource.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::service;

    #[test]
    fn types_exist() {
        let rows = FREE.iter().map(|(prefix, sort)| (*prefix, *sort));
        for (prefix, sort) in rows.chain(LETTERS.iter().map(|(prefix, sort, _)| (*prefix, *sort))) {
            let known = service(prefix).is_some_and(|of| of.resource_types().any(|of| of.name() == sort));
            assert!(known, "{prefix} {sort}");
        }
    }

    #[test]
    fn names_are_told_from_other_tokens() {
        for (text, phone) in [
            ("+12065550100", true),
            ("+1206***0100", true),
            ("my-topic", false),
            ("+", false),
            ("+abc", false),
        ] {
            assert_eq!(is_phone_number(text), phone, "{text}");
        }
        for (prefix, sort, name, can) in [
            ("sns", "topic", "orders.fifo", true),
            ("sns", "topic", "ana@example.com", false),
            ("lambda", "function", "my-function", true),
            ("lambda", "function", "${FunctionName}", true),
            ("sqs", "queue", "https://example.com/q", false),
            ("glue", "job", "nightly load", true),
        ] {
            assert_eq!(can_be_named(prefix, sort, name), can, "{name}");
        }
    }
}
