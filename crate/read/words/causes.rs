//! What AWS's own reasons say refused a request, where it is none of the policy types.
//!
//! A row is found in a message's reason, as [`crate::read::text::phrase::eat`] reads it; the first that fits counts.
//! Sources: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting_iam.html>,
//! <https://docs.aws.amazon.com/lake-formation/latest/dg/lake-formation-permissions.html>, the messages of each service.

use crate::diagnosis::Cause;

/// The words and what they say.
#[rustfmt::skip]
pub const CAUSES: &[(&str, Cause)] = &[
    ("BlockPublicAccess", Cause::BlockPublicAccess),
    ("PublicAccessBlock", Cause::BlockPublicAccess),
    ("BlockPublicPolicy", Cause::BlockPublicAccess),
    ("BlockPublicAcls", Cause::BlockPublicAccess),
    ("public access is blocked", Cause::BlockPublicAccess),
    ("SSE-C", Cause::CustomerProvidedKeys),
    ("customer-provided", Cause::CustomerProvidedKeys),
    ("blocked encryption", Cause::CustomerProvidedKeys),
    ("does not allow ACLs", Cause::AclsDisabled),
    ("All access to this object has been disabled", Cause::AllAccessDisabled),
    ("requester pays", Cause::RequesterPays),
    ("Request has expired", Cause::SkewedClock),
    ("MultiFactorAuthentication failed", Cause::MfaFailed),
    ("invalid MFA one time pass code", Cause::MfaFailed),
    ("Kubernetes", Cause::KubernetesAccess),
    ("access entry", Cause::KubernetesAccess),
    ("auth config map", Cause::KubernetesAccess),
    ("aws-auth", Cause::KubernetesAccess),
    ("STS is not activated", Cause::StsRegionDisabled),
    ("Lake Formation", Cause::LakeFormation),
    ("requester is not authorized to access requested permissions", Cause::LakeFormation),
    ("Region is not enabled", Cause::RegionDisabled),
    ("Region is disabled", Cause::RegionDisabled),
    ("invalid Region", Cause::RegionDisabled),
    ("AWS Marketplace product", Cause::MarketplaceSubscription),
    ("Premium Support Subscription", Cause::SupportPlan),
    ("not subscribed", Cause::NotSubscribed),
    ("needs a subscription", Cause::NotSubscribed),
    ("You are not signed up", Cause::NotSubscribed),
    ("User Access Not Activated", Cause::BillingAccessNotActivated),
    ("the model with the specified model ID", Cause::ModelAccess),
    ("Model access is denied", Cause::ModelAccess),
    ("not authorized to invoke this API operation", Cause::ModelAccess),
    ("master account", Cause::ManagementAccountOnly),
    ("management account", Cause::ManagementAccountOnly),
    ("delegated administrator", Cause::ManagementAccountOnly),
    ("Linked account doesn't have access", Cause::ManagementAccountOnly),
    ("Not authorized for images", Cause::NotShared),
];
