//! AWS's texts for credentials that it refuses, and what is wrong with them.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>, the messages of AWS STS, Amazon ECR and the
//! AWS CLI.

use crate::diagnosis::Cause;

/// The texts, each enough without a code, with the fault that it names.
#[rustfmt::skip]
pub const CREDENTIAL_TEXTS: &[(&str, Cause)] = &[
    ("The security token included in the request is invalid", Cause::UnknownAccessKey),
    ("The security token included in the request is expired", Cause::ExpiredCredentials),
    ("The provided token has expired", Cause::ExpiredCredentials),
    ("The provided token is malformed or otherwise invalid", Cause::UnknownAccessKey),
    ("The AWS Access Key Id you provided does not exist in our records", Cause::UnknownAccessKey),
    ("The AWS Access Key Id needs a subscription for the service", Cause::NotSubscribed),
    ("The request signature we calculated does not match the signature you provided", Cause::WrongSignature),
    ("AWS was not able to validate the provided access credentials", Cause::UnvalidatedCredentials),
    ("Cannot exceed quota for AccessKeysPerUser", Cause::AccessKeyQuota),
    ("a non-empty Access Key (AKID) must be provided in the credential", Cause::NoCredentials),
    ("Your authorization token has expired. Reauthenticate and try again", Cause::ExpiredCredentials),
    ("Token has expired and refresh failed", Cause::ExpiredCredentials),
    ("Session token not found or invalid", Cause::UnknownAccessKey),
    ("Signature expired:", Cause::SkewedClock),
    ("Signature not yet current:", Cause::SkewedClock),
];
