//! What a request may lack that a Deny asks for: which sorts of guardrail there are for which requests, the likeliest first.
//!
//! Source: AWS's own example policies:
//! <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html>,
//! <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_examples.html>

use crate::advise::case::{Case, Grantee, Reach, is_name};
use crate::advise::known::names::is_named_for_making;
use crate::advise::propose::exception::Unsigned;
use crate::iam::{Arn, PolicyType, PrincipalKind};
use crate::reference::{action, service};
use crate::say::messages::Lacks;
use crate::say::nouns::Role;
use crate::say::{AccountId, Call, Code, Name};

/// A sort of guardrail: what it asks of a request, where the request is one that it is made for.
type Guardrail = fn(&Case) -> Option<Lacks>;

/// The likeliest first; the Region last, for any action may be denied by it.
const GUARDRAILS: [Guardrail; 18] = [
    root_user,
    withheld,
    token,
    public_operation,
    own_credentials,
    deletion,
    controller,
    public_access_block,
    perimeter,
    boundary_of_new,
    boundary_of_existing,
    instance,
    encryption,
    use_of_key,
    bucket,
    tags,
    caller_or_network,
    mfa,
];

/// How many the reader is told: more would be a list of everything.
const MOST: usize = 3;

/// What the refused request may lack, the likeliest first; never empty where an organization's policy may have refused.
pub(crate) fn of(case: &Case) -> Vec<Lacks> {
    let mut found: Vec<Lacks> = GUARDRAILS.iter().filter_map(|ask| ask(case)).collect();
    // Neither needs another guess beside it.
    if found.first().is_some_and(|first| {
        matches!(
            first,
            Lacks::RootUser
                | Lacks::PublicAccessBlock
                | Lacks::CdkBootstrap
                | Lacks::PublicOperation { .. }
                | Lacks::ProtectedFromDeletion
        )
    }) {
        found.truncate(1);
        return found;
    }
    if found.first() == Some(&Lacks::TokenClaims) || found.first() == Some(&Lacks::Assertion) {
        found.truncate(1);
        if case.denial.policy_type != Some(PolicyType::RoleTrust) {
            found.push(Lacks::OrganizationKeyWithoutPrincipal);
        }
        return found;
    }
    found.truncate(MOST);
    found.extend(region(case));
    found
}

fn is_under(case: &Case, types: &[PolicyType]) -> bool {
    case.denial.policy_type.is_none_or(|policy_type| types.contains(&policy_type))
}

fn root_user(case: &Case) -> Option<Lacks> {
    (case.grantee() == Grantee::Root && is_under(case, &[PolicyType::ServiceControl]))
        .then_some(Lacks::RootUser)
}

/// Words in the name of a policy whose Deny is its whole purpose.
const WITHHOLDS: [&str; 9] =
    ["block", "deny", "disallow", "forbid", "lockdown", "noaccess", "prevent", "prohibit", "quarantine"];

/// Words in the name of a policy that asks something of the request.
const ASKS: [&str; 12] = [
    "boundary", "cidr", "encrypt", "except", "https", "mfa", "network", "region", "sourceip", "tag", "tls",
    "without",
];

/// The name of the policy that refused, where the name says that it withholds something whatever the request brings.
pub(crate) fn named_to_withhold<'a>(case: &Case<'a>) -> Option<&'a str> {
    let arn = case.denial.policy_arn.as_deref().and_then(Arn::parse).filter(|arn| arn.service == "iam")?;
    let name = arn.resource.strip_prefix("policy/")?.rsplit('/').next()?;
    let plain: String = name.to_ascii_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let holds = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    (is_name(name) && holds(&WITHHOLDS) && !holds(&ASKS)).then_some(name)
}

fn withheld(case: &Case) -> Option<Lacks> {
    let name = Name::new(named_to_withhold(case)?);
    (case.denial.policy_type == Some(PolicyType::IdentityBased))
        .then(|| Lacks::NamedToWithhold { name, what: case.denied() })
}

