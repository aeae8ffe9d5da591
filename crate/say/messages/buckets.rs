//! Amazon S3.

use crate::say::Command;

sentences! {
    /// Amazon S3: settings that refuse before any policy does, and refusals that hide another cause.
    Buckets {
        AllDisabled
            "Amazon S3 itself has closed this bucket or object to everybody. No policy opens it."
        CheckTheName
            "Check the bucket's name letter by letter: names out of examples and plain words belong to others, or to nobody who may open them."
        AskSupportWhy
            "If the bucket is your own, ask AWS Support, with the request id: the account's contacts have mostly had a mail that says why."
        NoPolicyOpensIt
            "Look at the account's mail and its AWS Health dashboard: neither the bucket's policy nor the caller's changes this."
        BlockPublicAccess
            "Block Public Access is on for the bucket or its account, and the request would have made something public. No policy overrides it."
        HasItToBePublic
            "Ask yourself whether it has to be public. Mostly it has not: a policy that names the other account, a presigned URL or CloudFront does it."
        LeaveOutPublic
            "Leave out what makes it public: an ACL such as `public-read`, or `\"Principal\": \"*\"` without a narrow condition."
        SeeSettings { bucket: Command, account: Command }
            "See the settings: {bucket}, and those of the account: {account}."
        TurnOffOne
            "If public access is really meant, turn off only the one setting that refuses, for this bucket only. The account's or organization's setting may still forbid it."
        MaybePublic
            "If the policy or ACL makes the bucket public, Block Public Access refuses it whoever asks, and no Allow helps. It is on for new buckets unless somebody turned it off: leave out what makes it public (`\"Principal\": \"*\"` without a narrow condition, an ACL such as `public-read`)."
        SeeBlockOf { bucket: Command }
            "See whether Block Public Access is on: {bucket}. The account and the organization may set it, too."
        PublicIsPublic
            "What is public can be read by anybody, for as long as it stands."

        NoCustomerKeys
            "The bucket does not take objects encrypted with keys that you send along (SSE-C). Use a KMS key or S3's own keys."
        LeaveOutCustomerKey
            "Leave out the `--sse-customer-…` options; write `--sse aws:kms` or nothing at all."
        AllowCustomerKeys
            "If SSE-C is really needed, the bucket's owner can allow it in the bucket's default encryption settings."

        NoAcls
            "The bucket has no ACLs: its owner owns every object. Leave the ACL out of the request and use policies instead."
        RemoveAcl
            "Remove `--acl` (or `acl` in Terraform and the like) and try again."
        GrantInPolicy
            "Grant access in the bucket policy. Turning ACLs on again (Object Ownership) is seldom right."

        CheckTheKey
            "Check the key letter by letter: without `s3:ListBucket` on the bucket, S3 answers 403 for an object that does not exist."
        OtherOwner
            "An object that another account wrote may still belong to that account: see the bucket's Object Ownership."
        DecryptToRead
            "An object encrypted with a KMS key also needs `kms:Decrypt` on that key."
        GenerateToWrite
            "Writing to a bucket that is encrypted with a KMS key also needs `kms:GenerateDataKey` on that key."
        AclsAreOff
            "Most buckets have ACLs turned off. Leaving the ACL out is often all that is needed."
        Unnamed
            "Amazon S3 refused the request without saying why. It answers so for an object that is private, for one that does not exist, and for a write that is not allowed."
        /// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>
        NoBody
            "Amazon S3 answered 403 and nothing else. It does so where an answer has no body, as to a HEAD request: a look whether an object or a bucket is there. Most likely `s3:GetObject` is missing, or the object itself is."
        /// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>
        HeadNeeds
            "Check the bucket's name and the key letter by letter: without `s3:ListBucket` on the bucket, S3 answers 403 for an object that does not exist. To look at an object takes `s3:GetObject` on it, to look at a bucket `s3:ListBucket` on the bucket."
        /// <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>
        GetSaysMore
            "Read the object with the same credentials (`aws s3api get-object`): the answer to a GET has a body, with a code and mostly a reason."
        KeyOrMissing
            "Check the bucket's name and the key letter by letter. An address without a signature opens public objects only: sign the request, or ask for a presigned URL."
        Writing
            "If you were writing: the caller needs `s3:PutObject` on the objects, and `s3:PutObjectAcl` where the request sends an ACL. Most buckets take no ACLs, so leave it out. In a bucket that is encrypted with a KMS key a write also needs `kms:GenerateDataKey` on that key, and one in parts `kms:Decrypt`."
        Presigned
            "A presigned URL has the permissions of whoever signed it: that user or role needs the permission, and its session must not have ended. Use the very method that it was signed for."
        Payer
            "If the bucket makes its readers pay, add `--request-payer requester`."
        AskBucketOwner
            "Else ask the bucket's owner, and give the request id and the host id: they are in the answer."
        LookInOrder
            "Look, in this order: whether the object is there; the caller's policy and the bucket's policy (an Allow on the objects, `BUCKET/*`; a Deny that fits); the policy of the VPC endpoint and the organization's policies."
        ListToTell
            "With `s3:ListBucket` on the bucket, S3 says 404 for what is not there, and not 403."
        MeantToBePublic { bucket: Command }
            "If it is meant to be public, Block Public Access is stronger than any policy: {bucket}. It is better left on: CloudFront or presigned URLs do it too."
        EncryptedByKey
            "An object that is encrypted with a KMS key also needs `kms:Decrypt` on that key, and is never open to unsigned requests."
        RequesterPays
            "The bucket makes its readers pay: add `--request-payer requester`."
    }
}
