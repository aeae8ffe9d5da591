//! What Amazon Cognito lets guests do, and how its identities are named in policies.

/// The actions that guests' sessions of the enhanced flow may perform, whatever their role allows.
///
/// Source: <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonCognitoUnAuthedIdentitiesSessionPolicy.html>
/// and <https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html>.
const GUESTS_MAY: [&str; 32] = [
    "cognito-identity:*",
    "cognito-sync:*",
    "comprehend:*",
    "firehose:*",
    "geo:*Geofence",
    "geo:*Geofences",
    "geo:*DevicePosition*",
    "geo:CalculateRoute*",
    "geo:GetMap*",
    "geo:GetPlace",
    "geo:SearchPlaceIndex*",
    "kms:Decrypt",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyPair",
    "kms:GenerateDataKeyPairWithoutPlaintext",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
    "lex:*",
    "logs:*",
    "machinelearning:*",
    "mobileanalytics:*",
    "mobiletargeting:*",
    "personalize:*",
    "polly:*",
    "rekognition:*",
    "rum:PutRumEvents",
    "sagemaker:InvokeEndpoint",
    "transcribe:*",
    "translate:*",
    "xray:*",
];

/// Whether `action` is among what guests may do.
pub(crate) fn guests_may(action: &str) -> bool {
    GUESTS_MAY.iter().any(|pattern| fits(pattern, action))
}

/// Whether `action` fits a pattern with at most two asterisks, the last of them at its end.
fn fits(pattern: &str, action: &str) -> bool {
    let (action, pattern) = (action.to_ascii_lowercase(), pattern.to_ascii_lowercase());
    let Some((head, rest)) = pattern.split_once('*') else { return action == pattern };
    let Some(behind) = action.strip_prefix(head) else { return false };
    match rest.strip_suffix('*') {
        Some(middle) => behind.contains(middle),
        None => behind.ends_with(rest),
    }
}

/// The name of Amazon Cognito's identity provider, by how the Region begins; the first row that fits counts.
///
/// Sources: <https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html>;
/// <https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html> (each of the two Regions its own); for China
/// `getLoginsKey` of `CognitoCredentialsProvider` in <https://github.com/aws-amplify/aws-sdk-android>.
const PROVIDERS: [(&str, &str); 4] = [
    ("cn-", "cognito-identity.cn-north-1.amazonaws.com.cn"),
    ("us-gov-east-", "cognito-identity.us-gov-east-1.amazonaws.com"),
    ("us-gov-", "cognito-identity-us-gov.amazonaws.com"),
    ("", "cognito-identity.amazonaws.com"),
];

/// The name of Amazon Cognito's identity provider in trust policies and condition keys. The partition says it where the Region
/// is not known.
pub(crate) fn provider(region: Option<&str>, partition: &str) -> &'static str {
    let region = region.unwrap_or(match partition {
        "aws-cn" => "cn-",
        "aws-us-gov" => "us-gov-",
        _ => "",
    });
    PROVIDERS.iter().find(|(start, _)| region.starts_with(start)).map_or("", |(_, name)| name)
}

/// The policy variable that stands for the identity's id.
pub(crate) fn identity_variable(region: Option<&str>, partition: &str) -> String {
    format!("${{{}:sub}}", provider(region, partition))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_provider_is_called_by_its_region() {
        for (region, partition, name) in [
            (Some("eu-west-1"), "aws", "cognito-identity.amazonaws.com"),
            (None, "aws", "cognito-identity.amazonaws.com"),
            (Some("us-gov-west-1"), "aws-us-gov", "cognito-identity-us-gov.amazonaws.com"),
            (Some("us-gov-east-1"), "aws-us-gov", "cognito-identity.us-gov-east-1.amazonaws.com"),
            (None, "aws-us-gov", "cognito-identity-us-gov.amazonaws.com"),
            (Some("cn-north-1"), "aws-cn", "cognito-identity.cn-north-1.amazonaws.com.cn"),
            (None, "aws-cn", "cognito-identity.cn-north-1.amazonaws.com.cn"),
        ] {
            assert_eq!(provider(region, partition), name, "{region:?} {partition}");
        }
    }

    #[test]
    fn guests_may_do_what_the_policy_lists() {
        for (action, may) in [
            ("rekognition:DetectFaces", true),
            ("geo:BatchPutGeofence", true),
            ("geo:BatchGetDevicePosition", true),
            ("geo:ListMaps", false),
            ("kms:Decrypt", true),
            ("kms:Sign", false),
            ("dynamodb:Query", false),
            ("s3:GetObject", false),
        ] {
            assert_eq!(guests_may(action), may, "{action}");
        }
    }
}