fn token(case: &Case) -> Option<Lacks> {
    match Unsigned::of(case)? {
        Unsigned::WebIdentity => Some(Lacks::TokenClaims),
        Unsigned::Saml => Some(Lacks::Assertion),
        Unsigned::Anonymous => None,
    }
}

/// Operations that AWS takes without credentials: nobody who calls them belongs to an organization.
///
/// Sources: <https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html>,
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html>
const PUBLIC_OPERATIONS: [&str; 19] = [
    "cognito-identity:GetCredentialsForIdentity",
    "cognito-identity:GetId",
    "cognito-identity:GetOpenIdToken",
    "cognito-identity:UnlinkIdentity",
    "cognito-idp:AssociateSoftwareToken",
    "cognito-idp:ChangePassword",
    "cognito-idp:ConfirmForgotPassword",
    "cognito-idp:ConfirmSignUp",
    "cognito-idp:DeleteUser",
    "cognito-idp:ForgotPassword",
    "cognito-idp:GetUser",
    "cognito-idp:GlobalSignOut",
    "cognito-idp:InitiateAuth",
    "cognito-idp:ResendConfirmationCode",
    "cognito-idp:RespondToAuthChallenge",
    "cognito-idp:RevokeToken",
    "cognito-idp:SignUp",
    "cognito-idp:UpdateUserAttributes",
    "cognito-idp:VerifyUserAttribute",
];

/// Whether nobody signs such a request, so that nothing of the caller's can stand in it.
pub(crate) fn is_public_operation(case: &Case) -> bool {
    case.grantee() == Grantee::Anonymous && PUBLIC_OPERATIONS.iter().any(|name| case.denies(name))
}

fn public_operation(case: &Case) -> Option<Lacks> {
    is_public_operation(case).then(|| Lacks::PublicOperation { what: case.denied() })
}

/// Something that a resource's own policy keeps from being deleted: backups, logs, archives.
///
/// Sources: <https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html>,
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html>
fn deletion(case: &Case) -> Option<Lacks> {
    let (_, name) = case.action().split_once(':')?;
    let deletes = name.starts_with("Delete") || name == "ScheduleKeyDeletion";
    let guarded = is_under(case, &[PolicyType::ResourceBased, PolicyType::ResourceControl]);
    (deletes && guarded && case.denial.policy_type.is_some()).then_some(Lacks::ProtectedFromDeletion)
}

/// The AWS Load Balancer Controller, refused for a feature that can be turned off.
///
/// Source: <https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/configurations/>
fn controller(case: &Case) -> Option<Lacks> {
    let name = case.principal()?.name.as_deref().unwrap_or_default().to_ascii_lowercase();
    let named =
        ["loadbalancercontroller", "load-balancer-controller", "alb-controller", "lbc", "alb-ingress"];
    let flag = match case.prefix() {
        "shield" => "--enable-shield=false",
        "wafv2" => "--enable-wafv2=false",
        "waf-regional" => "--enable-waf=false",
        _ => return None,
    };
    let flag = Code::new(flag);
    if named.iter().any(|of| name.contains(of)) {
        return Some(Lacks::ControllerFeature { flag });
    }
    // What it asks at every reconciliation, of a role without a name that says anything.
    const LOOKS: [&str; 4] = [
        "shield:DescribeProtection",
        "shield:GetSubscriptionState",
        "waf-regional:GetWebACLForResource",
        "wafv2:GetWebACLForResource",
    ];
    let program = case.principal().is_some_and(|of| of.kind == PrincipalKind::AssumedRole)
        && !matches!(case.grantee(), Grantee::PermissionSet(_) | Grantee::ServiceLinkedRole(_));
    (program && LOOKS.iter().any(|look| case.denies(look))).then_some(Lacks::PerhapsController { flag })
}

/// Actions that users take on credentials of their own.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html>
const OWN_CREDENTIALS: [&str; 17] = [
    "iam:ChangePassword",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreateServiceSpecificCredential",
    "iam:DeleteAccessKey",
    "iam:DeleteLoginProfile",
    "iam:DeleteSSHPublicKey",
    "iam:DeleteServiceSpecificCredential",
    "iam:DeleteSigningCertificate",
    "iam:ListAccessKeys",
    "iam:ResetServiceSpecificCredential",
    "iam:UpdateAccessKey",
    "iam:UpdateLoginProfile",
    "iam:UpdateSSHPublicKey",
    "iam:UpdateServiceSpecificCredential",
    "iam:UpdateSigningCertificate",
    "iam:UploadSSHPublicKey",
];

