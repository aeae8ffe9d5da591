//! Amazon S3: settings that refuse before any policy does, and refusals that hide another cause.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html>

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::diagnosis::{Cause, Owner};
use crate::iam::Arn;
use crate::reference::service_by_sdk_name;
use crate::say::messages::Buckets;
use crate::say::{Advice, Call};

/// The actions that Block Public Access refuses where what they write is public.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>
const OPENS: [&str; 5] = [
    "s3:PutBucketPolicy",
    "s3:PutBucketAcl",
    "s3:PutObjectAcl",
    "s3:PutAccessPointPolicy",
    "s3:PutMultiRegionAccessPointPolicy",
];

pub(crate) fn instead(case: &Case) -> Option<Advice> {
    match case.denial.cause {
        Some(Cause::BlockPublicAccess) => return Some(block_public_access(case)),
        Some(Cause::CustomerProvidedKeys) => return Some(customer_keys()),
        Some(Cause::AclsDisabled) => return Some(no_acls()),
        Some(Cause::AllAccessDisabled) => return Some(disabled()),
        _ => {}
    }
    let service = case.denial.service.as_deref().and_then(service_by_sdk_name);
    let named = service.is_some_and(|service| service.prefix() == "s3");
    let bare = case.actions().is_empty() && case.denial.policy_type.is_none() && !case.is_explicit();
    (named && bare && case.denial.operation.is_none())
        .then(|| if has_no_body(case) { without_body() } else { unnamed(case) })
}

/// Whether the answer was the bare status: what AWS's SDKs make of it in place of a code.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>
fn has_no_body(case: &Case) -> bool {
    // `403`, `403 Forbidden` of the SDK for Java, and `Forbidden`.
    case.denial.code.as_deref().is_some_and(|code| code.starts_with("403") || code == "Forbidden")
}

/// 403 to a request whose answer has no body.
fn without_body() -> Advice {
    let mut remedy = Advice::by(Owner::ResourceOwner, Buckets::NoBody);
    remedy.tell(Buckets::HeadNeeds);
    remedy.tell(Buckets::GetSaysMore);
    remedy.tell(Buckets::Payer);
    remedy.tell(Buckets::AskBucketOwner);
    remedy.tell_owner(Buckets::LookInOrder);
    remedy.tell_owner(Buckets::ListToTell);
    remedy.tell_owner(Buckets::EncryptedByKey);
    remedy.link(&[Doc::S3Forbidden]);
    remedy
}

/// `Access Denied` and nothing else.
fn unnamed(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::ResourceOwner, Buckets::Unnamed);
    remedy.tell(Buckets::KeyOrMissing);
    remedy.tell(Buckets::Writing);
    remedy.tell(Buckets::Presigned);
    remedy.tell(Buckets::Payer);
    remedy.tell(Buckets::AskBucketOwner);
    remedy.tell_owner(Buckets::LookInOrder);
    remedy.tell_owner(Buckets::ListToTell);
    remedy.tell_owner(Buckets::EncryptedByKey);
    let bucket = Call::GetPublicAccessBlock.given("bucket", bucket(case), "BUCKET");
    remedy.tell_owner(Buckets::MeantToBePublic { bucket });
    remedy.link(&[Doc::S3Forbidden, Doc::S3Presigned]);
    remedy
}

fn block_public_access(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::ResourceOwner, Buckets::BlockPublicAccess);
    remedy.tell(Buckets::HasItToBePublic);
    remedy.tell(Buckets::LeaveOutPublic);
    remedy.tell_owner(Buckets::SeeSettings {
        bucket: Call::GetPublicAccessBlock.given("bucket", bucket(case), "BUCKET"),
        account: Call::GetAccountPublicAccessBlock.with("account-id", "ACCOUNT_ID"),
    });
    remedy.tell_owner(Buckets::TurnOffOne);
    remedy.caution(Buckets::PublicIsPublic);
    remedy.link(&[Doc::S3BlockPublic, Doc::S3Forbidden]);
    remedy
}

fn customer_keys() -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Buckets::NoCustomerKeys);
    remedy.tell(Buckets::LeaveOutCustomerKey);
    remedy.tell_owner(Buckets::AllowCustomerKeys);
    remedy.link(&[Doc::S3Forbidden]);
    remedy
}

/// What Amazon S3 itself has closed.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList>
fn disabled() -> Advice {
    let mut remedy = Advice::by(Owner::Aws, Buckets::AllDisabled);
    remedy.tell(Buckets::CheckTheName);
    remedy.tell(Buckets::AskSupportWhy);
    remedy.tell_owner(Buckets::NoPolicyOpensIt);
    remedy.link(&[Doc::S3Forbidden]);
    remedy
}

fn no_acls() -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Buckets::NoAcls);
    remedy.tell(Buckets::RemoveAcl);
    remedy.tell_owner(Buckets::GrantInPolicy);
    remedy.link(&[Doc::S3Ownership]);
    remedy
}

pub(crate) fn add(case: &Case, remedy: &mut Advice) {
    if case.prefix() != "s3" {
        return;
    }
    if case.denies("s3:GetObject") && case.wants_an_allow() {
        remedy.tell(Buckets::CheckTheKey);
        if has_no_body(case) {
            remedy.tell(Buckets::GetSaysMore);
        }
        if case.denial.policy_type.is_none() {
            remedy.tell_owner(Buckets::OtherOwner);
            remedy.link(&[Doc::S3Ownership]);
        }
        remedy.caution(Buckets::DecryptToRead);
    }
    if case.denies("s3:PutObject") && case.wants_an_allow() {
        remedy.caution(Buckets::GenerateToWrite);
    }
    if case.denies("s3:PutObjectAcl") || case.denies("s3:PutBucketAcl") {
        remedy.caution(Buckets::AclsAreOff);
        remedy.link(&[Doc::S3Ownership]);
    }
    if OPENS.iter().any(|action| case.denies(action))
        && case.wants_an_allow()
        && case.denial.policy_type.is_none()
    {
        remedy.tell_first(Buckets::MaybePublic);
        let bucket = Call::GetPublicAccessBlock.given("bucket", bucket(case), "BUCKET");
        remedy.tell_owner(Buckets::SeeBlockOf { bucket });
        remedy.link(&[Doc::S3BlockPublic]);
    }
    if case.denial.cause == Some(Cause::RequesterPays) {
        remedy.tell(Buckets::RequesterPays);
        remedy.link(&[Doc::S3RequesterPays]);
    }
    remedy.link(&[Doc::S3Forbidden]);
}

fn bucket<'a>(case: &Case<'a>) -> Option<&'a str> {
    let arn = case.resource_arn().and_then(Arn::parse)?;
    (arn.service == "s3" && arn.account.is_empty()).then(|| arn.resource.split('/').next())?
}
