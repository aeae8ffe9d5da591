role = iam.Role(self, "AmazonEC2SpotFleetRole", managed_policies=[
    iam.ManagedPolicy.from_aws_managed_policy_name(
        "service-role/AmazonEC2SpotFleetRole"
    ),
    iam.ManagedPolicy.from_aws_managed_policy_name("AWSCodePipelineFullAccess"),
])