/// Whether a user was refused to touch credentials of their own.
pub(crate) fn is_about_own_credentials(case: &Case) -> bool {
    let Grantee::User(user) = case.grantee() else { return false };
    let resource = case.resource_arn().and_then(Arn::parse);
    let own = resource.is_none_or(|arn| arn.resource.rsplit('/').next() == Some(user));
    own && OWN_CREDENTIALS.iter().any(|name| case.denies(name))
}

/// Whether the request's own context, or the record of it, says that MFA was given.
fn with_mfa(case: &Case) -> bool {
    case.context("aws:MultiFactorAuthPresent").is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

/// The command that makes a session with MFA, for the user's own device.
fn session() -> crate::say::Command {
    Call::GetSessionToken.with("serial-number", "MFA_DEVICE_ARN").with("token-code", "CODE")
}

fn own_credentials(case: &Case) -> Option<Lacks> {
    (is_about_own_credentials(case) && !with_mfa(case)).then(|| Lacks::OwnCredentials { session: session() })
}

fn public_access_block(case: &Case) -> Option<Lacks> {
    let guarded =
        case.denies("s3:PutBucketPublicAccessBlock") || case.denies("s3:PutAccountPublicAccessBlock");
    let of_cdk = case.resource_arn().and_then(Arn::parse).is_some_and(|arn| arn.resource.starts_with("cdk-"));
    (guarded && is_under(case, &[PolicyType::ServiceControl])).then_some(if of_cdk {
        Lacks::CdkBootstrap
    } else {
        Lacks::PublicAccessBlock
    })
}

fn perimeter(case: &Case) -> Option<Lacks> {
    use PolicyType::{IdentityBased, PermissionsBoundary, ServiceControl, Session, VpcEndpoint};
    let under = is_under(case, &[IdentityBased, PermissionsBoundary, ServiceControl, Session, VpcEndpoint]);
    (under && case.reach() == Reach::CrossAccount).then(|| Lacks::Perimeter {
        ours: AccountId::or_unknown(case.principal_account()),
        theirs: AccountId::or_unknown(case.resource_account()),
    })
}

fn is_a_limit(case: &Case) -> bool {
    use PolicyType::{IdentityBased, PermissionsBoundary, ServiceControl, Session};
    is_under(case, &[IdentityBased, PermissionsBoundary, ServiceControl, Session])
}

fn boundary_of_new(case: &Case) -> Option<Lacks> {
    let new = case.denies("iam:CreateRole") || case.denies("iam:CreateUser");
    (new && is_a_limit(case)).then_some(Lacks::BoundaryOfNew)
}

/// What changes the policies of somebody who is there already.
///
/// Source: the actions with the key `iam:PermissionsBoundary` in
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>
const OF_ROLES: [&str; 5] = [
    "iam:AttachRolePolicy",
    "iam:DeleteRolePolicy",
    "iam:DetachRolePolicy",
    "iam:PutRolePermissionsBoundary",
    "iam:PutRolePolicy",
];
const OF_USERS: [&str; 5] = [
    "iam:AttachUserPolicy",
    "iam:DeleteUserPolicy",
    "iam:DetachUserPolicy",
    "iam:PutUserPermissionsBoundary",
    "iam:PutUserPolicy",
];

fn boundary_of_existing(case: &Case) -> Option<Lacks> {
    let name =
        case.resource_arn().and_then(Arn::parse).and_then(|arn| arn.resource.rsplit(['/', ':']).next());
    let name = name.filter(|name| is_name(name));
    if !is_a_limit(case) {
        None
    } else if OF_ROLES.iter().any(|action| case.denies(action)) {
        let put = Call::PutRolePermissionsBoundary.given("role-name", name, "ROLE_NAME");
        let put = put.with("permissions-boundary", "BOUNDARY_ARN");
        Some(Lacks::BoundaryOfRole { role: Role(name.map(Name::new)), put })
    } else if OF_USERS.iter().any(|action| case.denies(action)) {
        let put = Call::PutUserPermissionsBoundary.given("user-name", name, "USER_NAME");
        Some(Lacks::BoundaryOfUser { put: put.with("permissions-boundary", "BOUNDARY_ARN") })
    } else {
        None
    }
}

fn resource_type<'a>(case: &Case<'a>) -> &'a str {
    let named = case.denial.resource.as_ref().and_then(|of| of.resource_type.as_deref());
    named
        .or_else(|| case.resource_arn().and_then(Arn::parse)?.resource.split(['/', ':']).next())
        .unwrap_or_default()
}

