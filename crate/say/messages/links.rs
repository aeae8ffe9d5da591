//! The pages of AWS's documentation that remedies point to: one fixed table, never built from a message.

use crate::say::sentence::{Family, Message, row};

macro_rules! docs {
    ($($name:ident $title:literal $url:literal)*) => {
        /// A page of AWS's documentation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // the title says it
        pub enum Doc { $($name),* }

        impl Doc {
            #[cfg(test)]
            const ALL: &'static [Doc] = &[$(Doc::$name),*];

            /// Its address.
            pub fn url(self) -> String {
                let path = row(concat!($($url, "\n"),*), self as u16);
                format!("https://docs.aws.amazon.com/{path}")
            }
        }

        impl Family for Doc {
            const INDEX: u16 = super::FamilyIndex::Doc as u16;
            const VARIANTS: &'static str = concat!($(stringify!($name), "\n"),*);
            const ARGUMENTS: &'static str = "";
            const ENGLISH: &'static str = concat!($($title, "\n"),*);
        }

        /// Its title, as the page itself has it.
        impl From<Doc> for Message {
            fn from(doc: Doc) -> Self {
                Message::new(Doc::INDEX, doc as u16, 0)
            }
        }
    };
}

docs! {
    AccessDenied "Troubleshoot access denied errors" "IAM/latest/UserGuide/troubleshoot_access-denied.html"
    Evaluation "Policy evaluation logic" "IAM/latest/UserGuide/reference_policies_evaluation-logic.html"
    ExplicitDeny "Explicit and implicit denials" "IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html"
    CrossAccount "Cross-account policy evaluation" "IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html"
    Attach "Add and remove permissions" "IAM/latest/UserGuide/access_policies_manage-attach-detach.html"
    Delegate "Create your first IAM delegated user and group" "IAM/latest/UserGuide/getting-started_create-delegated-user.html"
    ConditionKeys "Global condition keys" "IAM/latest/UserGuide/reference_policies_condition-keys.html"
    PolicySimulator "Test policies with the policy simulator" "IAM/latest/UserGuide/access_policies_testing-policies.html"
    RootUser "The root user" "IAM/latest/UserGuide/id_root-user.html"
    Scp "Service control policies" "organizations/latest/userguide/orgs_manage_policies_scps.html"
    ScpEvaluation "How service control policies are evaluated" "organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html"
    ControlTower "Mandatory controls of AWS Control Tower" "controltower/latest/controlreference/mandatory-controls.html"
    DelegatedIdentityCenter "Delegated administration of IAM Identity Center" "singlesignon/latest/userguide/delegated-admin.html"
    Beanstalk "Elastic Beanstalk with Amazon S3" "elasticbeanstalk/latest/dg/AWSHowTo.S3.html"
    Rcp "Resource control policies" "organizations/latest/userguide/orgs_manage_policies_rcps.html"
    Boundary "Permissions boundaries" "IAM/latest/UserGuide/access_policies_boundaries.html"
    Session "Session policies" "IAM/latest/UserGuide/access_policies.html#policies_session"
    FederationToken "Permissions of GetFederationToken" "IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html"
    Endpoint "Control access to VPC endpoints" "vpc/latest/privatelink/vpc-endpoints-access.html"
    ResourcePolicy "Identity-based and resource-based policies" "IAM/latest/UserGuide/access_policies_identity-vs-resource.html"
    RolesOrResourcePolicies "Cross-account access: roles or resource policies" "IAM/latest/UserGuide/id_roles_compare-resource-policies.html"
    PodIdentity "Give pods access to AWS" "eks/latest/userguide/service-accounts.html"
    OwnAccounts "Access for another account that you own" "IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html"
    ThirdParty "Access for accounts of third parties" "IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"
    Federation "Access for externally authenticated users" "IAM/latest/UserGuide/id_roles_common-scenarios_federated-users.html"
    Trust "Update a role trust policy" "IAM/latest/UserGuide/id_roles_update-role-trust-policy.html"
    Oidc "Roles for OpenID Connect federation" "IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html"
    Saml "Roles for SAML 2.0 federation" "IAM/latest/UserGuide/id_roles_create_for-idp_saml.html"
    SessionTags "Session tags" "IAM/latest/UserGuide/id_session-tags.html"
    SourceIdentity "Source identity" "IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"
    PassRole "Let a user pass a role to a service" "IAM/latest/UserGuide/id_roles_use_passrole.html"
    ServiceRole "Create a role for an AWS service" "IAM/latest/UserGuide/id_roles_create_for-service.html"
    ServiceLinkedRole "Service-linked roles" "IAM/latest/UserGuide/id_roles_create-service-linked-role.html"
    AccessKeys "Manage access keys" "IAM/latest/UserGuide/id_credentials_access-keys.html"
    CanonicalId "View AWS account identifiers" "accounts/latest/reference/manage-acct-identifiers.html"
    Signature "Troubleshoot signatures" "IAM/latest/UserGuide/reference_sigv-troubleshooting.html"
    TemporaryCredentials "Temporary security credentials" "IAM/latest/UserGuide/id_credentials_temp.html"
    EndSessions "Disable temporary credentials" "IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html"
    StsRegions "AWS STS in a Region" "IAM/latest/UserGuide/id_credentials_temp_enable-regions.html"
    Mfa "API access that requires MFA" "IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"
    ManagedPolicies "Deprecated AWS managed policies" "IAM/latest/UserGuide/access_policies_managed-deprecated.html"
    CustomerManaged "Managed and inline policies" "IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
    Decode "DecodeAuthorizationMessage" "STS/latest/APIReference/API_DecodeAuthorizationMessage.html"
    PermissionSets "Permission sets" "singlesignon/latest/userguide/permissionsetsconcept.html"
    KeyPolicy "Key policies in AWS KMS" "kms/latest/developerguide/key-policies.html"
    KeyExternal "Let users of other accounts use a KMS key" "kms/latest/developerguide/key-policy-modifying-external-accounts.html"
    KeyGrants "Grants in AWS KMS" "kms/latest/developerguide/grants.html"
    S3Forbidden "Troubleshoot access denied (403) in Amazon S3" "AmazonS3/latest/userguide/troubleshoot-403-errors.html"
    S3BlockPublic "Block public access to Amazon S3" "AmazonS3/latest/userguide/access-control-block-public-access.html"
    S3Ownership "Object ownership in Amazon S3" "AmazonS3/latest/userguide/about-object-ownership.html"
    S3RequesterPays "Requester Pays buckets" "AmazonS3/latest/userguide/RequesterPaysBuckets.html"
    Ec2Launch "Example policies for Amazon EC2" "AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html"
    LambdaRole "The execution role of a Lambda function" "lambda/latest/dg/lambda-intro-execution-role.html"
    LambdaPolicy "Resource-based policies in Lambda" "lambda/latest/dg/access-control-resource-based.html"
    LambdaVpc "Lambda functions in a VPC" "lambda/latest/dg/configuration-vpc.html"
    EcsTaskRole "The task role in Amazon ECS" "AmazonECS/latest/developerguide/task-iam-roles.html"
    EcsExecutionRole "The task execution role in Amazon ECS" "AmazonECS/latest/developerguide/task_execution_IAM_role.html"
    EksAccessEntry "Access entries in Amazon EKS" "eks/latest/userguide/access-entries.html"
    Regions "Enable or disable Regions" "accounts/latest/reference/manage-acct-regions.html"
    CloudFormationRole "The service role of CloudFormation" "AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"
    LakeFormation "Lake Formation permissions" "lake-formation/latest/dg/lf-permissions-overview.html"
    CloudShell "Access to AWS CloudShell" "cloudshell/latest/userguide/sec-auth-with-identities.html"
    Billing "Control access to Billing" "awsaccountbilling/latest/aboutv2/control-access-billing.html"
    BillingActions "Billing actions and their successors" "awsaccountbilling/latest/aboutv2/migrate-granularaccess-iam-mapping-reference.html"
    ApiPolicy "Resource policies in API Gateway" "apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html"
    ApiPolicyExamples "Examples of API Gateway's resource policies" "apigateway/latest/developerguide/apigateway-resource-policies-examples.html"
    ApiAuthorizer "Lambda authorizers in API Gateway" "apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"
    ApiErrors "Gateway responses of API Gateway" "apigateway/latest/developerguide/supported-gateway-response-types.html"
    FunctionUrl "Access to Lambda function URLs" "lambda/latest/dg/urls-auth.html"
    AppSync "Authorization in AWS AppSync" "appsync/latest/devguide/security-authz.html"
    AlbLogs "Access logs of Application Load Balancers" "elasticloadbalancing/latest/application/enable-access-logging.html"
    NlbLogs "Access logs of Network Load Balancers" "elasticloadbalancing/latest/network/enable-access-logs.html"
    LambdaImages "Lambda functions from container images" "lambda/latest/dg/images-create.html"
    LambdaLayers "Layers of Lambda functions" "lambda/latest/dg/adding-layers.html"
    LambdaKey "The key of a function's environment variables" "lambda/latest/dg/configuration-envvars-encryption.html"
    RegistryErrors "Errors of Docker with Amazon ECR" "AmazonECR/latest/userguide/common-errors-docker.html"
    RepositoryPolicy "Repository policies in Amazon ECR" "AmazonECR/latest/userguide/repository-policies.html"
    SubscriptionFilters "Subscription filters in CloudWatch Logs" "AmazonCloudWatch/latest/logs/SubscriptionFilters.html"
    BucketNotifications "Let Amazon S3 send notifications" "AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"
    RedshiftRoles "Roles for Amazon Redshift" "redshift/latest/mgmt/authorizing-redshift-service.html"
    StatesIntegrations "Roles for Step Functions' integrations" "step-functions/latest/dg/service-integration-iam-templates.html"
    BackupRestoreEc2 "Restore EC2 instances with AWS Backup" "aws-backup/latest/devguide/restoring-ec2.html"
    PipelineRole "The service role of AWS CodePipeline" "codepipeline/latest/userguide/how-to-custom-role.html"
    PipelineConnections "Permissions for connections" "dtconsole/latest/userguide/security-iam.html"
    StatesHttp "HTTP tasks in Step Functions" "step-functions/latest/dg/call-https-apis.html"
    BackupPolicies "Managed policies for AWS Backup" "aws-backup/latest/devguide/security-iam-awsmanpol.html"
    LaunchTemplates "Launch templates and permissions" "autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html"
    Marketplace "Subscribing in AWS Marketplace" "marketplace/latest/buyerguide/buyer-iam-users-groups-policies.html"
    SupportApi "The AWS Support API" "awssupport/latest/user/about-support-api.html"
    BedrockModels "Access to models in Amazon Bedrock" "bedrock/latest/userguide/model-access.html"
    IotPolicies "Policies of AWS IoT Core" "iot/latest/developerguide/iot-policies.html"
    IotConnectivity "Diagnose connections to AWS IoT Core" "iot/latest/developerguide/diagnosing-connectivity-issues.html"
    RdsIamPolicy "Policies for IAM database authentication" "AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html"
    RdsIamTroubleshooting "Troubleshoot IAM database authentication" "AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Troubleshooting.html"
    CdkBootstrap "Bootstrapping for the AWS CDK" "cdk/v2/guide/bootstrapping-env.html"
    OrganizationsAccess "Permissions in AWS Organizations" "organizations/latest/userguide/orgs_permissions_overview.html"
    CognitoRoles "Roles of Amazon Cognito's identity pools" "cognito/latest/developerguide/iam-roles.html"
    Quarantine "The quarantine policy for compromised keys" "aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html"
    EcsExec "ECS Exec" "AmazonECS/latest/developerguide/ecs-exec.html"
    CognitoTrust "Trust of Amazon Cognito's roles" "cognito/latest/developerguide/role-trust-and-permissions.html"
    CognitoFlows "Flows of Amazon Cognito's identity pools" "cognito/latest/developerguide/authentication-flow.html"
    WafSharing "Sharing rule groups of AWS WAF" "waf/latest/APIReference/API_PutPermissionPolicy.html"
    FirewallManager "AWS WAF policies of Firewall Manager" "waf/latest/developerguide/waf-policies.html"
    ShareImage "Share an AMI with accounts" "AWSEC2/latest/UserGuide/sharingamis-explicit.html"
    S3Presigned "Presigned URLs of Amazon S3" "AmazonS3/latest/userguide/using-presigned-url.html"
}

#[cfg(test)]
mod tests {
    use super::Doc;

    #[test]
    fn no_page_stands_twice() {
        let mut urls: Vec<_> = Doc::ALL.iter().map(|doc| doc.url()).collect();
        urls.sort_unstable();
        let count = urls.len();
        urls.dedup();
        assert_eq!(urls.len(), count);
    }
}
