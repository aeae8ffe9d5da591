//! Words beside a message that name what it speaks of.
//!
//! Sources: AWS Lambda's logs and its CLI, Amazon Cognito's identity pools, Kubernetes' service accounts in Amazon EKS,
//! <https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html>.

/// What stands before the name of a function.
pub const FUNCTIONS: &[&str] =
    &[":function:", "/aws/lambda/", "--function-name ", "(function ", "function name: "];

/// What an identity pool is called.
pub const POOLS: &[&str] = &["dentity pool", "dentityPool", "dentity-pool", "cognito-identity"];

/// What stands before a service account.
pub const SERVICE_ACCOUNTS: &[&str] = &[
    "serviceaccount ",
    "serviceAccount ",
    "serviceaccount/",
    "service account ",
    "serviceaccount=",
    "serviceaccount: ",
];
