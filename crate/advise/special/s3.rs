//! Amazon S3: settings that refuse before any policy does, and refusals that hide another cause.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html>

use crate::advise::case::{Case, word};
use crate::advise::known::links::Doc;
use crate::diagnosis::{Owner, Remedy};
use crate::iam::Arn;

pub(crate) fn instead(case: &Case) -> Option<Remedy> {
    if case.prefix() != "s3"
        && !case.denial.service.as_deref().is_some_and(|name| name.eq_ignore_ascii_case("s3"))
    {
        return None;
    }
    if case.mentions(&["blockpublic", "block public", "blockpublicaccess", "publicaccessblock"]) {
        return Some(block_public_access(case));
    }
    if case.mentions(&["sse-c", "customer-provided", "blocked encryption"]) {
        return Some(customer_keys());
    }
    if case.mentions(&["accesscontrollistnotsupported", "does not allow acls"]) {
        return Some(no_acls());
    }
    None
}

fn block_public_access(case: &Case) -> Remedy {
    let bucket = word(bucket(case), "BUCKET");
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        "Block Public Access is on for the bucket or its account, and the request would have made something public. No policy overrides it.",
    );
    remedy.tell("Ask yourself whether it has to be public. Mostly it has not: a policy that names the other account, a presigned URL or CloudFront does it.");
    remedy.tell("Leave out what makes it public: an ACL such as `public-read`, or `\"Principal\": \"*\"` without a narrow condition.");
    remedy.tell_owner(format!("See the settings: `aws s3api get-public-access-block --bucket {bucket}`, and those of the account: `aws s3control get-public-access-block --account-id ACCOUNT_ID`."));
    remedy.tell_owner("If public access is really meant, turn off only the one setting that refuses, for this bucket only. The account's or organization's setting may still forbid it.");
    remedy.caution("What is public can be read by anybody, for as long as it stands.");
    remedy.link(&[Doc::S3BlockPublic, Doc::S3Forbidden]);
    remedy
}

fn customer_keys() -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Reader,
        "The bucket does not take objects encrypted with keys that you send along (SSE-C). Use a KMS key or S3's own keys.",
    );
    remedy.tell("Leave out the `--sse-customer-…` options; write `--sse aws:kms` or nothing at all.");
    remedy.tell_owner("If SSE-C is really needed, the bucket's owner can allow it in the bucket's default encryption settings.");
    remedy.link(&[Doc::S3Forbidden]);
    remedy
}

fn no_acls() -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Reader,
        "The bucket has no ACLs: its owner owns every object. Leave the ACL out of the request and use policies instead.",
    );
    remedy.tell("Remove `--acl` (or `acl` in Terraform and the like) and try again.");
    remedy.tell_owner(
        "Grant access in the bucket policy. Turning ACLs on again (Object Ownership) is seldom right.",
    );
    remedy.link(&[Doc::S3Ownership]);
    remedy
}

pub(crate) fn add(case: &Case, remedy: &mut Remedy) {
    if case.prefix() != "s3" {
        return;
    }
    if case.denies("s3:GetObject") && case.wants_an_allow() {
        remedy.tell("Check the key letter by letter: without `s3:ListBucket` on the bucket, S3 answers 403 for an object that does not exist.");
        if case.denial.policy_type.is_none() {
            remedy.tell_owner("An object that another account wrote may still belong to that account: see the bucket's Object Ownership.");
            remedy.link(&[Doc::S3Ownership]);
        }
        remedy.caution("An object encrypted with a KMS key also needs `kms:Decrypt` on that key.");
    }
    if case.denies("s3:PutObject") && case.wants_an_allow() {
        remedy.caution("Writing to a bucket that is encrypted with a KMS key also needs `kms:GenerateDataKey` on that key.");
    }
    if case.denies("s3:PutObjectAcl") || case.denies("s3:PutBucketAcl") {
        remedy.caution("Most buckets have ACLs turned off. Leaving the ACL out is often all that is needed.");
        remedy.link(&[Doc::S3Ownership]);
    }
    if case.mentions(&["requester"]) {
        remedy.tell("The bucket makes its readers pay: add `--request-payer requester`.");
        remedy.link(&[Doc::S3RequesterPays]);
    }
    remedy.link(&[Doc::S3Forbidden]);
}

fn bucket<'a>(case: &Case<'a>) -> Option<&'a str> {
    let arn = case.resource_arn().and_then(Arn::parse)?;
    (arn.service == "s3" && arn.account.is_empty()).then(|| arn.resource.split('/').next())?
}
