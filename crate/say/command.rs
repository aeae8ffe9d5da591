//! Commands of the AWS CLI, and the one place where their values are quoted.
//!
//! Source: <https://docs.aws.amazon.com/cli/latest/reference/>. `tests/judges/commands.py` holds each row of the table to the
//! CLI's own model.

use std::borrow::Cow;
use std::fmt;

use crate::iam::mask::has_mask;

/// A command of the AWS CLI; a sentence shows it in backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    call: Cow<'static, str>,
    options: Vec<(Cow<'static, str>, Option<Value>)>,
}

/// The value of an option, as a shell takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value(String);

/// A part that undeny itself writes: quoted where it is more than one plain word.
impl From<&'static str> for Value {
    fn from(fixed: &'static str) -> Self {
        let plain = |c: char| c.is_ascii_alphanumeric() || "+=,.@_-:/".contains(c);
        Value(if fixed.chars().all(plain) { fixed.to_owned() } else { format!("'{fixed}'") })
    }
}

/// Several words after one option.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static str);

impl From<Words> for Value {
    fn from(words: Words) -> Self {
        Value(words.0.to_owned())
    }
}

impl Value {
    /// What a message says, where it is one plain word that a shell takes as such; else `instead`, which the reader fills in.
    pub fn given(text: Option<&str>, instead: &'static str) -> Self {
        Value(word(text, instead).to_owned())
    }

    /// A value of several words, each one plain word: `ENABLED ENABLED_BY_DEFAULT`.
    pub const fn words(fixed: &'static str) -> Words {
        Words(fixed)
    }

    /// A token that its reader has checked letter by letter, and that may look like a mask: an encoded message.
    pub fn token(text: &str) -> Self {
        Value(text.to_owned())
    }

    /// A name that stands in a longer value: `Name=service-name,Values=com.amazonaws.eu-west-1.s3`.
    pub fn prefixed(prefix: &'static str, text: &str, instead: &'static str) -> Self {
        Value(format!("{prefix}{}", word(Some(text), instead)))
    }
}

/// `text` for a command line: itself where it is one plain word, else `instead`, which the reader fills in.
pub(crate) fn word<'a>(text: Option<&'a str>, instead: &'a str) -> &'a str {
    text.filter(|text| {
        !text.starts_with('-')
            && !text.is_empty()
            && !has_mask(text)
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+=,.@_-:/".contains(&b))
    })
    .unwrap_or(instead)
}

impl Command {
    /// A command that the reference names, `kinesis put-resource-policy`, without an option yet.
    pub fn named(call: &str) -> Self {
        Command { call: call.to_owned().into(), options: Vec::new() }
    }

    /// The command with an option that the reference names, and its value.
    pub fn option(mut self, option: String, value: impl Into<Value>) -> Self {
        self.options.push((option.into(), Some(value.into())));
        self
    }

    /// The command with an option and its value.
    pub fn with(mut self, option: &'static str, value: impl Into<Value>) -> Self {
        self.options.push((option.into(), Some(value.into())));
        self
    }

    /// The command with an option whose value a message gives; see [`Value::given`].
    pub fn given(self, option: &'static str, text: Option<&str>, instead: &'static str) -> Self {
        self.with(option, Value::given(text, instead))
    }

    /// The command with an option that takes no value.
    pub fn flag(mut self, option: &'static str) -> Self {
        self.options.push((option.into(), None));
        self
    }
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`aws {}", self.call)?;
        for (option, value) in &self.options {
            write!(f, " --{option}")?;
            if let Some(Value(value)) = value {
                write!(f, " {value}")?;
            }
        }
        f.write_str("`")
    }
}

