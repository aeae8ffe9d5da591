//! Service-linked roles: the services that they belong to, and so their paths.

/// Beginning of the role's name, the service. AWS Auto Scaling and others add a suffix of the customer's.
///
/// Sources: the page on service-linked roles of each service, listed at
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html>, and
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html>
const ROLES: [(&str, &str); 33] = [
    ("AWSServiceRoleForAPIGateway", "ops.apigateway.amazonaws.com"),
    ("AWSServiceRoleForAmazonEKS", "eks.amazonaws.com"),
    ("AWSServiceRoleForAmazonEKSForFargate", "eks-fargate.amazonaws.com"),
    ("AWSServiceRoleForAmazonEKSNodegroup", "eks-nodegroup.amazonaws.com"),
    ("AWSServiceRoleForAmazonElasticFileSystem", "elasticfilesystem.amazonaws.com"),
    ("AWSServiceRoleForAmazonGuardDuty", "guardduty.amazonaws.com"),
    ("AWSServiceRoleForAmazonInspector2", "inspector2.amazonaws.com"),
    ("AWSServiceRoleForAmazonMacie", "macie.amazonaws.com"),
    ("AWSServiceRoleForAmazonOpenSearchService", "opensearchservice.amazonaws.com"),
    ("AWSServiceRoleForAmazonSSM", "ssm.amazonaws.com"),
    ("AWSServiceRoleForAutoScaling", "autoscaling.amazonaws.com"),
    ("AWSServiceRoleForBackup", "backup.amazonaws.com"),
    ("AWSServiceRoleForBatch", "batch.amazonaws.com"),
    ("AWSServiceRoleForCloudFrontLogger", "logger.cloudfront.amazonaws.com"),
    ("AWSServiceRoleForCloudTrail", "cloudtrail.amazonaws.com"),
    ("AWSServiceRoleForComputeOptimizer", "compute-optimizer.amazonaws.com"),
    ("AWSServiceRoleForConfig", "config.amazonaws.com"),
    ("AWSServiceRoleForEC2Fleet", "ec2fleet.amazonaws.com"),
    ("AWSServiceRoleForEC2Spot", "spot.amazonaws.com"),
    ("AWSServiceRoleForEC2SpotFleet", "spotfleet.amazonaws.com"),
    ("AWSServiceRoleForECS", "ecs.amazonaws.com"),
    ("AWSServiceRoleForEMRCleanup", "elasticmapreduce.amazonaws.com"),
    ("AWSServiceRoleForElastiCache", "elasticache.amazonaws.com"),
    ("AWSServiceRoleForElasticLoadBalancing", "elasticloadbalancing.amazonaws.com"),
    ("AWSServiceRoleForImageBuilder", "imagebuilder.amazonaws.com"),
    ("AWSServiceRoleForLambdaReplicator", "replicator.lambda.amazonaws.com"),
    ("AWSServiceRoleForOrganizations", "organizations.amazonaws.com"),
    ("AWSServiceRoleForRDS", "rds.amazonaws.com"),
    ("AWSServiceRoleForRedshift", "redshift.amazonaws.com"),
    ("AWSServiceRoleForSSO", "sso.amazonaws.com"),
    ("AWSServiceRoleForSupport", "support.amazonaws.com"),
    ("AWSServiceRoleForTrustedAdvisor", "trustedadvisor.amazonaws.com"),
    ("AWSServiceRoleForVPCTransitGateway", "transitgateway.amazonaws.com"),
];

/// The path of a service-linked role, with its name: `aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS`. Where the
/// service is not known for certain it stands as a placeholder. `None` for any other role.
pub(crate) fn with_path(name: &str) -> Option<String> {
    if !name.starts_with("AWSServiceRoleFor") {
        return None;
    }
    let is_it = |start: &str| {
        name.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-']))
    };
    let host = ROLES.iter().find(|(start, _)| is_it(start)).map_or("${ServiceName}", |(_, host)| host);
    Some(format!("aws-service-role/{host}/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_have_their_services_path() {
        assert!(ROLES.is_sorted());
        for (name, path) in [
            (
                "AWSServiceRoleForAutoScaling_web",
                Some("aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_web"),
            ),
            (
                "AWSServiceRoleForEC2Spot",
                Some("aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot"),
            ),
            ("AWSServiceRoleForNews", Some("aws-service-role/${ServiceName}/AWSServiceRoleForNews")),
            ("Build", None),
        ] {
            assert_eq!(with_path(name).as_deref(), path);
        }
    }
}
