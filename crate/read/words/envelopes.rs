//! What AWS's SDKs print around a message.
//!
//! Sources: botocore's `ClientError`, the SDKs for Go (`smithy.OperationError`, `awserr`) and for Java
//! (`AwsServiceException`, `AmazonServiceException`), their messages.

/// The SDK for Python's, behind its code.
pub const WHEN_CALLING: &str = "when calling the";

/// The SDK for Python's, behind its operation.
pub const RETRIES: &str = "(reached max retries:";

/// The SDK for Python's beginning.
pub const ERROR_OCCURRED: &str = "An error occurred";

/// The SDK for Python's, before its code.
pub const OCCURRED: &str = " occurred (";

/// The SDK for Go's beginning.
pub const OPERATION_ERROR: &str = "operation error ";

/// The SDK for Go's, before its code.
pub const API_ERROR: &str = "api error ";

/// The SDK for Go's, behind its operation.
pub const HTTPS_RESPONSE_ERROR: &str = "https response error";

/// The first SDK for Go's, behind a message.
pub const STATUS_CODE: &str = "status code: ";

/// The first SDK for Go's, behind its status.
pub const REQUEST_ID: &str = "request id: ";

/// The SDK for Java's service. A blank follows, unless somebody copied it by hand.
pub const JAVA_SERVICE: &str = "(Service:";

/// AWS CloudFormation's, before the service whose API it called.
pub const API: &str = "API: ";

/// The SDK for Java's status.
pub const JAVA_STATUS: &str = "Status Code: ";

/// The SDK for Java's code.
pub const JAVA_CODE: &str = "Error Code: ";

/// The SDK for Java's request.
pub const JAVA_REQUEST: &str = "Request ID: ";

/// The SDK for Python's envelope behind a code.
pub const CODE_WHEN_CALLING: &str = ") when calling the";

/// How the SDK for Python's envelope begins: the CLI before 1.10 had the second.
pub const BEGINNINGS: &[&str] = &["An error occurred", "A client error"];

/// The same, as far as the code.
pub const BEGINNINGS_OF_CODE: &[&str] = &["An error occurred (", "A client error ("];

/// What parts a code from its message where tools print no colon: Ruby's fog, Cloud Foundry and others, S3's library for PHP.
pub const PARTED: &[&str] = &[" => ", " - ", " -- ", "] ", "]\n"];