macro_rules! calls {
    ($($name:ident $call:literal $($option:literal)*;)*) => {
        /// A service and an operation of the AWS CLI.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // each variant is its own name
        pub enum Call { $($name),* }

        impl Call {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The service and the operation, and the options that undeny uses.
            pub const fn row(self) -> (&'static str, &'static [&'static str]) {
                match self { $(Self::$name => ($call, &[$($option),*])),* }
            }
        }
    };
}

#[rustfmt::skip]
calls! {
    AddLayerVersionPermission "lambda add-layer-version-permission" "layer-name" "version-number" "statement-id" "action" "principal";
    AddPermission             "lambda add-permission" "function-name" "statement-id" "action" "principal" "source-arn" "source-account" "function-url-auth-type" "invoked-via-function-url";
    AddUserToGroup            "iam add-user-to-group" "group-name" "user-name";
    AssociateAccessPolicy     "eks associate-access-policy" "cluster-name" "principal-arn" "policy-arn" "access-scope";
    AssumeRole                "sts assume-role" "role-arn" "role-session-name" "external-id";
    AttachGroupPolicy         "iam attach-group-policy" "group-name" "policy-arn";
    AttachIotPolicy           "iot attach-policy" "policy-name" "target";
    AttachManagedPolicyToPermissionSet "sso-admin attach-managed-policy-to-permission-set" "instance-arn" "permission-set-arn" "managed-policy-arn";
    AttachRolePolicy          "iam attach-role-policy" "role-name" "policy-arn";
    AttachUserPolicy          "iam attach-user-policy" "user-name" "policy-arn";
    ConfigureList             "configure list";
    CreateAccessEntry         "eks create-access-entry" "cluster-name" "principal-arn";
    CreateAccessKey           "iam create-access-key" "user-name";
    CreateAccountAssignment   "sso-admin create-account-assignment" "instance-arn" "target-id" "target-type" "permission-set-arn" "principal-type" "principal-id";
    CreateDeployment          "apigateway create-deployment" "rest-api-id" "stage-name";
    CreateGroup               "iam create-group" "group-name";
    CreateIotPolicyVersion    "iot create-policy-version" "policy-name" "policy-document" "set-as-default";
    CreateOpenIdConnectProvider "iam create-open-id-connect-provider" "url" "client-id-list";
    CreatePermissionSet       "sso-admin create-permission-set" "instance-arn" "name";
    CreatePodIdentityAssociation "eks create-pod-identity-association" "cluster-name" "namespace" "service-account" "role-arn";
    CreatePolicyVersion       "iam create-policy-version" "policy-arn" "policy-document" "set-as-default";
    CreateRole                "iam create-role" "role-name" "assume-role-policy-document";
    CreateSamlProvider        "iam create-saml-provider" "name" "saml-metadata-document";
    CreateServiceLinkedRole   "iam create-service-linked-role" "aws-service-name";
    DecodeAuthorizationMessage "sts decode-authorization-message" "query" "output" "encoded-message";
    DeleteAccessKey           "iam delete-access-key" "user-name" "access-key-id";
    DeleteBucketPolicy        "s3api delete-bucket-policy" "bucket";
    DeleteServiceLinkedRole   "iam delete-service-linked-role" "role-name";
    DescribeDbClusters        "rds describe-db-clusters" "query" "output";
    DescribeDbInstances       "rds describe-db-instances" "query" "output";
    DescribeImages            "ec2 describe-images" "image-ids";
    DescribeKey               "kms describe-key" "key-id";
    DescribeLaunchTemplateVersions "ec2 describe-launch-template-versions" "launch-template-id" "versions";
    DescribeOrganization      "organizations describe-organization" "query";
    DescribePolicy            "organizations describe-policy" "policy-id" "query" "output";
    GetPipeline               "codepipeline get-pipeline" "name" "query";
    DescribeStateMachine      "stepfunctions describe-state-machine" "state-machine-arn" "query";
    DescribeTaskDefinition    "ecs describe-task-definition" "task-definition";
    DescribeVpcEndpoints      "ec2 describe-vpc-endpoints" "filters" "vpc-endpoint-ids" "query" "output";
    DetachGroupPolicy         "iam detach-group-policy" "group-name" "policy-arn";
    DetachRolePolicy          "iam detach-role-policy" "role-name" "policy-arn";
    DetachUserPolicy          "iam detach-user-policy" "user-name" "policy-arn";
    EnableEbsEncryption       "ec2 enable-ebs-encryption-by-default" "region";
    EnableRegion              "account enable-region" "region-name";
    GenerateDbAuthToken       "rds generate-db-auth-token" "hostname" "port" "username" "region";
    GetAccessKeyLastUsed      "iam get-access-key-last-used" "access-key-id";
    GetAccessPointPolicy      "s3control get-access-point-policy" "account-id" "name" "query" "output";
    GetAccountPublicAccessBlock "s3control get-public-access-block" "account-id";
    GetApiResources           "apigateway get-resources" "rest-api-id" "embed";
    GetBucketPolicy           "s3api get-bucket-policy" "bucket" "query" "output";
    GetCallerIdentity         "sts get-caller-identity" "query";
    GetFederationToken        "sts get-federation-token" "name" "policy";
    GetFunctionConfiguration  "lambda get-function-configuration" "function-name" "query";
    GetFunctionPolicy         "lambda get-policy" "function-name";
    GetFunctionUrlConfig      "lambda get-function-url-config" "function-name";
    GetIdentityPoolRoles      "cognito-identity get-identity-pool-roles" "identity-pool-id";
    GetInlinePolicyForPermissionSet "sso-admin get-inline-policy-for-permission-set" "instance-arn" "permission-set-arn";
    GetIntrospectionSchema    "appsync get-introspection-schema" "api-id" "format";
    GetIotPolicy              "iot get-policy" "policy-name";
    GetKeyPolicy              "kms get-key-policy" "key-id" "query" "output";
    GetModelAvailability      "bedrock get-foundation-model-availability" "model-id";
    GetPolicy                 "iam get-policy" "policy-arn" "query" "output";
    GetPolicyVersion          "iam get-policy-version" "policy-arn" "version-id" "query";
    GetPublicAccessBlock      "s3api get-public-access-block" "bucket";
    GetQueueUrl               "sqs get-queue-url" "queue-name";
    GetRepositoryPolicy       "ecr get-repository-policy" "repository-name" "query" "output";
    GetRestApi                "apigateway get-rest-api" "rest-api-id" "query" "output";
    GetRole                   "iam get-role" "role-name" "query" "output";
    GetSessionToken           "sts get-session-token" "serial-number" "token-code";
    GetUser                   "iam get-user" "user-name" "query";
    GrantPermissions          "lakeformation grant-permissions" "principal" "permissions" "resource";
    ListAccessEntries         "eks list-access-entries" "cluster-name";
    LookupEvents              "cloudtrail lookup-events" "lookup-attributes" "region";
    ListAccessKeys            "iam list-access-keys" "user-name";
    ListAssociatedAccessPolicies "eks list-associated-access-policies" "cluster-name" "principal-arn";
    ListAttachedRolePolicies  "iam list-attached-role-policies" "role-name";
    ListAttachedUserPolicies  "iam list-attached-user-policies" "user-name";
    ListBuckets               "s3api list-buckets" "query" "output";
    ListDataLakePermissions   "lakeformation list-permissions" "principal";
    ListEntitiesForPolicy     "iam list-entities-for-policy" "policy-arn";
    ListFoundationModels      "bedrock list-foundation-models" "query" "region";
    ListGroupsForUser         "iam list-groups-for-user" "user-name";
    ListInstances             "sso-admin list-instances" "query";
    ListIotAttachedPolicies   "iot list-attached-policies" "target";
    ListOpenIdConnectProviders "iam list-open-id-connect-providers";
    ListParents               "organizations list-parents" "child-id";
    ListPolicies              "iam list-policies" "scope" "query";
    ListPoliciesForTarget     "organizations list-policies-for-target" "target-id" "filter";
    ListPolicyVersions        "iam list-policy-versions" "policy-arn";
    ListRegions               "account list-regions" "region-opt-status-contains";
    ListRolePolicies          "iam list-role-policies" "role-name";
    ListSamlProviders         "iam list-saml-providers";
    ListUserPolicies          "iam list-user-policies" "user-name";
    ModifyClusterIamRoles     "redshift modify-cluster-iam-roles" "cluster-identifier" "add-iam-roles";
    ModifyImageAttribute      "ec2 modify-image-attribute" "image-id" "launch-permission";
    ModifyVpcEndpoint         "ec2 modify-vpc-endpoint" "vpc-endpoint-id" "policy-document";
    ProvisionPermissionSet    "sso-admin provision-permission-set" "instance-arn" "permission-set-arn" "target-type";
    PutAccessPointPolicy      "s3control put-access-point-policy" "account-id" "name" "policy";
    PutAuthPolicy             "vpc-lattice put-auth-policy" "resource-identifier" "policy";
    PutBackupVaultAccessPolicy "backup put-backup-vault-access-policy" "backup-vault-name" "policy";
    PutBucketPolicy           "s3api put-bucket-policy" "bucket" "policy";
    PutDestinationPolicy      "logs put-destination-policy" "destination-name" "access-policy";
    PutEventBusPermission     "events put-permission" "event-bus-name" "policy";
    PutGroupPolicy            "iam put-group-policy" "group-name" "policy-name" "policy-document";
    PutInlinePolicyToPermissionSet "sso-admin put-inline-policy-to-permission-set" "instance-arn" "permission-set-arn" "inline-policy";
    PutKeyPolicy              "kms put-key-policy" "key-id" "policy";
    PutLogsResourcePolicy     "logs put-resource-policy" "policy-name" "policy-document";
    PutOrganizationsPolicy    "organizations put-resource-policy" "content";
    PutPermissionPolicy       "wafv2 put-permission-policy" "resource-arn" "policy";
    PutRepositoryPermissionsPolicy "codeartifact put-repository-permissions-policy" "domain" "repository" "policy-document";
    PutRolePermissionsBoundary "iam put-role-permissions-boundary" "role-name" "permissions-boundary";
    PutRolePolicy             "iam put-role-policy" "role-name" "policy-name" "policy-document";
    PutSecretPolicy           "secretsmanager put-resource-policy" "secret-id" "resource-policy" "block-public-policy";
    PutTablePolicy            "s3tables put-table-policy" "table-bucket-arn" "namespace" "name" "resource-policy";
    PutUserPermissionsBoundary "iam put-user-permissions-boundary" "user-name" "permissions-boundary";
    PutUserPolicy             "iam put-user-policy" "user-name" "policy-name" "policy-document";
    RegisterDelegatedAdministrator "organizations register-delegated-administrator" "account-id" "service-principal";
    SetQueueAttributes        "sqs set-queue-attributes" "queue-url" "attributes";
    SetRepositoryPolicy       "ecr set-repository-policy" "repository-name" "policy-text";
    SetTopicAttributes        "sns set-topic-attributes" "topic-arn" "attribute-name" "attribute-value";
    SsoLogin                  "sso login" "profile";
    GetIntegration            "apigateway get-integration" "rest-api-id" "resource-id" "http-method";
    TestInvokeAuthorizer      "apigateway test-invoke-authorizer" "rest-api-id" "authorizer-id" "headers";
    UpdateAccessKey           "iam update-access-key" "user-name" "access-key-id" "status";
    UpdateAssumeRolePolicy    "iam update-assume-role-policy" "role-name" "policy-document";
    UpdateAuthorizer          "apigateway update-authorizer" "rest-api-id" "authorizer-id" "patch-operations";
    UpdateDomainConfig        "opensearch update-domain-config" "domain-name" "access-policies";
    UpdateNamespace           "redshift-serverless update-namespace" "namespace-name" "iam-roles";
    UpdatePolicy              "organizations update-policy" "policy-id" "content";
    UpdateRestApi             "apigateway update-rest-api" "rest-api-id" "patch-operations";
    UpdateRole                "iam update-role" "role-name" "max-session-duration";
}

impl Call {
    /// The command without an option yet.
    pub fn bare(self) -> Command {
        Command { call: self.row().0.into(), options: Vec::new() }
    }

    /// The command with its first option.
    pub fn with(self, option: &'static str, value: impl Into<Value>) -> Command {
        self.bare().with(option, value)
    }

    /// The command with its first option, whose value a message gives; see [`Value::given`].
    pub fn given(self, option: &'static str, text: Option<&str>, instead: &'static str) -> Command {
        self.bare().given(option, text, instead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_where_a_shell_needs_it() {
        for (command, shown) in [
            (Call::GetCallerIdentity.bare(), "`aws sts get-caller-identity`"),
            (
                Call::GetRole.given("role-name", Some("Admin"), "ROLE_NAME").with("query", "Role.Arn"),
                "`aws iam get-role --role-name Admin --query Role.Arn`",
            ),
            (
                Call::GetRole.given("role-name", Some("a; rm -rf /"), "ROLE_NAME"),
                "`aws iam get-role --role-name ROLE_NAME`",
            ),
            (Call::GetUser.with("query", "User.[Arn]"), "`aws iam get-user --query 'User.[Arn]'`"),
            (
                Call::CreatePolicyVersion.bare().flag("set-as-default"),
                "`aws iam create-policy-version --set-as-default`",
            ),
        ] {
            assert_eq!(command.to_string(), shown);
        }
    }
}
