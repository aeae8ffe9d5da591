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

/// The name of Amazon Cognito's identity provider, by partition.
///
/// Sources: <https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html>,
/// <https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html>,
/// <https://docs.amazonaws.cn/en_us/aws/latest/userguide/cognito.html>.
const PROVIDERS: [(&str, &str); 2] = [
    ("aws-cn", "cognito-identity.cn-north-1.amazonaws.com.cn"),
    ("aws-us-gov", "cognito-identity-us-gov.amazonaws.com"),
];

/// The policy variable that stands for the identity's id.
pub(crate) fn identity_variable(partition: &str) -> String {
    let provider = PROVIDERS.iter().find(|(of, _)| *of == partition);
    format!("${{{}:sub}}", provider.map_or("cognito-identity.amazonaws.com", |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

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
