//! The resource that a recorded request was about, by its parameters: for records that say only "Access Denied".

use super::event::Parameters;

/// A service's event source without `.amazonaws.com`, and the parameters that name its resources, the narrower first.
///
/// Source: each service's API reference; the names are those that CloudTrail prints, which begin with a small letter.
#[rustfmt::skip]
const PARAMETERS: [(&str, &[&str]); 21] = [
    ("apigateway", &["restApiId"]),
    ("cloudformation", &["stackName"]),
    ("dynamodb", &["tableName"]),
    ("ecr", &["repositoryName"]),
    ("ecs", &["service", "taskDefinition", "cluster"]),
    ("eks", &["name"]),
    ("events", &["eventBusName"]),
    ("firehose", &["deliveryStreamName"]),
    ("glue", &["jobName"]),
    ("iam", &["roleArn", "policyArn"]),
    ("kinesis", &["streamARN", "streamName"]),
    ("kms", &["keyId"]),
    ("lambda", &["functionName"]),
    ("logs", &["logGroupName"]),
    ("rds", &["dBInstanceIdentifier", "dBClusterIdentifier"]),
    ("secretsmanager", &["secretId"]),
    ("sns", &["topicArn"]),
    ("sqs", &["queueUrl"]),
    ("ssm", &["name"]),
    ("states", &["executionArn", "stateMachineArn"]),
    ("sts", &["roleArn"]),
];

/// The resource that `parameters` of a request to `source` name, as the request named it; `None` where they name none.
pub(crate) fn of(source: &str, parameters: &Parameters<'_>) -> Option<String> {
    let service = source.strip_suffix(".amazonaws.com").unwrap_or(source);
    if service == "s3" {
        return bucket_or_object(parameters);
    }
    let (_, names) = PARAMETERS.iter().find(|(known, _)| *known == service)?;
    names.iter().find_map(|name| parameters.get(name)).map(str::to_owned)
}

/// S3 names bucket and key apart, and its messages as an ARN.
fn bucket_or_object(parameters: &Parameters<'_>) -> Option<String> {
    let bucket = parameters.get("bucketName")?;
    if bucket.starts_with("arn:") {
        return Some(bucket.to_owned());
    }
    Some(match parameters.get("key") {
        Some(key) => format!("arn:aws:s3:::{bucket}/{key}"),
        None => format!("arn:aws:s3:::{bucket}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_name_the_resource() {
        for (source, parameters, resource) in [
            ("s3.amazonaws.com", r#"{"bucketName":"b","key":"a/b.txt"}"#, Some("arn:aws:s3:::b/a/b.txt")),
            ("s3.amazonaws.com", r#"{"bucketName":"b"}"#, Some("arn:aws:s3:::b")),
            ("lambda.amazonaws.com", r#"{"functionName":"my-function"}"#, Some("my-function")),
            (
                "sts.amazonaws.com",
                r#"{"roleArn":"arn:aws:iam::111122223333:role/Build"}"#,
                Some("arn:aws:iam::111122223333:role/Build"),
            ),
            ("lambda.amazonaws.com", "null", None),
            ("unknown.amazonaws.com", r#"{"name":"x"}"#, None),
        ] {
            let parameters: Parameters = serde_json::from_str(parameters).unwrap();
            assert_eq!(of(source, &parameters).as_deref(), resource, "{source} {parameters:?}");
        }
    }
}
