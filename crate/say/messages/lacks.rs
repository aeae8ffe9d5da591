//! What a refused request may lack: the reader's first steps where a Deny refused.

use crate::say::nouns::{Actions, Role};
use crate::say::{AccountId, Code, Command, Name};

sentences! {
    /// What the Deny may ask of the request.
    Lacks {
        /// <https://docs.aws.amazon.com/controltower/latest/controlreference/strongly-recommended-controls.html>
        RootUser
            "Most likely a guardrail denies the root user everything (`aws:PrincipalArn` like `arn:aws:iam::*:root`). Don't use the root user for this: sign in as a user or a role of the account."
        /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html>
        OwnCredentials { session: Command }
            "Sign in with MFA and try again: such a Deny mostly asks for `aws:MultiFactorAuthPresent` before you change credentials of your own. On the command line make a session first: {session}. That takes a device that shows codes; a passkey or security key works in the console only."
        /// <https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html>
        PublicOperation { what: Actions }
            "Requests for {what} carry no AWS credentials, since anybody who signs in makes them: such a call never carries `aws:PrincipalOrgID` and comes from no network of the organization's. Nothing that you send can meet the Deny; its owner has to leave operations such as this one out of the statement."
        /// <https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html>
        ProtectedFromDeletion
            "Most likely this is protection against deletion, as backups, logs and archives have it, and it refuses everybody on purpose. Ask who keeps it whether this may go at all, or let its retention delete it."
        /// <https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/configurations/>
        ControllerFeature { flag: Code }
            "The AWS Load Balancer Controller asks for this only for a feature that can be turned off: where it is not used, start the controller with {flag} and no policy has to change."
        /// <https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/configurations/>
        PerhapsController { flag: Code }
            "If the AWS Load Balancer Controller made this request, it asks for this only for a feature that can be turned off: where it is not used, start the controller with {flag} and no policy has to change."
        Mfa { session: Command }
            "If you did not sign in with MFA, do, and try again: many a Deny for users asks for it (`aws:MultiFactorAuthPresent`). On the command line make a session first: {session}."
        /// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_ec2.html>
        Instance
            "A Deny on `instance/*` usually asks something of the launch: an allowed instance type (`ec2:InstanceType`), IMDSv2 (`ec2:MetadataHttpTokens`: `--metadata-options HttpTokens=required`) or tags (`aws:RequestTag`: `--tag-specifications`). Bring what your organization asks for, and try again."
        /// <https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html>
        EncryptedVolume { by_default: Command }
            "A Deny on volumes and snapshots usually asks for encryption (`ec2:Encrypted`): set `Encrypted=true` in the block device mapping. The standing way is encryption by default, for each Region: {by_default}."
        EncryptedStorage { key: Code }
            "Such a Deny usually asks for encryption ({key}): turn it on in the request, and try again."
        /// <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html>
        UseOfKey
            "A Deny on the use of a key usually asks how it is used: through a certain service (`kms:ViaService`), or with a certain encryption context (`kms:EncryptionContext:…`). Come that way, and try again. An exception for a single role undoes what such a Deny protects."
        /// <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-attestation.html>
        UseOfKeyAttested
            "A Deny on the use of a key usually asks how it is used: through a certain service (`kms:ViaService`), with a certain encryption context (`kms:EncryptionContext:…`), or from an attested enclave (`kms:RecipientAttestation:…`). Come that way, and try again. An exception for a single role undoes what such a Deny protects."
        /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
        NamedToWithhold { name: Name, what: Actions }
            "By its name, {name} is there to withhold {what} from you. Ask whoever attached it whether you are meant to have it."
        /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html>
        WriteToBucket
            "A Deny on writing to a bucket usually asks something of the request. Send the encryption that the bucket asks for (`s3:x-amz-server-side-encryption`: `--sse aws:kms --sse-kms-key-id KEY_ID` of `aws s3`, `--server-side-encryption aws:kms --ssekms-key-id KEY_ID` of `aws s3api`); where you send one, it may ask for the other algorithm or for one certain key. Use HTTPS (`aws:SecureTransport`), give the owner control (`--acl bucket-owner-full-control`), and come through the VPC endpoint if there is one (`aws:SourceVpce`)."
        ReachBucket
            "A Deny on a bucket usually asks where the request comes from: HTTPS (`aws:SecureTransport`), a network (`aws:SourceIp`) or a VPC endpoint (`aws:SourceVpce`). Come that way, and try again."
        ReachResource
            "Such a Deny usually asks where the request comes from: HTTPS (`aws:SecureTransport`), a network (`aws:SourceIp`), a VPC endpoint (`aws:SourceVpce`) or an organization (`aws:PrincipalOrgID`). Come that way, and try again."
        /// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html>
        ServiceCaller
            "An AWS service made this request. A Deny that stops services mostly asks for which account or organization they work (`aws:SourceAccount`, `aws:SourceOrgID`): check that what you set up in the service belongs to yours."
        /// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html>
        LockedOutOfBucket
            "If everybody is locked out of the bucket, the root user of the account that owns it may still read, write and delete the bucket policy."
        /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>
        BoundaryOfNew
            "A Deny on making users and roles usually asks for a permissions boundary on the new one (`iam:PermissionsBoundary`). Name the one that your organization requires: `--permissions-boundary`, in the AWS CDK `permissionsBoundary`, in Terraform `permissions_boundary`."
        BoundaryOfRole { role: Role, put: Command }
            "A Deny on changing the policies of a role usually asks that the role carries a permissions boundary (`iam:PermissionsBoundary`). First put the required one on {role}: {put}."
        BoundaryOfUser { put: Command }
            "A Deny on changing the policies of a user usually asks that the user carries a permissions boundary (`iam:PermissionsBoundary`). First put the required one on the user: {put}."
        /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html>
        Perimeter { ours: AccountId, theirs: AccountId }
            "You are in account {ours}, the resource is in account {theirs}. Most likely the Deny keeps requests inside the organization (`aws:ResourceOrgID`, `aws:ResourceAccount`). Check that it is the resource you mean, and whether its account belongs to your organization."
        CallerOutside { identity: Command }
            "Such a Deny often admits only callers of the owner's organization (`aws:PrincipalOrgID`), over HTTPS (`aws:SecureTransport`). If you should belong to it, check which account your credentials are of: {identity}."
        /// <https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html>
        PublicAccessBlock
            "Block Public Access is guarded here: only the organization's administrators may set it. New buckets have it on anyway, so leave the setting out of the request."
        CdkBootstrap
            "Block Public Access is guarded here: only the organization's administrators may set it. New buckets have it on anyway: run `cdk bootstrap --public-access-block-configuration false`, and give that option at every later bootstrap too."
        Tags
            "If your organization asks for tags on what is made (`aws:RequestTag`), add them to the request, and try again."
        /// <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
        TokenClaims
            "Most likely the policy admits only tokens of certain providers or tenants, by a claim: compare organization, repository and branch in your token's `sub` with what is admitted."
        Assertion
            "Most likely the policy admits only certain identity providers or subjects: compare what your assertion says with what is admitted (`saml:iss`, `saml:aud`, `saml:sub`)."
        OrganizationKeyWithoutPrincipal
            "Or it asks for `aws:PrincipalOrgID`, which a call without AWS credentials never has. Then the owner has to leave `sts:AssumeRoleWithWebIdentity` and `sts:AssumeRoleWithSAML` out of that statement, as AWS's own examples of a data perimeter do."
        RegionWas { region: Name }
            "Many organizations deny whole Regions (`aws:RequestedRegion`). This request went to {region}; if that was not intended, use a Region that is allowed."
        RegionUnknown
            "Many organizations deny whole Regions (`aws:RequestedRegion`). If another Region would do as well, try that."
        /// <https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html>
        RoutedWorldwide
            "The model's ARN has no Region, as in a request through a global inference profile (`global.…`). Its `aws:RequestedRegion` is `unspecified`, which a Deny of all Regions but some refuses. Use a profile of one geography (`us.…`, `eu.…`), or ask that the statement leave `unspecified` out for these actions."
        /// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html>
        GlobalService { service: Name }
            "{service} is a global service: its requests count as those of one Region (us-east-1 in the partition `aws`), and no other Region can be tried. A likely cause is a Deny of Regions that forgot to leave global services out; only the policy's owner can mend that."
        GlobalEndpoint
            "A request to AWS STS's global endpoint counts as one to us-east-1. Use the endpoint of your Region: set `AWS_STS_REGIONAL_ENDPOINTS=regional`."
    }
}