fn instance(case: &Case) -> Option<Lacks> {
    let launch = case.denies("ec2:RunInstances") && matches!(resource_type(case), "instance" | "");
    (launch && is_a_limit(case)).then_some(Lacks::Instance)
}

/// The condition keys by which a Deny asks for encryption where something is made: prefix and key. Which actions take the
/// key, the authorization reference says.
const ENCRYPTION_KEYS: [(&str, &str); 5] = [
    ("elasticfilesystem", "elasticfilesystem:Encrypted"),
    ("rds", "rds:StorageEncrypted"),
    ("redshift-serverless", "redshift-serverless:kmsKeyId"),
    ("sagemaker", "sagemaker:VolumeKmsKey"),
    ("dynamodb", "dynamodb:EncryptionType"),
];

fn encryption(case: &Case) -> Option<Lacks> {
    let takes = |key: &str| {
        action(case.action())
            .is_some_and(|of| of.condition_keys().any(|known| known.eq_ignore_ascii_case(key)))
    };
    if !is_a_limit(case) {
        return None;
    }
    if case.prefix() == "ec2" {
        let volume = matches!(resource_type(case), "volume" | "snapshot");
        let makes = ["ec2:RunInstances", "ec2:CreateVolume", "ec2:CopySnapshot", "ec2:ImportSnapshot"];
        let makes = makes.iter().any(|name| case.denies(name));
        return (volume && makes).then(|| Lacks::EncryptedVolume {
            by_default: Call::EnableEbsEncryption.given("region", case.region(), "REGION"),
        });
    }
    let (_, key) = ENCRYPTION_KEYS.iter().find(|(prefix, key)| *prefix == case.prefix() && takes(key))?;
    Some(Lacks::EncryptedStorage { key: Code::new(key) })
}

/// What a Deny on the use of a KMS key asks: for which service, with which context, from which enclave.
fn use_of_key(case: &Case) -> Option<Lacks> {
    let takes = |key: &str| {
        action(case.action()).is_some_and(|of| of.condition_keys().any(|known| known.starts_with(key)))
    };
    if case.prefix() != "kms" || matches!(case.grantee(), Grantee::Root) || !takes("kms:EncryptionContext") {
        return None;
    }
    Some(if takes("kms:RecipientAttestation") { Lacks::UseOfKeyAttested } else { Lacks::UseOfKey })
}

fn bucket(case: &Case) -> Option<Lacks> {
    if case.prefix() != "s3" || matches!(case.grantee(), Grantee::Root | Grantee::Service(_)) {
        return None;
    }
    let writes =
        ["s3:PutObject", "s3:ReplicateObject", "s3:PutObjectAcl"].iter().any(|name| case.denies(name));
    if writes {
        return Some(Lacks::WriteToBucket);
    }
    is_under(case, &[PolicyType::ResourceBased, PolicyType::VpcEndpoint]).then_some(Lacks::ReachBucket)
}

/// Whether the action makes something that can carry tags from the beginning.
fn tags(case: &Case) -> Option<Lacks> {
    let made = action(case.action())?;
    let tagged = || made.condition_keys().any(|key| key.starts_with("aws:RequestTag"));
    let said = case.denies("ec2:RunInstances") && matches!(resource_type(case), "instance" | "");
    (is_named_for_making(made) && !said && is_a_limit(case) && tagged()).then_some(Lacks::Tags)
}

