//! What refused a request, where it is no policy that an Allow mends.

/// What refused a request where the message itself says so and it is no policy that an Allow mends: set where the words are
/// read, so that nobody has to search them again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Cause {
    // The credentials.
    /// The session, or a registry's token, is over.
    ExpiredCredentials,
    /// The time of the request is not AWS's time: a wrong clock, or a presigned URL that is over.
    SkewedClock,
    /// The secret does not belong to the access key id, or the request changed on its way.
    WrongSignature,
    /// AWS does not know the access key id or the session token.
    UnknownAccessKey,
    /// Credentials that could not be validated, without saying why: the key, its secret, its session or the clock.
    UnvalidatedCredentials,
    /// The request was sent without credentials. An API of API Gateway says so of an unknown path, too.
    NoCredentials,
    /// The user has two access keys already.
    AccessKeyQuota,
    /// AWS STS did not take the identity provider's token.
    IdentityTokenRejected,
    /// The code of the MFA device was wrong.
    MfaFailed,

    // A setting of Amazon S3.
    /// Block Public Access is on.
    BlockPublicAccess,
    /// The bucket takes no keys that the caller provides (SSE-C).
    CustomerProvidedKeys,
    /// The bucket has no access control lists.
    AclsDisabled,
    /// The bucket's readers pay, and the request did not say that they will.
    RequesterPays,
    /// Amazon S3 disabled all access to the object or bucket.
    AllAccessDisabled,

    // The account, its Regions and its subscriptions.
    /// The Region is not enabled for the account.
    RegionDisabled,
    /// AWS STS is turned off for the Region.
    StsRegionDisabled,
    /// The account has not signed up for the service, or not finished it.
    NotSubscribed,
    /// The account's root user has not opened the billing pages to IAM.
    BillingAccessNotActivated,
    /// The product of AWS Marketplace has not been subscribed to.
    MarketplaceSubscription,
    /// The account's AWS Support plan does not have it.
    SupportPlan,
    /// The account has no access to the Amazon Bedrock model.
    ModelAccess,
    /// Only the organization's management account, or a delegated administrator, may do it.
    ManagementAccountOnly,
    /// The image or snapshot is not shared with the account.
    NotShared,
    /// A permissions boundary or policy that the request names does not exist.
    MissingPolicy,

    // Other systems than IAM that say who may do what.
    /// The Kubernetes cluster: access entries, `aws-auth`, RBAC.
    KubernetesAccess,
    /// The Kubernetes cluster knows the IAM principal and does not let it do this.
    KubernetesForbidden,
    /// AWS Lake Formation's permissions.
    LakeFormation,
    /// An authorizer of an API of Amazon API Gateway.
    ApiGatewayAuthorizer,
    /// An API of Amazon API Gateway has no such path or method, or the request to it was not signed.
    ApiGatewayPath,
    /// The address or method of a request names no operation of the service that it reached.
    NoSuchOperation,
    /// The URL of an AWS Lambda function.
    FunctionUrl,
    /// The authorization of a GraphQL API of AWS AppSync.
    AppSyncAuthorization,
    /// A policy of AWS IoT Core.
    IotPolicy,
    /// IAM authentication of an Amazon RDS or Aurora database.
    DatabaseAuthentication,

    /// The login of a container registry of Amazon ECR, or its repository policy.
    RegistryLogin,

    // The way that a request took.
    /// It went through a VPC endpoint, whose policy another one refused through.
    ///
    /// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
    ThroughVpcEndpoint,

    // A role or a resource that an AWS service uses.
    /// The service-linked role of a service is not there, or the caller may not make it.
    ServiceLinkedRoleMissing,
    /// An execution role lacks a permission that its service needs.
    ExecutionRole,
    /// The role of a state machine may not make the Amazon EventBridge rule that AWS Step Functions manages.
    ManagedRule,
    /// The role that AWS Backup uses lacks a permission.
    BackupRole,
    /// The role with which AWS Backup restores lacks a permission.
    RestoreRole,
    /// A pipeline's role may not use the connection to its sources.
    PipelineConnection,
    /// A pipeline's role may not read what an earlier stage stored.
    PipelineArtifact,
    /// The caller may not launch what the launch template says.
    LaunchTemplate,
    /// The caller may not use the key of a secret of AWS Secrets Manager.
    SecretKey,
    /// A function's role may not use the key of the function's environment variables.
    EnvironmentKey,
    /// Elastic Load Balancing may not write its access logs to the bucket.
    LoadBalancerLogs,
    /// AWS Lambda may not read the image in Amazon ECR.
    FunctionImage,
    /// Amazon CloudWatch Logs may not invoke the function of a subscription filter.
    LogsSubscription,
    /// Amazon S3 may not send its event notifications to the destination.
    BucketNotification,
}
