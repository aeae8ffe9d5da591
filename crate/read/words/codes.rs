//! Error codes.

/// What an error code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Access was denied.
    Denied,
    /// The credentials were refused.
    Credentials,
}

/// Whether `code` says that a service of AWS lacks access to what the caller gave it: the operation under it was not
/// refused. Cognito's is one of them.
pub fn is_of_service(code: &str) -> bool {
    code.starts_with("Insufficient") && code != "InsufficientPrivilegesException"
        || code == "NotAuthorizedException"
}

/// Error codes of denials and of refused credentials. Source: each service's API reference, "Common errors".
pub const CODES: &[(&str, Code)] = &[
    ("AccessDenied", Code::Denied),
    ("AccessDeniedException", Code::Denied),
    ("AccessDeniedFault", Code::Denied),
    ("AccessDeniedError", Code::Denied),
    ("KMSAccessDeniedException", Code::Denied),
    ("KMS.AccessDeniedException", Code::Denied),
    ("KMSAccessDeniedFault", Code::Denied),
    ("KmsAccessDenied", Code::Denied),
    ("S3AccessDeniedException", Code::Denied),
    ("S3AccessDenied", Code::Denied),
    ("EC2AccessDeniedException", Code::Denied),
    ("AccessDeniedForDependencyException", Code::Denied),
    ("AccessDeniedForDependency", Code::Denied),
    ("UnauthorizedOperation", Code::Denied),
    ("Client.UnauthorizedOperation", Code::Denied),
    ("UnauthorizedAccess", Code::Denied),
    ("UnauthorizedOperationException", Code::Denied),
    ("UnauthorizedException", Code::Denied),
    ("AuthorizationError", Code::Denied),
    ("AuthorizationErrorException", Code::Denied),
    ("AuthorizationException", Code::Denied),
    ("NotAuthorized", Code::Denied),
    ("Unauthorized", Code::Denied),
    ("NotAuthorizedException", Code::Denied),
    ("InsufficientPermissionsException", Code::Denied),
    ("InsufficientPrivilegesException", Code::Denied),
    ("InsufficientS3BucketPolicyException", Code::Denied),
    ("InsufficientSnsTopicPolicyException", Code::Denied),
    ("InsufficientEncryptionPolicyException", Code::Denied),
    ("InsufficientDeliveryPolicyException", Code::Denied),
    ("ForbiddenException", Code::Denied),
    ("Forbidden", Code::Denied),
    ("403", Code::Denied),
    ("AllAccessDisabled", Code::Denied),
    ("InvalidClientTokenId", Code::Credentials),
    ("UnrecognizedClientException", Code::Credentials),
    ("ExpiredToken", Code::Credentials),
    ("ExpiredTokenException", Code::Credentials),
    ("TokenRefreshRequired", Code::Credentials),
    ("InvalidToken", Code::Credentials),
    ("RequestExpired", Code::Credentials),
    ("SignatureDoesNotMatch", Code::Credentials),
    ("InvalidSignatureException", Code::Credentials),
    ("IncompleteSignature", Code::Credentials),
    ("IncompleteSignatureException", Code::Credentials),
    ("MissingAuthenticationToken", Code::Credentials),
    ("MissingAuthenticationTokenException", Code::Credentials),
    ("InvalidAccessKeyId", Code::Credentials),
    ("NotSignedUp", Code::Credentials),
    ("AuthFailure", Code::Credentials),
];