fn caller_or_network(case: &Case) -> Option<Lacks> {
    use PolicyType::{ResourceBased, ResourceControl, RoleTrust};
    let identity = || Call::GetCallerIdentity.bare();
    if let Grantee::Service(_) = case.grantee() {
        return Some(Lacks::ServiceCaller);
    }
    if case.grantee() == Grantee::Anonymous {
        return Some(Lacks::ReachResource);
    }
    match case.denial.policy_type? {
        ResourceControl => Some(Lacks::CallerOutside { identity: identity() }),
        RoleTrust => Some(Lacks::CallerOutside { identity: identity() }),
        ResourceBased if case.prefix() != "s3" => Some(Lacks::ReachResource),
        _ => None,
    }
}

/// Services whose requests are mostly made by programs, on data: a key of theirs has no MFA, and is asked for none.
const OF_PROGRAMS: [&str; 26] = [
    "aoss",
    "bedrock",
    "comprehend",
    "dynamodb",
    "ecr",
    "es",
    "execute-api",
    "firehose",
    "kinesis",
    "kms",
    "logs",
    "mobiletargeting",
    "personalize",
    "polly",
    "rds-db",
    "redshift-data",
    "rekognition",
    "s3",
    "secretsmanager",
    "ses",
    "sns",
    "sqs",
    "textract",
    "transcribe",
    "translate",
    "xray",
];

fn mfa(case: &Case) -> Option<Lacks> {
    use PolicyType::{IdentityBased, RoleTrust, ServiceControl};
    let user = matches!(case.grantee(), Grantee::User(_)) && !is_about_own_credentials(case);
    let of_program = OF_PROGRAMS.contains(&case.prefix()) && !case.action().contains(":Delete");
    let under = is_under(case, &[IdentityBased, RoleTrust, ServiceControl]) && !of_program;
    // Where the message itself speaks of MFA, that is said already.
    let named = case.denial.policy_arn.as_deref().is_some_and(|arn| arn.to_ascii_lowercase().contains("mfa"));
    let said =
        named || named_to_withhold(case).is_some() || case.context("aws:MultiFactorAuthPresent").is_some();
    (user && under && !said).then(|| Lacks::Mfa { session: session() })
}

/// Services without Regions, whose requests count as those of one.
///
/// Source: the exempted actions of
/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html>
const GLOBAL: [&str; 14] = [
    "account",
    "aws-portal",
    "billing",
    "budgets",
    "ce",
    "cloudfront",
    "health",
    "iam",
    "organizations",
    "route53",
    "route53domains",
    "shield",
    "support",
    "waf",
];

/// Whether the request went through a global inference profile: the model's ARN has no Region then.
///
/// Source: <https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html>
fn is_routed_worldwide(case: &Case) -> bool {
    case.resource_arn().and_then(Arn::parse).is_some_and(|arn| {
        arn.service == "bedrock" && arn.region.is_empty() && arn.resource.starts_with("foundation-model/")
    })
}

fn region(case: &Case) -> Option<Lacks> {
    // Neither the root user's own guardrail nor callers of no account are a matter of Regions.
    let elsewhere = matches!(case.grantee(), Grantee::Root | Grantee::Service(_) | Grantee::Anonymous);
    if elsewhere {
        return None;
    }
    if is_routed_worldwide(case) {
        let types = [PolicyType::ServiceControl, PolicyType::IdentityBased, PolicyType::PermissionsBoundary];
        return is_under(case, &types).then_some(Lacks::RoutedWorldwide);
    }
    if !is_under(case, &[PolicyType::ServiceControl]) {
        return None;
    }
    let prefix = case.prefix();
    if GLOBAL.contains(&prefix) {
        let name = service(prefix).map_or_else(|| prefix.to_owned(), |of| of.name());
        return Some(Lacks::GlobalService { service: Name::new(&name) });
    }
    if prefix == "sts" {
        return Some(Lacks::GlobalEndpoint);
    }
    Some(match case.region() {
        Some(region) => Lacks::RegionWas { region: region.into() },
        None => Lacks::RegionUnknown,
    })
}
