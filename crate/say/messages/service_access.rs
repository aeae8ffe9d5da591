//! A service that may not use what it was given.

use crate::say::{Command, Name, Role};

sentences! {
    /// A service that the policy of a resource does not admit.
    ServiceAccess {
        NotYours
            "Your own permissions are not what is missing, and an Allow for you does not help."
        AskOwner
            "Ask whoever owns it for the change shown here, and try again when it is made."

        LogsToBucket { bucket: Name }
            "Elastic Load Balancing may not write to the bucket {bucket}: the bucket's policy has to let it."
        LogsToSomeBucket
            "Elastic Load Balancing may not write to the bucket: the bucket's policy has to let it."
        SameRegionAndEncryption
            "Check that the bucket is in the load balancer's Region. For an Application Load Balancer it must be encrypted with Amazon S3's own keys (SSE-S3): a KMS key gives the same error."
        AddToBucketPolicy { get: Command, put: Command }
            "Save what is there first: {get}. Then add the statement to the bucket's policy; {put} replaces the whole policy."
        WithPrefix
            "With a prefix for the logs, write it into the resource: `…/PREFIX/AWSLogs/…`."
        OlderSetUps
            "A Network Load Balancer writes as `delivery.logs.amazonaws.com`, which needs `s3:GetBucketAcl` on the bucket too. Older policies name the load balancing account of the Region instead; they go on working."
        AllOfTheAccount
            "Each `*` stands for what belongs to the one account: its log files, and its load balancers in the Region."
        ToWriteLogs
            "To add to the bucket's policy: the load balancers' logs"

        ImageOfFunction
            "AWS Lambda may not read the container image: the policy of the repository in Amazon ECR has to let it."
        CreatorNeedsBoth
            "In another account than the repository's, whoever makes the function needs `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` on the repository too."
        SetRepositoryPolicy { get: Command, set: Command }
            "Save what is there first: {get}. Then add the statement to the repository's policy; {set} replaces the whole policy."
        AcrossAccounts
            "For a function of another account, the repository's policy also allows that account (`\"AWS\": \"arn:aws:iam::ACCOUNT_ID:root\"`) the same two actions."
        ToReadImage
            "To add to the repository's policy: the image for Lambda"

        LogsToFunction
            "Amazon CloudWatch Logs may not invoke the function of the subscription filter: the function's own policy has to let it."
        AddLogsPermission { add: Command }
            "Give the permission, and then make the subscription filter again: {add}."
        FunctionFirst
            "In a template, let the subscription filter depend on the permission (`DependsOn`): it is tried at once."
        ToInvokeFromLogs
            "To add to the function's policy: the log group"

        NotificationsFromBucket
            "Amazon S3 may not send to the destination of the bucket's notifications, so it refuses the configuration: the queue's, topic's or function's own policy has to let it."
        SameRegion
            "Check that the destination exists and is in the bucket's Region, and that its ARN is right."
        WhichDestination { function: Command }
            "For a function, give the permission with {function}; for a queue or a topic, add the statement shown here to its policy."
        EncryptedDestination
            "A queue or topic that is encrypted needs a customer managed key whose policy lets `s3.amazonaws.com` do `kms:GenerateDataKey` and `kms:Decrypt`; the AWS managed keys cannot."
        OneBadDestination
            "S3 tries every destination of the configuration, also those that stood there before: one that is gone or closed spoils them all."
        ToQueue
            "For a queue: to add to its policy"
        ToTopic
            "For a topic: to add to its policy"
        ToFunction
            "For a function: what its policy says after the command"

        RedshiftRole { role: Role }
            "Amazon Redshift cannot use {role}: either the role is not attached to the cluster or namespace, or its trust policy does not admit Redshift."
        AttachToCluster
            "Ask whoever manages the cluster to attach the role; SQL cannot use a role that is not attached."
        SeeAttached { attach: Command }
            "Attach the role, where it is not: {attach}."
        SeeAttachedServerless { update: Command }
            "For Amazon Redshift Serverless: {update}. That list replaces the one that stands there: name the roles that are in it too."
        CheckTrust { get: Command }
            "Check that the role's trust policy admits `redshift.amazonaws.com` (for Serverless also `redshift-serverless.amazonaws.com`): {get}."
        Chained
            "Where the role only leads to another one, name both in the SQL: `iam_role 'FIRST_ROLE_ARN,SECOND_ROLE_ARN'`. The first is the attached one."
        ToTrustRedshift
            "To compare: what the role's trust policy says when it admits Redshift"
    }
}
