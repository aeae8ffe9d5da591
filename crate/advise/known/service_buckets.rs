//! Buckets of AWS's own that its services read through a VPC endpoint of the customer's.

use crate::advise::case::{Case, bucket};
use crate::page::is_region;

/// How their names begin and end; a Region stands between.
///
/// Sources, in this order: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-minimum-s3-permissions.html>,
/// <https://docs.aws.amazon.com/linux/al2023/ug/deterministic-upgrades-usage.html>,
/// <https://docs.aws.amazon.com/codeartifact/latest/ug/create-s3-gateway-endpoint.html>,
/// <https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/vpc-vpce.policy.html>.
const NAMES: [(&str, &str); 11] = [
    ("prod-", "-starport-layer-bucket"),
    ("aws-ssm-", ""),
    ("amazon-ssm-packages-", ""),
    ("amazon-ssm-", ""),
    ("aws-ssm-document-attachments-", ""),
    ("patch-baseline-snapshot-", ""),
    ("aws-windows-downloads-", ""),
    ("al2023-repos-", "-de612dc2"),
    ("amazonlinux-2-repos-", ""),
    ("assets-193858265520-", ""),
    ("elasticbeanstalk-env-resources-", ""),
];

/// The bucket of the denied request, where it is one of these and the request reads an object of it.
pub(crate) fn of<'a>(case: &Case<'a>) -> Option<&'a str> {
    let name = case.resource_arn().and_then(bucket).filter(|_| case.denies("s3:GetObject"))?;
    region_in(name).is_some().then_some(name)
}

/// The Region in the name of such a bucket: that of the endpoint which serves it.
pub(crate) fn region<'a>(case: &Case<'a>) -> Option<&'a str> {
    region_in(of(case)?)
}

/// The Region between one of the beginnings and its end: nobody but AWS can have such a bucket.
fn region_in(name: &str) -> Option<&str> {
    let between = |(start, end): &(&str, &str)| name.strip_prefix(start)?.strip_suffix(end);
    NAMES.iter().filter_map(between).find(|rest| is_region(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_by_their_region() {
        for (name, known) in [
            ("prod-eu-west-1-starport-layer-bucket", true),
            ("aws-ssm-us-gov-west-1", true),
            ("al2023-repos-eu-central-1-de612dc2", true),
            ("al2023-repos-eu-central-1-mine", false),
            ("assets-123456789012-us-west-2", false),
            ("assets-193858265520-us-west-2", true),
            ("assets-mine-eu-west-1", false),
            ("assets-eu-west-1", false),
            ("aws-ssm-logs", false),
            ("my-prod-eu-west-1-starport-layer-bucket", false),
        ] {
            assert_eq!(region_in(name).is_some(), known, "{name}");
        }
    }
}
