//! AWS KMS.

use crate::say::{Command, Name, Who};

sentences! {
    /// AWS KMS: key policies decide, identity policies help only where the key policy lets them.
    Key {
        MayNotUse { who: Who, action: Name }
            "The data is encrypted with a KMS key, and {who} may not use that key ({action}). The message does not name the key."
        FindTheKey
            "Find the key: the settings of the secret, parameter, bucket, queue, function or volume that you read name it."
        CheckRegion
            "Check the Region: a key works only in its own, and a ciphertext from another Region or account looks just like this."
        CheckKey { describe: Command }
            "Check that the key exists, is enabled and is not about to be deleted: {describe}."
        ReadPolicy { get: Command }
            "Read its policy: {get}."
        WhereLeftToIam
            "Where the key policy leaves it to IAM (it allows `kms:*` to the account's root), the identity policy shown here is enough. Else add the key policy's statement."
        CountsOnlyWhereLeft
            "The Allow counts only where the key policy leaves it to IAM, by allowing `kms:*` to the account's root."
        ToUse
            "To use this key"
        UnlessItStands
            "Also needed, unless it stands already"
        InKeyPolicyUnlessLeft
            "Also needed, in the key policy, unless it leaves this to IAM"
        InKeyPolicy
            "To add to the key policy"
        ViaService { service: Name }
            "The condition `kms:ViaService` lets the key be used through {service} only. Leave it out if the data is also decrypted directly."
        BothSides
            "The message does not say whose key it is. If it is another account's, both have to allow it: the key's policy there, and a policy of the caller here."
        OfSecret { who: Who }
            "The secret was allowed, its key was not: {who} may not use the KMS key that the secret is encrypted with."
        OfSecretAcrossAccounts
            "Across accounts the secret has to be encrypted with a customer managed key: `aws/secretsmanager` cannot be used from another account."
        BothAccounts
            "A key of another account needs both: its key policy and an identity policy here. The key's alias cannot be used across accounts, only its ARN."
        Grants
            "A grant (`aws kms create-grant`) can lend the key for a while without changing its policy; AWS services mostly use grants."
    }
}
