//! Refused credentials.

/// Texts of refused credentials, and whether they are enough without a code.
pub const CREDENTIAL_TEXTS: &[&str] = &[
    "The security token included in the request is invalid",
    "The security token included in the request is expired",
    "The provided token has expired",
    "The provided token is malformed or otherwise invalid",
    "The AWS Access Key Id you provided does not exist in our records",
    "The AWS Access Key Id needs a subscription for the service",
    "The request signature we calculated does not match the signature you provided",
    "AWS was not able to validate the provided access credentials",
    "Cannot exceed quota for AccessKeysPerUser",
    "a non-empty Access Key (AKID) must be provided in the credential",
    "Your authorization token has expired. Reauthenticate and try again",
    "Token has expired and refresh failed",
    "Session token not found or invalid",
    "Signature expired:",
    "Signature not yet current:",
];

/// Credential codes that no other vendor's software uses: enough by themselves where they stand as an error.
pub const AWS_CREDENTIAL_CODES: &[&str] = &[
    "InvalidClientTokenId",
    "UnrecognizedClientException",
    "ExpiredTokenException",
    "ExpiredToken",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "InvalidAccessKeyId",
    "IncompleteSignatureException",
    "IncompleteSignature",
    "MissingAuthenticationTokenException",
    "MissingAuthenticationToken",
    "AuthFailure",
];
