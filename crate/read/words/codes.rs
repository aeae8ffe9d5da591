//! AWS's error codes.
//!
//! A row is a code, what it says, what else must show before a bare one counts, and the cause that it names.
//! Sources: each service's API reference, "Common errors"; Amazon S3's list of error codes,
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>; AWS STS,
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>.

use crate::diagnosis::Cause;

/// What an error code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Access was denied.
    Denied,
    /// A service of AWS lacks access to what the caller gave it: the operation under the code was not refused.
    OfService,
    /// The credentials were refused.
    Credentials,
    /// The account has not signed up.
    Account,
    /// An identity provider's token was refused.
    IdentityToken,
}

/// What must show before a bare code counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: no other vendor has the code.
    Nothing,
    /// A sign of AWS near it.
    Sign,
    /// One of AWS's SDKs before it: everybody's software has the code.
    Sdk,
    /// A message behind it, or an envelope around it: alone it is none.
    Message,
}

/// An error code.
#[derive(Debug)]
pub struct ErrorCode {
    pub name: &'static str,
    pub says: Says,
    pub needs: Needs,
    pub cause: Option<Cause>,
}

const fn denied(name: &'static str, needs: Needs) -> ErrorCode {
    ErrorCode { name, says: Says::Denied, needs, cause: None }
}

const fn of_service(name: &'static str) -> ErrorCode {
    ErrorCode { name, says: Says::OfService, needs: Needs::Sign, cause: None }
}

const fn credentials(name: &'static str, needs: Needs, cause: Cause) -> ErrorCode {
    ErrorCode { name, says: Says::Credentials, needs, cause: Some(cause) }
}

const fn identity_token(name: &'static str) -> ErrorCode {
    let cause = Some(Cause::IdentityTokenRejected);
    ErrorCode { name, says: Says::IdentityToken, needs: Needs::Nothing, cause }
}

const fn refused_by(name: &'static str, cause: Cause) -> ErrorCode {
    ErrorCode { name, says: Says::Denied, needs: Needs::Sign, cause: Some(cause) }
}

const fn not_subscribed(name: &'static str) -> ErrorCode {
    ErrorCode { name, says: Says::Account, needs: Needs::Message, cause: Some(Cause::NotSubscribed) }
}

/// The codes.
#[rustfmt::skip]
pub const CODES: &[ErrorCode] = &[
    denied("AccessDenied", Needs::Sign),
    denied("AccessDeniedException", Needs::Sign),
    denied("AccessDeniedFault", Needs::Sign),
    denied("AccessDeniedError", Needs::Sign),
    denied("KMSAccessDeniedException", Needs::Sign),
    denied("KMS.AccessDeniedException", Needs::Sign),
    denied("KMSAccessDeniedFault", Needs::Sign),
    denied("KmsAccessDenied", Needs::Sign),
    denied("S3AccessDeniedException", Needs::Sign),
    denied("S3AccessDenied", Needs::Sign),
    denied("EC2AccessDeniedException", Needs::Sign),
    denied("AccessDeniedForDependencyException", Needs::Sign),
    denied("AccessDeniedForDependency", Needs::Sign),
    denied("UnauthorizedOperation", Needs::Sign),
    denied("Client.UnauthorizedOperation", Needs::Sign),
    denied("UnauthorizedAccess", Needs::Sign),
    denied("UnauthorizedOperationException", Needs::Sign),
    denied("UnauthorizedException", Needs::Sign),
    denied("AuthorizationError", Needs::Sign),
    denied("AuthorizationErrorException", Needs::Sign),
    denied("AuthorizationException", Needs::Sdk),
    denied("NotAuthorized", Needs::Sdk),
    denied("Unauthorized", Needs::Sdk),
    denied("ForbiddenException", Needs::Sign),
    denied("Forbidden", Needs::Sdk),
    denied("InsufficientPrivilegesException", Needs::Sign),
    of_service("NotAuthorizedException"),
    of_service("InsufficientPermissionsException"),
    of_service("InsufficientS3BucketPolicyException"),
    of_service("InsufficientSnsTopicPolicyException"),
    of_service("InsufficientEncryptionPolicyException"),
    of_service("InsufficientDeliveryPolicyException"),
    refused_by("AllAccessDisabled", Cause::AllAccessDisabled),
    credentials("InvalidClientTokenId", Needs::Nothing, Cause::UnknownAccessKey),
    credentials("UnrecognizedClientException", Needs::Nothing, Cause::UnknownAccessKey),
    credentials("InvalidAccessKeyId", Needs::Nothing, Cause::UnknownAccessKey),
    credentials("AuthFailure", Needs::Sign, Cause::UnvalidatedCredentials),
    credentials("InvalidToken", Needs::Message, Cause::UnknownAccessKey),
    credentials("ExpiredTokenException", Needs::Sign, Cause::ExpiredCredentials),
    credentials("ExpiredToken", Needs::Sign, Cause::ExpiredCredentials),
    credentials("TokenRefreshRequired", Needs::Message, Cause::ExpiredCredentials),
    credentials("RequestExpired", Needs::Message, Cause::SkewedClock),
    credentials("RequestTimeTooSkewed", Needs::Message, Cause::SkewedClock),
    credentials("InvalidSignatureException", Needs::Nothing, Cause::WrongSignature),
    credentials("SignatureDoesNotMatch", Needs::Nothing, Cause::WrongSignature),
    credentials("IncompleteSignatureException", Needs::Sign, Cause::WrongSignature),
    credentials("IncompleteSignature", Needs::Sign, Cause::WrongSignature),
    credentials("MissingAuthenticationTokenException", Needs::Nothing, Cause::NoCredentials),
    credentials("MissingAuthenticationToken", Needs::Sign, Cause::NoCredentials),
    credentials("NotSignedUp", Needs::Message, Cause::NotSubscribed),
    not_subscribed("OptInRequired"),
    not_subscribed("SubscriptionRequiredException"),
    identity_token("IDPRejectedClaim"),
    identity_token("IDPCommunicationError"),
    identity_token("InvalidIdentityToken"),
];
